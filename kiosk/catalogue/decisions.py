"""What staff have decided, kept beside the deliveries: columns, objections, who is who."""

from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.tables import columns, objection, sameness
from kiosk.records.access import Output
from kiosk.records.decided import ColumnDecision, Sameness, Verdict
from kiosk.records.objection import Objection
from kiosk.records.reference import search_form
from kiosk.records.wire import from_json, to_json
from kiosk.rules.columns import ColumnMapping


def mappings(catalogue: Catalogue) -> dict[str, ColumnMapping]:
    """Every decision about columns, by the signature of the headings."""
    with catalogue.transaction() as connection:
        return {
            row.signature: from_json(row.mapping, ColumnMapping)
            for row in connection.execute(sa.select(columns))
        }


def column_decisions(catalogue: Catalogue) -> tuple[ColumnDecision, ...]:
    """The same with who decided and when, in the order of their signatures."""
    with catalogue.transaction() as connection:
        rows = connection.execute(sa.select(columns).order_by(columns.c.signature)).all()
    return tuple(
        ColumnDecision(
            signature=row.signature,
            rows=mapping.kind.value,
            columns=dict(sorted(mapping.columns.items())),
            decided_at=row.decided_at,
            decided_by=row.decided_by,
        )
        for row in rows
        for mapping in (from_json(row.mapping, ColumnMapping),)
    )


def keep_mapping(
    catalogue: Catalogue, signature: str, mapping: ColumnMapping, *, day: str, who: str
) -> None:
    """Keep a decision about columns; it replaces an earlier one for the same headings."""
    with catalogue.transaction() as connection:
        connection.execute(sa.delete(columns).where(columns.c.signature == signature))
        connection.execute(
            sa.insert(columns).values(
                signature=signature,
                mapping=to_json(mapping),
                decided_at=day,
                decided_by=who,
            )
        )


def objections(catalogue: Catalogue) -> tuple[Objection, ...]:
    """The objections that stand, oldest first."""
    query = sa.select(objection).where(objection.c.lifted_at.is_(None)).order_by(objection.c.number)
    with catalogue.transaction() as connection:
        return tuple(
            Objection(
                code=row.written,
                outputs=tuple(Output(each) for each in row.outputs.split()),
                reason=row.reason,
                decided_at=row.decided_at,
                decided_by=row.decided_by,
            )
            for row in connection.execute(query)
        )


def take_down(catalogue: Catalogue, said: Objection) -> None:
    """Keep an objection."""
    with catalogue.transaction() as connection:
        connection.execute(
            sa.insert(objection).values(
                code=search_form(said.code),
                written=said.code,
                outputs=" ".join(said.outputs),
                reason=said.reason,
                decided_at=said.decided_at,
                decided_by=said.decided_by,
            )
        )


def lift(catalogue: Catalogue, code: str, *, day: str, who: str) -> int:
    """Lift the objections to a record; returns how many stood."""
    with catalogue.transaction() as connection:
        done = connection.execute(
            sa.update(objection)
            .where(objection.c.code == search_form(code), objection.c.lifted_at.is_(None))
            .values(lifted_at=day, lifted_by=who)
        )
        return int(done.rowcount)


def samenesses(catalogue: Catalogue) -> tuple[Sameness, ...]:
    """The decisions that stand, oldest first."""
    query = sa.select(sameness).where(sameness.c.undone_at.is_(None)).order_by(sameness.c.number)
    with catalogue.transaction() as connection:
        return tuple(
            Sameness(
                kept=row.kept,
                other=row.other,
                verdict=Verdict(row.verdict),
                decided_at=row.decided_at,
                decided_by=row.decided_by,
            )
            for row in connection.execute(query)
        )


def keep_sameness(catalogue: Catalogue, said: Sameness) -> None:
    """Keep a decision about two notices."""
    with catalogue.transaction() as connection:
        connection.execute(
            sa.insert(sameness).values(
                kept=said.kept,
                other=said.other,
                verdict=said.verdict.value,
                decided_at=said.decided_at,
                decided_by=said.decided_by,
            )
        )


def undo_sameness(catalogue: Catalogue, one: str, other: str, *, day: str, who: str) -> int:
    """Take a decision back, whichever of the two heads the page; returns how many stood."""
    pair = (one, other)
    with catalogue.transaction() as connection:
        done = connection.execute(
            sa.update(sameness)
            .where(
                sameness.c.kept.in_(pair),
                sameness.c.other.in_(pair),
                sameness.c.undone_at.is_(None),
            )
            .values(undone_at=day, undone_by=who)
        )
        return int(done.rowcount)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What staff have decided that an edition obeys."""

    objections: tuple[Objection, ...] = ()
    samenesses: tuple[Sameness, ...] = ()


def decided(catalogue: Catalogue) -> Decided:
    """Everything that stands."""
    return Decided(objections=objections(catalogue), samenesses=samenesses(catalogue))
