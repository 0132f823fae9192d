"""What is handed out is whole, may be handed out, and comes in again unchanged."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.commands import main
from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import Catalogue, sqlite_url
from kiosk.generation.folder import Home
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import withhold
from kiosk.records.access import Output, Policy
from kiosk.records.canvas import PageText
from kiosk.records.decided import Verdict
from kiosk.records.unit import NOWHERE, Unit
from kiosk.rules.columns import TableKind
from kiosk.rules.identity import agent_id
from kiosk.settings import Settings
from kiosk.staff import columns, journal, same
from kiosk.staff.export import ExportError, HandedOut, Purpose, Wish, export
from kiosk.staff.export_files import FORMATS, Format
from kiosk.staff.objecting import take_objection
from kiosk.staff.take_in import take_back
from tests.holdings import ALTO, UNITS, a_delivery, a_picture, put_on_show, silent, take
from tests.writers.valid import iiif_faults, validity

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium

CANARY = "CANARI"
FINDING_AID = (
    "<ead><eadheader><eadid>X</eadid></eadheader><archdesc level='fonds'><did>"
    "<unitid>2 J</unitid><unittitle>Fonds Douvrin</unittitle><unitdate>1940-1944</unitdate></did>"
    "<accessrestrict><p>Librement communicable</p></accessrestrict><dsc><c level='file'><did>"
    "<unitid>2 J 5</unitid><unitid>Ancienne cote 77</unitid><unittitle>Dossier</unittitle>"
    "</did><scopecontent><p>Lettres &lt;b&gt;de&lt;/b&gt; guerre</p></scopecontent></c></dsc>"
    "</archdesc></ead>"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("made")
    folder = a_delivery(root / "livraison")
    (folder / "douvrin.xml").write_text(FINDING_AID, encoding="utf-8")
    take(Home(root / "home"), folder)
    return root / "home"


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Home:
    shutil.copytree(made, tmp_path / "home")
    return Home(tmp_path / "home")


def hand_out(home: Home, out: Path, **wish: Any) -> HandedOut:
    asked = Wish(out=out, **{"format": Format.JSON, **wish})
    return export(home, Settings(), asked, who="Anne", report=silent)


@contextmanager
def opened(home: Home) -> Iterator[Catalogue]:
    catalogue = Catalogue(sqlite_url(home.catalogue))
    try:
        yield catalogue
    finally:
        catalogue.close()


def everything(home: Home) -> dict[str, tuple[object, str, str, str]]:
    """Every record with its digest, scope and policy; where it was read is no part of it."""
    with opened(home) as catalogue:
        found: dict[str, tuple[object, str, str, str]] = {}
        for kind in ("unit", "agent", "concept"):
            for kept in catalogue.everything(kind):
                known = catalogue.known([kept.record.id])[kept.record.id]
                bare = replace(kept.record, origin=NOWHERE)
                found[kept.record.id] = (bare, known.digest, kept.scope, kept.policy)
        return found


def written(folder: Path) -> bytes:
    """Every byte of an export, names of files too."""
    if folder.is_file():
        return folder.read_bytes()
    return b"".join(
        path.relative_to(folder).as_posix().encode() + path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    )


# ------------------------------------------------------------------------- the archive's own copy


def test_the_own_copy_fills_an_empty_catalogue_with_the_same_records(
    home: Home, tmp_path: Path
) -> None:
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)
    other = Home(tmp_path / "other")

    taken = take(other, tmp_path / "copie", policy=Policy.FREE)

    assert taken.exit_code == 0
    assert len(everything(other)) == 11
    assert everything(other) == everything(home)
    assert [problem for file in taken.files for problem in _problems(file)] == []
    assert _masters(other) == _masters(home)


def _problems(file: dict[str, object]) -> list[dict[str, object]]:
    problems = file["problems"]
    assert isinstance(problems, list)
    return problems


def _masters(home: Home) -> dict[str, bytes]:
    folder = home.root / "masters"
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_own_copy_taken_in_where_it_came_from_changes_nothing(
    home: Home, tmp_path: Path
) -> None:
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)

    taken = take(home, tmp_path / "copie", policy=Policy.FREE)

    assert (taken.written, taken.changed, taken.withdrawn) == (0, 0, 0)


def test_an_own_copy_of_an_own_copy_is_the_same_to_the_byte(home: Home, tmp_path: Path) -> None:
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)
    hand_out(home, tmp_path / "encore", purpose=Purpose.KEEPING)

    assert written(tmp_path / "copie") == written(tmp_path / "encore")


def test_objections_come_in_again_with_the_own_copy(home: Home, tmp_path: Path) -> None:
    take_objection(home, Settings(), "P-1", [], reason="La famille", who="Anne")
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)
    other = Home(tmp_path / "other")

    take(other, tmp_path / "copie", policy=Policy.FREE)
    take(other, tmp_path / "copie", policy=Policy.FREE)

    with opened(home) as here, opened(other) as there:
        assert decisions.objections(there) == decisions.objections(here)


@pytest.fixture
def decided(home: Home, tmp_path: Path) -> Home:
    table = tmp_path / "amicale.csv"
    table.write_text("id;name;Couleur\n71;Quenouillard;bleu\n", encoding="utf-8")
    chosen = {"id": "reference", "name": "surname", "Couleur": "note"}
    columns.decide(home, Settings(), table, TableKind.PEOPLE, chosen, who="Anne")
    same.decide(home, Settings(), "P-1", "P-2", Verdict.APART, who="Luc")
    same.decide(home, Settings(), "P-1", "P-3", Verdict.SAME, who="Anne")
    return home


def test_what_staff_decided_comes_in_again_with_the_own_copy(decided: Home, tmp_path: Path) -> None:
    hand_out(decided, tmp_path / "copie", purpose=Purpose.KEEPING)
    other = Home(tmp_path / "other")

    taken = take(other, tmp_path / "copie", policy=Policy.FREE)

    assert taken.exit_code == 0
    with opened(decided) as here, opened(other) as there:
        assert len(decisions.samenesses(here)) == 2
        assert decisions.samenesses(there) == decisions.samenesses(here)
        assert len(decisions.mappings(here)) == 1
        assert decisions.mappings(there) == decisions.mappings(here)
        assert decisions.column_decisions(there) == decisions.column_decisions(here)
    done = {entry["what"] for entry in journal.entries(other.visit)}
    assert {"joined", "told apart", "columns"} <= done


def test_a_catalogue_at_work_decides_for_itself(decided: Home, tmp_path: Path) -> None:
    hand_out(decided, tmp_path / "copie", purpose=Purpose.KEEPING)
    same.undo(decided, Settings(), "P-1", "P-3", who="Anne")

    take(decided, tmp_path / "copie", policy=Policy.FREE)

    with opened(decided) as catalogue:
        assert [said.verdict for said in decisions.samenesses(catalogue)] == [Verdict.APART]


def test_visitors_and_one_fonds_have_no_part_in_what_staff_decided(
    decided: Home, tmp_path: Path
) -> None:
    hand_out(decided, tmp_path / "x")
    hand_out(decided, tmp_path / "y", purpose=Purpose.KEEPING, fonds="1 J")

    assert not (tmp_path / "x/decisions.jsonl").exists()
    assert not (tmp_path / "y/decisions.jsonl").exists()


@pytest.mark.parametrize(
    "record",
    [
        '{"signature":"x","rows":"moons","columns":{"id":"reference"}',
        '{"signature":"x","rows":"people","columns":{"id":"reference","b":"../../x"}',
        '{"signature":"x","rows":"people","columns":{"b":"surname"}',
        '{"signature":"%s","rows":"people","columns":{"id":"reference"}' % ("x" * 33),
    ],
)
def test_a_decision_that_nobody_could_have_made_is_passed_over(record: str, tmp_path: Path) -> None:
    line = (
        f'{{"kiosk":1,"kind":"columns","record":{record},"decided_at":"2026","decided_by":"A"}}}}'
    )
    copy = tmp_path / "copie"
    copy.mkdir()
    (copy / "decisions.jsonl").write_text(line + "\n", encoding="utf-8")
    home = Home(tmp_path / "empty")

    taken = take(home, copy, policy=Policy.FREE)

    assert taken.exit_code == 0
    with opened(home) as catalogue:
        assert decisions.mappings(catalogue) == {}


def test_a_record_of_the_own_copy_never_becomes_more_open(home: Home, tmp_path: Path) -> None:
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)
    other = Home(tmp_path / "other")

    take(other, tmp_path / "copie", policy=Policy.CLOSED)

    assert {policy for *_rest, policy in everything(other).values()} == {"closed"}


def test_the_own_copy_says_what_it_holds_and_is_written_down(home: Home, tmp_path: Path) -> None:
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)

    readme = (tmp_path / "copie/README").read_text("utf-8")
    assert "HOLDS WHAT MUST NOT BE SHOWN" in readme
    (line,) = [each for each in journal.entries(home.visit) if each["what"] == "exported"]
    assert (line["who"], line["purpose"], line["records"]) == ("Anne", "keeping", 11)
    assert (tmp_path / "copie").stat().st_mode & 0o077 == 0


def test_every_file_of_an_export_stands_in_its_list_of_sums(home: Home, tmp_path: Path) -> None:
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)

    lines = (tmp_path / "copie/SHA256SUMS").read_text("utf-8").splitlines()
    listed = {line[66:]: line[:64] for line in lines}
    found = {
        path.relative_to(tmp_path / "copie").as_posix(): hashlib.sha256(path.read_bytes())
        for path in (tmp_path / "copie").rglob("*")
        if path.is_file() and path.name != "SHA256SUMS"
    }
    assert listed == {name: digest.hexdigest() for name, digest in found.items()}


# --------------------------------------------------- what was withdrawn, what was said before


@pytest.fixture
def thinned(tmp_path: Path) -> Home:
    """A catalogue of which a second delivery withdrew a file with its letters, and changed one."""
    home, folder = Home(tmp_path / "thinned"), a_delivery(tmp_path / "thinning")
    take(home, folder)
    rows = [row for row in UNITS.splitlines(keepends=True) if not row.startswith("1 J 1")]
    fewer = "".join(rows).replace("Dossier retiré", "Dossier fermé")
    (folder / "units.csv").write_text(fewer, encoding="utf-8")
    for picture in folder.glob("lettre.*"):
        picture.unlink()
    take(home, folder)
    return home


def withdrawn(home: Home) -> list[Unit]:
    with opened(home) as catalogue:
        return [replace(unit, origin=NOWHERE) for unit in catalogue.withdrawn()]


def restored(home: Home, tmp_path: Path) -> Home:
    hand_out(home, tmp_path / "copie", purpose=Purpose.KEEPING)
    other = Home(tmp_path / "other")
    taken = take(other, tmp_path / "copie", policy=Policy.FREE)
    assert taken.exit_code == 0
    return other


def test_withdrawn_units_come_in_again_as_withdrawn(thinned: Home, tmp_path: Path) -> None:
    other = restored(thinned, tmp_path)

    assert len(withdrawn(thinned)) == 3
    assert withdrawn(other) == withdrawn(thinned)
    assert everything(other) == everything(thinned)
    with opened(thinned) as here, opened(other) as there:
        before = [(kept.scope, kept.policy) for kept in here.gone()]
        assert [(kept.scope, kept.policy) for kept in there.gone()] == before


def test_a_printed_code_of_a_withdrawn_unit_resolves_after_the_copy_was_brought_back(
    thinned: Home, tmp_path: Path
) -> None:
    other = restored(thinned, tmp_path)

    edition = put_on_show(other)
    snapshot = Snapshot(other.generations / edition.name)
    (heir,) = snapshot.successors("1J1-2")
    step = snapshot.step(heir)
    snapshot.close()

    assert step is not None
    assert step.reference == "1 J"


def test_a_copy_of_a_copy_holds_the_same_withdrawn_units(thinned: Home, tmp_path: Path) -> None:
    other = restored(thinned, tmp_path)

    hand_out(other, tmp_path / "encore", purpose=Purpose.KEEPING)

    def said(folder: str) -> list[tuple[str, str, object]]:
        lines = (tmp_path / folder / "withdrawn.jsonl").read_text("utf-8").splitlines()
        told = map(json.loads, lines)
        return [(line["kind"], line["policy"], line["record"]) for line in told]

    assert [kind for kind, *_rest in said("copie")] == ["withdrawn"] * 3
    assert said("encore") == said("copie")


def test_a_copy_brought_back_can_be_taken_back_again(thinned: Home, tmp_path: Path) -> None:
    other = restored(thinned, tmp_path)

    take_back(other, Settings(), who="Anne")

    assert everything(other) == {}
    take(other, tmp_path / "copie", policy=Policy.FREE)
    assert everything(other) == everything(thinned)


def test_a_catalogue_at_work_knows_by_itself_what_it_withdrew(
    thinned: Home, home: Home, tmp_path: Path
) -> None:
    hand_out(thinned, tmp_path / "copie", purpose=Purpose.KEEPING)
    only = tmp_path / "only"
    only.mkdir()
    shutil.copy(tmp_path / "copie/withdrawn.jsonl", only)
    before = everything(home)

    taken = take(home, only, policy=Policy.FREE)

    assert (taken.written, taken.changed, taken.withdrawn) == (0, 0, 0)
    assert everything(home) == before
    assert withdrawn(home) == []


def test_a_unit_told_twice_or_in_force_too_is_withdrawn_once_or_stays(
    thinned: Home, tmp_path: Path
) -> None:
    hand_out(thinned, tmp_path / "copie", purpose=Purpose.KEEPING)
    path = tmp_path / "copie/withdrawn.jsonl"
    in_force = (tmp_path / "copie/units.jsonl").read_text("utf-8")
    twice = path.read_text("utf-8") * 2 + in_force.replace('"kind":"unit"', '"kind":"withdrawn"')
    path.write_text(twice, encoding="utf-8")
    other = Home(tmp_path / "other")

    taken = take(other, tmp_path / "copie", policy=Policy.FREE)

    assert taken.exit_code == 0
    assert everything(other) == everything(thinned)
    assert withdrawn(other) == withdrawn(thinned)


def test_the_own_copy_tells_what_records_said_before(thinned: Home, tmp_path: Path) -> None:
    hand_out(thinned, tmp_path / "copie", purpose=Purpose.KEEPING)

    lines = (tmp_path / "copie/history.jsonl").read_text("utf-8").splitlines()
    told = [json.loads(line) for line in lines]

    changed = [line for line in told if line["record"] and line["record"]["reference"] == "1 J 3"]
    assert [(line["record"]["title"], line["number"]) for line in changed] == [
        ("Dossier retiré", 1)
    ]
    withdrawals = [line for line in told if line["record"] is None]
    assert {line["number"] for line in withdrawals} == {2}
    assert {line["id"] for line in withdrawals} == {unit.id for unit in withdrawn(thinned)}
    with opened(thinned) as catalogue:
        moments = {each.number: each.accepted_at for each in catalogue.deliveries()}
        known = {*everything(thinned), *(unit.id for unit in withdrawn(thinned))}
        revisions = sum(len(catalogue.history(id_)) for id_ in known)
    # Those in force stand in the records alone.
    assert len(told) == revisions - len(everything(thinned))
    assert all(line["accepted_at"] == moments[line["number"]] for line in told)


def test_visitors_and_one_fonds_have_no_part_in_what_was_withdrawn(
    thinned: Home, tmp_path: Path
) -> None:
    hand_out(thinned, tmp_path / "x")
    hand_out(thinned, tmp_path / "y", purpose=Purpose.KEEPING, fonds="1 J")

    assert b"Lettre au maire" not in written(tmp_path / "x")
    assert not (tmp_path / "x/history.jsonl").exists()
    assert not (tmp_path / "y/withdrawn.jsonl").exists()
    assert b"Lettre au maire" not in written(tmp_path / "y")


# ----------------------------------------------------------------------------- for visitors


def test_visitors_get_what_may_be_handed_out_and_the_rest_by_its_title(
    home: Home, tmp_path: Path
) -> None:
    hand_out(home, tmp_path / "x")

    lines = (tmp_path / "x/units.jsonl").read_text("utf-8").splitlines()
    records = {line["record"]["reference"]: line["record"] for line in map(json.loads, lines)}
    assert records["1 J 1/1"]["passages"]
    assert "1 J 3" not in records  # closed
    medical = records["1 J 2"]  # title only
    assert (medical["title"], medical["passages"]) == ("Dossier médical", [])
    postcard = records["1 J 1/2"]  # shown here, not handed out
    assert (postcard["title"], postcard["access_points"]) == ("Carte postale de Lille", [])


def test_the_picture_of_a_record_that_may_go_out_goes_out_without_its_metadata(
    home: Home, tmp_path: Path
) -> None:
    hand_out(home, tmp_path / "x")

    (line,) = [
        json.loads(line)["record"]
        for line in (tmp_path / "x/units.jsonl").read_text("utf-8").splitlines()
        if json.loads(line)["record"]["canvases"]
    ]
    (canvas,) = line["canvases"]
    picture = tmp_path / "x" / canvas["master"]
    assert hashlib.sha256(picture.read_bytes()).hexdigest() == canvas["digest"]
    assert canvas["text"]["lines"][0][1]["text"] == "Kowaldryk"


ROWS = (
    "A,,fonds,Ouvert,,document,,free,\n"
    f"A 1,A,item,{CANARY} fermé,{CANARY},document,,closed,a.png\n"
    f"A 2,A,item,Titre,{CANARY},document,{CANARY},title-only,b.png\n"
    f"A 3,A,item,Sur place,{CANARY},document,,on-site,c.png\n"
    f"A 4,A,item,{CANARY} objet,{CANARY},document,,,\n"
    f"A 5,A,item,{CANARY} retenu,{CANARY},document,,,\n"
    f"A 6,A,item,{CANARY} sans export,{CANARY},document,,free ; no export,\n"
    f"A 7,A 1,item,{CANARY} dessous,{CANARY},document,,free,\n"
)
NAMED = (
    "reference,surname,given_names,birth_date,fate,text,rights,variants\n"
    f"P 1,{CANARY},Vivante,1990,,{CANARY},,\n"
    f'P 2,Mort,Jean,1900,"died: 1944, Dora",{CANARY},on-site,{CANARY} Jean (alias)\n'
    f'P 3,{CANARY},Jean,1900,"died: 1944, Dora",{CANARY},closed,\n'
)


KIN = (
    "<eac-cpf><control><recordId>P-9</recordId></control><cpfDescription><identity><entityType>"
    "person</entityType><nameEntry><part>Brunoy, Luc</part></nameEntry></identity><description>"
    "<existDates><dateRange><fromDate>1880</fromDate><toDate>1944</toDate></dateRange></existDates>"
    "</description><relations><cpfRelation cpfRelationType='associative' href='{closed}'>"
    f"<relationEntry>{CANARY} lié</relationEntry></cpfRelation></relations>"
    "</cpfDescription></eac-cpf>"
)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A catalogue in which one word stands only in what nobody may have."""
    root = tmp_path_factory.mktemp("guarded")
    home = Home(root / "guarded")
    folder = root / f"{CANARY} livraison"
    folder.mkdir()
    header = "reference,parent,level,title,text,kind,persons,rights,image\n"
    (folder / "units.csv").write_text(header + ROWS, encoding="utf-8")
    (folder / "people.csv").write_text(NAMED, encoding="utf-8")
    (folder / "kin.xml").write_text(KIN.replace("{closed}", agent_id("P 3")), encoding="utf-8")
    for number, name in enumerate("abc"):
        a_picture(folder / f"{name}.png", size=(300 + number, 300))
        (folder / f"{name}.alto.xml").write_text(ALTO.replace("Kowaldryk", CANARY), "utf-8")
    take(home, folder)
    take_objection(home, Settings(), "A 4", [], reason=CANARY, who="Anne")
    withhold(home.withheld, "A 5")
    return home


