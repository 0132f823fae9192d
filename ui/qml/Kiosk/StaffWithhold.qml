import QtQuick
import Kiosk.Models

// A code is typed, a record goes: on every terminal within moments.
Rectangle {
    id: panel

    required property Staff staff

    color: Theme.paperHi
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        x: Theme.gap36
        y: Theme.gap24
        width: parent.width - 2 * Theme.gap36
        spacing: Theme.gap16

        PlainText {
            width: parent.width
            text: qsTr("Retirer une notice tout de suite")
            wrapMode: Text.WordWrap
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: qsTr("Écrivez sa cote. Elle disparaît de toutes les bornes en quelques instants, sans nouvelle mise en ligne.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.ink2
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
        }

        Rectangle {
            width: parent.width
            height: Theme.fieldHeightLow
            radius: Theme.radius
            color: Theme.paper
            border.width: Theme.outlineStrong
            border.color: Theme.bleuet

            PlainText {
                x: Theme.gap24
                width: parent.width - 2 * Theme.gap24
                anchors.verticalCenter: parent.verticalCenter
                text: panel.staff.reference !== "" ? panel.staff.reference : qsTr("Cote")
                color: panel.staff.reference !== "" ? Theme.ink : Theme.ink3
                font.pixelSize: Theme.fieldHintSize
                Accessible.role: Accessible.EditableText
            }
        }

        KeyPad {
            width: parent.width
            keyboard: panel.staff.keyboard
        }

        Flow {
            width: parent.width
            spacing: Theme.gap16

            PushButton {
                primary: true
                enabled: panel.staff.reference !== ""
                opacity: enabled ? 1 : 0.5
                iconName: "veil"
                text: qsTr("Retirer %1").arg(panel.staff.reference)
                onClicked: panel.staff.withhold()
            }

            PushButton {
                iconName: "close"
                text: qsTr("Ne rien retirer")
                onClicked: panel.staff.withholding = false
            }
        }
    }
}
