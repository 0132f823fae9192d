import QtQuick
import Kiosk.Models

// 06 One piece: the piece itself on the table, what it says, where it stands in the fonds.
Page {
    id: page

    readonly property Document document: page.terminal.document
    readonly property bool placed: page.document.tree.count > 1
    readonly property real headTop: page.lowTop + (page.portrait ? (page.document.pictured ? 0 : Theme.gap60) : Theme.gap36)
    readonly property real textX: page.document.pictured && !page.portrait ? Theme.documentPicture + Theme.gap60 : page.margin
    readonly property real treeX: page.width - page.margin - Theme.documentTree
    readonly property real textRight: page.placed && !page.portrait ? page.treeX - Theme.gap60 : page.width - page.margin
    readonly property real textWidth: page.portrait ? page.innerWidth : Math.min(page.textRight - page.textX, Theme.readingWidth)

    PieceOnTable {
        id: table

        parent: page.portrait ? tableSlot : page
        visible: page.document.pictured
        // Above the text, whose Flickable begins at the edge of the page: the picture is touched too.
        z: page.portrait ? 0 : 1
        y: page.portrait ? 0 : page.lowTop
        width: page.portrait ? page.width : Theme.documentPicture
        height: page.portrait ? Theme.documentStagePortrait : page.innerHeight - y
        document: page.document
        portrait: page.portrait
        onLooked: page.terminal.look()
    }

    Flickable {
        id: scroll

        readonly property bool region: true

        y: page.headTop
        width: page.portrait ? page.width : page.textX + page.textWidth + Theme.gap24
        height: actions.y - y - Theme.gap16
        contentHeight: content.height + Theme.gap36
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        onMovementEnded: page.terminal.navigation.keep(scroll.contentY)
        onContentHeightChanged: scroll.contentY = Math.min(page.terminal.navigation.place, Math.max(0, scroll.contentHeight - scroll.height))

        Column {
            id: content

            width: scroll.width
            spacing: Theme.gap36

            Item {
                id: tableSlot

                visible: page.portrait && page.document.pictured
                width: page.width
                height: visible ? Theme.documentStagePortrait : 0
            }

            DocumentText {
                x: page.textX
                width: page.textWidth
                terminal: page.terminal
            }

            Item {
                id: treeSlot

                visible: page.portrait && page.placed
                x: page.margin
                width: page.innerWidth
                height: visible ? tree.contentHeight : 0
            }
        }
    }

    ScrollMark {
        view: scroll
    }

    Rectangle {
        visible: tree.visible && !page.portrait
        x: page.treeX - Theme.gap36
        y: page.lowTop
        width: Theme.hairline
        height: page.innerHeight - y
        color: Theme.line
    }

    RecordTree {
        id: tree

        parent: page.portrait ? treeSlot : page
        visible: page.placed
        x: page.portrait ? 0 : page.treeX
        y: page.portrait ? 0 : page.headTop
        width: page.portrait ? page.innerWidth : Theme.documentTree
        height: page.portrait ? contentHeight : page.innerHeight - y
        interactive: !page.portrait
        lines: page.document.tree
        place: page.document.treePlace
        onOpened: recordId => page.terminal.open("document", recordId)
    }

    RecordActions {
        id: actions

        x: page.textX
        y: page.innerHeight - height - Theme.gap24
        width: page.textWidth
        terminal: page.terminal
        zoomable: page.document.zoomable && page.document.veil === ""
        printable: page.document.printable
    }
}
