import QtQuick
import QtQuick.Templates as T

// A button with words. `primary` for the one thing to do, otherwise outlined.
T.AbstractButton {
    id: button

    property string iconName: ""
    property bool primary: false
    property bool dark: false
    readonly property bool actsOnSpace: true
    readonly property color ground: button.primary ? Theme.bleuet : Theme.paperHi
    readonly property color pressedGround: button.primary ? Theme.bleuetDark : Theme.paperLo
    readonly property color front: button.primary ? Theme.blueText : Theme.bleuet

    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.buttonPad)
    implicitWidth: content.implicitWidth + 2 * Theme.buttonPad
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Accessible.onPressAction: button.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? button.pressedGround : button.ground
        border.width: button.primary ? 0 : Theme.outline
        border.color: Theme.edge

        FocusRing {
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.gap12

            Icon {
                visible: button.iconName !== ""
                name: button.iconName
                colour: button.front
                anchors.verticalCenter: parent.verticalCenter
            }

            PlainText {
                id: label

                text: button.text
                color: button.front
                font.family: Theme.sansMedium
                width: Math.min(implicitWidth, button.width - 2 * Theme.gap16 - (button.iconName !== "" ? Theme.icon + Theme.gap12 : 0))
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
