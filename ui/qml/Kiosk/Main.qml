pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// The one window. It shows the page that the navigation names, and the countdown above it.
Window {
    id: root

    required property Terminal terminal
    required property bool fullScreen
    required property int wantedWidth
    required property int wantedHeight

    title: "La Coupole"
    width: root.fullScreen ? Screen.width : root.wantedWidth
    height: root.fullScreen ? Screen.height : root.wantedHeight
    visibility: root.fullScreen ? Window.FullScreen : Window.Windowed
    flags: Qt.Window | Qt.FramelessWindowHint
    color: Theme.paper
    Component.onCompleted: pages.turn()

    Binding {
        target: Theme
        property: "contrast"
        value: root.terminal.comfort.highContrast
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.terminal.comfort.textScale
    }

    Binding {
        target: Theme
        property: "calm"
        value: root.terminal.comfort.calm
    }

    Binding {
        target: Theme
        property: "lowReach"
        value: root.terminal.comfort.lowReach
    }

    Binding {
        target: Theme
        property: "leftHanded"
        value: root.terminal.comfort.leftHanded
    }

    Loader {
        id: pages

        signal turn

        anchors.fill: parent
        focus: true
        onTurn: pages.setSource(root.terminal.navigation.view + ".qml", {
            "terminal": root.terminal
        })
    }

    Connections {
        target: root.terminal.navigation

        function onMoved() {
            root.terminal.comfort.open = false;
            pages.turn();
        }
    }

    ComfortPanel {
        anchors.fill: parent
        comfort: root.terminal.comfort
    }

    StaffDoor {
        anchors.fill: parent
        onKnocked: root.terminal.knock()
    }

    Countdown {
        anchors.fill: parent
        visit: root.terminal.visit
    }
}
