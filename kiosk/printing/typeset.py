"""Sets sheets with Typst: tagged PDF (PDF/UA-1 and PDF/A-2a) and pictures for the preview.

The data go in as JSON and come out as text: nothing of a record is ever read as markup. The same
sheets give the same bytes; the date in the file is the day on the sheet, never the clock.
"""

import io
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import segno
import typst

from kiosk.printing.wording import day, level, sentence, table
from kiosk.records.date_words import FIGURES
from kiosk.rules.sheet import Line, Sentence, Sheet, StageLine

FONTS = Path(__file__).parents[2] / "ui" / "assets" / "fonts"
TEMPLATE = Path(__file__).parent / "sheet.typ"
STANDARDS = ["a-2a", "ua-1"]
_KEY = re.compile(r"\b(?:fate\.|language\.|kiosk:)[\w-]+")
# A run without spaces cannot be broken and would leave the paper.
_LONG_RUN = re.compile(r"\S{60}")


class TypesetError(Exception):
    """A sheet that cannot be set; the message says why."""


def pdf(sheets: tuple[Sheet, ...], renditions: Path, label: str = "") -> bytes:
    """A PDF of some sheets one after the other; `label` stands at every foot."""
    return _compile(sheets, renditions, label, form="pdf")[0]


def previews(
    sheets: tuple[Sheet, ...], renditions: Path, label: str = "", ppi: int = 72
) -> tuple[bytes, ...]:
    """A PNG of every page, from the same template as the PDF."""
    return _compile(sheets, renditions, label, form="png", ppi=ppi)


def _compile(
    sheets: tuple[Sheet, ...], renditions: Path, label: str, *, form: str, ppi: int = 72
) -> tuple[bytes, ...]:
    if not sheets:
        message = "There is nothing to print."
        raise TypesetError(message)
    counts: list[str] = []
    if len(sheets) > 1:
        counts = [str(len(_pages((each,), renditions, label, [""], 20))) for each in sheets]
    else:
        counts = [str(len(_pages(sheets, renditions, label, [""], 20)))]
    if form == "png":
        return _pages(sheets, renditions, label, counts, ppi)
    return (_run(sheets, renditions, label, counts, format="pdf", pdf_standards=STANDARDS)[0],)


def _pages(
    sheets: tuple[Sheet, ...], renditions: Path, label: str, counts: list[str], ppi: int
) -> tuple[bytes, ...]:
    return _run(sheets, renditions, label, counts, format="png", ppi=ppi)


def _run(
    sheets: tuple[Sheet, ...],
    renditions: Path,
    label: str,
    counts: list[str],
    **options: Any,  # noqa: ANN401  # handed on to Typst as they are
) -> tuple[bytes, ...]:
    data = [_data(sheet, label, counts[number], renditions) for number, sheet in enumerate(sheets)]
    renditions.mkdir(parents=True, exist_ok=True)
    try:
        done = typst.compile(
            TEMPLATE.read_bytes(),
            root=str(renditions),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            **options,
        )
    except typst.TypstError as error:
        message = f"The sheet cannot be set: {error}."
        raise TypesetError(message) from error
    return tuple(done) if isinstance(done, list) else (bytes(done or b""),)


