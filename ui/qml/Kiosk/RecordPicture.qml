import QtQuick

// A picture with square corners, whole or filling its frame; its ground shows while it comes.
Rectangle {
    id: frame

    required property string source
    property bool whole: true
    property real focusY: 0.5
    property string fallbackIcon: "doc"
    property color fallbackColour: Theme.ink3
    readonly property bool ready: picture.status === Image.Ready
    readonly property real proportion: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1
    readonly property real drawnWidth: frame.whole ? frame.width : Math.max(frame.width, frame.height * frame.proportion)

    color: Theme.paperLo
    clip: !frame.whole

    Icon {
        visible: !frame.ready
        anchors.centerIn: parent
        name: picture.status === Image.Error ? "veil" : frame.fallbackIcon
        size: Math.min(Theme.iconLarge, frame.height / 2)
        colour: frame.fallbackColour
    }

    Image {
        id: picture

        source: frame.source
        asynchronous: true
        cache: false
        smooth: true
        retainWhileLoading: true
        fillMode: frame.whole ? Image.PreserveAspectFit : Image.Stretch
        sourceSize.width: frame.whole ? Math.max(1, Math.ceil(frame.width)) : Math.max(1, Math.ceil(frame.width * 1.6))
        width: frame.drawnWidth
        height: frame.whole ? frame.height : frame.drawnWidth / frame.proportion
        x: (frame.width - width) / 2
        y: (frame.height - height) * frame.focusY
        Accessible.ignored: true
    }
}
