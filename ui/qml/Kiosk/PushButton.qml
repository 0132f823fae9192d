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
        id: content

        readonly property real mark: button.iconName !== "" ? Theme.icon + Theme.gap12 : 0

        implicitWidth: label.implicitWidth + content.mark
        implicitHeight: label.implicitHeight

        PlainText {
            id: label

            x: (parent.width - width + content.mark) / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.width - 2 * Theme.gap16 - content.mark)
            text: button.text
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            color: button.front
            font.family: Theme.sansMedium
            Accessible.ignored: true
        }

        // Beside the words as they are broken, not beside the room they have.
        Icon {
            visible: button.iconName !== ""
            x: label.x + (label.width - label.contentWidth) / 2 - Theme.gap12 - width
            anchors.verticalCenter: parent.verticalCenter
            name: button.iconName
            colour: button.front
        }
    }
}
