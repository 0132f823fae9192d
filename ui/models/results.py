"""Hits as rows of a list: marked titles, one line of text, one line of origin."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.results import NAME_LAYERS, Hit, Marked
from ui.models import labels, sayings
from ui.models.labels import translate
from ui.models.typed import NOTHING_TYPED, Typed
from ui.renditions import Renditions

LONGEST_TEXT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class HitRow:
    """One hit. Marks are `start:length` pairs, so that no markup is needed to draw them."""

    record_id: str
    page: str
    icon_name: str
    title: str
    title_marks: str
    line: str
    line_marks: str
    meta: str
    origin: str
    reason: str
    picture: str
    proportion: float
    locked: bool
    kept: bool


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def marks(marked: Marked, typed: Typed = NOTHING_TYPED) -> tuple[str, str]:
    """The plain text and where its marked letters lie, in UTF-16 units as Qt counts."""
    text = marked.text
    pairs: Iterable[tuple[int, int]] = zip(marked.marks[::2], marked.marks[1::2], strict=True)
    if typed.beginning:
        pairs = [(start, start + typed.letters(text[start:end])) for start, end in pairs]
    if _units(text) > len(text):
        pairs = ((_units(text[:start]), _units(text[:end])) for start, end in pairs)
    found = [f"{start}:{end - start}" for start, end in pairs if end > start]
    if len(text) > LONGEST_TEXT:
        text = text[: LONGEST_TEXT - 1] + "…"
    return text, " ".join(found)


def page_of(kind: str) -> str:
    """The page that shows a record of this kind."""
    return "person" if kind == "person" else "document"


def row(
    hit: Hit,
    renditions: Renditions,
    *,
    kept: bool,
    apart: str = "",
    typed: Typed = NOTHING_TYPED,
) -> HitRow:
    """One hit as it is shown; `apart` is what tells a person from her namesakes."""
    title, title_marks = marks(hit.title, typed)
    # What the line below says anyway is not said twice.
    twice = set(hit.summary.split(" · ")) <= {hit.dates, hit.reference}
    passage = hit.snippet if hit.snippet.text or twice else Marked(hit.summary)
    if apart:
        passage = Marked(apart)
    if hit.locked:
        passage = Marked(translate("Labels", "Pas encore communicable. Demandez à l’archiviste."))
    line, line_marks = marks(passage, typed)
    reference = hit.reference if hit.kind != "person" else ""
    parts = (labels.kind(hit.kind), reference, sayings.told(hit.dates))
    read_on = ""
    if hit.page is not None:
        read_on = translate("Labels", "lu page %1").replace("%1", str(hit.page + 1))
    why = labels.reason(hit.reason)
    return HitRow(
        record_id=hit.id,
        page=page_of(hit.kind),
        icon_name="lock" if hit.locked else labels.icon(hit.kind),
        title=sayings.bound(title) or translate("Labels", "Sans titre"),
        title_marks=title_marks,
        line=line,
        line_marks=line_marks,
        meta=" · ".join(filter(None, (*parts, read_on))),
        origin=" · ".join(part for part in parts[1:] if part),
        reason=why,
        picture="" if hit.locked else renditions.url(hit.thumbnail),
        proportion=hit.width / hit.height if hit.width > 0 and hit.height > 0 else 1.0,
        locked=hit.locked,
        kept=kept,
    )


def near(hits: Sequence[Hit]) -> bool:
    """Whether an answer holds near names only: nothing is as it was typed, in no form."""
    return bool(hits) and all(hit.reason.layer in NAME_LAYERS for hit in hits)
