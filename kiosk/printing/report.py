"""Sets reports with Typst, in the look of the sheets: tagged PDF, data in as JSON."""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import typst

from kiosk.printing.typeset import FONTS, STANDARDS, TypesetError
from kiosk.settings import House

TEMPLATE = Path(__file__).parent / "report.typ"
# A run without spaces cannot be broken and would leave its column.
_LONG_RUN = re.compile(r"\S{18}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One list: its heading, a note below it, its rows of code, title and words."""

    title: str
    note: str
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportText:
    """A report in words: counts first, then the lists. `columns` name the columns by their key."""

    title: str
    subtitle: str
    language: str
    day: date
    counts_title: str
    columns: dict[str, str]
    counts: tuple[tuple[str, int], ...]
    sections: tuple[Section, ...]


def report_pdf(report: ReportText, house: House) -> bytes:
    """The report as PDF; the date in the file is its own day, so that the same gives the same."""
    data = {
        "title": report.title,
        "subtitle": report.subtitle,
        "house": house.name,
        "centre": house.centre,
        "language": report.language,
        "year": report.day.year,
        "month": report.day.month,
        "day": report.day.day,
        "counts_title": report.counts_title,
        "columns": report.columns,
        "counts": [{"words": words, "total": str(total)} for words, total in report.counts],
        "sections": [_section(section) for section in report.sections],
    }
    # As the sheets are set: what stands open, and for those who do not see it.
    options: dict[str, Any] = {"format": "pdf", "pdf_standards": STANDARDS}
    try:
        done = typst.compile(
            TEMPLATE.read_bytes(),
            root=str(TEMPLATE.parent),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            **options,
        )
    except typst.TypstError as error:
        message = f"The report cannot be set: {error}."
        raise TypesetError(message) from error
    return bytes(done or b"")


def _section(section: Section) -> dict[str, Any]:
    return {
        "title": section.title,
        "note": section.note,
        "rows": [
            {"code": _soft(code), "title": _soft(title), "words": _soft(words)}
            for code, title, words in section.rows
        ],
    }


def _soft(text: str) -> str:
    return _LONG_RUN.sub(lambda found: found[0] + "\u200b", text)
