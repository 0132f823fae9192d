import QtQuick
import QtQuick.Templates as T

// One of several fields that one keyboard fills: a touch chooses it.
T.AbstractButton {
    id: field

    required property string label
    required property string hint
    required property string written
    property bool chosen: false
    readonly property bool actsOnSpace: !field.chosen

    implicitHeight: name.height + Theme.gap4 + Theme.fieldHeightLow
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.EditableText
    Accessible.name: field.label
    Accessible.description: field.written
    Accessible.onPressAction: field.clicked()

    contentItem: Item {
        PlainText {
            id: name

            width: parent.width
            text: field.label
            color: Theme.ink2
            font.family: Theme.sansMedium
            font.pixelSize: Theme.labelSize
            Accessible.ignored: true
        }

        Rectangle {
            y: name.height + Theme.gap4
            width: parent.width
            height: Theme.fieldHeightLow
            radius: Theme.radius
            color: Theme.paper
            border.width: field.chosen ? Theme.outlineStrong : Theme.outline
            border.color: field.chosen ? Theme.bleuet : Theme.edge

            FocusRing {
                visible: field.visualFocus
            }

            Row {
                x: Theme.gap24
                width: parent.width - 2 * Theme.gap24
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap4

                PlainText {
                    width: Math.min(implicitWidth, parent.width - Theme.gap8)
                    text: field.written !== "" ? field.written : field.hint
                    elide: Text.ElideLeft
                    color: field.written !== "" ? Theme.ink : Theme.ink3
                    font.pixelSize: Theme.fieldHintSize
                    Accessible.ignored: true
                }

                Rectangle {
                    visible: field.chosen && field.written !== ""
                    width: Theme.cursorWidth
                    height: Theme.fieldHintSize
                    color: Theme.bleuet
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
