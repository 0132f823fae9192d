"""The open export: records as another catalogue of this program kept them, one JSON a line."""

from collections.abc import Iterator
from typing import BinaryIO

from kiosk.messages import Problem, Severity
from kiosk.readers.reading import DeliveredCopy, Item, refusal
from kiosk.records.access import Policy
from kiosk.records.folding import clean
from kiosk.records.open_lines import HEAD, Decision, read_line
from kiosk.records.wire import WireError

# A book of a thousand pages with the boxes of its words has some 30 MB.
MOST_LINE = 256 * 1024 * 1024
MOST_SCOPE = 2_000
MOST_TOLD = 200

_POLICIES = frozenset(policy.value for policy in Policy)


def recognises(_name: str, head: bytes) -> bool:
    """Whether the first line is one of the open export."""
    return HEAD.match(head) is not None


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """Every record, each with the policy and scope it was kept under; total."""
    number = found = told = 0
    while line := stream.readline(MOST_LINE + 1):
        number += 1
        if len(line) > MOST_LINE:
            yield refusal(
                name,
                number,
                "export-line",
                f"Line {number} has more than {MOST_LINE // 1024 // 1024} MB.",
                "Make the export again.",
            )
            return
        if not line.strip():
            continue
        item = _item(name, number, line)
        found += not isinstance(item, Problem)
        told += isinstance(item, Problem)
        if item is not None and (told <= MOST_TOLD or not isinstance(item, Problem)):
            yield item
    if not found:
        yield refusal(
            name,
            0,
            "export-none",
            "The file holds no record that can be read.",
            "Make the export again.",
        )


def _item(name: str, number: int, line: bytes) -> DeliveredCopy | Decision | Problem | None:
    try:
        read = read_line(line)
    except WireError as error:
        return Problem(
            file=name,
            line=number,
            code="export-record",
            message=f"The record on line {number} cannot be read: {clean(str(error))}.",
            remedy="Make the export again; the others are in.",
            severity=Severity.REFUSED,
        )
    if read is None:
        return None
    if isinstance(read.record, Decision):
        return read.record
    return DeliveredCopy(
        record=read.record,
        policy=read.policy if read.policy in _POLICIES else "",
        scope=clean(read.scope)[:MOST_SCOPE],
        withdrawn=read.withdrawn,
    )
