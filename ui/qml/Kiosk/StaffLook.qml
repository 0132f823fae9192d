pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// What a delivery would change: nothing is kept before “accept”.
Rectangle {
    id: panel

    required property Terminal terminal
    readonly property Staff staff: panel.terminal.staff
    readonly property bool region: true

    color: Theme.paperHi
    border.width: Theme.hairline
    border.color: Theme.line

    Flickable {
        id: changes

        anchors.fill: parent
        anchors.margins: Theme.gap24
        // What goes on below is cut by the card's edge, not short of it.
        anchors.bottomMargin: Theme.hairline
        contentHeight: content.height + Theme.gap24
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: content

            width: parent.width
            spacing: Theme.gap16

            PlainText {
                width: parent.width
                text: panel.staff.looked ? qsTr("Ce que %1 changerait").arg(panel.staff.lookedTitle) : qsTr("Que faire maintenant ?")
                wrapMode: Text.WordWrap
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                text: panel.staff.looked ? panel.staff.counts : qsTr("Touchez une livraison pour voir ce qu’elle change, sans rien changer. Puis mettez en ligne : les visiteurs gardent l’ancienne édition jusqu’au dernier instant.")
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.reading
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            PlainText {
                visible: panel.staff.looked
                width: parent.width
                text: qsTr("Que faire des notices qui ne disent rien de leurs droits ?")
                wrapMode: Text.WordWrap
                font.family: Theme.sansMedium
                font.pixelSize: Theme.labelSize
            }

            Flow {
                visible: panel.staff.looked
                width: parent.width
                spacing: Theme.gap12

                Repeater {
                    model: panel.staff.policies

                    Chip {
                        id: answer

                        required property string code
                        required property string name

                        required chosen
                        width: Math.min(implicitWidth, content.width)
                        text: answer.name
                        onClicked: panel.staff.allow(answer.code)
                    }
                }
            }

            PushButton {
                visible: panel.staff.looked && panel.staff.acceptable
                width: parent.width
                primary: true
                enabled: !panel.staff.running
                iconName: "check"
                text: qsTr("Accepter la livraison")
                onClicked: panel.staff.accept()
            }

            PushButton {
                width: parent.width
                primary: !panel.staff.looked
                enabled: !panel.staff.running
                iconName: "refresh"
                text: qsTr("Mettre en ligne")
                onClicked: panel.staff.publish()
            }

            PushButton {
                visible: panel.staff.earlier !== ""
                width: parent.width
                enabled: !panel.staff.running
                iconName: "back"
                text: qsTr("Revenir à l’édition du %1").arg(panel.staff.earlier)
                onClicked: panel.staff.goBack()
            }

            PushButton {
                visible: panel.staff.undoable !== ""
                width: parent.width
                enabled: !panel.staff.running
                iconName: "close"
                text: qsTr("Annuler la livraison %1").arg(panel.staff.undoable)
                onClicked: panel.staff.undo()
            }

            StaffTasks {
                width: parent.width
                terminal: panel.terminal
            }
        }
    }

    ScrollMark {
        view: changes
        x: panel.width - width - Theme.gap8
    }
}
