import QtQuick
import QtQuick.Templates as T

// One tool of the bottom bar: icon, and words where there is room.
T.AbstractButton {
    id: button

    required property string iconName
    property bool dark: false
    property bool bare: false
    property bool on: false
    property int badge: 0
    property string spoken: button.text
    readonly property bool actsOnSpace: true
    readonly property color front: button.dark ? Theme.lightText : Theme.ink
    readonly property color pressedGround: button.dark ? Theme.tableHi : Theme.paperLo

    implicitHeight: Theme.bar
    implicitWidth: Math.max(Theme.touch, content.implicitWidth + Theme.gap24)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: button.badge > 0 ? button.spoken + ", " + button.badge : button.spoken
    Accessible.checked: button.on
    Accessible.onPressAction: button.clicked()

    background: Rectangle {
        color: button.down ? button.pressedGround : Theme.none

        Rectangle {
            visible: button.on
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap12
            width: parent.width - Theme.gap24
            height: Theme.languageMark
            color: button.front
        }

        FocusRing {
            visible: button.visualFocus
            anchors.margins: Theme.gap4
        }
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.gap12

            Icon {
                name: button.iconName
                colour: button.front
                anchors.verticalCenter: parent.verticalCenter
            }

            PlainText {
                visible: !button.bare
                text: button.text
                color: button.front
                font.pixelSize: Theme.barSize
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }

            Rectangle {
                visible: button.badge > 0
                width: Theme.badge
                height: Theme.badge
                radius: Theme.badge / 2
                color: Theme.bleuet
                anchors.verticalCenter: parent.verticalCenter

                PlainText {
                    anchors.centerIn: parent
                    text: button.badge
                    color: Theme.blueText
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.barSize
                    Accessible.ignored: true
                }
            }
        }
    }
}
