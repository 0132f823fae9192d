pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The ways in which the results were found, with their counts; a touch drops one or brings it back.
ListView {
    id: chips

    required property Search search
    readonly property bool region: true

    height: visible ? Theme.chipHeight + Theme.gap8 : 0
    visible: count > 0
    orientation: ListView.Horizontal
    spacing: Theme.gap8
    clip: true
    reuseItems: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: chips.search.ways
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Façons de trouver")

    delegate: WayChip {
        id: chip

        onClicked: chips.search.toggle("way", chip.code)
    }
}
