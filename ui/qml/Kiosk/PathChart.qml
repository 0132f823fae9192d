pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The map of one path: land without borders, numbered stages that can be touched.
Item {
    id: chart

    required property Path path
    readonly property bool region: true

    clip: true

    Binding {
        target: chart.path
        property: "width"
        value: chart.width
    }

    Binding {
        target: chart.path
        property: "height"
        value: chart.height
    }

    Binding {
        target: chart.path
        property: "labelSize"
        value: Theme.smallSize
    }

    PathMap {
        anchors.fill: parent
        chart: chart.path.chart
        zoom: chart.path.zoom
        centreX: chart.path.centreX
        centreY: chart.path.centreY
        legs: chart.path.legs
        halos: chart.path.halos
        dots: chart.path.dots
        sea: Theme.sea
        shore: Theme.shore
        land: Theme.land
        coast: Theme.coast
        way: Theme.brick
        home: Theme.bleuet
        halo: Theme.halo
    }

    Repeater {
        model: chart.path.cities

        Item {
            id: town

            required x
            required y
            required property string name

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: Theme.mapCity
                height: Theme.mapCity
                radius: Theme.mapCity / 2
                color: Theme.edge
            }

            PlainText {
                x: Theme.gap8
                y: -height / 2
                text: town.name
                color: Theme.ink3
                font.family: Theme.serif
                font.italic: true
                font.pixelSize: Theme.tinySize
            }
        }
    }

    Repeater {
        model: chart.path.marks

        T.AbstractButton {
            id: mark

            required x
            required y
            required property int stage
            required property string number
            required property string name
            required property real labelX
            required property real labelY
            required property real labelWidth
            required property bool back
            required property bool branch
            required property bool chosen
            readonly property bool actsOnSpace: true
            readonly property color hue: mark.back ? Theme.bleuet : Theme.brick
            readonly property int drawn: mark.chosen ? Theme.mapMarkChosen : Theme.mapMark

            z: mark.chosen ? 2 : 1
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Étape %1, %2").arg(mark.number).arg(mark.name)
            Accessible.checked: mark.chosen
            Accessible.onPressAction: mark.clicked()
            onClicked: chart.path.choose(mark.stage)
            // The mark is small, its target is not.
            leftInset: -Theme.touchLeast / 2
            rightInset: -Theme.touchLeast / 2
            topInset: -Theme.touchLeast / 2
            bottomInset: -Theme.touchLeast / 2

            contentItem: Item {
                Rectangle {
                    visible: mark.name !== ""
                    x: mark.labelX
                    y: mark.labelY
                    width: mark.labelWidth
                    height: label.implicitHeight + Theme.gap4
                    radius: Theme.gap4
                    color: Theme.mapLabel

                    PlainText {
                        id: label

                        anchors.centerIn: parent
                        text: mark.name
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    anchors.centerIn: parent
                    width: mark.drawn
                    height: mark.drawn
                    radius: mark.drawn / 2
                    color: mark.chosen ? mark.hue : Theme.paperHi
                    border.width: mark.branch ? Theme.treeStem : Theme.outlineStrong
                    border.color: mark.hue

                    PlainText {
                        anchors.centerIn: parent
                        text: mark.branch ? mark.number + "?" : mark.number
                        color: mark.chosen ? Theme.blueText : Theme.ink
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.microSize
                        Accessible.ignored: true
                    }

                    FocusRing {
                        visible: mark.visualFocus
                        corner: mark.drawn / 2
                    }
                }

                TapHandler {
                    margin: Theme.touchLeast / 2
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: mark.clicked()
                }
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: note.implicitWidth + Theme.gap36
        height: Theme.mapNote
        color: Theme.mapLabel

        PlainText {
            id: note

            anchors.centerIn: parent
            text: qsTr("sans frontières : elles ont changé")
            color: Theme.ink2
            font.pixelSize: Theme.microSize
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.none
        border.width: Theme.hairline
        border.color: Theme.edge
    }
}
