import QtQuick
import QtQuick.Templates as T

// One of two ways of seeing the same answer.
T.AbstractButton {
    id: button

    required property string iconName
    required property string name
    property bool chosen: false
    readonly property bool actsOnSpace: true

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: button.name
    Accessible.checked: button.chosen
    Accessible.onPressAction: button.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: button.chosen ? Theme.ink : Theme.paperHi
        border.width: button.chosen ? 0 : Theme.outline
        border.color: Theme.edge
        opacity: button.down ? 0.7 : 1

        FocusRing {
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            colour: button.chosen ? Theme.paperHi : Theme.ink
        }
    }
}
