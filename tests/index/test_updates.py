"""Changes beside readers: an index with deltas answers as one that was built anew."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from index.array_backend.building.writer import SEGMENT, build
from index.array_backend.changing import changes
from index.array_backend.changing.updating import MOST_DELTAS, carry
from index.array_backend.engine import ArrayEngine
from index.array_backend.finding.segment import Segment
from index.array_backend.layout.store import FileWriter
from index.backends import UPDATERS
from index.document import Document, Form
from index.engine import EngineError
from index.language.synonyms import FILE
from index.query import SearchRequest
from tests.index.changing import Corpus, counted, differences, document, questions, told
from tests.memory import unmeasured

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium

TEXTS = ("", "lettre d", "kowalski ", "lefebvre", "3 J")
HIDDEN = frozenset({"u3", "r1", "r2", "r61"})


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    made = Corpus(tmp_path / "index", 60, np.random.default_rng(5))
    made.begin()
    return made


def answers(folder: Path) -> list[dict[str, object]]:
    return of(ArrayEngine(folder))


def of(engine: ArrayEngine) -> list[dict[str, object]]:
    return [told(engine.search(SearchRequest(text=text))) for text in TEXTS]


# ----------------------------------------------------------------------------- the same answers


# The greater corpus has words so frequent that their answers are worked out beforehand.
@pytest.mark.slow
@pytest.mark.parametrize(("records", "rounds", "seed"), [(0, 2, 1), (40, 4, 7), (1400, 2, 3)])
def test_a_changed_index_answers_as_one_built_anew(
    tmp_path: Path, records: int, rounds: int, seed: int
) -> None:
    lots = np.random.default_rng(seed)
    corpus = Corpus(tmp_path / "index", records, lots)
    corpus.begin()
    engine = ArrayEngine(corpus.folder)
    for turn in range(rounds):
        changed, removed = (int(number) for number in lots.integers(0, 2 + records // 10, 2))
        corpus.change(changed, 1 + int(lots.integers(0, 12)), removed)
        assert engine.refresh()
        borrowed = corpus.rebuilt(tmp_path / f"borrowed-{turn}", borrowed=True)
        for request in questions(lots, HIDDEN, 40):
            found = differences(engine.search(request), borrowed.search(request))
            assert found == [], request
    anew = corpus.rebuilt(tmp_path / "anew", borrowed=False)
    for request in questions(lots, HIDDEN, 40):
        assert counted(engine.search(request)) == counted(anew.search(request)), request


def test_a_wrong_date_hides_no_other_years(tmp_path: Path) -> None:
    def dated(number: int, year: int) -> Document:
        return Document(id=f"r{number}", reference="", kind="document", group="documents",
                        title="Lettre", first_year=year, last_year=year)  # fmt: skip

    folder = tmp_path / "index"
    folder.mkdir()
    build(folder / SEGMENT, [dated(number, 1940 + number) for number in range(5)])
    UPDATERS["arrays"](folder).apply([dated(7, 194), dated(8, 194), dated(9, 1950)], ())

    years = ArrayEngine(folder).search(SearchRequest(text="lettre ")).years
    assert [year for year, _count in years] == [1940, 1941, 1942, 1943, 1944, 1950]


# ------------------------------------------------------------------------------------- the dead


def person(id_: str, name: str) -> Document:
    return Document(id=id_, reference=id_.upper(), kind="person", group="people", title=name,
                    names=(Form(text=name),), facets=(("place", f"Village de {name}"),),
                    sort_key=name, people_rank=int(id_[1:]))  # fmt: skip


def test_no_name_of_the_dead_is_told(tmp_path: Path) -> None:
    people = [person("p1", "Kowalski"), person("p2", "Kowalsky"), person("p3", "Nowak")]
    build(tmp_path / SEGMENT, people)
    UPDATERS["arrays"](tmp_path).apply([person("p3", "Novak")], ["p2"])
    engine = ArrayEngine(tmp_path)

    for text in ("kowalski ", "kowal", "kovalski", "nowak", "village de k", "novak "):
        answer = engine.search(SearchRequest(text=text, filters=(("place", "Village de Nowak"),)))
        for request in (
            SearchRequest(text=text),
            SearchRequest(text=text, hidden=frozenset({"x"})),
        ):
            said = repr((told(engine.search(request)), answer.facets, answer.suggestions))
            assert "Kowalsky" not in said
            assert "Nowak" not in said
    assert engine.search(SearchRequest(text="kovalski ")).related == ("Kowalski",)
    assert engine.search(SearchRequest(text="")).lit.total == 2


def test_all_can_be_removed_and_come_back(corpus: Corpus) -> None:
    before = answers(corpus.folder)
    records = corpus.now()
    corpus.apply([], [each.id for each in records])
    empty = ArrayEngine(corpus.folder).search(SearchRequest(text=""))
    corpus.apply(records, [])

    assert (empty.total, empty.facets, empty.years, empty.lit.total) == (0, (), (), 0)
    assert answers(corpus.folder) == before


def test_what_is_not_there_can_be_removed(corpus: Corpus) -> None:
    before = answers(corpus.folder)
    corpus.apply([], ["nobody"])

    assert answers(corpus.folder) == before


# --------------------------------------------------------------------------- places on the dome


def alphabet(*names: str) -> list[Document]:
    """Persons in the order of the alphabet, each with her place in it."""
    return [replace(person(f"p{place}", name), id=name.lower()) for place, name in enumerate(names)]


def test_who_comes_before_others_in_the_alphabet_moves_them(tmp_path: Path) -> None:
    build(tmp_path / "now" / SEGMENT, alphabet("Adam", "Berg", "Duval", "Ernst"))
    updater = UPDATERS["arrays"](tmp_path / "now")
    states = [
        (alphabet("Adam", "Carlier", "Duval", "Ernst"), ["berg"], [0, -1, 2, 3]),
        (alphabet("Aaron", "Adam", "Carlier", "Duval", "Ernst"), [], [1, 2, 3, 4]),
        (alphabet("Aaron", "Adam", "Carlier", "Ernst"), ["duval"], [0, 1, 2, -1, 3]),
    ]
    known = {"adam", "berg", "duval", "ernst"}
    for number, (people, gone, moved) in enumerate(states):
        updater.apply([each for each in people if each.id not in known], gone, moved)
        known.update(each.id for each in people)
        build(tmp_path / f"{number}" / SEGMENT, people)
        here, there = ArrayEngine(tmp_path / "now"), ArrayEngine(tmp_path / f"{number}")
        for text in ("", "a", "adam ", "ernst", "erntz", "berg", "carlier duval"):
            one, other = (each.search(SearchRequest(text=text)) for each in (here, there))
            assert one.lit == other.lit
            assert {hit.id: hit.people_rank for hit in one.hits} == {
                hit.id: hit.people_rank for hit in other.hits
            }


def test_a_folder_is_changed_without_the_one_that_it_was_begun_from(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_arguments: object) -> None:
        raise OSError

    lots = np.random.default_rng(1)
    for linked in (True, False):
        before = {path.name: path.read_bytes() for path in corpus.folder.iterdir()}
        if not linked:
            monkeypatch.setattr(Path, "hardlink_to", refused)
        folder = tmp_path / f"{linked}"
        carry(corpus.folder, folder)
        shutil.copyfile(corpus.folder / FILE, folder / FILE)
        assert answers(folder) == answers(corpus.folder)
        said = answers(corpus.folder)
        UPDATERS["arrays"](folder).apply([document(9, lots), document(70, lots)], ["r3"])

        assert answers(folder) != answers(corpus.folder) == said
        assert {path.name: path.read_bytes() for path in corpus.folder.iterdir()} == before
        assert (folder / SEGMENT).samefile(corpus.folder / SEGMENT) == linked
        corpus.change(3, 2, 1)


# -------------------------------------------------------------------------- the moment of change


def test_a_change_is_seen_when_the_engine_is_told_to_look(corpus: Corpus) -> None:
    engine = ArrayEngine(corpus.folder)
    before = of(engine)
    held = engine.search(SearchRequest(text="lettre "))
    said = told(held)
    corpus.change(20, 5, 5)

    assert of(engine) == before
    assert engine.refresh()
    assert not engine.refresh()
    assert of(engine) == answers(corpus.folder) != before
    assert told(held) == said


@pytest.mark.parametrize("calls", range(4))
def test_a_change_stopped_before_any_of_its_renames_is_not_there(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    corpus.change(5, 2, 1)
    before = answers(corpus.folder)
    engine = ArrayEngine(corpus.folder)
    rename, made = Path.replace, []

    def stopped(self: Path, target: Path) -> Path:
        made.append(target.name)
        if len(made) > calls:
            raise KeyboardInterrupt
        return rename(self, target)

    lots = np.random.default_rng(1)
    fresh = [document(number, lots) for number in range(9)]
    monkeypatch.setattr(Path, "replace", stopped)
    if calls < 3:
        with pytest.raises(KeyboardInterrupt):
            corpus.apply(fresh, ["r20"])
    monkeypatch.undo()

    engine.refresh()
    assert of(engine) == answers(corpus.folder) == before
    corpus.apply(fresh, ["r20"])
    assert engine.refresh()
    assert of(engine) == answers(corpus.folder) != before


def test_a_delta_of_which_nothing_is_left_goes(corpus: Corpus) -> None:
    lots = np.random.default_rng(1)
    for _turn in range(20):
        corpus.apply([document(number, lots) for number in range(9)], [])

    found = changes.read(corpus.folder)
    assert found is not None
    assert len(found.parts) == 2
    assert len(list(corpus.folder.glob("delta-*"))) <= 2


def test_many_deltas_or_many_dead_are_worth_merging(corpus: Corpus) -> None:
    updater = UPDATERS["arrays"](corpus.folder)
    lots = np.random.default_rng(1)
    said = [updater.worth_merging]
    for turn in range(MOST_DELTAS):
        updater.apply([document(100 + turn, lots)], ())
        said.append(updater.worth_merging)
    assert said == [False] * MOST_DELTAS + [True]

    corpus.begin_again()
    updater = UPDATERS["arrays"](corpus.folder)
    updater.apply((), ["r1"])
    assert not updater.worth_merging
    updater.apply((), ["r2"])
    assert updater.worth_merging


# --------------------------------------------------------------------------- what does not belong


def another_base(folder: Path) -> None:
    build(folder / SEGMENT, [document(number, np.random.default_rng(9)) for number in range(60)])


def another_delta(folder: Path) -> None:
    other = Corpus(folder.parent / "other", 30, np.random.default_rng(4))
    other.begin()
    other.change(1, 3, 0)
    (other.folder / "delta-1.arrays").replace(folder / "delta-1.arrays")


def missing_delta(folder: Path) -> None:
    (folder / "delta-1.arrays").unlink()


def too_many_dead(folder: Path) -> None:
    part = changes.Part(SEGMENT, np.array([60], np.uint32))
    changes.write(folder, changes.Changes(Segment(folder / SEGMENT).identity, 2, (part,)))


def cut_short(folder: Path) -> None:
    path = folder / changes.CHANGES
    whole = path.read_bytes()
    path.unlink()  # what is mapped is never cut
    path.write_bytes(whole[:-9])


def other_version(folder: Path) -> None:
    FileWriter(folder / changes.CHANGES).finish()


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (another_base, "changes.arrays belongs to another base.arrays"),
        (another_delta, "delta-1.arrays belongs to another base.arrays"),
        (missing_delta, "delta-1.arrays cannot be opened"),
        (too_many_dead, "names records that base.arrays does not hold"),
        (cut_short, "changes.arrays cannot be opened"),
        (other_version, "another version"),
    ],
)
def test_what_does_not_belong_to_the_base_is_refused(
    corpus: Corpus, harm: Callable[[Path], None], message: str
) -> None:
    corpus.change(5, 5, 5)
    engine = ArrayEngine(corpus.folder)
    before = of(engine)
    harm(corpus.folder)
    (corpus.folder / changes.CHANGES).touch()

    with pytest.raises(EngineError, match=rf"{message}.* Publish again"):
        ArrayEngine(corpus.folder)
    with pytest.raises(EngineError, match=rf"{message}.* Publish again"):
        UPDATERS["arrays"](corpus.folder).apply((), ("r1",))
    if harm in {too_many_dead, cut_short, other_version}:
        with pytest.raises(EngineError, match=message):
            engine.refresh()
    assert of(engine) == before


def test_a_base_of_an_older_program_takes_no_changes(corpus: Corpus) -> None:
    path = corpus.folder / SEGMENT
    path.write_bytes(path.read_bytes().replace(b"identity", b"identitX"))

    assert ArrayEngine(corpus.folder).search(SearchRequest()).total == 60
    with pytest.raises(EngineError, match=r"older version .* Publish again"):
        UPDATERS["arrays"](corpus.folder)


# ------------------------------------------------------------------------------- several readers


READER = """
import json, sys, time
from pathlib import Path
from tests.index.test_updates import ArrayEngine, signature
folder, expected = Path(sys.argv[1]), set(json.loads(sys.argv[2]))
engine = ArrayEngine(folder)
searches = switches = wrong = 0
print("open", flush=True)
while not (folder / "stop").exists():
    switches += engine.refresh()
    wrong += signature(engine) not in expected
    searches += 1
    time.sleep(0.02)  # five processes share few processors
print(json.dumps([searches, switches, wrong]))
"""


def signature(engine: ArrayEngine) -> str:
    return json.dumps(of(engine), default=repr)


@pytest.mark.slow
def test_readers_see_one_state_or_the_next_while_hundreds_are_published(corpus: Corpus) -> None:
    lots = np.random.default_rng(1)
    states = [[document(number, lots) for number in range(10, 20)] for _ in range(3)]
    expected = []
    for state in states:
        corpus.apply(state, [])
        expected.append(signature(ArrayEngine(corpus.folder)))
    assert len(set(expected)) == 3
    command = [sys.executable, "-c", READER, str(corpus.folder), json.dumps(expected)]
    readers = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=unmeasured())
        for _ in range(4)
    ]
    for reader in readers:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "open\n"
    updater = UPDATERS["arrays"](corpus.folder)
    for turn in range(200):
        updater.apply(states[turn % 3], ())
    (corpus.folder / "stop").touch()
    told_by = [json.loads(reader.communicate()[0].splitlines()[-1]) for reader in readers]

    assert [wrong for _searches, _switches, wrong in told_by] == [0, 0, 0, 0]
    assert sum(switches for _searches, switches, _wrong in told_by) > 50
