"""A family tree gives its people, their facts with sources, and their ties."""

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers import gedcom
from kiosk.readers.gedcom.dates import one_date
from kiosk.readers.gedcom.decoding import letters
from kiosk.readers.gedcom.lines import Line, Structure
from kiosk.readers.reading import HEAD, Item, Refusal
from kiosk.records.access import AccessStatus
from kiosk.records.agent import Agent, NameType, Property, RelationKind, Status
from kiosk.records.dating import Precision, Qualifier
from kiosk.records.folding import words
from kiosk.records.own_words import OwnWord
from tests.shared import DATA, FACTS, needs_data

SOUND = sorted(name for name, facts in FACTS.items() if facts.get("kind") == "GEDCOM")
SAMPLE = "gedcom/gedcom4j/utf8_cr_nobom.ged"


def read(content: bytes, name: str = "tree.ged") -> list[Item]:
    return list(gedcom.read(name, io.BytesIO(content)))


def people(content: bytes, name: str = "tree.ged") -> list[Agent]:
    return [item for item in read(content, name) if isinstance(item, Agent)]


def codes(items: list[Item]) -> list[str]:
    return [
        (item.problem if isinstance(item, Refusal) else item).code
        for item in items
        if isinstance(item, Problem | Refusal)
    ]


def a_tree(*lines: str) -> bytes:
    """A tree with a head and a last line; name only what the test is about."""
    return "\n".join(("0 HEAD", "1 GEDC", "2 VERS 7.0", *lines, "0 TRLR")).encode()


def one(*lines: str) -> Agent:
    (agent,) = people(a_tree("0 @I1@ INDI", *lines))
    return agent


