import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// What the archive holds of this day of another year; not there when it holds nothing.
T.AbstractButton {
    id: card

    required property Home home
    readonly property bool actsOnSpace: true

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: label.text + ", " + card.home.todayTitle
    Accessible.onPressAction: card.clicked()

    background: Rectangle {
        color: Theme.ink

        FocusRing {
            visible: card.visualFocus
            corner: 0
        }
    }

    contentItem: Item {
        Column {
            x: Theme.gap24
            y: Theme.gap24
            width: parent.width - 2 * Theme.gap24
            spacing: Theme.gap8

            PlainText {
                id: label

                width: parent.width
                text: qsTr("Un %1, dans nos fonds").arg(card.home.day)
                color: Theme.lightText2
                font.pixelSize: Theme.microSize
                wrapMode: Text.WordWrap
                maximumLineCount: Theme.titleLines
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                text: card.home.todayDate
                color: Theme.lightText
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                wrapMode: Text.WordWrap
                maximumLineCount: Theme.titleLines
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                text: card.home.todayTitle
                color: Theme.lightText
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
                lineHeight: Theme.snug
                wrapMode: Text.WordWrap
                maximumLineCount: card.height > Theme.homeDoorPicture ? Theme.todayLines : 2
                Accessible.ignored: true
            }
        }

        Row {
            x: Theme.gap24
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap16
            spacing: Theme.gap8

            PlainText {
                text: qsTr("Voir %n pièce(s)", "", card.home.todayCount)
                color: Theme.star
                font.family: Theme.sansMedium
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }

            Icon {
                name: "next"
                size: Theme.iconTiny
                colour: Theme.star
            }
        }
    }
}
