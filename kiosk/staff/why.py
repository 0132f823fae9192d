"""Replays a search that failed, for one record: how it was read, what is met, what hides it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import Any

from index.backends import FOLDER, open_engine
from index.document import Document
from index.engine import Engine
from index.fields import document_of
from index.language import synonyms
from index.query import SearchRequest
from index.results import Hit
from index.why import why
from kiosk.catalogue.catalogue import Held
from kiosk.generation.folder import Home, demand_sound, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import Withheld
from kiosk.records.access import AccessStatus, Output, Policy, Showing
from kiosk.records.agent import Agent
from kiosk.records.notice import Notice
from kiosk.records.unit import Kind, Unit
from kiosk.rules.law import conditions_of
from kiosk.rules.showing import LevelCondition, effective, possibly_living, publishable
from kiosk.rules.titles import dates_of, title_of
from kiosk.settings import Settings
from kiosk.staff.take_in import catalogue_of
from kiosk.staff.variants import record_of

MOST_CHOICES = 6
MOST_RANKS = 1000
"""Who stands behind so many others is not found by anybody."""
SHOWN, WITHHELD, CLOSED, UNPUBLISHED = "shown", "withheld", "closed", "unpublished"
TITLE_ONLY, PROTECTED = "title-only", "protected"


@dataclass(frozen=True, slots=True)
class _Edition:
    """What is on show."""

    engine: Engine
    synonyms: synonyms.Synonyms
    snapshot: Snapshot
    withheld: Withheld


def replay(home: Home, settings: Settings, text: str, wanted: str) -> dict[str, Any]:
    """The search for a text, step by step, for the record with an id or code.

    When none has it, the records that these words find are the choices.
    """
    catalogue = catalogue_of(home, settings)
    try:
        record = record_of(catalogue, wanted.strip())
        held = catalogue.held([record.id]).get(record.id) if record else None
    finally:
        catalogue.close()
    with _on_show(home) as edition:
        if held is None:
            return {"choices": _choices(edition, wanted)}
        return _replayed(edition, text, held)


@contextmanager
def _on_show(home: Home) -> Iterator[_Edition | None]:
    name = on_show(home)
    if name is None:
        yield None
        return
    folder = home.generations / name
    manifest = demand_sound(folder)
    engine, snapshot = open_engine(folder, manifest.backend), Snapshot(folder)
    try:
        yield _Edition(
            engine, synonyms.published(folder / FOLDER), snapshot, Withheld(home.withheld, name)
        )
    finally:
        engine.close()
        snapshot.close()


def _choices(edition: _Edition | None, wanted: str) -> list[dict[str, str]]:
    if edition is None or not wanted.strip():
        return []
    request = SearchRequest(
        text=wanted, limit=MOST_CHOICES, hidden=edition.withheld.forms(), snippets=False
    )
    return [
        {
            "id": hit.id,
            "reference": hit.reference,
            "title": hit.title.text,
            "dates": hit.dates,
            "kind": hit.kind,
        }
        for hit in edition.engine.search(request).hits
    ]


def _replayed(edition: _Edition | None, text: str, held: Held) -> dict[str, Any]:
    day = datetime.now(UTC).astimezone().date()
    published = edition.snapshot.notice(held.record.id) if edition else None
    state = _state(edition, published, held, day)
    notice = published or _bare(held)
    document = _document(edition, notice)
    found = why(text, document, edition.synonyms if edition else synonyms.NO_SYNONYMS)
    hit, rank, total = _ranked(edition, text, notice.id) if edition else (None, 0, 0)
    is_named = isinstance(held.record, Agent) and state != PROTECTED
    return {
        "record": {
            "id": notice.id,
            "reference": notice.reference,
            "title": notice.title,
            "dates": notice.dates,
            "kind": notice.kind,
        },
        "state": state,
        "read": found.read.typed,
        "words": [asdict(each) for each in found.met],
        "code": bool(found.read.code),
        "is_code": found.code,
        "complete": found.complete,
        "rank": rank,
        "total": total,
        "layer": hit.reason.layer.value if hit else "",
        "filters": [list(pair) for pair in document.facets if pair[0] in {"group", "place"}],
        "years": [document.first_year, document.last_year] if document.first_year else [],
        "form": found.missing if is_named else "",
    }


def _state(edition: _Edition | None, notice: Notice | None, held: Held, day: date) -> str:
    """What of the record visitors may find."""
    record = held.record
    ancestors = notice.ancestors if notice else ()
    above = [code for step in ancestors for code in (step.id, step.reference)]
    if edition is not None and edition.withheld.hides(record.id, record.reference, *above):
        return WITHHELD
    if notice is None:
        return UNPUBLISHED if publishable(_showing(held, day)) else CLOSED
    if isinstance(record, Agent) and possibly_living(record, day):
        return PROTECTED
    return SHOWN if notice.showing.may(Output.SCREEN) else TITLE_ONLY


def _showing(held: Held, day: date) -> Showing:
    said = [LevelCondition("", each) for each in conditions_of(held.record)]
    return effective(said, Policy(held.policy), day)


def _bare(held: Held) -> Notice:
    """The notice of a record that is not on show, as far as it speaks for itself."""
    record, showing = held.record, Showing(outputs=frozenset(Output), status=AccessStatus.FREE)
    agent = record if isinstance(record, Agent) else None
    unit = record if isinstance(record, Unit) else None
    return Notice(
        id=record.id,
        reference=record.reference,
        kind=unit.kind.value if unit else Kind.PERSON.value,
        title=title_of(record),
        dates=dates_of(record),
        showing=showing,
        agent=agent,
        unit=unit,
    )


def _document(edition: _Edition | None, notice: Notice) -> Document:
    """What of a notice is searched."""
    texts = []
    for place, canvas in enumerate(notice.canvases):
        text = edition.snapshot.page_text(canvas.text) if edition and canvas.text else None
        if text is not None:
            texts.append((place, text))
    thumbnail = notice.canvases[0].thumbnail if notice.canvases else ""
    return document_of(notice, fonds="", thumbnail=thumbnail, size=(0, 0), texts=texts)


def _ranked(edition: _Edition, text: str, id_: str) -> tuple[Hit | None, int, int]:
    """The record among the answers of a visitor: the hit, its place from 1, and how many."""
    request = SearchRequest(
        text=text,
        limit=MOST_RANKS,
        hidden=edition.withheld.forms(),
        facets=(),
        snippets=False,
        suggestions=False,
        dome=False,
    )
    answer = edition.engine.search(request)
    for place, hit in enumerate(answer.hits, start=1):
        if hit.id == id_:
            return hit, place, answer.total
    return None, 0, answer.total
