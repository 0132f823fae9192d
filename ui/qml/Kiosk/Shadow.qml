pragma ComponentBehavior: Bound
import QtQuick

// A soft shadow without effects: nested translucent rectangles (the software renderer has none).
Item {
    id: shadow

    property real strength: Theme.shadowStrength

    z: -1
    anchors.fill: parent

    Repeater {
        model: Theme.shadowLayers

        Rectangle {
            required property int index
            readonly property real spread: Theme.shadowDepth * (1 - index / Theme.shadowLayers)

            x: -spread
            y: -spread + Theme.shadowDrop
            width: shadow.width + 2 * spread
            height: shadow.height + 2 * spread
            radius: 2 + spread
            color: Theme.shade
            opacity: shadow.strength
        }
    }
}