@pytest.mark.parametrize("format_", FORMATS)
def test_what_nobody_may_have_is_in_no_byte_of_an_export(
    guarded: Home, tmp_path: Path, format_: Format
) -> None:
    hand_out(guarded, tmp_path / "x", format=format_, base="https://archives.example")

    content = written(tmp_path / "x")
    assert b"Ouvert" in content or format_ in {Format.EAC, Format.IIIF}
    assert CANARY.encode() not in content
    assert b".jpg" not in content


@pytest.mark.parametrize("format_", FORMATS)
def test_the_same_word_stands_in_the_own_copy(
    guarded: Home, tmp_path: Path, format_: Format
) -> None:
    hand_out(guarded, tmp_path / "x", format=format_, purpose=Purpose.KEEPING)

    assert CANARY.encode() in written(tmp_path / "x")


def test_the_same_word_stands_on_the_pages_of_the_own_copy(guarded: Home, tmp_path: Path) -> None:
    hand_out(guarded, tmp_path / "x", format=Format.IIIF, purpose=Purpose.KEEPING)

    pages = [path.read_bytes() for path in (tmp_path / "x/text").iterdir()]
    assert len(pages) == 3
    assert all(CANARY.encode() in page for page in pages)


def test_an_objection_to_exports_keeps_the_whole_record_in(home: Home, tmp_path: Path) -> None:
    take_objection(home, Settings(), "1 J 1", [Output.EXPORT], reason="r", who="Anne")

    hand_out(home, tmp_path / "x")

    content = (tmp_path / "x/units.jsonl").read_text("utf-8")
    assert "Dossier Kowaldryk" not in content
    assert "Lettre au maire" not in content


