pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Who objects to what: the objections that stand, each to be lifted; a new one, obeyed at once.
Rectangle {
    id: panel

    required property Objections objections
    required property bool portrait
    required property real margin
    readonly property bool writing: panel.objections.state === "writing"
    readonly property real half: (panel.width - 2 * panel.margin - Theme.paneGap) / 2
    readonly property real bodyTop: Math.max(head.y + head.height, leave.y + leave.height) + Theme.gap24
    readonly property real column: panel.portrait ? panel.width - 2 * panel.margin : panel.half

    color: Theme.paperHi

    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: panel.margin
        y: panel.portrait ? Theme.gap60 : Theme.gap24
        iconName: panel.writing ? "back" : "close"
        text: panel.writing ? qsTr("Ne rien noter") : qsTr("Fermer")
        onClicked: panel.writing ? panel.objections.leave() : panel.objections.close()
    }

    Column {
        id: head

        x: panel.margin
        y: leave.y
        width: panel.portrait || !panel.writing ? panel.width - 2 * panel.margin - leave.width - Theme.gap24 : panel.half
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: panel.writing ? qsTr("Noter une opposition") : qsTr("Oppositions")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h2Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: !panel.writing
            width: parent.width
            text: panel.objections.line
            wrapMode: Text.WordWrap
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }

        PlainText {
            visible: !panel.writing && text !== ""
            width: parent.width
            text: panel.objections.said !== "" ? panel.objections.said : panel.objections.note
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: panel.objections.said !== "" ? Theme.brick : Theme.moss
            font.family: Theme.sansMedium
            font.pixelSize: Theme.uiSize
            Accessible.role: Accessible.AlertMessage
        }
    }

    // ------------------------------------------------------------------ those that stand

    ListView {
        id: list

        readonly property bool region: true

        visible: !panel.writing
        x: panel.margin
        y: panel.bodyTop
        width: panel.width - 2 * panel.margin
        height: add.y - y - Theme.gap24
        model: panel.objections.standing
        clip: true
        spacing: Theme.gap12
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Oppositions en cours")

        delegate: Rectangle {
            id: card

            required property string code
            required property string title
            required property string what
            required property string reason
            required property string meta
            required property bool asked

            width: list.width
            height: content.height + 2 * Theme.gap16
            color: Theme.paper
            border.width: Theme.hairline
            border.color: card.asked ? Theme.brick : Theme.line

            Column {
                id: content

                x: Theme.gap24
                y: Theme.gap16
                width: parent.width - 2 * Theme.gap24
                spacing: Theme.gap12

                Item {
                    width: parent.width
                    height: Math.max(words.height, lift.height)

                    Column {
                        id: words

                        width: parent.width - lift.width - Theme.gap24
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.gap4

                        PlainText {
                            width: parent.width
                            text: card.title !== "" ? card.title : card.code
                            wrapMode: Text.WordWrap
                            elide: Text.ElideNone
                            font.family: Theme.serif
                            font.pixelSize: Theme.h4Size
                        }

                        PlainText {
                            width: parent.width
                            text: card.title !== "" ? card.code + " · " + card.what : card.what
                            wrapMode: Text.WordWrap
                            elide: Text.ElideNone
                            font.family: Theme.sansMedium
                            font.pixelSize: Theme.smallSize
                        }

                        PlainText {
                            width: parent.width
                            text: card.reason
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                            color: Theme.ink2
                            font.pixelSize: Theme.smallSize
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
                        id: lift

                        visible: !card.asked
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        enabled: !panel.objections.busy
                        iconName: "eye"
                        text: qsTr("Lever l’opposition")
                        Accessible.description: card.code
                        onClicked: panel.objections.ask(card.code)
                    }
                }

                PlainText {
                    visible: card.asked
                    width: parent.width
                    text: qsTr("Lever l’opposition à %1 ? Les visiteurs verront de nouveau ce qu’elle cache.").arg(card.code)
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    color: Theme.brick
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.uiSize
                    Accessible.role: Accessible.AlertMessage
                }

                Flow {
                    visible: card.asked
                    width: parent.width
                    spacing: Theme.gap16

                    PushButton {
                        enabled: !panel.objections.busy
                        iconName: "eye"
                        text: qsTr("Oui, la lever")
                        onClicked: panel.objections.lift()
                    }

                    PushButton {
                        iconName: "close"
                        text: qsTr("Non, la garder")
                        onClicked: panel.objections.ask("")
                    }
                }
            }
        }
    }

    ScrollMark {
        view: list
    }

    PushButton {
        id: add

        visible: !panel.writing
        x: panel.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap24
        primary: true
        enabled: !panel.objections.busy
        opacity: enabled ? 1 : 0.5
        iconName: "plus"
        text: qsTr("Noter une opposition")
        onClicked: panel.objections.write()
    }

    // ------------------------------------------------------------------ a new one

    Column {
        id: form

        visible: panel.writing
        x: panel.margin
        y: panel.bodyTop
        width: panel.column
        spacing: Theme.gap12

        StaffField {
            width: parent.width
            label: qsTr("La notice")
            hint: qsTr("Sa cote")
            written: panel.objections.code
            chosen: panel.objections.field === 0
            onClicked: panel.objections.chooseField(0)
        }

        StaffField {
            width: parent.width
            label: qsTr("Qui s’oppose, et pourquoi")
            hint: qsTr("Sa fille, lettre du 3 mai")
            written: panel.objections.reason
            chosen: panel.objections.field === 1
            onClicked: panel.objections.chooseField(1)
        }

        KeyPad {
            width: parent.width
            keyboard: panel.objections.keyboard
        }
    }

    Flickable {
        id: side

        readonly property bool region: true

        visible: panel.writing
        x: panel.portrait ? panel.margin : panel.margin + panel.half + Theme.paneGap
        y: panel.portrait ? form.y + form.height + Theme.gap16 : panel.bodyTop
        width: panel.column
        height: panel.height - y - Theme.gap16
        contentHeight: rest.y + rest.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed

        Column {
            id: rest

            // Room for the accent of a capital.
            y: Theme.gap8
            width: parent.width
            spacing: Theme.gap16

            PlainText {
                width: parent.width
                text: qsTr("À quoi s’oppose-t-on ?")
                wrapMode: Text.WordWrap
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                Accessible.role: Accessible.Heading
            }

            Flow {
                width: parent.width
                spacing: Theme.gap12

                Repeater {
                    model: panel.objections.outputs

                    Chip {
                        id: output

                        required property string code
                        required property string name

                        required chosen
                        text: output.name
                        onClicked: panel.objections.chooseOutput(output.code)
                    }
                }
            }

            PlainText {
                width: parent.width
                text: panel.objections.effect
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.reading
                color: Theme.ink2
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            PlainText {
                width: parent.width
                text: qsTr("La raison reste dans le catalogue : aucun visiteur ne la lit, aucune copie remise ne la contient.")
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.reading
                color: Theme.ink2
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            PlainText {
                visible: text !== ""
                width: parent.width
                text: panel.objections.said
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.brick
                font.family: Theme.sansMedium
                font.pixelSize: Theme.uiSize
                Accessible.role: Accessible.AlertMessage
            }

            PushButton {
                width: parent.width
                primary: true
                enabled: panel.objections.ready
                opacity: enabled ? 1 : 0.5
                iconName: "lock"
                text: panel.objections.busy ? qsTr("Un instant…") : qsTr("Noter et appliquer")
                onClicked: panel.objections.keep()
            }
        }
    }

    ScrollMark {
        view: side
    }
}
