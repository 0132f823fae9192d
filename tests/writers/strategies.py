"""Records as readers give them, of any content: texts of many scripts, words that look like markup.

Whatever a reader would never give is not made here: words with blanks around them, for instance.
"""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from kiosk.records.access import AccessCondition, AccessStatus, Basis, Output
from kiosk.records.agent import (
    Agent,
    AgentKind,
    Citation,
    NameForm,
    NameType,
    Property,
    Relation,
    RelationKind,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.canvas import Canvas, Cut, PageText, Region, Word
from kiosk.records.dating import Dating, Precision, Qualifier, dated
from kiosk.records.folding import clean
from kiosk.records.own_words import OwnWord, with_own
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, ImageLink, Kind, Passage, Unit
from kiosk.rules.law import legal

_SAMPLES = st.sampled_from(
    (
        "<b>gras</b> & “guillemets” ]]> <!-- -->",
        "=HYPERLINK(A1)", "+33", "-2", "@SUM", "é œ Æ ß",
        "日本語", "שלום", "مرحبا", "Łódź", "Œuvre; suite | fin", 'dit "le Grand"',
        "{accolade} % $ #",
        "Kovaldryk, Stanisław", "&amp; &lt;", "''", "\\begin{x}", "a  -  b", "TY  - BOOK", "�",
    )
)  # fmt: skip
_LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co")),
    min_size=1,
    max_size=12,
)  # fmt: skip
words = st.one_of(_SAMPLES, _LETTERS).map(clean).filter(bool)
maybe = st.one_of(st.just(""), words)
paragraphs = st.lists(words, min_size=1, max_size=3).map("\n\n".join)
ids = st.integers(0, 16**12 - 1).map(lambda number: f"{number:012x}")
digests = st.integers(0, 16**64 - 1).map(lambda number: f"{number:064x}")
days = st.dates(date(1500, 1, 1), date(2200, 12, 31))

datings = st.one_of(
    st.sampled_from(
        (
            "1944", "5 juin 1944", "juin 1944", "1943-1945", "vers 1944", "avant 1939",
            "après 1945",
            "s. d.", "XIXe siècle", "années 1930", "[1943-1944]", "an XII", "au temps jadis",
        )
    ).map(dated),
    st.builds(
        lambda written, ends, precision, qualifier: Dating(
            written=written,
            earliest=min(ends),
            latest=max(ends),
            precision=precision,
            qualifier=qualifier,
        ),
        words,
        st.tuples(days, days),
        st.sampled_from(Precision),
        st.sampled_from(Qualifier),
    ),
    st.builds(Dating, written=words, earliest=days),
)  # fmt: skip

_stated = st.builds(
    AccessCondition,
    status=st.sampled_from(AccessStatus),
    until=st.none() | days,
    basis=st.none() | st.sampled_from(Basis),
    written=maybe,
    closed_to=st.lists(st.sampled_from(Output), unique=True, max_size=3).map(tuple),
)
_legal = st.builds(
    lambda code, written: replace(legal(code) or AccessCondition(status=AccessStatus.CLOSED),
                                  written=written),
    st.sampled_from(("AR038", "AR039", "AR048", "AR062")),
    maybe,
)  # fmt: skip
conditions = st.one_of(_stated, _legal)

images = st.builds(
    lambda address, title, veiled: (
        ImageLink(
            address=address, title="" if veiled else title, veil=title or OwnWord.HARD_PICTURE
        )
        if veiled
        else ImageLink(address=address, title=title)
    ),
    st.sampled_from(("a.jpg", "images/b c.png", "x/é.tif", "https://example.org/i/1")),
    maybe,
    st.booleans(),
)
_word = st.builds(
    Word,
    text=words,
    x=st.integers(0, 900),
    y=st.integers(0, 900),
    width=st.integers(0, 90),
    height=st.integers(0, 90),
)
_page = st.builds(
    PageText,
    lines=st.lists(st.lists(_word, max_size=2).map(tuple), max_size=2).map(tuple),
    cuts=st.lists(st.builds(Cut, line=st.integers(0, 3), whole=words), max_size=1).map(tuple),
)
# A sign that cuts a word at the end of a line becomes a hyphen when it is read.
_read_words = words.filter(lambda text: text[-1] not in "\u00ad\u00ac\u2e17")


