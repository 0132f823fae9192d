import QtQuick

// Every text of the screen. Plain, always: what a record says is never read as markup.
Text {
    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.uiSize
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
