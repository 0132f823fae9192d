pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Who did what, newest first.
ListView {
    id: list

    required property Staff staff
    readonly property bool region: true

    model: list.staff.journal
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Journal")

    header: PlainText {
        width: list.width
        bottomPadding: Theme.gap12
        text: qsTr("Journal")
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    delegate: Item {
        id: entry

        required property string when
        required property string text

        width: list.width
        height: words.height + Theme.gap16

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        Column {
            id: words

            y: Theme.gap8
            width: parent.width

            PlainText {
                width: parent.width
                text: entry.text
                wrapMode: Text.WordWrap
                font.pixelSize: Theme.smallSize
            }

            PlainText {
                width: parent.width
                text: entry.when
                color: Theme.ink3
                font.pixelSize: Theme.microSize
            }
        }
    }
}