def test_one_fonds_goes_out_by_itself(home: Home, tmp_path: Path) -> None:
    out = hand_out(home, tmp_path / "x", fonds="2 j")

    assert out.records == 2
    assert b"Kowaldryk" not in written(tmp_path / "x")


def test_a_fonds_that_is_not_there_is_said(home: Home, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="bears the code 9 Z"):
        hand_out(home, tmp_path / "x", fonds="9 Z")

    assert not (tmp_path / "x").exists()


# --------------------------------------------------------------------- in the other formats


@pytest.mark.parametrize("format_", [Format.EAD2002, Format.EAD3])
def test_a_finding_aid_taken_in_where_it_came_from_is_the_same_record(
    home: Home, tmp_path: Path, format_: Format
) -> None:
    hand_out(home, tmp_path / "x", format=format_, purpose=Purpose.KEEPING)
    before = everything(home)

    taken = take(home, tmp_path / "x", policy=Policy.FREE)

    assert (taken.written, taken.withdrawn, taken.refused) == (0, 0, 0)
    after = everything(home)
    assert [record for record, *_rest in after.values()] == [
        record for record, *_rest in before.values()
    ]


def test_one_finding_aid_can_be_a_file(home: Home, tmp_path: Path) -> None:
    hand_out(home, tmp_path / "x.xml", format=Format.EAD3, fonds="2 J")

    assert validity((tmp_path / "x.xml").read_bytes()) == []
    with pytest.raises(ExportError, match="Name a folder"):
        hand_out(home, tmp_path / "y.xml", format=Format.EAD3)
    assert not (tmp_path / "y.xml").exists()


