"""A letter in TEI becomes a unit with its people, its places, its day and its words."""

import io
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kiosk.messages import Problem
from kiosk.readers import tei
from kiosk.readers.reading import HEAD, Item, Refusal
from kiosk.readers.tei.flow import text_in
from kiosk.records.access import AccessStatus
from kiosk.records.dating import Qualifier
from kiosk.records.folding import squeezed, words
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element, Unit
from tests.shared import DATA, FACTS, needs_data

SOUND = sorted(name for name, facts in FACTS.items() if facts.get("kind") == "TEI")
NS = "{http://www.tei-c.org/ns/1.0}"
KINDS = {
    "persName": AccessPointKind.PERSNAME,
    "placeName": AccessPointKind.GEOGNAME,
    "orgName": AccessPointKind.CORPNAME,
}


def read(content: bytes) -> list[Item]:
    return list(tei.read("letter.xml", io.BytesIO(content)))


def codes(items: list[Item]) -> list[str]:
    return [
        (item.problem if isinstance(item, Refusal) else item).code
        for item in items
        if isinstance(item, Problem | Refusal)
    ]


def one(content: bytes) -> Unit:
    (unit,) = [item for item in read(content) if isinstance(item, Unit)]
    return unit


def a_letter(text: str = "<p>Cher ami</p>", *, file: str = "", profile: str = "") -> bytes:
    """A letter with a title; name only what the test is about."""
    return (
        f"<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
        f"<title>Lettre</title></titleStmt>{file}</fileDesc><profileDesc>{profile}</profileDesc>"
        f"</teiHeader><text><body>{text}</body></text></TEI>"
    ).encode()


def transcribed(text: str) -> str:
    return one(a_letter(text)).passage(Element.TRANSCRIPTION)


