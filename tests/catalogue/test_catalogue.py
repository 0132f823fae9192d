"""Nothing is overwritten; a delivery is one transaction; it can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue.catalogue import Catalogue, CatalogueError, Receipt
from kiosk.catalogue.rows import Entry, Record
from kiosk.catalogue.rows import entry as stored
from kiosk.records.agent import Agent
from kiosk.records.concept import Concept, Label
from kiosk.records.unit import Unit
from kiosk.rules.plan import Fate, Plan, fate, plan
from tests.factories import a_person, a_unit


def entry(record: Record, scope: str = "S", policy: str = "free") -> Entry:
    return stored(record, scope, policy)


def receipt(name: str = "livraison") -> Receipt:
    return Receipt(name=name, day="2026-11-25T09:30:00Z", who="Anne", policy="free", report=b"[]")


def planned_for(catalogue: Catalogue, *records: Record) -> tuple[Plan, list[Entry]]:
    entries = {record.id: entry(record) for record in records}
    known = catalogue.known(entries)
    fates = {id_: fate(known.get(id_), each.digest) for id_, each in entries.items()}
    moved = [entries[id_] for id_, each in fates.items() if each is not Fate.UNCHANGED]
    gone = [id_ for id_ in catalogue.within(["S"]) if id_ not in entries]
    return plan(fates.values(), gone), moved


def take_in(catalogue: Catalogue, *records: Record, name: str = "livraison") -> Plan:
    planned, moved = planned_for(catalogue, *records)
    catalogue.accept(
        moved, planned.withdrawn, against=catalogue.last_number(), receipt=receipt(name)
    )
    return planned


def titles(catalogue: Catalogue) -> list[str]:
    return [
        held.record.title if isinstance(held.record, Unit) else held.record.name.direct
        for held in catalogue.records()
    ]


@pytest.mark.medium
def test_accepted_records_are_in_force_with_their_delivery(catalogue: Catalogue) -> None:
    take_in(catalogue, a_unit(), a_person())

    held = list(catalogue.records())

    assert [type(each.record) for each in held] == [Unit, Agent]
    assert {(each.delivery, each.policy) for each in held} == {("livraison", "free")}


def test_the_same_delivery_twice_is_an_empty_plan(catalogue: Catalogue) -> None:
    take_in(catalogue, a_unit(), a_person())

    again, _moved = planned_for(catalogue, a_unit(), a_person())

    assert again.empty
    assert again.unchanged == 2


@pytest.mark.medium
def test_a_change_keeps_the_earlier_revision(catalogue: Catalogue) -> None:
    take_in(catalogue, a_unit(title="Un"))
    take_in(catalogue, a_unit(title="Deux"))

    assert titles(catalogue) == ["Deux"]
    assert len(catalogue.history("u1")) == 2
    first = catalogue.history("u1")[0][2]
    assert first is not None
    assert b"Un" in first


def test_what_a_delivery_no_longer_holds_is_withdrawn_and_still_known(
    catalogue: Catalogue,
) -> None:
    take_in(catalogue, a_unit(), a_unit(id="u2", title="Deux"))
    take_in(catalogue, a_unit())

    assert titles(catalogue) == ["Lettre au maire de Wizernes"]
    assert catalogue.history("u2")[-1][2] is None


def test_taking_back_gives_the_earlier_state(catalogue: Catalogue) -> None:
    take_in(catalogue, a_unit(title="Un"), a_unit(id="u2", title="Deux"))
    before = titles(catalogue)
    take_in(catalogue, a_unit(title="Changé"), a_unit(id="u3", title="Trois"), name="seconde")

    undone = catalogue.undo(day="x", who="Anne")

    assert undone.name == "seconde"
    assert titles(catalogue) == before
    assert len(catalogue.history("u1")) == 3


def test_a_unit_that_comes_withdrawn_is_known_and_never_in_force(catalogue: Catalogue) -> None:
    gone = [entry(a_unit(id=id_, title="Parti")) for id_ in ("u1", "u2")]
    in_force = [entry(a_unit())]

    catalogue.accept(in_force, (), against=0, receipt=receipt("copie"), gone=gone)

    assert titles(catalogue) == ["Lettre au maire de Wizernes"]
    assert [unit.id for unit in catalogue.withdrawn()] == ["u2"]
    assert [(each.id, each.body is None) for each in catalogue.past()] == [
        ("u2", False), ("u2", True),
    ]  # fmt: skip
    catalogue.undo(day="x", who="Anne")
    assert titles(catalogue) == []


def test_taking_back_twice_takes_back_two_deliveries(catalogue: Catalogue) -> None:
    take_in(catalogue, a_unit(title="Un"))
    take_in(catalogue, a_unit(title="Deux"))

    catalogue.undo(day="x", who="Anne")
    catalogue.undo(day="x", who="Anne")

    assert titles(catalogue) == []
    with pytest.raises(CatalogueError, match="No accepted delivery"):
        catalogue.undo(day="x", who="Anne")


def test_what_was_taken_back_can_be_delivered_again(catalogue: Catalogue) -> None:
    take_in(catalogue, a_unit())
    catalogue.undo(day="x", who="Anne")

    planned = take_in(catalogue, a_unit())

    assert planned.written == 1
    assert titles(catalogue) == ["Lettre au maire de Wizernes"]


def test_a_plan_made_against_an_older_state_is_refused_whole(catalogue: Catalogue) -> None:
    stale = catalogue.last_number()
    take_in(catalogue, a_unit())

    with pytest.raises(CatalogueError, match="has changed since"):
        catalogue.accept([entry(a_unit(id="u9"))], (), against=stale, receipt=receipt())

    assert len(titles(catalogue)) == 1
    assert len(catalogue.deliveries()) == 1


def test_a_fault_in_the_middle_leaves_nothing(catalogue: Catalogue) -> None:
    def torn() -> Iterator[Entry]:
        for number in range(700):
            yield entry(a_unit(id=f"u{number}"))
        raise KeyError("missing")

    with pytest.raises(KeyError):
        catalogue.accept(torn(), (), against=0, receipt=receipt())

    assert titles(catalogue) == []
    assert catalogue.deliveries() == ()


@pytest.mark.medium
def test_a_thousand_records_go_in_and_come_back(catalogue: Catalogue) -> None:
    records = [a_unit(id=f"u{number}", title=str(number)) for number in range(1200)]
    take_in(catalogue, *records)

    assert len(titles(catalogue)) == 1200
    catalogue.undo(day="x", who="Anne")
    assert titles(catalogue) == []


def test_records_are_found_by_code_and_by_id(catalogue: Catalogue) -> None:
    take_in(catalogue, a_unit(), a_person())

    found = catalogue.by_code("1j02143")

    assert found == a_unit()
    assert catalogue.by_code("nothing") is None
    assert catalogue.bodies(["p1", "unknown"]) == {"p1": a_person()}


def test_concepts_stand_beside_what_is_shown(catalogue: Catalogue) -> None:
    concept = Concept(id="c1", uri="x:1", labels=(Label(text="Déportation", language="fr"),))
    take_in(catalogue, a_unit(), concept)

    assert list(catalogue.concepts()) == [concept]
    assert [held.record for held in catalogue.records()] == [a_unit()]
    assert catalogue.held(["c1"]) == {}
    assert catalogue.bodies(["c1"]) == {"c1": concept}


def test_pictures_are_remembered_by_content(catalogue: Catalogue) -> None:
    catalogue.remember_masters({})
    catalogue.remember_masters({"aa": b"1"})
    catalogue.remember_masters({"aa": b"2", "bb": b"3"})

    assert catalogue.all_masters() == {"aa": b"1", "bb": b"3"}
    assert catalogue.masters(["bb", "cc"]) == {"bb": b"3"}


def test_a_catalogue_opened_again_holds_what_it_held(url: str) -> None:
    first = Catalogue(url)
    take_in(first, a_unit())
    first.close()

    second = Catalogue(url)

    assert titles(second) == ["Lettre au maire de Wizernes"]
    assert [each.accepted_by for each in second.deliveries()] == ["Anne"]
    second.close()


def test_the_steps_make_the_tables_that_the_code_asks(url: str) -> None:
    import sqlalchemy as sa
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from kiosk.catalogue.tables import metadata

    Catalogue(url).close()
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()

    assert differences == []


def test_a_database_that_cannot_be_opened_is_told_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"Check \[catalogue\] url"):
        Catalogue(f"sqlite:///{tmp_path}/nowhere/at/all.sqlite")


def test_a_revision_given_back_keeps_the_policy_it_came_under(catalogue: Catalogue) -> None:
    closed = Receipt(name="l", day="2026-11-25", who="Anne", policy="closed", report=b"[]")
    first = replace(entry(a_unit(id="u1"), policy="closed"), digest="1")
    catalogue.accept([first], (), against=0, receipt=closed)
    second = replace(entry(a_unit(id="u1")), digest="2")
    catalogue.accept([second], (), against=1, receipt=receipt())

    catalogue.undo(day="2026-11-26", who="Anne")

    assert catalogue.held(("u1",))["u1"].policy == "closed"
    assert catalogue.known(["u1"])["u1"].policy == "closed"


def test_revisions_of_the_first_step_are_given_the_policy_they_came_under(tmp_path: Path) -> None:
    import sqlalchemy as sa
    from alembic import command
    from alembic.config import Config

    from kiosk.catalogue import catalogue as module

    url = f"sqlite:///{tmp_path}/old.sqlite"
    engine = sa.create_engine(url)
    config = Config()
    config.set_main_option("script_location", str(Path(module.__file__).parent / "steps"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for policy, undoes in (("closed", None), ("free", None), ("free", 2)):
            connection.execute(
                sa.text("INSERT INTO delivery VALUES (NULL, 'l', 'd', 'w', :policy, :undoes, '')"),
                {"policy": policy, "undoes": undoes},
            )
        for number, digest in ((1, "a"), (2, "b"), (3, "a")):
            connection.execute(
                sa.text("INSERT INTO revision VALUES (NULL,'u1','unit','','S',:d,:n,NULL,NULL)"),
                {"d": digest, "n": number},
            )
    engine.dispose()

    Catalogue(url).close()

    with sa.create_engine(url).connect() as connection:
        found = connection.execute(sa.text("SELECT policy FROM revision ORDER BY number"))
        assert list(found.scalars()) == ["closed", "free", "closed"]


def test_a_reading_that_stopped_midway_ends_with_the_catalogue(url: str) -> None:
    opened = Catalogue(url)
    take_in(opened, a_unit(), replace(a_unit(), id="other", reference="1 J 9"))
    reading = opened.records()
    next(reading)

    opened.close()

    assert list(reading) == []
