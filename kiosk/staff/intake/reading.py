"""Reads the files of a delivery onto the stage, one after the other."""

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from kiosk.catalogue.rows import Record
from kiosk.messages import Problem, Progress, Report
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import (
    HEAD,
    DeliveredCopy,
    DeliveredOrder,
    DeliveredPicture,
    DeliveredSidecar,
    DeliveredText,
    Item,
    Reader,
    Refusal,
)
from kiosk.records.access import Policy
from kiosk.records.agent import Agent
from kiosk.records.concept import Concept
from kiosk.records.open_lines import Decision
from kiosk.records.unit import Unit
from kiosk.rules.canvases import bare_name, base_name
from kiosk.rules.identity import short
from kiosk.staff.intake.file_look import FileLook, changed, refused, state
from kiosk.staff.intake.scan import Found, scan, shown_name
from kiosk.staff.intake.stage import Stage

# From the most open to the most closed.
_STRICT = [policy.value for policy in (Policy.FREE, Policy.ON_SITE, Policy.CLOSED)]
MOST_BYTES = 4_000_000_000
"""Of one file, whatever it is: a larger one is refused before it is read."""


@dataclass(slots=True)
class Read:
    """What reading gave beside the stage.

    `whole` names the scopes that this delivery gives whole, `texts` the page text that begins in
    a file, by the file's base name, `named` the page text that names a picture, by its base name
    without suffix, `decisions` what the copy of another catalogue says that staff decided.
    """

    files: list[FileLook] = field(default_factory=list)
    whole: set[str] = field(default_factory=set)
    pictures: list[tuple[FileLook, DeliveredPicture]] = field(default_factory=list)
    orders: list[tuple[FileLook, DeliveredOrder]] = field(default_factory=list)
    sidecars: dict[str, tuple[FileLook, bytes]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)


def read_all(
    delivery: Path, stage: Stage, among: tuple[Reader, ...], policy: Policy, report: Report
) -> Read:
    """Read a delivery, a folder or one file; a file that cannot be read is refused alone."""
    result = Read()
    found = list(scan(delivery))
    for number, entry in enumerate(found):
        name = entry.name if isinstance(entry, Found) else entry.file
        report(Progress(step="read", done=number, total=len(found), detail=name))
        if isinstance(entry, Found):
            file = FileLook(name=name, path=entry.path, number=number)
            _FileReading(file, stage, result, policy).run(among)
        else:
            # A delivery that is not there is refused; a link inside one is passed over.
            whole = name == shown_name(delivery.name)
            file = FileLook(name=name, path=delivery, number=number, refused=whole)
            file.ignored = not whole
            file.tell(entry)
        result.files.append(file)
    report(Progress(step="read", done=len(found), total=len(found)))
    return result


