import QtQuick
import Kiosk.Models

// The piece itself on the table: its page, whole, or the veil that covers a hard one.
Rectangle {
    id: table

    required property Document document
    property bool portrait: false
    readonly property bool several: table.document.pages.count > 1
    readonly property int inset: table.portrait ? Theme.marginPortrait : (table.document.proportion > 1 ? Theme.gap36 : Theme.documentPictureInset)
    readonly property int above: table.portrait ? Theme.gap60 : Theme.documentPictureTop
    readonly property real room: table.height - table.above - Theme.documentPictureTop - (table.several ? Theme.stripHeight + Theme.gap24 : 0)
    readonly property real spaceX: table.width - 2 * table.inset
    readonly property real drawnWidth: Math.min(table.spaceX, table.room * table.document.proportion)
    readonly property real drawnHeight: table.drawnWidth / table.document.proportion
    signal looked

    color: Theme.paperLo

    Item {
        id: piece

        x: (table.width - width) / 2
        y: table.above + (table.room - height) / 2
        width: table.drawnWidth
        height: table.drawnHeight
        visible: table.document.veil === ""

        Rectangle {
            anchors.fill: parent
            color: table.document.colour !== "" ? table.document.colour : Theme.paperLo

            Shadow {}
        }

        RecordPicture {
            anchors.fill: parent
            color: Theme.none
            source: table.document.picture
            Accessible.ignored: false
            Accessible.role: Accessible.Graphic
            Accessible.name: table.document.title
        }

        TapHandler {
            enabled: table.document.zoomable
            onTapped: table.looked()
        }
    }

    RoundButton {
        visible: piece.visible && table.document.zoomable
        x: piece.x + piece.width - width - Theme.gap12
        y: piece.y + piece.height - height - Theme.gap12
        size: Theme.touch
        filled: true
        iconName: "plus"
        name: qsTr("Voir de près")
        onClicked: table.looked()
    }

    Rectangle {
        visible: table.document.veil !== ""
        x: table.inset
        y: table.above + (table.room - height) / 2
        width: table.spaceX
        height: Math.min(table.room, Math.max(table.drawnHeight, cover.height + 2 * Theme.gap60))
        color: Theme.paperHi
        border.width: Theme.outline
        border.color: Theme.line

        Column {
            id: cover

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap36
            spacing: Theme.gap24

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "veil"
                size: Theme.closedIcon
                colour: Theme.ink2
            }

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                text: table.document.veil
                lineHeight: Theme.snug
                font.family: Theme.serif
                font.pixelSize: Theme.h4Size
            }

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                text: qsTr("Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir ?")
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }

            PushButton {
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "eye"
                text: qsTr("La regarder")
                onClicked: table.document.unveil()
            }
        }
    }

    PageStrip {
        visible: table.several
        x: Math.max(table.inset - Theme.chosenFrame, (table.width - contentWidth) / 2)
        y: table.height - height - Theme.gap24
        width: table.width - x - table.inset
        height: Theme.stripHeight + 2 * Theme.chosenFrame
        pages: table.document.pages
        onTurned: page => table.document.turn(page)
    }
}
