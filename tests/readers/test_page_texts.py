"""The words of pages, whatever format they came in: all of them, by line, with their boxes."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers import alto, hocr, page_xml, plain_text, sidecar
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import DeliveredSidecar, DeliveredText, Item, Refusal
from kiosk.records.canvas import Cut, PageText, Word
from tests.shared import DATA, FACTS, needs_data

READERS = {"ALTO": alto, "hOCR": hocr, "damaged": hocr}
TEXTS = sorted(
    name
    for name, facts in FACTS.items()
    if facts["kind"] in {"ALTO", "hOCR"} or name == "corrupt/hocr_broken_pis.html"
)


def read(reader: Any, text: str | bytes, name: str = "i/a.xml") -> list[Item]:
    content = text.encode() if isinstance(text, str) else text
    return list(reader.read(name, io.BytesIO(content)))


def pages(reader: Any, text: str | bytes, name: str = "i/a.xml") -> list[DeliveredText]:
    return [item for item in read(reader, text, name) if isinstance(item, DeliveredText)]


def codes(items: list[Item]) -> list[str]:
    return [
        (item.problem if isinstance(item, Refusal) else item).code
        for item in items
        if isinstance(item, Problem | Refusal)
    ]


# ------------------------------------------------------------------------------- counted facts


@needs_data
@pytest.mark.parametrize("name", TEXTS)
def test_every_word_of_a_real_page_is_read(name: str) -> None:
    facts = FACTS[name]
    content = (DATA / name).read_bytes()
    reader = READERS[facts["kind"]]

    items = read(reader, content, name)

    texts = [item for item in items if isinstance(item, DeliveredText)]
    words = [word for page in texts for line in page.text.lines for word in line]
    count = facts["String"] if reader is alto else facts["ocrx_word"]
    empty = facts["empty_strings"] if reader is alto else facts["empty_words"]
    assert reader.recognises(name, content[:8192])
    assert len(texts) == (facts["Page"] if reader is alto else facts["ocr_page"])
    assert len(words) == count - empty
    assert codes(items) == (["text-empty-words"] if empty else [])
    first = [word for word in facts["first_words"] if word]
    assert [word.text for word in words[: len(first)]] == first
    if reader is alto:
        assert sum(len(word.text) for word in words) == facts["characters"]
        assert sum(word.width > 0 for word in words) == facts["strings_with_box"]
        assert sum(len(page.text.cuts) for page in texts) == facts["subs_part1"]
        last = [word for word in facts["last_words"] if word]
        assert [word.text for word in words[-len(last) :]] == last


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", [name for name in TEXTS if name != "corrupt/hocr_broken_pis.html"])
def test_every_line_with_words_is_a_line(name: str) -> None:
    facts = FACTS[name]
    reader = READERS[facts["kind"]]
    lines = facts["TextLine"] if reader is alto else facts["ocr_line"]

    read_ = sum(len(page.text.lines) for page in pages(reader, (DATA / name).read_bytes(), name))

    # Lines of which every word is empty leave nothing.
    empty = facts.get("empty_strings", facts.get("empty_words", 0))
    assert lines - empty <= read_ <= lines


@needs_data
@pytest.mark.parametrize("name", [name for name in TEXTS if FACTS[name]["kind"] == "ALTO"])
def test_the_size_of_a_page_is_read_in_its_own_unit(name: str) -> None:
    sizes = [(str(page.width), str(page.height))
             for page in pages(alto, (DATA / name).read_bytes(), name)]  # fmt: skip

    assert sizes == [tuple(size) for size in FACTS[name]["page_sizes"]]


@needs_data
def test_a_word_cut_by_the_end_of_a_line_is_found_whole() -> None:
    (page,) = pages(alto, (DATA / "alto/bnl_lunion_1865-04-15.xml").read_bytes())
    cut = page.text.cuts[0]

    assert cut.whole == "Pervenche"
    assert page.text.searched_text.count(cut.whole) == page.text.text.count(cut.whole) + 1
    assert len(page.text.searched_text.split()) == len(page.text.text.split()) - len(page.text.cuts)


# ---------------------------------------------------------------------------------------- ALTO


ALTO = (
    "<alto><Description><MeasurementUnit>{unit}</MeasurementUnit>"
    "<sourceImageInformation><fileName>scans/7.tif</fileName></sourceImageInformation>"
    "</Description><Layout><Page {size}><TextLine>{first}</TextLine><TextLine>"
    "{second}</TextLine></Page></Layout></alto>"
)
STRING = "<String CONTENT='{0}' HPOS='1.5' VPOS='2' WIDTH='10' HEIGHT='4' {1}/>"


def an_alto(
    first: str, second: str = "", unit: str = "pixel", size: str = "WIDTH='90' HEIGHT='90'"
) -> str:  # one line of a form
    return ALTO.format(unit=unit, size=size, first=first, second=second)


def test_both_halves_of_a_cut_word_keep_their_boxes() -> None:
    part = "SUBS_TYPE='HypPart{0}' SUBS_CONTENT='gouvernement'"
    text = an_alto(
        STRING.format("le", "") + STRING.format("gouver", part.format(1)) + "<HYP CONTENT='-'/>",
        STRING.format("nement", part.format(2)) + STRING.format("de", ""),
    )

    (page,) = pages(alto, text)

    assert page.text.text == "le gouver\nnement de"
    assert page.text.cuts == (Cut(line=0, whole="gouvernement"),)
    assert page.text.searched == (("le", "gouvernement"), ("", "de"))
    assert page.text.searched_text == "le gouvernement\nde"
    assert all(word.width == 10 for line in page.text.lines for word in line)


def test_halves_that_do_not_meet_stay_as_printed() -> None:
    part = "SUBS_TYPE='HypPart{0}' SUBS_CONTENT='{1}'"
    text = an_alto(
        STRING.format("gouver", part.format(1, "gouvernement")),
        STRING.format("tion", part.format(2, "nation")),
    )

    assert pages(alto, text)[0].text.cuts == ()


def test_tenths_of_a_millimetre_without_a_page_size_are_no_place() -> None:
    items = read(alto, an_alto(STRING.format("mot", ""), unit="mm10", size=""))
    (page,) = [item for item in items if isinstance(item, DeliveredText)]

    assert page.text.lines[0][0].width == 0
    assert codes(items) == ["text-boxes"]


def test_a_string_of_several_words_gives_each_its_part_of_the_box() -> None:
    (page,) = pages(alto, an_alto(STRING.format("ab cde fg", "").replace("'10'", "'90'")
                                  .replace("'1.5'", "'0'")))  # fmt: skip

    assert [(word.text, word.x, word.width) for word in page.text.lines[0]] == [
        ("ab", 0, 20), ("cde", 30, 30), ("fg", 70, 20),
    ]  # fmt: skip


def test_the_picture_that_a_file_names_is_kept() -> None:
    assert pages(alto, an_alto(STRING.format("mot", "")))[0].picture == "scans/7.tif"


# ---------------------------------------------------------------------------------------- PAGE


PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
 <Page imageFilename="0007.jpg" imageWidth="1000" imageHeight="800">
  <ReadingOrder><OrderedGroup id="o">
   <RegionRefIndexed index="1" regionRef="right"/>
   <OrderedGroupIndexed id="p" index="0"><RegionRefIndexed index="0" regionRef="left"/>
   </OrderedGroupIndexed>
  </OrderedGroup></ReadingOrder>
  <TextRegion id="foot"><TextLine id="l9"><Coords points="0,700 100,700 100,720 0,720"/>
   <TextEquiv><Unicode>pied</Unicode></TextEquiv></TextLine></TextRegion>
  <TextRegion id="right"><TextLine id="l3"><Coords points="500,10 700,10 700,40 500,40"/>
   <TextEquiv index="1"><Unicode>faux</Unicode></TextEquiv>
   <TextEquiv index="0"><Unicode>ab cde</Unicode></TextEquiv></TextLine></TextRegion>
  <TextRegion id="left"><TextLine id="l1"><Coords points="10,10 300,10 300,40 10,40"/>
   <Word id="w1"><Coords points="10,12 90,10 90,40 10,40"/>
    <Glyph><TextEquiv><Unicode>M</Unicode></TextEquiv></Glyph>
    <TextEquiv><Unicode>Mon-</Unicode></TextEquiv></Word>
   <Word id="w2"><Coords points="100,10 200,nan"/>
    <TextEquiv><Unicode>Wizer\u00ac</Unicode></TextEquiv></Word>
   <TextEquiv><Unicode>Mon- Wizer\u00ac</Unicode></TextEquiv></TextLine>
   <TextLine><Word><Coords points="10,50 60,70"/><TextEquiv><Unicode>nes</Unicode></TextEquiv>
   </Word></TextLine></TextRegion>
 </Page></PcGts>"""


