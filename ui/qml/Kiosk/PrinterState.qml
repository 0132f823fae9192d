import QtQuick
import Kiosk.Models

// What the printer is at, in a sentence; what one can do when it is hindered.
NoticeState {
    id: card

    required property Sheets sheets

    visible: card.sheets.heading !== ""
    mark: card.sheets.hindered ? Theme.brick : Theme.moss
    iconName: card.sheets.state === "done" ? "check" : "print"
    heading: card.sheets.heading
    said: card.sheets.said
    Accessible.role: Accessible.AlertMessage
    Accessible.name: card.heading + ". " + card.said

    PushButton {
        visible: card.sheets.hindered
        primary: true
        iconName: "refresh"
        text: qsTr("Réessayer")
        onClicked: card.sheets.retry()
    }

    PushButton {
        visible: card.sheets.hindered
        iconName: "close"
        text: qsTr("Renoncer à imprimer")
        onClicked: card.sheets.dismiss()
    }

    PushButton {
        visible: card.sheets.state === "done"
        iconName: "check"
        text: qsTr("J’ai mes feuilles")
        onClicked: card.sheets.dismiss()
    }
}
