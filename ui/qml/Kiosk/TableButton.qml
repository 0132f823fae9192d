import QtQuick
import QtQuick.Templates as T

// A round button on the dark table: an arrow, a step of a slider.
T.AbstractButton {
    id: button

    required property string name
    required property string iconName
    readonly property bool actsOnSpace: true

    implicitWidth: Theme.rowAction
    implicitHeight: Theme.rowAction
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: button.name
    Accessible.onPressAction: button.clicked()

    background: Rectangle {
        radius: width / 2
        color: button.down ? Theme.tableHi : Theme.tableGlass
        border.width: Theme.hairline
        border.color: Theme.tableLine

        FocusRing {
            visible: button.visualFocus
            corner: button.width / 2
            border.color: Theme.found
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: Theme.iconSmall
            colour: Theme.lightText
        }
    }
}
