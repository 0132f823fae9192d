import QtQuick
import QtQuick.Templates as T

// One tool of the light table: an icon with its word under it.
T.AbstractButton {
    id: tool

    required property string iconName
    property bool on: false
    property real most: 0
    readonly property bool actsOnSpace: true
    readonly property color rest: tool.on ? Theme.tableLine : Theme.none
    readonly property color front: Theme.contrast && tool.on ? Theme.table : Theme.lightText

    implicitWidth: Math.min(tool.most, Math.max(Theme.toolWidth, label.implicitWidth + Theme.gap16))
    implicitHeight: Theme.toolHeight
    focusPolicy: Qt.TabFocus
    opacity: tool.enabled ? 1 : 0.4
    Accessible.role: Accessible.Button
    Accessible.name: tool.text
    Accessible.checked: tool.on
    Accessible.onPressAction: tool.clicked()

    background: Rectangle {
        radius: Theme.toolRadius
        color: tool.down ? Theme.tableHi : tool.rest

        FocusRing {
            visible: tool.visualFocus
            anchors.margins: 0
            border.color: Theme.found
        }
    }

    contentItem: Item {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap12
            name: tool.iconName
            size: Theme.icon
            colour: tool.front
        }

        PlainText {
            id: label

            width: parent.width - Theme.gap4
            x: Theme.gap4 / 2
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.keyHintSize
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap12
            text: tool.text
            color: tool.front
            font.pixelSize: Theme.toolSize
            Accessible.ignored: true
        }
    }
}
