import QtQuick
import Kiosk.Models

// One finding: what is wanting, and the record as far as visitors see it.
Item {
    id: one

    required property Quality quality

    PushButton {
        id: back

        iconName: "back"
        text: qsTr("Retour à la liste")
        onClicked: one.quality.leave()
    }

    Flickable {
        id: view

        readonly property bool region: true

        y: back.height + Theme.gap24
        width: parent.width
        height: parent.height - y
        contentHeight: content.height + Theme.gap16
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed

        Column {
            id: content

            width: view.width
            spacing: Theme.gap12

            PlainText {
                width: parent.width
                text: one.quality.title
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                Accessible.role: Accessible.Heading
            }

            PlainText {
                visible: text !== ""
                width: parent.width
                text: one.quality.code
                wrapMode: Text.Wrap
                color: Theme.ink3
                font.pixelSize: Theme.microSize
            }

            // What is wanting, marked as faults are.
            Item {
                width: parent.width
                height: said.height + 2 * Theme.gap8

                Rectangle {
                    width: Theme.barMark
                    height: parent.height
                    color: Theme.amber
                }

                PlainText {
                    id: said

                    x: Theme.gap24
                    y: Theme.gap8
                    width: parent.width - x
                    text: one.quality.words
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    font.family: Theme.sansMedium
                }
            }

            PlainText {
                visible: one.quality.seenLine !== ""
                width: parent.width
                topPadding: Theme.gap12
                text: qsTr("Ce que voient les visiteurs")
                wrapMode: Text.WordWrap
                font.family: Theme.display
                font.pixelSize: Theme.h4Size
                Accessible.role: Accessible.Heading
            }

            PlainText {
                visible: text !== ""
                width: parent.width
                text: one.quality.seenLine
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }

            FieldList {
                visible: one.quality.seen
                width: parent.width
                fields: one.quality.fields
            }

            PushButton {
                visible: one.quality.seen
                width: parent.width
                iconName: "eye"
                text: qsTr("Voir comme un visiteur (quitte cette page)")
                onClicked: one.quality.visit()
            }
        }
    }

    ScrollMark {
        view: view
    }
}
