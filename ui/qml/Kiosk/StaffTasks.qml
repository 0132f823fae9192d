import QtQuick
import Kiosk.Models

// What else staff do: each task covers the page while it is open.
Column {
    id: tasks

    required property Terminal terminal
    readonly property Staff staff: tasks.terminal.staff
    readonly property bool free: !tasks.staff.running

    spacing: Theme.gap12

    PlainText {
        width: parent.width
        text: qsTr("Autres tâches")
        wrapMode: Text.WordWrap
        font.family: Theme.display
        font.pixelSize: Theme.h4Size
        Accessible.role: Accessible.Heading
    }

    PushButton {
        width: parent.width
        enabled: tasks.free
        iconName: "veil"
        text: qsTr("Retirer une notice tout de suite")
        onClicked: tasks.staff.withholding = true
    }

    PushButton {
        width: parent.width
        enabled: tasks.free
        iconName: "search"
        text: qsTr("Pourquoi n’a-t-on pas trouvé ?")
        onClicked: tasks.terminal.why.begin()
    }

    PushButton {
        width: parent.width
        enabled: tasks.free
        iconName: "list"
        text: qsTr("Qualité des notices")
        onClicked: tasks.terminal.quality.begin()
    }

    PushButton {
        width: parent.width
        enabled: tasks.free
        iconName: "compare"
        text: qsTr("La même personne ?")
        onClicked: tasks.terminal.sameness.begin()
    }

    PushButton {
        width: parent.width
        enabled: tasks.free
        iconName: "lock"
        text: qsTr("Oppositions")
        onClicked: tasks.terminal.objections.begin()
    }

    PushButton {
        width: parent.width
        enabled: tasks.free
        iconName: "basket"
        text: qsTr("Remettre une copie")
        onClicked: tasks.terminal.copies.begin()
    }
}
