import QtQuick
import Kiosk.Models

// The sheet that comes out, how many, how large, and the one button that prints.
Item {
    id: panel

    required property Sheets sheets
    property bool copied: true
    property bool portrait: false
    readonly property real room: panel.height - foot.height - Theme.gap36
    readonly property real turns: panel.sheets.pageCount > 1 ? Theme.touchLeast + Theme.gap24 : 0
    readonly property bool told: panel.sheets.heading !== ""
    readonly property real sheetWidth: Math.min(panel.width, (panel.room - panel.turns) / Theme.sheetRatio)

    SheetPreview {
        x: (panel.width - width) / 2
        width: panel.sheetWidth
        height: implicitHeight
        sheets: panel.sheets
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap16

        PrinterState {
            width: parent.width
            sheets: panel.sheets
        }

        PlainText {
            visible: panel.sheets.quota !== ""
            width: parent.width
            text: panel.sheets.quota
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.brick
            font.pixelSize: Theme.smallSize
        }

        Flow {
            visible: panel.copied && !panel.told
            width: parent.width
            spacing: Theme.gap16

            RoundButton {
                size: Theme.touch
                iconName: "minus"
                name: qsTr("Une copie de moins")
                enabled: panel.sheets.copies > 1
                onClicked: panel.sheets.copy(-1)
            }

            PlainText {
                width: Theme.copiesWidth
                height: Theme.touch
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%n copie(s)", "", panel.sheets.copies)
                font.family: Theme.sansMedium
            }

            RoundButton {
                size: Theme.touch
                iconName: "plus"
                name: qsTr("Une copie de plus")
                onClicked: panel.sheets.copy(1)
            }

            PushButton {
                iconName: panel.sheets.large ? "check" : "aa"
                text: qsTr("Gros texte")
                Accessible.checked: panel.sheets.large
                onClicked: panel.sheets.large = !panel.sheets.large
            }
        }

        PushButton {
            visible: !panel.told
            width: parent.width
            primary: true
            enabled: panel.sheets.ready
            opacity: panel.sheets.ready ? 1 : 0.5
            iconName: "print"
            text: panel.sheets.total > 0 ? qsTr("Imprimer %n feuille(s)", "", panel.sheets.total) : qsTr("Imprimer")
            onClicked: panel.sheets.send()
        }
    }
}
