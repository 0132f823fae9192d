import QtQuick
import Kiosk.Models

// The tools of the light table in one row: everything a gesture does has its button here.
Rectangle {
    id: bar

    required property Viewer viewer
    property string open: ""
    property bool texted: false
    property real most: 0
    readonly property bool region: true
    signal asked(tool: string)
    signal textAsked

    implicitWidth: row.implicitWidth + 2 * Theme.toolPad
    readonly property real share: (bar.most - 2 * Theme.toolPad) / Theme.tools
    implicitHeight: Theme.toolHeight + Theme.gap16
    radius: Theme.radiusBalloon
    color: Theme.tableBar
    border.width: Theme.hairline
    border.color: Theme.tableLine
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Table lumineuse")

    Row {
        id: row

        anchors.centerIn: parent
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        TableTool {
            most: bar.share
            iconName: "minus"
            text: qsTr("Éloigner")
            enabled: !bar.viewer.whole
            onClicked: bar.viewer.closer(-1)
        }

        TableTool {
            most: bar.share
            iconName: "plus"
            text: qsTr("Approcher")
            enabled: !bar.viewer.closest
            onClicked: bar.viewer.closer(1)
        }

        TableTool {
            most: bar.share
            iconName: "doc"
            text: qsTr("Page entière")
            enabled: !bar.viewer.whole
            onClicked: bar.viewer.seeWhole()
        }

        TableTool {
            most: bar.share
            iconName: "rotate"
            text: qsTr("Tourner")
            onClicked: bar.viewer.turn()
        }

        TableTool {
            most: bar.share
            iconName: "sun"
            text: qsTr("Lumière")
            on: bar.open === "light"
            onClicked: bar.asked("light")
        }

        TableTool {
            most: bar.share
            iconName: "contrast"
            text: qsTr("Contraste")
            on: bar.open === "contrast"
            onClicked: bar.asked("contrast")
        }

        TableTool {
            most: bar.share
            iconName: "invert"
            text: qsTr("Négatif")
            on: bar.viewer.negative
            onClicked: bar.viewer.negative = !bar.viewer.negative
        }

        TableTool {
            most: bar.share
            iconName: "lines"
            text: qsTr("Texte")
            on: bar.texted
            onClicked: bar.textAsked()
        }

        TableTool {
            most: bar.share
            iconName: "refresh"
            text: qsTr("Remettre")
            onClicked: bar.viewer.putBack()
        }
    }
}
