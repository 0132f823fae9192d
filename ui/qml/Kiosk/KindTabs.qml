pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The kinds of what was found, with their counts. They scroll sideways when there are many.
ListView {
    id: tabs

    required property Search search
    readonly property bool region: true

    height: Theme.chipHeight + Theme.gap8
    visible: count > 1
    orientation: ListView.Horizontal
    spacing: Theme.gap12
    clip: true
    reuseItems: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: tabs.search.tabs

    delegate: Chip {
        id: tab

        required property string facet
        required property string value
        required property string label
        required count
        required chosen

        text: tab.label
        onClicked: tabs.search.chooseTab(tab.facet, tab.value)
    }
}
