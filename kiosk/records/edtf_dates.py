"""Dates in EDTF (ISO 8601-2:2019): 1944?, 194X, 1943/.., [1943..1945]."""

import re
from datetime import date
from functools import lru_cache
from typing import Any

_LOOKS = re.compile(r"[0-9XuYESTZ?~%/.,\[\]{}:+-]{4,60}\Z")
# What makes it more than days, months and years with a stroke between, which need no library.
_SPECIAL = re.compile(r"[Xu?~%\[{]|\.\.|-[23]\d(?:\Z|/)|\AY")
_EARLIEST, _LATEST = date.min.year, date.max.year
Span = tuple[date | None, date | None]


@lru_cache(maxsize=4096)
def edtf(written: str) -> Span | None:
    """First and last day of an EDTF expression, None where it is open; None when it is none.

    What is plain (`1944`, `1943/1945`) is left to others, who read it in a thousandth of the time.
    """
    if not _LOOKS.match(written) or not _SPECIAL.search(written):
        return None
    start, _slash, end = written.partition("/")
    if ".." in (start, end):
        known = _closed(end if start == ".." else start)
        if known is None:
            return None
        return (None, known[1]) if start == ".." else (known[0], None)
    return _closed(written)


def _closed(written: str) -> Span | None:
    """The same for an expression that is closed on both sides."""
    from edtf import parse_edtf

    try:
        parsed: Any = parse_edtf(written)
        first, last = parsed.lower_strict(), parsed.upper_strict()
        if not (first.tm_year >= _EARLIEST and last.tm_year <= _LATEST):
            return None
        span = date(*first[:3]), date(*last[:3])
    except Exception:  # noqa: BLE001  # the library raises many kinds on what is no EDTF
        return None
    return span if span[0] <= span[1] else None
