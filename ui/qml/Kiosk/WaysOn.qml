import QtQuick
import Kiosk.Models

// What one can do when nothing was found.
Column {
    id: ways

    required property Terminal terminal
    readonly property Search search: ways.terminal.search
    readonly property bool region: true

    spacing: Theme.gap16

    PlainText {
        text: qsTr("Ou bien")
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    PushButton {
        visible: ways.search.stem !== ""
        width: ways.width
        iconName: "search"
        text: qsTr("Chercher « %1… »").arg(ways.search.stem)
        onClicked: ways.terminal.find(ways.search.stem)
    }

    PushButton {
        visible: ways.search.narrowed
        width: ways.width
        iconName: "close"
        text: qsTr("Retirer les filtres")
        onClicked: ways.search.widen()
    }

    PushButton {
        width: ways.width
        iconName: "pin"
        text: qsTr("Partir d’un lieu")
        onClicked: ways.terminal.enter("places")
    }

    PushButton {
        visible: ways.search.text !== ""
        width: ways.width
        iconName: "print"
        text: qsTr("Bulletin de recherche pour l’archiviste")
        onClicked: ways.terminal.slip()
    }

    PlainText {
        width: ways.width
        wrapMode: Text.WordWrap
        lineHeight: Theme.reading
        text: qsTr("Les fonds ne sont pas tous numérisés : l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.")
        color: Theme.ink2
        font.family: Theme.serif
        font.pixelSize: Theme.bodySize
    }

    PlainText {
        width: ways.width
        wrapMode: Text.WordWrap
        lineHeight: Theme.snug
        text: qsTr("Ailleurs : Arolsen Archives ; Service historique de la Défense à Caen ; Archives départementales du Pas-de-Calais et du Nord.")
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }
}
