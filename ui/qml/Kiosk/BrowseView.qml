pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// A list to choose from: places, subjects, the records of a day.
Page {
    id: page

    readonly property Browse browse: page.terminal.browse
    readonly property int columns: page.portrait || Theme.textScale > 1.3 ? 1 : Theme.browseColumns

    PlainText {
        id: head

        x: page.margin
        y: (page.portrait ? Theme.gap60 : Theme.gap36) + page.lowTop
        width: page.innerWidth
        text: page.browse.title
        wrapMode: Text.WordWrap
        lineHeight: Theme.tight
        font.family: Theme.display
        font.pixelSize: Theme.h1Size
        Accessible.role: Accessible.Heading
    }

    GridView {
        id: grid

        readonly property bool region: true

        x: page.margin
        y: head.y + head.height + Theme.gap24
        // The last column ends at the margin.
        width: page.innerWidth + (page.columns > 1 ? Theme.gap24 : 0)
        height: page.innerHeight - y
        clip: true
        cacheBuffer: 0
        cellWidth: Math.floor(width / page.columns)
        cellHeight: page.columns > 1 ? Theme.listLine + Theme.gap24 : Theme.rowHeight
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        flickDeceleration: Theme.flickSlow
        model: page.browse.rows
        Accessible.role: Accessible.List
        Accessible.name: page.browse.title
        onMovementEnded: page.terminal.navigation.keep(grid.contentY)
        onCountChanged: grid.contentY = page.terminal.navigation.place

        delegate: T.AbstractButton {
            id: line

            required property string facet
            required property string value
            required property string recordId
            required property string view
            required property string title
            required property string detail
            required property string iconName
            readonly property bool actsOnSpace: true
            readonly property bool isRecord: line.recordId !== ""

            width: grid.cellWidth - (page.columns > 1 ? Theme.gap24 : 0)
            height: grid.cellHeight
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: line.title + ", " + line.detail
            Accessible.onPressAction: line.clicked()
            onClicked: line.isRecord ? page.terminal.open(line.view, line.recordId) : page.terminal.narrow(line.facet, line.value)

            background: Rectangle {
                color: line.down ? Theme.paperLo : Theme.none

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }

                FocusRing {
                    visible: line.visualFocus
                    anchors.margins: 0
                    corner: 0
                }
            }

            contentItem: Item {
                Icon {
                    id: sign

                    x: Theme.gap8
                    anchors.verticalCenter: parent.verticalCenter
                    name: line.iconName
                    colour: Theme.ink3
                    size: Theme.iconSmall
                }

                PlainText {
                    anchors.left: sign.right
                    anchors.leftMargin: Theme.gap16
                    anchors.right: detail.left
                    anchors.rightMargin: Theme.gap12
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.title
                    font.family: Theme.serif
                    font.pixelSize: Theme.bodySize
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    lineHeight: Theme.close
                    Accessible.ignored: true
                }

                PlainText {
                    id: detail

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap8
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width * 0.45)
                    text: line.detail
                    color: Theme.ink3
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
            }
        }
    }

    PlainText {
        visible: grid.count === 0
        x: page.margin
        y: grid.y
        width: page.innerWidth
        wrapMode: Text.WordWrap
        text: qsTr("Cette liste est vide pour l’instant.")
        color: Theme.ink2
        font.family: Theme.serif
        font.pixelSize: Theme.leadSize
    }
}
