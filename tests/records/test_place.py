"""Places keep their names and their parents through time."""

import pytest

from kiosk.records.place import Place, PlaceKind


def a_place(latitude: float, longitude: float) -> Place:
    return Place(
        id="x",
        name="X",
        kind=PlaceKind.COMMUNE,
        latitude=latitude,
        longitude=longitude,
        radius_km=1.0,
        country="FR",
    )


def test_a_place_lies_on_the_earth() -> None:
    assert a_place(50.7, 2.24).latitude == 50.7
    with pytest.raises(ValueError, match="X"):
        a_place(91.0, 2.0)
