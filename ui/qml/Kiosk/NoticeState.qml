import QtQuick

// One of the moments between: what happens, what is safe, and what one can do.
Rectangle {
    id: card

    required property string heading
    required property string said
    required property string iconName
    property color mark: Theme.brick
    default property alias actions: actions.data

    implicitHeight: content.implicitHeight + 2 * Theme.gap36
    color: Theme.paperHi
    border.width: Theme.hairline
    border.color: Theme.line

    Rectangle {
        width: Theme.barMark
        height: parent.height
        color: card.mark
    }

    Column {
        id: content

        x: Theme.gap36
        y: Theme.gap36
        width: parent.width - 2 * Theme.gap36
        spacing: Theme.gap24

        Row {
            width: parent.width
            spacing: Theme.gap24

            Icon {
                id: sign

                name: card.iconName
                size: Theme.closedIcon
                colour: card.mark
            }

            PlainText {
                width: parent.width - sign.width - parent.spacing
                text: card.heading
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                lineHeight: Theme.snug
                font.family: Theme.display
                font.pixelSize: Theme.h3Size
                Accessible.role: Accessible.Heading
            }
        }

        PlainText {
            visible: card.said !== ""
            width: parent.width
            text: card.said
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            lineHeight: Theme.reading
            color: Theme.ink2
            font.family: Theme.serif
            font.pixelSize: Theme.bodySize
        }

        Flow {
            id: actions

            width: parent.width
            spacing: Theme.gap16
        }
    }
}