# ------------------------------------------------------------------------------- real trees


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_tree_gives_everybody_in_it(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()

    assert gedcom.recognises(name, content[:HEAD])
    items = read(content, name)
    agents = [item for item in items if isinstance(item, Agent)]

    assert len(agents) == facts["INDI"]
    assert sum(1 for agent in agents for form in agent.names if form.type is NameType.MAIN) == len(
        agents
    )
    assert not any(isinstance(item, Refusal) for item in items)
    assert len({agent.id for agent in agents}) == len(agents)
    for agent, written in zip(agents, facts.get("first_names", ()), strict=False):
        assert words(written) == words(agent.name.direct)


def walked(records: list[Line]) -> list[tuple[int, Line]]:
    found, waiting = [], [(0, line) for line in records]
    while waiting:
        level, line = waiting.pop()
        found.append((level, line))
        waiting.extend((level + 1, below) for below in line.below)
    return found


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_tree_has_the_records_and_levels_counted_in_it(name: str) -> None:
    facts = FACTS[name]
    structure = Structure(letters((DATA / name).read_bytes()).lines)

    for tag in ("INDI", "FAM", "SOUR", "NOTE", "OBJE", "REPO"):
        assert sum(line.tag == tag for line in structure.records) == facts[tag], tag
    lines = walked(structure.records)
    # A continuation stands one level below the text that it continues.
    deepest = max(level + (len(line.parts) > 1) for level, line in lines)
    assert deepest == facts["max_level"]
    assert sum(line.tag == "NAME" and level == 1 for level, line in lines) >= facts["names"]
    assert structure.whole


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_every_note_on_a_person_is_in_the_text(name: str) -> None:
    content = (DATA / name).read_bytes()
    records = Structure(letters(content).lines).records
    notes = {line.xref: line.value for line in records if line.tag == "NOTE"}
    by_line = {agent.origin.line: agent for agent in people(content, name)}

    for person in (line for line in records if line.tag == "INDI"):
        for note in person.each("NOTE"):
            said = notes[note.pointer] if note.pointer else note.value
            assert set(words(said)) <= set(words(by_line[person.number].text))


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_every_tie_of_a_real_tree_stands_on_both_sides(name: str) -> None:
    agents = {agent.id: agent for agent in people((DATA / name).read_bytes(), name)}
    mirror = {
        RelationKind.PARENT: RelationKind.CHILD,
        RelationKind.CHILD: RelationKind.PARENT,
        RelationKind.SPOUSE: RelationKind.SPOUSE,
    }

    for agent in agents.values():
        for tie in agent.relations:
            if tie.kind in mirror:
                back = [
                    each.kind for each in agents[tie.target].relations if each.target == agent.id
                ]
                assert mirror[tie.kind] in back


@needs_data
def test_the_letters_of_every_encoding_are_read() -> None:
    ansel = people((DATA / "gedcom/gedcom4j/ANSEL.GED").read_bytes())
    wide = people((DATA / "gedcom/gedcom4j/unicode-littleendian-crlf.ged").read_bytes())
    big = people((DATA / "gedcom/read-gedcom/sample55516be.ged").read_bytes())
    marked = people((DATA / "gedcom/gedcom4j/utf8_crlf_bom.ged").read_bytes())

    assert len(ansel) == len(wide)
    assert big[0].name.direct == "Robert Eugene Williams"
    assert marked[0].name.direct == "John Grüber"
    assert not [agent for agent in (*ansel, *wide) if "\ufffd" in agent.name.direct]


@needs_data
def test_the_same_tree_with_other_line_ends_is_the_same_tree() -> None:
    one_way = people((DATA / "gedcom/gedcom4j/TGC551.ged").read_bytes(), "a.ged")
    other = people((DATA / "gedcom/gedcom4j/TGC551LF.ged").read_bytes(), "a.ged")

    assert [(agent.id, agent.names, agent.relations) for agent in one_way] == [
        (agent.id, agent.names, agent.relations) for agent in other
    ]


@needs_data
def test_a_ring_of_ancestors_is_reported_and_nobody_is_lost() -> None:
    items = read((DATA / "corrupt/ged_circular.ged").read_bytes())

    assert (
        sum(isinstance(item, Agent) for item in items) == FACTS["corrupt/ged_circular.ged"]["INDI"]
    )
    assert codes(items) == ["gedcom-ring"]


@needs_data
def test_a_level_beyond_99_is_left_out_with_its_line() -> None:
    items = read((DATA / "corrupt/ged_level_over_99.ged").read_bytes())

    (problem,) = [item for item in items if isinstance(item, Problem)]
    assert (problem.code, problem.line) == ("gedcom-deep", 17)
    assert sum(isinstance(item, Agent) for item in items) == 1


@needs_data
def test_a_tree_without_head_is_read_with_a_warning() -> None:
    content = (DATA / "corrupt/ged_missing_header.ged").read_bytes()

    assert gedcom.recognises("a", content)
    assert codes(read(content)) == ["gedcom-no-head"]
    assert people(content)[0].name.inverted == "Doe, John"


# -------------------------------------------------------------------------- names and facts


def test_the_forms_of_a_name_keep_their_kind() -> None:
    agent = one(
        "1 NAME Prof. Anna Maria /de Vries/ PhD",
        "2 NPFX Prof.",
        "2 NICK Annie",
        "2 _MARNM Jansen",
        "1 NAME Ania /Frys/",
        "2 TYPE aka",
    )

    assert agent.name.inverted == "de Vries, Anna Maria"
    assert [(form.inverted, form.type) for form in agent.names[1:]] == [
        ("de Vries, Annie", NameType.ALIAS),
        ("Frys, Ania", NameType.ALIAS),
        ("Jansen, Anna Maria", NameType.MARRIED),
    ]
    assert [said.value for said in agent.about(Property.EVENT)] == ["Prof.", "PhD"]


@pytest.mark.parametrize(
    ("lines", "inverted"),
    [
        (("1 NAME /Dupont/",), "Dupont"),
        (("1 NAME Lamhfionn //",), "Lamhfionn"),
        (("1 NAME Person One",), "Person One"),
        (("1 NAME Person One", "2 GIVN Person", "2 SURN One"), "One, Person"),
        (("1 NAME", "2 GIVN Jan", "2 SPFX van", "2 SURN Dam"), "van Dam, Jan"),
        (("1 NAME Églises/LUTECE/",), "LUTECE, Églises"),
        (("1 SEX F",), "N."),
    ],
)
def test_a_name_is_read_however_little_of_it_is_written(
    lines: tuple[str, ...], inverted: str
) -> None:
    assert one(*lines).name.inverted == inverted


def test_a_fact_has_its_date_its_place_and_its_sources() -> None:
    (agent,) = people(
        a_tree(
            "0 @I1@ INDI",
            "1 NAME A /B/",
            "1 BIRT",
            "2 DATE 3 MAY 1921",
            "2 PLAC Bruay",
            "2 SOUR @S1@",
            "3 PAGE acte 12",
            "1 RESI",
            "2 DATE FROM 1930 TO 1943",
            "2 PLAC Lens",
            "1 OCCU mineur",
            "0 @S1@ SOUR",
            "1 TITL État civil",
        )
    )

    born, home, work = agent.statements
    assert (born.property, born.place) == (Property.BIRTH, "Bruay")
    assert born.date
    assert born.date.earliest == born.date.latest == date(1921, 5, 3)
    assert [source.text for source in born.sources] == ["État civil, acte 12"]
    assert home.date
    assert home.until
    assert (home.date.earliest, home.until.latest) == (date(1930, 1, 1), date(1943, 12, 31))
    assert (work.property, work.value) == (Property.OCCUPATION, "mineur")


def test_a_second_birth_is_an_alternative_of_the_first() -> None:
    agent = one("1 NAME A /B/", "1 BIRT", "2 DATE 1900", "1 BIRT", "2 DATE 1901")

    assert [(said.status, said.group) for said in agent.about(Property.BIRTH)] == [
        (Status.RETAINED, 0),
        (Status.ALTERNATIVE, 0),
    ]


@pytest.mark.parametrize(("lines", "dead"), [(("1 DEAT Y",), True), (("1 DEAT",), False)])
def test_a_death_is_known_where_the_tree_says_so(lines: tuple[str, ...], *, dead: bool) -> None:
    assert bool(one("1 NAME A /B/", *lines).about(Property.DEATH)) is dead


def test_what_is_nobodys_business_is_nowhere_in_the_record() -> None:
    agent = one(
        "1 NAME A /B/",
        "1 RELI SECRET",
        "1 SSN SECRET",
        "1 IDNO SECRET",
        "1 DSCR SECRET",
        "1 ADDR SECRET",
        "1 PHON SECRET",
        "1 EMAIL SECRET",
        "1 DEAT Y",
        "2 CAUS SECRET",
        "1 RESI",
        "2 PLAC Lens",
        "2 ADDR SECRET",
        "1 EVEN SECRET",
        "2 TYPE Medical Condition",
        "1 FACT SECRET",
        "2 TYPE DNA",
        "1 CONF",
        "2 PLAC SECRET",
        "1 OCCU SECRET",
        "2 RESN confidential",
    )

    assert "SECRET" not in repr(agent)
    assert [said.place for said in agent.about(Property.RESIDENCE)] == ["Lens"]


@pytest.mark.parametrize("said", ["confidential", "privacy", "locked", "CONFIDENTIAL, LOCKED"])
def test_a_record_marked_private_is_closed_and_reported(said: str) -> None:
    items = read(a_tree("0 @I1@ INDI", "1 NAME A /B/", f"1 RESN {said}"))

    (agent,) = [item for item in items if isinstance(item, Agent)]
    assert [condition.status for condition in agent.conditions] == [AccessStatus.CLOSED]
    assert codes(items) == ["gedcom-closed"]


FAMILY = (
    "0 @I1@ INDI",
    "1 NAME Jean /Noël/",
    "0 @I2@ INDI",
    "1 NAME Marie /Petit/",
    "0 @I3@ INDI",
    "1 NAME Luc /Noël/",
    "1 FAMC @F1@",
    "2 PEDI adopted",
    "0 @F1@ FAM",
    "1 HUSB @I1@",
    "1 WIFE @I2@",
    "1 CHIL @I3@",
    "1 MARR",
    "2 DATE 1 JUN 1920",
    "2 PLAC Lens",
)


def test_a_family_ties_its_members_both_ways() -> None:
    husband, wife, child = people(a_tree(*FAMILY))

    assert [(tie.kind, tie.name) for tie in husband.relations] == [
        (RelationKind.SPOUSE, "Petit, Marie"),
        (RelationKind.CHILD, "Noël, Luc"),
    ]
    assert wife.relations[0].target == husband.id
    assert wife.relations[0].note == "Lens"
    assert [(tie.kind, tie.target, tie.note) for tie in child.relations] == [
        (RelationKind.PARENT, husband.id, "adopted"),
        (RelationKind.PARENT, wife.id, "adopted"),
    ]
    (wedding,) = husband.about(Property.EVENT)
    assert (wedding.detail, wedding.value, wedding.place) == (
        OwnWord.MARRIAGE, "Petit, Marie", "Lens",
    )  # fmt: skip


def test_marriages_stand_in_the_order_of_the_file() -> None:
    wives = ("0 @I4@ INDI", "1 NAME Anne /Roux/", "0 @F2@ FAM", "1 HUSB @I1@", "1 WIFE @I4@")
    (husband, *_others) = people(a_tree(*FAMILY, *wives))

    spouses = [tie.name for tie in husband.relations if tie.kind is RelationKind.SPOUSE]
    assert spouses == ["Petit, Marie", "Roux, Anne"]


def test_a_family_marked_private_ties_nobody() -> None:
    items = read(a_tree(*FAMILY, "1 RESN privacy"))

    assert not [tie for item in items if isinstance(item, Agent) for tie in item.relations]
    assert "gedcom-restricted" in codes(items)


def test_a_note_keeps_its_lines_as_paragraphs() -> None:
    agent = one("1 NAME A /B/", "1 NOTE Premi", "2 CONC ère ligne", "2 CONT @@ deux")

    assert agent.text == "Première ligne\n\n@ deux"


def test_pictures_are_cited_by_their_name_and_other_files_are_reported() -> None:
    items = read(
        a_tree(
            "0 @I1@ INDI",
            "1 NAME A /B/",
            "1 OBJE",
            "2 FILE C:\\Users\\me\\portrait.JPG",
            "2 TITL Portrait",
            "1 OBJE @O1@",
            "1 OBJE",
            "2 FILE voice.wav",
            "0 @O1@ OBJE",
            "1 FILE album\\1.png",
        )
    )

    (agent,) = [item for item in items if isinstance(item, Agent)]
    assert [(image.address, image.title) for image in agent.images] == [
        ("portrait.JPG", "Portrait"),
        ("album/1.png", ""),
    ]
    assert codes(items) == ["gedcom-file"]


def test_a_person_is_known_by_the_universal_number_in_any_file() -> None:
    lines = ("0 @I1@ INDI", "1 NAME A /B/", "1 UID 0123-ABCD")
    (one_file,) = people(a_tree(*lines), "a.ged")
    (other,) = people(a_tree("0 @X9@ INDI", "1 NAME A /B/", "1 _UID 0123abcd"), "b.ged")

    assert one_file.id == other.id


def test_the_same_number_in_two_files_is_two_people() -> None:
    tree = a_tree("0 @I1@ INDI", "1 NAME A /B/")

    assert people(tree, "a.ged")[0].id != people(tree, "b.ged")[0].id
    assert people(tree, "a.ged")[0].id == people(b"\n" + tree, "a.ged")[0].id
    assert people(tree)[0].reference == "I1"


def test_a_number_given_by_the_researcher_outlives_a_new_numbering() -> None:
    (first,) = people(a_tree("0 @I1@ INDI", "1 NAME A /B/", "1 REFN 12"))
    (again,) = people(a_tree("0 @I7@ INDI", "1 NAME A /B/", "1 REFN 12"))

    assert first.id == again.id
    assert first.reference == "12"


# ------------------------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("written", "first", "last", "precision", "qualifier"),
    [
        ("12 JUL 1900", (1900, 7, 12), (1900, 7, 12), Precision.DAY, Qualifier.EXACT),
        ("ABT 1900", (1900, 1, 1), (1900, 12, 31), Precision.YEAR, Qualifier.ABOUT),
        ("BEF MAR 1900", None, (1900, 3, 31), Precision.MONTH, Qualifier.BEFORE),
        ("AFT 1900", (1900, 1, 1), None, Precision.YEAR, Qualifier.AFTER),
        (
            "BET MAY 1979 AND AUG 1979",
            (1979, 5, 1),
            (1979, 8, 31),
            Precision.SPAN,
            Qualifier.EXACT,
        ),
        (
            "INT 31 DEC 1997 (la veille)",
            (1997, 12, 31),
            (1997, 12, 31),
            Precision.DAY,
            Qualifier.EXACT,
        ),
        (
            "@#DJULIAN@ 11 FEB 1731/32",
            (1732, 2, 22),
            (1732, 2, 22),
            Precision.DAY,
            Qualifier.EXACT,
        ),
        (
            "@#DFRENCH R@ 1 VEND 12",
            (1803, 9, 24),
            (1803, 9, 24),
            Precision.DAY,
            Qualifier.EXACT,
        ),
        ("@#DFRENCH R@ COMP 2", (1794, 9, 17), (1794, 9, 21), Precision.MONTH, Qualifier.EXACT),
        ("11 NIVO 0006", (1797, 12, 31), (1797, 12, 31), Precision.DAY, Qualifier.EXACT),
        ("2 TVT 5758", (1997, 12, 31), (1997, 12, 31), Precision.DAY, Qualifier.EXACT),
        ("FRENCH_R 3", (1794, 9, 22), (1795, 9, 22), Precision.YEAR, Qualifier.EXACT),
        ("1699/00", (1700, 1, 1), (1700, 12, 31), Precision.YEAR, Qualifier.EXACT),
        ("17 November 2007", (2007, 11, 17), (2007, 11, 17), Precision.DAY, Qualifier.EXACT),
        ("5 AUG 1100 B.C.", None, None, Precision.UNKNOWN, Qualifier.EXACT),
        ("31 FEB 1900", None, None, Precision.UNKNOWN, Qualifier.EXACT),
        ("BET 1950 AND 1940", None, None, Precision.UNKNOWN, Qualifier.EXACT),
    ],
)
def test_a_date_covers_the_days_it_means(
    written: str,
    first: tuple[int, int, int] | None,
    last: tuple[int, int, int] | None,
    precision: Precision,
    qualifier: Qualifier,
) -> None:
    dating = one_date(written)

    assert dating.earliest == (date(*first) if first else None)
    assert dating.latest == (date(*last) if last else None)
    assert (dating.precision, dating.qualifier) == (precision, qualifier)


