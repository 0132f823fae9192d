import QtQuick

// One key. It has a touch point of its own, so two thumbs can type at once.
Rectangle {
    id: cap

    required property int index
    required property string code
    required property string text
    required property string hint
    required property int line
    required property bool chosen
    property bool current: false
    readonly property bool pressed: touch.pressed
    readonly property bool working: cap.text === "" || cap.code.length > 1
    readonly property bool quiet: cap.working && cap.code !== "space"
    readonly property color rest: cap.quiet || cap.line === 0 ? Theme.paperLo : Theme.paperHi
    readonly property color ground: cap.chosen ? Theme.paperHi : cap.rest
    signal down(place: int)
    signal slid(place: int, at: point)
    signal up(place: int)
    signal worked(place: int)

    radius: Theme.radiusKey
    color: cap.pressed ? Theme.bleuet : cap.ground
    border.width: cap.chosen ? Theme.outline * 2 : Theme.hairline
    border.color: cap.chosen ? Theme.bleuet : Theme.keyEdge
    Accessible.role: Accessible.Button
    Accessible.name: cap.spoken
    Accessible.onPressAction: cap.worked(cap.index)

    readonly property string word: cap.code === "space" ? qsTr("espace") : cap.foldWord
    readonly property string foldWord: cap.code === "fold" ? qsTr("Réduire") : cap.text
    readonly property string spoken: cap.code === "erase" ? qsTr("Effacer une lettre") : cap.word

    Rectangle {
        visible: !cap.pressed && !Theme.contrast
        x: Theme.gap4
        width: parent.width - 2 * Theme.gap4
        height: 2
        y: parent.height - 1
        color: Theme.keyFoot
    }

    PlainText {
        anchors.centerIn: parent
        text: cap.word
        color: cap.pressed ? Theme.blueText : Theme.ink
        font.family: Theme.sansMedium
        font.pixelSize: cap.word.length > 1 ? Theme.keyWordSize : Theme.keySize
        Accessible.ignored: true
    }

    PlainText {
        visible: cap.hint !== ""
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.focusGap
        text: cap.hint
        color: cap.pressed ? Theme.blueText2 : Theme.ink3
        font.pixelSize: Theme.keyHintSize
        Accessible.ignored: true
    }

    Icon {
        visible: cap.code === "erase"
        anchors.centerIn: parent
        name: "del"
        colour: cap.pressed ? Theme.blueText : Theme.ink
    }

    FocusRing {
        visible: cap.current
        corner: Theme.radiusKey
        anchors.margins: 0
        z: 1
    }

    MultiPointTouchArea {
        id: touch

        property bool pressed: false

        anchors.fill: parent
        anchors.margins: -Theme.keyGap / 2
        maximumTouchPoints: 1
        touchPoints: TouchPoint {
            id: finger
        }
        onPressed: {
            touch.pressed = true;
            cap.down(cap.index);
        }
        onUpdated: cap.slid(cap.index, cap.mapToItem(cap.parent, finger.x, finger.y))
        onReleased: {
            touch.pressed = false;
            cap.up(cap.index);
        }
        onCanceled: {
            touch.pressed = false;
            cap.up(cap.index);
        }
    }
}
