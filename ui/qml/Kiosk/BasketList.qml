pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// What was kept: may it be printed and, if not, why. A touch shows its sheet first.
Column {
    id: list

    required property Terminal terminal
    readonly property Sheets sheets: list.terminal.sheets

    Repeater {
        model: list.sheets.items

        T.AbstractButton {
            id: item

            required property string recordId
            required property string page
            required property string title
            required property string line
            required property string note
            required property string sign
            required property string picture
            required property bool printable
            required property bool shown
            readonly property bool actsOnSpace: true
            readonly property color rest: item.shown ? Theme.bleuetLo : Theme.none

            width: list.width
            height: Math.max(Theme.basketLine, words.implicitHeight + 2 * Theme.gap16)
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: item.title
            Accessible.description: item.line + ", " + item.note
            Accessible.onPressAction: item.clicked()
            onClicked: list.terminal.open(item.page, item.recordId)

            background: Rectangle {
                color: item.down ? Theme.paperLo : item.rest

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }

                FocusRing {
                    visible: item.visualFocus
                    anchors.margins: 0
                    corner: 0
                }
            }

            contentItem: Item {
                RecordPicture {
                    width: Theme.basketPicture
                    height: Theme.basketPicture
                    anchors.verticalCenter: parent.verticalCenter
                    source: item.picture
                    whole: false
                    focusY: Theme.doorFocus
                    fallbackIcon: item.sign
                    fallbackColour: item.printable ? Theme.ink3 : Theme.brick
                }

                Column {
                    id: words

                    x: Theme.basketPicture + Theme.gap24
                    width: parent.width - x - actions.width - Theme.gap16
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap4

                    PlainText {
                        width: parent.width
                        text: item.title
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        lineHeight: Theme.close
                        font.family: Theme.serif
                        font.pixelSize: Theme.h4Size
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: parent.width
                        text: item.line
                        color: Theme.ink2
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: parent.width
                        text: item.note
                        wrapMode: Text.WordWrap
                        elide: Text.ElideNone
                        color: item.printable ? Theme.ink3 : Theme.brick
                        font.pixelSize: Theme.microSize
                        Accessible.ignored: true
                    }
                }

                Row {
                    id: actions

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap12

                    RoundButton {
                        visible: item.printable
                        size: Theme.touch
                        filled: item.shown
                        iconName: "print"
                        name: qsTr("Voir la feuille : %1").arg(item.title)
                        onClicked: list.sheets.show(item.recordId)
                    }

                    RoundButton {
                        size: Theme.touch
                        plain: true
                        iconName: "close"
                        name: qsTr("Retirer du panier : %1").arg(item.title)
                        onClicked: list.sheets.remove(item.recordId)
                    }
                }
            }
        }
    }
}
