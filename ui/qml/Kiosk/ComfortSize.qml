import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// One of the sizes of text: its letter as large as the text will be.
T.AbstractButton {
    id: button

    required property Comfort comfort
    required property int step
    readonly property bool chosen: button.comfort.size === button.step
    readonly property bool actsOnSpace: true
    readonly property color front: button.chosen ? Theme.paperHi : Theme.ink

    implicitHeight: Theme.comfortSizeHeight
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: button.text
    Accessible.checkable: true
    Accessible.checked: button.chosen
    Accessible.onPressAction: button.clicked()
    onClicked: button.comfort.choose(button.step)

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
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: word.top
            text: "A"
            color: button.front
            font.family: Theme.serif
            font.pixelSize: Theme.comfortLetter + button.step * Theme.gap12
            Accessible.ignored: true
        }

        PlainText {
            id: word

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap12
            width: Math.min(implicitWidth, parent.width - Theme.gap8)
            text: button.text
            color: button.front
            font.family: Theme.sansMedium
            font.pixelSize: Theme.barSize
            Accessible.ignored: true
        }
    }
}
