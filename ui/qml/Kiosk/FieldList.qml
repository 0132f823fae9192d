pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Labelled lines of a notice: words that lead somewhere, or plain text with its source.
Column {
    id: list

    required property Rows fields
    property bool sourced: false
    signal followed(target: string, key: string)

    Repeater {
        model: list.fields

        Item {
            id: field

            required property string name
            required property string text
            required property string source
            required property Rows links
            readonly property bool worded: !list.sourced && field.links.count > 0
            readonly property bool cited: list.sourced && field.links.count > 0

            width: list.width
            height: Math.max(label.y + label.height + Theme.gap8, said.y + said.height + (field.worded ? 0 : Theme.gap4))

            FontMetrics {
                id: letters

                font: plain.font
            }

            FontMetrics {
                id: names

                font: label.font
            }

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }

            PlainText {
                id: label

                // Both stand on one line, whatever their faces.
                y: said.y + plain.y + (field.worded ? (Math.max(Theme.touchLeast, plain.lineHigh + Theme.gap12) - plain.lineHigh) / 2 : 0) + letters.ascent - names.ascent
                width: Theme.fieldName - Theme.gap12
                text: field.name
                wrapMode: Text.WordWrap
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }

            Column {
                id: said

                x: Theme.fieldName
                y: field.worded ? 0 : Theme.gap8
                width: parent.width - x

                PlainText {
                    id: plain

                    readonly property real lineHigh: letters.height

                    visible: !field.worded
                    width: parent.width
                    bottomPadding: field.cited || field.source !== "" ? 0 : Theme.gap4
                    text: field.text
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    lineHeight: Theme.snug
                    font.family: Theme.serif
                    font.pixelSize: Theme.bodySize
                }

                LinkFlow {
                    visible: field.worded
                    width: parent.width
                    words: field.links
                    onFollowed: (target, key) => list.followed(target, key)
                }

                LinkFlow {
                    visible: field.cited
                    width: parent.width
                    words: field.links
                    size: Theme.microSize
                    family: Theme.sans
                    onFollowed: (target, key) => list.followed(target, key)
                }

                PlainText {
                    visible: field.source !== ""
                    width: parent.width
                    bottomPadding: Theme.gap4
                    text: field.source
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    color: Theme.ink3
                    font.pixelSize: Theme.microSize
                }
            }
        }
    }
}
