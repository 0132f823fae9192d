import QtQuick
import QtQuick.Layouts
import Kiosk.Models

// “Are you still there?” The one thing that ever opens above a page. Any touch goes on.
Rectangle {
    id: countdown

    required property Visit visit

    visible: countdown.visit.warning
    color: Theme.veilAbove

    // A finger lifted anywhere goes on; nothing reaches the page below.
    MultiPointTouchArea {
        anchors.fill: parent
        onReleased: countdown.visit.touched()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(Theme.countdownWidth, parent.width - 2 * Theme.marginPortrait)
        height: content.implicitHeight + 2 * Theme.gap60
        color: Theme.paperHi

        ColumnLayout {
            id: content

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap60
            spacing: Theme.gap24

            PlainText {
                Layout.alignment: Qt.AlignHCenter
                text: countdown.visit.secondsLeft
                font.family: Theme.display
                font.pixelSize: Theme.countdownFigure
                color: Theme.bleuet
                Accessible.name: qsTr("%n seconde(s)", "", countdown.visit.secondsLeft)
            }

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                text: qsTr("Êtes-vous encore là ?")
                font.family: Theme.display
                font.pixelSize: Theme.h2Size
            }

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                lineHeight: Theme.reading
                text: qsTr("Sans réponse, votre recherche et votre panier sont effacés pour la personne suivante.")
                color: Theme.ink2
                font.family: Theme.serif
                font.pixelSize: Theme.bodySize
            }

            PushButton {
                Layout.fillWidth: true
                primary: true
                text: qsTr("Je continue")
                onClicked: countdown.visit.touched()
            }

            PushButton {
                Layout.fillWidth: true
                text: qsTr("J’ai fini")
                onClicked: countdown.visit.end()
            }
        }
    }
}
