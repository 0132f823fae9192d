import QtQuick
import QtQuick.Templates as T

// A short choice: a kind with its count, an example, a filter that can be taken away.
T.AbstractButton {
    id: chip

    property string count: ""
    property string iconName: ""
    property bool chosen: false
    property bool removable: false
    property string spoken: chip.count !== "" ? chip.text + ", " + chip.count : chip.text
    readonly property bool actsOnSpace: true
    readonly property color front: chip.chosen ? Theme.paperHi : Theme.ink

    implicitHeight: Theme.chipHeight
    implicitWidth: content.implicitWidth + 2 * Theme.chipPad
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: chip.spoken
    Accessible.checked: chip.chosen
    Accessible.onPressAction: chip.clicked()

    background: Rectangle {
        radius: height / 2
        color: chip.chosen ? Theme.ink : Theme.paperHi
        border.width: chip.chosen ? 0 : Theme.outline
        border.color: Theme.edge
        opacity: chip.down ? 0.7 : 1

        FocusRing {
            visible: chip.visualFocus
            corner: chip.height / 2
        }
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.gap12

            Icon {
                visible: chip.iconName !== ""
                name: chip.iconName !== "" ? chip.iconName : "tag"
                size: Theme.iconTiny
                colour: chip.front
                anchors.verticalCenter: parent.verticalCenter
            }

            PlainText {
                text: chip.text
                color: chip.front
                font.family: Theme.sansMedium
                font.pixelSize: Theme.labelSize
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }

            PlainText {
                visible: chip.count !== ""
                text: chip.count
                color: chip.chosen ? Theme.chosenText2 : Theme.ink3
                font.pixelSize: Theme.smallSize
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }

            Icon {
                visible: chip.removable
                name: "close"
                size: Theme.iconTiny
                colour: chip.front
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
