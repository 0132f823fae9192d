pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The languages on offer, each named in itself. Touching one begins the visit in it.
Row {
    id: row

    required property Terminal terminal
    property bool dark: false
    readonly property bool region: true

    Repeater {
        id: languages

        model: row.terminal.words.languages

        T.AbstractButton {
            id: language

            required property string code
            required property string name
            required property bool chosen
            readonly property bool actsOnSpace: true
            readonly property color colour: row.dark ? Theme.lightText : Theme.bleuet
            readonly property color chosenColour: row.dark ? Theme.star : Theme.ink

            width: row.width / Math.max(1, languages.count)
            height: Theme.touch
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: language.name
            Accessible.checked: language.chosen
            Accessible.onPressAction: language.clicked()
            onClicked: {
                row.terminal.words.choose(language.code);
                row.terminal.start();
            }

            contentItem: Item {
                PlainText {
                    anchors.centerIn: parent
                    text: language.name
                    color: language.chosen ? language.chosenColour : language.colour
                    font.family: language.chosen ? Theme.sansMedium : Theme.sans
                    font.pixelSize: Theme.barSize
                    Accessible.ignored: true
                }

                Rectangle {
                    visible: language.chosen
                    width: Theme.languageLine
                    height: Theme.languageMark
                    color: language.chosenColour
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.gap8
                }

                FocusRing {
                    visible: language.visualFocus
                    anchors.margins: 0
                }
            }
        }
    }
}
