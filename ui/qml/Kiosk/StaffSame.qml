pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The same person? Two notices side by side; staff decide, and can take a decision back.
Rectangle {
    id: panel

    required property Sameness sameness
    required property bool portrait
    required property real margin
    readonly property bool deciding: panel.sameness.state !== "decided"
    readonly property real third: (panel.width - 2 * panel.margin - 2 * Theme.gap36) / Theme.staffColumns
    readonly property real bodyTop: head.y + head.height + Theme.gap24
    readonly property real bodyHeight: acts.y - panel.bodyTop - Theme.gap24

    color: Theme.paperHi

    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: panel.margin
        y: panel.portrait ? Theme.gap60 : Theme.gap24
        iconName: "close"
        text: qsTr("Fermer")
        onClicked: panel.sameness.close()
    }

    Column {
        id: head

        x: panel.margin
        y: leave.y
        width: panel.width - 2 * panel.margin - leave.width - Theme.gap24
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: qsTr("La même personne ?")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h2Size
            Accessible.role: Accessible.Heading
        }

        Flow {
            width: parent.width
            spacing: Theme.gap12

            Chip {
                chosen: panel.deciding
                text: qsTr("À décider")
                onClicked: panel.sameness.showPairs()
            }

            Chip {
                chosen: !panel.deciding
                text: qsTr("Déjà décidées")
                onClicked: panel.sameness.showDecisions()
            }
        }

        PlainText {
            visible: text !== ""
            width: panel.width - 2 * panel.margin
            text: panel.sameness.said !== "" ? panel.sameness.said : panel.sameness.note
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: panel.sameness.said !== "" ? Theme.brick : Theme.moss
            font.family: Theme.sansMedium
            font.pixelSize: Theme.uiSize
            Accessible.role: Accessible.AlertMessage
        }
    }

    Flickable {
        id: told

        readonly property bool region: true

        visible: pair.visible
        x: panel.margin
        y: panel.bodyTop
        width: panel.portrait ? panel.width - 2 * panel.margin : panel.third
        height: panel.portrait ? verdict.height : panel.bodyHeight
        contentHeight: verdict.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed

        Column {
            id: verdict

            width: parent.width
            spacing: Theme.gap8

            PlainText {
                width: parent.width
                text: panel.sameness.place
                color: Theme.ink2
                font.family: Theme.sansMedium
                font.pixelSize: Theme.labelSize
            }

            PlainText {
                width: parent.width
                text: panel.sameness.strength
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                text: panel.sameness.grounds
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.reading
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            PlainText {
                visible: text !== ""
                width: parent.width
                text: panel.sameness.against
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.brick
                font.family: Theme.sansMedium
                font.pixelSize: Theme.uiSize
            }
        }
    }

    ScrollMark {
        view: told
    }

    StaffPair {
        id: pair

        visible: panel.sameness.state === "pair"
        x: panel.portrait ? panel.margin : panel.margin + panel.third + Theme.gap36
        y: panel.portrait ? told.y + told.height + Theme.gap24 : panel.bodyTop
        width: (panel.portrait ? panel.width - 2 * panel.margin : 2 * panel.third + Theme.gap36) + Theme.gap16
        height: acts.y - y - Theme.gap24
        sameness: panel.sameness
    }

    ScrollMark {
        view: pair
    }

    PlainText {
        visible: panel.deciding && panel.sameness.state !== "pair"
        x: panel.margin
        y: panel.bodyTop
        width: Math.min(panel.width - 2 * panel.margin, Theme.readingWidth)
        text: panel.sameness.busy || panel.sameness.state === "waiting" ? qsTr("Les notices sont comparées…") : qsTr("Aucune paire n’attend : il n’y a pas d’autres notices qui se ressemblent assez.")
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        lineHeight: Theme.reading
        color: Theme.ink2
        font.family: Theme.serif
        font.pixelSize: Theme.bodySize
    }

    PlainText {
        visible: !panel.deciding && panel.sameness.empty
        x: panel.margin
        y: panel.bodyTop
        width: Math.min(panel.width - 2 * panel.margin, Theme.readingWidth)
        text: qsTr("Rien n’a encore été décidé.")
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        lineHeight: Theme.reading
        color: Theme.ink2
        font.family: Theme.serif
        font.pixelSize: Theme.bodySize
    }

    ListView {
        id: list

        readonly property bool region: true

        visible: !panel.deciding
        x: panel.margin
        y: panel.bodyTop
        width: panel.width - 2 * panel.margin
        height: panel.bodyHeight
        model: panel.sameness.decisions
        clip: true
        spacing: Theme.gap12
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Ce qui a été décidé")

        delegate: Rectangle {
            id: card

            required property int index
            required property string verdict
            required property string one
            required property string other
            required property string meta

            width: list.width
            height: Math.max(Theme.staffCard, words.height + 2 * Theme.gap16)
            color: Theme.paper
            border.width: Theme.hairline
            border.color: Theme.line

            Column {
                id: words

                x: Theme.gap24
                width: parent.width - undo.width - 2 * Theme.gap24 - Theme.gap24
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap4

                PlainText {
                    width: parent.width
                    text: card.verdict
                    wrapMode: Text.WordWrap
                    color: Theme.moss
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.smallSize
                }

                PlainText {
                    width: parent.width
                    text: card.one
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    font.family: Theme.serif
                    font.pixelSize: Theme.h4Size
                }

                PlainText {
                    width: parent.width
                    text: card.other
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    font.family: Theme.serif
                    font.pixelSize: Theme.h4Size
                }

                PlainText {
                    width: parent.width
                    text: card.meta
                    wrapMode: Text.WordWrap
                    color: Theme.ink3
                    font.pixelSize: Theme.microSize
                }
            }

            PushButton {
                id: undo

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap24
                anchors.verticalCenter: parent.verticalCenter
                enabled: !panel.sameness.busy
                iconName: "rotate"
                text: qsTr("Défaire")
                Accessible.description: card.one + ", " + card.other
                onClicked: panel.sameness.undo(card.index)
            }
        }
    }

    ScrollMark {
        view: list
    }

    Flow {
        id: acts

        x: panel.margin
        width: panel.width - 2 * panel.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap24
        spacing: Theme.gap16

        PushButton {
            visible: panel.sameness.state === "pair"
            primary: true
            enabled: !panel.sameness.busy
            opacity: enabled ? 1 : 0.5
            iconName: "check"
            text: qsTr("C’est la même personne")
            onClicked: panel.sameness.join()
        }

        PushButton {
            visible: panel.sameness.state === "pair"
            enabled: !panel.sameness.busy
            opacity: enabled ? 1 : 0.5
            iconName: "compare"
            text: qsTr("Ce sont deux personnes")
            onClicked: panel.sameness.part()
        }

        PushButton {
            visible: panel.sameness.state === "pair" && panel.sameness.several
            enabled: !panel.sameness.busy
            opacity: enabled ? 1 : 0.5
            iconName: "next"
            text: qsTr("Plus tard")
            onClicked: panel.sameness.later()
        }

        PushButton {
            visible: panel.sameness.publishable
            enabled: !panel.sameness.busy
            opacity: enabled ? 1 : 0.5
            iconName: "refresh"
            text: qsTr("Mettre en ligne")
            onClicked: panel.sameness.publish()
        }
    }
}
