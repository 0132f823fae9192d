pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// 04 Browse by eye: whole pictures in rows of equal height, filters beside them; or the same as a list.
Page {
    id: page

    readonly property Search search: page.terminal.search
    readonly property bool bare: page.search.state === "near" || page.search.state === "nothing"
    readonly property bool pictured: page.search.wall.count > 0
    property bool listed: false
    property bool filtering: false
    readonly property bool asList: page.listed || !page.pictured
    readonly property bool facetsShown: !page.portrait || page.filtering
    readonly property real facetsX: Theme.leftHanded ? page.width - page.margin - Theme.facetWidth : page.margin
    readonly property real wallX: page.portrait || Theme.leftHanded ? page.margin : page.margin + Theme.facetWidth + Theme.gap36
    readonly property real wallWidth: page.portrait ? page.innerWidth : page.innerWidth - Theme.facetWidth - Theme.gap36
    readonly property real bodyTop: page.portrait ? head.y + head.height + filters.height + Theme.gap24 : head.y + head.height + Theme.gap24
    readonly property real bodyHeight: page.innerHeight - page.bodyTop

    fading: false
    onBareChanged: page.terminal.navigation.swap("nothing")

    Binding {
        target: page.search
        property: "wallWidth"
        value: page.wallWidth
    }

    SearchField {
        id: head

        x: page.margin
        y: Theme.gap36 + page.lowTop
        width: page.portrait ? page.innerWidth - modes.width - Theme.gap16 : Theme.paneLeft * 0.72
        height: Theme.fieldHeightLow
        query: page.search.text
        hint: page.terminal.home.hint
        onClicked: page.terminal.write()
        onCleared: page.search.clear()
    }

    ListView {
        id: filters

        x: page.portrait ? page.margin : head.x + head.width + Theme.gap16
        y: page.portrait ? head.y + head.height + Theme.gap12 : head.y + (head.height - height) / 2
        width: page.portrait ? page.innerWidth : modes.x - x - Theme.gap16
        height: Theme.chipHeight
        orientation: ListView.Horizontal
        spacing: Theme.gap8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.search.filters

        header: Item {
            width: page.portrait ? open.width + Theme.gap12 : 0
            height: Theme.chipHeight

            Chip {
                id: open

                visible: page.portrait
                text: qsTr("Filtrer")
                count: Number(page.search.total).toLocaleString(Qt.locale(), "f", 0)
                chosen: page.filtering
                onClicked: page.filtering = !page.filtering
            }
        }

        delegate: Chip {
            id: filter

            required property string facet
            required property string value
            required property string label

            text: filter.label
            chosen: true
            removable: true
            spoken: qsTr("Retirer le filtre %1").arg(filter.label)
            onClicked: page.search.toggle(filter.facet, filter.value)
        }

        footer: Item {
            width: filters.count > 1 ? all.width + Theme.gap12 : 0
            height: Theme.chipHeight

            Chip {
                id: all

                x: Theme.gap12
                visible: filters.count > 1
                text: qsTr("Tout effacer")
                onClicked: page.search.widen()
            }
        }
    }

    Row {
        id: modes

        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: head.y + (head.height - height) / 2
        spacing: Theme.gap8
        visible: page.pictured

        ModeButton {
            iconName: "list"
            name: qsTr("Voir en liste")
            chosen: page.asList
            onClicked: page.listed = true
        }

        ModeButton {
            iconName: "wall"
            name: qsTr("Voir les images")
            chosen: !page.asList
            onClicked: page.listed = false
        }
    }

    ListView {
        id: wall

        readonly property bool region: true

        visible: !page.asList
        x: page.wallX
        y: page.bodyTop
        width: page.wallWidth
        height: page.bodyHeight
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        flickDeceleration: Theme.flickSlow
        spacing: Theme.gap12
        model: page.search.wall
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Images")
        onMovementEnded: page.terminal.navigation.keep(wall.contentY)
        onAtYEndChanged: page.search.showMore()
        Component.onCompleted: wall.contentY = page.terminal.navigation.place

        footer: PlainText {
            width: wall.width
            height: visible ? Theme.touch : 0
            visible: page.search.pictureless > 0
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Et %Ln notice(s) sans image : voir en liste.", "", page.search.pictureless)
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }

        delegate: Row {
            id: line

            required property real pictureHeight
            required property Rows tiles

            spacing: Theme.tileGap

            Repeater {
                model: line.tiles

                PictureTile {
                    id: tile

                    required property real tileWidth

                    width: tile.tileWidth
                    pictureHeight: line.pictureHeight
                    onClicked: page.terminal.open(tile.page, tile.recordId)
                }
            }
        }
    }

    ResultList {
        visible: page.asList
        x: page.wallX
        y: page.bodyTop
        width: page.wallWidth
        height: page.bodyHeight
        terminal: page.terminal
    }

    // In portrait the filters come as a sheet from below, over seven tenths of the height.
    Rectangle {
        visible: page.facetsShown
        x: page.portrait ? 0 : page.facetsX
        y: page.portrait ? page.innerHeight - height : page.bodyTop
        width: page.portrait ? page.width : Theme.facetWidth
        height: page.portrait ? page.innerHeight * 0.7 : page.bodyHeight
        color: page.portrait ? Theme.paperHi : Theme.none
        border.width: page.portrait ? Theme.outline : 0
        border.color: Theme.line

        FacetPanel {
            anchors.fill: parent
            anchors.margins: page.portrait ? page.margin : 0
            anchors.bottomMargin: 0
            search: page.search
            onListed: facet => page.terminal.listValues(facet)
        }
    }
}
