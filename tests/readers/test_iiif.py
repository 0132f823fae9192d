"""A manifest on disk becomes a unit with its pages; nothing is opened, nothing fetched."""

import io
import json
import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers import iiif
from kiosk.readers.formats import reader_for
from kiosk.readers.iiif.parts import MOST_RANGES, ranges
from kiosk.readers.iiif.words import best, ordered, text_of, words_of
from kiosk.readers.reading import HEAD, DeliveredText, Item, Refusal
from kiosk.records.access import AccessStatus
from kiosk.records.folding import words
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element, Unit
from tests.shared import DATA, FACTS, needs_data

SOUND = sorted(name for name, facts in FACTS.items() if facts.get("kind") == "IIIF")
V3 = "http://iiif.io/api/presentation/3/context.json"


def read(content: bytes) -> list[Item]:
    return list(iiif.read("m.json", io.BytesIO(content)))


def codes(items: list[Item]) -> list[str]:
    return [
        (item.problem if isinstance(item, Refusal) else item).code
        for item in items
        if isinstance(item, Problem | Refusal)
    ]


def units(content: bytes) -> list[Unit]:
    return [item for item in read(content) if isinstance(item, Unit)]


def a_manifest(**members: Any) -> bytes:
    """A manifest of version 3; name only what the test is about."""
    return json.dumps(
        {"@context": V3, "id": "https://x.org/1/manifest", "type": "Manifest"} | members
    ).encode()


def one(**members: Any) -> Unit:
    (unit,) = units(a_manifest(**members))
    return unit


def pair(label: str, *values: str) -> dict[str, Any]:
    return {"label": {"fr": [label]}, "value": {"fr": list(values)}}


