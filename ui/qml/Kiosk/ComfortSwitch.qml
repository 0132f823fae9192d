import QtQuick
import QtQuick.Templates as T

// A way of seeing that is on or off: its name, what it does, a box.
T.AbstractButton {
    id: row

    required property string iconName
    required property string line
    required property bool on
    readonly property bool actsOnSpace: true
    readonly property color ground: row.on ? Theme.bleuetLo : Theme.none

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap12)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: row.text
    Accessible.description: row.line
    Accessible.checkable: true
    Accessible.checked: row.on
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
        Icon {
            id: sign

            x: Theme.gap12
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            colour: Theme.ink
        }

        Column {
            id: words

            x: sign.x + Theme.icon + Theme.gap16
            width: box.x - x - Theme.gap16
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                width: parent.width
                wrapMode: Text.WordWrap
                text: row.text
                font.family: Theme.sansMedium
                font.pixelSize: Theme.labelSize
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                wrapMode: Text.WordWrap
                text: row.line
                color: Theme.ink2
                font.pixelSize: Theme.microSize
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: box

            x: parent.width - width - Theme.gap12
            width: Theme.facetBox
            height: Theme.facetBox
            radius: Theme.focusGap
            anchors.verticalCenter: parent.verticalCenter
            color: row.on ? Theme.bleuet : Theme.paperHi
            border.width: row.on ? 0 : Theme.outline
            border.color: Theme.edge

            Icon {
                visible: row.on
                anchors.centerIn: parent
                name: "check"
                size: Theme.iconTiny
                weight: Theme.strokeThick
                colour: Theme.blueText
            }
        }
    }
}
