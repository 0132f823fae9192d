import QtQuick
import Kiosk.Models

// The name first, then a short life: never how it ended as the first line.
Item {
    id: head

    required property Person person
    property bool portrait: false
    readonly property bool pictured: head.person.picture !== ""
    readonly property int pictureWidth: head.portrait ? Theme.personPicturePortrait : Theme.personPicture
    readonly property int textX: head.pictured ? head.pictureWidth + Theme.gap36 : 0

    implicitHeight: Math.max(picture.visible ? picture.height : 0, words.height)

    RecordPicture {
        id: picture

        visible: head.pictured
        width: head.pictureWidth
        height: head.pictureWidth / Math.max(head.person.proportion, 0.6)
        source: head.person.picture

        Shadow {}
    }

    Column {
        id: words

        x: head.textX
        width: parent.width - x
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: head.person.name
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.tight
            font.family: Theme.display
            font.pixelSize: head.pictured ? Theme.personNameSmall : Theme.personName
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: text !== ""
            width: parent.width
            text: head.person.line
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.snug
            color: Theme.ink2
            font.family: Theme.serif
            font.pixelSize: Theme.leadSize
        }

        PushButton {
            visible: head.person.longer
            iconName: head.person.whole ? "up" : "lines"
            text: head.person.whole ? qsTr("Replier") : qsTr("Tout lire")
            onClicked: head.person.whole = !head.person.whole
        }
    }
}
