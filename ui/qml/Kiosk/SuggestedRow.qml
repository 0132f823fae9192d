pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Ways to go on from what is typed, kind by kind: each with its sign and its count.
ListView {
    id: ways

    required property Terminal terminal
    readonly property bool region: true

    height: visible ? Theme.chipHeight + Theme.gap8 : 0
    orientation: ListView.Horizontal
    spacing: Theme.gap8
    clip: true
    reuseItems: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: ways.terminal.suggested.rows
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Pour continuer")

    delegate: Chip {
        id: way

        required property string target
        required property string key
        required text
        required count
        required iconName
        required spoken

        onClicked: ways.terminal.goOn(way.target, way.key)
    }
}
