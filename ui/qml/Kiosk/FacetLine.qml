import QtQuick
import QtQuick.Templates as T

// One value of a facet with its count, ticked while it is chosen; or the way to all of them.
T.AbstractButton {
    id: row

    required property string value
    required property string label
    required property string count
    required property bool chosen
    required property bool heading
    required property bool more
    readonly property bool actsOnSpace: true
    readonly property bool boxed: !row.heading && !row.more
    readonly property color ground: row.chosen ? Theme.bleuetLo : Theme.none
    readonly property int unboxed: row.more ? Accessible.Button : Accessible.Heading
    readonly property string spoken: row.count !== "" ? row.label + ", " + row.count : row.label

    height: Math.max(Theme.facetHeight, words.implicitHeight + Theme.gap8)
    enabled: !row.heading
    focusPolicy: row.heading ? Qt.NoFocus : Qt.TabFocus
    Accessible.role: row.boxed ? Accessible.CheckBox : row.unboxed
    Accessible.name: row.spoken
    Accessible.checked: row.chosen
    Accessible.onPressAction: row.clicked()

    background: Rectangle {
        radius: Theme.gap8
        color: row.down ? Theme.paperLo : row.ground

        FocusRing {
            visible: row.visualFocus
            anchors.margins: 0
            corner: Theme.gap8
        }
    }

    contentItem: Item {
        PlainText {
            visible: row.heading
            width: parent.width
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap8
            text: row.label
            color: Theme.ink2
            font.family: Theme.sansMedium
            font.pixelSize: Theme.labelSize
            Accessible.ignored: true
        }

        Rectangle {
            visible: row.boxed
            x: Theme.gap12
            width: Theme.facetBox
            height: Theme.facetBox
            radius: Theme.focusGap
            anchors.verticalCenter: parent.verticalCenter
            color: row.chosen ? Theme.bleuet : Theme.paperHi
            border.width: row.chosen ? 0 : Theme.outline
            border.color: Theme.edge

            Icon {
                visible: row.chosen
                anchors.centerIn: parent
                name: "check"
                size: Theme.iconTiny
                weight: Theme.strokeThick
                colour: Theme.blueText
            }
        }

        Icon {
            visible: row.more
            x: Theme.gap12
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Theme.facetBox
            colour: Theme.bleuet
        }

        PlainText {
            id: words

            visible: !row.heading
            x: Theme.gap60
            width: parent.width - x - number.implicitWidth - Theme.gap24
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: lineCount > 1 ? Theme.close : 1
            text: row.heading ? "" : row.label
            color: row.more ? Theme.bleuet : Theme.ink
            Accessible.ignored: true
        }

        PlainText {
            id: number

            visible: row.boxed
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap12
            anchors.verticalCenter: parent.verticalCenter
            text: row.count
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
    }
}
