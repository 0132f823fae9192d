import QtQuick
import Kiosk.Models

// 05 Nothing found, with the keyboard folded away.
Page {
    id: page

    readonly property bool answered: page.terminal.search.state === "found"

    fading: false
    onAnsweredChanged: page.terminal.navigation.swap("wall")

    SearchField {
        id: field

        x: page.margin
        y: Theme.gap36 + page.lowTop
        width: page.innerWidth
        query: page.terminal.search.text
        hint: page.terminal.home.hint
        onClicked: page.terminal.write()
        onCleared: {
            page.terminal.search.clear();
            page.terminal.write();
        }
    }

    Flickable {
        y: field.y + field.height + Theme.gap24
        width: page.width
        height: page.innerHeight - y
        contentHeight: Math.max(panel.height, side.visible ? side.y + side.height : 0) + Theme.gap36
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        NothingPanel {
            id: panel

            x: page.margin
            headWidth: page.innerWidth
            width: page.portrait ? page.innerWidth : page.innerWidth - side.width - Theme.gap60
            terminal: page.terminal
            narrow: page.portrait
        }

        Rectangle {
            id: side

            visible: !page.portrait
            // Without near names there is nothing to stand beside.
            x: panel.near ? page.width - page.margin - width : page.margin
            y: panel.bodyTop
            width: panel.near ? Theme.sheetWidth + Theme.gap60 : Math.min(Theme.readingWidth, page.innerWidth)
            height: ways.height + 2 * Theme.gap36
            color: Theme.paperHi
            border.width: Theme.contrast ? Theme.outline : 0

            Shadow {}

            WaysOn {
                id: ways

                x: Theme.gap36
                y: Theme.gap36
                width: parent.width - 2 * Theme.gap36
                terminal: page.terminal
            }
        }
    }
}