def test_page_is_read_in_its_reading_order() -> None:
    items = read(page_xml, PAGE)
    (page,) = [item for item in items if isinstance(item, DeliveredText)]

    assert page.text.text == "Mon- Wizer-\nnes\nab cde\npied"
    assert (page.width, page.height, page.picture, page.stem) == (1000, 800, "0007.jpg", "i/a")
    assert page.text.lines[0][0] == Word(text="Mon-", x=10, y=10, width=80, height=30)
    assert [(word.x, word.width) for word in page.text.lines[2]] == [(500, 67), (600, 100)]
    assert page.text.cuts == (Cut(line=0, whole="Wizernes"),)
    assert codes(items) == ["text-boxes"]


def test_page_of_2010_has_its_points_in_elements() -> None:
    text = (
        "<PcGts><Page imageWidth='90' imageHeight='90'><TextRegion id='r'><TextLine><Word><Coords>"
        "<Point x='1' y='2'/><Point x='11' y='7'/></Coords><TextEquiv><Unicode>mot</Unicode>"
        "</TextEquiv></Word></TextLine></TextRegion></Page></PcGts>"
    )

    assert pages(page_xml, text)[0].text.lines == (
        (Word(text="mot", x=1, y=2, width=10, height=5),),
    )


# ---------------------------------------------------------------------------------------- hOCR


