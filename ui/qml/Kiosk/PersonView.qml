import QtQuick
import Kiosk.Models

// 07 One person: where, when, and who says so.
Page {
    id: page

    readonly property Person person: page.terminal.person
    readonly property Path path: page.terminal.path
    readonly property bool mapped: page.path.mapped
    readonly property bool staged: page.path.count > 0
    readonly property bool beside: page.staged && !page.portrait
    readonly property real columnWidth: page.beside ? Theme.personColumn : Math.min(page.innerWidth, page.portrait ? page.innerWidth : Theme.readingWidth)
    readonly property real sideX: page.portrait ? 0 : Theme.personMap
    readonly property real sideWidth: page.portrait ? page.width : page.width - Theme.personMap
    readonly property real sideHeight: page.innerHeight - page.lowTop
    readonly property real lineHeight: page.path.timed ? Theme.timelineTop + Theme.timelineBar + Theme.gap16 : 0
    readonly property real mapHeight: page.portrait ? Theme.personMapHeightPortrait : page.sideHeight - Theme.personCard - page.lineHeight - 2 * Theme.gap24
    readonly property real lineX: page.portrait ? page.margin : Theme.gap36 + Theme.gap4

    Flickable {
        id: scroll

        readonly property bool region: true

        y: page.lowTop
        width: page.portrait ? page.width : page.margin + page.columnWidth + Theme.gap24
        height: page.innerHeight - y
        contentHeight: content.y + content.height + Theme.gap36
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        onMovementEnded: page.terminal.navigation.keep(scroll.contentY)
        onContentHeightChanged: scroll.contentY = Math.min(page.terminal.navigation.place, Math.max(0, scroll.contentHeight - scroll.height))

        Column {
            id: content

            y: page.portrait ? Theme.gap60 : Theme.gap36
            width: scroll.width
            spacing: Theme.gap36

            PersonHead {
                x: page.margin
                width: page.columnWidth
                person: page.person
                portrait: page.portrait
            }

            RecordActions {
                x: page.margin
                width: page.columnWidth
                terminal: page.terminal
                zoomable: false
                printable: page.person.printable
            }

            Item {
                id: sideSlot

                visible: page.portrait && page.staged
                width: page.width
                height: visible ? side.height : 0
            }

            PersonText {
                x: page.margin
                width: page.columnWidth
                terminal: page.terminal
                portrait: page.portrait
            }
        }
    }

    ScrollMark {
        view: scroll
    }

    Item {
        id: side

        parent: page.portrait ? sideSlot : page
        visible: page.staged
        x: page.sideX
        y: page.portrait ? 0 : page.lowTop
        width: page.sideWidth
        height: card.y + card.height

        PathChart {
            id: chart

            visible: page.mapped
            width: page.sideWidth
            height: page.mapped ? page.mapHeight : 0
            path: page.path
        }

        PathTimeline {
            id: line

            visible: page.path.timed
            x: page.lineX
            y: chart.height + Theme.gap24
            width: page.sideWidth - x - page.margin
            height: page.lineHeight
            path: page.path
        }

        StageCard {
            id: card

            x: page.lineX
            y: line.y + line.height + (page.path.timed ? Theme.gap8 : 0)
            width: page.sideWidth - x - page.margin
            height: page.portrait ? implicitHeight : page.sideHeight - y - Theme.gap24
            terminal: page.terminal
        }
    }
}
