"""A manifest that goes out is valid, and comes in again as far as a manifest can say it."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.readers.reading import DeliveredText
from kiosk.records.access import AccessCondition, AccessStatus, Basis
from kiosk.records.canvas import PageText, Word
from kiosk.records.unit import AccessPointKind, Element, ImageLink, Passage, Unit
from kiosk.rules.titles import title_of
from kiosk.writers import iiif
from tests.factories import a_unit
from tests.writers.reading import problems, read_again
from tests.writers.strategies import page_texts, units
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


@pytest.mark.medium
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


def words_again(text: PageText, base: str = BASE) -> DeliveredText:
    content = iiif.page_words(a_unit(), 1, PAGE, text, base=base)
    if base:
        assert iiif_faults(content, "page_words") == []
    (found,) = [
        item
        for item in read_again([content], "iiif", "text/u1-1.json")
        if isinstance(item, DeliveredText)
    ]
    return found


@pytest.mark.medium
@settings(max_examples=80)
@given(page_texts(width=PAGE.width, height=PAGE.height), st.sampled_from([BASE, ""]))
def test_the_words_of_a_page_come_in_again_with_their_lines_boxes_and_cuts(
    text: PageText, base: str
) -> None:
    found = words_again(text, base)

    assert found.text == text
    assert (found.width, found.height) == (PAGE.width, PAGE.height)
    assert found.picture == f"{base}images/a-0.jpg"
    # They belong to the record that the manifest becomes.
    assert found.unit == again(iiif.manifest(a_unit(), [PAGE], (), base=base)).id


def test_a_line_of_words_without_boxes_lies_on_the_whole_page() -> None:
    line = (Word(text="New York", x=0, y=0, width=0, height=0),
            Word(text="1944", x=0, y=0, width=0, height=0))  # fmt: skip
    text = PageText(lines=(line,))

    content = iiif.page_words(a_unit(), 1, PAGE, text, base=BASE)

    assert b"xywh" not in content
    assert words_again(text).text == text
    items = read_again([content], "iiif", "text/u1-1.json")
    assert problems(items) == ["text-boxes"]


def test_a_line_has_the_box_around_its_words() -> None:
    line = (Word(text="Un", x=10, y=40, width=20, height=9),
            Word(text="mot", x=40, y=38, width=30, height=12))  # fmt: skip
    text = PageText(lines=(line,))

    content = json.loads(iiif.page_words(a_unit(), 2, PAGE, text, base=BASE))

    assert [each["body"]["value"] for each in content["items"]] == ["Un mot", "Un", "mot"]
    assert content["items"][0]["target"] == f"{BASE}u1/canvas/2#xywh=10,38,60,12"
    assert content["id"] == f"{BASE}text/u1-2.json"


def test_a_page_with_words_names_them_in_its_manifest() -> None:
    text = PageText(lines=((Word(text="mot", x=1, y=1, width=9, height=9),),))

    content = iiif.manifest(a_unit(), [PAGE, replace(PAGE, text=text)], (), base=BASE)

    assert iiif_faults(content, "manifest") == []
    bare, said = json.loads(content)["items"]
    assert "annotations" not in bare
    assert said["annotations"] == [{"id": f"{BASE}text/u1-2.json", "type": "AnnotationPage"}]


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