# --------------------------------------------------------------------------- real manifests


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_manifest_has_the_pages_counted_in_it(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()

    assert iiif.recognises("any", content[:HEAD])
    found = units(content)

    if not facts["canvases"] and not facts["manifests"]:
        assert codes(read(content)) == ["iiif-none"]
        return
    assert not [item for item in read(content) if isinstance(item, Refusal)]
    assert len(found) == 1 + facts["manifests"]
    assert sum(len(unit.images) for unit in found) == facts["canvases"]
    ids = set(every(json.loads(content.decode("utf-8-sig")), "Canvas"))
    bare = [image for unit in found for image in unit.images if image.address in ids]
    assert len(bare) == facts["canvases_without_image"]
    first = json.loads(facts.get("first_canvas") or "null")
    if first:
        assert words(found[0].images[0].title) == words(" ".join(best(words_of(first))))


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_manifest_has_its_label_and_its_ranges(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()
    thing = json.loads(content.decode("utf-8-sig"))

    if facts["label"] != "null":
        label = facts["label"]
        told = json.loads(label) if label[0] in '{["' else label
        assert units(content)[0].title == " ; ".join(best(words_of(told)))
    found = ranges(thing)
    # In version 3 those on top are counted, in version 2 all stand on one level.
    counted = [depth for depth, _title in found if facts["version"] == 2 or depth == 0]
    assert len(counted) == facts["ranges"]
    assert len(thing.get("sequences", ())) == facts.get("sequences", 0)


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_every_pair_of_metadata_is_somewhere_in_the_record(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()
    metadata = json.loads(content.decode("utf-8-sig")).get("metadata", [])
    said = set(words(" ".join(map(shown, units(content)))))

    assert len(metadata) == facts["metadata_pairs"]
    for each in metadata:
        for text in ordered(words_of(each["value"])):
            assert set(words(text)) <= said


def shown(unit: Unit) -> str:
    return " ".join(
        (
            unit.title,
            unit.reference,
            *unit.identifiers,
            *unit.extent,
            *unit.creators,
            *unit.languages,
            *(dating.written for dating in unit.dates),
            *(part.text for part in unit.passages),
            *(point.text for point in unit.access_points),
        )
    )


def every(value: object, kind: str) -> list[str]:
    found, waiting = [], [value]
    while waiting:
        this = waiting.pop()
        if isinstance(this, dict):
            if str(this.get("type", this.get("@type", ""))).endswith(kind):
                found.append(str(this.get("id", this.get("@id"))))
            waiting.extend(this.values())
        elif isinstance(this, list):
            waiting.extend(this)
    return found


# ------------------------------------------------------------------------- what it becomes


def test_the_title_is_in_french_and_the_other_languages_find_it_too() -> None:
    unit = one(label={"en": ["Letter"], "fr": ["Lettre"], "de": ["Brief"]})

    assert unit.title == "Lettre"
    assert [(point.kind, point.text) for point in unit.access_points] == [
        (AccessPointKind.TITLE, "Letter"),
        (AccessPointKind.TITLE, "Brief"),
    ]


def test_known_labels_fill_the_fields_and_others_stay_notes() -> None:
    unit = one(
        metadata=[
            pair("Date", "1944"),
            pair("Auteur", "Noël, Jean"),
            pair("Langue", "français"),
            pair("Sujets", "captivité", "tunnel"),
            pair("Lieu", "Nordhausen"),
            pair("Cote", "1 J 4"),
            pair("Support", "papier"),
            {"label": {"de": ["Schlagwörter"]}, "value": {"de": ["Häftling"]}},
        ]
    )

    assert unit.reference == "1 J 4"
    assert [dating.written for dating in unit.dates] == ["1944"]
    assert (unit.creators, unit.languages) == (("Noël, Jean",), ("français",))
    assert unit.points(AccessPointKind.SUBJECT) == ("captivité", "tunnel", "Häftling")
    assert unit.points(AccessPointKind.GEOGNAME) == ("Nordhausen",)
    assert [(part.element, part.heading, part.text) for part in unit.passages] == [
        (Element.NOTE, "Support", "papier")
    ]


def test_the_code_is_the_last_part_of_the_id_where_no_shelf_mark_is() -> None:
    assert one().reference == "1"
    assert one().identifiers == ("https://x.org/1/manifest",)


def test_the_words_of_html_are_shown_and_its_marks_are_not() -> None:
    assert text_of("<p>Un <b>mot</b> &amp; deux</p><p>fin<script>x()</script></p>") == (
        "Un mot & deux\n\nfin"
    )
    assert text_of("a < b <!-- c") == "a < b"


@pytest.mark.parametrize(
    ("rights", "name", "status"),
    [
        (
            "http://creativecommons.org/publicdomain/mark/1.0/",
            OwnWord.PUBLIC_DOMAIN,
            AccessStatus.FREE,
        ),
        ("http://creativecommons.org/licenses/by/4.0/", "Creative Commons", AccessStatus.FREE),
        ("http://rightsstatements.org/vocab/InC/1.0/", OwnWord.IN_COPYRIGHT, AccessStatus.ON_SITE),
        ("http://rightsstatements.org/vocab/NoC-NC/1.0/", OwnWord.NO_COPYRIGHT, AccessStatus.FREE),
        ("https://www.etalab.gouv.fr/licence-ouverte", "Licence Ouverte", AccessStatus.FREE),
        ("https://x.org/unknown", "", AccessStatus.ON_SITE),
    ],
)
def test_a_licence_becomes_a_condition(rights: str, name: str, status: AccessStatus) -> None:
    unit = one(rights=rights, requiredStatement=pair("Crédit", "La Coupole"))

    assert [condition.status for condition in unit.conditions] == [status]
    assert [condition.written for condition in unit.conditions] == [f"La Coupole\n\n{rights}"]
    assert [(part.element, part.heading, part.text) for part in unit.passages] == [
        (Element.USERESTRICT, "Crédit", "La Coupole"),
        (Element.USERESTRICT, name, rights),
    ]


def test_an_access_condition_that_is_not_understood_closes_the_record() -> None:
    items = read(a_manifest(metadata=[pair("Conditions d’accès", "Demander à Mme Petit")]))

    (unit,) = [item for item in items if isinstance(item, Unit)]
    assert [condition.status for condition in unit.conditions] == [AccessStatus.TITLE_ONLY]
    assert codes(items) == ["rights-not-understood"]


def test_ranges_are_told_as_a_tree() -> None:
    unit = one(
        structures=[
            {
                "id": "r",
                "type": "Range",
                "label": {"fr": ["Registre"]},
                "items": [{"id": "s", "type": "Range", "label": {"fr": ["Janvier"]}}],
            }
        ]
    )

    assert unit.passage(Element.ARRANGEMENT) == "Registre\n\n– Janvier"


def test_a_ring_of_ranges_is_walked_once() -> None:
    ring = [
        {"@id": "a", "@type": "sc:Range", "label": "A", "ranges": ["b"]},
        {"@id": "b", "@type": "sc:Range", "label": "B", "ranges": ["a"]},
    ]

    assert [title for _depth, title in ranges({"structures": ring})] == ["A", "B"]


def test_a_long_list_of_ranges_is_cut() -> None:
    many = [{"@id": str(number), "label": "A"} for number in range(MOST_RANGES + 5)]

    assert len(ranges({"structures": many})) == MOST_RANGES


def test_a_collection_holds_what_it_names() -> None:
    member = {"id": "https://x.org/2", "type": "Manifest", "label": {"fr": ["Deux"]}}
    inner = {"id": "https://x.org/c", "type": "Collection", "items": [member]}
    top, below, leaf = units(
        a_manifest(type="Collection", label={"fr": ["Tout"]}, items=[inner, inner])
    )

    assert (top.level, below.level, leaf.level) == ("collection", "collection", "item")
    assert (below.parent, leaf.parent) == (top.id, below.id)
    assert (leaf.title, leaf.identifiers) == ("Deux", ("https://x.org/2",))


def test_a_manifest_is_known_by_its_id_in_any_file() -> None:
    content = a_manifest()
    (one_way,) = iiif.read("a.json", io.BytesIO(content))
    (other,) = iiif.read("b/c.json", io.BytesIO(b"\xef\xbb\xbf" + content))

    assert isinstance(one_way, Unit)
    assert isinstance(other, Unit)
    assert one_way.id == other.id


# ----------------------------------------------------------------------- the words of pages


CANVAS = "https://x.org/1/canvas/1"


def said(value: str, target: Any, **members: Any) -> dict[str, Any]:
    """An annotation with words of the page; name only what the test is about."""
    body = {"type": "TextualBody", "value": value}
    return {"type": "Annotation", "motivation": "supplementing", "body": body, "target": target} | (
        members
    )


def texts(*annotations: dict[str, Any], **members: Any) -> list[DeliveredText]:
    page = {"type": "AnnotationPage", "items": list(annotations)}
    canvas = {"id": CANVAS, "type": "Canvas", "width": 1000, "height": 2000, "annotations": [page]}
    found = read(a_manifest(items=[canvas | members]))
    return [item for item in found if isinstance(item, DeliveredText)]


def boxes(text: DeliveredText) -> list[list[tuple[str, int, int, int, int]]]:
    return [
        [(word.text, word.x, word.y, word.width, word.height) for word in line]
        for line in text.text.lines
    ]


@pytest.mark.parametrize(
    ("target", "box"),
    [
        (f"{CANVAS}#xywh=10,20,30,40", (10, 20, 30, 40)),
        ([f"{CANVAS}#xywh=pixel:10,20,30,40"], (10, 20, 30, 40)),
        (f"{CANVAS}#xywh=percent:1,1,3,2", (10, 20, 30, 40)),
        ({"type": "Canvas", "id": f"{CANVAS}#xywh=10,20,30,40"}, (10, 20, 30, 40)),
        ({"source": f"{CANVAS}#xywh=10,20,30,40"}, (10, 20, 30, 40)),
        (
            {
                "type": "SpecificResource",
                "source": CANVAS,
                "selector": {"type": "FragmentSelector", "value": "xywh=10,20,30,40"},
            },
            (10, 20, 30, 40),
        ),
        (CANVAS, (0, 0, 0, 0)),
        (f"{CANVAS}#xywh=10,20,30", (0, 0, 0, 0)),
        (f"{CANVAS}#xywh=990,20,30,40", (0, 0, 0, 0)),
        ({"selector": {"type": "SvgSelector", "value": "<svg/>"}}, (0, 0, 0, 0)),
        (None, (0, 0, 0, 0)),
    ],
)
def test_words_on_a_canvas_have_the_box_of_their_target(
    target: Any, box: tuple[int, int, int, int]
) -> None:
    (text,) = texts(said("mot", target))

    assert boxes(text) == [[("mot", *box)]]
    assert (text.width, text.height) == (1000, 2000)
    assert text.unit == one().id


def test_the_words_of_a_line_share_its_box() -> None:
    (text,) = texts(said("ab cde", f"{CANVAS}#xywh=100,50,60,20"))

    assert boxes(text) == [[("ab", 100, 50, 20, 20), ("cde", 130, 50, 30, 20)]]


def test_words_with_boxes_of_their_own_stand_in_their_lines() -> None:
    line = said("Un mot", f"{CANVAS}#xywh=9,9,90,9", textGranularity="line")
    other = said("seul ici", f"{CANVAS}#xywh=10,40,80,9", textGranularity="line")
    words_ = [
        said("Un", f"{CANVAS}#xywh=9,9,20,9", textGranularity="word"),
        said("mot", f"{CANVAS}#xywh=40,9,59,9", textGranularity="word"),
    ]

    (text,) = texts(line, other, *words_)

    assert boxes(text) == [
        [("Un", 9, 9, 20, 9), ("mot", 40, 9, 59, 9)],
        [("seul", 10, 40, 40, 9), ("ici", 60, 40, 30, 9)],
    ]


def test_words_of_which_nobody_says_the_lines_begin_one_further_left() -> None:
    places = (("Un", 10), ("mot", 50), ("puis", 12))
    told = (said(word, f"{CANVAS}#xywh={x},9,9,9", textGranularity="word") for word, x in places)

    (text,) = texts(*told)

    assert boxes(text) == [[("Un", 10, 9, 9, 9), ("mot", 50, 9, 9, 9)], [("puis", 12, 9, 9, 9)]]


def test_html_is_reduced_to_its_words_and_one_box_around_several_lines_is_none_of_theirs() -> None:
    page = {"type": "TextualBody", "format": "text/html", "value": "<p>Un <b>mot</b></p><p>et</p>"}

    (text,) = texts(said("", f"{CANVAS}#xywh=9,9,90,90", body=page))

    assert text.text.text == "Un mot\net"
    assert {word[1:] for line in boxes(text) for word in line} == {(0, 0, 0, 0)}


def test_remarks_and_tags_are_no_words_of_the_page() -> None:
    assert texts(said("Beau !", CANVAS, motivation="commenting")) == []
    assert texts(said("", CANVAS, body={"type": "Text", "id": "https://x.org/1.vtt"})) == []


@pytest.mark.parametrize(
    ("picture", "named"),
    [("images/1_J_1.jpg", "images/1_J_1.jpg"), ("https://x.org/i/full/max/0/default.jpg", "")],
)
def test_the_words_name_their_picture_unless_a_server_makes_it(picture: str, named: str) -> None:
    painted = {"type": "Annotation", "body": {"id": picture, "type": "Image"}}

    (text,) = texts(said("mot", CANVAS), items=[{"type": "AnnotationPage", "items": [painted]}])

    assert text.picture == named


def test_a_page_of_words_beside_its_manifest_says_whose_they_are() -> None:
    source = {"id": CANVAS, "type": "Canvas", "partOf": [
        {"id": "https://x.org/1/manifest", "type": "Manifest"}]}  # fmt: skip
    page = {"type": "AnnotationPage", "items": [said("mot", {"source": source}), said("et", "c2")]}

    first, second = (
        item for item in read(json.dumps(page).encode()) if isinstance(item, DeliveredText)
    )

    assert (first.text.text, first.unit, first.stem) == ("mot", one().id, "m")
    assert (second.text.text, second.unit, second.stem) == ("et", "", "m#1")


def test_a_page_of_remarks_is_refused_for_what_it_is() -> None:
    page = {"type": "AnnotationPage", "items": [said("Beau !", CANVAS, motivation="commenting")]}

    (refused,) = read(json.dumps(page).encode())

    assert isinstance(refused, Refusal)
    assert refused.problem.code == "iiif-none"
    assert "remarks" in refused.problem.message


# --------------------------------------------------------------------------------- hostile


def test_nothing_that_a_manifest_points_to_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    outside = (
        b'{"@context":"http://iiif.io/api/presentation/3/context.json","id":'
        b'"http://192.0.2.1/m.json","type":"Manifest","label":{"fr":["Essai"]},"items":[{"id":"c1",'
        b'"type":"Canvas","height":-1,"width":1e999,"items":[{"id":"p","type":"AnnotationPage",'
        b'"items":[{"id":"a","type":"Annotation","motivation":"painting","target":"c1","body":'
        b'{"id":"file:///etc/passwd","type":"Image"}}]}]}]}'
    )

    def refused(*_args: object, **_named: object) -> None:
        pytest.fail("the reader opened something")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr("builtins.open", refused)
    (unit,) = units(outside)

    assert unit.title == "Essai"
    assert [image.address for image in unit.images] == ["file:///etc/passwd"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"[" * 100_000 + b"]" * 100_000, "json-deep"),
        (b'{"a":' * 100_000, "json-deep"),
        (b'{"type": "Manifest",', "json-syntax"),
        (b'{"type": "Manifest", "x": ' + b"9" * 5_000 + b"}", "json-syntax"),
        (b'{"type": "Manifest", "label": "\xe9"}', "json-encoding"),
        (b'{"type": "Canvas"}', "iiif-none"),
        (b"3", "json-unknown"),
        (b'{"data": [{"title": "x"}], "version": "1.1"}', "json-unknown"),
        (b'{"@context": "http://iiif.io/api/image/3/context.json"}', "iiif-none"),
        (b"", "json-syntax"),
    ],
)
def test_what_cannot_be_read_is_refused(content: bytes, code: str) -> None:
    assert codes(read(content)) == [code]


def test_a_file_of_json_that_nobody_knows_is_refused_rather_than_passed_over() -> None:
    reader = reader_for("deep.json", b"[" * HEAD)

    assert reader
    assert reader.kind == "iiif"


def test_a_file_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.readers.strict_json.MOST_BYTES", 10)

    assert codes(read(a_manifest())) == ["json-too-big"]


def test_brackets_in_words_are_not_counted() -> None:
    assert one(label={"fr": ["[" * 500 + '\\"']}).title.startswith("[[[")


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda below: (
        st.lists(below, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ("id", "@id", "type", "label", "value", "items", "en", "@value", "ranges", "body")
            ),
            below,
            max_size=4,
        )
    ),
    max_leaves=12,
)
_MEMBERS = st.sampled_from(
    ("label", "metadata", "items", "sequences", "structures", "rights", "provider", "navDate")
)


