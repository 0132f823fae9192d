"""What a small change costs an edition: one delta, with the answers of an index built anew."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from whoosh import index
from whoosh.query import Every

from index.backends import FOLDER, open_engine
from index.query import SearchRequest
from kiosk.generation import folder
from kiosk.staff import indexing
from tests.holdings import PEOPLE, UNITS, a_delivery, published, put_on_show, take

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.generation.folder import Home

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium

TEXTS = ("", "lettre", "kowal", "kovaldrik", "brunoy ", "adler", "lille", "1 J", "facteur l")
ADLER = 'P-9,Adler,Anna,,1880,Lille,factrice,,,"returned: 1945, Lille",,\n'
CALAIS = UNITS.replace("Carte postale de Lille", "Carte postale de Calais")
OPENED = UNITS.replace("Lille,on-site", "Lille,free")
WITHOUT_CARD = "".join(line for line in UNITS.splitlines(keepends=True) if "1 J 1/2" not in line)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """The small holdings on show; of so few records one is much, and one dead too many."""
    monkeypatch.setattr(indexing, "MOST_CHANGED", 0.5)
    monkeypatch.setattr("index.array_backend.changing.updating.MOST_DEAD", 0.5)
    return published(tmp_path)


def edition(home: Home) -> Path:
    return home.generations / (folder.on_show(home) or "")


def deltas(home: Home) -> list[str]:
    return sorted(path.name for path in (edition(home) / FOLDER).glob("delta-*"))


def bytes_of(place: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def answers(home: Home) -> list[Any]:
    """What answers say, but for scores and the order that they make."""
    engine, found = open_engine(edition(home)), []
    for text in TEXTS:
        said = engine.search(SearchRequest(text=text))
        hits = sorted((hit._replace(score=0.0) for hit in said.hits), key=lambda hit: hit.id)
        suggestions = tuple(sorted(said.suggestions, key=repr))
        found.append(replace(said, hits=tuple(hits), suggestions=suggestions, elapsed_ms=0))
    engine.close()
    return found


def by_whoosh(home: Home) -> list[Any]:
    with index.open_dir(edition(home) / FOLDER).searcher() as searcher:
        return sorted(sorted(hit.items()) for hit in searcher.search(Every(), limit=None))


def anew(home: Home, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    """The answers of an index of the same records that was built anew."""
    with monkeypatch.context() as patched:
        patched.setattr(indexing, "MOST_CHANGED", -1)
        put_on_show(home)
    assert deltas(home) == []
    return answers(home), by_whoosh(home)


@pytest.mark.parametrize(
    ("units", "people"),
    [(CALAIS, PEOPLE), (OPENED, PEOPLE), (UNITS, PEOPLE + ADLER),
     (CALAIS + "1 J 9,1 J,item,Plan,1944,,map,,,,\n", PEOPLE.replace("Brunoy,Luc", "Zobel,Luc"))],
    ids=["changed", "opened", "a person before all others", "everything"],
)  # fmt: skip
def test_a_small_change_is_one_delta_with_the_answers_of_an_index_built_anew(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, units: str, people: str
) -> None:
    old = edition(home)
    before, said = bytes_of(old), (answers(home), by_whoosh(home))
    take(home, a_delivery(tmp_path / "livraison", units=units, people=people))
    put_on_show(home)
    changed = answers(home), by_whoosh(home)

    assert (edition(home) / FOLDER / "changes.arrays").is_file()
    assert (edition(home) / FOLDER / "base.arrays").samefile(old / FOLDER / "base.arrays")
    assert len(deltas(home)) == (changed != said)
    assert bytes_of(old) == before
    assert folder.faults(edition(home)) == folder.faults(old) == ()
    assert changed == anew(home, monkeypatch)


def test_changes_upon_changes_are_those_of_an_index_built_anew(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lot = tmp_path / "livraison"
    for units, people in ((CALAIS, PEOPLE), (CALAIS, PEOPLE + ADLER), (UNITS, PEOPLE + ADLER)):
        take(home, a_delivery(lot, units=units, people=people))
        put_on_show(home)
    changed = answers(home), by_whoosh(home)

    assert deltas(home)
    assert changed == anew(home, monkeypatch)


def test_nothing_is_indexed_when_nothing_has_changed(home: Home) -> None:
    before, said = edition(home), answers(home)
    put_on_show(home)

    assert edition(home) != before
    assert (edition(home) / FOLDER / "base.arrays").samefile(before / FOLDER / "base.arrays")
    assert deltas(home) == []
    assert answers(home) == said


def test_the_table_of_names_changes_without_the_index(home: Home) -> None:
    before = edition(home)
    home.content.mkdir(exist_ok=True)
    (home.content / "synonyms.csv").write_text("lettre,missive\n", "utf-8")
    put_on_show(home)
    engine = open_engine(edition(home))

    assert (edition(home) / FOLDER / "base.arrays").samefile(before / FOLDER / "base.arrays")
    assert engine.search(SearchRequest(text="missive ")).total == 1
    engine.close()


def altered(home: Home) -> None:
    path = edition(home) / FOLDER / "base.arrays"
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content + b"x")


def without_contents(home: Home) -> None:
    (edition(home) / FOLDER / indexing.FILE).unlink()


def of_another_form(home: Home) -> None:
    path = edition(home) / folder.MANIFEST
    said = f'"format":{folder.FORMAT}'.encode()
    path.write_bytes(path.read_bytes().replace(said, b'"format":0'))


@pytest.mark.parametrize("harm", [altered, without_contents, of_another_form])
def test_an_edition_that_is_not_whole_lends_nothing(home: Home, harm: Any) -> None:
    before, said = edition(home), answers(home)
    harm(home)
    put_on_show(home)

    assert not (edition(home) / FOLDER / "base.arrays").samefile(before / FOLDER / "base.arrays")
    assert answers(home) == said


@pytest.mark.parametrize("rule", ["another program", "too much", "worth merging"])
def test_an_index_is_built_anew(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rule: str
) -> None:
    lot = tmp_path / "livraison"
    take(home, a_delivery(lot, units=CALAIS))
    put_on_show(home)
    assert deltas(home)

    take(home, a_delivery(lot, units=UNITS))
    if rule == "another program":
        monkeypatch.setattr(indexing, "made_by", lambda: "another")
    elif rule == "too much":
        monkeypatch.setattr(indexing, "MOST_CHANGED", 0.1)
    else:
        monkeypatch.setattr("index.array_backend.changing.updating.MOST_DEAD", 0.0)
    put_on_show(home)

    assert deltas(home) == []
    assert not (edition(home) / FOLDER / "changes.arrays").exists()


@pytest.mark.parametrize(
    ("units", "people"),
    [(WITHOUT_CARD, PEOPLE),
     (UNITS.replace("Wizernes,,lettre.png", "Wizernes,title-only,lettre.png"), PEOPLE),
     (UNITS, PEOPLE.replace("1880,Lille", "1980,Lille").replace('"returned: 1945, Lille"', ""))],
    ids=["gone", "closed", "a person who may be alive"],
)  # fmt: skip
def test_what_may_not_be_shown_any_more_is_not_in_the_folder(
    home: Home, tmp_path: Path, units: str, people: str
) -> None:
    before = bytes_of(edition(home) / FOLDER)
    take(home, a_delivery(tmp_path / "livraison", units=units, people=people))
    put_on_show(home)
    now = bytes_of(edition(home) / FOLDER)
    words = (b"25 novembre 1945", b"signale un retour", b"facteur")

    assert all(any(word in content for content in before.values()) for word in words)
    assert sum(any(word in content for content in now.values()) for word in words) == 2
    assert deltas(home) == []


def test_what_was_lent_outlives_the_edition_that_lent_it(home: Home, tmp_path: Path) -> None:
    said = answers(home)
    take(home, a_delivery(tmp_path / "livraison", units=CALAIS))
    old = edition(home)
    put_on_show(home)
    take(home, a_delivery(tmp_path / "livraison", units=UNITS))
    put_on_show(home)
    shutil.rmtree(old)

    assert folder.faults(edition(home)) == ()
    assert [each.total for each in answers(home)] == [each.total for each in said]


def test_a_program_is_the_same_until_something_of_it_changes() -> None:
    assert indexing.made_by() == indexing.made_by()
