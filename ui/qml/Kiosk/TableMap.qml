import QtQuick
import Kiosk.Models

// The whole page, small, with the part that is in sight; a touch looks there.
Rectangle {
    id: map

    required property Viewer viewer
    readonly property real across: Math.min(Theme.minimapWidth, Theme.minimapHeight * map.viewer.proportion)

    implicitWidth: map.across
    implicitHeight: map.across / map.viewer.proportion
    color: Theme.tableBar
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Où l’on est sur la page")

    RecordPicture {
        id: page

        anchors.fill: parent
        color: Theme.tableBar
        source: map.viewer.thumbnail
    }

    Rectangle {
        x: map.viewer.seenLeft * map.width
        y: map.viewer.seenTop * map.height
        width: Math.max(Theme.gap12, map.viewer.seenWidth * map.width)
        height: Math.max(Theme.gap12, map.viewer.seenHeight * map.height)
        color: Theme.none
        border.width: Theme.outlineStrong
        border.color: Theme.found
    }

    TapHandler {
        onTapped: event => map.viewer.lookAt(event.position.x / map.width, event.position.y / map.height)
    }
}
