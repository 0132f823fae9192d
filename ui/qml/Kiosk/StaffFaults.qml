pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// What is to be looked at, grouped by cure: how many, where, and who mends it.
ListView {
    id: list

    required property Terminal terminal
    readonly property Staff staff: list.terminal.staff
    readonly property bool region: true

    model: list.staff.faults
    clip: true
    spacing: Theme.gap12
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: list.staff.faultTitle

    header: Column {
        width: list.width
        bottomPadding: Theme.gap16
        spacing: Theme.gap12
        // What it says anew is seen: the list would stay at its first row.
        onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

        PlainText {
            visible: list.staff.trials !== ""
            width: parent.width
            text: qsTr("Recherches d’essai sans réponse")
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: list.staff.trials !== ""
            width: parent.width
            text: list.staff.trials
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.brick
            font.pixelSize: Theme.smallSize
        }

        PlainText {
            width: parent.width
            text: list.staff.faultTitle
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        StaffHandBack {
            visible: list.terminal.handedBack.offer !== ""
            width: parent.width
            handedBack: list.terminal.handedBack
        }
    }

    delegate: Rectangle {
        id: fault

        required property string title
        required property string cure
        required property string code
        required property string severity
        required property bool heavy
        required property string table

        width: list.width
        height: content.height + 2 * Theme.gap16
        color: Theme.paperHi
        border.width: Theme.hairline
        border.color: Theme.line

        Rectangle {
            width: Theme.barMark
            height: parent.height
            color: fault.heavy ? Theme.brick : Theme.amber
        }

        Column {
            id: content

            x: Theme.gap24
            y: Theme.gap16
            width: parent.width - x - Theme.gap16
            spacing: Theme.gap8

            PlainText {
                width: parent.width
                text: fault.title
                wrapMode: Text.WordWrap
                font.family: Theme.serif
                font.pixelSize: Theme.h4Size
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                text: fault.cure
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }

            PlainText {
                width: parent.width
                text: fault.severity
                wrapMode: Text.WordWrap
                color: fault.heavy ? Theme.brick : Theme.ink3
                font.pixelSize: Theme.microSize
            }

            PushButton {
                visible: fault.table !== ""
                iconName: "list"
                text: qsTr("Dire ce que contiennent les colonnes")
                onClicked: list.staff.chooseColumns(fault.table)
            }

            LinkWord {
                leads: true
                family: Theme.sansMedium
                size: Theme.smallSize
                text: qsTr("Voir la liste")
                onClicked: list.staff.listPlaces(fault.code)
            }
        }
    }
}
