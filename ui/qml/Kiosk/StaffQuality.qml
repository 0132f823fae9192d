pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// The quality report: what is looked for on the left, what it found on the right.
Rectangle {
    id: panel

    required property Quality quality
    required property bool portrait
    required property real margin
    readonly property bool told: panel.quality.state === "told"
    readonly property real inner: panel.width - 2 * panel.margin
    readonly property real half: (panel.inner - Theme.paneGap) / 2
    readonly property real column: panel.portrait ? panel.inner : panel.half
    readonly property real bodyTop: head.y + head.height + Theme.gap24
    readonly property real bodyHeight: foot.y - panel.bodyTop - Theme.gap24
    readonly property real listHeight: panel.portrait ? Math.min(list.contentHeight, panel.bodyHeight * 0.45) : panel.bodyHeight

    color: Theme.paperHi

    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: panel.margin
        y: panel.portrait ? Theme.gap60 : Theme.gap36
        iconName: "close"
        text: qsTr("Fermer")
        onClicked: panel.quality.close()
    }

    Column {
        id: head

        x: panel.margin
        y: leave.y
        width: panel.inner - leave.width - Theme.gap24
        spacing: Theme.gap8

        PlainText {
            width: parent.width
            text: qsTr("Qualité des notices")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.family: Theme.display
            font.pixelSize: Theme.h2Size
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: panel.told ? panel.quality.line : qsTr("Ce qui manque au catalogue, et ce qui y est douteux.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }
    }

    // The report is being made: how far it is.
    Column {
        visible: panel.quality.state === "working"
        x: panel.margin
        y: panel.bodyTop + Theme.gap12
        width: panel.column
        spacing: Theme.gap16

        PlainText {
            text: Math.round(panel.quality.share * Theme.hundred) + " %"
            font.family: Theme.display
            font.pixelSize: Theme.progressFigure
        }

        Rectangle {
            width: parent.width
            height: Theme.progressBar
            radius: height / 2
            color: Theme.paperLo
            border.width: Theme.contrast ? Theme.outline : 0
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Qualité des notices")

            Rectangle {
                width: parent.width * panel.quality.share
                height: parent.height
                radius: height / 2
                color: Theme.bleuet
            }
        }

        PlainText {
            width: parent.width
            text: panel.quality.remaining
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.ink2
        }

        PlainText {
            width: parent.width
            text: qsTr("Tout le catalogue est relu. Fermer arrête la lecture ; rien n’est changé.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.reading
            color: Theme.ink2
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
        }
    }

    Column {
        visible: panel.quality.state === "failed"
        x: panel.margin
        y: panel.bodyTop
        width: panel.column
        spacing: Theme.gap24

        PlainText {
            width: parent.width
            text: panel.quality.said
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.brick
            font.family: Theme.sansMedium
            Accessible.role: Accessible.AlertMessage
        }

        PushButton {
            iconName: "refresh"
            text: qsTr("Recommencer")
            onClicked: panel.quality.begin()
        }
    }

    ListView {
        id: list

        readonly property bool region: true

        visible: panel.told
        x: panel.margin
        y: panel.bodyTop
        width: panel.column
        height: panel.listHeight
        model: panel.quality.checks
        clip: true
        spacing: Theme.gap8
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: Theme.flickSpeed
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Contrôles")

        delegate: T.AbstractButton {
            id: check

            required property string code
            required property string name
            required property string count
            required property bool chosen
            readonly property bool actsOnSpace: true
            readonly property color ground: check.chosen ? Theme.bleuetLo : Theme.paperHi

            width: list.width
            height: Math.max(Theme.touch, named.implicitHeight + 2 * Theme.gap12)
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: check.name + ", " + check.count
            Accessible.checked: check.chosen
            Accessible.onPressAction: check.clicked()
            onClicked: panel.quality.choose(check.code)

            background: Rectangle {
                color: check.down ? Theme.paperLo : check.ground
                border.width: Theme.hairline
                border.color: check.chosen ? Theme.bleuet : Theme.line

                FocusRing {
                    visible: check.visualFocus
                    anchors.margins: 0
                    corner: 0
                }
            }

            contentItem: Item {
                PlainText {
                    id: named

                    x: Theme.gap24
                    width: number.x - x - Theme.gap16
                    anchors.verticalCenter: parent.verticalCenter
                    text: check.name
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    font.pixelSize: Theme.uiSize
                    Accessible.ignored: true
                }

                PlainText {
                    id: number

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap24
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.verticalCenterOffset: Theme.fieldSink
                    text: check.count
                    font.family: Theme.display
                    font.pixelSize: Theme.h3Size
                    Accessible.ignored: true
                }
            }
        }

        footer: PlainText {
            width: list.width
            topPadding: text !== "" ? Theme.gap16 : 0
            text: panel.quality.quiet
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: Theme.ink3
            font.pixelSize: Theme.microSize
        }
    }

    ScrollMark {
        view: list
    }

    PlainText {
        visible: panel.quality.sound
        x: findings.x
        y: findings.y
        width: panel.column
        text: qsTr("Rien ne manque et rien n’est douteux.")
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        color: Theme.moss
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    StaffFindings {
        id: findings

        visible: panel.told && !panel.quality.shown && !panel.quality.sound
        x: panel.portrait ? panel.margin : panel.margin + panel.half + Theme.paneGap
        y: panel.portrait ? list.y + list.height + Theme.gap36 : panel.bodyTop
        width: panel.column
        height: foot.y - y - Theme.gap24
        quality: panel.quality
    }

    StaffFinding {
        visible: panel.told && panel.quality.shown
        x: findings.x
        y: findings.y
        width: panel.column
        height: findings.height
        quality: panel.quality
    }

    Item {
        id: foot

        readonly property real aside: panel.portrait ? 0 : forms.width + Theme.gap24

        visible: panel.told
        x: panel.margin
        y: panel.height - height - Theme.gap24
        width: panel.inner
        height: panel.portrait ? forms.height + Theme.gap16 + kept.height : Math.max(forms.height, kept.height)

        PlainText {
            id: kept

            width: parent.width - foot.aside
            y: panel.portrait ? 0 : (parent.height - height) / 2
            text: panel.quality.written
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: panel.quality.said !== "" ? Theme.brick : (panel.quality.kept ? Theme.moss : Theme.ink2)
            font.family: panel.quality.kept ? Theme.sansMedium : Theme.sans
            font.pixelSize: Theme.smallSize
            Accessible.role: Accessible.AlertMessage
        }

        Flow {
            id: forms

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: panel.portrait ? parent.width : table.implicitWidth + paper.implicitWidth + spacing
            spacing: Theme.gap16

            PushButton {
                id: table

                enabled: !panel.quality.busy
                opacity: enabled ? 1 : 0.5
                iconName: "list"
                text: qsTr("Écrire le tableau (CSV)")
                onClicked: panel.quality.write("csv")
            }

            PushButton {
                id: paper

                enabled: !panel.quality.busy
                opacity: enabled ? 1 : 0.5
                iconName: "doc"
                text: qsTr("Écrire le rapport (PDF)")
                onClicked: panel.quality.write("pdf")
            }
        }
    }
}
