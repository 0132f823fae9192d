pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Filters that always show their counts; one that would leave nothing is never offered.
ListView {
    id: panel

    required property Search search
    readonly property bool region: true
    signal listed(facet: string)

    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed
    model: panel.search.facets
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Filtres")

    header: Column {
        width: panel.width
        spacing: Theme.gap12
        bottomPadding: Theme.gap12

        PlainText {
            width: panel.width
            text: qsTr("%Ln notice(s)", "", panel.search.total)
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: years.visible
            text: qsTr("Années")
            color: Theme.ink2
            font.family: Theme.sansMedium
            font.pixelSize: Theme.labelSize
        }

        YearBars {
            id: years

            width: panel.width
            visible: panel.search.lastYear > panel.search.firstYear
            search: panel.search
        }
    }

    delegate: FacetLine {
        id: row

        required property string facet

        width: panel.width
        onClicked: row.more ? panel.listed(row.facet) : panel.search.toggle(row.facet, row.value)
    }
}
