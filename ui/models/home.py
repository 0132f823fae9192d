"""The first page: seven doors, today in history, and examples that find something."""

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from index.query import SearchRequest
from index.results import Answer
from kiosk.records.folding import clean
from kiosk.records.notice import Step
from ui.holdings import Holdings
from ui.lookup import Lookup
from ui.models import sayings
from ui.models.labels import translate
from ui.models.results import near
from ui.models.rows import Rows, TextRow
from ui.models.words import Words
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_EXAMPLES = 4
PICTURED = 24
MOST_SAID = 160
"""More than this is no question and no hint: what the museum wrote is cut there."""
SAID = ("question", "hint", "vault", "notice")
"""What of the museum's own words stands on the first page."""
_KEPT_SPACES = re.compile(r"([\u00a0\u202f])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One way in: where it leads, and which part of the holdings stands behind it.

    `kinds` are the kinds whose records are counted, `filters` what a search is narrowed to.
    `facet` is set for a door that opens a list of the facet's values. `cover` narrows the search
    for the door's picture.
    """

    code: str
    page: str
    icon_name: str
    kinds: tuple[str, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    facet: str = ""
    cover: tuple[tuple[str, str], ...] = ()


PAPERS = ("photographs", "documents", "maps", "objects")
DOORS = (
    Door(code="people", page="vault", icon_name="person", kinds=("person",)),
    Door(
        code="papers",
        page="wall",
        icon_name="doc",
        kinds=("document", "photograph", "map", "poster", "drawing", "fonds", "object"),
        filters=tuple(("group", group) for group in PAPERS),
        cover=(("kind", "photograph"),),
    ),
    Door(code="places", page="browse", icon_name="pin", facet="place", cover=(("kind", "site"),)),
    Door(
        code="subjects",
        page="browse",
        icon_name="tag",
        facet="subject",
        cover=(("kind", "poster"),),
    ),
    Door(
        code="paths",
        page="search",
        icon_name="route",
        kinds=("step",),
        filters=(("kind", "step"),),
        cover=(("kind", "map"),),
    ),
    Door(
        code="space",
        page="wall",
        icon_name="star",
        kinds=("space",),
        filters=(("group", "space"),),
        cover=(("group", "space"),),
    ),
    Door(
        code="school",
        page="search",
        icon_name="school",
        kinds=("dossier",),
        filters=(("kind", "dossier"),),
        cover=(("kind", "drawing"),),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorRow:
    """A door that has something behind it."""

    code: str
    page: str
    icon_name: str
    title: str
    count: str
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Behind:
    """What the lookup thread found behind the doors and on this day.

    `examples` are by language, each of them finds something; `said` are the museum's own words by
    language, by their names in `SAID`.
    """

    counts: dict[str, int] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    examples: dict[str, tuple[str, ...]] = field(default_factory=dict)
    said: dict[str, dict[str, str]] = field(default_factory=dict)
    today: tuple[Step, ...] = ()


@QmlElement
@QmlUncreatable("made in Python")
class Home(QObject):
    """What the first page shows."""

    changed = Signal()

    def __init__(
        self,
        lookup: Lookup,
        renditions: Renditions,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._lookup = lookup
        self._renditions = renditions
        self._doors = Rows(DoorRow, self)
        self._examples = Rows(TextRow, self)
        self._behind = _Behind()
        self._day = QDate.currentDate()
        lookup.changed.connect(self.refresh)

    def _get_doors(self) -> Rows:
        return self._doors

    def _get_examples(self) -> Rows:
        return self._examples

    def _said(self, name: str) -> str:
        return self._behind.said.get(self._words.language, {}).get(name, "")

    def _get_question(self) -> str:
        return self._said("question")

    def _get_hint(self) -> str:
        return self._said("hint")

    def _get_vault(self) -> str:
        return self._said("vault")

    def _get_notice(self) -> str:
        return self._said("notice")

    def _get_edition(self) -> str:
        return self._get_notice().split(":")[0].strip()

    def _get_today_count(self) -> int:
        return len(self._behind.today)

    def _get_today(self) -> str:
        if not self._behind.today:
            return ""
        return sayings.told(self._behind.today[0].dates)

    def _get_today_title(self) -> str:
        return self._behind.today[0].title if self._behind.today else ""

    def _get_day(self) -> str:
        german = QLocale().language() == QLocale.Language.German
        return QLocale().toString(self._day, "d. MMMM" if german else "d MMMM")

    doors = Property(Rows, _get_doors, notify=changed)
    examples = Property(Rows, _get_examples, notify=changed)
    # Empty where the museum wrote nothing: the views have words of their own.
    question = Property(str, _get_question, notify=changed)
    hint = Property(str, _get_hint, notify=changed)
    vault = Property(str, _get_vault, notify=changed)
    notice = Property(str, _get_notice, notify=changed)
    edition = Property(str, _get_edition, notify=changed)
    todayCount = Property(int, _get_today_count, notify=changed)
    todayDate = Property(str, _get_today, notify=changed)
    todayTitle = Property(str, _get_today_title, notify=changed)
    day = Property(str, _get_day, notify=changed)

    @Slot()
    def refresh(self) -> None:
        """Look behind the doors, on the day that it is now."""
        self._day = QDate.currentDate()
        day = (self._day.month(), self._day.day())
        self._lookup.ask("home", lambda holdings: _look(holdings, day), self._show)

    def _show(self, behind: _Behind) -> None:
        self._behind = behind
        self._draw()

    def _counted(self, code: str, number: int) -> str:
        # lupdate sees plurals in `tr` alone, not in `translate`.
        return {
            "people": self.tr("%Ln nom(s)", "", number),
            "papers": self.tr("%Ln pièce(s)", "", number),
            "places": translate("Labels", "les plus cités"),
            "subjects": translate("Labels", "les plus cités"),
            "paths": self.tr("%Ln étape(s)", "", number),
            "space": self.tr("%Ln pièce(s)", "", number),
            "school": self.tr("%Ln dossier(s)", "", number),
        }[code]

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self._draw()

    def _draw(self) -> None:
        rows = []
        for door in DOORS:
            count = self._behind.counts.get(door.code, 0)
            if count:
                rows.append(
                    DoorRow(
                        code=door.code,
                        page=door.page,
                        icon_name=door.icon_name,
                        title=_title(door.code),
                        count=self._counted(door.code, count),
                        picture=self._renditions.url(self._behind.pictures.get(door.code, "")),
                    )
                )
        self._doors.show(rows)
        found = self._behind.examples
        texts = found.get(self._words.language) or found.get("", ())
        self._examples.show([TextRow(text) for text in texts])
        self.changed.emit()


def _title(code: str) -> str:
    return {
        "people": translate("Labels", "Personnes"),
        "papers": translate("Labels", "Documents et photographies"),
        "places": translate("Labels", "Lieux"),
        "subjects": translate("Labels", "Thèmes"),
        "paths": translate("Labels", "Parcours guidés"),
        "space": translate("Labels", "Espace et planétarium"),
        "school": translate("Labels", "Pour les classes"),
    }[code]


def door_of(code: str) -> Door | None:
    """The door with this code."""
    return next((door for door in DOORS if door.code == code), None)


def _look(holdings: Holdings, day: tuple[int, int]) -> _Behind:
    by_kind = holdings.records.counts()
    whole = holdings.search(SearchRequest(limit=1))
    counts: dict[str, int] = {}
    pictures: dict[str, str] = {}
    taken: set[str] = set()
    for door in DOORS:
        counts[door.code] = sum(by_kind.get(kind, 0) for kind in door.kinds)
        if door.facet:
            counts[door.code] = sum(
                len(facet.values) for facet in whole.facets if facet.name == door.facet
            )
        if counts[door.code] and door.cover:
            request = SearchRequest(filters=door.cover, limit=PICTURED)
            pictures[door.code] = _first_picture(holdings.search(request), taken)
            taken.add(pictures[door.code])
    written = holdings.words()
    return _Behind(
        counts=counts,
        pictures=pictures,
        examples=_examples(holdings, whole, written),
        said={language: _said(words) for language, words in written.items()},
        today=holdings.shown(holdings.records.on_day(*day)),
    )


def _said(words: dict[str, object]) -> dict[str, str]:
    """The museum's own words, safe to show; its no-break spaces are kept."""
    return {
        name: "".join(
            part if _KEPT_SPACES.fullmatch(part) else clean(part)
            for part in _KEPT_SPACES.split(
                str(words[name])[: None if name == "notice" else MOST_SAID]
            )
        )
        for name in SAID
        if isinstance(words.get(name), str)
    }


def _first_picture(answer: Answer, taken: set[str]) -> str:
    shown = (hit.thumbnail for hit in answer.hits if hit.thumbnail and not hit.locked)
    return next((name for name in shown if name not in taken), "")


def _examples(
    holdings: Holdings, whole: Answer, written: dict[str, dict[str, object]]
) -> dict[str, tuple[str, ...]]:
    """The museum's examples that find something; else the commonest values of the facets."""
    made: dict[str, tuple[str, ...]] = {}
    for language, said in written.items():
        given = said.get("examples", ())
        texts = [clean(str(text)) for text in given] if isinstance(given, list) else []
        made[language] = tuple(text for text in texts if _finds(holdings, text))[:MOST_EXAMPLES]
    commonest = [
        facet.values[place].value
        for place in range(2)
        for facet in whole.facets
        if facet.name in ("place", "subject") and len(facet.values) > place
    ]
    made[""] = tuple(dict.fromkeys(commonest))[:MOST_EXAMPLES]
    return made


def _finds(holdings: Holdings, text: str) -> bool:
    answer = holdings.search(SearchRequest(text=text, limit=1))
    return answer.total > 0 and not near(answer.hits)
