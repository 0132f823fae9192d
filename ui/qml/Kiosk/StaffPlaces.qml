pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Every place of one fault, file by file: as long as it is, it is a list.
Item {
    id: places

    required property Staff staff

    Column {
        id: head

        width: parent.width
        spacing: Theme.gap12

        PushButton {
            iconName: "back"
            text: qsTr("Retour aux fautes")
            onClicked: places.staff.listPlaces("")
        }

        Item {
            width: Theme.gap12
            height: width
        }

        PlainText {
            width: parent.width
            text: places.staff.listed
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: places.staff.listedCure
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
        model: places.staff.places
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        Accessible.role: Accessible.List
        Accessible.name: places.staff.listed

        section.property: "file"
        section.delegate: PlainText {
            required property string section

            width: list.width - Theme.gap16
            topPadding: Theme.gap12
            bottomPadding: Theme.gap8
            text: section
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.family: Theme.sansMedium
            font.pixelSize: Theme.smallSize
            Accessible.role: Accessible.Heading
        }

        delegate: Item {
            id: place

            required property string text

            width: list.width
            height: place.text !== "" ? said.height + 2 * Theme.gap8 : 0

            Rectangle {
                visible: place.text !== ""
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }

            PlainText {
                id: said

                x: Theme.gap12
                y: Theme.gap8
                width: parent.width - x - Theme.gap16
                text: place.text
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.smallSize
            }
        }
    }

    ScrollMark {
        view: list
    }
}
