pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Models

// What the sources do not agree on: every claim beside the other, all of one size.
Column {
    id: panel

    required property Terminal terminal
    property bool portrait: false
    readonly property Person person: panel.terminal.person

    spacing: Theme.gap12

    PlainText {
        width: panel.width
        text: panel.person.disputeTitle
        wrapMode: Text.WordWrap
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: panel.person.disputes

        Column {
            id: dispute

            required property string name
            required property Rows claims
            readonly property int columns: Math.max(1, Math.min(dispute.claims.count, Math.floor((panel.width + Theme.gap24) / (Theme.claimWidth + Theme.gap24))))

            width: panel.width
            spacing: Theme.gap12
            bottomPadding: Theme.gap12

            PlainText {
                width: parent.width
                text: qsTr("%1 : les documents diffèrent. Nous les montrons tous.").arg(dispute.name)
                wrapMode: Text.WordWrap
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }

            GridLayout {
                id: grid

                width: parent.width
                columns: dispute.columns
                uniformCellWidths: true
                columnSpacing: Theme.gap24
                rowSpacing: Theme.gap16

                Repeater {
                    model: dispute.claims

                    Rectangle {
                        id: claim

                        required property string value
                        required property bool retained
                        required property Rows sources
                        required property string picture

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        implicitHeight: Math.max(Theme.claimLeast, said.y + said.height + Theme.gap12)
                        color: Theme.paperHi
                        border.width: Theme.contrast ? Theme.outline : 0

                        Shadow {}

                        RecordPicture {
                            id: picture

                            visible: claim.picture !== ""
                            width: parent.width
                            height: visible ? Theme.claimPicture : 0
                            source: claim.picture
                            whole: false
                            focusY: Theme.doorFocus
                        }

                        Column {
                            id: said

                            x: Theme.gap24
                            y: picture.height + Theme.gap12
                            width: parent.width - 2 * Theme.gap24
                            spacing: Theme.gap4

                            PlainText {
                                width: parent.width
                                text: claim.value
                                wrapMode: Text.WordWrap
                                elide: Text.ElideNone
                                lineHeight: Theme.snug
                                font.family: Theme.display
                                font.pixelSize: Theme.h3Size
                            }

                            LinkFlow {
                                width: parent.width
                                words: claim.sources
                                size: Theme.microSize
                                family: Theme.sans
                                onFollowed: (target, key) => panel.terminal.follow(target, key)
                            }

                            PlainText {
                                visible: claim.retained
                                width: parent.width
                                text: qsTr("retenu dans le parcours")
                                wrapMode: Text.WordWrap
                                color: Theme.ink3
                                font.pixelSize: Theme.microSize
                            }
                        }
                    }
                }
            }
        }
    }
}
