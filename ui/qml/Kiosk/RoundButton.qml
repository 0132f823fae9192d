import QtQuick
import QtQuick.Templates as T

// A round button with an icon alone; its name is spoken, not drawn.
T.AbstractButton {
    id: button

    required property string name
    required property string iconName
    property bool filled: false
    property bool plain: false
    property int size: Theme.rowAction
    readonly property bool actsOnSpace: true
    readonly property color rest: button.plain ? Theme.paperLo : Theme.none

    implicitWidth: button.size
    implicitHeight: button.size
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: button.name
    Accessible.onPressAction: button.clicked()

    background: Rectangle {
        radius: button.size / 2
        color: button.filled ? Theme.bleuet : button.rest
        border.width: button.filled || button.plain ? 0 : Theme.outline
        border.color: Theme.edge
        opacity: button.down ? 0.6 : 1

        FocusRing {
            visible: button.visualFocus
            corner: button.size / 2
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: Theme.iconSmall
            colour: button.filled ? Theme.blueText : Theme.bleuet
        }
    }
}
