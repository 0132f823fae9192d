"""The supplier's own table comes back, its faults marked, and reads as it did before."""

import csv
import io
import re
import string
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from kiosk.__main__ import main
from kiosk.catalogue.catalogue import CatalogueError
from kiosk.generation.folder import Home
from kiosk.messages import Problem, Severity
from kiosk.readers.formats import reader_for, readers
from kiosk.readers.reading import HEAD, Item, Refusal
from kiosk.records.agent import Agent
from kiosk.records.unit import Origin, Unit
from kiosk.rules.columns import LEGENDS, RETURNED, TableKind
from kiosk.settings import Settings
from kiosk.staff import annotate as annotating
from kiosk.staff import wording
from kiosk.staff.annotate import Annotated, annotate
from kiosk.staff.columns import decide
from tests.docs.test_docs import codes_in
from tests.memory import peak_of
from tests.shared import DATA, FACTS, needs_data

ROOT = Path(__file__).parents[2]
FAULTY = (
    "Cote;Intitulé;Date;Nature;Droits;Couleur\n"
    "1 J 1;Lettre;juin 1944;document;free;bleu\n"
    ";Sans cote;1944;document;;\n"
    "1 J 2;;s.f.;document;;\n"
    "1 J 3;Carte;naguère;chose;un jour peut-être;vert\n"
    '1 J 4;=HYPERLINK("http://192.0.2.1");1945;document;;rouge\n'
    "1 J 5;Trop;1945;document;;noir;de trop;encore\n"
    "1 J 1;Double;1945;document;;\n"
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def table(tmp_path: Path, text: str = FAULTY, name: str = "liste.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def handed_back(home: Home, path: Path, language: str = "fr") -> tuple[Path, Annotated]:
    out = path.with_name(f"{path.stem} rendu.xlsx")
    return out, annotate(home, Settings(), path, out, language)


def cells(path: Path, sheet: int = 0) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python()


def read(path: Path) -> list[Item]:
    content = path.read_bytes()
    reader = reader_for(path.name, content[:HEAD], readers({}))
    assert reader is not None
    return list(reader.read(path.name, io.BytesIO(content)))


def same(path: Path) -> list[Item]:
    """The records of a file without where they stand in it."""
    return [replaced(item) for item in read(path) if isinstance(item, Unit | Agent)]


def replaced(record: Unit | Agent) -> Unit | Agent:
    return replace(record, origin=Origin(file="", line=0))


def told(path: Path) -> list[str]:
    return [
        item.problem.code if isinstance(item, Refusal) else item.code
        for item in read(path)
        if isinstance(item, Problem | Refusal)
    ]


def test_every_cell_comes_back_as_it_was_delivered(home: Home, tmp_path: Path) -> None:
    out, _done = handed_back(home, table(tmp_path))

    rows = cells(out)
    assert rows[0][:6] == ["Cote", "Intitulé", "Date", "Nature", "Droits", "Couleur"]
    assert rows[1][:6] == ["1 J 1", "Lettre", "juin 1944", "document", "free", "bleu"]
    assert rows[5][1] == '=HYPERLINK("http://192.0.2.1")'
    # The reason stands after the last column, what a row has too much after the reason.
    assert rows[6][7:9] == ["de trop", "encore"]
    assert len(rows) == 8


def test_every_faulty_row_has_its_reason_beside_it_in_words(home: Home, tmp_path: Path) -> None:
    out, done = handed_back(home, table(tmp_path))

    reasons = [row[6] for row in cells(out)]
    assert reasons[0] == "À corriger (borne)"
    assert reasons[1] == reasons[5] == ""
    assert reasons[2].startswith("Refusé\u00a0: La ligne n’a pas de cote. Donnez-lui une cote")
    assert reasons[3].startswith("Entré, à relire\u00a0: La ligne n’a pas de titre.")
    assert "La date est gardée comme texte seulement." in reasons[3]
    assert reasons[4].startswith("Entré, non montré\u00a0: ")
    assert "Cette nature n’est pas connue" in reasons[4]
    assert "pas autant de cellules" in reasons[6]
    assert reasons[7].startswith("Refusé\u00a0: Cette cote est déjà celle d’une autre ligne.")
    assert done.sheets[0].faulty_rows == 5
    assert done.sheets[0].first_faulty_row == 3
    assert done.severities == {"refused": 2, "hidden": 1, "review": 6}


def looks(path: Path) -> tuple[dict[str, str], str, str, str]:
    """The style of each cell of the first sheet, the sheet, the styles and comments as XML."""
    with zipfile.ZipFile(path) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        styles = parts.read("xl/styles.xml").decode()
        comments = (
            parts.read("xl/comments1.xml").decode()
            if "xl/comments1.xml" in parts.namelist()
            else ""
        )
    return dict(re.findall(r'<c r="([A-Z]+\d+)" s="(\d+)"', sheet)), sheet, styles, comments


def test_three_looks_tell_severities_apart_with_and_without_colour(
    home: Home, tmp_path: Path
) -> None:
    out, _done = handed_back(home, table(tmp_path))
    styles, _sheet, xml, _comments = looks(out)

    refused, hidden, review = styles["A3"], styles["E5"], styles["B4"]
    assert len({refused, hidden, review}) == 3
    assert styles["A8"] == refused
    assert styles["D5"] == styles["C5"] == review
    assert "F1" in styles  # the heading of the column that is not known
    assert {"A2", "B2", "A5"} & set(styles) == set()
    for mark in ("<b/>", "<i/>", "<u/>", "FFF4B6A8", "FFFFE08A", "FFCFE2F3", "dashed", "medium"):
        assert mark in xml, mark


def test_the_reason_is_a_comment_too_and_the_first_fault_is_at_hand(
    home: Home, tmp_path: Path
) -> None:
    out, _done = handed_back(home, table(tmp_path))
    _styles, sheet, _xml, comments = looks(out)

    assert "La ligne n’a pas de cote." in comments
    assert 'ref="A3"' in comments
    assert 'topLeftCell="A3"' in sheet
    assert '<autoFilter ref="A1:G8"/>' in sheet
    assert "<f>" not in sheet


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_legend_is_in_the_language_asked_for(home: Home, tmp_path: Path, language: str) -> None:
    out, _done = handed_back(home, table(tmp_path), language)

    words = wording.table(language)
    legend = [cell for row in cells(out, 1) for cell in row]
    assert words["legend"] == legend[0]
    for key in ("refused-means", "hidden-means", "review-means", "how"):
        assert words[key] in legend
    assert words["codes"]["csv-no-reference"]["what"] in legend
    assert cells(out)[0][6] == words["reason"]


def test_a_sound_table_comes_back_without_a_mark(home: Home, tmp_path: Path) -> None:
    out, done = handed_back(home, table(tmp_path, "reference,title\n1,Un\n"))

    assert (done.problems, done.sheets[0].faulty_rows) == ({}, 0)
    assert "Aucune faute." in [cell for row in cells(out, 1) for cell in row]


@pytest.mark.medium
def test_what_is_handed_back_reads_as_the_original_did(home: Home, tmp_path: Path) -> None:
    path = table(tmp_path)
    out, _done = handed_back(home, path)

    assert same(out) == same(path)
    # In a sheet no row is too short, and that is the only fault that a sheet heals.
    assert [code for code in told(out) if code != "table-ragged"] == [
        code for code in told(path) if code != "table-ragged"
    ]
    again, _done = handed_back(home, out)
    assert cells(again)[1][:6] == cells(out)[1][:6]
    assert len(cells(again)[0]) == len(cells(out)[0])


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", [name for name in FACTS if name.startswith("csv/")])
def test_every_real_table_comes_back_and_reads_as_it_did(
    home: Home, tmp_path: Path, name: str
) -> None:
    path = DATA / name
    if reader_for(name, path.read_bytes()[:HEAD]) is None:
        pytest.skip("not a table")
    out = tmp_path / "rendu.xlsx"

    annotate(home, Settings(), path, out, "fr")

    assert same(out) == same(path)


@pytest.mark.medium
def test_decided_columns_are_heeded_and_hold_for_what_comes_back(
    home: Home, tmp_path: Path
) -> None:
    path = table(tmp_path)
    decide(home, Settings(), path, TableKind.UNITS, {"Couleur": "note"}, who="Anne")

    out, done = handed_back(home, path)

    assert "table-column" not in done.problems
    again, decided = handed_back(home, out)
    assert "table-column" not in decided.problems
    assert again.is_file()


def test_every_sheet_of_a_workbook_comes_back_under_its_name(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "classeur.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("Fonds", "Objets"):
            page = book.add_worksheet(name)
            page.write_row(2, 0, ("Cote", "Titre", "Date"))
            page.write_row(3, 0, ("1", "Un", 1944))
            page.write_row(5, 0, ("", "Deux", 3.5))

    out, done = handed_back(home, path)

    book = CalamineWorkbook.from_path(out)
    assert book.sheet_names == ["Fonds", "Objets", "Légende de la borne"]
    assert [sheet.faulty_rows for sheet in done.sheets] == [1, 1]
    assert cells(out)[1][:3] == ["1", "Un", "1944"]
    assert same(out) == same(path)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nom;couleur\nA;bleu\nB;vert\n", "table-no-key"),
        ('cote;titre\n1;Un\n2;"ouvert\n3;Trois\n', "table-quote"),
        ("cote;titre\n1;Un\x00\n", "table-nul"),
    ],
)
def test_what_cannot_be_read_comes_back_as_well(
    home: Home, tmp_path: Path, text: str, code: str
) -> None:
    out, done = handed_back(home, table(tmp_path, text))

    assert done.problems[code] == 1
    assert wording.fault(code, "fr")[0] in [cell for row in cells(out, 1) for cell in row]
    assert cells(out)[1][0] in {"A", "1"}
    if code == "table-no-key":
        assert [row[:2] for row in cells(out)[1:]] == [["A", "bleu"], ["B", "vert"]]


def test_a_cell_longer_than_a_sheet_can_hold_is_cut_and_told(home: Home, tmp_path: Path) -> None:
    long = "x" * 40_000
    out, _done = handed_back(home, table(tmp_path, f"cote;titre\n1;{long}\n"))

    row = cells(out)[1]
    assert row[1] == long[: annotating.MOST_SIGNS]
    assert "32767" in row[2]


@pytest.mark.medium
@given(
    rows=st.lists(
        st.lists(
            st.text(
                st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r\n"), max_size=12
            )
            | st.sampled_from(["=1+1", "+1", "-1", "@A1", "\t=1", "_x0041_", "'a", "1944", " a "]),
            min_size=2,
            max_size=2,
        ),
        max_size=6,
    )
)
@hypothesis_settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_cell_becomes_a_formula_or_changes(
    home: Home, tmp_path: Path, rows: list[list[str]]
) -> None:
    stream = io.StringIO()
    csv.writer(stream).writerows([["cote", "titre"], *rows])
    path = table(tmp_path, stream.getvalue())

    out, _done = handed_back(home, path)

    assert same(out) == same(path)
    assert "<f>" not in looks(out)[1]


def test_a_delivered_file_is_never_written_to(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet().write_row(0, 0, ("cote", "titre"))
    before = path.read_bytes()

    with pytest.raises(CatalogueError, match="never written to"):
        annotate(home, Settings(), path, path, "fr")

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "content", "out", "words"),
    [
        ("a.xml", "<ead/>", "b.xlsx", "no table"),
        ("a.csv", "", "b.xlsx", "empty"),
        ("a.csv", "cote,titre\n1,Un\n", "b.csv", "FILE.xlsx"),
    ],
)
def test_what_is_no_table_is_said_in_one_sentence_and_nothing_is_left(
    home: Home, tmp_path: Path, name: str, content: str, out: str, words: str
) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    path = table(folder, content, name)

    with pytest.raises(CatalogueError, match=words):
        annotate(home, Settings(), path, folder / out, "fr")

    assert [each.name for each in folder.iterdir()] == [name]


