import QtQuick
import Kiosk.Models

// The tools of the light table in one row: everything a gesture does has its button here.
Rectangle {
    id: bar

    required property Viewer viewer
    property string open: ""
    property bool texted: false
    readonly property bool region: true
    signal asked(tool: string)
    signal textAsked

    implicitWidth: row.implicitWidth + 2 * Theme.toolPad
    implicitHeight: Theme.toolHeight + Theme.gap16
    radius: Theme.radiusBalloon
    color: Theme.tableBar
    border.width: Theme.hairline
    border.color: Theme.tableLine
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Table lumineuse")

    Flow {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, bar.width - Theme.gap16)

        TableTool {
            iconName: "minus"
            text: qsTr("Éloigner")
            enabled: !bar.viewer.whole
            onClicked: bar.viewer.closer(-1)
        }

        TableTool {
            iconName: "plus"
            text: qsTr("Approcher")
            enabled: !bar.viewer.closest
            onClicked: bar.viewer.closer(1)
        }

        TableTool {
            iconName: "doc"
            text: qsTr("Page entière")
            enabled: !bar.viewer.whole
            onClicked: bar.viewer.seeWhole()
        }

        TableTool {
            iconName: "rotate"
            text: qsTr("Tourner")
            onClicked: bar.viewer.turn()
        }

        TableTool {
            iconName: "sun"
            text: qsTr("Lumière")
            on: bar.open === "light"
            onClicked: bar.asked("light")
        }

        TableTool {
            iconName: "contrast"
            text: qsTr("Contraste")
            on: bar.open === "contrast"
            onClicked: bar.asked("contrast")
        }

        TableTool {
            iconName: "invert"
            text: qsTr("Négatif")
            on: bar.viewer.negative
            onClicked: bar.viewer.negative = !bar.viewer.negative
        }

        TableTool {
            iconName: "lines"
            text: qsTr("Texte")
            on: bar.texted
            onClicked: bar.textAsked()
        }

        TableTool {
            iconName: "refresh"
            text: qsTr("Remettre")
            onClicked: bar.viewer.putBack()
        }
    }
}
