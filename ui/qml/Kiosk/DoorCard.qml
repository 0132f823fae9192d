pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// One way in: a picture, its name, how much stands behind it.
T.AbstractButton {
    id: door

    required property string title
    required property string count
    required property string picture
    required property string iconName
    property People people: null
    property int pictureHeight: Theme.homeDoorPicture
    readonly property bool actsOnSpace: true

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: door.title + ", " + door.count
    Accessible.onPressAction: door.clicked()

    background: Rectangle {
        color: door.down ? Theme.paperLo : Theme.paperHi
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.edge

        Shadow {}

        FocusRing {
            visible: door.visualFocus
            corner: 0
        }
    }

    contentItem: Item {
        RecordPicture {
            id: picture

            width: parent.width
            height: door.pictureHeight
            source: door.picture
            whole: false
            focusY: Theme.doorFocus
            fallbackIcon: door.iconName
        }

        // The door to the people shows them all.
        Rectangle {
            anchors.fill: picture
            visible: door.people !== null && door.people.shown
            gradient: NightSky {}

            Loader {
                anchors.fill: parent
                anchors.margins: Theme.gap8
                active: parent.visible
                sourceComponent: Dome {
                    people: door.people
                    night: true
                    lettered: false
                    browsing: false
                    lit: ""
                    alike: ""
                }
            }
        }

        PlainText {
            x: Theme.gap16
            anchors.top: picture.bottom
            anchors.topMargin: Theme.gap12
            width: parent.width - Theme.gap24
            text: door.title
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
            lineHeight: Theme.snug
            wrapMode: Text.WordWrap
            maximumLineCount: Theme.doorLines
            Accessible.ignored: true
        }

        PlainText {
            x: Theme.gap16
            width: parent.width - Theme.gap24
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap12
            text: door.count
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: Theme.close
            color: Theme.ink3
            font.pixelSize: Theme.microSize
            Accessible.ignored: true
        }
    }
}
