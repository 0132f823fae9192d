"""Which unit is meant where another one names it by its code.

A finding aid names the unit above by its id. A table names it by its code, whatever it came
with: its id were the one asked for, had it come in a table. The id goes before the code; of
several units with one code the first, in the order of their ids, bears it.
"""

from collections.abc import Container, Iterable

from kiosk.records.reference import search_form
from kiosk.rules.identity import coded_id


def asked_as(reference: str) -> str:
    """The id by which a unit is asked for by its code; empty where a code has no sign to read."""
    form = search_form(reference)
    return coded_id(form) if form else ""


def first_bearers(asked: Container[str], units: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The ids of the units meant by some ids that are asked for; `units` are ids and codes."""
    found: dict[str, str] = {}
    for id_, reference in units:
        name = asked_as(reference)
        if name and name in asked:
            found.setdefault(name, id_)
    return found
