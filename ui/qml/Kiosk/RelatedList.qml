pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

// Other records and why they are named here.
Column {
    id: list

    required property Rows related
    signal opened(page: string, recordId: string)

    PlainText {
        visible: list.related.count > 0
        width: list.width
        bottomPadding: Theme.gap12
        text: qsTr("À voir aussi")
        font.family: Theme.display
        font.pixelSize: Theme.h3Size
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: list.related

        T.AbstractButton {
            id: row

            required property string recordId
            required property string page
            required property string title
            required property string meta
            required property string sign
            required property string picture
            readonly property bool actsOnSpace: true

            width: list.width
            height: Math.max(Theme.rowPicture + Theme.gap16, lines.implicitHeight + Theme.gap24)
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Link
            Accessible.name: row.title
            Accessible.description: row.meta
            Accessible.onPressAction: row.clicked()
            onClicked: list.opened(row.page, row.recordId)

            background: Rectangle {
                color: row.down ? Theme.paperLo : Theme.none

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }

                FocusRing {
                    visible: row.visualFocus
                    anchors.margins: 0
                    corner: 0
                }
            }

            contentItem: Item {
                RecordPicture {
                    width: Theme.rowPicture
                    height: Theme.rowPicture
                    anchors.verticalCenter: parent.verticalCenter
                    source: row.picture
                    whole: false
                    focusY: Theme.doorFocus
                    fallbackIcon: row.sign
                }

                Column {
                    id: lines

                    x: Theme.rowPicture + Theme.gap16
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap4

                    PlainText {
                        width: parent.width
                        text: row.title
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        lineHeight: Theme.close
                        color: Theme.bleuet
                        font.family: Theme.serif
                        font.pixelSize: Theme.bodySize
                        Accessible.ignored: true
                    }

                    PlainText {
                        width: parent.width
                        text: row.meta
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        color: Theme.ink3
                        font.pixelSize: Theme.microSize
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
