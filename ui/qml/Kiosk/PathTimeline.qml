pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The stages on a true scale of time: the length of a segment is the length of the time.
Item {
    id: line

    required property Path path
    readonly property bool region: true

    implicitHeight: Theme.timelineTop + Theme.timelineBar + Theme.gap16

    Binding {
        target: line.path
        property: "lineWidth"
        value: line.width
    }

    Repeater {
        model: line.path.ticks

        Item {
            id: tick

            required x
            required property string name

            Rectangle {
                width: Theme.hairline
                height: Theme.tickHeight
                color: Theme.edge
            }

            PlainText {
                x: Theme.gap8
                text: tick.name
                color: Theme.ink2
                font.pixelSize: Theme.tinySize
            }
        }
    }

    Repeater {
        model: line.path.segments

        T.AbstractButton {
            id: segment

            required x
            required property int stage
            required property string number
            required property string name
            required property real length
            required property bool back
            required property bool chosen
            readonly property bool actsOnSpace: true
            readonly property color full: segment.back ? Theme.bleuet : Theme.brick
            readonly property color light: segment.back ? Theme.bleuetLo : Theme.brickLo

            y: Theme.timelineTop - Theme.gap8
            width: segment.length
            height: Theme.timelineBar + 2 * Theme.gap8
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: segment.name
            Accessible.checked: segment.chosen
            Accessible.onPressAction: segment.clicked()
            onClicked: line.path.choose(segment.stage)

            contentItem: Item {
                Rectangle {
                    y: Theme.gap8
                    width: parent.width
                    height: Theme.timelineBar
                    color: segment.chosen ? segment.full : segment.light
                    border.width: segment.chosen ? 0 : Theme.hairline
                    border.color: segment.full

                    PlainText {
                        anchors.centerIn: parent
                        text: segment.number
                        color: segment.chosen ? Theme.blueText : Theme.ink
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.labelSize
                        Accessible.ignored: true
                    }

                    FocusRing {
                        visible: segment.visualFocus
                        corner: 0
                    }
                }
            }
        }
    }
}
