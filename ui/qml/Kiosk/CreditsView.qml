pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 14 With whose help: each sponsor beside what it made possible, all of one size; then the licences.
Page {
    id: page

    readonly property Rows sponsors: page.terminal.credits.rows
    readonly property Welcome welcome: page.terminal.welcome
    readonly property bool pictured: page.welcome.picture !== ""
    readonly property bool beside: page.pictured && !page.portrait
    readonly property real textWidth: (page.beside ? page.width - Theme.creditPicture - page.margin : page.innerWidth) - (page.beside ? Theme.margin : 0)
    // In portrait the picture fills what the words leave, when that is enough for one.
    readonly property real below: page.innerHeight - page.lowTop - content.y - content.height - Theme.gap60
    readonly property bool under: page.pictured && page.portrait && page.below >= Theme.personMapHeightPortrait
    readonly property bool stacked: page.portrait || Theme.textScale > 1.2

    Flickable {
        id: scroll

        readonly property bool region: true

        y: page.lowTop
        width: page.beside ? page.width - Theme.creditPicture : page.width
        height: page.innerHeight - y
        contentHeight: content.y + content.height + Theme.gap36
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed

        Column {
            id: content

            x: page.margin
            y: page.portrait ? Theme.gap60 : Theme.gap36
            width: page.textWidth
            spacing: Theme.gap24

            PlainText {
                width: parent.width
                text: qsTr("Avec eux")
                font.family: Theme.display
                font.pixelSize: Theme.questionSizePortrait
                Accessible.role: Accessible.Heading
            }

            PlainText {
                visible: list.count > 0
                width: parent.width
                bottomPadding: Theme.gap12
                text: qsTr("Ce que vous voyez ici existe aussi grâce à des entreprises, des fondations et des lecteurs.")
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                color: Theme.ink2
                font.family: Theme.serif
                font.pixelSize: Theme.leadSize
            }

            Column {
                width: parent.width

                Repeater {
                    id: list

                    model: page.sponsors

                    Item {
                        id: credit

                        required property string names
                        required property string deed

                        width: content.width
                        height: Math.max(who.y + who.height, what.y + what.height) + Theme.gap24

                        Rectangle {
                            width: parent.width
                            height: Theme.hairline
                            color: Theme.line
                        }

                        PlainText {
                            id: who

                            y: Theme.gap16
                            width: page.stacked ? parent.width : parent.width / 2
                            text: credit.names
                            wrapMode: Text.WordWrap
                            elide: Text.ElideNone
                            lineHeight: Theme.snug
                            font.family: Theme.serif
                            font.pixelSize: Theme.h4Size
                        }

                        PlainText {
                            id: what

                            x: page.stacked ? 0 : parent.width / 2 + Theme.gap36
                            y: page.stacked ? who.y + who.height + Theme.gap4 : Theme.gap16
                            width: parent.width - x
                            text: credit.deed
                            wrapMode: Text.WordWrap
                            elide: Text.ElideNone
                            lineHeight: Theme.snug
                            color: Theme.ink2
                            font.family: Theme.serif
                            font.pixelSize: Theme.bodySize
                        }
                    }
                }
            }

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }

            PlainText {
                width: parent.width
                text: qsTr("Les mécènes ne voient ni vos recherches ni votre panier.")
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.ink
                font.family: Theme.sansMedium
                font.pixelSize: Theme.smallSize
            }

            PlainText {
                width: parent.width
                text: qsTr("Caractères Newsreader (Production Type) et Source Sans 3 (Adobe), licence SIL Open Font. Cartes Natural Earth, domaine public. Logiciel Qt sous licence LGPL 3, et d’autres bibliothèques libres : l’accueil a la liste et le texte des licences.")
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }
        }
    }

    ScrollMark {
        view: scroll
    }

    RecordPicture {
        visible: page.beside || page.under
        x: page.width - width
        y: page.under ? page.innerHeight - height : 0
        width: page.under ? page.width : Theme.creditPicture
        height: page.under ? page.below : page.innerHeight
        source: visible ? page.welcome.picture : ""
        whole: false
        clip: true

        Rectangle {
            visible: page.welcome.caption !== ""
            anchors.bottom: parent.bottom
            width: parent.width
            height: caption.height + 2 * Theme.gap24
            color: Theme.caption

            PlainText {
                id: caption

                x: Theme.gap36
                y: Theme.gap24
                width: parent.width - 2 * Theme.gap36
                text: page.welcome.caption
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.lightText
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
