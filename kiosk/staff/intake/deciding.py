"""Keeps what staff of another catalogue decided, as its own copy tells it."""

from collections.abc import Iterable, Iterator

from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import Catalogue
from kiosk.records.decided import ColumnDecision, Sameness
from kiosk.records.objection import Objection
from kiosk.records.open_lines import Decision
from kiosk.records.reference import search_form
from kiosk.rules.columns import FIELDS, NOTE, ColumnMapping, TableKind

Kept = tuple[str, dict[str, object]]
"""What the journal says of one: what was done, and to what."""

MOST_SIGNATURE = 32


def restore(catalogue: Catalogue, told: Iterable[Decision], *, empty: bool) -> Iterator[Kept]:
    """Keep each and yield it for the journal, before the records that they speak of.

    Objections are kept always: they only close. Who is one person and what columns mean is taken
    into an empty catalogue alone: in one that is at work its own staff decide, and what they have
    taken back must not come again.
    """
    standing = {(search_form(said.code), said.outputs) for said in decisions.objections(catalogue)}
    for said in told:
        if isinstance(said, Objection):
            code = search_form(said.code)
            if code and (code, said.outputs) not in standing:
                standing.add((code, said.outputs))
                decisions.take_down(catalogue, said)
                yield "objection", {"reference": said.code, "outputs": list(said.outputs)}
        elif empty and isinstance(said, Sameness):
            decisions.keep_sameness(catalogue, said)
            what = "joined" if said.verdict.value == "same" else "told apart"
            yield what, {"reference": f"{said.kept} / {said.other}"}
        elif empty and isinstance(said, ColumnDecision):
            mapping = _mapping(said)
            if mapping is not None:
                decisions.keep_mapping(
                    catalogue, said.signature, mapping, day=said.decided_at, who=said.decided_by
                )
                yield "columns", {"kind": mapping.kind.value}


def _mapping(said: ColumnDecision) -> ColumnMapping | None:
    """What the columns mean; None when it is no decision that this program could have made."""
    if said.rows not in set(TableKind) or not 0 < len(said.signature) <= MOST_SIGNATURE:
        return None
    kind = TableKind(said.rows)
    mapping = ColumnMapping(kind=kind, columns=dict(said.columns), decided=True)
    known = {"", NOTE, *FIELDS[kind]}
    return mapping if mapping.complete and known.issuperset(said.columns.values()) else None
