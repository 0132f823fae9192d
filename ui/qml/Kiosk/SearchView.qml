pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 03 While typing. One side writes, the other reads; both change with every letter.
Page {
    id: page

    readonly property Search search: page.terminal.search
    readonly property bool low: page.portrait && Theme.lowReach
    readonly property real paneWidth: page.portrait ? page.innerWidth : Math.min(Theme.paneLeft, (page.innerWidth - Theme.paneGap) * 0.51)
    readonly property real readWidth: page.portrait ? page.innerWidth : page.innerWidth - page.paneWidth - Theme.paneGap
    readonly property real writeX: !page.portrait && Theme.leftHanded ? page.margin + page.readWidth + Theme.paneGap : page.margin
    readonly property real readX: page.portrait || Theme.leftHanded ? page.margin : page.margin + page.paneWidth + Theme.paneGap
    readonly property int keyHeight: page.portrait ? Theme.keyHeightPortrait : Theme.keyHeight
    readonly property real keysTop: page.innerHeight - keys.height - Theme.gap16
    readonly property real fieldLow: page.keysTop - field.height - Theme.gap16
    readonly property real fieldTop: !page.portrait && Theme.lowReach ? page.fieldLow : Theme.gap36
    readonly property real domeTop: page.fieldTop === Theme.gap36 ? Theme.gap36 + field.height + Theme.gap8 : Theme.gap36
    readonly property real domeSpace: (page.portrait ? page.paneWidth * 0.58 * Theme.domeRatio : (page.fieldTop === Theme.gap36 ? page.keysTop : page.fieldTop) - page.domeTop - related.height - Theme.gap16)
    readonly property real listTop: page.portrait ? page.domeTop + Math.max(counts.height, domeBox.height) + related.height + Theme.gap12 : Theme.gap36
    readonly property real listFoot: page.portrait ? (page.low ? field.y : keys.y) - Theme.gap16 : page.innerHeight
    readonly property bool bare: page.search.state === "near" || page.search.state === "nothing"

    fading: false

    SearchField {
        id: field

        x: page.writeX
        y: page.low ? page.fieldLow : page.fieldTop
        width: page.paneWidth
        query: page.search.text
        hint: page.terminal.home.hint
        typing: true
        onCleared: page.search.clear()
    }

    Column {
        id: counts

        visible: page.search.text !== "" && page.terminal.people.shown
        x: page.writeX
        y: (page.low ? Theme.gap36 : page.domeTop) + Theme.gap8
        width: Theme.countWidth

        PlainText {
            text: Number(page.search.exact).toLocaleString(Qt.locale(), "f", 0)
            color: Theme.bleuet
            font.family: Theme.display
            font.pixelSize: Theme.figureSize
        }

        PlainText {
            width: parent.width
            wrapMode: Text.WordWrap
            text: qsTr("personne(s) sur %1", "", page.search.exact).arg(Number(page.terminal.people.total).toLocaleString(Qt.locale(), "f", 0))
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }
    }

    Item {
        id: domeBox

        visible: page.terminal.people.shown && page.domeSpace >= Theme.domeLeast
        x: page.writeX + Theme.countWidth / 2
        y: page.low ? Theme.gap36 : page.domeTop
        width: page.paneWidth - Theme.countWidth
        height: visible ? Math.min(width * Theme.domeRatio, page.domeSpace) : 0

        Dome {
            anchors.fill: parent
            people: page.terminal.people
            onTouched: rank => {
                page.terminal.people.choose(rank);
                page.terminal.navigation.go("vault");
            }
        }
    }

    PlainText {
        id: related

        x: page.writeX
        y: domeBox.y + domeBox.height
        width: page.paneWidth
        height: Theme.gap36
        horizontalAlignment: Text.AlignHCenter
        text: page.search.related !== "" && page.search.text !== "" ? qsTr("Compris aussi : %1").arg(page.search.related) : ""
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }

    KeyPad {
        id: keys

        x: page.writeX
        y: page.keysTop
        width: page.paneWidth
        keyHeight: page.keyHeight
        keyboard: page.terminal.keyboard
    }

    KindTabs {
        id: tabs

        x: page.readX
        y: page.listTop
        width: page.readWidth
        search: page.search
    }

    HintRow {
        id: hints

        // Until the rows of a letter are there: what stands above rows changes with them alone.
        visible: page.search.blank && count > 0
        x: page.readX
        y: tabs.y + tabs.height + Theme.gap8
        width: page.readWidth
        terminal: page.terminal
    }

    SuggestedRow {
        id: suggested

        visible: !page.bare && count > 0
        x: page.readX
        y: tabs.y + (tabs.visible ? tabs.height : 0)
        width: page.readWidth
        terminal: page.terminal
    }

    WayChips {
        id: ways

        visible: !page.bare && count > 0
        x: page.readX
        y: suggested.y + suggested.height
        width: page.readWidth
        search: page.search
    }

    ResultList {
        visible: !page.bare
        x: page.readX
        y: hints.visible ? hints.y + hints.height : ways.y + ways.height + Theme.gap8
        width: page.readWidth
        height: page.listFoot - y
        terminal: page.terminal
    }

    Flickable {
        visible: page.bare
        x: page.readX
        y: tabs.y + (tabs.visible ? tabs.height + Theme.gap16 : 0)
        width: page.readWidth
        height: page.listFoot - y
        contentHeight: nothing.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        NothingPanel {
            id: nothing

            width: parent.width
            terminal: page.terminal
            narrow: true
        }
    }
}
