import QtQuick
import QtQuick.Templates as T

// A picture of the wall, whole, with its two lines under it.
T.AbstractButton {
    id: tile

    required property string recordId
    required property string page
    required property string title
    required property string meta
    required property string picture
    required property bool kept
    property real pictureHeight: 0
    readonly property bool actsOnSpace: true

    height: tile.pictureHeight + Theme.tilePad * Theme.textScale
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: tile.title
    Accessible.description: tile.meta
    Accessible.onPressAction: tile.clicked()

    contentItem: Item {
        RecordPicture {
            width: parent.width
            height: tile.pictureHeight
            source: tile.picture
            opacity: tile.down ? 0.8 : 1
        }

        Rectangle {
            width: parent.width
            height: tile.pictureHeight
            color: Theme.none
            border.width: 1
            border.color: Theme.pictureEdge
        }

        Rectangle {
            visible: tile.kept
            width: Theme.tileMark
            height: Theme.tileMark
            radius: Theme.tileMark / 2
            color: Theme.bleuet
            x: parent.width - width - Theme.gap12
            y: Theme.gap12

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.iconSmall
                colour: Theme.blueText
            }
        }

        PlainText {
            id: words

            y: tile.pictureHeight + Theme.tileTop
            width: parent.width
            text: tile.title
            // A word wider than its picture is broken: it would run into the next title.
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: Theme.close
            font.family: Theme.serif
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }

        PlainText {
            y: words.y + words.height + Theme.gap4
            width: parent.width
            text: tile.meta
            color: Theme.ink3
            font.pixelSize: Theme.tinySize
            Accessible.ignored: true
        }

        FocusRing {
            visible: tile.visualFocus
            anchors.margins: -Theme.gap4
            corner: 0
        }
    }
}
