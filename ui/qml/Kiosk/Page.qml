import QtQuick
import Kiosk.Models

// Base of every page: its ground, its margins, the bottom bar.
Rectangle {
    id: page

    required property Terminal terminal
    property bool dark: false
    property bool first: false
    property bool barred: true
    property bool fading: true
    // Pages whose top is a picture say elsewhere which edition this is.
    property bool noticed: true
    readonly property bool portrait: page.height > page.width
    readonly property int margin: page.portrait ? Theme.marginPortrait : Theme.margin

    readonly property real innerWidth: page.width - 2 * page.margin
    readonly property real innerHeight: page.height - (page.barred ? Theme.bar : 0)
    // Low reach in landscape: the top is a still strip, what one touches begins below it.
    readonly property int lowTop: Theme.lowReach && !page.portrait ? Theme.touch : 0

    color: page.dark ? Theme.night : Theme.paper

    BottomBar {
        visible: page.barred
        z: 1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        terminal: page.terminal
        dark: page.dark
        first: page.first
    }

    PlainText {
        visible: page.portrait && page.barred && page.noticed && text !== ""
        z: 1
        y: Theme.gap8
        anchors.horizontalCenter: parent.horizontalCenter
        text: page.terminal.home.edition
        color: page.dark ? Theme.lightText2 : Theme.ink3
        font.pixelSize: Theme.noticeSize
        Accessible.name: page.terminal.home.notice
    }

    NumberAnimation on opacity {
        running: page.fading
        from: 0
        to: 1
        duration: Theme.settle
    }
}
