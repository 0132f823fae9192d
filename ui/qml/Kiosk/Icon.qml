import QtQuick

// A line icon, drawn by the image provider at the pixels of the screen.
Image {
    id: icon

    required property string name
    property color colour: Theme.ink
    property int size: Theme.icon
    property real weight: Theme.stroke

    width: icon.size
    height: icon.size
    source: "image://icon/" + icon.name + "/" + icon.colour.toString().slice(-6) + "/" + icon.weight
    sourceSize: Qt.size(icon.size, icon.size)
    Accessible.ignored: true
}