def test_authority_records_taken_in_where_they_came_from_are_the_same(
    home: Home, tmp_path: Path
) -> None:
    hand_out(home, tmp_path / "x", format=Format.EAC, purpose=Purpose.KEEPING)
    before = everything(home)

    taken = take(home, tmp_path / "x", policy=Policy.FREE)

    assert (taken.written, taken.withdrawn, taken.refused) == (0, 0, 0)
    assert [record for record, *_rest in everything(home).values()] == [
        record for record, *_rest in before.values()
    ]


def test_manifests_stand_beside_their_pictures_and_trees_of_tiles(
    home: Home, tmp_path: Path
) -> None:
    base = "https://archives.example/iiif"
    hand_out(home, tmp_path / "x", format=Format.IIIF, base=base)

    (name,) = [each.name for each in (tmp_path / "x").glob("u*.json") if each.name.count(".") == 1]
    manifest = json.loads((tmp_path / "x" / name).read_bytes())
    assert iiif_faults((tmp_path / "x" / name).read_bytes(), "manifest") == []
    assert iiif_faults((tmp_path / "x/collection.json").read_bytes(), "collection") == []
    body = manifest["items"][0]["items"][0]["items"][0]["body"]
    tiles = tmp_path / "x" / body["service"][0]["id"].removeprefix(f"{base}/")
    assert iiif_faults((tiles / "info.json").read_bytes(), "information") == []
    assert (tmp_path / "x" / body["id"].removeprefix(f"{base}/")).is_file()
    assert (tiles / "full/max/0/default.jpg").is_file()
    assert (tiles / "0,0,512,512/512,512/0/default.jpg").is_file()


