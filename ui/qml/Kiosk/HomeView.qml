pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 02 One question, one field, the doors, and what happened today.
Page {
    id: page

    readonly property Home home: page.terminal.home
    readonly property bool todayShown: page.home.todayCount > 0
    readonly property real todaySpace: page.todayShown && !page.portrait ? Theme.homeTodayWidth + Theme.homeDoorGap : 0
    // Two lines of doors where one would cut their words.
    readonly property bool twoLines: page.portrait || Theme.textScale > 1.2
    readonly property int columns: page.twoLines ? Math.ceil(doors.count / 2) : Math.max(1, doors.count)
    readonly property int firstLine: page.twoLines ? doors.count - page.columns : doors.count
    readonly property real doorWidth: (page.innerWidth - page.todaySpace - (page.columns - 1) * Theme.homeDoorGap) / page.columns
    readonly property real wideDoorWidth: (page.innerWidth - page.todaySpace - (page.firstLine - 1) * Theme.homeDoorGap) / Math.max(1, page.firstLine)
    readonly property int doorHeight: page.portrait ? Theme.homeDoorHeightPortrait : Theme.homeDoorHeight
    readonly property real doorsHeight: page.twoLines ? 2 * page.doorHeight + Theme.homeDoorGap : page.doorHeight
    readonly property real beside: dome.visible && !page.portrait ? dome.width - Theme.gap24 : 0

    first: true

    Flickable {
        anchors.top: parent.top
        width: parent.width
        height: page.innerHeight
        contentHeight: Math.max(height, content.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: content

            readonly property real spare: parent.height - needed
            readonly property real needed: today.y + (page.portrait ? (page.todayShown ? Theme.homeTodayHeightPortrait : 0) : page.doorsHeight) + Theme.gap36

            width: page.width
            height: needed

            LinkWord {
                x: page.margin
                y: Theme.gap12
                leads: true
                size: Theme.microSize
                family: Theme.sans
                colour: Theme.ink2
                text: qsTr("Avec eux")
                onClicked: page.terminal.thank()
            }

            Dome {
                id: dome

                people: page.terminal.people
                width: page.portrait ? page.innerWidth * 0.9 : Math.min(Theme.homeDomeWidth, page.width - page.margin - Theme.homeFieldWidth + Theme.gap60)
                height: Math.min(width * Theme.domeRatio, page.portrait ? page.innerHeight - below.implicitHeight - page.doorsHeight - Theme.touch - (page.todayShown ? Theme.homeTodayHeightPortrait + Theme.gap24 : 0) - 2 * Theme.gap60 : width)
                x: page.portrait ? (page.width - width) / 2 : page.width - page.margin - width + Theme.gap24
                y: page.portrait ? Theme.gap36 : Theme.gap12
                onTouched: rank => {
                    page.terminal.people.choose(rank);
                    page.terminal.navigation.go("vault");
                }
            }

            PlainText {
                id: domeWords

                visible: dome.visible
                x: dome.x
                y: dome.y + dome.height + Theme.gap4
                width: dome.width - (page.portrait ? 0 : Theme.gap24)
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                text: page.home.vault !== "" ? page.home.vault : qsTr("Chaque point est une personne. Écrivez un nom : sa place s’éclaire.")
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }

            Column {
                id: below

                x: page.margin
                y: page.portrait && dome.visible ? domeWords.y + domeWords.height + Theme.gap36 : Theme.homeTitleTop
                width: page.innerWidth - page.beside
                spacing: Theme.gap24

                PlainText {
                    width: parent.width
                    text: page.home.question !== "" ? page.home.question : qsTr("Que cherchez-vous ?")
                    font.family: Theme.display
                    font.pixelSize: page.portrait ? Theme.questionSizePortrait : Theme.questionSize
                    elide: Text.ElideNone
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.h2Size
                    Accessible.role: Accessible.Heading
                }

                SearchField {
                    width: parent.width
                    height: Theme.fieldHeightHome
                    hint: page.home.hint
                    onClicked: {
                        page.terminal.find("");
                    }
                }

                Flow {
                    width: parent.width
                    spacing: Theme.gap12
                    visible: examples.count > 0

                    PlainText {
                        height: Theme.chipHeight
                        verticalAlignment: Text.AlignVCenter
                        rightPadding: Theme.gap8
                        text: qsTr("Par exemple")
                        color: Theme.ink2
                        font.pixelSize: Theme.smallSize
                    }

                    Repeater {
                        id: examples

                        model: page.home.examples

                        Chip {
                            id: example

                            required text
                            onClicked: page.terminal.find(example.text)
                        }
                    }
                }
            }

            Repeater {
                id: doors

                model: page.home.doors

                DoorCard {
                    required property int index
                    required property string code
                    readonly property bool above: index < page.firstLine
                    readonly property int column: above ? index : index - page.firstLine
                    readonly property real cell: above && page.twoLines ? page.wideDoorWidth : page.doorWidth

                    people: code === "people" ? page.terminal.people : null
                    x: page.margin + column * (cell + Theme.homeDoorGap)
                    y: doorsTop.y + (above ? 0 : page.doorHeight + Theme.homeDoorGap)
                    width: cell
                    height: page.doorHeight
                    pictureHeight: page.portrait ? Theme.homeDoorPicturePortrait : Theme.homeDoorPicture
                    onClicked: page.terminal.enter(code)
                }
            }

            Item {
                id: doorsTop

                // The doors stand at the foot of the page when there is room.
                readonly property real least: Math.max(below.y + below.height, page.portrait ? 0 : domeWords.y + domeWords.height) + Theme.gap36
                readonly property real foot: page.innerHeight - Theme.gap36 - page.doorsHeight - (page.portrait && page.todayShown ? Theme.homeTodayHeightPortrait + Theme.gap24 : 0)

                y: Math.max(least, foot)
            }

            TodayCard {
                id: today

                visible: page.todayShown
                home: page.home
                x: page.portrait ? page.margin : page.width - page.margin - width
                y: page.portrait ? doorsTop.y + page.doorsHeight + Theme.gap24 : doorsTop.y
                width: page.portrait ? page.innerWidth : Theme.homeTodayWidth
                height: page.portrait ? Theme.homeTodayHeightPortrait : page.doorsHeight
                onClicked: page.terminal.openDay()
            }
        }
    }
}