def _data(sheet: Sheet, label: str, pages: str, renditions: Path) -> dict[str, Any]:
    """A sheet as the template reads it: worded, every value a text or a list of texts."""
    words = table(sheet.language)
    printed = date.fromisoformat(sheet.printed.facts["day"])
    picture = None
    if sheet.picture is not None and (renditions / sheet.picture.file).is_file():
        picture = {
            "file": f"/{sheet.picture.file}",
            "alternative": _soft(sheet.picture.alternative),
            "caption": _soft(sheet.picture.caption),
        }
    # French parts a colon from its word; German writes every noun with a capital.
    colon = "\u00a0:" if sheet.language == "fr" else ":"
    kind = words[sheet.kind] if sheet.language == "de" else words[sheet.kind].lower()
    title = f"{words['slip-title']}{colon} {sheet.title}" if sheet.kind == "slip" else sheet.title
    return {
        "document_title": f"{sheet.title} {sheet.reference}".strip(),
        "house": sheet.house.name,
        "centre": sheet.house.centre,
        "kind": sheet.kind,
        "colon": colon,
        "kind_label": kind,
        "language": sheet.language,
        "large": sheet.large,
        "year": printed.year,
        "month": printed.month,
        "day": printed.day,
        "label": label,
        "pages": pages,
        "title": _soft(title),
        "subtitle": _soft(sheet.subtitle),
        "reference": _soft(sheet.reference),
        "reference_label": words["reference"],
        "lists": f"{words['lists']}{colon} {', '.join(sheet.lists)}" if sheet.lists else "",
        "picture": picture,
        "picture_refusal": _sentence(sheet.picture_refusal, sheet.language),
        "summary": _paragraphs(sheet.summary),
        "facts": [_line(line, words, sheet.language) for line in sheet.facts],
        "names": [_line(line, words, sheet.language) for line in sheet.names],
        "stages": [
            _stage(stage, others, words, sheet.language) for stage, others in _stages(sheet)
        ],
        "disputes": [
            {
                "label": words[dispute.key],
                "claims": [
                    {
                        "value": _worded(claim.value, words, sheet.language),
                        "sources": _soft(" ; ".join(claim.sources)),
                        "retained": claim.retained,
                    }
                    for claim in dispute.claims
                ],
            }
            for dispute in sheet.disputes
        ],
        "sections": [
            {
                "title": words[section.key],
                "owner": _owner(section.owner, sheet.language),
                "paragraphs": _paragraphs(section.text),
            }
            for section in sheet.sections
        ],
        "transcription": _paragraphs(sheet.transcription),
        "sources": [_soft(source) for source in sheet.sources],
        "place": [_soft(step) for step in sheet.place],
        "related": [_soft(each) for each in sheet.related],
        "rights": [sentence(said, sheet.language) for said in sheet.rights],
        "citations": [_soft(sentence(said, sheet.language)) for said in sheet.citations],
        "code": _code(sheet.code),
        "printed": sentence(sheet.printed, sheet.language),
        "notes": [sentence(said, sheet.language) for said in sheet.notes],
        "words": {
            key: words[key]
            for key in [
                "names",
                "path",
                "disputes",
                "retained",
                "alternative",
                "transcription",
                "sources",
                "place",
                "related",
                "access",
                "cite",
                "code",
            ]
        },
    }


def _sentence(said: Sentence | None, language: str) -> str:
    return sentence(said, language) if said else ""


def _line(line: Line, words: dict[str, str], language: str) -> dict[str, str]:
    return {"label": words[line.key], "value": _worded(line.value, words, language)}


def _owner(inherited_from: str, language: str) -> str:
    if not inherited_from:
        return ""
    return table(language)["from-level"].format(owner=level(inherited_from, language))


def _worded(value: str, words: dict[str, str], language: str) -> str:
    """A value in which keys of words, and days in figures, are replaced by words."""
    told = _KEY.sub(lambda found: words.get(found[0], found[0]), value)
    return _soft(_in_words(told, language))


def _in_words(text: str, language: str) -> str:
    """Days and months such as 1943-11-03 as people say them; what is none stays as it is."""

    def told(found: re.Match[str]) -> str:
        try:
            return day(found[0], language)
        except ValueError:
            return found[0]

    return FIGURES.sub(told, text)


def _stages(sheet: Sheet) -> list[tuple[StageLine, list[StageLine]]]:
    """Each retained stage with the alternatives that follow it."""
    found: list[tuple[StageLine, list[StageLine]]] = []
    for stage in sheet.stages:
        if stage.alternative and found:
            found[-1][1].append(stage)
        else:
            found.append((stage, []))
    return found


def _stage(
    stage: StageLine, others: list[StageLine], words: dict[str, str], language: str
) -> dict[str, Any]:
    return {
        "label": words[stage.key],
        "dates": _soft(_in_words(stage.dates, language)),
        "place": _soft(stage.place),
        "detail": _soft(stage.detail),
        "sources": _soft(" ; ".join(stage.sources)),
        "alternatives": [
            _soft(
                ", ".join(
                    filter(None, (_in_words(other.dates, language), other.place, other.detail))
                )
                + (f" ({' ; '.join(other.sources)})" if other.sources else "")
            )
            for other in others
        ],
    }


def _soft(text: str) -> str:
    """The text with places where a very long run may break."""
    return _LONG_RUN.sub(lambda found: found[0] + "\u200b", text)


def _paragraphs(text: str) -> list[str]:
    return [_soft(part) for part in text.split("\n\n") if part.strip()]


def _code(text: str) -> str:
    """The code to read as SVG; empty when nothing may be carried away."""
    if not text:
        return ""
    stream = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        stream, kind="svg", border=2, xmldecl=False, svgns=True, dark="#1b1713"
    )
    return stream.getvalue().decode("utf-8")
