import QtQuick
import Kiosk.Models

// 11 The staff's page: is all well, what waits, what is at work, what is to be looked at.
Page {
    id: page

    readonly property Staff staff: page.terminal.staff
    readonly property real headTop: page.lowTop + (page.portrait ? Theme.gap60 : Theme.gap36)
    readonly property real bodyTop: head.y + head.height + Theme.gap24
    readonly property real bodyHeight: page.innerHeight - page.bodyTop - Theme.gap24
    readonly property real gap: Theme.gap36
    readonly property real third: (page.innerWidth - 2 * page.gap) / Theme.staffColumns
    readonly property real sideWidth: page.portrait ? (page.innerWidth - page.gap) / 2 : page.third
    readonly property real middleX: page.portrait ? page.margin + page.sideWidth + page.gap : page.margin + page.third + page.gap
    readonly property real rightX: page.portrait ? page.margin : page.margin + 2 * (page.third + page.gap)
    readonly property real rowHeight: page.portrait ? page.bodyHeight * 0.55 : page.bodyHeight
    readonly property real rightTop: page.portrait ? page.bodyTop + page.rowHeight + page.gap : page.bodyTop
    readonly property real rightHeight: page.portrait ? page.bodyHeight - page.rowHeight - page.gap : page.bodyHeight
    readonly property bool faulty: page.staff.looked || page.staff.trials !== ""

    Column {
        id: head

        visible: !page.terminal.covered
        x: page.margin
        y: page.headTop
        width: page.innerWidth - leave.width - Theme.gap24
        spacing: Theme.gap8

        PlainText {
            width: parent.width
            text: qsTr("Réservé au personnel")
            font.family: Theme.display
            font.pixelSize: Theme.documentTitle
            Accessible.role: Accessible.Heading
        }

        Row {
            width: parent.width
            spacing: Theme.gap12

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: page.staff.good ? "check" : "warn"
                colour: page.staff.good ? Theme.moss : Theme.brick
            }

            PlainText {
                width: parent.width - sign.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                text: page.staff.well
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: page.staff.good ? Theme.moss : Theme.brick
                font.family: Theme.sansMedium
                font.pixelSize: Theme.uiSize
                Accessible.role: Accessible.AlertMessage
            }
        }

        PlainText {
            width: parent.width
            text: page.staff.line
            wrapMode: Text.WordWrap
            color: Theme.ink2
            font.pixelSize: Theme.microSize
        }
    }

    PushButton {
        id: leave

        visible: !page.terminal.covered
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.headTop
        iconName: "close"
        text: qsTr("Fermer")
        onClicked: page.staff.close()
    }

    StaffDeliveries {
        visible: !page.terminal.covered && (!page.staff.withholding || !page.portrait)
        x: page.margin
        y: page.bodyTop
        width: page.sideWidth
        height: page.rowHeight
        staff: page.staff
    }

    StaffLook {
        visible: !page.terminal.covered && !page.staff.running && !page.staff.withholding
        x: page.middleX
        y: page.bodyTop
        width: page.sideWidth
        height: page.rowHeight
        terminal: page.terminal
    }

    StaffProgress {
        visible: !page.terminal.covered && page.staff.running
        x: page.middleX
        y: page.bodyTop
        width: page.sideWidth
        height: page.rowHeight
        staff: page.staff
    }

    StaffFaults {
        visible: !page.terminal.covered && page.faulty && !page.staff.withholding && page.staff.listed === ""
        x: page.rightX
        y: page.rightTop
        width: page.portrait ? page.innerWidth : page.third
        height: page.rightHeight
        terminal: page.terminal
    }

    StaffPlaces {
        visible: !page.terminal.covered && page.faulty && !page.staff.withholding && page.staff.listed !== ""
        x: page.rightX
        y: page.rightTop
        width: page.portrait ? page.innerWidth : page.third
        height: page.rightHeight
        staff: page.staff
    }

    StaffJournal {
        visible: !page.terminal.covered && !page.faulty && !page.staff.withholding
        x: page.rightX
        y: page.rightTop
        width: page.portrait ? page.innerWidth : page.third
        height: page.rightHeight
        staff: page.staff
    }

    StaffWithhold {
        visible: !page.terminal.covered && page.staff.withholding
        x: page.portrait ? page.margin : page.middleX
        y: page.bodyTop
        width: page.width - page.margin - x
        height: page.bodyHeight
        staff: page.staff
    }

    StaffColumns {
        visible: page.terminal.columns.open
        y: page.lowTop
        width: page.width
        height: page.innerHeight - y
        portrait: page.portrait
        margin: page.margin
        columns: page.terminal.columns
    }

    StaffWhy {
        visible: page.terminal.why.open
        y: page.lowTop
        width: page.width
        height: page.innerHeight - y
        portrait: page.portrait
        margin: page.margin
        why: page.terminal.why
    }

    StaffQuality {
        visible: page.terminal.quality.open
        y: page.lowTop
        width: page.width
        height: page.innerHeight - y
        portrait: page.portrait
        margin: page.margin
        quality: page.terminal.quality
    }

    StaffSame {
        visible: page.terminal.sameness.open
        y: page.lowTop
        width: page.width
        height: page.innerHeight - y
        portrait: page.portrait
        margin: page.margin
        sameness: page.terminal.sameness
    }

    StaffObjections {
        visible: page.terminal.objections.open
        y: page.lowTop
        width: page.width
        height: page.innerHeight - y
        portrait: page.portrait
        margin: page.margin
        objections: page.terminal.objections
    }

    StaffCopies {
        visible: page.terminal.copies.open
        y: page.lowTop
        width: page.width
        height: page.innerHeight - y
        portrait: page.portrait
        margin: page.margin
        copies: page.terminal.copies
    }
}
