pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The facts and passages of one record, in the words of the archive.
Column {
    id: column

    required property Record record

    spacing: Theme.gap16

    PlainText {
        width: column.width
        text: column.record.title
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        font.family: Theme.display
        font.pixelSize: Theme.h1Size
        lineHeight: Theme.tight
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: column.width
        text: column.record.line
        wrapMode: Text.WordWrap
        color: Theme.ink2
        font.pixelSize: Theme.labelSize
    }

    Repeater {
        model: column.record.facts

        Item {
            id: fact

            required property string name
            required property string text
            required property string source

            width: column.width
            height: said.height + Theme.gap16

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }

            PlainText {
                y: Theme.gap12
                width: Theme.factWidth
                text: fact.name
                wrapMode: Text.WordWrap
                color: Theme.ink2
                font.pixelSize: Theme.labelSize
            }

            Column {
                id: said

                x: Theme.factWidth + Theme.gap24
                y: Theme.gap8
                width: parent.width - x

                PlainText {
                    width: parent.width
                    text: fact.text
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    font.family: Theme.serif
                    font.pixelSize: Theme.bodySize
                }

                PlainText {
                    visible: fact.source !== ""
                    width: parent.width
                    text: fact.source
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    color: Theme.ink3
                    font.pixelSize: Theme.microSize
                }
            }
        }
    }

    Repeater {
        model: column.record.passages

        Column {
            id: passage

            required property string name
            required property string text
            required property string source

            width: column.width
            topPadding: Theme.gap16
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

            PlainText {
                width: parent.width
                text: passage.text
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.reading
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            PlainText {
                visible: passage.source !== ""
                width: parent.width
                text: passage.source
                wrapMode: Text.WordWrap
                color: Theme.ink3
                font.pixelSize: Theme.microSize
            }
        }
    }
}
