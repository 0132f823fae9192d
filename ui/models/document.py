"""One piece on screen: its pictures, what it says, what may be done with it, where it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.access import AccessStatus, Output
from kiosk.records.notice import Notice, PublishedCanvas, Step
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element, Kind, Unit
from kiosk.rules import language_codes
from ui.models import labels, links, sayings
from ui.models.gathering import Gathered, task_of
from ui.models.links import LinkRow
from ui.models.record import Record
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHORT = 320
"""Letters of a summary shown before “read all”."""
MOST_RELATED = 12
_ASIDE = (Element.ABSTRACT, Element.ACCESSRESTRICT, Element.USERESTRICT)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One labelled line: words that lead somewhere, or plain text."""

    name: str
    text: str
    source: str
    links: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageRow:
    """One passage of the description; `source` names the level it is inherited from."""

    name: str
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """One page or picture of the piece."""

    number: int
    name: str
    picture: str
    proportion: float
    colour: str
    veiled: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeRow:
    """One line of the tree: a level above, a sibling, or the record itself."""

    record_id: str
    title: str
    meta: str
    depth: int
    level: bool
    current: bool
    locked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedRow:
    """Another record and why it is named here."""

    record_id: str
    page: str
    title: str
    meta: str
    sign: str
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """One step of a dossier: its place, its question, its hint, its document."""

    record_id: str
    number: int
    question: str
    hint: str
    picture: str


