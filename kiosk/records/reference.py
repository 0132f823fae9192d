"""Reference codes (ISAD(G) 3.1.1): as written, as searched, as sorted."""

import re

from kiosk.records.folding import fold, squeezed

_RUN = re.compile(r"\d+|[a-z]+")


def search_form(written: str) -> str:
    """Letters and digits alone: the form under which any spelling of a code is found."""
    return squeezed(written)


def sort_key(written: str) -> str:
    """A key whose plain order is the natural order: `1 J 9` before `1 J 10`.

    Numbers are preceded by their length, so no number is too long and no padding is needed.
    """
    parts = []
    for run in _RUN.findall(fold(written)):
        if run.isdigit():
            digits = run.lstrip("0") or "0"
            parts.append(f"{len(digits):03d}{digits}")
        else:
            parts.append(run)
    return " ".join(parts)
