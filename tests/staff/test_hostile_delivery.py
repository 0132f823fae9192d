"""Every hostile case in one delivery: each ends as its line says, and the rest is taken in."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.catalogue import Catalogue, sqlite_url
from kiosk.catalogue.rows import Described
from kiosk.generation.folder import Home
from kiosk.records.unit import Unit
from kiosk.rules.columns import TableKind
from kiosk.settings import Settings
from kiosk.staff.columns import decide
from kiosk.staff.intake.scan import LITTER
from kiosk.staff.workers import MOST_MEMORY
from tests.holdings import a_picture, published, take
from tests.hostile import TOOL, made, needs_tools
from tests.memory import peak_of, unmeasured

pytestmark = needs_tools
MOST_MEGABYTES = 1_200
HOME = Path(__file__).parents[2]
_RUN = """
import contextlib, resource, sys
connected = []
def heed(event, values):
    if event in {{"socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"}}:
        connected.append(event + " " + str(values)[:200])
sys.addaudithook(heed)
from kiosk.__main__ import main
with open({out!r}, "w", encoding="utf-8") as out, contextlib.redirect_stdout(out):
    code = main(["--data", {data!r}, "--json", "intake", {delivery!r}])
result = [code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, connected]
"""


@dataclass(slots=True)
class Ran:
    """One run over one folder: how it ended, what it told of each file, what it wrote."""

    delivery: Path
    home: Home
    code: int
    peak: float
    peak_of_workers: float
    connected: list[str]
    text: str
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    records: list[Described] = field(default_factory=list)

    def of(self, name: str) -> list[Described]:
        """The records that a file brought."""
        whole = f"{self.delivery.name}/{name}"
        return [record for record in self.records if record.origin.file == whole]


def run(delivery: Path, root: Path) -> Ran:
    root.mkdir(parents=True, exist_ok=True)
    out = root / "report.json"
    home = Home(root / "home")
    statements = _RUN.format(out=str(out), data=str(home.root), delivery=str(delivery))
    (code, workers, connected), peak = peak_of(statements)
    text = out.read_text("utf-8")
    catalogue = Catalogue(sqlite_url(home.catalogue))
    try:
        records = [held.record for held in catalogue.records()]
    finally:
        catalogue.close()
    files = {file["path"].partition("/")[2]: file for file in json.loads(text)["files"]}
    return Ran(delivery, home, code, peak, workers, connected, text, files, records)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ran]:
    folder = tmp_path_factory.mktemp("hostile") / "bad"
    subprocess.run([sys.executable, str(TOOL), str(folder)], check=True, capture_output=True)
    yield run(folder, folder.parent / "run")
    for closed in (folder / "perm/closed", folder / "perm/unreadable.xml"):
        closed.chmod(0o700)
    shutil.rmtree(folder)


@dataclass(frozen=True, slots=True)
class Ends:
    """How one file ends: status, all codes told of it, what it brought, words that are said."""

    status: str
    codes: tuple[str, ...] = ()
    units: int = 0
    agents: int = 0
    pages: int = 0
    says: str = ""


# Told of files that share the codes `1 W` and `1 W 1`, as those of many cases do.
SHARED = frozenset({"record-in-two-files", "code-in-two-files"})
refused = partial(Ends, "refused")
accepted = partial(Ends, "accepted")
ignored = partial(Ends, "ignored")
passed = ignored(("file-passed-over",))
alone = ("picture-orphan",)
bomb = refused(("picture-bomb",))
entity = refused(("xml-entity",))
empty = refused(("empty",))
not_a_picture = refused(("picture-not",))
packed = partial(refused, ("packed",))
one_page = accepted(alone, units=1, pages=1)
EMPTY = (
    "xml", "csv", "tsv", "json", "jpg", "png", "tif", "jp2", "pdf", "ged", "mrc", "html", "txt",
    "xlsx", "docx", "odt", "mp3", "zip",
)  # fmt: skip
TRAVERSALS = (
    "“../../evil1.txt”, “/tmp/evil2.txt”, “a/../../evil3.txt”, “C:\\evil4.txt”,"
    " “..\\..\\evil5.txt”, “txt.exe”, “CON”"
)
ENDINGS: dict[str, dict[str, Ends]] = {
    "xml_entity_bomb": {"xml/entity_bomb.xml": entity},
    "xml_quadratic_bomb": {"xml/quadratic_bomb.xml": entity},
    "xml_external_entity": {"xml/external_entity.xml": entity, "xml/secret.txt": ignored(pages=1)},
    "xml_external_dtd": {"xml/external_dtd.xml": accepted(units=2)},
    "xml_parameter_entity": {"xml/parameter_entity.xml": entity},
    "xml_deep_nesting": {
        "xml/deep_nesting.xml": refused(("xml-deep",), says="nested too deep: more than 200")
    },
    "xml_nesting_1000": {
        "xml/nesting_1000.xml": refused(("xml-deep",), says="nested too deep: more than 200")
    },
    "xml_huge_attribute": {"xml/huge_attribute.xml": refused(("xml-unreadable",), says="longer")},
    "xml_huge_title": {
        "xml/huge_title.xml": accepted(("title-cut",), units=2, says="cut to 2000")
    },
    "xml_wide": {"xml/wide_100000.xml": accepted(units=100_001)},
    "xml_truncated_utf16": {
        "xml/truncated_utf16.xml": refused(("xml-truncated",), says="breaks off at line 1")
    },
    "xml_wrong_encoding": {
        "xml/wrong_encoding.xml": refused(("xml-encoding",), says="line 2, column 293")
    },
    "xml_unknown_encoding": {
        "xml/unknown_encoding.xml": refused(("xml-encoding",), says="x-klingon")
    },
    "xml_nul_bytes": {"xml/nul_bytes.xml": refused(("xml-syntax",), says="Char 0x0")},
    "empty_files": {
        **{f"empty/empty.{suffix}": empty for suffix in EMPTY},
        "empty/bom_only.xml": empty,
        "empty/bom16_only.csv": empty,
        "empty/declaration_only.xml": empty,
        "empty/spaces_only.csv": empty,
    },
    "duplicate_codes": {
        "xml/duplicate_a.xml": accepted(("code-repeated",), units=4, says="12 J 1 stands 2 times"),
        "xml/duplicate_b.xml": accepted(
            ("code-in-two-files",), units=2, says="2 records bear the code of another record"
        ),
        "xml/duplicate_same_id.xml": accepted(units=2),
    },
    "near_duplicate_codes": {
        "xml/near_duplicates.xml": accepted(("code-repeated", "code-repeated"), units=10)
    },
    "markup_in_texts": {"xml/markup_in_texts.xml": accepted(units=2)},
    "strange_dates": {"xml/strange_dates.xml": accepted(("date-not-read",), units=15)},
    "dao_outside": {
        "xml/dao_outside.xml": accepted(("image-missing",) * 6 + ("image-outside",) * 5, units=12)
    },
    "alto_bad_boxes": {
        "xml/alto_bad_boxes.xml": accepted(
            ("picture-orphan", "text-boxes"), units=1, pages=1, says="6 words have no usable box"
        )
    },
    "png_bomb": {"img/bomb.png": bomb},
    "png_text_bomb": {"img/text_bomb.png": refused(("picture-broken",), says="too large")},
    "tiff_bomb": {"img/bomb.tif": bomb},
    "tiff_loop_self": {"img/loop_self.tif": one_page},
    "tiff_loop_ring": {"img/loop_ring.tif": accepted(alone, units=1, pages=2)},
    "tiff_many_pages": {
        "img/many_pages.tif": accepted(
            ("picture-orphan", "picture-pages-cut"), units=1, pages=2_000
        )
    },
    "tiff_outside": {"img/outside.tif": refused(("picture-incomplete",))},
    "gif_bomb": {"img/bomb.gif": bomb},
    "jp2_bomb": {"img/bomb.j2k": bomb},
    "jpeg_bomb": {"img/bomb.jpg": bomb},
    "wrong_type": {
        "img/html_as.jpg": not_a_picture,
        "img/elf_as.tif": not_a_picture,
        "img/xml_as.pdf": not_a_picture,
        "img/jpg_as.xml": not_a_picture,
    },
    "xmp_entity_bomb": {
        "img/xmp_entity_bomb.jpg": accepted(("picture-orphan", "xmp-entity"), units=1, pages=1)
    },
    "iptc_overrun": {
        "img/iptc_overrun.jpg": accepted(("iptc-overrun", "picture-orphan"), units=1, pages=1)
    },
    "pdf_recursive_pages": {"pdf/recursive_pages.pdf": refused(("pdf-unreadable",))},
    "pdf_recursive_length": {"pdf/recursive_length.pdf": one_page},
    "pdf_recursive_outline": {"pdf/recursive_outline.pdf": one_page},
    "pdf_recursive_form": {"pdf/recursive_form.pdf": refused(("pdf-loop",), says="draws itself")},
    "pdf_false_count": {"pdf/false_count.pdf": one_page},
    "pdf_stream_bomb": {"pdf/stream_bomb.pdf": refused(("pdf-bomb",))},
    "pdf_deep_array": {"pdf/deep_array.pdf": refused(("pdf-unreadable",), says="nested too deep")},
    "pdf_active": {"pdf/active.pdf": one_page},
    "pdf_truncated": {"pdf/truncated.pdf": refused(("pdf-unreadable",), says="cut off")},
    "xlsx_zip_bomb": {"zip/bomb.xlsx": refused(("workbook",), says="unpacks to 200 MB")},
    "xlsx_false_size": {
        "zip/false_size.xlsx": refused(("workbook",), says="row 1048576 and column 16384")
    },
    "zip_traversal": {"zip/traversal.zip": packed(says=TRAVERSALS)},
    "zip_many_files": {"zip/many_files.zip": packed(says="it holds 30000 files")},
    "zip_nested": {"zip/nested.zip": packed(says="it holds 3 files")},
    "tar_links": {"zip/links.tar": packed()},
    "csv_open_quote": {"csv/open_quote.csv": accepted(("table-quote",), says="never closed")},
    "csv_huge_cell": {"csv/huge_cell.csv": accepted(("table-quote",), says="field limit")},
    "csv_wide": {"csv/wide.csv": refused(("table-wide",), says="100000 columns")},
    "csv_formula": {"csv/formula.csv": accepted(units=5)},
    "csv_nul": {"csv/nul.csv": accepted(("table-nul",), units=1)},
    "csv_ragged": {"csv/ragged.csv": accepted(("table-ragged", "table-ragged"), units=4)},
    "csv_encodings": {
        f"csv/enc_{name}.csv": accepted(units=1)
        for name in ("utf8", "utf8bom", "cp1252", "utf16", "macroman")
    },
    "json_deep": {"json/deep.json": refused(("json-deep",), says="nested too deep")},
    "iiif_outside": {"json/iiif_outside.json": accepted(("image-outside",), units=1)},
    "gedcom_loop": {"ged/loop.ged": accepted(("gedcom-ring",), agents=2, says="2 people are")},
    "gedcom_deep": {
        "ged/deep.ged": accepted(("gedcom-deep", "gedcom-no-name"), agents=1, says="level 99")
    },
    "marc_overrun": {
        "marc/overrun.mrc": accepted(("marc-record",), says="length 99999 runs past its end")
    },
    "strange_names": {"names/.hidden.xml": passed, "names/UPPER.XML": accepted(units=2)},
    "deep_folders": {},
    "symlinks": {
        **{
            f"links/{name}": passed
            for name in (
                "outside.xml", "self.xml", "ring_a.xml", "ring_b.xml", "parent", "dangling.xml",
                "zero.xml", "same.xml",
            )
        },
        "links/real.xml": accepted(units=2),
    },
    "fifo": {"special/pipe.xml": passed},
    "unix_socket": {"special/sock.xml": passed},
    "folder_as_file": {},
    "changing_file": {"special/changing.csv": accepted(("table-column",), units=20_000)},
    "strange_times": {
        "special/old.xml": accepted(units=2),
        "special/future.xml": accepted(units=2),
    },
    "same_bytes": {
        "special/copy_a.xml": accepted(units=2),
        "special/copy_b.xml": accepted(units=2, says="2 records stand in another file"),
    },
    "query_list": {"queries.txt": ignored(pages=1)},
}  # fmt: skip
ELSEWHERE = {"no_permission", "sparse_8g", "xml_million", "many_files"}
"""Asserted by tests of their own below."""


def test_every_case_of_the_tool_has_its_ending() -> None:
    told = subprocess.run(
        [sys.executable, str(TOOL), "--list"], check=True, capture_output=True, text=True
    ).stdout
    cases = {line.split("\t")[0].removesuffix(" (big)") for line in told.splitlines()}

    assert set(ENDINGS) | ELSEWHERE == cases


@pytest.mark.slow
def test_the_run_ends_with_some_files_refused_and_within_its_bounds(ran: Ran) -> None:
    assert ran.code == 3
    assert ran.peak < MOST_MEGABYTES
    assert ran.peak_of_workers < min(MOST_MEGABYTES, MOST_MEMORY / 1_000_000)
    assert ran.connected == []


@pytest.mark.slow
@pytest.mark.parametrize("case", ENDINGS)
def test_a_case_ends_as_its_line_says(ran: Ran, case: str) -> None:
    for name, ends in ENDINGS[case].items():
        file = ran.files[name]
        told = [problem["code"] for problem in file["problems"]]
        said = " ".join(problem["message"] for problem in file["problems"])
        assert file["status"] == ends.status, name
        assert tuple(sorted(set_apart(told, ends.codes))) == ends.codes, name
        assert (file["units"], file["agents"], file["pages"]) == (
            ends.units, ends.agents, ends.pages,
        ), name  # fmt: skip
        assert ends.says in said, name
        assert file["untold"] == {}, name


def set_apart(told: list[str], wanted: tuple[str, ...]) -> list[str]:
    """The codes that a file is told for its own sake, not for bearing the same code as others."""
    return [code for code in told if code not in SHARED or code in wanted]


@pytest.mark.slow
def test_every_refusal_and_every_passing_over_says_why_and_what_to_do(ran: Ran) -> None:
    for name, file in ran.files.items():
        assert name.isprintable()
        if file["status"] == "refused":
            assert file["problems"], name
        for problem in file["problems"]:
            assert problem["message"].isprintable(), name
            assert problem["message"].endswith("."), name
            assert problem["remedy"].endswith("."), name


@pytest.mark.slow
def test_no_byte_of_another_file_is_kept_or_told(ran: Ran) -> None:
    secrets = (b"SECRET-MARK-7F3A", b"root:x:0:0")
    kept = b"".join(path.read_bytes() for path in ran.home.root.rglob("*") if path.is_file())
    kept += ran.text.encode("utf-8")

    assert [secret for secret in secrets if secret in kept] == []
    # A walk that passes over the folders that are too deep for the system.
    names = [name for _at, _folders, files in os.walk(ran.delivery.parent) for name in files]
    assert len(names) > 100
    assert [name for name in names if name.startswith("evil")] == []
    assert not Path("/tmp/evil2.txt").exists()  # noqa: S108  # what the case would write


def rows(ran: Ran, name: str) -> list[str]:
    return sorted(record.title for record in ran.of(name) if isinstance(record, Unit))


@pytest.mark.slow
def test_texts_are_kept_as_they_were_written(ran: Ran) -> None:
    for name in ("utf8", "utf8bom", "cp1252", "utf16", "macroman"):
        assert rows(ran, f"csv/enc_{name}.csv") == ["Déportés à Dora – été 1944"]
    assert rows(ran, "csv/formula.csv") == [
        "+1+1", "-2", "=1", '=HYPERLINK("http://192.0.2.1")', "@SUM(A1)",
    ]  # fmt: skip
    assert rows(ran, "csv/ragged.csv") == ["A", "B", "C", "D"]
    assert [problem["line"] for problem in ran.files["csv/ragged.csv"]["problems"][:2]] == [3, 4]
    assert rows(ran, "csv/nul.csv") == ["Titre"]
    assert ran.files["csv/open_quote.csv"]["problems"][0]["line"] == 2
    titles = rows(ran, "xml/markup_in_texts.xml")
    assert any(title.startswith("<script>alert(1)</script><img src=") for title in titles)
    assert max(len(title) for title in rows(ran, "xml/huge_title.xml")) == 2_000


@pytest.mark.slow
def test_no_record_overwrites_one_of_the_same_code(ran: Ran) -> None:
    held = [
        record.reference
        for name in ("a", "b", "same_id")
        for record in ran.of(f"xml/duplicate_{name}.xml")
    ]

    assert sorted(held) == ["1 W"] * 3 + ["12 J 1"] * 3 + ["12 J 2", "13 J 1"]
    assert len(ran.of("xml/near_duplicates.xml")) == 10
    assert len(ran.of("special/copy_a.xml")) == len(ran.of("special/copy_b.xml")) == 2


@pytest.mark.slow
def test_dates_that_cannot_be_read_are_left_out_of_the_time_line(ran: Ran) -> None:
    spans: dict[str, tuple[date | None, date | None]] = {
        dating.written: (dating.earliest, dating.latest)
        for record in ran.of("xml/strange_dates.xml")
        if isinstance(record, Unit)
        for dating in record.dates
    }

    assert len(spans) == 14
    unread = {written for written, span in spans.items() if span == (None, None)}
    assert unread == {
        "0000-00-00", "9999-99-99", "1944-02-30", "-0044", "99999999", "s.d.", "1" * 400,
    }  # fmt: skip
    assert spans["\u0661\u0669\u0664\u0663"] == (date(1943, 1, 1), date(1943, 12, 31))


@pytest.mark.slow
def test_words_with_unusable_boxes_are_found_and_never_marked(ran: Ran) -> None:
    (record,) = ran.of("xml/alto_bad_boxes.xml")
    assert isinstance(record, Unit)
    (canvas,) = record.canvases

    assert canvas.text is not None
    assert canvas.text.text.split() == [f"mot{number}" for number in range(7)]
    # Without a picture there is nothing to mark on.
    assert canvas.master == ""
    assert sum(bool(word.width) for line in canvas.text.lines for word in line) == 1


@pytest.mark.slow
def test_every_strange_name_is_told_once_in_one_line(ran: Ran) -> None:
    there = [
        path for path in (ran.delivery / "names").iterdir() if not path.name.startswith(LITTER)
    ]
    told = [file for name, file in ran.files.items() if name.startswith("names/")]

    assert len(told) == len(there) > 20
    assert {file["status"] for file in told} == {"accepted", "ignored"}
    assert sum(file["status"] == "ignored" for file in told) == 1


@pytest.mark.slow
def test_folders_are_read_down_to_the_stated_depth(ran: Ran) -> None:
    told = [file for name, file in ran.files.items() if name.startswith("deep/")]
    taken = [file for file in told if file["status"] == "accepted"]
    (left,) = [file for file in told if file["status"] != "accepted"]

    assert 20 < len(taken) < 40
    assert {file["units"] for file in taken} == {2}
    assert [problem["code"] for problem in left["problems"]] == ["file-passed-over"]
    assert "nested too deep" in left["problems"][0]["message"]


@pytest.mark.slow
def test_a_folder_named_like_a_file_is_passed_over(ran: Ran) -> None:
    assert [name for name in ran.files if name.startswith("special/folder.xml")] == []


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_what_may_not_be_read_is_told_and_the_rest_is_in(ran: Ran) -> None:
    assert ran.files["perm/unreadable.xml"]["status"] == "refused"
    assert ran.files["perm/unreadable.xml"]["problems"][0]["code"] == "file-unreadable"
    assert ran.files["perm/closed"]["problems"][0]["code"] == "file-passed-over"
    assert ran.files["perm/readable.xml"]["units"] == 2


@pytest.mark.medium
def test_a_second_run_changes_nothing_whatever_the_times_and_codes_of_the_files(
    tmp_path: Path,
) -> None:
    folder = made(tmp_path / "bad", "strange_times", "near_duplicate_codes", "same_bytes")
    (folder / "EXPECT.tsv").unlink()
    home = Home(tmp_path / "home")
    first = take(home, folder)

    again = take(home, folder)

    assert first.written == again.unchanged == 18
    assert (again.written, again.changed, again.withdrawn) == (0, 0, 0)
    assert {file["status"] for file in again.files} == {"unchanged"}


@pytest.mark.medium
def test_no_word_is_marked_outside_its_picture(tmp_path: Path) -> None:
    folder = made(tmp_path / "bad", "alto_bad_boxes") / "xml"
    a_picture(folder / "alto_bad_boxes.png", (500, 400))
    home = Home(tmp_path / "home")
    take(home, folder)

    (record,) = units(home)
    (canvas,) = record.canvases
    assert canvas.text is not None
    assert canvas.text.text.split() == [f"mot{number}" for number in range(7)]
    assert not any(word.width for line in canvas.text.lines for word in line)


# ------------------------------------------------------------------------ a file that changes


def units(home: Home) -> list[Unit]:
    catalogue = Catalogue(sqlite_url(home.catalogue))
    try:
        return [held.record for held in catalogue.records() if isinstance(held.record, Unit)]
    finally:
        catalogue.close()


def states(home: Home) -> set[str]:
    return {passage.text for unit in units(home) for passage in unit.passages}


@pytest.mark.slow
def test_a_file_that_is_being_written_waits_for_the_next_run(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    folder = made(tmp_path / "bad", "changing_file")
    (folder / "EXPECT.tsv").unlink()
    file = folder / "special/changing.csv"
    decide(
        home, Settings(), file, TableKind.UNITS, {"etat": "note"}, who="Anne",
    )  # fmt: skip
    with subprocess.Popen([sys.executable, str(TOOL), "--churn", str(file), "20"]) as churning:
        try:
            during = [take(home, folder) for _time in range(3)]
        finally:
            churning.kill()
    assert {taken.files[0]["status"] for taken in during} == {"refused"}
    told: list[Any] = [taken.files[0]["problems"] for taken in during]
    # It may be looked at in the moment in which it was emptied.
    assert {problem["code"] for (problem,) in told} <= {"file-changing", "empty"}
    assert states(home) == set()

    made(folder, "changing_file")
    (folder / "EXPECT.tsv").unlink()
    after = take(home, folder)

    assert (after.written, after.exit_code) == (20_000, 0)
    assert len(states(home)) == 1


# ------------------------------------------------------------------------------------- queries


@pytest.mark.slow
def test_every_strange_query_is_answered_within_a_second(tmp_path: Path) -> None:
    home = published(tmp_path / "house")
    path = made(tmp_path / "bad", "query_list") / "queries.txt"
    queries = [
        line.encode("ascii").decode("unicode_escape") for line in path.read_text().splitlines()
    ]

    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--data", str(home.root), "search", "--stdin"],
        input="\n".join(queries) + "\n",
        cwd=HOME,
        capture_output=True,
        check=True,
        text=True,
        env=unmeasured(),
    )

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(queries) > 50
    assert max(answer["elapsed_ms"] for answer in answers) < 1_000


# ----------------------------------------------------------------------------------- big ones


@pytest.mark.endurance
def test_a_file_that_is_far_too_big_is_refused_unread(tmp_path: Path) -> None:
    folder = made(tmp_path / "bad", "sparse_8g") / "big"

    found = run(folder, tmp_path / "run")

    (file,) = found.files.values()
    assert file["status"] == "refused"
    assert [problem["code"] for problem in file["problems"]] == ["file-too-big"]
    assert found.peak < 200


@pytest.mark.endurance
def test_a_million_components_are_taken_in_with_steady_memory(tmp_path: Path) -> None:
    folder = made(tmp_path / "bad", "xml_million") / "big"

    root = tmp_path / "run"
    root.mkdir()
    out = root / "report.json"
    statements = _RUN.format(out=str(out), data=str(root / "home"), delivery=str(folder))
    (code, _workers, _connected), peak = peak_of(statements)

    told = json.loads(out.read_text("utf-8"))
    assert (code, told["written"]) == (0, 1_000_001)
    assert peak < MOST_MEGABYTES


@pytest.mark.endurance
def test_fifty_thousand_small_files_are_told_one_by_one(tmp_path: Path) -> None:
    folder = made(tmp_path / "bad", "many_files") / "big/many"

    found = run(folder, tmp_path / "run")

    assert len(found.files) == 50_000
    assert found.code == 0
    assert found.peak < MOST_MEGABYTES


@pytest.mark.endurance
def test_fifty_thousand_files_that_have_not_changed_are_not_opened_again(tmp_path: Path) -> None:
    folder = made(tmp_path / "bad", "many_files") / "big/many"
    home = Home(tmp_path / "home")
    # What was written this moment may still be written to, and is not remembered.
    time.sleep(4)
    spent, files = [], []
    for _time in range(2):
        before = time.process_time()
        files.append(take(home, folder).files)
        spent.append(time.process_time() - before)

    assert files[0] == files[1]
    assert len(files[0]) == 50_000
    assert spent[1] < spent[0] / 10


@pytest.mark.endurance
def test_an_intake_that_is_given_up_ends_at_once_and_leaves_nothing(tmp_path: Path) -> None:
    folder = made(tmp_path / "bad", "xml_wide")
    home = Home(tmp_path / "home")
    words = [sys.executable, "-m", "kiosk", "--data", str(home.root), "intake", str(folder)]
    with subprocess.Popen(words, cwd=HOME, stderr=subprocess.PIPE, env=unmeasured()) as running:
        assert running.stderr is not None
        for line in running.stderr:
            if b'"step": "read"' in line:
                break
        time.sleep(0.5)
        running.terminate()
        assert running.wait(2) == -signal.SIGTERM

    assert units(home) == []
    assert take(home, folder).written > 100_000