# ------------------------------------------------------------------------------ real letters


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_letter_is_one_unit_with_what_was_counted_in_it(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()

    assert tei.recognises("any", content[:HEAD])
    unit = one(content)

    assert codes(read(content)) == []
    # The facts give one language of the title, and its beginning.
    titles = {unit.title, *unit.points(AccessPointKind.TITLE)}
    assert any(words(title)[:8] == words(facts["title"])[:8] for title in titles)
    assert list(unit.languages) == facts["languages"]
    (licence,) = facts["licence"]
    assert licence in unit.passage(Element.USERESTRICT)
    assert [condition.status for condition in unit.conditions] == [AccessStatus.FREE]


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_the_correspondents_of_a_real_letter_are_known(name: str) -> None:
    facts, unit = FACTS[name], one((DATA / name).read_bytes())
    sent, received = facts["corresp"]

    names = {point.text for point in unit.access_points if point.role}
    said = (*unit.creators, *(name for name in names))
    assert set(words(sent[1])) <= set(words(" ".join(said)))
    assert set(words(received[1])) <= set(words(" ".join(names)))
    assert [dating.earliest.isoformat() for dating in unit.dates if dating.earliest] == sent[2]


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_every_name_in_a_real_letter_is_a_point_of_access(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()
    unit, root = one(content), etree.fromstring(content)

    for tag, kind in KINDS.items():
        assert sum(1 for _ in root.iter(NS + tag)) == facts[tag]
        body = root.find(f"{NS}text")
        assert body is not None
        for node in body.iter(NS + tag):
            above = {each.tag for each in node.iterancestors()}
            if not above & {NS + "note", NS + "del"} and text_in(node):
                assert " ".join(text_in(node).split()) in unit.points(kind)


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_every_word_of_a_real_letter_is_in_its_text_or_its_notes(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()
    unit, root = one(content), etree.fromstring(content)
    body = root.find(f"{NS}text/{NS}body")
    assert body is not None
    assert len("".join(body.itertext(etree.Element)).split()) == facts["body_words"]
    assert sum(1 for _ in root.iter(NS + "p")) == facts["p"]

    for tag in ("del", "abbr", "note"):
        for node in list(body.iter(NS + tag)):
            # lxml takes the words behind an element with it.
            node.clear(keep_tail=True)
    wanted = Counter(squeezed("".join(body.itertext(etree.Element))))
    text = unit.passage(Element.TRANSCRIPTION)
    marks = "".join(f"p{page.get('n', '')}" for page in body.iter(NS + "pb"))
    assert Counter(squeezed(text)) == wanted + Counter(squeezed(marks))


# ------------------------------------------------------------------------------- the words


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("<p>Cher<lb/>ami</p><p>fin</p>", "Cher ami\n\nfin"),
        ("<p>qu'ils fas-<lb break='no'/>sent</p>", "qu'ils fassent"),
        ("<p>un <del>deux</del> trois</p>", "un trois"),
        (
            "<p>éve<subst>\n <del>u</del>\n <add>i</add>\n</subst>llé</p>",
            "éveillé",
        ),
        ("<p><choice><abbr>Mr</abbr><expan>Monsieur</expan></choice> A</p>", "Monsieur A"),
        ("<p><choice><sic>teh</sic><corr>the</corr></choice></p>", "the"),
        ("<p><abbr>Mr</abbr> A</p>", "Mr A"),
        ("<p>un <gap/> mot</p>", "un […] mot"),
        ("<p>avant<pb n='2'/>après</p>", "avant [p. 2] après"),
        ("<p>mot<note>note</note> suite</p>", "mot suite"),
        (
            "<opener><salute>Cher</salute></opener><closer><signed>J.</signed></closer>",
            "Cher\n\nJ.",
        ),
    ],
)
def test_a_text_is_read_as_one_reads_it(text: str, read_as: str) -> None:
    assert transcribed(text) == read_as


def test_notes_stand_apart_in_the_language_of_the_house() -> None:
    note = "<note><p xml:lang='de'>Ein Wort.</p><p xml:lang='fr'>Un mot.</p></note>"
    unit = one(a_letter(f"<p>A{note}</p>"))

    (passage,) = [part for part in unit.passages if part.element is Element.NOTE]
    assert (passage.heading, passage.text) == (OwnWord.NOTES, "Un mot.")


def test_the_name_in_a_note_is_not_one_of_the_letter() -> None:
    text = "<p><persName>Butler</persName><note><persName>Riegel</persName></note></p>"

    assert one(a_letter(text)).points(AccessPointKind.PERSNAME) == ("Butler",)


def test_the_picture_of_a_page_is_the_one_it_names() -> None:
    surface = "<surface xml:id='s1'><graphic url='images/1.jpg'/></surface>"
    content = a_letter("<pb n='1' facs='#s1'/><pb n='2' facs='2.png'/><pb facs='iiif:10.1'/>")
    content = content.replace(b"<text>", f"<facsimile>{surface}</facsimile><text>".encode())

    assert [(image.address, image.title) for image in one(content).images] == [
        ("images/1.jpg", "p. 1"),
        ("2.png", "p. 2"),
    ]


# -------------------------------------------------------------------------------- the head


@pytest.mark.parametrize(
    ("attributes", "first", "last", "qualifier"),
    [
        ("when='1916-01-28'", "1916-01-28", "1916-01-28", Qualifier.EXACT),
        ("when-iso='1916-01'", "1916-01-01", "1916-01-31", Qualifier.EXACT),
        ("from='1916' to='1917'", "1916-01-01", "1917-12-31", Qualifier.EXACT),
        ("notBefore='1916-02' notAfter='1916-05'", "1916-02-01", "1916-05-31", Qualifier.EXACT),
        ("notBefore='1916'", "1916-01-01", None, Qualifier.AFTER),
        ("notAfter='1916'", None, "1916-12-31", Qualifier.BEFORE),
    ],
)
def test_the_day_of_sending_is_read(
    attributes: str, first: str | None, last: str | None, qualifier: Qualifier
) -> None:
    action = f"<correspAction type='sent'><date {attributes}/></correspAction>"
    (dating,) = one(a_letter(profile=f"<correspDesc>{action}</correspDesc>")).dates

    assert (dating.earliest.isoformat() if dating.earliest else None) == first
    assert (dating.latest.isoformat() if dating.latest else None) == last
    assert dating.qualifier is qualifier


def test_a_house_and_its_mark_are_told() -> None:
    kept = (
        "<sourceDesc><msDesc><msIdentifier><repository>AD 62</repository><idno>12 J 4</idno>"
        "</msIdentifier></msDesc></sourceDesc>"
    )
    unit = one(a_letter(file=kept))

    assert unit.reference == "12 J 4"
    assert unit.passage(Element.NOTE) == "AD 62, 12 J 4"


def test_a_corpus_gives_each_of_its_letters() -> None:
    corpus = b"<teiCorpus>" + a_letter() + a_letter("<p>Deux</p>") + b"</teiCorpus>"
    found = [item for item in read(corpus) if isinstance(item, Unit)]

    assert len({unit.id for unit in found}) == 2


def test_a_letter_with_an_id_is_known_wherever_it_lies() -> None:
    content = a_letter().replace(b"<TEI ", b"<TEI xml:id='l1' ")

    (here,) = tei.read("a/letter.xml", io.BytesIO(content))
    (there,) = tei.read("b/letter.xml", io.BytesIO(content))
    assert isinstance(here, Unit)
    assert isinstance(there, Unit)
    assert here.id == there.id


# --------------------------------------------------------------------------------- hostile


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"<TEI><text>", "xml-truncated"),
        (b"<TEI><text></TEI>", "xml-syntax"),
        (b"<!DOCTYPE a [<!ENTITY x 'y'>]><TEI/>", "xml-entity"),
        (b"<TEI>" + b"<p>" * 300, "xml-deep"),
        (b"<html/>", "tei-none"),
    ],
)
def test_what_cannot_be_read_is_refused(content: bytes, code: str) -> None:
    assert codes(read(content)) == [code]


