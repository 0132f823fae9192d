"""What a PDF holds: pages, words with their boxes, a table of contents, and nothing that runs."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.records.wire import from_json, to_json
from media import pdf as pages
from media.make import make
from media.ocr import words_of
from media.pdf import draw
from media.probe import Probe, probe
from media.renditions import SCREEN, fitted, names
from tests.shared import DATA, FACTS, needs_data

PDFS = sorted(name for name, facts in FACTS.items() if facts["kind"] == "PDF")
MARGIN = 0.03


@pytest.fixture(autouse=True)
def no_recognition(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is installed on this machine must not change what is counted."""
    monkeypatch.setenv("PATH", str(tmp_path))


def letters(found: Probe) -> int:
    return sum(
        len(word.text) for text in found.texts if text for line in text.lines for word in line
    )


@pytest.mark.slow
@needs_data
@pytest.mark.parametrize("name", PDFS)
def test_a_real_pdf_gives_its_pages_words_and_titles(name: str) -> None:
    facts = FACTS[name]

    found = probe(DATA / name)

    assert (found.code, found.notes, found.format) == ("", (), "PDF")
    assert len(found.sizes) == facts["pages"] == facts["pdfinfo_pages"]
    assert sum(text is not None for text in found.texts) == facts["pages_with_text"]
    for counted in ("text_characters_no_space", "pdftotext_characters_no_space"):
        assert letters(found) == pytest.approx(facts[counted], rel=MARGIN)
    assert len(found.outline) == facts["outline"]
    assert found.metadata.title == facts.get("title", "")
    first = " ".join(word for text in found.texts if text for word in text.text.split())
    assert first.startswith(" ".join(facts.get("first_text", "").split()[:3]))


@pytest.mark.slow
@needs_data
@pytest.mark.parametrize("name", PDFS)
def test_every_word_of_a_real_pdf_stands_on_its_page(name: str) -> None:
    found = probe(DATA / name)

    for (width, height), text in zip(found.sizes, found.texts, strict=False):
        for word in (word for line in (text.lines if text else ()) for word in line):
            assert word.width > 0
            assert word.x + word.width <= width
            assert word.y + word.height <= height


@needs_data
def test_the_box_of_a_word_holds_its_ink() -> None:
    path = DATA / "pdf/missing_docinfo.pdf"
    text = probe(path).texts[0]
    assert text is not None
    page = draw(path, 0).convert("L")

    for word in (word for line in text.lines for word in line):
        inside = page.crop((word.x, word.y, word.x + word.width, word.y + word.height))
        assert min(inside.tobytes()) < 100


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", ["pdf/tagged.pdf", "pdf/rotated_skew.pdf"])
def test_a_page_is_drawn_at_the_size_that_was_told(name: str, tmp_path: Path) -> None:
    size = probe(DATA / name).sizes[0]

    make(DATA / name, 0, tmp_path, names("cd" * 32, 0), zoom=True)

    assert draw(DATA / name, 0).size == size
    with Image.open(tmp_path / names("cd" * 32, 0).screen) as drawn:
        assert drawn.size == fitted(*size, SCREEN)


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize(
    ("name", "code", "count"),
    [("pdf_huge_mono.pdf", "", 1), ("pdf_invalid.pdf", "pdf-unreadable", 0),
     ("trailer_loop.pdf", "", 1)],
)  # fmt: skip
def test_a_damaged_pdf_is_opened_within_the_limits_or_told(
    name: str, code: str, count: int
) -> None:
    found = probe(DATA / "corrupt" / name)

    assert (found.code, len(found.sizes)) == (code, count)
    assert all(width * height <= pages.MOST_PIXELS * 1.01 for width, height in found.sizes)


def objects(*bodies: bytes, trailer: bytes = b"") -> bytes:
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"trailer\n<< /Size %d /Root 1 0 R %b >>\n" % (len(bodies) + 1, trailer)
    return content + b"startxref\n%d\n%%%%EOF\n" % table


def stream(content: bytes, head: bytes = b"") -> bytes:
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (head, len(content), content)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
WORDS = b"BT /F 20 Tf 20 60 Td (Bonjour) Tj 0 -30 Td (Wizernes) Tj ET"


def a_pdf(
    path: Path, count: int = 1, draws: bytes = WORDS, more: bytes = b"", **rest: bytes
) -> Path:
    kids = b" ".join(b"%d 0 R" % (number + 5) for number in range(count))
    path.write_bytes(objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count),
        FONT,
        stream(draws),
        *[b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 144 96] /Contents 4 0 R"
          b" /Resources << /Font << /F 3 0 R >> >> %b >>" % more] * count,
        **rest,
    ))  # fmt: skip
    return path


def test_words_are_read_by_line_in_pixels_of_the_page(tmp_path: Path) -> None:
    found = probe(a_pdf(tmp_path / "a.pdf"))
    (text,) = found.texts

    assert found.sizes == ((400, 267),)
    assert text is not None
    assert text.text == "Bonjour\nWizernes"
    assert text.lines[0][0].y < text.lines[1][0].y
    assert text.lines[0][0].x == pytest.approx(20 * 200 / 72, abs=6)


def test_what_was_found_is_kept_and_given_back_whole(tmp_path: Path) -> None:
    found = probe(a_pdf(tmp_path / "a.pdf"))

    assert from_json(to_json(found), Probe) == found


def test_the_words_of_a_turned_page_turn_with_it(tmp_path: Path) -> None:
    found = probe(a_pdf(tmp_path / "a.pdf", more=b"/Rotate 90"))
    (text,) = found.texts

    assert found.sizes == ((267, 400),)
    assert text is not None
    places = {word.text: word for line in text.lines for word in line}
    assert all(word.height > word.width for word in places.values())
    assert places["Bonjour"].x > places["Wizernes"].x


