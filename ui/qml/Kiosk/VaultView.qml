pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Shapes
import Kiosk.Models

// 15b The dome by finger: slide over points or letters, the list follows, a name opens.
Page {
    id: page

    readonly property People people: page.terminal.people
    readonly property bool typed: page.terminal.search.text !== ""
    readonly property string invitation: page.people.shown ? qsTr("%Ln point(s), autant de personnes, de A à Z. Glissez le doigt sur la voûte ou sous les lettres.", "", page.people.total) : qsTr("%Ln personne(s), de A à Z.", "", page.people.total)
    readonly property string found: page.terminal.search.alike > 0 ? page.exact + ", " + qsTr("%Ln nom(s) voisin(s)", "", page.terminal.search.alike) : page.exact
    readonly property string exact: qsTr("%Ln personne(s)", "", page.terminal.search.exact)
    readonly property point star: dome.total > 0 && dome.width > 0 ? dome.pointOf(page.people.chosen) : Qt.point(0, 0)
    readonly property real starX: dome.x + page.star.x
    readonly property real starY: dome.y + page.star.y
    readonly property real lineY: list.y + Theme.gap12 + (page.people.chosenPlace + 0.5) * Theme.listLine
    readonly property real listX: page.portrait ? page.margin : page.width - page.margin - Theme.sheetWidth
    readonly property real domeWidth: page.portrait ? page.innerWidth : page.listX - Theme.margin - page.margin
    readonly property real domeTop: head.y + head.height + Theme.gap24

    dark: true
    gradient: NightSky {}
    Component.onCompleted: page.people.begin()

    Column {
        id: head

        x: page.margin
        y: (page.portrait ? Theme.gap60 : Theme.gap36) + page.lowTop
        width: page.portrait ? page.innerWidth : page.domeWidth
        spacing: Theme.gap8

        PlainText {
            width: parent.width
            text: page.typed ? page.terminal.search.text + "…" : qsTr("La voûte des noms")
            font.capitalization: Font.Capitalize
            color: Theme.lightText
            font.family: Theme.display
            font.pixelSize: Theme.questionSizePortrait
            elide: Text.ElideNone
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.h2Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            wrapMode: Text.WordWrap
            lineHeight: Theme.snug
            text: page.typed ? page.found : page.invitation
            color: Theme.lightText2
            font.family: Theme.serif
            font.pixelSize: Theme.leadSize
        }
    }

    Dome {
        id: dome

        x: page.margin
        y: page.domeTop
        width: page.domeWidth
        height: Math.min(width * Theme.domeRatio, page.portrait ? page.innerHeight - list.height - Theme.gap60 - y : page.innerHeight - y - Theme.gap24)
        people: page.people
        night: true
        one: page.people.chosen
        onTouched: rank => page.people.choose(rank)
    }

    // A hair from the chosen name to its point. A Shape only because this page does not scroll.
    Shape {
        visible: dome.visible && !page.portrait && page.people.chosen >= 0
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.star
            strokeWidth: Theme.outline
            fillColor: Theme.none
            startX: page.starX + Theme.gap12
            startY: page.starY

            PathCubic {
                x: page.listX
                y: page.lineY
                control1X: page.starX + (page.listX - page.starX) * 0.5
                control1Y: page.starY
                control2X: page.listX - (page.listX - page.starX) * 0.4
                control2Y: page.lineY
            }
        }
    }

    PushButton {
        x: page.margin
        y: page.innerHeight - height - Theme.gap16
        visible: !page.portrait && dome.y + dome.height * 0.9 < y
        iconName: "search"
        text: qsTr("Écrire un nom")
        onClicked: page.terminal.write()
    }

    Rectangle {
        id: list

        readonly property bool region: true

        x: page.listX
        y: page.portrait ? page.innerHeight - height - Theme.gap24 : (page.innerHeight - height) / 2
        width: page.portrait ? page.innerWidth : Theme.sheetWidth
        height: names.height + turns.height + Theme.gap36
        color: Theme.paperHi

        Column {
            id: names

            y: Theme.gap12
            width: parent.width

            Repeater {
                model: page.people.around

                T.AbstractButton {
                    id: line

                    required property string recordId
                    required property string name
                    required property string dates
                    required property int rank
                    required property bool chosen
                    readonly property bool actsOnSpace: true
                    readonly property bool lit: line.rank === page.people.chosen
                    readonly property color rest: line.lit ? Theme.bleuet : Theme.none

                    width: names.width
                    height: Theme.listLine
                    focusPolicy: Qt.TabFocus
                    Accessible.role: Accessible.Button
                    Accessible.name: line.name + ", " + line.dates
                    Accessible.onPressAction: line.clicked()
                    onClicked: page.terminal.open("person", line.recordId)

                    background: Rectangle {
                        color: line.down ? Theme.paperLo : line.rest

                        FocusRing {
                            visible: line.visualFocus
                            anchors.margins: 0
                            corner: 0
                        }
                    }

                    contentItem: Item {
                        PlainText {
                            x: Theme.gap24
                            width: parent.width - years.implicitWidth - 2 * Theme.gap36
                            anchors.verticalCenter: parent.verticalCenter
                            text: line.name
                            color: line.lit ? Theme.blueText : Theme.ink
                            font.family: Theme.serif
                            font.pixelSize: Theme.h4Size
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.microSize
                            Accessible.ignored: true
                        }

                        PlainText {
                            id: years

                            anchors.right: parent.right
                            anchors.rightMargin: Theme.gap24
                            anchors.verticalCenter: parent.verticalCenter
                            text: line.dates
                            color: line.lit ? Theme.blueText2 : Theme.ink3
                            font.pixelSize: Theme.smallSize
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }

        Row {
            id: turns

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap12
            spacing: Theme.gap24

            RoundButton {
                iconName: "up"
                name: qsTr("Noms précédents")
                onClicked: page.people.turn(-1)
            }

            RoundButton {
                iconName: "down"
                name: qsTr("Noms suivants")
                onClicked: page.people.turn(1)
            }
        }
    }
}
