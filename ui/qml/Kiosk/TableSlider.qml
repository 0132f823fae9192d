import QtQuick
import QtQuick.Templates as T

// Light or contrast: a slider with a button at either end.
Rectangle {
    id: panel

    required property string name
    required property string iconName
    required property int value
    readonly property bool region: true
    signal moved(value: int)
    signal stepped(by: int)

    implicitWidth: Theme.sliderWidth
    implicitHeight: Theme.sliderHeight
    radius: Theme.radiusBalloon
    color: Theme.tableBar
    border.width: Theme.hairline
    border.color: Theme.tableLine

    TableButton {
        id: less

        x: Theme.gap8
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        name: qsTr("%1 : moins").arg(panel.name)
        onClicked: panel.stepped(-1)
    }

    T.Slider {
        id: slider

        readonly property bool actsOnSpace: true

        anchors.left: less.right
        anchors.right: more.left
        anchors.margins: Theme.gap16
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.touchLeast
        from: -Theme.hundred
        to: Theme.hundred
        stepSize: 1
        value: panel.value
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Slider
        Accessible.name: panel.name
        onMoved: panel.moved(Math.round(slider.value))

        background: Rectangle {
            y: (slider.height - height) / 2
            width: slider.width
            height: Theme.sliderTrack
            radius: height / 2
            color: Theme.tableTrack

            Rectangle {
                width: slider.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.star
            }
        }

        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: Theme.sliderThumb
            height: Theme.sliderThumb
            radius: width / 2
            color: Theme.star

            Icon {
                anchors.centerIn: parent
                name: panel.iconName
                size: Theme.iconTiny
                colour: Theme.table
            }

            FocusRing {
                visible: slider.visualFocus
                corner: Theme.sliderThumb / 2
                border.color: Theme.found
            }
        }
    }

    TableButton {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap8
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        name: qsTr("%1 : plus").arg(panel.name)
        onClicked: panel.stepped(1)
    }
}
