"""Publishing: trial searches first, the old edition stays until the new one is whole."""

import sqlite3
from pathlib import Path

import pytest
from whoosh import index
from whoosh.query import Term
from whoosh.writing import IndexingError

from index.backends import FOLDER, open_engine
from index.language import synonyms
from index.query import SearchRequest
from kiosk.generation import folder
from kiosk.generation.folder import GenerationError, Home
from kiosk.generation.snapshot import Snapshot
from kiosk.records.access import Output
from kiosk.staff.publish import TrialsFailedError
from kiosk.staff.withholding import withhold_record
from tests.holdings import UNITS, a_delivery, published, put_on_show, take

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return published(tmp_path)


def trials(home: Home, text: str) -> None:
    home.content.mkdir(exist_ok=True)
    (home.content / "trials.toml").write_text(text, encoding="utf-8")


def test_trial_searches_that_pass_open_the_edition(home: Home) -> None:
    trials(home, '[[trial]]\nsearch = "kowal"\nfinds = "P-1"\nwithin = 3\n')

    edition = put_on_show(home)

    assert folder.on_show(home) == edition.name
    assert (home.generations / edition.name / "content" / "trials.toml").is_file()


def test_a_trial_search_that_fails_leaves_the_old_edition(home: Home) -> None:
    before = folder.on_show(home)
    trials(home, '[[trial]]\nsearch = "kowal"\nfinds = "P-9"\n')

    with pytest.raises(TrialsFailedError, match="does not find P-9"):
        put_on_show(home)

    assert folder.on_show(home) == before
    assert not list(home.generations.glob(".draft-*"))


