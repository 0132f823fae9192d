pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 04 All values of one filter: the list narrows with every letter, a touch chooses.
Page {
    id: page

    readonly property Values values: page.terminal.values
    readonly property Search search: page.terminal.search
    readonly property bool aside: !page.portrait && Theme.leftHanded
    readonly property real writeWidth: page.portrait ? page.innerWidth : Math.min(Theme.paneLeft, (page.innerWidth - Theme.paneGap) * 0.51)
    readonly property real readWidth: page.portrait ? page.innerWidth : page.innerWidth - page.writeWidth - Theme.paneGap
    readonly property real writeX: page.aside ? page.margin + page.readWidth + Theme.paneGap : page.margin
    readonly property real readX: page.portrait || page.aside ? page.margin : page.margin + page.writeWidth + Theme.paneGap

    PlainText {
        id: title

        x: page.writeX
        y: page.portrait ? Theme.gap60 : Theme.gap36
        width: page.writeWidth
        text: page.values.title
        font.family: Theme.display
        font.pixelSize: Theme.h1Size
        lineHeight: Theme.tight
        Accessible.role: Accessible.Heading
    }

    PlainText {
        id: intro

        x: page.writeX
        y: title.y + title.height + Theme.gap8
        width: page.writeWidth
        wrapMode: Text.WordWrap
        lineHeight: Theme.snug
        text: qsTr("Touchez ce que vous cherchez : plusieurs choix s’ajoutent.")
        color: Theme.ink2
        font.family: Theme.serif
        font.pixelSize: Theme.leadSize
    }

    PushButton {
        id: done

        x: page.writeX
        y: field.y - height - Theme.gap16
        width: page.writeWidth
        primary: true
        iconName: "list"
        text: qsTr("Voir %Ln notice(s)", "", page.search.total)
        onClicked: page.terminal.navigation.back()
    }

    SearchField {
        id: field

        x: page.writeX
        y: keys.y - height - Theme.gap16
        width: page.writeWidth
        height: Theme.fieldHeightLow
        query: page.values.text
        name: qsTr("Chercher dans la liste")
        hint: field.name
        typing: true
        onCleared: page.values.clear()
    }

    KeyPad {
        id: keys

        x: page.writeX
        y: page.innerHeight - height - Theme.gap16
        width: page.writeWidth
        keyHeight: page.portrait ? Theme.keyHeightPortrait : Theme.keyHeight
        keyboard: page.values.keyboard
    }

    PlainText {
        id: total

        x: page.readX
        y: page.portrait ? intro.y + intro.height + Theme.gap24 : Theme.gap36
        width: page.readWidth
        text: page.values.nothing ? qsTr("Rien dans cette liste ne commence ainsi.") : qsTr("%Ln dans cette liste", "", page.values.total)
        wrapMode: Text.WordWrap
        color: Theme.ink2
        font.family: Theme.sansMedium
        font.pixelSize: Theme.labelSize
    }

    ListView {
        id: list

        readonly property bool region: true

        x: page.readX
        y: total.y + total.height + Theme.gap12
        width: page.readWidth
        height: (page.portrait ? done.y - Theme.gap16 : page.innerHeight) - y
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        flickDeceleration: Theme.flickSlow
        model: page.values.rows
        Accessible.role: Accessible.List
        Accessible.name: page.values.title

        delegate: FacetLine {
            id: line

            width: list.width - Theme.gap16
            onClicked: page.values.choose(line.value)
        }
    }

    Connections {
        target: page.values

        function onRenewed() {
            list.positionViewAtBeginning();
        }
    }

    ScrollMark {
        view: list
    }
}
