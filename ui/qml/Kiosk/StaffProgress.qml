pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Work in progress, in plain words: what, how far, how long; it can be held or given up.
Rectangle {
    id: panel

    required property Staff staff
    readonly property bool region: true

    color: Theme.paperHi
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        x: Theme.gap36
        y: Theme.gap24
        width: parent.width - 2 * Theme.gap36
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: panel.staff.title
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        Row {
            width: parent.width
            spacing: Theme.gap24

            PlainText {
                id: figure

                text: Math.round(panel.staff.share * Theme.hundred) + " %"
                font.family: Theme.display
                font.pixelSize: Theme.progressFigure
            }

            PlainText {
                width: parent.width - figure.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                text: panel.staff.remaining
                wrapMode: Text.WordWrap
                lineHeight: Theme.snug
                color: Theme.ink2
                font.family: Theme.serif
                font.pixelSize: Theme.leadSize
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.progressBar
            radius: height / 2
            color: Theme.paperLo
            border.width: Theme.contrast ? Theme.outline : 0
            Accessible.role: Accessible.ProgressBar
            Accessible.name: panel.staff.title

            Rectangle {
                width: parent.width * panel.staff.share
                height: parent.height
                radius: height / 2
                color: Theme.bleuet
            }
        }

        PlainText {
            width: parent.width
            text: panel.staff.rate
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }

        Repeater {
            model: panel.staff.steps

            Row {
                id: step

                required property string name
                required property int progress
                readonly property color hue: step.progress === 2 ? Theme.moss : Theme.bleuet

                height: Theme.stepDot + Theme.gap12
                spacing: Theme.gap16

                Rectangle {
                    width: Theme.stepDot
                    height: Theme.stepDot
                    radius: width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    color: step.progress > 0 ? step.hue : Theme.none
                    border.width: step.progress > 0 ? 0 : Theme.treeStem
                    border.color: Theme.line

                    Icon {
                        visible: step.progress === 2
                        anchors.centerIn: parent
                        name: "check"
                        size: Theme.iconTiny
                        weight: Theme.strokeThick
                        colour: Theme.blueText
                    }
                }

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.name
                    color: step.progress > 0 ? Theme.ink : Theme.ink3
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.gap16

            PushButton {
                iconName: "clock"
                text: panel.staff.suspended ? qsTr("Reprendre") : qsTr("Suspendre")
                onClicked: panel.staff.suspend()
            }

            PushButton {
                iconName: "close"
                text: qsTr("Abandonner")
                onClicked: panel.staff.cancel()
            }
        }
    }
}
