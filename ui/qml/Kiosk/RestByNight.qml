import QtQuick
import Kiosk.Models

// 15 The dome by night: every point a person, one of them named now.
Rectangle {
    id: night

    required property Terminal terminal
    required property bool portrait
    readonly property Welcome welcome: night.terminal.welcome
    readonly property int margin: night.portrait ? Theme.marginPortrait : Theme.margin

    gradient: NightSky {}

    Dome {
        anchors.horizontalCenter: parent.horizontalCenter
        y: night.portrait ? (night.height - height) / 2 : languages.y - height - Theme.gap24
        width: Math.min(night.width - 2 * night.margin, (languages.y - words.height - words.y) * 2)
        height: Math.min(width * Theme.domeRatio, languages.y - words.height - words.y)
        people: night.terminal.people
        night: true
        browsing: false
        lit: ""
        alike: ""
        one: night.welcome.rank
    }

    Column {
        id: words

        x: night.margin
        y: Theme.marginPortrait
        width: night.width - 2 * night.margin
        spacing: Theme.gap12

        PlainText {
            text: night.welcome.name !== "" ? qsTr("En ce moment, nous nommons") : "La Coupole"
            color: Theme.lightText2
            font.family: Theme.sansMedium
            font.pixelSize: Theme.labelSize
        }

        PlainText {
            width: parent.width
            text: night.welcome.name !== "" ? night.welcome.name : qsTr("Centre de ressources")
            color: Theme.lightText
            font.family: Theme.display
            font.pixelSize: night.portrait ? Theme.questionSizePortrait : Theme.questionSize
            elide: Text.ElideNone
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.h2Size
        }

        PlainText {
            width: parent.width
            text: night.welcome.line
            color: Theme.lightText2
            font.family: Theme.serif
            font.pixelSize: Theme.leadSize
            maximumLineCount: 2
            wrapMode: Text.WordWrap
        }
    }

    Row {
        id: languages

        x: night.margin
        y: night.height - height - Theme.gap24
        width: night.width - 2 * night.margin
        spacing: Theme.gap36

        PushButton {
            id: begin

            width: night.portrait ? languages.width / 2 : implicitWidth
            primary: true
            iconName: "hand"
            text: qsTr("Touchez pour commencer")
            onClicked: night.terminal.start()
        }

        LanguageRow {
            width: languages.width - begin.width - languages.spacing
            terminal: night.terminal
            dark: true
        }
    }
}
