import QtQuick
import Kiosk.Models

// Everything one needs often, at the bottom: within reach of a child and from a wheelchair.
Rectangle {
    id: bar

    required property Terminal terminal
    property bool dark: false
    property bool first: false
    readonly property bool region: true
    readonly property bool tight: bar.width < Theme.tightBar
    readonly property int inset: bar.tight ? Theme.gap8 : Theme.margin - Theme.gap12

    implicitHeight: Theme.bar
    color: bar.dark ? Theme.tableBar : Theme.paperHi
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Outils")

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: bar.dark ? Theme.tableLine : Theme.line
    }

    Row {
        id: leading

        x: bar.inset

        BarButton {
            visible: !bar.first
            iconName: "back"
            text: qsTr("Retour")
            dark: bar.dark
            onClicked: bar.terminal.navigation.back()
        }

        BarButton {
            visible: !bar.first
            iconName: "home"
            text: qsTr("Accueil")
            dark: bar.dark
            bare: bar.tight && Theme.textScale > 1
            onClicked: bar.terminal.navigation.home()
        }

        Row {
            visible: bar.first
            height: Theme.bar
            spacing: Theme.gap16
            leftPadding: Theme.gap12

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "mark"
                size: Theme.markSize
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: "La Coupole"
                font.family: Theme.display
                font.pixelSize: Theme.iconSmall
            }
        }

        PlainText {
            visible: !bar.tight && text !== ""
            height: Theme.bar
            leftPadding: Theme.gap36
            width: Math.max(0, Math.min(implicitWidth, bar.width - trailing.width - x - 2 * Theme.margin))
            verticalAlignment: Text.AlignVCenter
            text: bar.terminal.home.edition
            Accessible.name: bar.terminal.home.notice
            color: bar.dark ? Theme.lightText2 : Theme.ink3
            font.pixelSize: Theme.microSize
        }
    }

    Row {
        id: trailing

        anchors.right: parent.right
        anchors.rightMargin: bar.inset

        BarButton {
            iconName: "reach"
            text: qsTr("Écran bas")
            dark: bar.dark
            bare: bar.tight || Theme.textScale > 1.2
            on: Theme.lowReach
            onClicked: bar.terminal.comfort.lowReach = !bar.terminal.comfort.lowReach
        }

        BarButton {
            id: comfort

            iconName: "aa"
            text: qsTr("Texte et confort")
            dark: bar.dark
            bare: bar.tight || Theme.textScale > 1.2
            on: Theme.textScale > 1 || bar.terminal.comfort.open
            onClicked: bar.terminal.comfort.toggle(comfort.visualFocus)
        }

        BarButton {
            iconName: "contrast"
            text: qsTr("Contraste")
            dark: bar.dark
            bare: bar.tight || Theme.textScale > 1.2
            on: Theme.contrast
            onClicked: bar.terminal.comfort.highContrast = !bar.terminal.comfort.highContrast
        }

        BarButton {
            iconName: "globe"
            text: bar.terminal.words.name
            spoken: qsTr("Langue : %1").arg(bar.terminal.words.name)
            dark: bar.dark
            onClicked: bar.terminal.words.next()
        }

        BarButton {
            iconName: "basket"
            text: qsTr("Panier")
            dark: bar.dark
            bare: bar.tight && Theme.textScale > 1
            badge: bar.terminal.basket.count
            onClicked: bar.terminal.navigation.go("basket")
        }
    }
}
