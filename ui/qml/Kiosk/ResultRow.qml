import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// One hit: picture, marked title, one line of text, one line of origin, and the button that keeps it.
T.AbstractButton {
    id: row

    required property string recordId
    required property string page
    required property string iconName
    required property string title
    required property string titleMarks
    required property string line
    required property string lineMarks
    required property string meta
    required property string reason
    required property string picture
    required property bool locked
    required property bool kept
    property bool current: false
    readonly property bool actsOnSpace: true
    readonly property string keepName: row.kept ? qsTr("Retirer du panier : %1").arg(row.title) : qsTr("Garder : %1").arg(row.title)
    signal keptToggled

    implicitHeight: Math.max(Theme.rowHeight, lines.implicitHeight + Theme.gap24)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: row.title
    Accessible.description: row.line !== "" ? row.line + ", " + row.meta : row.meta
    Accessible.onPressAction: row.clicked()

    background: Rectangle {
        color: row.down ? Theme.paperLo : Theme.none

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        FocusRing {
            visible: row.current
            anchors.margins: 0
            corner: 0
        }
    }

    contentItem: Item {
        RecordPicture {
            id: thumb

            y: Theme.gap12
            width: Theme.rowPicture
            height: Theme.rowPicture
            source: row.picture
            whole: false
            focusY: Theme.doorFocus
            fallbackIcon: row.iconName
            fallbackColour: row.locked ? Theme.brick : Theme.ink3
        }

        Column {
            id: lines

            x: Theme.rowPicture + Theme.gap24
            width: parent.width - x - Theme.rowActionSpace
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            MarkedText {
                width: lines.width
                text: row.title
                marks: row.titleMarks
                family: Theme.serif
                pixelSize: Theme.h4Size
                colour: Theme.ink
                markColour: Theme.bleuet
                lines: 2
                spacing: Theme.close
            }

            MarkedText {
                visible: row.line !== ""
                width: lines.width
                text: row.line
                marks: row.lineMarks
                family: Theme.sans
                pixelSize: Theme.smallSize
                colour: Theme.ink2
                markColour: Theme.bleuet
                lines: 1
            }

            PlainText {
                width: lines.width
                text: row.reason !== "" ? row.meta + " · " + row.reason : row.meta
                color: row.locked ? Theme.brick : Theme.ink3
                font.pixelSize: Theme.microSize
                Accessible.ignored: true
            }
        }

        RoundButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            filled: row.kept
            iconName: row.kept ? "check" : "plus"
            name: row.keepName
            focusPolicy: Qt.NoFocus
            onClicked: row.keptToggled()
        }
    }
}