def test_the_mark_of_a_calendar_is_told_in_words() -> None:
    assert one_date("@#DFRENCH R@ 1 VEND 12").written == "1 VEND 12 (FRENCH R)"
    assert one_date("@#DGREGORIAN@ 1 MAY 1900").written == "1900-05-01"
    assert one_date("(jour de Pâques)").written == "jour de Pâques"


@pytest.mark.parametrize(
    ("delivered", "written"),
    [
        ("2 AUG 1944", "1944-08-02"),
        ("2 Aug 1944", "1944-08-02"),
        ("GREGORIAN 12 JUL 1900", "1900-07-12"),
        ("JUL 1915", "1915-07"),
        ("1915", "1915"),
        ("ABT JUL 1915", "ABT JUL 1915"),
        ("11 FEB 1731/32", "11 FEB 1731/32"),
        ("31 FEB 1900", "31 FEB 1900"),
        ("JULIAN 11 FEB 1731", "JULIAN 11 FEB 1731"),
        ("5 AUG 1100 B.C.", "5 AUG 1100 B.C."),
    ],
)
def test_a_day_of_our_calendar_is_written_in_figures(delivered: str, written: str) -> None:
    assert one_date(delivered).written == written
    assert one_date(delivered, "la veille de la fête").written == "la veille de la fête"


