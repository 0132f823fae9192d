"""Line icons on a grid of 24, served to QML as image://icon/<name>/<rrggbb>/<stroke width>.

An image provider, not Shapes: the software renderer draws a Shape outside its clipping ancestor.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PATHS = {
    "search": "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13M15.4 15.4L21 21",
    "back": "M14.5 5L7.5 12L14.5 19",
    "next": "M9.5 5L16.5 12L9.5 19",
    "up": "M5 15L12 8L19 15",
    "down": "M5 9L12 16L19 9",
    "home": "M4 11L12 4L20 11M6 9.6V20H18V9.6M10 20V14H14V20",
    "basket": "M4 9H20L18.4 20H5.6ZM8 9L10.5 4M16 9L13.5 4",
    "print": "M7 9V4H17V9M7 16H4V9H20V16H17M7 13.5H17V20H7Z",
    "plus": "M12 5V19M5 12H19",
    "minus": "M5 12H19",
    "close": "M6 6L18 18M18 6L6 18",
    "check": "M5 12.5L10 17.5L19.5 7",
    "rotate": "M19 12a7 7 0 1 1 -2.2 -5.1M17.5 3V7.2H13.3",
    "contrast": "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0 -16M12 4V20M12 8H18.8M12 12H20M12 16H18.8",
    "invert": "M4 4H20V20H4ZM12 4V20M12 9H20M12 14H20M14 4V20",
    "text": "M5 6V4.5H19V6M12 4.5V19.5M9 19.5H15",
    "lines": "M4 6H20M4 10.6H20M4 15.2H20M4 20H13",
    "list": "M4 6H5M4 12H5M4 18H5M8.5 6H20M8.5 12H20M8.5 18H20",
    "wall": "M4 4H13V12H4ZM16 4H20V12H16ZM4 15H9V20H4ZM12 15H20V20H12Z",
    "globe": (
        "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0 -16M4 12H20M12 4C7.6 8.6 7.6 15.4 12 20M12 "
        "4C16.4 8.6 16.4 15.4 12 20"
    ),
    "person": (
        "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0 -8M4.5 20.5C5 16.5 8 14.6 12 14.6C16 14.6 19 "
        "16.5 19.5 20.5"
    ),
    "doc": "M6 3.5H14L18.5 8V20.5H6ZM14 3.5V8H18.5M9 12H15.5M9 15.6H15.5",
    "photo": (
        "M3.5 5.5H20.5V18.5H3.5ZM3.5 15.5L9 11L13.5 15.5L16.5 13L20.5 16.4M15.6 8.6a1 1 0 1 0 .1 0"
    ),
    "pin": (
        "M12 21C8 15.8 5.8 12.6 5.8 9.6a6.2 6.2 0 1 1 12.4 0C18.2 12.6 16 15.8 12 21M12 "
        "7.4a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0 -4.6"
    ),
    "route": (
        "M6 17a2 2 0 1 0 .1 0M18 3.5a2 2 0 1 0 .1 0M8.2 19H15a3.5 3.5 0 0 0 0 -7H9a3.2 "
        "3.2 0 0 1 0 -6.4H15.8"
    ),
    "star": "M12 3.5V20.5M3.5 12H20.5M7.6 7.6L16.4 16.4M16.4 7.6L7.6 16.4",
    "school": (
        "M2.5 9.5L12 5L21.5 9.5L12 14ZM6.5 11.6V16.4C9.5 19 14.5 19 17.5 16.4V11.6M21.5 9.5V15"
    ),
    "clock": "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0 -16M12 7.5V12L15.4 14",
    "lock": "M6 11H18V20H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0V11",
    "del": "M9 5.5H21V18.5H9L3 12ZM11.6 9.4L17 14.8M17 9.4L11.6 14.8",
    "hand": (
        "M9 13V5.6a1.6 1.6 0 0 1 3.2 0V11M12.2 11V9.8a1.5 1.5 0 0 1 3 0V11.6M15.2 "
        "11.4a1.5 1.5 0 0 1 3 0V15.5C18.2 19 16.2 21 13 21C10.3 21 9 19.8 7.8 17.6L5.4 "
        "13.4a1.5 1.5 0 0 1 2.5 -1.6L9 13.4"
    ),
    "ear": (
        "M7 9.5a5.2 5.2 0 1 1 10.4 0C17.4 13 14.4 13.6 14.2 16.8C14 19.4 10.6 20.6 9 "
        "18.4M9.8 10a2.4 2.4 0 0 1 4.8 0"
    ),
    "warn": "M12 4L21 19.5H3ZM12 10V14.4M12 16.8V17",
    "usb": "M8 10V20.5H16V10M9.5 10V4H14.5V10M7 10H17",
    "refresh": "M19 12a7 7 0 1 1 -2.2 -5.1M17.5 3V7.2H13.3",
    "eye": (
        "M2.8 12C6 7 9 5.6 12 5.6C15 5.6 18 7 21.2 12C18 17 15 18.4 12 18.4C9 18.4 6 17 "
        "2.8 12M12 9.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0 -5.2"
    ),
    "veil": (
        "M3 3L21 21M6.2 7.4C5 8.6 3.8 10.2 2.8 12C6 17 9 18.4 12 18.4C13.6 18.4 15.2 18 "
        "16.8 17M10 5.8C14.5 4.8 18.4 7.6 21.2 12C20.6 13 20 13.9 19.3 14.7"
    ),
    "aa": "M3 18L7.5 6.5L12 18M4.6 14H10.4M14.2 18L17.2 10L20.4 18M15.2 15.6H19.3",
    "reach": "M12 3V15M7.5 10.5L12 15L16.5 10.5M4 20.5H20",
    "calm": "M9 5V19M15 5V19",
    "chat": "M4 5H20V16H12L7.5 20V16H4Z",
    "tag": "M4 4H12L20.5 12.5L12.5 20.5L4 12ZM8.2 7.2a1 1 0 1 0 .1 0",
    "compare": "M4 5H10.5V19H4ZM13.5 5H20V19H13.5Z",
    "sun": (
        "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0 -8M12 2.8V5M12 19V21.2M2.8 12H5M19 12H21.2M5.5 "
        "5.5L7 7M17 17L18.5 18.5M18.5 5.5L17 7M7 17L5.5 18.5"
    ),
    "kbd": "M3 6.5H21V17.5H3ZM6.5 10H7M10 10H10.5M13.5 10H14M17 10H17.5M8 14H16",
    "mark": "",
}

_MARK = (
    '<path d="M2.4 15.4A9.6 9.6 0 0 1 21.6 15.4Z" fill="#{colour}"/>'
    '<path d="M0 17.6H24" stroke="#{colour}" stroke-width="1.4" fill="none"/>'
)
_LINE = (
    '<path d="{path}" fill="none" stroke="#{colour}" stroke-width="{weight}"'
    ' stroke-linecap="round" stroke-linejoin="round"/>'
)
LEAST = 24


class IconProvider(QQuickImageProvider):
    """Draws an icon at the pixels of the screen, at once."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(  # noqa: N802 - Qt's own name
        self, ident: str, size: QSize, requested: QSize
    ) -> QImage:
        """One icon; a name that is not known gives an empty picture."""
        name, colour, weight = (*ident.split("/"), "", "")[:3]
        side = max(requested.width(), requested.height(), LEAST)
        size.setWidth(side)
        size.setHeight(side)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        if name not in PATHS:
            return image
        drawing = _MARK if name == "mark" else _LINE
        inside = drawing.format(path=PATHS[name], colour=colour, weight=weight)
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{inside}</svg>'
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return image
