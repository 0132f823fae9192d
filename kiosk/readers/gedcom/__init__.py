"""GEDCOM 5.5, 5.5.1, 5.5.5 and 7.0: the people of a family tree, with their ties."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from kiosk.messages import Problem, Severity
from kiosk.readers.gedcom.decoding import letters
from kiosk.readers.gedcom.lines import Fault, Structure
from kiosk.readers.gedcom.people import People
from kiosk.readers.reading import Item, refusal

# A tree of 60,000 people; more comes in parts.
MOST_BYTES = 64 * 1024 * 1024
MOST_LINES = 1_000_000
_SHOWN = 5

_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*0[ \t]+"
    rb"(?:HEAD\b|@[^@\r\n]{1,60}@[ \t]+(?:INDI|FAM|SUBM|SUBN|SOUR|NOTE|REPO|OBJE)\b)"
)


def recognises(_name: str, head: bytes) -> bool:
    """Whether the first line is the head, or a record, of a family tree."""
    return bool(_HEAD.match(head.replace(b"\x00", b"")))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One agent a person; total."""
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        yield _too_big(name)
        return
    told = letters(content)
    del content
    structure = Structure(told.lines)
    if structure.count > MOST_LINES:
        yield _too_big(name)
        return
    if not structure.records:
        yield refusal(
            name, 0, "gedcom-none", "The file holds no record of a family tree.",
            "Check that it is a GEDCOM file.",
        )  # fmt: skip
        return
    if told.wrong or told.lost:
        yield Problem(
            file=name,
            line=0,
            code="gedcom-letters",
            message=f"The file says that its letters are {told.declared or 'of no kind'};"
            f" they are read as {told.found}, {told.lost} of them cannot be read.",
            remedy="Look at a name with an accent; if it is wrong, export the tree as UTF-8.",
            facts={"declared": told.declared, "found": told.found, "lost": str(told.lost)},
        )
    people = People(name, structure.records)
    yield from people.agents()
    yield from _faults_of_lines(name, structure)
    yield from _faults_of_people(name, people, structure.cut)
    yield from _ring(name, people.families.ring())


def _too_big(name: str) -> Item:
    return refusal(
        name, 0, "gedcom-too-big",
        f"The tree has more than {MOST_BYTES // 1024 // 1024} MB or {MOST_LINES} lines.",
        "Export it in several parts.",
    )  # fmt: skip


def _faults_of_lines(name: str, structure: Structure) -> Iterator[Problem]:
    if structure.records[0].tag != "HEAD":
        yield _problem(
            name, "gedcom-no-head", Fault(structure.records[0].number, 1),
            "The file has no head: who made it and in which letters is not known.",
            "Look at a name with an accent; ask for the file again if it is wrong.",
        )  # fmt: skip
    if not structure.whole:
        yield _problem(
            name, "gedcom-truncated", Fault(0, 1),
            "The file has no last line (TRLR): it may have arrived in part.",
            "Compare the number of people with the sender's.",
        )  # fmt: skip
    if structure.deep:
        yield _problem(
            name, "gedcom-deep", structure.deep,
            f"{structure.deep.times} lines are deeper than level 99 and are left out.",
            "Ask for the tree exported anew.",
        )  # fmt: skip
    if structure.stray:
        yield _problem(
            name, "gedcom-line", structure.stray,
            f"{structure.stray.times} lines are out of place;"
            " they are read as a part of what stands before them.",
            "Compare the texts of these people with the tree.",
        )  # fmt: skip


def _faults_of_people(name: str, people: People, cut: int) -> Iterator[Problem]:
    faults = people.faults
    found = (
        _problem(
            name, "gedcom-no-name", Fault(0, faults["nameless"]),
            f"{faults['nameless']} people have no name and are shown as N.",
            "Name them, or take them out of the tree.",
        ),
        _problem(
            name, "gedcom-closed", Fault(0, faults["closed"]),
            f"{faults['closed']} people are marked confidential or locked (RESN) and are closed.",
            "Take the mark away in the tree if they may be shown.", Severity.HIDDEN,
        ),
        _problem(
            name, "gedcom-restricted",
            Fault(0, restricted := faults["restricted"] + people.families.restricted),
            f"{restricted} families, events or pictures are marked confidential (RESN)"
            " and are left out.",
            "Take the mark away in the tree if they may be shown.", Severity.HIDDEN,
        ),
        _problem(
            name, "gedcom-pointer", Fault(0, lost := faults["lost"] + people.families.lost),
            f"{lost} pointers lead to records that are not in the file.",
            "Export the whole tree, with its families, notes and sources.",
        ),
        _problem(
            name, "gedcom-crowded", Fault(0, people.families.crowded),
            f"{people.families.crowded} spouses of one family beyond 20 are left out.",
            "Correct this family in the tree.",
        ),
        _problem(
            name, "gedcom-file", Fault(0, faults["no-picture"]),
            f"{faults['no-picture']} cited files are no pictures and are left out.",
            "Deliver them with a description of their own.",
        ),
        _problem(
            name, "gedcom-cut", Fault(0, cut := cut + faults["cut"]),
            f"{cut} notes are longer than a notice holds and are cut.",
            "Shorten them in the tree.",
        ),
    )  # fmt: skip
    yield from (problem for problem in found if problem.facts["count"] != "0")
    if faults["unread"]:
        written, line = people.unread
        yield Problem(
            file=name,
            line=line,
            code="date-not-read",
            message=f"{faults['unread']} dates are kept as text only,"
            f" the first is “{written[:60]}”.",
            remedy="Nothing is lost; a plain date would let them be searched by year.",
            facts={"count": str(faults["unread"])},
        )


def _ring(name: str, ring: list[str]) -> Iterator[Problem]:
    if ring:
        yield Problem(
            file=name,
            line=0,
            code="gedcom-ring",
            message=f"{len(ring)} people are their own ancestors: {'; '.join(ring[:_SHOWN])}"
            f"{' …' if len(ring) > _SHOWN else ''}.",
            remedy="Correct the parents of one of them in the tree.",
            facts={"count": str(len(ring)), "names": "; ".join(ring[:_SHOWN])},
        )


def _problem(
    name: str,
    code: str,
    fault: Fault,
    message: str,
    remedy: str,
    severity: Severity = Severity.REVIEW,
) -> Problem:
    return Problem(
        file=name,
        line=fault.line,
        code=code,
        message=message,
        remedy=remedy,
        severity=severity,
        facts={"count": str(fault.times)},
    )
