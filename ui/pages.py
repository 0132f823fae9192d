"""The page table: one view and one model a page.

A page is a file of `ui/qml/Kiosk` whose root is a `Page`, which is handed the terminal.
A new page needs a line here, its view, and, if it has matter of its own, a model that
`ui.models.terminal.Terminal` hands over. Nothing else knows the pages by name.
"""

PAGES = {
    "attract": "AttractView",
    "home": "HomeView",
    "search": "SearchView",
    "wall": "WallView",
    "nothing": "NothingView",
    "values": "ValuesView",
    "vault": "VaultView",
    "browse": "BrowseView",
    "document": "DocumentView",
    "person": "PersonView",
    "viewer": "ViewerView",
    "basket": "BasketView",
    "slip": "SlipView",
    "credits": "CreditsView",
    "pin": "PinView",
    "staff": "StaffView",
}

PATIENCE = {"document": 300, "person": 300, "viewer": 180}
"""Seconds without a touch before the countdown, where it is not the usual time."""