@pytest.mark.slow
@given(st.text(max_size=60))
def test_no_date_makes_it_raise(written: str) -> None:
    one_date(written)


# ---------------------------------------------------------------------------------- letters


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("ANSI", "cp1252"),
        ("IBMPC", "cp850"),
        ("MACINTOSH", "mac_roman"),
        ("UTF-8", "utf-8"),
        ("UNICODE", "utf-16-le"),
        ("UNICODE", "utf-16-be"),
        ("UNICODE", "utf-16"),
    ],
)
def test_declared_letters_are_read(declared: str, encoding: str) -> None:
    tree = f"0 HEAD\n1 CHAR {declared}\n0 @I1@ INDI\n1 NAME Élise /Noël/\n0 TRLR\n"
    items = read(tree.encode(encoding))

    assert [item.name.direct for item in items if isinstance(item, Agent)] == ["Élise Noël"]
    assert codes(items) == []


@pytest.mark.parametrize(
    ("declared", "encoding"), [("ANSEL", "utf-8"), ("UTF-8", "cp1252"), ("KLINGON", "cp1252")]
)
def test_a_wrong_declaration_is_not_followed_and_is_reported(declared: str, encoding: str) -> None:
    tree = f"0 HEAD\n1 CHAR {declared}\n0 @I1@ INDI\n1 NAME Élise /Noël/\n0 TRLR\n"
    items = read(tree.encode(encoding))

    assert [item.name.direct for item in items if isinstance(item, Agent)] == ["Élise Noël"]
    assert codes(items) == ["gedcom-letters"]


