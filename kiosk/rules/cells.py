"""Cells of a table that goes out: none of them starts a formula.

A spreadsheet takes what begins with one of a few signs for a formula, which may open an address or
run a program. An apostrophe before it makes it words, in every spreadsheet; it is taken back when
the table comes in again.
"""

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_HARMLESS = re.compile(r"'+[=+\-@\t\r]")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def taken_back(cell: str) -> str:
    """The cell as it was before it was made harmless."""
    return cell[1:] if cell.startswith("'") and _HARMLESS.match(cell) else cell
