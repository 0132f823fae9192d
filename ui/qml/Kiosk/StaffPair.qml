pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Models

// Two notices side by side, matter by matter; the one that is touched heads the page of both.
Flickable {
    id: view

    required property Sameness sameness
    readonly property bool region: true
    // The mark of how far it is read stands beside the notices, not on them.
    readonly property real inner: view.width - Theme.gap16
    readonly property real side: (view.inner - Theme.gap36) / 2

    contentHeight: content.height + Theme.gap24
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed

    Column {
        id: content

        width: view.inner
        spacing: Theme.gap16

        GridLayout {
            width: parent.width
            columns: 2
            uniformCellWidths: true
            columnSpacing: Theme.gap36

            Repeater {
                model: view.sameness.sides

                T.AbstractButton {
                    id: card

                    required property int index
                    required property string title
                    required property string meta
                    required property string lists
                    required property bool chosen
                    readonly property bool actsOnSpace: true

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: view.side
                    implicitHeight: words.implicitHeight + Theme.gap24 + Theme.gap16
                    focusPolicy: Qt.TabFocus
                    Accessible.role: Accessible.Button
                    Accessible.name: card.title + ", " + card.meta
                    Accessible.description: card.lists
                    Accessible.checked: card.chosen
                    Accessible.onPressAction: card.clicked()
                    onClicked: view.sameness.choose(card.index)

                    background: Rectangle {
                        color: card.chosen ? Theme.bleuetLo : Theme.paper
                        border.width: card.chosen ? Theme.outlineStrong : Theme.outline
                        border.color: card.chosen ? Theme.bleuet : Theme.edge

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
                            y: Theme.gap24
                            width: parent.width - 2 * Theme.gap24
                            spacing: Theme.gap4

                            PlainText {
                                width: parent.width
                                text: card.title
                                wrapMode: Text.WordWrap
                                elide: Text.ElideNone
                                lineHeight: Theme.snug
                                font.family: Theme.display
                                font.pixelSize: Theme.h3Size
                                Accessible.ignored: true
                            }

                            PlainText {
                                width: parent.width
                                text: card.meta
                                wrapMode: Text.WordWrap
                                color: Theme.ink2
                                font.family: Theme.sansMedium
                                font.pixelSize: Theme.labelSize
                                Accessible.ignored: true
                            }

                            PlainText {
                                width: parent.width
                                text: card.chosen ? qsTr("Ce nom titre la page") : qsTr("Toucher pour garder ce nom")
                                wrapMode: Text.WordWrap
                                elide: Text.ElideNone
                                color: Theme.bleuet
                                font.family: Theme.sansMedium
                                font.pixelSize: Theme.microSize
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }

        Repeater {
            model: view.sameness.matters

            Column {
                id: matter

                required property string name
                required property string one
                required property string other
                required property string bearing
                required property string sign
                required property bool heavy

                width: content.width
                spacing: Theme.gap8

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }

                Row {
                    width: parent.width
                    spacing: Theme.gap12

                    Icon {
                        id: sign

                        name: matter.sign
                        size: Theme.iconTiny
                        colour: matter.heavy ? Theme.brick : (matter.sign === "check" ? Theme.moss : Theme.ink3)
                        anchors.verticalCenter: label.verticalCenter
                    }

                    PlainText {
                        id: label

                        width: parent.width - sign.width - parent.spacing
                        text: qsTr("%1 : %2").arg(matter.name).arg(matter.bearing)
                        wrapMode: Text.WordWrap
                        color: matter.heavy ? Theme.brick : Theme.ink2
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.smallSize
                    }
                }

                Row {
                    width: parent.width
                    spacing: Theme.gap36

                    Repeater {
                        model: [matter.one, matter.other]

                        PlainText {
                            required property string modelData

                            width: view.side
                            text: modelData
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                            lineHeight: Theme.snug
                            font.family: Theme.serif
                            font.pixelSize: Theme.bodySize
                        }
                    }
                }
            }
        }
    }
}
