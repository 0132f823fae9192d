pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The faulty tables of a delivery go back to their supplier: one touch, then where they lie.
Column {
    id: back

    required property HandedBack handedBack

    spacing: Theme.gap12

    PushButton {
        width: parent.width
        enabled: !back.handedBack.busy
        iconName: "compare"
        text: back.handedBack.busy ? qsTr("Un instant…") : back.handedBack.offer
        onClicked: back.handedBack.write()
    }

    PlainText {
        visible: text !== ""
        width: parent.width
        text: back.handedBack.where
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: Theme.moss
        font.family: Theme.sansMedium
        font.pixelSize: Theme.smallSize
        Accessible.role: Accessible.AlertMessage
    }

    Repeater {
        model: back.handedBack.workbooks

        Column {
            id: workbook

            required property string name
            required property string line
            required property bool good

            width: back.width

            PlainText {
                width: parent.width
                text: workbook.name
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.family: Theme.sansMedium
                font.pixelSize: Theme.smallSize
            }

            PlainText {
                width: parent.width
                text: workbook.line
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: workbook.good ? Theme.ink2 : Theme.brick
                font.pixelSize: Theme.microSize
            }
        }
    }
}
