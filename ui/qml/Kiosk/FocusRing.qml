import QtQuick

// The ring around what the keys work on: never removed, outside the control.
Rectangle {
    id: ring

    property int corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusGap
    radius: ring.corner + Theme.focusGap
    color: Theme.none
    border.width: Theme.focusRing
    border.color: Theme.brick
}