@st.composite
def page_texts(draw: st.DrawFn, *, width: int, height: int) -> PageText:
    """The words of a page as they are read: boxes within it, cuts between two of its lines."""

    def word() -> Word:
        text = draw(_read_words)
        if draw(st.booleans()):
            return Word(text=text, x=0, y=0, width=0, height=0)
        x, y = draw(st.integers(0, width - 10)), draw(st.integers(0, height - 10))
        return Word(text=text, x=x, y=y, width=draw(st.integers(1, 10)), height=9)

    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
    lines = tuple(tuple(word() for _ in range(size)) for size in sizes)
    cut = [place for place in range(len(lines) - 1) if draw(st.booleans())]
    cuts = tuple(Cut(line=place, whole=draw(words)) for place in cut)
    return PageText(lines=lines, cuts=cuts)


canvases = st.builds(
    Canvas,
    label=words,
    master=words,
    digest=st.just("") | digests,
    width=st.integers(1, 9000),
    height=st.integers(1, 9000),
    frame=st.integers(0, 9),
    text=st.none() | _page,
    alternative=maybe,
    veil=maybe,
    regions=st.lists(
        st.builds(
            Region,
            name=words,
            x=st.integers(0, 9),
            y=st.integers(0, 9),
            width=st.integers(0, 9),
            height=st.integers(0, 9),
        ),
        max_size=1,
    ).map(tuple),
)
_own = st.sampled_from(OwnWord)
_points = st.builds(
    AccessPoint, kind=st.sampled_from(AccessPointKind), text=words, role=maybe | _own
)
_passages = st.builds(
    Passage, element=st.sampled_from(Element), text=paragraphs, heading=maybe | _own
)
_codes = st.builds(
    "{} {}".format, st.sampled_from(("1 J", "AN/Ω", "16 P", "P-")), st.integers(0, 99)
)


def _several(each: st.SearchStrategy, most: int = 2) -> st.SearchStrategy:
    return st.lists(each, max_size=most, unique=True).map(tuple)


units = st.builds(
    Unit,
    id=ids.map("u{}".format),
    reference=_codes,
    title=maybe,
    level=st.sampled_from(("fonds", "series", "file", "item", "dossier", "pièce isolée", "")),
    position=st.integers(0, 9),
    kind=st.sampled_from([kind for kind in Kind if kind is not Kind.PERSON]),
    dates=_several(datings),
    extent=_several(words),
    creators=_several(words),
    passages=_several(_passages, 4),
    languages=_several(st.sampled_from(("fre", "ger", "français", "vieux néerlandais"))),
    access_points=_several(_points, 3),
    identifiers=_several(_codes.map("{} bis".format)),
    conditions=_several(conditions),
    images=_several(images),
    canvases=_several(canvases, 1),
)


@st.composite
def trees(draw: st.DrawFn) -> tuple[Unit, ...]:
    """A fonds and some units below it, each with its place among its siblings."""
    drawn = draw(st.lists(units, min_size=1, max_size=5, unique_by=lambda unit: unit.id))
    found = [replace(drawn[0], parent=None, position=0, level=drawn[0].level or "fonds")]
    below: dict[str, int] = {}
    for unit in drawn[1:]:
        above = draw(st.sampled_from(found)).id
        place = below.get(above, 0)
        below[above] = place + 1
        found.append(replace(unit, parent=above, position=place))
    return tuple(found)


_citations = st.builds(Citation, text=words, reference=st.just("") | _codes)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """A statement of any property; a stage has its kind."""
    about = draw(st.sampled_from(Property))
    return Statement(
        property=about,
        value=draw(words),
        group=draw(st.integers(0, 3)),
        date=draw(st.none() | datings),
        until=draw(st.none() | datings),
        place=draw(maybe),
        stage=draw(st.sampled_from(StageKind)) if about is Property.STAGE else None,
        detail=with_own(draw(st.none() | _own), draw(st.just("") | paragraphs)),
        status=draw(st.sampled_from(Status)),
        sources=draw(_several(_citations)),
    )


_forms = st.builds(
    NameForm, surname=words, given=maybe, type=st.sampled_from(NameType), source=maybe
)
_relations = st.builds(
    Relation,
    kind=st.sampled_from(RelationKind),
    name=words,
    target=st.just("") | ids.map("p{}".format),
    date=st.none() | datings,
    note=st.just("") | paragraphs,
)
agents = st.builds(
    Agent,
    id=ids.map("p{}".format),
    reference=st.just("") | _codes,
    names=st.lists(_forms, min_size=1, max_size=3, unique=True).map(tuple),
    statements=_several(statements(), 4),
    lists=_several(words),
    sources=_several(_citations),
    text=st.just("") | paragraphs,
    conditions=_several(conditions),
    images=_several(images),
    canvases=_several(canvases, 1),
    kind=st.sampled_from(AgentKind),
    relations=_several(_relations),
    identifiers=_several(_codes.map("{} bis".format)),
)
