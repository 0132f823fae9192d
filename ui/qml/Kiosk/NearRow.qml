import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// One near name, with the reason why it is near.
T.AbstractButton {
    id: row

    required property string recordId
    required property string page
    required property string iconName
    required property string title
    required property string titleMarks
    required property string line
    required property string meta
    required property string reason
    property bool narrow: false
    readonly property bool actsOnSpace: true
    readonly property real reasonWidth: row.narrow ? 0 : Theme.nearReason

    implicitHeight: Math.max(row.narrow ? Theme.rowHeight : Theme.nearHeight, words.implicitHeight + 2 * Theme.gap16)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: row.title + ", " + row.reason
    Accessible.onPressAction: row.clicked()

    background: Rectangle {
        color: row.down ? Theme.paperLo : Theme.none

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        FocusRing {
            visible: row.visualFocus
            anchors.margins: 0
            corner: 0
        }
    }

    contentItem: Item {
        Rectangle {
            id: disc

            visible: !row.narrow
            width: Theme.nearIcon
            height: Theme.nearIcon
            radius: Theme.nearIcon / 2
            color: Theme.bleuetLo
            border.width: Theme.contrast ? Theme.outline : 0
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                name: "ear"
                size: Theme.iconLarge
                colour: Theme.bleuet
            }
        }

        Column {
            id: words

            x: row.narrow ? 0 : Theme.nearIcon + Theme.gap24
            width: parent.width - x - row.reasonWidth - Theme.gap24
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            MarkedText {
                width: words.width
                text: row.title
                marks: row.titleMarks
                family: Theme.serif
                pixelSize: row.narrow ? Theme.h4Size : Theme.h3Size
                colour: Theme.ink
                markColour: Theme.bleuet
                lines: 2
            }

            PlainText {
                width: words.width
                visible: text !== ""
                text: row.line
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }

            PlainText {
                width: words.width
                text: row.narrow ? row.reason : row.meta
                color: Theme.ink3
                font.pixelSize: Theme.microSize
                Accessible.ignored: true
            }
        }

        Rectangle {
            visible: !row.narrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: row.reasonWidth
            height: Math.max(Theme.touch, why.implicitHeight + Theme.gap16)
            radius: Theme.radius
            color: Theme.paperLo

            PlainText {
                id: why

                anchors.fill: parent
                anchors.leftMargin: Theme.gap16
                anchors.rightMargin: Theme.gap12
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.WordWrap
                maximumLineCount: Theme.doorLines
                text: row.reason
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
        }
    }
}
