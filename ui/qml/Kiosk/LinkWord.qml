import QtQuick
import QtQuick.Templates as T

// A word that leads somewhere, underlined; one that leads nowhere is plain text of the same height.
T.AbstractButton {
    id: word

    required property bool leads
    property int size: Theme.bodySize
    property string family: Theme.serif
    property color colour: word.leads ? Theme.bleuet : Theme.ink
    readonly property bool actsOnSpace: word.leads
    readonly property int role: word.leads ? Accessible.Link : Accessible.StaticText

    implicitHeight: Math.max(Theme.touchLeast, label.implicitHeight + Theme.gap12)
    implicitWidth: label.implicitWidth
    enabled: word.leads
    focusPolicy: word.leads ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: word.role
    Accessible.name: word.text
    Accessible.onPressAction: word.clicked()

    background: Item {
        FocusRing {
            visible: word.visualFocus
            anchors.margins: -Theme.gap4
        }
    }

    contentItem: Item {
        PlainText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, word.width)
            text: word.text
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: word.down ? Theme.bleuetDark : word.colour
            font.family: word.family
            font.pixelSize: word.size
            font.underline: word.leads
            Accessible.ignored: true
        }
    }
}