@pytest.mark.parametrize("base", ["", "https://archives.example/iiif"])
def test_manifests_come_in_again_with_their_pages_and_without_their_tiles(
    home: Home, tmp_path: Path, base: str
) -> None:
    hand_out(home, tmp_path / "x", format=Format.IIIF, base=base)
    other = Home(tmp_path / "other")

    taken = take(other, tmp_path / "x")

    # The collection names the letter, whose manifest stands beside it under the same code.
    problems = [problem for file in taken.files for problem in _problems(file)]
    assert [problem["code"] for problem in problems] == ["code-in-two-files"]
    (letter,) = [
        record
        for record, *_rest in everything(other).values()
        if isinstance(record, Unit) and record.canvases
    ]
    assert (letter.reference, len(letter.canvases)) == ("1 J 1/1", 1)


def words_of_pages(home: Home) -> dict[str, list[PageText]]:
    """The words of the pages of each unit that has some, by its code."""
    return {
        record.reference: [canvas.text for canvas in record.canvases if canvas.text is not None]
        for record, *_rest in everything(home).values()
        if isinstance(record, Unit) and any(canvas.text for canvas in record.canvases)
    }


@pytest.mark.parametrize("base", ["", "https://archives.example/iiif"])
def test_the_words_of_a_page_come_in_again_with_its_manifest(
    home: Home, tmp_path: Path, base: str
) -> None:
    hand_out(home, tmp_path / "x", format=Format.IIIF, base=base)
    other = Home(tmp_path / "other")

    take(other, tmp_path / "x")

    assert words_of_pages(home)["1 J 1/1"][0].lines[0][1].text == "Kowaldryk"
    assert words_of_pages(other) == words_of_pages(home)


