import QtQuick
import Kiosk.Models

// What the sources say of a person, each beside its statement.
Column {
    id: column

    required property Terminal terminal
    property bool portrait: false
    readonly property Person person: column.terminal.person

    spacing: Theme.gap36

    NoticeState {
        visible: column.person.protection !== ""
        width: column.width
        mark: Theme.bleuet
        iconName: "person"
        heading: qsTr("Une notice réduite à un nom")
        said: column.person.protection
    }

    DisputePanel {
        visible: column.person.disputes.count > 0
        width: column.width
        terminal: column.terminal
        portrait: column.portrait
    }

    Column {
        visible: column.person.names.count > 0
        width: column.width
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: qsTr("Autres formes du nom")
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        FieldList {
            width: parent.width
            fields: column.person.names
        }
    }

    Column {
        visible: column.person.facts.count > 0
        width: column.width
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: qsTr("L’essentiel")
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        FieldList {
            width: parent.width
            sourced: true
            fields: column.person.facts
            onFollowed: (target, key) => column.terminal.follow(target, key)
        }
    }

    Column {
        visible: column.person.lists !== ""
        width: column.width
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: qsTr("Figure dans")
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: column.person.lists
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.snug
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
        }
    }

    Column {
        visible: column.person.sources.count > 0
        width: column.width

        PlainText {
            width: parent.width
            text: qsTr("Sources")
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        LinkFlow {
            width: parent.width
            words: column.person.sources
            size: Theme.smallSize
            family: Theme.sans
            onFollowed: (target, key) => column.terminal.follow(target, key)
        }
    }

    RelatedList {
        visible: column.person.related.count > 0
        width: column.width
        related: column.person.related
        onOpened: (page, recordId) => column.terminal.open(page, recordId)
    }
}