class Pool:
    """Lists of links handed out again and again: QML delegates keep theirs."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._lists: list[Rows] = []
        self._used = 0

    def begin(self) -> None:
        """All lists are free again."""
        self._used = 0

    def of(self, rows: list[LinkRow]) -> Rows:
        """A list with these rows."""
        if self._used == len(self._lists):
            self._lists.append(Rows(LinkRow, self._parent))
        taken = self._lists[self._used]
        self._used += 1
        taken.show(rows)
        return taken


@QmlElement
@QmlUncreatable("made in Python")
class Document(QObject):
    """What the page of a piece shows; the record itself is asked for by `Record`."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(
        self, record: Record, renditions: Renditions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._renditions = renditions
        self._pool = Pool(self)
        self._shown = ""
        self._page = 0
        self._unveiled = False
        self._whole = False
        self._asked: dict[str, tuple[int, tuple[int, ...]]] = {}
        self.fields_ = Rows(FieldRow, self)
        self.passages_ = Rows(PassageRow, self)
        self.pages_ = Rows(PageRow, self)
        self.tree_ = Rows(TreeRow, self)
        self.related_ = Rows(RelatedRow, self)
        self.steps_ = Rows(TaskRow, self)
        record.changed.connect(self._draw)

    # ------------------------------------------------------------------ for QML

    @property
    def _notice(self) -> Notice | None:
        return self._record.notice

    @property
    def canvas(self) -> PublishedCanvas | None:
        """The page on the table."""
        canvases = self._notice.canvases if self._notice else ()
        return canvases[self._page] if self._page < len(canvases) else None

    def _get_title(self) -> str:
        return self._record.title

    def _get_line(self) -> str:
        notice = self._notice
        if notice is None:
            return ""
        genres = notice.unit.points(AccessPointKind.GENREFORM) if notice.unit else ()
        what = genres[0].capitalize() if genres else labels.kind(notice.kind)
        parts = (what, sayings.told(notice.dates))
        return " · ".join(part for part in parts if part)

    def _get_reference(self) -> str:
        return self._notice.reference if self._notice else ""

    def _get_kind(self) -> str:
        return self._notice.kind if self._notice else ""

    def _get_closed(self) -> bool:
        return self._notice is not None and not self._notice.showing.may(Output.SCREEN)

    def _get_closed_title(self) -> str:
        return sayings.closed_title(self._notice.showing) if self._notice else ""

    def _get_rights(self) -> str:
        return sayings.rights(self._notice.showing) if self._notice else ""

    def _get_rights_short(self) -> str:
        notice = self._notice
        return sayings.rights_in_short(notice.showing, veiled=veiled(notice)) if notice else ""

    def _get_rights_source(self) -> str:
        return sayings.said_by(self._notice.showing.inherited_from) if self._notice else ""

    def _get_free(self) -> bool:
        return self._notice is not None and self._notice.showing.status is AccessStatus.FREE

    def _get_printable(self) -> bool:
        return self._notice is not None and self._notice.showing.may(Output.NOTICE_PRINT)

    def _get_zoomable(self) -> bool:
        canvas = self.canvas
        return canvas is not None and bool(canvas.screen)

    def _get_picture(self) -> str:
        canvas = self.canvas
        if canvas is None or (canvas.veil and not self._unveiled):
            return ""
        return self._renditions.url(canvas.screen)

    def _get_pictured(self) -> bool:
        return self.canvas is not None

    def _get_proportion(self) -> float:
        canvas = self.canvas
        return canvas.width / canvas.height if canvas and canvas.height > 0 else 1.0

    def _get_colour(self) -> str:
        return self.canvas.mean_colour if self.canvas else ""

    def _get_veil(self) -> str:
        canvas = self.canvas
        return labels.own(canvas.veil) if canvas and not self._unveiled else ""

    def _get_page(self) -> int:
        return self._page

    def _get_page_line(self) -> str:
        count = len(self._notice.canvases) if self._notice else 0
        if count <= 1:
            return ""
        said = translate("Document", "page %1 sur %2")
        return said.replace("%1", str(self._page + 1)).replace("%2", str(count))

    def _full_summary(self) -> str:
        unit = self._notice.unit if self._notice else None
        if unit is None:
            return ""
        if self._get_kind() == Kind.STEP.value and self._notice is not None:
            return task_of(self._notice).rest
        return unit.passage(Element.ABSTRACT) or unit.passage(Element.SCOPECONTENT)

    def _get_tree_place(self) -> int:
        return next((place for place, row in enumerate(self.tree_.rows) if row.current), -1)

    def _get_summary(self) -> str:
        full = self._full_summary()
        return full if self._whole else shortened(full)

    def _get_longer(self) -> bool:
        full = self._full_summary()
        return self.passages_.count > 0 or shortened(full) != full

    def _get_whole(self) -> bool:
        return self._whole

    def _set_whole(self, value: bool) -> None:
        self._whole = value
        self.changed.emit()

    title = Property(str, _get_title, notify=changed)
    line = Property(str, _get_line, notify=changed)
    reference = Property(str, _get_reference, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    closed = Property(bool, _get_closed, notify=changed)
    closedTitle = Property(str, _get_closed_title, notify=changed)
    rights = Property(str, _get_rights, notify=changed)
    rightsShort = Property(str, _get_rights_short, notify=changed)
    rightsSource = Property(str, _get_rights_source, notify=changed)
    free = Property(bool, _get_free, notify=changed)
    printable = Property(bool, _get_printable, notify=changed)
    zoomable = Property(bool, _get_zoomable, notify=pageChanged)
    picture = Property(str, _get_picture, notify=pageChanged)
    pictured = Property(bool, _get_pictured, notify=pageChanged)
    proportion = Property(float, _get_proportion, notify=pageChanged)
    colour = Property(str, _get_colour, notify=pageChanged)
    veil = Property(str, _get_veil, notify=pageChanged)
    page = Property(int, _get_page, notify=pageChanged)
    pageLine = Property(str, _get_page_line, notify=pageChanged)
    summary = Property(str, _get_summary, notify=changed)
    longer = Property(bool, _get_longer, notify=changed)
    whole = Property(bool, _get_whole, _set_whole, notify=changed)
    fields = Property(Rows, lambda s: s.fields_, notify=changed)
    passages = Property(Rows, lambda s: s.passages_, notify=changed)
    pages = Property(Rows, lambda s: s.pages_, notify=changed)
    treePlace = Property(int, _get_tree_place, notify=changed)
    tree = Property(Rows, lambda s: s.tree_, notify=changed)
    related = Property(Rows, lambda s: s.related_, notify=changed)
    steps = Property(Rows, lambda s: s.steps_, notify=changed)

    @Slot(int)
    def turn(self, page: int) -> None:
        """Put another page on the table."""
        count = len(self._notice.canvases) if self._notice else 0
        wanted = min(max(page, 0), max(0, count - 1))
        if wanted != self._page:
            self._page, self._unveiled = wanted, False
            self._draw_pages()

    def begin_at(self, record_id: str, page: int, found: tuple[int, ...]) -> None:
        """A record opens at this page: the words searched were read there, at these places."""
        self._asked[record_id] = (page, found)

    @property
    def found_words(self) -> tuple[int, ...]:
        """The places of the words searched on the page shown, if the record was found by them."""
        page, found = self._asked.get(self._shown, (0, ()))
        return found if page == self._page else ()

    def wipe(self) -> None:
        """Forget by which words records were found."""
        self._asked.clear()

    @Slot()
    def unveil(self) -> None:
        """“Look at it”: this picture, for as long as it is on the table."""
        self._unveiled = True
        self._draw_pages()

    # ------------------------------------------------------------------ from the record

    @Slot()
    def _draw(self) -> None:
        gathered = self._record.gathered
        shown = gathered.notice.id if gathered else ""
        if shown != self._shown:
            self._shown, self._unveiled, self._whole = shown, False, False
            count = len(gathered.notice.canvases) if gathered else 0
            self._page = min(self._asked.get(shown, (0, ()))[0], max(0, count - 1))
        self._pool.begin()
        notice = gathered.notice if gathered else None
        unit = notice.unit if notice else None
        self.fields_.show(self._described(notice, unit) if notice and unit else [])
        self.passages_.show(passages(notice, unit) if notice and unit else [])
        self.tree_.show(tree(gathered) if gathered and unit else [])
        self.related_.show(related(notice, self._renditions) if notice else [])
        self.steps_.show(tasks(gathered, self._renditions) if gathered else [])
        self._draw_pages()
        self.changed.emit()

    def _draw_pages(self) -> None:
        canvases = self._notice.canvases if self._notice else ()
        self.pages_.show(
            [
                PageRow(
                    number=place,
                    name=canvas.label or str(place + 1),
                    picture="" if canvas.veil else self._renditions.url(canvas.thumbnail),
                    proportion=canvas.width / canvas.height if canvas.height > 0 else 1.0,
                    colour=canvas.mean_colour,
                    veiled=bool(canvas.veil),
                    chosen=place == self._page,
                )
                for place, canvas in enumerate(canvases)
            ]
        )
        self.pageChanged.emit()

    def _described(self, notice: Notice, unit: Unit) -> list[FieldRow]:
        named = AccessPointKind
        asked = task_of(notice) if notice.kind == Kind.STEP.value else None
        gathered = self._record.gathered
        answer = gathered.answers[0] if asked and gathered and gathered.answers else None
        people = unit.points(named.PERSNAME, named.FAMNAME, named.NAME)
        given: tuple[tuple[str, str, list[LinkRow]], ...] = (
            (translate("Document", "Indice"), asked.hint if asked else "", []),
            (
                translate("Document", "Document"),
                answer.title if answer else "",
                links.records([(answer.title, answer.id)], "document") if answer else [],
            ),
            (translate("Document", "Cote"), notice.reference, []),
            (translate("Document", "Autres cotes"), ", ".join(unit.other_codes), []),
            (
                translate("Document", "Producteur"),
                " ; ".join(unit.creators),
                links.terms(unit.creators, "find"),
            ),
            (translate("Document", "Personnes"), " ; ".join(people), links.people(people, notice)),
            (
                translate("Document", "Organismes"),
                " ; ".join(unit.points(named.CORPNAME)),
                links.terms(unit.points(named.CORPNAME), "find"),
            ),
            (
                translate("Document", "Lieux"),
                ", ".join(unit.points(named.GEOGNAME)),
                links.terms(unit.points(named.GEOGNAME), "place"),
            ),
            (
                translate("Document", "Sujets"),
                "" if asked else ", ".join(unit.points(named.SUBJECT)),
                links.terms(unit.points(named.SUBJECT), "subject"),
            ),
            (translate("Document", "Importance"), ", ".join(unit.extent), []),
            (
                translate("Document", "Langues"),
                ", ".join(language(code) for code in unit.languages),
                [],
            ),
            (labels.own(OwnWord.ONLINE), "\n".join(unit.addresses), []),
        )
        return [
            FieldRow(name=name, text=text, source="", links=self._pool.of(found))
            for name, text, found in given
            if text
        ]


def veiled(notice: Notice) -> bool:
    """Whether every picture is hard to look at: such pictures are never printed."""
    return bool(notice.canvases) and all(canvas.veil for canvas in notice.canvases)


def shortened(text: str, most: int = SHORT) -> str:
    """The beginning of a text, ended at a sentence or a word."""
    first = text.split("\n\n", 1)[0]
    if len(first) <= most:
        return first
    cut = first[:most]
    stop = max(cut.rfind(". "), cut.rfind("? "), cut.rfind("! "))
    if stop > most // 2:
        return cut[: stop + 1]
    return cut.rsplit(" ", 1)[0].rstrip(",;:") + " …"


def language(written: str) -> str:
    """The name of a language of the archive; what has no name here is shown as it is."""
    known = {
        "fr": translate("Document", "français"),
        "de": translate("Document", "allemand"),
        "en": translate("Document", "anglais"),
        "nl": translate("Document", "néerlandais"),
        "pl": translate("Document", "polonais"),
        "ru": translate("Document", "russe"),
        "it": translate("Document", "italien"),
        "es": translate("Document", "espagnol"),
        "la": translate("Document", "latin"),
        "cs": translate("Document", "tchèque"),
        "hu": translate("Document", "hongrois"),
        "uk": translate("Document", "ukrainien"),
        "yi": translate("Document", "yiddish"),
    }
    return known.get(language_codes.named(written), written)


def passages(notice: Notice, unit: Unit) -> list[PassageRow]:
    """The long texts: the record's own, then what it takes over from the levels above."""
    summary = unit.passage(Element.ABSTRACT) or unit.passage(Element.SCOPECONTENT)
    rows = [
        PassageRow(
            name=labels.own(passage.heading) or labels.element(passage.element),
            text=passage.text,
            source="",
        )
        for passage in unit.passages
        if passage.element not in _ASIDE and passage.text != summary
    ]
    rows.extend(
        PassageRow(
            name=labels.own(each.passage.heading) or labels.element(each.passage.element),
            text=each.passage.text,
            source=sayings.said_by(" ".join(part for part in (each.level, each.reference) if part)),
        )
        for each in notice.inherited
    )
    return rows


def tree(gathered: Gathered) -> list[TreeRow]:
    """The levels above, then the siblings in the order of the finding aid, or what lies below."""
    notice = gathered.notice
    rows = [
        TreeRow(
            record_id=step.id,
            title=named(step),
            meta=sayings.Counts().pieces(step.children),
            depth=depth,
            level=True,
            current=False,
            locked=step.locked,
        )
        for depth, step in enumerate(notice.ancestors)
    ]
    depth = len(rows)
    here = [step for step in gathered.beside if step.id == notice.id]
    beside = gathered.beside if not gathered.below else tuple(here)
    if not beside:
        own = Step(id=notice.id, reference=notice.reference, title=notice.title, level="")
        beside = (own,)
    above = notice.ancestors[-1].reference if notice.ancestors else ""
    for step in beside:
        rows.append(_leaf(step, depth, above, current=step.id == notice.id))
        if step.id == notice.id:
            rows.extend(
                _leaf(below, depth + 1, notice.reference, current=False) for below in gathered.below
            )
    return rows


def _leaf(step: Step, depth: int, above: str, *, current: bool) -> TreeRow:
    return TreeRow(
        record_id=step.id,
        title=named(step, above),
        meta=sayings.Counts().pieces(step.children),
        depth=depth,
        level=False,
        current=current,
        locked=step.locked,
    )


def named(step: Step, above: str = "") -> str:
    """A line of a tree: what the code adds to the code above it, then the title."""
    if not step.title or step.title == step.reference:
        return step.reference
    code = step.reference.removeprefix(above).lstrip(" /-.") if above else step.reference
    return f"{code or step.reference}  {step.title}" if step.reference else step.title


def related(notice: Notice, renditions: Renditions) -> list[RelatedRow]:
    """Other records that belong to this one, people first."""
    ordered = sorted(notice.related, key=lambda each: each.step.kind != "person")
    rows = []
    for each in ordered[:MOST_RELATED]:
        step = each.step
        parts = (labels.kind(step.kind), sayings.told(step.dates), sayings.reason(each.reason))
        rows.append(
            RelatedRow(
                record_id=step.id,
                page=links.page_of(step.kind),
                title=step.title or step.reference,
                meta=" · ".join(part for part in parts if part),
                sign=labels.icon(step.kind),
                picture=renditions.url(step.thumbnail),
            )
        )
    return rows


def tasks(gathered: Gathered, renditions: Renditions) -> list[TaskRow]:
    """The steps of a dossier in their order."""
    rows = []
    for number, (step, answer) in enumerate(
        zip(gathered.steps, gathered.answers, strict=False), start=1
    ):
        asked = task_of(step)
        canvases = (*step.canvases, *(answer.canvases if answer else ()))
        first = next((canvas for canvas in canvases if not canvas.veil), None)
        rows.append(
            TaskRow(
                record_id=step.id,
                number=number,
                question=step.title,
                hint=asked.hint or shortened(asked.rest, SHORT // 2),
                picture=renditions.url(first.thumbnail) if first else "",
            )
        )
    return rows
