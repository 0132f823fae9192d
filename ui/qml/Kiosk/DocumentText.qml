import QtQuick
import Kiosk.Models

// What a piece says: short first, the whole when asked for.
Column {
    id: column

    required property Terminal terminal
    readonly property Document document: column.terminal.document

    spacing: Theme.gap16

    PlainText {
        width: column.width
        text: column.document.line
        wrapMode: Text.WordWrap
        color: Theme.ink2
        font.pixelSize: Theme.labelSize
    }

    PlainText {
        width: column.width
        text: column.document.title
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        lineHeight: Theme.tight
        font.family: Theme.display
        font.pixelSize: Theme.documentTitle
        Accessible.role: Accessible.Heading
    }

    NoticeState {
        visible: column.document.closed
        width: column.width
        iconName: "lock"
        heading: column.document.closedTitle
        said: column.document.rightsSource !== "" ? column.document.rights + " " + column.document.rightsSource + "." : column.document.rights

        PlainText {
            width: parent.width
            text: qsTr("Demandez à l’archiviste : une dérogation est parfois possible, et la cote suffit pour en parler.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }
    }

    PlainText {
        visible: column.document.summary !== ""
        width: column.width
        text: column.document.summary
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        lineHeight: Theme.reading
        font.family: Theme.serif
        font.pixelSize: Theme.leadSize
    }

    TaskList {
        visible: column.document.steps.count > 0
        width: column.width
        steps: column.document.steps
        onOpened: recordId => column.terminal.open("document", recordId)
    }

    Column {
        width: column.width

        FieldList {
            width: column.width
            fields: column.document.fields
            onFollowed: (target, key) => column.terminal.follow(target, key)
        }

        Item {
            visible: !column.document.closed
            width: column.width
            height: rights.height + Theme.gap12

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }

            PlainText {
                y: rights.y + brief.baselineOffset - baselineOffset
                width: Theme.fieldName - Theme.gap12
                text: qsTr("Droits")
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }

            Column {
                id: rights

                x: Theme.fieldName
                y: Theme.gap8
                width: parent.width - x
                spacing: Theme.gap4

                PlainText {
                    id: brief

                    width: parent.width
                    text: column.document.rightsShort
                    wrapMode: Text.WordWrap
                    color: column.document.free ? Theme.moss : Theme.ink
                    font.family: Theme.serif
                    font.weight: Font.DemiBold
                    font.pixelSize: Theme.bodySize
                }

                PlainText {
                    width: parent.width
                    text: column.document.rights
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    color: Theme.ink2
                    font.pixelSize: Theme.smallSize
                }

                PlainText {
                    visible: column.document.rightsSource !== ""
                    width: parent.width
                    text: column.document.rightsSource
                    wrapMode: Text.WordWrap
                    color: Theme.ink3
                    font.pixelSize: Theme.microSize
                }
            }
        }
    }

    PushButton {
        visible: column.document.longer
        iconName: column.document.whole ? "up" : "lines"
        text: column.document.whole ? qsTr("Replier") : qsTr("Tout lire")
        onClicked: column.document.whole = !column.document.whole
    }

    PassageList {
        visible: column.document.whole
        width: column.width
        passages: column.document.passages
    }

    RelatedList {
        visible: column.document.related.count > 0
        width: column.width
        topPadding: Theme.gap12
        related: column.document.related
        onOpened: (page, recordId) => column.terminal.open(page, recordId)
    }
}
