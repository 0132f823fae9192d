pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Filters that always show their counts; one that would leave nothing is never offered.
ListView {
    id: panel

    required property Search search
    readonly property bool region: true
    readonly property bool spread: panel.search.lastYear > panel.search.firstYear
    signal listed(facet: string)

    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.flickSpeed
    model: panel.search.facets
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Filtres")
    // A sheet that opens shows its top.
    onVisibleChanged: panel.positionViewAtBeginning()

    // Placed by hand: a column knows no height while its sheet is closed, and opens cut off.
    header: Item {
        width: panel.width
        height: (panel.spread ? years.y + years.height : total.height) + Theme.gap12

        PlainText {
            id: total

            width: parent.width
            text: qsTr("%Ln notice(s)", "", panel.search.total)
            font.family: Theme.display
            font.pixelSize: Theme.h3Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            id: span

            visible: panel.spread
            y: total.height + Theme.gap12
            text: qsTr("Années")
            color: Theme.ink2
            font.family: Theme.sansMedium
            font.pixelSize: Theme.labelSize
        }

        YearBars {
            id: years

            visible: panel.spread
            y: span.y + span.height + Theme.gap12
            width: parent.width
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
