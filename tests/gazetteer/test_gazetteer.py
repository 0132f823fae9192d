"""What the gazetteer promises to whoever meets a place name in a document."""

import pytest

from kiosk import gazetteer
from kiosk.records.place import PlaceKind


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("saint omer", "saint-omer"),
        ("SAINT-OMER", "saint-omer"),
        ("Sint-Omaars", "saint-omer"),
        ("Rijsel", "lille"),
        ("Atrecht", "arras"),
        ("Duinkerke", "dunkerque"),
        ("eperlecques", "eperlecques"),
        ("Ravensbruck", "ravensbruck"),
        ("Dora", "dora"),
        ("Compiègne Royallieu", "royallieu"),
        ("Loos", "loos"),
        ("Cape Canaveral", "cap-canaveral"),
    ],
)
def test_a_place_is_found_however_it_is_written(written: str, meant: str) -> None:
    found = gazetteer.find(written)

    assert found is not None
    assert meant == found.id


def test_an_unknown_place_is_not_guessed() -> None:
    assert gazetteer.find("Nulle-Part-sur-Lys") is None


def test_dora_stood_under_buchenwald_until_it_became_a_camp_of_its_own() -> None:
    dora = gazetteer.find("Dora")

    assert dora is not None
    assert PlaceKind.CAMP is dora.kind
    assert [(parent.place_id, parent.first, parent.last) for parent in dora.parents] == [
        ("buchenwald", "1943-08-28", "1944-10-27")
    ]


def test_about_150_places_are_known_each_under_its_own_id() -> None:
    places = gazetteer.load()

    assert len(places) >= 150
    assert len(places) == len({place.id for place in places})


def test_every_parent_is_a_place_of_the_gazetteer() -> None:
    known = {place.id for place in gazetteer.load()}

    assert {parent.place_id for place in gazetteer.load() for parent in place.parents} <= known
