pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// What one check found: a record and a sentence each, to be touched.
Item {
    id: found

    required property Quality quality

    Column {
        id: head

        width: parent.width
        spacing: Theme.gap4

        PlainText {
            width: parent.width
            text: found.quality.chosen
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: found.quality.extent
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }
    }

    ListView {
        id: list

        readonly property bool region: true

        y: head.height + Theme.gap16
        width: parent.width
        height: parent.height - y
        model: found.quality.findings
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        Accessible.role: Accessible.List
        Accessible.name: found.quality.chosen

        delegate: T.AbstractButton {
            id: finding

            required property int index
            required property string title
            required property string words
            readonly property bool actsOnSpace: true

            width: list.width
            height: Math.max(Theme.listLine, lines.implicitHeight + 2 * Theme.gap12)
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: finding.title
            Accessible.description: finding.words
            Accessible.onPressAction: finding.clicked()
            onClicked: found.quality.show(finding.index)

            background: Rectangle {
                color: finding.down ? Theme.paperLo : Theme.none

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }

                FocusRing {
                    visible: finding.visualFocus
                    anchors.margins: 0
                    corner: 0
                }
            }

            contentItem: Item {
                Column {
                    id: lines

                    width: parent.width - Theme.iconSmall - Theme.gap24
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap4

                    PlainText {
                        width: parent.width
                        text: finding.title
                        wrapMode: Text.WordWrap
                        maximumLineCount: Theme.titleLines
                        color: Theme.bleuet
                        font.family: Theme.serif
                        font.pixelSize: Theme.h4Size
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: parent.width
                        text: finding.words
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        color: Theme.ink2
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap12
                    anchors.verticalCenter: parent.verticalCenter
                    name: "next"
                    size: Theme.iconSmall
                    colour: Theme.bleuet
                }
            }
        }
    }

    ScrollMark {
        view: list
    }
}
