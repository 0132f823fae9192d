"""Objections: a person, or her heirs, asks that a record be shown less or not at all."""

from dataclasses import dataclass

from kiosk.records.access import Output


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """A person or her heirs object; without `outputs` to the record as a whole.

    `code` is the code or id of the record as written by whoever took the objection down.
    """

    code: str
    outputs: tuple[Output, ...]
    reason: str
    decided_at: str
    decided_by: str