# ---------------------------------------------------------------------------------- hostile


LOOP = a_tree(
    "0 @I1@ INDI",
    "1 NAME A /A/",
    "1 FAMC @F1@",
    "1 FAMS @F2@",
    "0 @I2@ INDI",
    "1 NAME B /B/",
    "1 FAMC @F2@",
    "1 FAMS @F1@",
    "0 @F1@ FAM",
    "0 @F2@ FAM",
)


def test_two_people_who_are_each_the_others_parent_are_reported() -> None:
    items = read(LOOP)

    (problem,) = [item for item in items if isinstance(item, Problem)]
    assert problem.code == "gedcom-ring"
    assert problem.facts["count"] == "2"


def test_levels_without_end_are_read_to_the_last_allowed() -> None:
    deep = "\n".join(f"{level} NOTE x" for level in range(1, 50_000))
    items = read(a_tree("0 @I1@ INDI", "1 NAME A /B/", deep))

    assert sum(isinstance(item, Agent) for item in items) == 1
    assert codes(items) == ["gedcom-deep"]


def test_a_note_that_everybody_cites_is_not_told_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.readers.gedcom.people.MOST_NOTES", 1_000)
    lines = [f"0 @I{number}@ INDI\n1 NAME A /B/\n1 NOTE @N@" for number in range(30)]
    items = read(a_tree(*lines, f"0 @N@ NOTE {'x' * 90}"))

    assert sum(len(item.text) for item in items if isinstance(item, Agent)) <= 1_000
    assert codes(items) == ["gedcom-cut"]


