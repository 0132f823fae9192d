pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// Ten digits, shuffled each time; dots show how many are entered, never which.
Column {
    id: pad

    required property Pin pin
    readonly property bool region: true

    spacing: Theme.gap24

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap24
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%n chiffre(s) sur six", "", pad.pin.entered)

        Repeater {
            model: Theme.pinDigits

            Rectangle {
                required property int index

                width: Theme.pinDot
                height: Theme.pinDot
                radius: width / 2
                color: index < pad.pin.entered ? Theme.ink : Theme.none
                border.width: Theme.treeStem
                border.color: Theme.edge
            }
        }
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: Theme.padColumns
        spacing: Theme.padGap

        Repeater {
            model: pad.pin.keys

            T.AbstractButton {
                id: key

                required property string code
                readonly property bool erases: key.code === "erase"
                readonly property bool actsOnSpace: true
                readonly property color rest: key.erases ? Theme.paperLo : Theme.paperHi

                implicitWidth: Theme.padKeyWidth
                implicitHeight: Theme.padKeyHeight
                enabled: key.code !== "" && !pad.pin.locked
                opacity: key.code === "" ? 0 : (pad.pin.locked ? 0.4 : 1)
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.Button
                Accessible.name: key.erases ? qsTr("Effacer") : key.code
                Accessible.ignored: key.code === ""
                Accessible.onPressAction: key.clicked()
                onClicked: pad.pin.press(key.code)

                background: Rectangle {
                    radius: Theme.radiusKey
                    color: key.down ? Theme.keyFoot : key.rest
                    border.width: Theme.outline
                    border.color: Theme.keyEdge

                    FocusRing {
                        visible: key.visualFocus
                        corner: Theme.radiusKey
                    }
                }

                contentItem: Item {
                    PlainText {
                        visible: !key.erases
                        anchors.centerIn: parent
                        text: key.code
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.keySize
                        Accessible.ignored: true
                    }

                    Icon {
                        visible: key.erases
                        anchors.centerIn: parent
                        name: "del"
                    }
                }
            }
        }
    }
}
