"""Records hidden at once: a list of ids and codes that every terminal checks on each record.

The list stands outside the generations, so going back to an older one never shows again what was
withheld since. A line is a code or id, and a remark after `#`. Lines that a delivery caused say
so, and from which edition on the record is shown rightly: in older ones it stays hidden.
"""

import fcntl
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.generation.folder import CURRENT, write_atomically
from kiosk.records.folding import clean
from kiosk.records.reference import search_form

_BY_DELIVERY = re.compile(r"(?P<reason>closed by delivery \d+)(?:, shown anew in (?P<since>\S+))?")


def closed_by(number: int) -> str:
    """The reason written beside what a delivery hides; taking the delivery back lifts it."""
    return f"closed by delivery {number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One line: the code as written, its search form, the reason; `since` names an edition."""

    code: str
    form: str
    reason: str = ""
    by_delivery: bool = False
    since: str = ""

    def __str__(self) -> str:
        since = f", shown anew in {self.since}" if self.since else ""
        return f"{self.code}  # {self.reason}{since}" if self.reason else self.code

    def hides_in(self, edition: str) -> bool:
        return not self.since or edition < self.since


def _read(path: Path) -> list[_Line]:
    """The lines of the list; a line without a letter or digit hides nothing."""
    try:
        written = path.read_text("utf-8", errors="surrogateescape").splitlines()
    except FileNotFoundError:
        return []
    found = []
    for line in written:
        code, _mark, remark = (part.strip() for part in line.partition("#"))
        form = search_form(code)
        if not form:
            continue
        caused = _BY_DELIVERY.fullmatch(remark)
        found.append(
            _Line(
                code=code,
                form=form,
                reason=caused["reason"] if caused else remark,
                by_delivery=bool(caused),
                since=(caused["since"] or "") if caused else "",
            )
        )
    return found


class Withheld:
    """The list, read anew when its file changes."""

    def __init__(self, path: Path, edition: str | None = None) -> None:
        """Watch the list at `path`, for one edition or for whichever is on show."""
        self._path = path
        self._edition = edition
        self._current = path.parent / "generations" / CURRENT
        self._stamp: tuple[object, ...] = ()
        self._forms: frozenset[str] = frozenset()

    def _refresh(self) -> None:
        stamp = (_stamp(self._path), None if self._edition is not None else _stamp(self._current))
        if stamp != self._stamp:
            edition = self._edition if self._edition is not None else self._on_show()
            self._forms = frozenset(
                line.form for line in _read(self._path) if line.hides_in(edition)
            )
            self._stamp = stamp

    def _on_show(self) -> str:
        try:
            return self._current.read_text("ascii", errors="replace").strip()
        except FileNotFoundError:
            return ""

    def hides(self, *codes: str) -> bool:
        """Whether any of a record's id and reference code is on the list."""
        self._refresh()
        return bool(self._forms) and any(search_form(code) in self._forms for code in codes if code)

    def forms(self) -> frozenset[str]:
        """The search forms of all withheld codes and ids."""
        self._refresh()
        return self._forms

    def __len__(self) -> int:
        """How many codes are withheld."""
        self._refresh()
        return len(self._forms)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino)


def by_hand(path: Path) -> frozenset[str]:
    """The search forms of what staff withheld; what a delivery closed, the catalogue knows."""
    return frozenset(line.form for line in _read(path) if not line.by_delivery)


def lift(path: Path, *, code: str = "", reason: str = "") -> int:
    """Take lines off the list, by their code or by their reason; returns how many."""
    form = search_form(code)
    with _alone(path):
        lines = _read(path)
        kept = [
            line
            for line in lines
            if not (form and line.form == form) and not (reason and line.reason == reason)
        ]
        if len(kept) < len(lines):
            _write(path, kept)
    return len(lines) - len(kept)


def withhold(path: Path, code: str, reason: str = "") -> bool:
    """Add a code to the list; False when it stood there already."""
    return withhold_all(path, (code,), reason) > 0


def withhold_all(path: Path, codes: Iterable[str], reason: str = "") -> int:
    """Add codes to the list in one writing; returns how many did not stand there yet.

    What staff withhold is written down beside what a delivery closed: it outlasts it.
    """
    said = clean(reason)
    by_delivery = bool(_BY_DELIVERY.fullmatch(said))
    with _alone(path):
        lines = _read(path)
        listed = {
            line.form for line in lines if (by_delivery or not line.by_delivery) and not line.since
        }
        fresh = {}
        for code in codes:
            written = clean(code.replace("#", " "))
            form = search_form(written)
            if form and form not in listed:
                fresh[form] = _Line(code=written, form=form, reason=said)
        if fresh:
            _write(path, [*lines, *fresh.values()])
    return len(fresh)


def shown_anew(path: Path, ids: Iterable[str], edition: str, oldest: str) -> None:
    """Note that an edition shows rightly what deliveries had closed; forget what none shows wrong.

    `oldest` names the oldest edition that is kept.
    """
    with _alone(path):
        lines = _read(path)
        waiting = {line.form for line in lines if line.by_delivery and not line.since}
        # Most often nothing waits, and a million ids need not be looked at.
        forms = waiting.intersection(map(search_form, ids)) if waiting else waiting
        noted = [
            replace(line, since=edition)
            if line.by_delivery and not line.since and line.form in forms
            else line
            for line in lines
        ]
        kept = [line for line in noted if not line.since or line.since > oldest]
        if kept != lines:
            _write(path, kept)


def _write(path: Path, lines: list[_Line]) -> None:
    content = "".join(f"{line}\n" for line in lines)
    write_atomically(path, content.encode("utf-8", "surrogateescape"))


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """One process at a time changes the list: withholding does not wait for a long errand."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
