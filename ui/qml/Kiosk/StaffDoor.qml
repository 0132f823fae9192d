import QtQuick

// The door of the staff: both upper corners held for three seconds. It takes no touch from the page.
Item {
    id: door

    signal knocked

    Item {
        width: Theme.doorCorner
        height: Theme.doorCorner

        PointHandler {
            id: leftHand
        }
    }

    Item {
        anchors.right: parent.right
        width: Theme.doorCorner
        height: Theme.doorCorner

        PointHandler {
            id: rightHand
        }
    }

    Timer {
        interval: Theme.doorHold
        running: leftHand.active && rightHand.active
        onTriggered: door.knocked()
    }
}
