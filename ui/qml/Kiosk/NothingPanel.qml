pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 05 Nothing found: near names with the reason in words, then ways on. Never a dead end.
Column {
    id: panel

    required property Terminal terminal
    property bool narrow: false
    property real headWidth: panel.width
    readonly property real bodyTop: intro.y + intro.height + panel.spacing
    readonly property Search search: panel.terminal.search
    readonly property string tried: panel.search.dropped ? qsTr("Vous avez écarté des façons de trouver : touchez-les pour les remettre.") : qsTr("Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.")
    readonly property bool near: panel.search.state === "near"

    spacing: Theme.gap16

    PlainText {
        width: panel.headWidth
        wrapMode: Text.WordWrap
        text: panel.near ? qsTr("Aucune notice ne porte exactement ces mots.") : qsTr("Rien ne porte ces mots dans nos fonds numérisés.")
        font.family: Theme.display
        font.pixelSize: panel.narrow ? Theme.h2Size : Theme.h1Size
        lineHeight: Theme.tight
        Accessible.role: Accessible.Heading
    }

    PlainText {
        id: intro

        width: panel.headWidth
        wrapMode: Text.WordWrap
        lineHeight: Theme.snug
        text: panel.near ? qsTr("Les listes ont souvent été tapées à l’oreille. Voici ce qui se prononce ou s’écrit presque de même :") : panel.tried
        color: Theme.ink2
        font.family: Theme.serif
        font.pixelSize: Theme.leadSize
    }

    LinkWord {
        leads: panel.search.meant !== ""
        visible: leads
        width: Math.min(implicitWidth, panel.width)
        size: Theme.leadSize
        text: qsTr("Vouliez-vous dire : %1 ?").arg(panel.search.meant)
        onClicked: panel.search.write(panel.search.meant)
    }

    WayChips {
        width: panel.width
        search: panel.search
    }

    Column {
        id: names

        width: panel.width
        visible: panel.near

        Repeater {
            model: panel.search.nearNames

            NearRow {
                width: panel.width
                narrow: panel.narrow
                onClicked: panel.terminal.open(page, recordId)
            }
        }
    }

    WaysOn {
        visible: panel.narrow
        width: panel.width
        terminal: panel.terminal
    }
}
