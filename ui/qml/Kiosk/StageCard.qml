import QtQuick
import Kiosk.Models

// One stage: when, where, what is known of it, and who says so.
Rectangle {
    id: card

    required property Terminal terminal
    readonly property Path path: card.terminal.path
    readonly property color hue: card.path.stageBack ? Theme.bleuet : Theme.brick

    implicitHeight: Math.max(Theme.stageCardLeast, content.height + 2 * Theme.gap16)
    color: Theme.paperHi

    Shadow {}

    Rectangle {
        width: Theme.barMark
        height: parent.height
        color: card.hue
    }

    Flickable {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap36
        anchors.rightMargin: Theme.gap16
        contentHeight: content.height + 2 * Theme.gap16
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: content

            y: Theme.gap16
            width: parent.width
            spacing: Theme.gap4

            Row {
                width: parent.width
                spacing: Theme.gap8

                PlainText {
                    width: parent.width - steps.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.path.stageNumber + "   " + card.path.stageLine
                    wrapMode: Text.WordWrap
                    color: card.hue
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.labelSize
                }

                Row {
                    id: steps

                    spacing: Theme.gap8

                    RoundButton {
                        plain: true
                        size: Theme.touchLeast
                        iconName: "back"
                        name: qsTr("Étape précédente")
                        onClicked: card.path.step(-1)
                    }

                    RoundButton {
                        plain: true
                        size: Theme.touchLeast
                        iconName: "next"
                        name: qsTr("Étape suivante")
                        onClicked: card.path.step(1)
                    }
                }
            }

            PlainText {
                width: parent.width
                text: card.path.stageTitle
                wrapMode: Text.WordWrap
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                Accessible.role: Accessible.Heading
            }

            PlainText {
                visible: text !== ""
                width: parent.width
                text: card.path.stageText
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            LinkFlow {
                width: parent.width
                words: card.path.stageSources
                size: Theme.smallSize
                family: Theme.sans
                onFollowed: (target, key) => card.terminal.follow(target, key)
            }
        }
    }
}
