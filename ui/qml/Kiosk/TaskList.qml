pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The steps of a dossier in their order: a question, a hint, the document that answers.
Column {
    id: list

    required property Rows steps
    signal opened(recordId: string)

    spacing: Theme.gap16

    PlainText {
        visible: list.steps.count > 0
        width: list.width
        text: qsTr("%n étape(s), dans l’ordre", "", list.steps.count)
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: list.steps

        T.AbstractButton {
            id: step

            required property string recordId
            required property int number
            required property string question
            required property string hint
            required property string picture
            readonly property bool actsOnSpace: true

            width: list.width
            height: Math.max(Theme.taskPicture + 2 * Theme.gap16, lines.implicitHeight + 2 * Theme.gap16)
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: step.number + ". " + step.question
            Accessible.description: step.hint
            Accessible.onPressAction: step.clicked()
            onClicked: list.opened(step.recordId)

            background: Rectangle {
                color: step.down ? Theme.paperLo : Theme.paperHi
                border.width: Theme.hairline
                border.color: Theme.line

                FocusRing {
                    visible: step.visualFocus
                    corner: 0
                }
            }

            contentItem: Item {
                PlainText {
                    id: figure

                    x: Theme.gap24
                    width: Theme.touch
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.number
                    color: Theme.bleuet
                    font.family: Theme.display
                    font.pixelSize: Theme.h1Size
                    Accessible.ignored: true
                }

                Column {
                    id: lines

                    x: figure.x + figure.width
                    width: parent.width - x - Theme.gap24 - (step.picture !== "" ? Theme.taskPicture + Theme.gap16 : 0)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap4

                    PlainText {
                        width: parent.width
                        text: step.question
                        wrapMode: Text.WordWrap
                        elide: Text.ElideNone
                        lineHeight: Theme.snug
                        font.family: Theme.serif
                        font.pixelSize: Theme.h4Size
                        Accessible.ignored: true
                    }

                    PlainText {
                        visible: step.hint !== ""
                        width: parent.width
                        text: step.hint
                        wrapMode: Text.WordWrap
                        maximumLineCount: Theme.titleLines
                        color: Theme.ink2
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }
                }

                RecordPicture {
                    visible: step.picture !== ""
                    width: Theme.taskPicture
                    height: Theme.taskPicture
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap16
                    anchors.verticalCenter: parent.verticalCenter
                    source: step.picture
                    whole: false
                    focusY: Theme.doorFocus
                }
            }
        }
    }
}
