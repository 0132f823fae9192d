pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// Where a piece stands: the levels above, then its siblings in the order of the finding aid.
ListView {
    id: tree

    required property Rows lines
    property int place: -1
    readonly property bool region: true
    signal opened(recordId: string)

    model: tree.lines
    currentIndex: tree.place
    highlightMoveDuration: 0
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed
    Accessible.role: Accessible.Tree
    Accessible.name: qsTr("Sa place dans le fonds")

    header: PlainText {
        width: tree.width
        bottomPadding: Theme.gap16
        text: qsTr("Sa place dans le fonds")
        wrapMode: Text.WordWrap
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    delegate: T.AbstractButton {
        id: line

        required property int index
        required property string recordId
        required property string title
        required property string meta
        required property int depth
        required property bool level
        required property bool current
        required property bool locked
        readonly property bool actsOnSpace: true
        readonly property int inset: Theme.treeIndent * line.depth
        readonly property color front: line.level ? Theme.bleuet : Theme.ink
        readonly property color rest: line.current ? Theme.ink : Theme.none

        width: tree.width
        height: Math.max(line.meta !== "" ? Theme.treeLevelLine : Theme.treeLine, words.height + Theme.gap16)
        enabled: !line.current
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.TreeItem
        Accessible.name: line.title
        Accessible.description: line.meta
        Accessible.selected: line.current
        Accessible.onPressAction: line.clicked()
        onClicked: tree.opened(line.recordId)

        background: Rectangle {
            radius: Theme.gap8
            color: line.down ? Theme.paperLo : line.rest

            Rectangle {
                visible: !line.current
                x: line.inset + Theme.treeDot / 2 - Theme.treeStem / 2
                width: Theme.treeStem
                height: parent.height
                color: Theme.line
            }

            Rectangle {
                visible: line.level
                x: line.inset
                y: Theme.gap12
                width: Theme.treeDot
                height: Theme.treeDot
                radius: Theme.treeDot / 2
                color: Theme.paper
                border.width: Theme.treeStem
                border.color: Theme.edge
            }

            FocusRing {
                visible: line.visualFocus
                anchors.margins: 0
                corner: Theme.gap8
            }
        }

        contentItem: Item {
            Column {
                id: words

                x: line.inset + Theme.treeDot + Theme.gap16
                width: parent.width - x - Theme.gap8 - (line.locked ? Theme.icon : 0)
                anchors.verticalCenter: parent.verticalCenter

                PlainText {
                    width: parent.width
                    text: line.title
                    wrapMode: Text.WordWrap
                    maximumLineCount: Theme.titleLines
                    lineHeight: Theme.close
                    color: line.current ? Theme.paperHi : line.front
                    font.pixelSize: line.level ? Theme.uiSize : Theme.smallSize
                    Accessible.ignored: true
                }

                PlainText {
                    visible: line.meta !== ""
                    width: parent.width
                    text: line.meta
                    color: line.current ? Theme.chosenText2 : Theme.ink3
                    font.pixelSize: Theme.microSize
                    Accessible.ignored: true
                }
            }

            Icon {
                visible: line.locked
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap8
                anchors.verticalCenter: parent.verticalCenter
                name: "lock"
                size: Theme.iconTiny
                colour: line.current ? Theme.paperHi : Theme.brick
            }
        }
    }
}
