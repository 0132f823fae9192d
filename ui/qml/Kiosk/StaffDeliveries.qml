pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// Deliveries: those that wait, those that are in.
ListView {
    id: list

    required property Staff staff
    readonly property bool region: true

    model: list.staff.deliveries
    clip: true
    spacing: Theme.gap12
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Livraisons")

    header: PlainText {
        width: list.width
        bottomPadding: Theme.gap16
        text: qsTr("Livraisons")
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    delegate: T.AbstractButton {
        id: card

        required property string name
        required property string line
        required property string said
        required property string path
        required property bool waiting
        required property bool chosen
        required property bool undone
        readonly property bool actsOnSpace: true
        readonly property color hue: card.waiting ? Theme.bleuet : Theme.moss
        readonly property color ground: card.chosen ? Theme.bleuetLo : Theme.paperHi

        width: list.width
        height: Math.max(Theme.staffCard, words.implicitHeight + 2 * Theme.gap12)
        enabled: card.waiting && !list.staff.busy
        focusPolicy: Qt.TabFocus
        opacity: card.undone ? 0.6 : 1
        Accessible.role: Accessible.Button
        Accessible.name: card.waiting ? qsTr("Regarder la livraison %1").arg(card.name) : card.name
        Accessible.description: card.line + ", " + card.said
        Accessible.onPressAction: card.clicked()
        onClicked: list.staff.look(card.path, card.name)

        background: Rectangle {
            color: card.down ? Theme.paperLo : card.ground
            border.width: Theme.hairline
            border.color: card.chosen ? Theme.bleuet : Theme.line

            FocusRing {
                visible: card.visualFocus
                anchors.margins: 0
                corner: 0
            }
        }

        contentItem: Item {
            Icon {
                x: Theme.gap24
                y: Theme.gap24
                name: card.undone ? "close" : (card.waiting ? "usb" : "check")
                colour: card.hue
            }

            Column {
                id: words

                x: Theme.gap24 + Theme.icon + Theme.gap24
                width: parent.width - x - Theme.gap16
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap4

                PlainText {
                    width: parent.width
                    text: card.name
                    wrapMode: Text.WordWrap
                    font.family: Theme.serif
                    font.pixelSize: Theme.h4Size
                    Accessible.ignored: true
                }

                PlainText {
                    width: parent.width
                    text: card.line
                    wrapMode: Text.WordWrap
                    color: Theme.ink2
                    font.pixelSize: Theme.microSize
                    Accessible.ignored: true
                }

                PlainText {
                    width: parent.width
                    text: card.waiting ? card.said + " · " + qsTr("toucher pour regarder") : card.said
                    wrapMode: Text.WordWrap
                    color: card.hue
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.microSize
                    Accessible.ignored: true
                }
            }
        }
    }
}
