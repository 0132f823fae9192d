import QtQuick
import Kiosk.Models

// 09 What was kept. Until sheets can be printed here, it says how many pieces there are.
Page {
    id: page

    Column {
        x: page.margin
        y: Theme.gap36 + page.lowTop
        width: Math.min(Theme.readingWidth, page.innerWidth)
        spacing: Theme.gap24

        PlainText {
            width: parent.width
            text: qsTr("Votre panier")
            font.family: Theme.display
            font.pixelSize: Theme.h1Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            wrapMode: Text.WordWrap
            text: page.terminal.basket.count > 0 ? qsTr("%n pièce(s) gardée(s)", "", page.terminal.basket.count) : qsTr("Le panier est vide. Touchez le signe + d’une notice pour la garder.")
            font.family: Theme.serif
            font.pixelSize: Theme.leadSize
        }

        PushButton {
            visible: page.terminal.basket.count > 0
            text: qsTr("Vider le panier")
            iconName: "close"
            onClicked: page.terminal.basket.clear()
        }

        PushButton {
            text: qsTr("J’ai fini")
            iconName: "check"
            onClicked: page.terminal.visit.end()
        }
    }
}
