import QtQuick
import Kiosk.Models

// What one can do with a record: look closer, keep, print.
Flow {
    id: actions

    required property Terminal terminal
    required property bool zoomable
    required property bool printable
    readonly property bool kept: actions.terminal.basket.count >= 0 && actions.terminal.basket.holds(actions.terminal.record.recordId)
    readonly property bool region: true

    spacing: Theme.gap16

    PushButton {
        visible: actions.zoomable
        primary: true
        iconName: "eye"
        text: qsTr("Voir de près")
        onClicked: actions.terminal.look()
    }

    PushButton {
        primary: !actions.zoomable
        iconName: actions.kept ? "check" : "basket"
        text: actions.kept ? qsTr("Gardé") : qsTr("Garder")
        onClicked: actions.terminal.basket.toggle(actions.terminal.record.recordId)
    }

    PushButton {
        visible: actions.printable
        iconName: "print"
        text: qsTr("Imprimer")
        onClicked: actions.terminal.print()
    }
}