@pytest.mark.medium
@given(
    members=st.dictionaries(_MEMBERS, _JSON, max_size=6),
    kind=st.sampled_from(("Manifest", "Collection")),
)
def test_no_value_in_any_place_makes_it_raise(members: dict[str, Any], kind: str) -> None:
    read(json.dumps({"type": kind} | members).encode())


_ANNOTATION = st.dictionaries(
    st.sampled_from(("body", "target", "textGranularity", "label", "motivation")), _JSON, max_size=3
)


@pytest.mark.slow
@given(
    annotations=st.lists(_ANNOTATION, max_size=3),
    canvas=st.dictionaries(
        st.sampled_from(("width", "height", "thumbnail", "partOf", "id", "annotations")), _JSON
    ),
    box=st.text("0123456789.,-e%:pixel", max_size=12),
)
def test_no_value_in_any_place_of_an_annotation_makes_it_raise(
    annotations: list[dict[str, Any]], canvas: dict[str, Any], box: str
) -> None:
    told = [said("mot", f"c#xywh={box}") | each for each in annotations]
    page = {"type": "AnnotationPage", "items": told, "partOf": [{"type": "Canvas"} | canvas]}
    read(json.dumps(page).encode())
    items = [{"type": "Canvas", "annotations": [page]} | canvas]
    read(json.dumps({"type": "Manifest", "items": items}).encode())


@pytest.mark.slow
def test_very_many_lines_and_words_are_put_together_without_hanging() -> None:
    lines = [said("mot " * 20 + "fin", "c", textGranularity="line") for _ in range(5_000)]
    words_ = [said("mot", "c", textGranularity="word") for _ in range(50_000)]

    (text,) = texts(*lines, *words_)

    assert len(text.text.lines) == 5_000


SEED = a_manifest(
    label={"fr": ["Essai"]},
    metadata=[pair("Date", "1944")],
    items=[{"id": "c", "type": "Canvas", "items": [{"items": [{"body": {"id": "a.jpg"}}]}]}],
)


@pytest.mark.medium
@given(
    edits=st.lists(st.tuples(st.integers(0, 380), st.binary(max_size=5)), max_size=6),
    cut=st.integers(0, 400),
)
def test_no_damage_makes_it_raise(edits: list[tuple[int, bytes]], cut: int) -> None:
    damaged = bytearray(SEED[: cut or None])
    for place, content in edits:
        damaged[place : place + len(content)] = content

    iiif.recognises("any", bytes(damaged))
    read(bytes(damaged))
