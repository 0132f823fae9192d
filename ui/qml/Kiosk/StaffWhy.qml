import QtQuick
import Kiosk.Models

// Why not? A search that failed is replayed for the record that should have been found.
Rectangle {
    id: panel

    required property Why why
    required property bool portrait
    required property real margin
    readonly property real half: (panel.width - 2 * panel.margin - Theme.paneGap) / 2
    readonly property real column: panel.portrait ? panel.width - 2 * panel.margin : panel.half
    readonly property real answerTop: panel.portrait ? ask.y + ask.height + Theme.gap24 : leave.y + leave.height + Theme.gap24

    color: Theme.paperHi

    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: panel.margin
        y: panel.portrait ? Theme.gap60 : Theme.gap24
        iconName: "close"
        text: qsTr("Fermer")
        onClicked: panel.why.close()
    }

    Column {
        id: ask

        x: panel.margin
        y: leave.y
        width: panel.column
        spacing: Theme.gap12

        PlainText {
            width: parent.width - (panel.portrait ? leave.width + Theme.gap24 : 0)
            text: qsTr("Pourquoi n’a-t-on pas trouvé ?")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h2Size
            Accessible.role: Accessible.Heading
        }

        StaffField {
            width: parent.width
            label: qsTr("Ce que le visiteur a tapé")
            hint: qsTr("Les mêmes mots, les mêmes fautes")
            written: panel.why.typed
            chosen: panel.why.field === 0
            onClicked: panel.why.chooseField(0)
        }

        StaffField {
            width: parent.width
            label: qsTr("La notice qui aurait dû être trouvée")
            hint: qsTr("Sa cote, ou le nom")
            written: panel.why.wanted
            chosen: panel.why.field === 1
            onClicked: panel.why.chooseField(1)
        }

        KeyPad {
            width: parent.width
            keyboard: panel.why.keyboard
        }

        PushButton {
            width: parent.width
            primary: true
            enabled: panel.why.ready
            opacity: enabled ? 1 : 0.5
            iconName: "search"
            text: panel.why.busy ? qsTr("Un instant…") : qsTr("Rejouer la recherche")
            onClicked: panel.why.ask()
        }
    }

    StaffWhyAnswer {
        id: answer

        x: panel.portrait ? panel.margin : panel.margin + panel.half + Theme.paneGap
        y: panel.answerTop
        width: panel.column
        height: panel.height - y - Theme.gap16
        why: panel.why
    }

    ScrollMark {
        view: answer
    }
}
