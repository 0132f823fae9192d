pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// A copy to hand out: its format on the left; for whom, of what, and where it lies on the right.
Rectangle {
    id: panel

    required property Copies copies
    required property bool portrait
    required property real margin
    readonly property bool choosing: panel.copies.state === "choosing"
    readonly property real half: (panel.width - 2 * panel.margin - Theme.paneGap) / 2
    readonly property real column: panel.portrait ? panel.width - 2 * panel.margin : panel.half
    readonly property real bodyTop: head.y + head.height + Theme.gap24

    color: Theme.paperHi

    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: panel.margin
        y: panel.portrait ? Theme.gap60 : Theme.gap24
        iconName: "close"
        text: qsTr("Fermer")
        onClicked: panel.copies.close()
    }

    PlainText {
        id: head

        x: panel.margin
        y: leave.y
        width: panel.width - 2 * panel.margin - leave.width - Theme.gap24
        height: Math.max(implicitHeight, leave.height)
        text: qsTr("Remettre une copie")
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        font.family: Theme.display
        font.pixelSize: Theme.h2Size
        Accessible.role: Accessible.Heading
    }

    // ------------------------------------------------------------------ the format

    ListView {
        id: list

        readonly property bool region: true

        // The mark of how far it is read stands beside the cards, not on them.
        visible: panel.choosing && !panel.copies.typing
        x: panel.margin
        y: panel.bodyTop
        width: panel.column + Theme.gap16
        height: panel.portrait ? Math.min(contentHeight, (panel.height - y) * 0.55) : panel.height - y - Theme.gap24
        model: panel.copies.formats
        clip: true
        spacing: Theme.gap12
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Formats")

        delegate: T.AbstractButton {
            id: format

            required property string code
            required property string name
            required property string use
            required property bool chosen
            readonly property bool actsOnSpace: true

            width: panel.column
            height: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap8)
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: format.name
            Accessible.description: format.use
            Accessible.checked: format.chosen
            Accessible.onPressAction: format.clicked()
            onClicked: panel.copies.choose(format.code)

            background: Rectangle {
                radius: Theme.radius
                color: format.chosen ? Theme.bleuetLo : Theme.paper
                border.width: format.chosen ? Theme.outlineStrong : Theme.outline
                border.color: format.chosen ? Theme.bleuet : Theme.edge

                FocusRing {
                    visible: format.visualFocus
                }
            }

            contentItem: Item {
                Column {
                    id: words

                    x: Theme.gap24
                    width: parent.width - 2 * Theme.gap24
                    anchors.verticalCenter: parent.verticalCenter

                    PlainText {
                        width: parent.width
                        text: format.name
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.labelSize
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: parent.width
                        text: format.use
                        wrapMode: Text.WordWrap
                        elide: Text.ElideNone
                        color: Theme.ink2
                        font.pixelSize: Theme.microSize
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    ScrollMark {
        view: list
    }

    // In the place of the formats while the code of a fonds is typed.
    Column {
        id: code

        visible: panel.choosing && panel.copies.typing
        x: panel.margin
        y: panel.bodyTop
        width: panel.column
        spacing: Theme.gap12

        StaffField {
            width: parent.width
            label: qsTr("Le fonds et ce qui est au-dessous")
            hint: qsTr("Sa cote")
            written: panel.copies.code
            chosen: true
        }

        KeyPad {
            width: parent.width
            keyboard: panel.copies.keyboard
        }
    }

    // ------------------------------------------------------------------ for whom, of what

    Flickable {
        id: side

        readonly property bool region: true
        readonly property real above: panel.copies.typing ? code.height : list.height

        visible: panel.choosing
        x: panel.portrait ? panel.margin : panel.margin + panel.half + Theme.paneGap
        y: panel.portrait ? panel.bodyTop + side.above + Theme.gap24 : panel.bodyTop
        width: panel.column
        height: panel.height - y - Theme.gap16
        contentHeight: wish.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed

        Column {
            id: wish

            width: parent.width
            spacing: Theme.gap24

            Chip {
                visible: panel.copies.typing
                iconName: "back"
                text: qsTr("Format : %1").arg(panel.copies.format)
                onClicked: panel.copies.showFormats()
            }

            Column {
                width: parent.width
                spacing: Theme.gap12

                PlainText {
                    width: parent.width
                    text: qsTr("Pour qui ?")
                    wrapMode: Text.WordWrap
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.labelSize
                }

                Flow {
                    width: parent.width
                    spacing: Theme.gap12

                    Chip {
                        chosen: !panel.copies.keeping
                        text: qsTr("À donner")
                        onClicked: panel.copies.keepIt(false)
                    }

                    Chip {
                        chosen: panel.copies.keeping
                        text: qsTr("À garder ici")
                        onClicked: panel.copies.keepIt(true)
                    }
                }

                PlainText {
                    width: parent.width
                    text: panel.copies.what
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    lineHeight: Theme.reading
                    color: panel.copies.keeping ? Theme.brick : Theme.ink2
                    font.family: Theme.serif
                    font.pixelSize: Theme.bodySize
                }
            }

            Column {
                visible: panel.copies.partable
                width: parent.width
                spacing: Theme.gap12

                PlainText {
                    width: parent.width
                    text: qsTr("Quelle partie ?")
                    wrapMode: Text.WordWrap
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.labelSize
                }

                Flow {
                    width: parent.width
                    spacing: Theme.gap12

                    Chip {
                        chosen: !panel.copies.one
                        text: qsTr("Toute l’archive")
                        onClicked: panel.copies.takeOne(false)
                    }

                    Chip {
                        chosen: panel.copies.one
                        text: qsTr("Un seul fonds")
                        count: panel.copies.code
                        spoken: text
                        onClicked: panel.copies.takeOne(true)
                    }
                }
            }

            PlainText {
                visible: text !== ""
                width: parent.width
                text: panel.copies.said
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
                enabled: panel.copies.ready
                opacity: enabled ? 1 : 0.5
                iconName: "basket"
                text: qsTr("Écrire la copie")
                onClicked: panel.copies.write()
            }
        }
    }

    ScrollMark {
        view: side
    }

    // ------------------------------------------------------------------ asked, at work, done

    Column {
        visible: !panel.choosing
        x: panel.margin
        y: panel.bodyTop
        width: Math.min(panel.width - 2 * panel.margin, Theme.readingWidth)
        spacing: Theme.gap24

        PlainText {
            width: parent.width
            text: panel.copies.state === "asking" ? qsTr("Écrire la copie à garder ?") : (panel.copies.state === "working" ? qsTr("La copie est écrite…") : qsTr("La copie est prête"))
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: panel.copies.state === "working"
            width: parent.width
            text: panel.copies.progress
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.serif
            font.pixelSize: Theme.leadSize
            Accessible.role: Accessible.AlertMessage
        }

        Column {
            visible: panel.copies.state === "done"
            width: parent.width
            spacing: Theme.gap8

            PlainText {
                width: parent.width
                text: panel.copies.name
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.family: Theme.serif
                font.pixelSize: Theme.h4Size
            }

            PlainText {
                width: parent.width
                text: panel.copies.result
                wrapMode: Text.WordWrap
                color: Theme.ink2
                font.pixelSize: Theme.uiSize
            }

            PlainText {
                width: parent.width
                text: qsTr("Elle se trouve sur la machine qui garde les données, dans %1").arg(panel.copies.folder)
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: Theme.ink2
                font.pixelSize: Theme.uiSize
            }
        }

        PlainText {
            visible: panel.copies.keeping && panel.copies.state !== "working"
            width: parent.width
            text: panel.copies.what
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.brick
            font.family: Theme.sansMedium
            font.pixelSize: Theme.uiSize
            Accessible.role: Accessible.AlertMessage
        }

        Flow {
            width: parent.width
            spacing: Theme.gap16

            PushButton {
                visible: panel.copies.state === "asking"
                primary: true
                iconName: "lock"
                text: qsTr("Oui, écrire et garder")
                onClicked: panel.copies.write()
            }

            PushButton {
                visible: panel.copies.state === "working"
                iconName: "close"
                text: qsTr("Abandonner")
                onClicked: panel.copies.cancel()
            }

            PushButton {
                visible: panel.copies.state === "asking" || panel.copies.state === "done"
                iconName: "back"
                text: panel.copies.state === "asking" ? qsTr("Choisir autrement") : qsTr("Une autre copie")
                onClicked: panel.copies.leave()
            }
        }
    }
}
