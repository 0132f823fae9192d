pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The pages of a piece, small, in their order; upright beside the light table, lying under the piece.
ListView {
    id: strip

    required property Rows pages
    property bool upright: false
    property color frame: Theme.bleuet
    property color ground: Theme.ink
    property color figure: Theme.lightText
    readonly property int thickness: strip.upright ? strip.width - 2 * Theme.chosenFrame : strip.height - 2 * Theme.chosenFrame
    readonly property bool region: true
    signal turned(page: int)

    model: strip.pages
    clip: true
    orientation: strip.upright ? ListView.Vertical : ListView.Horizontal
    spacing: Theme.stripGap
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed
    cacheBuffer: Theme.documentPicture
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    delegate: T.AbstractButton {
        id: thumb

        required property int number
        required property string name
        required property string picture
        required property real proportion
        required property string colour
        required property bool veiled
        required property bool chosen
        readonly property bool actsOnSpace: true
        readonly property real shape: Math.min(Math.max(thumb.proportion, 0.6), 1.6)
        readonly property real around: 2 * Theme.chosenFrame

        width: strip.upright ? strip.width : Math.max(Theme.touchLeast, strip.thickness * thumb.shape) + thumb.around
        height: strip.upright ? Math.max(Theme.touchLeast, strip.thickness / thumb.shape) + thumb.around : strip.height
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.PageTab
        Accessible.name: qsTr("Page %1").arg(thumb.name)
        Accessible.selected: thumb.chosen
        Accessible.onPressAction: thumb.clicked()
        onClicked: strip.turned(thumb.number)

        contentItem: Item {
            RecordPicture {
                anchors.fill: parent
                anchors.margins: Theme.chosenFrame
                source: thumb.picture
                whole: false
                focusY: 0
                fallbackIcon: thumb.veiled ? "veil" : "doc"
            }

            Rectangle {
                visible: strip.upright
                x: Theme.chosenFrame
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.chosenFrame
                width: Math.max(Theme.icon, label.implicitWidth + Theme.gap16)
                height: Theme.iconSmall
                color: strip.ground

                PlainText {
                    id: label

                    anchors.centerIn: parent
                    text: thumb.name
                    color: strip.figure
                    font.family: Theme.sansMedium
                    font.pixelSize: Theme.microSize
                    Accessible.ignored: true
                }
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.none
                border.width: thumb.chosen ? Theme.outlineThick : 0
                border.color: strip.frame
            }

            FocusRing {
                visible: thumb.visualFocus
                anchors.margins: 0
                corner: 0
            }
        }
    }
}
