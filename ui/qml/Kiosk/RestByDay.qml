import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Models

// 01 A whole wall of picture, and a sheet of paper with the name.
Item {
    id: rest

    required property Terminal terminal
    required property bool portrait
    readonly property Welcome welcome: rest.terminal.welcome
    readonly property real pictureWidth: rest.portrait ? rest.width : rest.width - Theme.attractPanel
    readonly property real pictureHeight: rest.portrait ? Theme.attractPictureHeight : rest.height

    RecordPicture {
        id: picture

        width: rest.pictureWidth
        height: rest.pictureHeight
        source: rest.welcome.picture
        whole: false
        clip: true

        Rectangle {
            visible: rest.welcome.caption !== ""
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.attractCaption
            color: Theme.caption

            PlainText {
                anchors.fill: parent
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                verticalAlignment: Text.AlignVCenter
                text: rest.welcome.caption
                color: Theme.lightText
                font.pixelSize: Theme.smallSize
            }
        }
    }

    Rectangle {
        id: sheet

        x: rest.portrait ? 0 : rest.pictureWidth
        y: rest.portrait ? rest.pictureHeight : 0
        width: rest.width - x
        height: rest.height - y
        color: Theme.paper

        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.attractInset
            anchors.rightMargin: Theme.attractInset
            anchors.topMargin: Theme.attractTop
            anchors.bottomMargin: Theme.gap12
            spacing: Theme.gap12

            Row {
                spacing: Theme.gap16

                Icon {
                    name: "mark"
                    size: Theme.markSizeLarge
                    anchors.verticalCenter: parent.verticalCenter
                }

                Column {
                    PlainText {
                        text: "La Coupole"
                        font.family: Theme.display
                        font.pixelSize: Theme.h3Size
                    }

                    PlainText {
                        text: qsTr("Centre de ressources")
                        color: Theme.ink2
                        font.pixelSize: Theme.smallSize
                    }
                }
            }

            T.AbstractButton {
                id: named

                readonly property bool actsOnSpace: true

                Layout.fillWidth: true
                Layout.topMargin: Theme.gap16
                implicitHeight: words.implicitHeight
                visible: rest.welcome.name !== ""
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("En ce moment, nous nommons %1").arg(rest.welcome.name)
                Accessible.onPressAction: named.clicked()
                onClicked: rest.terminal.open("person", rest.welcome.recordId)

                contentItem: Column {
                    id: words

                    spacing: Theme.gap12

                    PlainText {
                        // Capitals of names bear accents, which rise above their line.
                        bottomPadding: Theme.gap12
                        text: qsTr("En ce moment, nous nommons")
                        color: Theme.ink2
                        font.family: Theme.sansMedium
                        font.pixelSize: Theme.labelSize
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: words.width
                        text: rest.welcome.name
                        font.family: Theme.display
                        font.pixelSize: rest.portrait ? Theme.questionSizePortrait : Theme.questionSize
                        elide: Text.ElideNone
                        fontSizeMode: Text.Fit
                        minimumPixelSize: Theme.h2Size
                        height: rest.portrait ? Theme.questionSizePortrait * 2 : Theme.questionSize * 2
                        lineHeight: Theme.close
                        wrapMode: Text.WordWrap
                        verticalAlignment: Text.AlignTop
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: words.width
                        text: rest.welcome.line
                        color: Theme.ink2
                        font.family: Theme.serif
                        font.pixelSize: Theme.leadSize
                        lineHeight: Theme.snug
                        maximumLineCount: Theme.titleLines
                        wrapMode: Text.WordWrap
                        Accessible.ignored: true
                    }
                }

                FocusRing {
                    visible: named.visualFocus
                }
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.domeLeast
                Layout.maximumHeight: rest.portrait ? Theme.attractDomePortrait : Theme.attractDome + Theme.gap60

                Dome {
                    anchors.fill: parent
                    people: rest.terminal.people
                    lettered: false
                    browsing: false
                    lit: ""
                    alike: ""
                    one: rest.welcome.rank
                }
            }

            PlainText {
                Layout.fillWidth: true
                visible: rest.terminal.people.shown && rest.welcome.rank >= 0
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Un point, une personne : la n° %1 sur %2").arg(Number(rest.welcome.rank + 1).toLocaleString(Qt.locale(), "f", 0)).arg(Number(rest.terminal.people.total).toLocaleString(Qt.locale(), "f", 0))
                color: Theme.ink2
                font.pixelSize: Theme.microSize
            }

            Item {
                Layout.fillHeight: true
            }

            PushButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.attractButton
                primary: true
                iconName: "hand"
                text: qsTr("Touchez pour commencer")
                onClicked: rest.terminal.start()
            }

            LanguageRow {
                Layout.fillWidth: true
                terminal: rest.terminal
            }
        }
    }
}
