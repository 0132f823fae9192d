import QtQuick
import Kiosk.Models

// 09 What you keep, and the very sheet that will come out.
Page {
    id: page

    readonly property Sheets sheets: page.terminal.sheets
    readonly property bool filled: page.terminal.basket.count > 0
    readonly property real columnWidth: page.portrait ? page.innerWidth : Math.min(Theme.basketColumn, page.width - Theme.basketSide - page.margin - Theme.gap60)

    Flickable {
        id: scroll

        readonly property bool region: true

        y: page.lowTop
        width: page.portrait || !page.filled ? page.width : page.margin + page.columnWidth + Theme.gap24
        height: page.portrait ? (page.filled ? side.y - y : page.innerHeight - y) : page.innerHeight - y
        contentHeight: content.y + content.height + Theme.gap36
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed

        Column {
            id: content

            x: page.filled ? page.margin : (page.width - width) / 2
            y: page.filled ? (page.portrait ? Theme.gap60 : Theme.gap36) : Math.max(Theme.gap60, (scroll.height - height) / 2)
            width: page.filled ? page.columnWidth : Math.min(Theme.readingWidth, page.innerWidth)
            spacing: Theme.gap24

            Icon {
                visible: !page.filled
                anchors.horizontalCenter: parent.horizontalCenter
                name: "basket"
                size: Theme.signSize
                colour: Theme.ink3
            }

            PlainText {
                width: parent.width
                horizontalAlignment: page.filled ? Text.AlignLeft : Text.AlignHCenter
                text: qsTr("Votre panier")
                font.family: Theme.display
                font.pixelSize: Theme.h1Size
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                horizontalAlignment: page.filled ? Text.AlignLeft : Text.AlignHCenter
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                text: page.filled ? page.sheets.summary : qsTr("Le panier est vide. Touchez le signe + d’une notice pour la garder.")
                color: Theme.ink2
                font.family: Theme.serif
                font.pixelSize: Theme.leadSize
            }

            BasketList {
                visible: page.filled
                width: parent.width
                terminal: page.terminal
            }

            Row {
                visible: page.filled && page.sheets.code !== ""
                width: parent.width
                spacing: Theme.gap24

                Rectangle {
                    id: box

                    width: Theme.codeBox
                    height: Theme.codeBox
                    color: Theme.paperWhite
                    border.width: Theme.outline
                    border.color: Theme.line

                    PlainText {
                        anchors.centerIn: parent
                        text: page.sheets.code
                        font.family: Theme.display
                        font.pixelSize: Theme.codeSize
                    }
                }

                Column {
                    width: parent.width - box.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap8

                    PlainText {
                        width: parent.width
                        text: qsTr("Votre panier s’appelle %1").arg(page.sheets.code)
                        wrapMode: Text.WordWrap
                        font.family: Theme.serif
                        font.pixelSize: Theme.h4Size
                    }

                    PlainText {
                        width: parent.width
                        text: qsTr("Ce signe est au pied de chacune de vos feuilles : vous les reconnaîtrez dans le bac. Il ne porte pas votre nom et s’efface avec votre visite.")
                        wrapMode: Text.WordWrap
                        elide: Text.ElideNone
                        lineHeight: Theme.snug
                        color: Theme.ink2
                        font.family: Theme.serif
                        font.pixelSize: Theme.bodySize
                    }
                }
            }

            Row {
                visible: !page.filled
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap16

                PushButton {
                    primary: true
                    text: qsTr("Chercher")
                    iconName: "search"
                    onClicked: page.terminal.write()
                }

                PushButton {
                    text: qsTr("J’ai fini")
                    iconName: "check"
                    onClicked: page.terminal.visit.end()
                }
            }

            Flow {
                visible: page.filled
                width: parent.width
                spacing: Theme.gap16

                PushButton {
                    text: qsTr("Vider le panier")
                    iconName: "close"
                    onClicked: page.terminal.basket.clear()
                }

                PushButton {
                    text: qsTr("J’ai fini")
                    iconName: "check"
                    onClicked: page.terminal.visit.end()
                }
            }
        }
    }

    ScrollMark {
        view: scroll
    }

    Rectangle {
        id: side

        visible: page.filled
        x: page.portrait ? 0 : page.width - Theme.basketSide
        y: page.portrait ? page.innerHeight * 0.46 : 0
        width: page.portrait ? page.width : Theme.basketSide
        height: page.innerHeight - y
        color: Theme.paperLo

        PrintPanel {
            anchors.fill: parent
            anchors.leftMargin: page.portrait ? page.margin : Theme.gap60
            anchors.rightMargin: page.portrait ? page.margin : page.margin
            anchors.topMargin: Theme.gap36
            anchors.bottomMargin: Theme.gap24
            sheets: page.sheets
            portrait: page.portrait
        }
    }
}
