"""What may not be shown of a record is in no notice, no index, no list of an edition."""

from pathlib import Path

import pytest

from index.backends import open_engine
from index.query import SearchRequest
from kiosk.generation.folder import Home, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import withhold
from kiosk.records.access import Policy
from kiosk.records.notice import Notice
from tests.holdings import a_picture, put_on_show, take

UNIT_COLUMNS = "reference,parent,level,title,text,kind,persons,rights,image\n"
PEOPLE_COLUMNS = "reference,surname,given_names,birth_date,fate,text,rights,image\n"
FINDING_AID = (
    "<ead><eadheader><eadid>X</eadid></eadheader><archdesc level='fonds'><did>"
    "<unitid>1 J</unitid><unittitle>Fonds</unittitle></did><dsc><c level='file'><did>"
    "<unitid>1 J 5</unitid><unitid>Ancienne cote 77</unitid><unittitle>Dossier</unittitle></did>"
    "{said}</c></dsc></archdesc></ead>"
)
CLOSED = "<accessrestrict><p>Non communicable avant 2090.</p></accessrestrict>"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def units(folder: Path, rows: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "units.csv").write_text(UNIT_COLUMNS + rows, encoding="utf-8")
    return folder


def people(folder: Path, rows: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "people.csv").write_text(PEOPLE_COLUMNS + rows, encoding="utf-8")
    return folder


def finding_aid(folder: Path, said: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "aid.xml").write_text(FINDING_AID.format(said=said), encoding="utf-8")
    return folder


def everything(home: Home) -> str:
    """All that the edition on show holds in words: notices, lines, words of pages, the index."""
    folder = home.generations / str(on_show(home))
    said = (folder / "records.sqlite").read_bytes().decode("utf-8", "replace")
    engine = open_engine(folder)
    answer = engine.search(SearchRequest(limit=1000))
    for hit in answer.hits:
        said += repr(engine.search(SearchRequest(text=hit.plain_title)))
    engine.close()
    return said + repr(answer)


def notice(home: Home, code: str) -> Notice:
    snapshot = Snapshot(home.generations / str(on_show(home)))
    found = snapshot.notice(snapshot.ids(code)[0])
    snapshot.close()
    assert found is not None
    return found


@pytest.mark.medium
def test_what_lies_below_a_withheld_record_is_not_published(home: Home, tmp_path: Path) -> None:
    take(home, units(tmp_path / "d", "A,,fonds,Haut,,,,,\nA 1,A,item,CANARI,,,,,\n"))
    withhold(home.withheld, "A")

    put_on_show(home)

    assert "CANARI" not in everything(home)


@pytest.mark.medium
def test_what_lies_below_a_withheld_code_that_never_came_is_not_published(
    home: Home, tmp_path: Path
) -> None:
    take(home, units(tmp_path / "d", "A 1,A,item,CANARI,,,,,\nA 1/1,A 1,item,CANARI,,,,,\n"))
    withhold(home.withheld, "a")

    put_on_show(home)

    assert "CANARI" not in everything(home)


@pytest.mark.medium
def test_a_record_withheld_by_its_former_code_is_not_published(home: Home, tmp_path: Path) -> None:
    take(home, finding_aid(tmp_path / "e"))
    withhold(home.withheld, "ancienne cote 77")

    put_on_show(home)

    assert "Dossier" not in everything(home)


@pytest.mark.medium
def test_a_row_takes_over_what_a_finding_aid_says_of_the_unit_above(
    home: Home, tmp_path: Path
) -> None:
    take(home, finding_aid(tmp_path / "e", CLOSED))
    take(home, units(tmp_path / "d", "1 J 5/1,1 J 5,item,Lettre,CANARI,,,,\n"))

    put_on_show(home)

    assert "CANARI" not in everything(home)
    assert [step.reference for step in notice(home, "1 J 5/1").ancestors] == ["1 J", "1 J 5"]


@pytest.mark.medium
def test_where_nobody_says_anything_the_strictest_policy_above_holds(
    home: Home, tmp_path: Path
) -> None:
    take(home, units(tmp_path / "haut", "A,,fonds,Haut,,,,,\n"), policy=Policy.CLOSED)
    take(home, units(tmp_path / "bas", "A 1,A,item,CANARI,,,,,\nB,,item,Libre,,,,,\n"))

    put_on_show(home)

    assert "CANARI" not in everything(home)
    assert notice(home, "B").showing.status.value == "free"


@pytest.mark.medium
def test_an_open_paper_does_not_name_a_closed_person(home: Home, tmp_path: Path) -> None:
    closed = people(tmp_path / "p", "P1,Canari,Jean,1880,died: 1944,secret,,\n")
    take(home, closed, policy=Policy.CLOSED)
    take(home, units(tmp_path / "d", 'A,,item,Lettre,,,"Canari, Jean",,\n'))

    put_on_show(home)

    assert notice(home, "A").related == ()
    assert not Snapshot(home.generations / str(on_show(home))).ids("P1")


@pytest.mark.medium
def test_a_namesake_who_may_be_alive_is_not_taken_for_the_dead(home: Home, tmp_path: Path) -> None:
    namesakes = "P1,Canari,Jean,1930,,,,\nP2,Canari,Jean,1880,died: 1944,,,\n"
    take(home, people(tmp_path / "p", namesakes))
    take(home, units(tmp_path / "d", 'A,,item,Lettre,,,"Canari, Jean",,\n'))

    put_on_show(home)

    assert notice(home, "A").related == ()


@pytest.mark.medium
def test_a_closed_fonds_is_never_called_by_the_words_of_its_content(
    home: Home, tmp_path: Path
) -> None:
    rows = "A,,fonds,,CANARI en toutes lettres,fonds,,title-only,\nA 1,A,item,Lettre,,,,,\n"
    take(home, units(tmp_path / "d", rows))

    put_on_show(home)

    assert "CANARI" not in everything(home)
    assert notice(home, "A").title == "A"


@pytest.mark.medium
def test_a_person_of_whom_the_title_may_be_told_is_a_name(home: Home, tmp_path: Path) -> None:
    rows = "P1,Durand,Jean,1880,died: 1944,CANARI,title-only,portrait.png\n"
    delivery = people(tmp_path / "p", rows + "P2,Martin,Luc,1880,died: 1944,CANARI,closed,\n")
    a_picture(delivery / "portrait.png")
    take(home, delivery)

    put_on_show(home)

    assert "CANARI" not in everything(home)
    assert "Martin" not in everything(home)
    assert notice(home, "P1").canvases == ()
    assert not list(home.renditions.rglob("*.jpg"))
