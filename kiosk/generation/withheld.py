"""Records hidden at once: a list of ids and codes that every terminal checks on each record.

The list stands outside the generations, so going back to an older one never shows again what was
withheld since.
"""

from pathlib import Path

from kiosk.generation.folder import write_atomically
from kiosk.records.reference import search_form


class Withheld:
    """The list, read anew when its file changes."""

    def __init__(self, path: Path) -> None:
        """Watch the list at `path`; a missing file is an empty list."""
        self._path = path
        self._stamp = (-1, -1)
        self._forms: frozenset[str] = frozenset()

    def _refresh(self) -> None:
        try:
            status = self._path.stat()
        except FileNotFoundError:
            self._stamp, self._forms = (-1, -1), frozenset()
            return
        stamp = (status.st_mtime_ns, status.st_size)
        if stamp != self._stamp:
            lines = self._path.read_text("utf-8", errors="replace").splitlines()
            written = (line.split("#", 1)[0].strip() for line in lines)
            self._forms = frozenset(search_form(line) for line in written if line)
            self._stamp = stamp

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


def lift(path: Path, *, code: str = "", reason: str = "") -> int:
    """Take lines off the list, by their code or by their reason; returns how many."""
    if not path.exists():
        return 0
    kept, lifted = [], 0
    for line in path.read_text("utf-8").splitlines():
        written, _mark, why = line.partition("#")
        by_code = bool(code) and search_form(written) == search_form(code)
        by_reason = bool(reason) and why.strip() == reason
        if by_code or by_reason:
            lifted += 1
        else:
            kept.append(f"{line}\n")
    if lifted:
        write_atomically(path, "".join(kept).encode("utf-8"))
    return lifted


def withhold(path: Path, code: str, reason: str = "") -> bool:
    """Add a code to the list; False when it stood there already."""
    if Withheld(path).hides(code):
        return False
    before = path.read_text("utf-8") if path.exists() else ""
    line = f"{code}  # {reason}\n" if reason else f"{code}\n"
    write_atomically(path, (before + line).encode("utf-8"))
    return True