class _FileReading:
    """One file: what it brings is on the stage only if the whole of it can be taken in."""

    def __init__(self, file: FileLook, stage: Stage, result: Read, policy: Policy) -> None:
        self._file = file
        self._stage = stage
        self._result = result
        self._policy = policy
        self._mark = stage.mark()
        self._scopes: set[str] = set()
        self._beside: list[DeliveredPicture | DeliveredOrder | DeliveredSidecar | Decision] = []
        # A finding aid is known by its top, which is read last; all else by its file.
        self._top = self._mark

    def run(self, among: tuple[Reader, ...]) -> None:
        """Read the file; whatever stops it takes back what it brought."""
        file = self._file
        try:
            with file.path.open("rb") as stream:
                told = os.fstat(stream.fileno())
                before = state(told)
                too_big = told.st_size > MOST_BYTES
                fault = _too_big(file.name) if too_big else self._read(stream, among)
                if state(os.fstat(stream.fileno())) != before:
                    # What was read may be half of two states, however sound it seems.
                    fault = changed(file.name)
        except OSError as error:
            fault = refused(
                file.name,
                "file-unreadable",
                f"The file cannot be read ({error.strerror}).",
                "Copy it again or ask for access.",
            )
        if fault:
            self._refuse(fault)
        else:
            self._close()

    def _read(self, stream: BinaryIO, among: tuple[Reader, ...]) -> Problem | None:
        """Read a file that is open; what it gives back is why the whole file is refused."""
        file = self._file
        head = stream.read(HEAD)
        reader = reader_for(file.name, head, among)
        file.kind = reader.kind if reader else ""
        if not head:
            return refused(
                file.name, "empty", "The file is empty.", "Ask the supplier to send it again."
            )
        if reader is None:
            file.ignored = True
            return None
        stream.seek(0)
        for item in reader.read(file.name, stream):
            if isinstance(item, Refusal):
                return item.problem
            self._take(item)
        return None

    def _refuse(self, problem: Problem) -> None:
        self._stage.drop(self._mark, self._file.number)
        self._file.refuse(problem)

    def _take(self, item: Item) -> None:
        file = self._file
        if isinstance(item, Unit | Agent | Concept):
            self._record(item)
        elif isinstance(item, DeliveredCopy):
            self._copy(item)
        elif isinstance(item, DeliveredText):
            self._stage.add_page(file.number, item)
            file.pages += 1
            self._result.texts.setdefault(base_name(file.name), item.stem)
            if item.picture:
                self._result.named.setdefault(bare_name(item.picture), item.stem)
        elif isinstance(item, Problem):
            file.tell(item)
        elif not isinstance(item, Refusal):
            self._beside.append(item)

    def _count(self, record: Record) -> None:
        file = self._file
        file.units += isinstance(record, Unit)
        file.agents += isinstance(record, Agent)
        file.concepts += isinstance(record, Concept)

    def _copy(self, copy: DeliveredCopy) -> None:
        """A record as another catalogue kept it: under its own scope, never more open."""
        scope = copy.scope or self._file.name
        strictest = max((self._policy.value, copy.policy or self._policy.value), key=_STRICT.index)
        if copy.withdrawn and isinstance(copy.record, Unit):
            self._stage.add_gone(self._file.number, copy.record, scope, strictest)
            return
        self._count(copy.record)
        self._stage.add(self._file.number, copy.record, scope, strictest)
        self._scopes.add(scope)

    def _record(self, record: Record) -> None:
        file = self._file
        self._count(record)
        self._stage.add(file.number, record, file.name)
        if file.kind != "ead":
            self._scopes.add(file.name)
        elif isinstance(record, Unit) and record.parent is None:
            self._stage.put_under(self._top, record.id)
            self._scopes.add(record.id)
            self._top = self._stage.mark()

    def _close(self) -> None:
        self._tell_apart()
        result = self._result
        result.whole.update(self._scopes)
        for item in self._beside:
            if isinstance(item, DeliveredPicture):
                result.pictures.append((self._file, item))
            elif isinstance(item, DeliveredOrder):
                result.orders.append((self._file, item))
            elif isinstance(item, Decision):
                result.decisions.append(item)
            else:
                result.sidecars[item.stem] = (self._file, item.xmp)

    def _tell_apart(self) -> None:
        """Two files of one delivery may hold records of one id: the second's get others.

        None overwrites another: a finding aid in two languages is two finding aids.
        """
        self._tell_shared()
        count, first = self._stage.clashes(self._mark)
        if first is None:
            return
        id_, code, line = first
        self._file.tell(
            Problem(
                file=self._file.name,
                line=line,
                code="record-in-two-files",
                message=f"{count} records stand in another file of this delivery already,"
                f" the first is {code or id_}; both are kept.",
                remedy="Deliver each finding aid once.",
                facts={"count": str(count)},
            )
        )
        own = {staged.record.id for staged in self._stage.each(self._mark)}
        with self._stage.together():
            for staged in self._stage.each(self._mark):
                record = replace(staged.record, id=self._other(staged.record.id))
                if isinstance(record, Unit) and record.parent in own:
                    record = replace(record, parent=self._other(record.parent))
                scope = self._other(staged.scope) if staged.scope in own else staged.scope
                self._stage.replace(staged.place, record, scope)
        self._scopes = {self._other(scope) if scope in own else scope for scope in self._scopes}

    def _tell_shared(self) -> None:
        """A code that stands in two files is two records, which a visitor cannot tell apart."""
        count, first = self._stage.shared_codes(self._mark)
        if first is None:
            return
        code, line = first
        self._file.tell(
            Problem(
                file=self._file.name,
                line=line,
                code="code-in-two-files",
                message=f"{count} records bear the code of another record in another file of this"
                f" delivery, the first is {code}; all are kept.",
                remedy="Give each record its own code, unless both describe one thing.",
                facts={"count": str(count)},
            )
        )

    def _other(self, id_: str) -> str:
        return f"{id_[0]}{short(self._file.name, id_)}"


def _too_big(file: str) -> Problem:
    return refused(
        file,
        "file-too-big",
        f"The file is larger than {MOST_BYTES // 1_000_000_000} GB.",
        "Split it into parts, or leave it out if it does not belong to the delivery.",
    )
