pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// Filters that always show their counts; one that would leave nothing is never offered.
ListView {
    id: panel

    required property Search search
    readonly property bool region: true

    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed
    model: panel.search.facets

    header: Column {
        width: panel.width
        spacing: Theme.gap12
        bottomPadding: Theme.gap12

        PlainText {
            width: panel.width
            text: qsTr("%Ln notice(s)", "", panel.search.total)
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: years.visible
            text: qsTr("Années")
            color: Theme.ink2
            font.family: Theme.sansMedium
            font.pixelSize: Theme.labelSize
        }

        YearBars {
            id: years

            width: panel.width
            visible: panel.search.lastYear > panel.search.firstYear
            search: panel.search
        }
    }

    delegate: T.AbstractButton {
        id: row

        required property string facet
        required property string value
        required property string label
        required property string count
        required property bool chosen
        required property bool heading
        readonly property bool actsOnSpace: true
        readonly property color ground: row.chosen ? Theme.bleuetLo : Theme.none

        width: panel.width
        height: Theme.facetHeight
        enabled: !row.heading
        focusPolicy: row.heading ? Qt.NoFocus : Qt.TabFocus
        Accessible.role: row.heading ? Accessible.Heading : Accessible.CheckBox
        Accessible.name: row.heading ? row.label : row.label + ", " + row.count
        Accessible.checked: row.chosen
        Accessible.onPressAction: row.clicked()
        onClicked: panel.search.toggle(row.facet, row.value)

        background: Rectangle {
            radius: Theme.gap8
            color: row.down ? Theme.paperLo : row.ground

            FocusRing {
                visible: row.visualFocus
                anchors.margins: 0
                corner: Theme.gap8
            }
        }

        contentItem: Item {
            PlainText {
                visible: row.heading
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap8
                text: row.label
                color: Theme.ink2
                font.family: Theme.sansMedium
                font.pixelSize: Theme.labelSize
                Accessible.ignored: true
            }

            Rectangle {
                visible: !row.heading
                x: Theme.gap12
                width: Theme.facetBox
                height: Theme.facetBox
                radius: Theme.focusGap
                anchors.verticalCenter: parent.verticalCenter
                color: row.chosen ? Theme.bleuet : Theme.paperHi
                border.width: row.chosen ? 0 : Theme.outline
                border.color: Theme.edge

                Icon {
                    visible: row.chosen
                    anchors.centerIn: parent
                    name: "check"
                    size: Theme.iconTiny
                    weight: Theme.strokeThick
                    colour: Theme.blueText
                }
            }

            PlainText {
                visible: !row.heading
                x: Theme.gap60
                width: parent.width - x - number.implicitWidth - Theme.gap24
                anchors.verticalCenter: parent.verticalCenter
                text: row.label
                font.pixelSize: Theme.uiSize
                Accessible.ignored: true
            }

            PlainText {
                id: number

                visible: !row.heading
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap12
                anchors.verticalCenter: parent.verticalCenter
                text: row.count
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
        }
    }
}