HOCR = (
    "<html><head><meta name='ocr-system' content='x'></head><body>"
    "<div class='ocr_page' title='image \"p/0007.png\"; bbox 0 0 200 100'>"
    "<p class='ocr_par'><span class='ocr_line' title='bbox 10 10 100 20'>"
    "<span class='ocrx_word' title='bbox 10 10 40 20; x_wconf 90'>Bon<em>jour</em></span>"
    "<span class='ocrx_word' title='bbox 50 10 90 20'> </span></span>"
    "<span class='ocr_header' title='bbox 0 30 60 40'>ab cde</span></p></div>"
    "<div class='ocr_page' title='bbox 0 0 9 9'><br></div></body></html>"
)


def test_hocr_gives_words_lines_and_the_picture_it_names() -> None:
    items = read(hocr, HOCR, "i/a.html")
    first, second = [item for item in items if isinstance(item, DeliveredText)]

    assert first.text.text == "Bonjour\nab cde"
    assert (first.picture, first.stem, first.width) == ("p/0007.png", "i/a", 200)
    assert [(word.x, word.width) for word in first.text.lines[1]] == [(0, 20), (30, 30)]
    assert (second.stem, second.text.lines) == ("i/a#1", ())
    assert codes(items) == ["text-empty-words"]


def test_hocr_is_read_in_the_letters_it_declares() -> None:
    text = HOCR.replace("Bon<em>jour</em>", "Été").replace(
        "<meta", "<meta charset='iso-8859-1'><meta"
    )

    assert pages(hocr, text.encode("latin-1"))[0].text.text.startswith("Été")
    assert pages(hocr, HOCR.replace("Bon<em>jour</em>", "Été"))[0].text.text.startswith("Été")


