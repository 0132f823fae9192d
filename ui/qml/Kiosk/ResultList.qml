pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The rows of an answer. One stop for Tab, arrows inside, Enter opens, plus keeps.
ListView {
    id: list

    required property Terminal terminal
    readonly property bool region: true
    readonly property bool actsOnSpace: true

    model: list.terminal.search.results
    clip: true
    reuseItems: true
    // Rows are made at once: one that is still being made when its hit goes away is a warning.
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed
    flickDeceleration: Theme.flickSlow
    activeFocusOnTab: true
    keyNavigationEnabled: true
    currentIndex: 0
    highlightFollowsCurrentItem: true
    highlightMoveDuration: Theme.turn
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Résultats")
    Keys.onReturnPressed: (list.currentItem as ResultRow)?.clicked()
    Keys.onEnterPressed: (list.currentItem as ResultRow)?.clicked()
    Keys.onSpacePressed: (list.currentItem as ResultRow)?.keptToggled()
    onMovementEnded: list.terminal.navigation.keep(list.contentY)
    Component.onCompleted: list.contentY = list.terminal.navigation.place

    delegate: ResultRow {
        required property int index
        width: list.width
        current: list.activeFocus && ListView.isCurrentItem
        onClicked: list.terminal.open(page, recordId)
        onKeptToggled: list.terminal.basket.toggle(recordId)
    }

    Connections {
        target: list.terminal.search

        function onRenewed() {
            list.currentIndex = 0;
            list.positionViewAtBeginning();
        }
    }
}
