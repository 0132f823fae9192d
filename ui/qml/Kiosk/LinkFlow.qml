pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Several words that lead somewhere, one after the other.
Flow {
    id: flow

    required property Rows words
    property int size: Theme.bodySize
    property string family: Theme.serif
    signal followed(target: string, key: string)

    spacing: Theme.gap16

    Repeater {
        model: flow.words

        LinkWord {
            id: word

            required text
            required property string target
            required property string key

            leads: word.target !== ""
            size: flow.size
            family: flow.family
            width: Math.min(implicitWidth, flow.width)
            onClicked: flow.followed(word.target, word.key)
        }
    }
}
