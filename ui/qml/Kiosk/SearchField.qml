import QtQuick
import QtQuick.Templates as T

// The field shows what is typed; it holds no text of its own. So there is no selection, no
// clipboard, no undo in it that a next visitor could call back.
T.AbstractButton {
    id: field

    property string query: ""
    property string hint: ""
    property string name: qsTr("Recherche")
    property bool typing: false
    readonly property bool actsOnSpace: !field.typing
    readonly property bool filled: field.query !== ""
    signal cleared

    implicitHeight: Theme.fieldHeight
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.EditableText
    Accessible.name: field.name
    Accessible.description: field.query
    Accessible.searchEdit: true
    Accessible.onPressAction: field.clicked()

    background: Rectangle {
        radius: Theme.radius + 2
        color: Theme.paperHi
        border.width: field.typing ? Theme.outlineStrong : Math.max(2, Theme.outline)
        border.color: field.typing ? Theme.bleuet : Theme.edge

        FocusRing {
            visible: field.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            x: Theme.fieldIconX
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Theme.iconLarge
            colour: Theme.bleuet
        }

        PlainText {
            visible: !field.filled
            x: Theme.fieldTextX + (field.typing ? Theme.gap12 : 0)
            width: parent.width - x - Theme.gap24
            anchors.verticalCenter: parent.verticalCenter
            text: field.hint !== "" ? field.hint : qsTr("Un nom, un lieu, une date, un mot…")
            color: Theme.ink3
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.fieldHintSize
            Accessible.ignored: true
        }

        Item {
            id: window

            x: Theme.fieldTextX
            width: parent.width - Theme.fieldTextX - Theme.fieldRight
            height: parent.height
            clip: true

            // The end of what is typed stays in sight.
            Row {
                x: Math.min(0, window.width - width)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap4

                PlainText {
                    text: field.query
                    elide: Text.ElideNone
                    font.family: Theme.display
                    font.pixelSize: Theme.fieldSize
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.verticalCenterOffset: Theme.fieldSink
                    Accessible.ignored: true
                }

                Rectangle {
                    visible: field.typing
                    width: Theme.cursorWidth
                    height: Theme.cursorHeight
                    color: Theme.bleuet
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }

        RoundButton {
            visible: field.filled
            plain: true
            size: Theme.touchLeast
            iconName: "close"
            name: qsTr("Effacer la recherche")
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap16
            anchors.verticalCenter: parent.verticalCenter
            onClicked: field.cleared()
        }
    }
}
