pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Ways to begin while the field is empty: the last searches of this visit, else examples.
ListView {
    id: hints

    required property Terminal terminal
    readonly property bool region: true
    readonly property bool again: hints.terminal.search.recent.count > 0

    height: Theme.chipHeight + Theme.gap8
    orientation: ListView.Horizontal
    spacing: Theme.gap12
    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: hints.again ? hints.terminal.search.recent : hints.terminal.home.examples

    header: PlainText {
        height: Theme.chipHeight
        verticalAlignment: Text.AlignVCenter
        rightPadding: Theme.gap16
        text: hints.again ? qsTr("Vos recherches") : qsTr("Par exemple")
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }

    delegate: Chip {
        id: hint

        required text
        onClicked: hints.terminal.search.write(hint.text)
    }
}
