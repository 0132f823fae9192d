import QtQuick
import Kiosk.Models

// The slip of a search that found nothing: what was tried, what is near, where else to ask.
Page {
    id: page

    readonly property real columnWidth: page.portrait ? page.innerWidth : page.width - Theme.basketSide - page.margin - Theme.gap60

    Column {
        id: words

        x: page.margin
        y: (page.portrait ? Theme.gap60 : Theme.gap36) + page.lowTop
        width: page.columnWidth
        spacing: Theme.gap24

        PlainText {
            width: parent.width
            text: qsTr("Un bulletin pour l’archiviste")
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h1Size
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: page.terminal.sheets.slipTitle
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            maximumLineCount: 2
            color: Theme.bleuet
            font.family: Theme.display
            font.pixelSize: Theme.h2Size
        }

        PlainText {
            width: parent.width
            text: qsTr("Il porte les mots cherchés, ce que la borne a essayé, les noms proches et les autres maisons où demander. L’archiviste reprendra la recherche avec vous.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.reading
            color: Theme.ink2
            font.family: Theme.serif
            font.pixelSize: Theme.leadSize
        }

        PlainText {
            width: parent.width
            text: qsTr("Les mots cherchés ne sont gardés nulle part : seule la feuille les porte.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.ink3
            font.pixelSize: Theme.smallSize
        }
    }

    Rectangle {
        x: page.portrait ? 0 : page.width - Theme.basketSide
        y: page.portrait ? words.y + words.height + Theme.gap36 : 0
        width: page.portrait ? page.width : Theme.basketSide
        height: page.innerHeight - y
        color: Theme.paperLo

        PrintPanel {
            anchors.fill: parent
            anchors.leftMargin: page.portrait ? page.margin : Theme.gap60
            anchors.rightMargin: page.margin
            anchors.topMargin: Theme.gap36
            anchors.bottomMargin: Theme.gap24
            copied: false
            sheets: page.terminal.sheets
            portrait: page.portrait
        }
    }
}
