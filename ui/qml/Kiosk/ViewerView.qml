import QtQuick
import Kiosk.Models

// 08 The light table: the page under the fingers, its text beside it, every tool as a button.
Page {
    id: page

    readonly property Viewer viewer: page.terminal.viewer
    readonly property Document document: page.terminal.document
    readonly property bool several: page.document.pages.count > 1
    property bool texted: true
    property string tool: ""
    readonly property real stripSpace: page.several && !page.portrait ? Theme.stripWidth : 0
    readonly property real panelSpace: page.texted && !page.portrait ? Theme.panelWidth : 0
    readonly property real footSpace: page.portrait && page.several ? Theme.stripHeight + 2 * Theme.gap24 : 0
    readonly property real tableHeight: page.portrait && page.texted ? Theme.tablePortrait : page.innerHeight - page.footSpace
    readonly property real tableX: Theme.leftHanded ? page.panelSpace : page.stripSpace
    readonly property real panelX: page.portrait || Theme.leftHanded ? 0 : page.width - page.panelSpace

    dark: true
    noticed: false
    color: Theme.table

    Item {
        id: area

        readonly property bool region: true
        readonly property bool actsOnSpace: true

        x: page.tableX
        width: page.width - page.stripSpace - page.panelSpace
        height: page.tableHeight
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: page.document.title !== "" ? page.document.title : qsTr("Table lumineuse")
        Keys.onLeftPressed: page.viewer.step(-1, 0)
        Keys.onRightPressed: page.viewer.step(1, 0)
        Keys.onUpPressed: page.viewer.step(0, -1)
        Keys.onDownPressed: page.viewer.step(0, 1)
        Keys.onReturnPressed: page.viewer.closer(1)
        Keys.onSpacePressed: page.viewer.seeWhole()

        LightTable {
            anchors.fill: parent
            viewer: page.viewer
            mark: Theme.found
            ground: Theme.table
        }

        DragHandler {
            id: drag

            property real lastX: 0
            property real lastY: 0

            target: null
            onActiveChanged: {
                drag.lastX = 0;
                drag.lastY = 0;
            }
            onActiveTranslationChanged: {
                page.viewer.push(drag.activeTranslation.x - drag.lastX, drag.activeTranslation.y - drag.lastY);
                drag.lastX = drag.activeTranslation.x;
                drag.lastY = drag.activeTranslation.y;
            }
        }

        PinchHandler {
            id: pinch

            property real lastX: 0
            property real lastY: 0

            target: null
            onActiveChanged: {
                pinch.lastX = pinch.centroid.position.x;
                pinch.lastY = pinch.centroid.position.y;
                if (!pinch.active)
                    page.viewer.letGo();
            }
            onScaleChanged: delta => page.viewer.pinch(delta, 0, pinch.centroid.position.x, pinch.centroid.position.y)
            onRotationChanged: delta => page.viewer.pinch(1, delta, pinch.centroid.position.x, pinch.centroid.position.y)
            onTranslationChanged: delta => page.viewer.push(delta.x, delta.y)
        }

        TapHandler {
            onDoubleTapped: event => page.viewer.tap(event.position.x, event.position.y)
        }

        WheelHandler {
            target: null
            onWheel: event => page.viewer.closer(event.angleDelta.y)
        }

        Column {
            visible: page.viewer.veiled || page.viewer.broken
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.gap60, Theme.panelWidth)
            spacing: Theme.gap24

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                text: page.viewer.veiled ? page.document.veil : qsTr("Image abîmée : dites-le à l’équipe. La notice reste ouverte.")
                color: Theme.lightText
                font.family: Theme.serif
                font.pixelSize: Theme.h4Size
            }

            PushButton {
                visible: page.viewer.veiled
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "eye"
                text: qsTr("La regarder")
                onClicked: page.document.unveil()
            }
        }

        TableButton {
            visible: !page.viewer.whole
            x: Theme.gap16
            anchors.verticalCenter: parent.verticalCenter
            iconName: "back"
            name: qsTr("Vers la gauche")
            onClicked: page.viewer.step(-1, 0)
        }

        TableButton {
            visible: !page.viewer.whole
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap16
            anchors.verticalCenter: parent.verticalCenter
            iconName: "next"
            name: qsTr("Vers la droite")
            onClicked: page.viewer.step(1, 0)
        }

        TableButton {
            visible: !page.viewer.whole
            y: Theme.gap16
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "up"
            name: qsTr("Vers le haut")
            onClicked: page.viewer.step(0, -1)
        }

        TableButton {
            visible: !page.viewer.whole
            y: bar.y - height - Theme.gap16
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "down"
            name: qsTr("Vers le bas")
            onClicked: page.viewer.step(0, 1)
        }

        TableSlider {
            visible: page.tool !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            y: bar.y - height - Theme.gap12
            name: page.tool === "light" ? qsTr("Lumière") : qsTr("Contraste")
            iconName: page.tool === "light" ? "sun" : "contrast"
            value: page.tool === "light" ? page.viewer.brightness : page.viewer.contrast
            onMoved: value => {
                if (page.tool === "light")
                    page.viewer.brightness = value;
                else
                    page.viewer.contrast = value;
            }
            onStepped: by => {
                if (page.tool === "light")
                    page.viewer.brighten(by);
                else
                    page.viewer.sharpen(by);
            }
        }

        TableToolbar {
            id: bar

            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height - Theme.gap24
            most: parent.width - Theme.gap16
            viewer: page.viewer
            open: page.tool
            texted: page.texted
            onAsked: tool => page.tool = page.tool === tool ? "" : tool
            onTextAsked: page.texted = !page.texted
        }
    }

    Rectangle {
        visible: page.several
        x: Theme.leftHanded && !page.portrait ? page.width - width : 0
        y: page.portrait ? page.innerHeight - height : 0
        width: page.portrait ? page.width : Theme.stripWidth
        height: page.portrait ? page.footSpace : page.innerHeight
        color: Theme.tableBar

        PageStrip {
            anchors.fill: parent
            anchors.leftMargin: page.portrait ? page.margin : Theme.stripInset - Theme.chosenFrame
            anchors.rightMargin: page.portrait ? page.margin : Theme.stripInset - Theme.chosenFrame
            anchors.topMargin: Theme.gap24
            anchors.bottomMargin: Theme.gap24
            upright: !page.portrait
            frame: Theme.star
            ground: Theme.tableBar
            pages: page.document.pages
            onTurned: number => page.document.turn(number)
        }
    }

    Rectangle {
        id: side

        visible: page.texted
        x: page.panelX
        y: page.portrait ? page.tableHeight : 0
        width: page.portrait ? page.width : Theme.panelWidth
        height: page.portrait ? page.innerHeight - page.tableHeight - page.footSpace : page.innerHeight
        color: Theme.tablePanel

        TableText {
            x: page.portrait ? page.margin : Theme.gap36
            y: Theme.gap36
            width: page.portrait ? parent.width - 2 * page.margin - Theme.minimapWidth - Theme.gap36 : parent.width - 2 * Theme.gap36
            height: page.portrait ? parent.height - y - Theme.gap16 : foot.y - y - Theme.gap16
            terminal: page.terminal
        }

        Item {
            id: foot

            x: page.portrait ? parent.width - page.margin - width : Theme.gap36
            y: page.portrait ? Theme.gap36 : parent.height - height - Theme.gap36
            width: page.portrait ? Theme.minimapWidth : parent.width - 2 * Theme.gap36
            height: page.portrait ? parent.height - 2 * Theme.gap36 : Theme.minimapHeight

            TableMap {
                id: map

                viewer: page.viewer
            }

            Column {
                x: page.portrait ? 0 : Theme.minimapWidth + Theme.gap24
                y: page.portrait ? map.height + Theme.gap12 : 0
                spacing: Theme.gap4

                PlainText {
                    text: page.viewer.percent + " %"
                    color: Theme.lightText
                    font.family: Theme.display
                    font.pixelSize: Theme.h3Size
                }

                PlainText {
                    width: page.portrait ? Theme.minimapWidth : foot.width - Theme.minimapWidth - Theme.gap24
                    text: qsTr("des points de l’image")
                    wrapMode: Text.WordWrap
                    color: Theme.lightText2
                    font.pixelSize: Theme.microSize
                }
            }
        }
    }
}
