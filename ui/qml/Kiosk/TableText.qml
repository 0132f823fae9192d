pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The words of the page beside it, line by line; a line that is touched comes to the middle.
ListView {
    id: panel

    required property Terminal terminal
    readonly property Viewer viewer: panel.terminal.viewer
    readonly property Document document: panel.terminal.document
    readonly property bool region: true

    model: panel.viewer.lines
    // The first word found is in sight, in the text as on the picture.
    currentIndex: panel.viewer.firstLine
    highlightRangeMode: ListView.ApplyRange
    preferredHighlightBegin: height / 2
    preferredHighlightEnd: height
    highlightMoveDuration: 0
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Texte de la page")

    header: Column {
        width: panel.width
        spacing: Theme.gap8
        bottomPadding: Theme.gap16

        PlainText {
            visible: text !== ""
            width: parent.width
            text: panel.document.title
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.tight
            color: Theme.lightText
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: panel.document.pageLine !== "" ? panel.document.reference + " · " + panel.document.pageLine : panel.document.reference
            wrapMode: Text.WordWrap
            color: Theme.lightText2
            font.pixelSize: Theme.smallSize
        }

        PlainText {
            visible: panel.viewer.found > 0
            width: parent.width
            text: qsTr("%n mot(s) de votre recherche sur cette page", "", panel.viewer.found)
            wrapMode: Text.WordWrap
            color: Theme.found
            font.family: Theme.sansMedium
            font.pixelSize: Theme.smallSize
        }

        PlainText {
            visible: panel.count === 0
            width: parent.width
            text: panel.document.summary !== "" ? panel.document.summary : qsTr("Le texte de cette page n’a pas été relevé.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.reading
            color: Theme.lightText
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
        }
    }

    footer: PlainText {
        visible: panel.count > 0
        width: panel.width
        topPadding: Theme.gap16
        text: qsTr("Texte lu par la machine : il peut contenir des fautes, l’image fait foi.")
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        color: Theme.lightText2
        font.pixelSize: Theme.microSize
    }

    delegate: T.AbstractButton {
        id: line

        required text
        required property string marks
        required property int number
        readonly property bool actsOnSpace: true

        width: panel.width
        height: words.implicitHeight + Theme.gap8
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: line.text
        Accessible.onPressAction: line.clicked()
        onClicked: panel.viewer.lookAtLine(line.number)

        background: Rectangle {
            color: line.down ? Theme.tableHi : Theme.none

            FocusRing {
                visible: line.visualFocus
                anchors.margins: 0
                corner: 0
                border.color: Theme.found
            }
        }

        contentItem: Item {
            MarkedText {
                id: words

                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                text: line.text
                marks: line.marks
                family: Theme.serif
                pixelSize: Theme.bodySize
                colour: Theme.lightText
                markColour: Theme.found
                lines: Theme.textLines
                spacing: Theme.snug
            }
        }
    }
}