# ---------------------------------------------------------------------------- plain text and XMP


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
def test_a_plain_text_keeps_every_letter(encoding: str) -> None:
    (page,) = pages(plain_text, "Été à\r\n\r\n  Wizernes".encode(encoding), "i/a.txt")

    assert page.text.text == "Été à\nWizernes"
    assert (page.stem, page.width) == ("i/a", 0)


def test_a_page_break_begins_the_next_page() -> None:
    found = pages(plain_text, b"un\f\fdeux", "a.txt")

    assert [(page.stem, page.text.text) for page in found] == [("a", "un"), ("a#2", "deux")]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b" \n", "empty"), (b"a\x00b", "text-unreadable"), (b"\xff\xfe\x00", "text-unreadable")],
)
def test_a_text_that_is_none_is_refused(content: bytes, code: str) -> None:
    assert codes(read(plain_text, content, "a.txt")) == [code]


def test_a_text_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_text, "MOST_BYTES", 10)

    assert codes(read(plain_text, b"mot " * 10, "a.txt")) == ["text-unreadable"]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("i/a.jpg.xmp", "i/a"),
        ("i/a.xmp", "i/a"),
        ("i/1.2.XMP", "i/1.2"),
        ("i/a.b.tif.xmp", "i/a.b"),
    ],
)
def test_an_xmp_file_speaks_of_the_picture_beside_it(name: str, stem: str) -> None:
    content = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"

    assert read(sidecar, content, name) == [DeliveredSidecar(file=name, stem=stem, xmp=content)]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty"), (b"rien", "xmp-broken"),
     ("<!DOCTYPE x [<!ENTITY a 'b'>]><x/>".encode("utf-16"), "xml-entity")],
)  # fmt: skip
def test_an_xmp_file_that_is_none_is_refused(content: bytes, code: str) -> None:
    assert codes(read(sidecar, content, "a.xmp")) == [code]


@needs_data
@pytest.mark.parametrize(
    "name", sorted(name for name, facts in FACTS.items() if facts["kind"] == "XMP sidecar")
)
def test_every_real_xmp_file_is_delivered_as_it_is(name: str) -> None:
    content = (DATA / name).read_bytes()
    reader = reader_for(name, content[:8192])

    assert reader is not None
    assert reader.kind == "xmp"
    assert [item.xmp for item in read(sidecar, content, name)
            if isinstance(item, DeliveredSidecar)] == [content]  # fmt: skip


# -------------------------------------------------------------------------------- boxes, damage


def test_a_text_is_scaled_to_its_picture_and_keeps_its_cuts() -> None:
    text = PageText(
        lines=((Word(text="a", x=10, y=20, width=5, height=4),),), cuts=(Cut(line=0, whole="ab"),)
    )

    scaled = text.scaled(2, 0.5)

    assert scaled.lines[0][0] == Word(text="a", x=20, y=10, width=10, height=2)
    assert scaled.cuts == text.cuts
    # A half without its other half is read as printed.
    assert scaled.searched == (("a",),)


SEEDS = (
    (alto, an_alto(STRING.format("le", ""), STRING.format("mot", "SUBS_TYPE='HypPart2'"))),
    (page_xml, PAGE),
    (hocr, HOCR),
    (plain_text, "un\fdeux"),
)


@pytest.mark.medium
@given(
    seed=st.sampled_from(SEEDS),
    edits=st.lists(st.tuples(st.integers(0, 2500), st.binary(max_size=4)), max_size=6),
)
def test_no_damage_makes_a_page_text_raise(
    seed: tuple[Any, str], edits: list[tuple[int, bytes]]
) -> None:
    damaged = bytearray(seed[1].encode())
    for place, content in edits:
        damaged[place : place + 2] = content

    for page in pages(seed[0], bytes(damaged)):
        assert len(page.text.searched) == len(page.text.lines)
        assert all(line for line in page.text.lines)
