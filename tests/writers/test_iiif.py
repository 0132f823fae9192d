"""A manifest that goes out is valid, and comes in again as far as a manifest can say it."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.records.access import AccessCondition, AccessStatus, Basis
from kiosk.records.unit import AccessPointKind, Element, ImageLink, Passage, Unit
from kiosk.rules.titles import title_of
from kiosk.writers import iiif
from tests.factories import a_unit
from tests.writers.reading import read_again
from tests.writers.strategies import units
from tests.writers.valid import iiif_faults

BASE = "https://archives.example/iiif/"
PAGE = iiif.Painted(
    label="1r",
    width=3000,
    height=4000,
    picture="images/a-0.jpg",
    picture_width=1200,
    picture_height=1600,
    tiles="tiles/a-0",
    alternative="Une lettre",
)
KINDS = (
    (AccessPointKind.PERSNAME, AccessPointKind.FAMNAME),
    (AccessPointKind.CORPNAME,),
    (AccessPointKind.GEOGNAME,),
    (AccessPointKind.SUBJECT, AccessPointKind.FUNCTION),
    (AccessPointKind.GENREFORM,),
)


def again(content: bytes, name: str = "u1.json") -> Unit:
    (unit,) = [item for item in read_again([content], "iiif", name) if isinstance(item, Unit)]
    return unit


@settings(max_examples=60)
@given(units, st.lists(st.just(PAGE), min_size=1, max_size=3))
def test_what_a_manifest_can_say_of_a_unit_comes_in_again(
    unit: Unit, pages: list[iiif.Painted]
) -> None:
    content = iiif.manifest(unit, pages, unit.conditions, base=BASE)
    found = again(content)

    assert iiif_faults(content, "manifest") == []
    assert found.reference == unit.reference
    assert found.title == title_of(unit)
    written = list(dict.fromkeys(dating.written for dating in unit.dates))
    assert [dating.written for dating in found.dates] == written
    assert (found.creators, found.extent, found.languages) == (
        unit.creators, unit.extent, unit.languages,
    )  # fmt: skip
    assert set(unit.identifiers) <= set(found.identifiers)
    for kinds in KINDS:
        # A term that is also the title is not told twice.
        assert [*found.points(kinds[0])] == [
            words for words in unit.points(*kinds) if words != found.title
        ]
    assert found.images == (ImageLink(address=f"{BASE}images/a-0.jpg", title="1r"),) * len(pages)


def test_the_words_of_the_content_come_in_again() -> None:
    text = Passage(element=Element.SCOPECONTENT, text="Un <b>mot</b>.\n\nDeux & trois.")

    found = again(iiif.manifest(a_unit(passages=(text,)), [PAGE], (), base=BASE))

    assert found.passage(Element.SCOPECONTENT) == text.text


@pytest.mark.parametrize("status", AccessStatus)
def test_conditions_come_in_again_as_they_are(status: AccessStatus) -> None:
    said = AccessCondition(status=status, basis=Basis.DEED)

    found = again(iiif.manifest(a_unit(), [PAGE], [said], base=BASE))

    assert [replace(each, written="") for each in found.conditions] == [said]


def test_without_an_address_nothing_names_a_host() -> None:
    content = iiif.manifest(a_unit(), [PAGE], (), base="")

    (page,) = json.loads(content)["items"]
    body = page["items"][0]["items"][0]["body"]
    assert (body["id"], body["service"][0]["id"]) == ("images/a-0.jpg", "tiles/a-0")
    assert content.count(b"://") == 1  # the name of the standard itself
    assert again(content).images == (ImageLink(address="images/a-0.jpg", title="1r"),)


def test_collections_are_valid_and_name_their_members() -> None:
    fonds, letter = a_unit(id="u0", reference="1 J"), a_unit()

    of_fonds = iiif.collection(fonds, [letter], base=BASE)
    of_all = iiif.top("La Coupole", [fonds], base=BASE)

    assert iiif_faults(of_fonds, "collection") == iiif_faults(of_all, "collection") == []
    assert json.loads(of_fonds)["items"][0]["id"] == f"{BASE}u1.json"
    assert json.loads(of_all)["items"][0]["id"] == f"{BASE}u0.collection.json"
    assert len(read_again([of_fonds], "iiif", "u0.collection.json")) == 2


def test_the_description_of_tiles_bears_its_own_address() -> None:
    stored: iiif.Json = {
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level0",
        "width": 3000,
        "height": 4000,
        "tiles": [{"width": 512, "height": 512, "scaleFactors": [1, 2, 4, 8]}],
    }

    content = iiif.image_information(stored, PAGE, base=BASE)

    assert iiif_faults(content, "information") == []
    assert json.loads(content)["id"] == f"{BASE}tiles/a-0"


def test_the_check_of_manifests_finds_faults() -> None:
    sound = iiif.manifest(a_unit(), [PAGE], (), base=BASE)

    assert iiif_faults(sound.replace(b'"type": "Canvas"', b'"type": "Page"'), "manifest") != []
    assert iiif_faults(sound.replace(b'"label"', b'"labels"'), "manifest") != []
    assert iiif_faults(iiif.manifest(a_unit(), [PAGE], (), base=""), "manifest") != []
