pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// What the columns of a delivered table mean: a column on the left, its meaning on the right.
Rectangle {
    id: panel

    required property Columns columns
    required property bool portrait
    required property real margin
    readonly property real half: (panel.width - 2 * panel.margin - Theme.paneGap) / 2
    readonly property real column: panel.portrait ? panel.width - 2 * panel.margin : panel.half
    readonly property real bodyTop: head.y + head.height + Theme.gap24
    readonly property real bodyHeight: keep.y - panel.bodyTop - Theme.gap24
    readonly property real listHeight: panel.portrait ? panel.bodyHeight * 0.5 : panel.bodyHeight

    color: Theme.paperHi

    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: panel.margin
        y: panel.portrait ? Theme.gap60 : Theme.gap36
        iconName: "close"
        text: qsTr("Fermer")
        onClicked: panel.columns.close()
    }

    Column {
        id: head

        x: panel.margin
        y: leave.y
        width: panel.width - 2 * panel.margin - leave.width - Theme.gap24
        spacing: Theme.gap12

        PlainText {
            width: parent.width
            text: qsTr("Que contiennent ces colonnes ?")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h2Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: panel.columns.name
            wrapMode: Text.WrapAnywhere
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }

        Flow {
            width: parent.width
            spacing: Theme.gap12

            Repeater {
                model: panel.columns.kinds

                Chip {
                    id: kind

                    required property string code
                    required property string name

                    required chosen
                    text: kind.name
                    onClicked: panel.columns.chooseKind(kind.code)
                }
            }
        }

        Flow {
            visible: panel.columns.several
            width: parent.width
            spacing: Theme.gap12

            Repeater {
                model: panel.columns.sheets

                Chip {
                    id: sheet

                    required property string code
                    required property string name

                    required chosen
                    text: sheet.name
                    onClicked: panel.columns.chooseSheet(sheet.code)
                }
            }
        }
    }

    ListView {
        id: list

        readonly property bool region: true

        x: panel.margin
        y: panel.bodyTop
        width: panel.column
        height: panel.listHeight
        model: panel.columns.columns
        clip: true
        spacing: Theme.gap8
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Colonnes du tableau")

        delegate: T.AbstractButton {
            id: card

            required property int index
            required property string heading
            required property string examples
            required property string meaning
            required property bool kept
            required property bool chosen
            readonly property bool actsOnSpace: true

            width: list.width
            height: Math.max(Theme.staffCard, words.implicitHeight + 2 * Theme.gap12)
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: card.heading
            Accessible.description: card.meaning + ", " + card.examples
            Accessible.checked: card.chosen
            Accessible.onPressAction: card.clicked()
            onClicked: panel.columns.choose(card.index)

            background: Rectangle {
                color: card.chosen ? Theme.bleuetLo : Theme.paperHi
                border.width: Theme.hairline
                border.color: card.chosen ? Theme.bleuet : Theme.line

                FocusRing {
                    visible: card.visualFocus
                    anchors.margins: 0
                    corner: 0
                }
            }

            contentItem: Item {
                Column {
                    id: words

                    x: Theme.gap24
                    width: parent.width - 2 * Theme.gap24
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap4

                    PlainText {
                        width: parent.width
                        text: card.heading
                        wrapMode: Text.WordWrap
                        font.family: Theme.serif
                        font.pixelSize: Theme.h4Size
                        Accessible.ignored: true
                    }

                    PlainText {
                        visible: card.examples !== ""
                        width: parent.width
                        text: card.examples
                        color: Theme.ink2
                        font.pixelSize: Theme.microSize
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: parent.width
                        text: card.meaning
                        wrapMode: Text.WordWrap
                        color: card.kept ? Theme.moss : Theme.brick
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    ScrollMark {
        view: list
    }

    PlainText {
        id: asked

        x: panel.portrait ? panel.margin : panel.margin + panel.half + Theme.paneGap
        y: panel.portrait ? list.y + list.height + Theme.gap16 : panel.bodyTop
        width: panel.column
        text: qsTr("« %1 » contient :").arg(panel.columns.chosen)
        visible: panel.columns.chosen !== ""
        wrapMode: Text.WordWrap
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    Flickable {
        id: offered

        readonly property bool region: true

        x: asked.x
        y: asked.y + asked.height + Theme.gap16
        width: panel.column
        height: keep.y - y - Theme.gap24
        contentHeight: answers.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Flow {
            id: answers

            width: parent.width
            spacing: Theme.gap12

            Repeater {
                model: panel.columns.fields

                Chip {
                    id: answer

                    required property string code
                    required property string name
                    required property bool taken

                    required chosen
                    text: answer.name
                    opacity: answer.taken ? 0.6 : 1
                    onClicked: panel.columns.mean(answer.code)
                }
            }
        }
    }

    ScrollMark {
        view: offered
    }

    PlainText {
        x: panel.margin
        width: panel.width - 2 * panel.margin - keep.width - Theme.gap24
        anchors.verticalCenter: keep.verticalCenter
        text: panel.columns.advice
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
        Accessible.role: Accessible.AlertMessage
    }

    PushButton {
        id: keep

        anchors.right: parent.right
        anchors.rightMargin: panel.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap24
        primary: true
        enabled: panel.columns.ready
        opacity: enabled ? 1 : 0.5
        iconName: "check"
        text: panel.columns.busy ? qsTr("Un instant…") : qsTr("Garder et regarder de nouveau")
        onClicked: panel.columns.keep()
    }
}
