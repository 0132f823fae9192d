import QtQuick
import QtQuick.Templates as T

// One way of matching: ticked while it is wanted.
T.AbstractButton {
    id: chip

    required property string code
    required property string label
    required property string count
    required property bool wanted
    readonly property bool actsOnSpace: true
    readonly property string spoken: chip.count !== "" ? chip.label + ", " + chip.count : chip.label
    readonly property color ground: chip.wanted ? Theme.bleuetLo : Theme.paperHi

    implicitHeight: Theme.chipHeight
    implicitWidth: content.implicitWidth + 2 * Theme.gap16
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: chip.spoken
    Accessible.checked: chip.wanted
    Accessible.onPressAction: chip.clicked()

    background: Rectangle {
        radius: height / 2
        color: chip.ground
        border.width: Theme.outline
        border.color: chip.wanted ? Theme.bleuet : Theme.edge
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
            spacing: Theme.gap8

            Icon {
                name: chip.wanted ? "check" : "plus"
                size: Theme.iconTiny
                weight: Theme.strokeThick
                colour: chip.wanted ? Theme.bleuet : Theme.ink3
                anchors.verticalCenter: parent.verticalCenter
            }

            PlainText {
                text: chip.label
                color: chip.wanted ? Theme.ink : Theme.ink2
                font.family: Theme.sansMedium
                font.pixelSize: Theme.labelSize
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }

            PlainText {
                visible: chip.count !== ""
                text: chip.count
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