def test_words_of_a_page_whose_picture_stays_away_come_in_with_their_record(
    home: Home, tmp_path: Path
) -> None:
    hand_out(home, tmp_path / "x", format=Format.IIIF)
    shutil.rmtree(tmp_path / "x/images")
    shutil.rmtree(tmp_path / "x/tiles")
    other = Home(tmp_path / "other")

    taken = take(other, tmp_path / "x")

    assert words_of_pages(other) == words_of_pages(home)
    codes = {problem["code"] for file in taken.files for problem in _problems(file)}
    assert codes == {"code-in-two-files", "image-missing"}


def test_words_of_two_records_of_one_picture_come_in_once_each(tmp_path: Path) -> None:
    home, folder = Home(tmp_path / "home"), tmp_path / "l"
    folder.mkdir()
    rows = "reference,title,rights,image\nA,Un,free,a.png\nB,Deux,free,a.png\n"
    (folder / "units.csv").write_text(rows, encoding="utf-8")
    a_picture(folder / "a.png")
    (folder / "a.alto.xml").write_text(ALTO, encoding="utf-8")
    take(home, folder)
    hand_out(home, tmp_path / "x", format=Format.IIIF, base="https://archives.example/iiif")
    other = Home(tmp_path / "other")

    take(other, tmp_path / "x")

    assert {code: len(texts) for code, texts in words_of_pages(other).items()} == {"A": 1, "B": 1}
    for path in (tmp_path / "x/text").iterdir():
        assert iiif_faults(path.read_bytes(), "page_words") == []


