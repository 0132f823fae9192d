pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 11b The door of the staff: who, then six digits.
Page {
    id: page

    readonly property Pin pin: page.terminal.pin

    Flickable {
        anchors.horizontalCenter: parent.horizontalCenter
        y: page.lowTop
        width: Math.min(Theme.pinColumn, page.innerWidth)
        height: page.innerHeight - y
        contentHeight: content.height + 2 * Theme.gap60
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: content

            y: Theme.gap60
            width: parent.width
            spacing: Theme.gap24

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                text: qsTr("Réservé au personnel")
                font.family: Theme.display
                font.pixelSize: Theme.documentTitle
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                lineHeight: Theme.snug
                text: (page.pin.person === "" ? qsTr("Qui êtes-vous ?") : qsTr("Votre code à six chiffres.")) + "\n" + qsTr("Sans réponse, cet écran se ferme dans %n seconde(s).", "", page.pin.secondsLeft)
                color: Theme.ink2
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            Grid {
                anchors.horizontalCenter: parent.horizontalCenter
                columns: Theme.padColumns
                spacing: Theme.gap12

                Repeater {
                    model: page.pin.members

                    Chip {
                        id: member

                        required property string name

                        required chosen
                        text: member.name
                        onClicked: page.pin.choose(member.name)
                    }
                }
            }

            PlainText {
                visible: text !== ""
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                text: page.pin.said
                color: Theme.brick
                font.family: Theme.sansMedium
                font.pixelSize: Theme.smallSize
                Accessible.role: Accessible.AlertMessage
            }

            PinPad {
                anchors.horizontalCenter: parent.horizontalCenter
                pin: page.pin
            }

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                text: qsTr("Chaque code faux est compté, même si la borne redémarre. Après cinq, elle fait attendre.")
                color: Theme.ink3
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