def test_a_letter_without_a_title_is_reported() -> None:
    assert codes(read(b"<TEI><text><p>Cher ami</p></text></TEI>")) == ["tei-no-title"]


def test_a_text_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.readers.tei.MOST_BYTES", 10)

    assert codes(read(a_letter())) == ["tei-too-big"]


@pytest.mark.medium
def test_a_choice_of_ten_thousand_readings_is_read_in_one_go() -> None:
    many = "<abbr>a</abbr>" * 10_000

    assert len(transcribed(f"<p><choice>{many}</choice></p>")) == 10_000


SEED = a_letter(
    "<p>Mon <persName>Butler</persName>, <choice><sic>a</sic><corr>b</corr></choice>"
    "<pb n='2'/></p>",
    file="<publicationStmt><availability><licence target='x'>CC BY</licence></availability>"
    "</publicationStmt>",
    profile="<correspDesc><correspAction type='sent'><date when='1916'/></correspAction>"
    "</correspDesc>",
)


@pytest.mark.medium
@given(
    edits=st.lists(st.tuples(st.integers(0, 620), st.binary(max_size=4)), max_size=5),
    cut=st.integers(0, 640),
)
def test_no_damage_makes_it_raise(edits: list[tuple[int, bytes]], cut: int) -> None:
    damaged = bytearray(SEED[: cut or None])
    for place, content in edits:
        damaged[place : place + len(content)] = content

    tei.recognises("any", bytes(damaged))
    read(bytes(damaged))


_WORD = st.sampled_from(
    ("note", "del", "choice", "sic", "corr", "p", "pb", "lb", "persName", "date")
)


@pytest.mark.medium
@given(
    st.recursive(st.just("x"), lambda below: st.builds("<{0}>{1}</{0}>{1}".format, _WORD, below))
)
def test_no_nesting_of_elements_makes_it_raise(text: str) -> None:
    assert isinstance(read(a_letter(text))[0], Unit)
