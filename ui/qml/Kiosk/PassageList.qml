pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The long texts of a description; what is inherited says from which level.
Column {
    id: list

    required property Rows passages

    spacing: Theme.gap24

    Repeater {
        model: list.passages

        Column {
            id: passage

            required property string name
            required property string text
            required property string source

            width: list.width
            spacing: Theme.gap8

            PlainText {
                visible: passage.name !== ""
                width: parent.width
                text: passage.name
                wrapMode: Text.WordWrap
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                Accessible.role: Accessible.Heading
            }

            Row {
                visible: passage.source !== ""
                spacing: Theme.gap8

                Icon {
                    name: "up"
                    size: Theme.iconTiny
                    colour: Theme.ink3
                    anchors.verticalCenter: parent.verticalCenter
                }

                PlainText {
                    text: passage.source
                    color: Theme.ink3
                    font.pixelSize: Theme.microSize
                }
            }

            PlainText {
                width: parent.width
                text: passage.text
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.reading
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }
        }
    }
}
