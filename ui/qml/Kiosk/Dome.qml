import QtQuick
import Kiosk.Models

// The dome of names in the colours of its page. A touch chooses the nearest person.
NameVault {
    id: dome

    required property People people
    property bool lettered: true
    property bool browsing: true
    signal touched(rank: int)

    total: dome.people.shown ? dome.people.total : 0
    visible: dome.people.shown
    lit: dome.people.lit
    alike: dome.people.alike
    letters: dome.lettered ? dome.people.letters : ""
    pointColour: dome.night ? Theme.starDim : Theme.domePoint
    litColour: dome.night ? Theme.star : Theme.bleuet
    oneColour: dome.night ? Theme.starOne : Theme.brick
    letterColour: dome.night ? Theme.starLetter : Theme.ink3
    pixelRatio: Screen.devicePixelRatio
    letterFamily: Theme.sansMedium
    letterSize: dome.width > Theme.homeDomeWidth ? Theme.domeLetterSizeLarge : Theme.domeLetterSize
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("La voûte des noms : un point, une personne")

    MultiPointTouchArea {
        enabled: dome.browsing
        anchors.fill: parent
        maximumTouchPoints: 1
        touchPoints: TouchPoint {
            id: finger
        }
        onPressed: dome.touched(dome.nearest(finger.x, finger.y))
        onUpdated: dome.touched(dome.nearest(finger.x, finger.y))
    }
}
