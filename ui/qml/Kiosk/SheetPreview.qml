pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The very pages that come out of the printer; slide from one to the next.
Item {
    id: preview

    required property Sheets sheets
    readonly property real paperHeight: preview.width * Theme.sheetRatio
    readonly property bool region: true

    implicitHeight: preview.paperHeight + (preview.sheets.pageCount > 1 ? Theme.touchLeast + Theme.gap24 : 0)

    Repeater {
        model: Math.max(0, Math.min(2, preview.sheets.pageCount - 1))

        Rectangle {
            required property int index

            x: Theme.gap8 * (index + 1)
            y: Theme.gap8 * (index + 1)
            z: -1 - index
            width: preview.width
            height: preview.paperHeight
            color: Theme.paperWhite
            border.width: Theme.hairline
            border.color: Theme.line
        }
    }

    Rectangle {
        width: preview.width
        height: preview.paperHeight
        color: Theme.paperWhite

        Shadow {}
    }

    PlainText {
        visible: preview.sheets.pageCount === 0
        y: preview.paperHeight / 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * Theme.gap60
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        text: preview.sheets.making ? qsTr("La feuille se compose…") : qsTr("Rien à imprimer pour l’instant.")
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }

    ListView {
        id: pages

        width: preview.width
        height: preview.paperHeight
        model: preview.sheets.preview
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.turn
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Aperçu des feuilles")

        delegate: Image {
            id: sheet

            required source
            required property int number

            width: preview.width
            height: preview.paperHeight
            sourceSize.width: preview.width
            cache: false
            smooth: true
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Page %1").arg(sheet.number)
        }
    }

    Row {
        visible: preview.sheets.pageCount > 1
        anchors.horizontalCenter: parent.horizontalCenter
        y: preview.paperHeight + Theme.gap24
        spacing: Theme.gap12

        RoundButton {
            size: Theme.touchLeast
            plain: true
            iconName: "back"
            name: qsTr("Page précédente")
            enabled: pages.currentIndex > 0
            onClicked: pages.decrementCurrentIndex()
        }

        Rectangle {
            width: place.implicitWidth + Theme.gap24
            height: Theme.touchLeast
            radius: height / 2
            color: Theme.paperLo

            PlainText {
                id: place

                anchors.centerIn: parent
                text: (pages.currentIndex + 1) + " / " + preview.sheets.pageCount
                font.pixelSize: Theme.smallSize
            }
        }

        RoundButton {
            size: Theme.touchLeast
            plain: true
            iconName: "next"
            name: qsTr("Page suivante")
            enabled: pages.currentIndex < preview.sheets.pageCount - 1
            onClicked: pages.incrementCurrentIndex()
        }
    }
}
