pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The touch keyboard. One stop for Tab; arrows move inside, Enter and Space press.
FocusScope {
    id: pad

    required property Keyboard keyboard
    property int keyHeight: Theme.keyHeight
    property int current: 0
    readonly property bool region: true
    readonly property bool actsOnSpace: true
    readonly property real unit: (pad.width + Theme.keyGap) / Theme.keyColumns
    readonly property real balloonX: Math.min(pad.keyboard.heldColumn * pad.unit, pad.width - balloon.width)

    implicitHeight: Theme.keyLines * (pad.keyHeight + Theme.keyGap) - Theme.keyGap
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Clavier")
    Keys.onRightPressed: pad.current = Math.min(pad.current + 1, keys.count - 1)
    Keys.onLeftPressed: pad.current = Math.max(pad.current - 1, 0)
    Keys.onDownPressed: pad.current = Math.min(pad.current + Theme.keyColumns, keys.count - 1)
    Keys.onUpPressed: pad.current = Math.max(pad.current - Theme.keyColumns, 0)
    Keys.onReturnPressed: pad.keyboard.tap(pad.current)
    Keys.onEnterPressed: pad.keyboard.tap(pad.current)
    Keys.onSpacePressed: pad.keyboard.tap(pad.current)

    Repeater {
        id: keys

        model: pad.keyboard.keys

        KeyCap {
            required property real column
            required property real span

            x: column * pad.unit
            y: line * (pad.keyHeight + Theme.keyGap)
            width: span * pad.unit - Theme.keyGap
            height: pad.keyHeight
            current: pad.activeFocus && pad.current === index
            onDown: place => pad.keyboard.press(place)
            onSlid: (place, at) => pad.keyboard.slide(place, Math.floor((at.x - pad.balloonX - Theme.gap8) / Theme.accentCell))
            onUp: place => pad.keyboard.lift(place)
            onWorked: place => pad.keyboard.tap(place)
        }
    }

    Rectangle {
        id: balloon

        visible: accents.count > 0
        z: 2
        x: pad.balloonX
        y: pad.keyboard.heldLine * (pad.keyHeight + Theme.keyGap) - Theme.balloonHeight - Theme.gap8
        width: accents.count * Theme.accentCell + 2 * Theme.gap8
        height: Theme.balloonHeight
        radius: Theme.radiusBalloon
        color: Theme.bleuet

        Row {
            anchors.centerIn: parent

            Repeater {
                id: accents

                model: pad.keyboard.accents

                Rectangle {
                    id: cell

                    required property int index
                    required property string text
                    readonly property bool chosen: cell.index === pad.keyboard.choice

                    width: Theme.accentCell
                    height: Theme.accentCell
                    radius: Theme.radiusKey
                    color: cell.chosen ? Theme.blueText : Theme.none

                    PlainText {
                        anchors.centerIn: parent
                        text: cell.text
                        color: cell.chosen ? Theme.bleuet : Theme.blueText
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.accentSize
                    }
                }
            }
        }
    }
}
