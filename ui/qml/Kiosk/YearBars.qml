pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// Years as bars. A touch begins a span, a second one widens it, a third lets it go.
Item {
    id: years

    required property Search search
    readonly property real step: years.width / Math.max(1, bars.count)

    height: Theme.yearsHeight

    Repeater {
        id: bars

        model: years.search.years

        T.AbstractButton {
            id: bar

            required property int index
            required property int first
            required property int last
            required property real share
            required property int count
            required property bool inside
            readonly property bool actsOnSpace: true
            readonly property string span: bar.first === bar.last ? String(bar.first) : bar.first + " – " + bar.last

            x: bar.index * years.step
            width: years.step
            height: years.height
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: bar.span + ", " + bar.count
            Accessible.checked: bar.inside
            Accessible.onPressAction: bar.clicked()
            onClicked: years.search.touchYears(bar.first, bar.last)

            contentItem: Item {
                Rectangle {
                    x: 2
                    width: Math.max(2, parent.width - 2 * 2)
                    height: Math.max(2, bar.share * (years.height - Theme.yearsFoot))
                    y: years.height - Theme.yearsFoot - height
                    color: bar.inside ? Theme.bleuet : Theme.line
                }

                FocusRing {
                    visible: bar.visualFocus
                    anchors.margins: 0
                    corner: 0
                }
            }
        }
    }

    Rectangle {
        y: years.height - Theme.yearsFoot
        width: years.width
        height: 2
        color: Theme.edge
    }

    PlainText {
        anchors.bottom: parent.bottom
        text: years.search.firstYear
        color: Theme.ink2
        font.pixelSize: Theme.microSize
    }

    PlainText {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        text: years.search.lastYear
        color: Theme.ink2
        font.pixelSize: Theme.microSize
    }
}
