import QtQuick
import Kiosk.Models

// 07 One person: what the sources say, each beside its statement.
Page {
    id: page

    readonly property Record record: page.terminal.record
    readonly property bool pictured: page.record.picture !== ""
    readonly property bool beside: page.pictured && !page.portrait
    readonly property real pictureWidth: page.portrait ? page.innerWidth : page.innerWidth * 0.4
    readonly property real pictureHeight: Math.min(page.pictureWidth / page.record.proportion, page.portrait ? page.innerHeight * 0.5 : page.innerHeight - 2 * Theme.gap36)

    Flickable {
        id: scroll

        readonly property bool region: true

        x: page.margin
        y: page.lowTop
        width: page.innerWidth
        height: page.innerHeight - y
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        onMovementEnded: page.terminal.navigation.keep(scroll.contentY)
        onContentHeightChanged: scroll.contentY = page.terminal.navigation.place

        Item {
            id: content

            width: scroll.width
            height: Math.max(notice.y + notice.height, picture.y + picture.height) + Theme.gap36

            RecordPicture {
                id: picture

                visible: page.pictured
                y: Theme.gap36
                width: page.pictured ? Math.min(page.pictureWidth, page.pictureHeight * page.record.proportion) : 0
                height: page.pictured ? page.pictureHeight : 0
                source: page.record.picture

                Shadow {}
            }

            NoticeColumn {
                id: notice

                x: page.beside ? page.pictureWidth + Theme.gap60 : 0
                y: page.beside || !page.pictured ? Theme.gap36 : picture.y + picture.height + Theme.gap36
                width: Math.min(Theme.readingWidth, parent.width - x - Theme.touch - Theme.gap36)
                record: page.terminal.record
            }

            RoundButton {
                anchors.right: parent.right
                y: notice.y
                filled: page.terminal.basket.count >= 0 && page.terminal.basket.holds(page.record.recordId)
                iconName: filled ? "check" : "plus"
                name: filled ? qsTr("Retirer du panier : %1").arg(page.record.title) : qsTr("Garder : %1").arg(page.record.title)
                onClicked: page.terminal.basket.toggle(page.record.recordId)
            }
        }
    }
}
