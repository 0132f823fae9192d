"""At rest the kiosk names people: one every twelve seconds, in a shuffled order, none skipped.

The order is fixed by the number of persons, the place in it is kept on disk, and several terminals
share the round: terminal k of n names every n-th person.
"""

import logging
import random
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from index.query import SearchRequest
from kiosk.records.agent import Agent
from kiosk.records.agent import Property as About
from kiosk.records.notice import Notice, PublishedCanvas
from ui.holdings import Holdings
from ui.lookup import Lookup
from ui.models.person import words
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NAME_MS = 12_000
NAMES_BY_DAY = 5
"""After so many names the picture gives way to the dome by night, and the other way round."""
PICTURES = 24
LEAST_PROPORTION = 1.2

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The person named now."""

    record_id: str = ""
    name: str = ""
    dates: str = ""
    agent: Agent | None = None
    rank: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The picture shown now, with its caption."""

    picture: str = ""
    caption: str = ""


@lru_cache(maxsize=2)
def order(total: int) -> tuple[int, ...]:
    """All ranks, shuffled the same way for the same number of persons."""
    ranks = list(range(total))
    random.Random(total).shuffle(ranks)  # noqa: S311 - an order, not a secret
    return tuple(ranks)


class Round:
    """The place in the order, kept on disk. Used in the lookup thread only."""

    def __init__(self, path: Path | None, terminal: int = 1, terminals: int = 1) -> None:
        """`path` is the file that keeps the place; None keeps it in memory."""
        self._path = path
        self._terminal = terminal
        self._terminals = max(1, terminals)
        self._total = 0
        self._at = -1

    def next(self, total: int) -> int:
        """The rank of the next person; after the last the round begins again."""
        if self._at < 0:
            self._total, self._at = self._read()
        if total != self._total:
            self._total, self._at = total, self._terminal - 1
        if self._at >= total:
            self._at = (self._terminal - 1) % total
        rank = order(total)[self._at]
        self._at += self._terminals
        self._write()
        return rank

    def _read(self) -> tuple[int, int]:
        try:
            words = self._path.read_text("ascii").split() if self._path else []
            return int(words[0]), max(0, int(words[1]))
        except (OSError, ValueError, IndexError):
            return 0, 0

    def _write(self) -> None:
        if self._path is None:
            return
        try:
            fresh = self._path.with_suffix(".new")
            fresh.write_text(f"{self._total} {self._at}\n", "ascii")
            fresh.replace(self._path)
        except OSError as error:
            # A full disk must not stop the naming; the round then begins again at a restart.
            log.warning("the place in the round of names is not kept: %s", error)


def lines(named: Named) -> str:
    """Two lines on a person: who and when, and what became of her, as the sources say it."""
    if named.agent is None:
        return ""
    found = {wanted: named.agent.retained(wanted) for wanted in About}
    first = [words(said) for said in (found[About.OCCUPATION], found[About.RESIDENCE]) if said]
    fate = found[About.FATE]
    who = " · ".join(part for part in (*first, named.dates) if part)
    return "\n".join(part for part in (who, words(fate) if fate else "") if part)


@QmlElement
@QmlUncreatable("made in Python")
class Welcome(QObject):
    """Who is named and what is shown while nobody is there."""

    changed = Signal()

    def __init__(
        self,
        lookup: Lookup,
        renditions: Renditions,
        round_: Round,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._renditions = renditions
        self._round = round_
        self._named = Named()
        self._pictures: tuple[Shown, ...] = ()
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(NAME_MS)
        self._timer.timeout.connect(self.next)
        lookup.changed.connect(self._refresh)

    def _get_record_id(self) -> str:
        return self._named.record_id

    def _get_name(self) -> str:
        return self._named.name

    def _get_line(self) -> str:
        return lines(self._named)

    def _get_rank(self) -> int:
        return self._named.rank

    def _shown(self) -> Shown:
        if not self._pictures:
            return Shown()
        return self._pictures[(self._count // NAMES_BY_DAY // 2) % len(self._pictures)]

    def _get_picture(self) -> str:
        return self._shown().picture

    def _get_caption(self) -> str:
        return self._shown().caption

    def _get_night(self) -> bool:
        return not self._pictures or (self._count // NAMES_BY_DAY) % 2 == 1

    recordId = Property(str, _get_record_id, notify=changed)
    name = Property(str, _get_name, notify=changed)
    line = Property(str, _get_line, notify=changed)
    rank = Property(int, _get_rank, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    caption = Property(str, _get_caption, notify=changed)
    night = Property(bool, _get_night, notify=changed)

    @property
    def pictured(self) -> bool:
        """Whether there are pictures to show by day."""
        return bool(self._pictures)

    def turn(self) -> None:
        """On to the next picture, or from the picture to the dome."""
        self._count += NAMES_BY_DAY - self._count % NAMES_BY_DAY
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Nobody is there: name people."""
        self._timer.start()
        self.next()

    @Slot()
    def pause(self) -> None:
        """Somebody is there."""
        self._timer.stop()

    @Slot()
    def next(self) -> None:
        """Name the next person."""
        self._lookup.ask("naming", self._find, self._show)

    @Slot()
    def _refresh(self) -> None:
        self._lookup.ask("pictures", self._find_pictures, self._show_pictures)
        if self._timer.isActive() or self._named.rank < 0:
            self.next()

    def _show(self, named: Named) -> None:
        self._named = named
        self._count += 1
        self.changed.emit()

    def _show_pictures(self, pictures: tuple[Shown, ...]) -> None:
        self._pictures = pictures
        self.changed.emit()

    # ------------------------------------------------------------------ in the lookup thread

    def _find(self, holdings: Holdings) -> Named:
        total = holdings.people_count()
        if total <= 0:
            return Named()
        rank = self._round.next(total)
        for step in holdings.shown(holdings.records.people(rank, 1)):
            notice = holdings.notice(step.id)
            if notice is not None and notice.agent is not None:
                agent = notice.agent
                return Named(
                    record_id=notice.id,
                    name=agent.name.direct,
                    dates=notice.dates,
                    agent=agent,
                    rank=rank,
                )
        return Named()

    def _find_pictures(self, holdings: Holdings) -> tuple[Shown, ...]:
        answer = holdings.search(SearchRequest(filters=(("kind", "photograph"),), limit=PICTURES))
        notices = (holdings.notice(hit.id) for hit in answer.hits if hit.thumbnail)
        found = [self._picture(notice) for notice in notices if notice is not None]
        return tuple(shown for shown in found if shown.picture)

    def _picture(self, notice: Notice) -> Shown:
        for canvas in notice.canvases:
            if _fits(canvas):
                parts = (notice.title, notice.dates, notice.reference)
                return Shown(
                    picture=self._renditions.url(canvas.screen),
                    caption=" · ".join(part for part in parts if part),
                )
        return Shown()


def _fits(canvas: PublishedCanvas) -> bool:
    """Whether a picture may be shown large at rest: wide, and nothing hard to look at."""
    wide = canvas.height > 0 and canvas.width / canvas.height >= LEAST_PROPORTION
    return bool(canvas.screen) and wide and not canvas.veil
