"""Lines of the open export: one record a line, with what an archive keeps beside it.

The line is an object: `kiosk` is the form of the line, `kind` what the record is, then the record
itself as it is kept. `policy`, `scope` and `delivery` stand there only in an archive's own copy.
"""

import re
from dataclasses import dataclass

import msgspec

from kiosk.records.agent import Agent
from kiosk.records.concept import Concept
from kiosk.records.decided import ColumnDecision, Sameness
from kiosk.records.objection import Objection
from kiosk.records.unit import Unit
from kiosk.records.wire import WireError, from_json, to_json

FORM = 1
HEAD = re.compile(rb'\s*\{"kiosk":\d{1,4},"kind":"')
_SOUND_ID = re.compile(r"[\w.:-]{1,80}")
_DIGEST = re.compile(r"(?:[0-9a-f]{64})?")
_MOST_FRAMES = 1_000_000

WITHDRAWN = "withdrawn"
Decision = Objection | Sameness | ColumnDecision
Told = Unit | Agent | Concept | Decision
_KINDS: dict[str, type[Told]] = {
    "unit": Unit,
    "agent": Agent,
    "concept": Concept,
    "objection": Objection,
    "sameness": Sameness,
    "columns": ColumnDecision,
    # Last: a unit that is in force is told as one.
    WITHDRAWN: Unit,
}
# What a line may hold besides: told to a person, and not read again.
PASSED_OVER = frozenset({"deliveries", "revision"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record and what is kept beside it; a `withdrawn` unit is told as it stood last."""

    record: Told
    policy: str = ""
    scope: str = ""
    delivery: str = ""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One revision of a record that is no longer in force, as it is stored.

    `number` and `delivery` are those of the delivery it came with. `body` is the record in JSON;
    None says that it was withdrawn then.
    """

    id: str
    kind: str
    number: int
    delivery: str
    accepted_at: str
    scope: str
    policy: str
    body: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """A line as it stands in a file."""

    kiosk: int
    kind: str
    record: msgspec.Raw
    policy: str = ""
    scope: str = ""
    delivery: str = ""


def line_of(line: Line) -> bytes:
    """A record as one line, its end included; same record, same bytes."""
    kind = next(name for name, type_ in _KINDS.items() if isinstance(line.record, type_))
    if line.withdrawn:
        kind = WITHDRAWN
    beside = {"policy": line.policy, "scope": line.scope, "delivery": line.delivery}
    said = b"".join(
        b'"%b":%b,' % (name.encode(), to_json(words)) for name, words in beside.items() if words
    )
    return b'{"kiosk":%d,"kind":"%b",%b"record":%b}\n' % (
        FORM, kind.encode(), said, to_json(line.record),
    )  # fmt: skip


def read_line(content: bytes) -> Line | None:
    """The record of a line; None for a line that holds none. Raises WireError with the fault.

    What names files or rows by itself is looked at closely: an id is short and plain, a digest
    is a digest.
    """
    written = from_json(content, _Written)
    if written.kiosk != FORM:
        raise WireError(f"its form is {written.kiosk}; this program reads form {FORM}")
    if written.kind in PASSED_OVER:
        return None
    type_ = _KINDS.get(written.kind)
    if type_ is None:
        raise WireError(f"“{written.kind[:40]}” is no kind of record")
    record: Told = from_json(bytes(written.record), type_)
    _look_at(record)
    return Line(
        record=record,
        policy=written.policy,
        scope=written.scope,
        delivery=written.delivery,
        withdrawn=written.kind == WITHDRAWN,
    )


def _look_at(record: Told) -> None:
    if isinstance(record, Objection | ColumnDecision):
        return
    if isinstance(record, Sameness):
        if not all(map(_SOUND_ID.fullmatch, (record.kept, record.other))):
            raise WireError("it decides of what is no id of a record")
        return
    if not _SOUND_ID.fullmatch(record.id):
        raise WireError(f"“{record.id[:40]}” is no id of a record")
    if isinstance(record, Concept):
        return
    for canvas in record.canvases:
        sound = _DIGEST.fullmatch(canvas.digest) and 0 <= canvas.frame < _MOST_FRAMES
        if not sound or min(canvas.width, canvas.height) < 0:
            raise WireError(f"the page {canvas.label[:40]} of {record.id} names no picture")
