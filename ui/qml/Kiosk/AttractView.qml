pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 01 and 15 At rest: a picture and one name at a time, or the dome by night; nobody is skipped.
Page {
    id: page

    readonly property Welcome welcome: page.terminal.welcome

    barred: false
    fading: false

    // Below everything: a touch that no button takes begins the visit.
    MultiPointTouchArea {
        anchors.fill: parent
        onReleased: page.terminal.start()
    }

    RestByDay {
        anchors.fill: parent
        visible: !page.welcome.night
        terminal: page.terminal
        portrait: page.portrait
    }

    Loader {
        anchors.fill: parent
        active: page.welcome.night
        sourceComponent: RestByNight {
            terminal: page.terminal
            portrait: page.portrait
        }
    }
}
