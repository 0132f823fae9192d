"""Pictures are tied by their names, page texts keep their boxes."""

import io

import pytest

from kiosk.messages import Problem
from kiosk.readers import alto, pictures
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import DeliveredPicture, DeliveredText, Refusal


def picture(name: str) -> DeliveredPicture:
    (found,) = pictures.read(name, io.BytesIO())
    assert isinstance(found, DeliveredPicture)
    return found


@pytest.mark.parametrize(
    ("name", "code", "page"),
    [
        ("d/1_J_0214_3_002.jpg", "1j02143", 2),
        ("4_Fi_0112_1.tif", "4fi0112", 1),
        ("16 P 123456-p3.png", "16p123456", 3),
        ("portrait.jpg", "portrait", 0),
    ],
)
def test_a_name_holds_code_and_page(name: str, code: str, page: int) -> None:
    assert (picture(name).code, picture(name).page) == (code, page)


def words(text: str) -> list[DeliveredText]:
    return [
        item
        for item in alto.read("i/a.alto.xml", io.BytesIO(text.encode()))
        if isinstance(item, DeliveredText)
    ]


PAGE = (
    "<alto xmlns='http://www.loc.gov/standards/alto/ns-v4#'><Layout><Page WIDTH='100' HEIGHT='200'>"
    "<TextLine><String CONTENT='Monsieur' HPOS='10' VPOS='20' WIDTH='30' HEIGHT='8'/><SP/>"
    "<String CONTENT='le' HPOS='{0}' VPOS='20' WIDTH='9' HEIGHT='8'/></TextLine>"
    "<TextLine/></Page></Layout></alto>"
)


def test_words_and_boxes_are_read_by_line() -> None:
    (page,) = words(PAGE.format(45))

    assert page.stem == "i/a"
    assert page.text.text == "Monsieur le"
    assert (page.text.lines[0][1].x, page.text.lines[0][1].width) == (45, 9)


@pytest.mark.parametrize("place", ["-4", "nan", "inf", "1e99", "99", "beaucoup"])
def test_a_word_with_a_bad_box_is_found_but_not_marked(place: str) -> None:
    items = list(alto.read("a.xml", io.BytesIO(PAGE.format(place).encode())))
    (page,) = [item for item in items if isinstance(item, DeliveredText)]
    problems = [item.code for item in items if isinstance(item, Problem)]

    assert page.text.text == "Monsieur le"
    assert page.text.lines[0][1].width in {0, 9}
    assert problems == ([] if page.text.lines[0][1].width else ["text-boxes"])


def test_a_file_of_two_pages_gives_two_texts() -> None:
    two = PAGE.format(45).replace("</Page>", "</Page><Page WIDTH='9' HEIGHT='9'/>")

    assert [page.stem for page in words(two)] == ["i/a", "i/a#1"]


@pytest.mark.parametrize("text", ["<alto>", "<alto/><x", "<!DOCTYPE a [<!ENTITY x 'y'>]><alto/>"])
def test_a_broken_page_text_is_refused(text: str) -> None:
    items = list(alto.read("a.xml", io.BytesIO(text.encode())))

    assert any(isinstance(item, Refusal) for item in items)


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.jpg", b"", "picture"),
        ("a", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.xml", b"<alto>", "alto"),
        ("a.xml", b"<ead>", "ead"),
        ("a.csv", b"reference,surname\n", "people"),
        ("a.csv", b"reference,title\n", "units"),
        ("a.txt", b"bonjour", "text"),
        ("a.txt", b"reference,title\n", "units"),
        ("a.odt", b"bonjour", None),
        ("a", b"\n\n%PDF-1.4", "picture"),
        ("a.pdf", b"<ead>", "picture"),
        ("a.jp2", b"", "picture"),
        ("a", b"\x00\x00\x00\x0cjP  \r\n\x87\n", "picture"),
        ("a", b"\xff\x4f\xff\x51", "picture"),
        ("a", b"RIFF1234WEBPVP8 ", "picture"),
        ("a", b"GIF89a", "picture"),
        ("a.jpg.xmp", b"", "xmp"),
        ("a", b"<?xpacket begin=''?>", "xmp"),
        ("a.xml", b"<PcGts xmlns='x'>", "page"),
        ("a.xml", b"<mets:mets OBJID='x'>", "mets"),
        ("a.html", b"<html><div class='ocr_page'>", "hocr"),
        ("a.html", b"<html><p>", None),
    ],
)
def test_each_file_goes_to_the_reader_of_its_content(
    name: str, head: bytes, kind: str | None
) -> None:
    reader = reader_for(name, head)

    assert (reader.kind if reader else None) == kind
