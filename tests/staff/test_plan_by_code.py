"""What the plan says of rights is what publishing does, also where parents are named by codes."""

import random
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue import decisions
from kiosk.generation.folder import Home
from kiosk.records.access import Output, Policy
from kiosk.records.agent import Agent
from kiosk.settings import Settings
from kiosk.staff.compose.composer import Composer
from kiosk.staff.compose.publishable import Beside
from kiosk.staff.intake import above
from kiosk.staff.take_in import catalogue_of
from tests.holdings import take

HEAD = "reference,parent,title,rights\n"
CLOSED = "<accessrestrict><p>Fermé.</p></accessrestrict>"
NOTHING: dict[str, object] = {"opened": {}, "closed": {}, "new": {}, "closed_new": 0}
UNTIL = "<accessrestrict><p>closed until 2999-01-01</p></accessrestrict>"
FREE = "<accessrestrict><p>Librement communicable.</p></accessrestrict>"


def a_table(folder: Path, *rows: str, name: str = "rows.csv") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return folder


def an_aid(folder: Path, said: str, code: str = "1 J", *, below: str = "1 J 5") -> Path:
    """A finding aid: its top says something of access, the component below it nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "aid.xml").write_text(
        "<ead><eadheader><eadid>A</eadid></eadheader><archdesc level='fonds'><did>"
        f"<unitid>{code}</unitid><unittitle>Fonds</unittitle></did>{said}<dsc><c id='x'><did>"
        f"<unitid>{below}</unitid><unittitle>Dossier</unittitle></did></c></dsc></archdesc></ead>",
        encoding="utf-8",
    )
    return folder


def shown(home: Home) -> dict[str, frozenset[Output]]:
    """What publishing would let be done with every record in force."""
    catalogue = catalogue_of(home, Settings())
    try:
        composer = Composer(
            catalogue.records(),
            Beside(withdrawn=catalogue.withdrawn(), decided=decisions.decided(catalogue)),
            day=datetime.now(UTC).astimezone().date(),
            edition="e",
            hidden=frozenset(),
            probes={},
        )
        found: dict[str, frozenset[Output]] = {
            held.record.id: frozenset()
            for held in catalogue.records()
            if not isinstance(held.record, Agent)
        }
        for each in composer.published(catalogue.records()):
            if each.row.notice.id in found:
                found[each.row.notice.id] = each.row.notice.showing.outputs
    finally:
        catalogue.close()
    return found


def agreed(home: Home, delivery: Path, policy: Policy = Policy.FREE) -> Any:
    """What the plan says of rights, once it is what accepting and publishing make of it."""
    before = shown(home)
    said = take(home, delivery, policy=policy, dry_run=True).rights or NOTHING
    take(home, delivery, policy=policy)
    after = shown(home)
    opened, closed, new = Counter[str](), Counter[str](), Counter[str]()
    for id_ in before.keys() | after.keys():
        now = after.get(id_, frozenset())
        if id_ in before:
            opened.update(each.value for each in now - before[id_])
            closed.update(each.value for each in before[id_] - now)
        else:
            new.update(each.value for each in now)
    closed_new = sum(not outputs for id_, outputs in after.items() if id_ not in before)
    assert said == {"opened": opened, "closed": closed, "new": new, "closed_new": closed_new}
    return said


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.mark.medium
def test_rows_below_a_closed_finding_aid_by_code_are_said_to_be_closed(
    home: Home, tmp_path: Path
) -> None:
    take(home, an_aid(tmp_path / "aid", CLOSED))

    said = agreed(home, a_table(tmp_path / "t", "1 J 5/1,1 J 5,Lettre,", "1 J 9,1 J,Lettre,"))

    assert said["closed_new"] == 2


@pytest.mark.medium
def test_rows_below_a_finding_aid_of_the_same_delivery_take_over_what_it_says(
    home: Home, tmp_path: Path
) -> None:
    an_aid(tmp_path / "d", UNTIL)
    a_table(tmp_path / "d", "1 J 5/1,1 J 5,Lettre,", "1 J 5/1/1,1 J 5/1,Page,")

    assert agreed(home, tmp_path / "d")["new"] == {}


@pytest.mark.medium
def test_a_finding_aid_that_closes_closes_the_rows_below_it_by_code(
    home: Home, tmp_path: Path
) -> None:
    take(home, an_aid(tmp_path / "aid", FREE))
    take(home, a_table(tmp_path / "t", "1 J 5/1,1J5,Lettre,", "1 J 5/1/1,1 J 5/1,Page,"))

    said = agreed(home, an_aid(tmp_path / "aid", CLOSED))

    # The fonds, its component that says nothing, and both rows.
    assert said["closed"]["screen"] == 4


@pytest.mark.medium
def test_a_finding_aid_that_opens_opens_the_rows_below_it_by_code(
    home: Home, tmp_path: Path
) -> None:
    take(home, an_aid(tmp_path / "aid", CLOSED))
    take(home, a_table(tmp_path / "t", "1 J 5/1,1 J 5,Lettre,", "1 J 9,1 J,Lettre,closed"))

    assert agreed(home, an_aid(tmp_path / "aid", FREE))["opened"]["image_print"] == 3


@pytest.mark.medium
@pytest.mark.parametrize("by_code", [True, False])
def test_a_level_that_comes_after_what_lies_below_it_closes_it(
    home: Home, tmp_path: Path, *, by_code: bool
) -> None:
    take(home, a_table(tmp_path / "t", "1 J 5/1,1 J 5,Lettre,", "1 J 5/1/1,1 J 5/1,Page,"))
    late = (
        an_aid(tmp_path / "late", CLOSED)
        if by_code
        else a_table(tmp_path / "late", "1 J 5,,Dossier,closed")
    )

    assert agreed(home, late)["closed"]["screen"] == 2


@pytest.mark.medium
def test_when_the_level_above_goes_what_it_closed_opens(home: Home, tmp_path: Path) -> None:
    take(home, an_aid(tmp_path / "aid", CLOSED))
    take(home, a_table(tmp_path / "t", "1 J 5/1,1 J 5,Lettre,"))

    said = agreed(home, an_aid(tmp_path / "aid", CLOSED, below="1 J 6"))

    assert said["opened"]["screen"] == 1


@pytest.mark.medium
def test_when_a_level_goes_another_one_of_its_code_takes_its_place(
    home: Home, tmp_path: Path
) -> None:
    take(home, a_table(tmp_path / "u", "1 J 5,,Dossier,", "2 J,,Autre,", name="upper.csv"))
    take(home, a_table(tmp_path / "t", "1 J 5/1,1 J 5,Lettre,"))
    take(home, an_aid(tmp_path / "aid", CLOSED))

    said = agreed(home, a_table(tmp_path / "u", "2 J,,Autre,", name="upper.csv"))

    assert said["closed"]["screen"] == 2


@pytest.mark.medium
def test_a_level_that_gets_another_code_leaves_what_was_below_it(
    home: Home, tmp_path: Path
) -> None:
    take(home, a_table(tmp_path / "t", "1 J 5/1,1 J 5,Lettre,", "1 J 6/1,1 J 6,Lettre,"))
    take(home, an_aid(tmp_path / "aid", CLOSED))

    said = agreed(home, an_aid(tmp_path / "aid", CLOSED, below="1 J 6"))

    assert said["opened"]["screen"] == said["closed"]["screen"] == 1


@pytest.mark.medium
def test_a_row_that_is_hung_elsewhere_takes_over_what_is_said_there(
    home: Home, tmp_path: Path
) -> None:
    take(home, an_aid(tmp_path / "aid", CLOSED))
    take(home, a_table(tmp_path / "t", "1 J 9,,Lettre,"))
    take(home, a_table(tmp_path / "b", "1 J 9/1,1 J 9,Page,", name="below.csv"))

    assert agreed(home, a_table(tmp_path / "t", "1 J 9,1 J 5,Lettre,"))["closed"]["screen"] == 2


@pytest.mark.medium
def test_a_silent_level_delivered_again_under_a_closed_policy_closes_what_lies_below(
    home: Home, tmp_path: Path
) -> None:
    take(home, an_aid(tmp_path / "aid", ""))
    take(home, a_table(tmp_path / "t", "1 J 9,1 J,Lettre,"))

    assert agreed(home, tmp_path / "aid", Policy.CLOSED)["closed"]["screen"] == 3


@pytest.mark.medium
def test_rings_of_codes_end(home: Home, tmp_path: Path) -> None:
    take(home, an_aid(tmp_path / "aid", FREE))
    take(home, a_table(tmp_path / "t", "A,A,Soi-même,", "B,C,Un,", "C,B,Autre,"))

    agreed(home, a_table(tmp_path / "t", "A,A,Soi-même,closed", "B,C,Un,closed", "C,B,Autre,"))


@pytest.mark.medium
def test_thousands_of_rows_below_one_code_are_counted(home: Home, tmp_path: Path) -> None:
    take(home, a_table(tmp_path / "t", *(f"1 J 5/{n},1 J 5,Lettre," for n in range(1_300))))
    take(home, an_aid(tmp_path / "aid", FREE))

    assert agreed(home, an_aid(tmp_path / "aid", CLOSED))["closed"]["screen"] == 1_302


@pytest.mark.medium
@pytest.mark.parametrize("seed", range(6))
def test_whatever_comes_after_whatever_the_plan_says_what_publishing_does(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    # As well where more names are asked for than memory may hold.
    monkeypatch.setattr(above, "MOST_IN_MEMORY", 0 if seed % 2 else 100_000)
    chance = random.Random(seed)
    codes = "ABCD"
    for _ in range(6):
        policy = chance.choice([Policy.FREE, Policy.FREE, Policy.ON_SITE])
        which = chance.choice(["one", "two", "aid", "aid"])
        if which == "aid":
            said = chance.choice(["", FREE, CLOSED])
            top, below = chance.sample(codes, 2)
            agreed(home, an_aid(tmp_path / "aid", said, top, below=below), policy)
        else:
            rows = (
                f"{code},{chance.choice(codes)},T {code},{chance.choice(['', '', 'closed'])}"
                for code in chance.sample(codes, 3)
            )
            agreed(home, a_table(tmp_path / which, *rows, name=f"{which}.csv"), policy)