def test_a_family_of_a_thousand_spouses_does_not_tie_all_to_all() -> None:
    husbands = [f"1 HUSB @I{number}@" for number in range(1_000)]
    persons = [f"0 @I{number}@ INDI\n1 NAME A /B/" for number in range(1_000)]
    items = read(a_tree(*persons, "0 @F@ FAM", *husbands))

    assert sum(len(item.relations) for item in items if isinstance(item, Agent)) == 20 * 19
    assert codes(items) == ["gedcom-crowded"]


@pytest.mark.parametrize(("limit", "value"), [("MOST_BYTES", 20), ("MOST_LINES", 3)])
def test_a_tree_beyond_the_limits_is_refused(
    limit: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"kiosk.readers.gedcom.{limit}", value)

    assert codes(read(a_tree("0 @I1@ INDI"))) == ["gedcom-too-big"]


@pytest.mark.parametrize("content", [b"", b"\x00", b"nothing", b"\xff\xfe0"])
def test_what_is_no_tree_is_refused(content: bytes) -> None:
    assert codes(read(content))[-1:] == ["gedcom-none"]


def test_a_tree_that_breaks_off_is_reported() -> None:
    assert codes(read(b"0 HEAD\n0 @I1@ INDI\n1 NAME A /B/\n1 BI")) == ["gedcom-truncated"]


def a_sample() -> bytes:
    path = DATA / SAMPLE
    return path.read_bytes() if path.is_file() else a_tree(*FAMILY)


@pytest.mark.medium
@given(
    edits=st.lists(st.tuples(st.integers(0, 1_100), st.binary(max_size=6)), max_size=8),
    cut=st.integers(0, 1_200),
)
def test_no_damage_makes_it_raise(edits: list[tuple[int, bytes]], cut: int) -> None:
    damaged = bytearray(a_sample()[:cut])
    for place, content in edits:
        damaged[place : place + 3] = content

    for item in read(bytes(damaged)):
        if isinstance(item, Problem):
            assert item.message.endswith(".")