def test_a_draft_that_cannot_be_written_is_told_and_gone(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> bytes:
        raise sqlite3.OperationalError("database or disk is full")

    before = folder.on_show(home)
    monkeypatch.setattr("kiosk.generation.snapshot.Draft.add", full)

    with pytest.raises(GenerationError, match="disk is full"):
        put_on_show(home)

    assert folder.on_show(home) == before
    assert not list(home.generations.glob(".draft-*"))


@pytest.mark.parametrize("text", ["[[trial]]\nsearch = 1", "[[", '[[trial]]\nfinds = "x"'])
def test_a_list_of_trials_that_cannot_be_read_is_told(home: Home, text: str) -> None:
    trials(home, text)

    with pytest.raises(GenerationError, match=r"content/trials\.toml"):
        put_on_show(home)


def test_sponsors_are_published_by_rank(home: Home) -> None:
    home.content.mkdir(exist_ok=True)
    (home.content / "sponsors.toml").write_text(
        '[[sponsor]]\nname = "B"\nmade_possible = "un écran"\nrank = 2\n'
        '[[sponsor]]\nname = "A"\nmade_possible = "un V1"\nrank = 1\nfrom = 2020-01-01\n'
    )

    edition = put_on_show(home)

    assert [credit.name for credit in Snapshot(home.generations / edition.name).credits()] == [
        "A",
        "B",
    ]


def test_a_list_of_sponsors_that_cannot_be_read_is_told(home: Home) -> None:
    home.content.mkdir(exist_ok=True)
    for text in ("[[", '[[sponsor]]\nname = "A"'):
        (home.content / "sponsors.toml").write_text(text)
        with pytest.raises(GenerationError, match="sponsors"):
            put_on_show(home)


def test_the_table_of_names_is_published_with_the_edition(home: Home) -> None:
    table = home.content / "synonyms.csv"
    folder = home.generations / put_on_show(home).name / FOLDER
    assert (folder / "synonyms.csv").read_text("utf-8") == synonyms.shipped()

    home.content.mkdir(exist_ok=True)
    table.write_text("Coupole,Dôme\n", "utf-8")
    folder = home.generations / put_on_show(home).name / FOLDER
    assert list(synonyms.published(folder).spans(["dome"]))

    table.write_text("Coupole\n", "utf-8")
    with pytest.raises(GenerationError, match="line 1: “Coupole” stands alone"):
        put_on_show(home)


def test_words_of_welcome_are_published_with_the_edition(home: Home) -> None:
    home.content.mkdir(exist_ok=True)
    (home.content / "welcome.toml").write_text('[fr]\nnotice = "Démonstration"')
    edition = put_on_show(home)

    assert "Démonstration" in (Snapshot(home.generations / edition.name).fact("welcome") or "")
    (home.content / "welcome.toml").write_text("[")
    with pytest.raises(GenerationError, match="welcome"):
        put_on_show(home)


def test_stock_whoosh_opens_what_was_published_and_cannot_change_it(home: Home) -> None:
    edition = home.generations / put_on_show(home).name
    ix = index.open_dir(edition / FOLDER)
    with ix.searcher() as searcher:
        found = [hit["reference"] for hit in searcher.search(Term("places", "wizernes"))]
    with pytest.raises(IndexingError, match="Publish again"):
        ix.writer()

    assert found == ["1 J 1/1"]
    assert folder.faults(edition) == ()


def test_a_withheld_record_is_neither_shown_nor_searched(home: Home) -> None:
    shown = withhold_record(home, "1j1/1", who="Anne")
    edition = put_on_show(home)
    engine = open_engine(home.generations / edition.name)

    assert shown == 1
    assert Snapshot(home.generations / edition.name).ids("1 J 1/1") == ()
    assert engine.search(SearchRequest(text="wizernes")).total == 0
    engine.close()


def test_withholding_needs_a_code_and_works_before_any_edition(tmp_path: Path) -> None:
    empty = Home(tmp_path)

    assert withhold_record(empty, "9 Z", who="Anne") == 0
    with pytest.raises(GenerationError, match="reference code"):
        withhold_record(empty, "  ", who="Anne")


@pytest.mark.slow
def test_renditions_follow_the_right_of_the_picture(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    units = UNITS.replace("Wizernes,,lettre.png", "Wizernes,unknown-author,lettre.png")
    take(home, a_delivery(tmp_path / "l", units=units))
    edition = put_on_show(home)
    snapshot = Snapshot(home.generations / edition.name)
    (id_,) = snapshot.ids("1 J 1/1")
    notice = snapshot.notice(id_)

    assert notice is not None
    assert not notice.showing.may(Output.ZOOM)
    assert notice.canvases[0].tiles == ""
    assert not list(home.renditions.rglob("*.zip"))


def test_the_picture_of_a_record_that_is_closed_leaves_the_disk(tmp_path: Path) -> None:
    home = published(tmp_path)
    assert list(home.renditions.rglob("*.jpg"))
    closed = UNITS.replace("Wizernes,,lettre.png", "Wizernes,closed,lettre.png")
    take(home, a_delivery(tmp_path / "livraison", units=closed))

    for _ in range(folder.KEPT):
        put_on_show(home)

    assert not list(home.renditions.rglob("*.jpg"))


@pytest.mark.slow
def test_a_picture_that_cannot_be_made_is_counted(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    take(home, a_delivery(tmp_path / "l"))
    for master in (home.root / "masters").rglob("*"):
        if master.is_file():
            master.chmod(0o644)
            master.write_bytes(b"gone")

    assert put_on_show(home).faulty_pictures == 1


def test_a_ring_of_parents_ends(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    units = "reference,parent,title\nA,B,Un\nB,A,Deux\nC,C,Trois\n"
    take(home, a_delivery(tmp_path / "l", units=units, people="reference,surname\n"))

    edition = put_on_show(home)

    assert edition.counts == {"document": 3}


@pytest.mark.slow
def test_a_portrait_kept_in_a_fonds_stands_beside_the_name_under_its_own_right(
    tmp_path: Path,
) -> None:
    home = Home(tmp_path / "home")
    units = UNITS + (
        "4 Fi 1,,item,Portrait de Stanimir Kowaldryk,1942,,photograph,"
        '"Kowaldryk, Stanimir",,unknown-author,lettre.png\n'
    )
    take(home, a_delivery(tmp_path / "l", units=units))
    edition = put_on_show(home)
    snapshot = Snapshot(home.generations / edition.name)
    notice = snapshot.notice(snapshot.ids("P-1")[0])
    step = snapshot.step(snapshot.ids("P-1")[0])

    assert notice is not None
    assert step is not None
    (portrait,) = notice.canvases
    assert portrait.tiles == ""
    assert not portrait.printable
    assert step.thumbnail == portrait.thumbnail