def test_the_command_says_how_many_rows_have_faults(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = table(tmp_path), tmp_path / "rendu.xlsx"

    code = main(["--data", str(home.root), "annotate", str(path), "--out", str(out)])

    assert code == 0
    said = capsys.readouterr().out
    assert "liste: 5 of 7 rows have faults, the first is row 3." in said


@pytest.mark.slow
def test_a_long_table_is_handed_back_in_steady_memory(tmp_path: Path) -> None:
    def peak(rows: int) -> float:
        path = tmp_path / f"{rows}.csv"
        lines = (f"{n};Titre {n};{'naguère' if n % 50 == 0 else 1944}\n" for n in range(rows))
        path.write_text("cote;titre;date\n" + "".join(lines), encoding="utf-8")
        statements = (
            "from kiosk.generation.folder import Home\n"
            "from kiosk.settings import Settings\n"
            "from kiosk.staff.annotate import annotate\n"
            f"done = annotate(Home(Path({str(tmp_path / 'h')!r})), Settings(), Path({str(path)!r}),"
            f" Path({str(path.with_suffix('.xlsx'))!r}), 'fr')\n"
            "result = done.sheets[0].faulty_rows"
        )
        found, megabytes = peak_of(statements)
        assert found == rows // 50
        return megabytes

    assert peak(40_000) < peak(2_000) + 40


# ------------------------------------------------------------------------------------ the words


def test_every_language_has_the_same_words() -> None:
    tables = [wording.table(language) for language in wording.LANGUAGES]

    for words in tables:
        assert set(words) == set(tables[0])
        assert set(words["codes"]) == set(tables[0]["codes"])
        for said in words["codes"].values():
            assert said["what"].endswith(".")
            assert said["cure"].endswith(".")


def test_every_fault_of_a_table_has_its_words() -> None:
    made: set[str] = set()
    for path in (ROOT / "kiosk/readers/tables").glob("*.py"):
        made |= codes_in(path.read_text("utf-8"))
    # These end the whole file: nothing is handed back.
    whole = {"empty", "table-too-big", "table-encoding", "workbook", "workbook-old"}

    assert set(wording.table("fr")["codes"]) == made - whole


def test_what_is_added_is_known_again_in_every_language() -> None:
    tables = [wording.table(language) for language in wording.LANGUAGES]

    assert tuple(words["reason"] for words in tables) == RETURNED
    assert tuple(words["legend"] for words in tables) == LEGENDS
    assert all(set(string.punctuation) & set("[]:*?/\\") & set(word) == set() for word in LEGENDS)
    assert set(Severity) <= set(tables[0])