def test_an_address_is_written_whole_or_refused(home: Home, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is no address"):
        hand_out(home, tmp_path / "x", format=Format.IIIF, base="archives.example")


@pytest.mark.parametrize("format_", [Format.RIS, Format.BIBTEX, Format.DUBLIN_CORE])
def test_some_formats_are_one_file(home: Home, tmp_path: Path, format_: Format) -> None:
    out = hand_out(home, tmp_path / "x.txt", format=format_)

    assert (tmp_path / "x.txt").is_file()
    assert out.files == 1
    assert "Lettre au maire de Wizernes" in (tmp_path / "x.txt").read_text("utf-8")


# ------------------------------------------------------------------------------- whole or not


def test_what_is_there_is_not_written_over(home: Home, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()

    with pytest.raises(ExportError, match="is there already"):
        hand_out(home, tmp_path / "x")


def test_on_a_full_disk_nothing_is_left(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.staff.export.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        hand_out(home, tmp_path / "x")

    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_what_a_killed_export_left_goes_with_the_next(home: Home, tmp_path: Path) -> None:
    (tmp_path / ".x.draft-1").mkdir()

    hand_out(home, tmp_path / "x")

    assert not (tmp_path / ".x.draft-1").exists()


def test_the_command_writes_an_export(
    home: Home,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)

    code = main(["--data", str(home.root), "export", "--format", "json", "--out", "x", "--json"])

    told = json.loads(capsys.readouterr().out)
    assert (code, told["purpose"], told["path"]) == (0, "visitors", str(tmp_path / "x"))
    assert (tmp_path / "x/README").is_file()


def test_the_command_tells_why_it_cannot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(
        ["--data", str(tmp_path / "d"), "export", "--format", "json", "--out", str(tmp_path)]
    )

    assert code == 1
    assert "is there already" in capsys.readouterr().err
