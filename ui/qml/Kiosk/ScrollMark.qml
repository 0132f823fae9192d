import QtQuick

// How far a long text is read: it shows that there is more, and takes no touch.
Rectangle {
    id: mark

    required property Flickable view
    readonly property real share: mark.view.contentHeight > 0 ? mark.view.height / mark.view.contentHeight : 1

    visible: mark.view.visible && mark.share < 1
    x: mark.view.x + mark.view.width - width
    y: mark.view.y + mark.view.contentY * mark.share
    width: Theme.scrollMark
    height: Math.max(Theme.touchLeast, mark.view.height * mark.share)
    radius: width / 2
    color: Theme.edge
    opacity: Theme.scrollMarkShade
}
