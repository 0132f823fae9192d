import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// Text and comfort: how one wants the screen. It opens over the bar; the page stays in sight behind it,
// so that each choice is seen at once. A touch beside it closes it.
Item {
    id: panel

    required property Comfort comfort
    readonly property bool portrait: panel.height > panel.width
    readonly property int margin: panel.portrait ? Theme.marginPortrait : Theme.margin
    readonly property bool region: panel.comfort.open

    visible: panel.comfort.open
    onVisibleChanged: {
        if (panel.visible && panel.comfort.keyed)
            normal.forceActiveFocus(Qt.TabFocusReason);
    }

    T.AbstractButton {
        width: parent.width
        height: parent.height - Theme.bar
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
        onPressed: panel.comfort.open = false
    }

    Rectangle {
        x: panel.width - panel.margin - width
        y: panel.height - Theme.bar - height - Theme.gap12
        width: panel.portrait ? panel.width - 2 * panel.margin : Theme.comfortWidth
        height: content.implicitHeight + 2 * Theme.gap24
        color: Theme.paperHi
        border.width: Theme.outline
        border.color: Theme.edge
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Texte et confort")

        Shadow {}

        // Nothing of the page is touched through the panel.
        MultiPointTouchArea {
            anchors.fill: parent
        }

        Column {
            id: content

            x: Theme.gap24
            y: Theme.gap24
            width: parent.width - 2 * Theme.gap24
            spacing: Theme.gap12

            Item {
                width: parent.width
                height: Math.max(title.height, close.height)

                PlainText {
                    id: title

                    width: close.x - Theme.gap16
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Texte et confort")
                    wrapMode: Text.WordWrap
                    font.family: Theme.display
                    font.pixelSize: Theme.h3Size
                    Accessible.role: Accessible.Heading
                }

                RoundButton {
                    id: close

                    anchors.right: parent.right
                    plain: true
                    iconName: "close"
                    name: qsTr("Fermer")
                    onClicked: panel.comfort.open = false
                }
            }

            Row {
                id: sizes

                readonly property real cell: (width - 2 * spacing) / Theme.comfortSizes

                width: parent.width
                spacing: Theme.gap12

                ComfortSize {
                    id: normal

                    comfort: panel.comfort
                    step: 0
                    width: sizes.cell
                    text: qsTr("Texte normal")
                }

                ComfortSize {
                    comfort: panel.comfort
                    step: 1
                    width: sizes.cell
                    text: qsTr("Grand")
                }

                ComfortSize {
                    comfort: panel.comfort
                    step: 2
                    width: sizes.cell
                    text: qsTr("Très grand")
                }
            }

            ComfortSwitch {
                width: parent.width
                iconName: "contrast"
                text: qsTr("Contraste")
                line: qsTr("Noir sur blanc, traits épais.")
                on: panel.comfort.highContrast
                onClicked: panel.comfort.highContrast = !panel.comfort.highContrast
            }

            ComfortSwitch {
                width: parent.width
                iconName: "reach"
                text: qsTr("Écran bas")
                line: qsTr("Ce qui se touche descend à portée de main.")
                on: panel.comfort.lowReach
                onClicked: panel.comfort.lowReach = !panel.comfort.lowReach
            }

            ComfortSwitch {
                width: parent.width
                iconName: "calm"
                text: qsTr("Sans mouvement")
                line: qsTr("Rien ne glisse, rien ne se fond.")
                on: panel.comfort.calm
                onClicked: panel.comfort.calm = !panel.comfort.calm
            }

            ComfortSwitch {
                width: parent.width
                iconName: "hand"
                text: qsTr("Main gauche")
                line: qsTr("Le clavier et les outils passent de l’autre côté.")
                on: panel.comfort.leftHanded
                onClicked: panel.comfort.leftHanded = !panel.comfort.leftHanded
            }

            PlainText {
                width: parent.width
                wrapMode: Text.WordWrap
                text: qsTr("Vos choix s’effacent à la fin de votre visite.")
                color: Theme.ink2
                font.pixelSize: Theme.microSize
            }
        }
    }
}
