pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The replay step by step; records to choose from; the form that is added, and how it goes live.
Flickable {
    id: answer

    required property Why why
    readonly property bool region: true

    contentHeight: content.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed

    Column {
        id: content

        width: answer.width
        spacing: Theme.gap12

        PlainText {
            visible: answer.why.state === "asking" && answer.why.said === ""
            width: parent.width
            text: qsTr("Tapez ce que le visiteur a tapé, puis la cote ou le nom de la notice. La recherche est rejouée pas à pas : ce qui a été lu, ce que la notice porte, ce qui la cache, sa place. Rien n’est changé.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.reading
            color: Theme.ink2
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
        }

        PlainText {
            visible: answer.why.said !== ""
            width: parent.width
            text: answer.why.said
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.brick
            font.family: Theme.sansMedium
            font.pixelSize: Theme.uiSize
            Accessible.role: Accessible.AlertMessage
        }

        PlainText {
            visible: text !== ""
            width: parent.width
            text: answer.why.title
            wrapMode: Text.WordWrap
            color: Theme.ink2
            font.family: Theme.sansMedium
            font.pixelSize: Theme.labelSize
        }

        PlainText {
            visible: text !== ""
            width: parent.width
            text: answer.why.verdict
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.snug
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: answer.why.choices

            T.AbstractButton {
                id: choice

                required property string recordId
                required property string title
                required property string meta
                readonly property bool actsOnSpace: true

                width: content.width
                implicitHeight: Math.max(Theme.listLine, named.implicitHeight + 2 * Theme.gap8)
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.Button
                Accessible.name: choice.title + ", " + choice.meta
                Accessible.onPressAction: choice.clicked()
                onClicked: answer.why.choose(choice.recordId)

                background: Rectangle {
                    color: choice.down ? Theme.paperLo : Theme.none

                    Rectangle {
                        width: parent.width
                        height: Theme.hairline
                        color: Theme.line
                    }

                    FocusRing {
                        visible: choice.visualFocus
                        anchors.margins: 0
                        corner: 0
                    }
                }

                contentItem: Item {
                    Column {
                        id: named

                        width: parent.width
                        anchors.verticalCenter: parent.verticalCenter

                        PlainText {
                            width: parent.width
                            text: choice.title
                            color: Theme.bleuet
                            font.family: Theme.serif
                            font.pixelSize: Theme.h4Size
                            Accessible.ignored: true
                        }

                        PlainText {
                            width: parent.width
                            text: choice.meta
                            color: Theme.ink3
                            font.pixelSize: Theme.microSize
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }

        Repeater {
            model: answer.why.lines

            Row {
                id: line

                required property string text
                required property string sign

                width: content.width
                spacing: Theme.gap12

                Icon {
                    name: line.sign
                    size: Theme.iconSmall
                    colour: line.sign === "warn" ? Theme.brick : Theme.moss
                    opacity: line.sign === "list" ? 0 : 1
                }

                PlainText {
                    width: parent.width - Theme.iconSmall - parent.spacing
                    text: line.text
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    font.pixelSize: Theme.uiSize
                }
            }
        }

        PushButton {
            visible: answer.why.state === "told" && answer.why.form !== ""
            width: parent.width
            enabled: !answer.why.busy
            iconName: "plus"
            text: qsTr("Ajouter « %1 » aux formes de son nom").arg(answer.why.form)
            onClicked: answer.why.add()
        }

        PlainText {
            visible: text !== ""
            width: parent.width
            text: answer.why.note
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.reading
            color: Theme.ink2
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
        }

        PushButton {
            visible: answer.why.state === "added" && !answer.why.live
            width: parent.width
            primary: true
            iconName: "refresh"
            text: qsTr("Mettre en ligne")
            onClicked: answer.why.publish()
        }

        PushButton {
            visible: answer.why.state === "added"
            width: parent.width
            iconName: "close"
            text: qsTr("Annuler : retirer cette forme")
            onClicked: answer.why.undo()
        }
    }
}