def test_pages_beyond_the_limit_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_PAGES", 2)

    found = probe(a_pdf(tmp_path / "a.pdf", count=3))

    assert (len(found.sizes), found.notes) == (2, ("picture-pages-cut",))


def test_words_beyond_the_limit_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_SIGNS", 4)

    found = probe(a_pdf(tmp_path / "a.pdf"))

    assert found.texts[0] is not None
    assert (found.texts[0].text, found.notes) == ("Bonj", ("pdf-text-cut",))


def test_a_pdf_that_is_locked_is_refused(tmp_path: Path) -> None:
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%b> /U <%b> /P -4 >> /ID [<00> <00>]" % (
        b"00" * 32,
        b"00" * 32,
    )

    found = probe(a_pdf(tmp_path / "a.pdf", trailer=lock))

    assert (found.code, found.sizes) == ("pdf-encrypted", ())


def test_a_pdf_that_breaks_off_is_told(tmp_path: Path) -> None:
    path = a_pdf(tmp_path / "a.pdf")
    path.write_bytes(path.read_bytes()[:-8])

    assert "pdf-cut-off" in (*probe(path).notes, probe(path).code)


def test_forms_that_multiply_are_refused_before_they_are_drawn(tmp_path: Path) -> None:
    levels = 12
    forms = [
        stream(
            b"/N Do " * 10,
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
            b" /Resources << /XObject << /N %d 0 R >> >>" % (number + 1),
        )
        for number in range(4, 4 + levels)
    ]
    last = stream(b"0 0 m", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    path = tmp_path / "a.pdf"
    path.write_bytes(objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
        *forms, last,
    ))  # fmt: skip

    assert probe(path).code == "pdf-loop"


def test_a_form_that_lists_itself_and_never_draws_itself_is_no_loop(tmp_path: Path) -> None:
    form = stream(
        b"0 0 m",
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N 4 0 R >> >>",
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
        form,
    ))  # fmt: skip

    assert probe(path).fault == ""


# --------------------------------------------------------------------------------- recognising


TABLE = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    "4\t1\t1\t1\t1\t0\t10\t10\t90\t20\t-1\t\n"
    "5\t1\t1\t1\t1\t1\t10\t10\t40\t20\t96\tRegistre\n"
    "5\t1\t1\t1\t1\t2\t60\t10\t40\t20\t91\td’écrou\n"
    "5\t1\t1\t1\t2\t1\t10\t40\t9999\t20\t91\t1943\n"
    "5\t1\t1\t1\t2\t2\t60\t40\t9\t20\t91\t \n"
)


def a_tesseract(folder: Path, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = folder / "tesseract"
    (folder / "table.tsv").write_text(TABLE, "utf-8")
    program.write_text(
        '#!/bin/sh\nif [ "$1" = "--list-langs" ]; then\n'
        '  printf "List of available languages (3):\\nnld\\nosd\\nfra\\n"\n  exit 0\nfi\n'
        f'/bin/cat > "{folder}/seen.png"\nprintf "%s " "$@" > "{folder}/asked"\n{body}\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def test_a_scanned_page_is_recognised_where_tesseract_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_tesseract(tmp_path, f'/bin/cat "{tmp_path}/table.tsv"', monkeypatch)

    found = probe(a_pdf(tmp_path / "a.pdf", draws=b"0 0 m 50 50 l S"))

    (text,) = found.texts
    assert text is not None
    assert text.text == "Registre d’écrou\n1943"
    assert [word.width for line in text.lines for word in line] == [40, 40, 0]
    assert (tmp_path / "asked").read_text().split() == ["-", "-", "-l", "fra+nld", "tsv"]
    with Image.open(tmp_path / "seen.png") as seen:
        assert seen.size == found.sizes[0]
    assert found.notes == ()


def test_a_page_with_words_is_not_recognised_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_tesseract(tmp_path, "exit 0", monkeypatch)
    probe(a_pdf(tmp_path / "a.pdf"))

    assert not (tmp_path / "asked").exists()


@pytest.mark.medium
@pytest.mark.parametrize("body", ["exit 1", "exec /bin/sleep 60"])
def test_a_tesseract_that_fails_is_told_and_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    a_tesseract(tmp_path, body, monkeypatch)
    monkeypatch.setattr("media.ocr.PAGE_SECONDS", 1.0)

    found = probe(a_pdf(tmp_path / "a.pdf", count=3, draws=b"0 0 m 50 50 l S"))

    assert (len(found.sizes), found.texts, found.notes) == (3, (), ("ocr-stopped",))


def test_without_tesseract_nothing_is_recognised_and_nothing_is_told(tmp_path: Path) -> None:
    assert shutil.which("tesseract") is None

    found = probe(a_pdf(tmp_path / "a.pdf", draws=b"0 0 m 50 50 l S"))

    assert (found.texts, found.notes) == ((), ())


@pytest.mark.medium
@given(st.text(max_size=200))
def test_no_table_makes_the_words_raise(table: str) -> None:
    words_of(TABLE + table, (100, 100))


@pytest.mark.medium
@given(edits=st.lists(st.tuples(st.integers(0, 900), st.binary(max_size=3)), max_size=4))
def test_no_damage_makes_a_pdf_raise(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, bytes]]
) -> None:
    path = a_pdf(tmp_path_factory.getbasetemp() / "damaged.pdf")
    damaged = bytearray(path.read_bytes())
    for place, content in edits:
        damaged[place : place + 2] = content
    path.write_bytes(bytes(damaged))

    found = probe(path)

    assert bool(found.sizes) != bool(found.fault and not found.sizes)
