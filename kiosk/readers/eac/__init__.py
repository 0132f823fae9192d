"""Authority records in EAC-CPF: people, families and bodies, one or several in a file.

Each record is read whole when it ends and then leaves memory. The history of a record's own
making is left out, and so is what says a person's religion, origin or health.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from lxml import etree

from kiosk.messages import Problem, Severity
from kiosk.readers.eac.names import names_of
from kiosk.readers.eac.relations import image_of, relation_of
from kiosk.readers.eac.statements import Description, text_under
from kiosk.readers.markup import attributes, elements_of, line_of, local_name, root_of
from kiosk.readers.reading import Item, refusal
from kiosk.readers.xml_faults import BEGINNING, FAULTS, refused_for, refused_unread
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.agent import Agent, AgentKind, Citation
from kiosk.records.folding import fold
from kiosk.records.unit import Origin
from kiosk.rules.identity import agent_id
from kiosk.rules.own_marks import id_mark, marked_condition, marked_id

# A record stands in memory whole; no file of authority records that we have seen has a megabyte.
MOST_BYTES = 50_000_000

_TAGS = ("{*}eac-cpf", "{*}EAC-CPF")
_KINDS = {fold(kind.value): kind for kind in AgentKind}


def recognises(_name: str, head: bytes) -> bool:
    """Whether the root element is `eac-cpf`, or such records stand in a harvest."""
    root = root_of(head)
    return root == "eac-cpf" or (root in {"oai-pmh", "records"} and b"eac-cpf" in head)


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """Every agent of the file, each with its problems; total."""
    size = stream.seek(0, 2)
    stream.seek(0)
    refused = refused_unread(name, stream.read(BEGINNING))
    stream.seek(0)
    if refused:
        yield refused
    elif size > MOST_BYTES:
        yield refusal(
            name,
            0,
            "xml-unreadable",
            f"The file has {size // 1_000_000} MB; records of agents are read up to"
            f" {MOST_BYTES // 1_000_000}.",
            "Ask for the records in several files.",
        )
    else:
        try:
            yield from _records(name, stream)
        except FAULTS as error:
            yield refused_for(name, error)


def _records(name: str, stream: BinaryIO) -> Iterator[Item]:
    found = 0
    for _event, element in elements_of(stream, ("end",), _TAGS):
        found += 1
        yield from _Record(name, element).items()
        element.clear()
    if not found:
        yield refusal(
            name,
            0,
            "eac-none",
            "The file holds no authority record (eac-cpf).",
            "Check that it is EAC-CPF.",
        )


class _Record:
    """One authority record, whole."""

    def __init__(self, file: str, element: etree._Element) -> None:
        self._file = file
        self._line = element.sourceline or 0
        self._problems: list[Problem] = []
        # The parts of the record by name: the first of each is the one that the format allows.
        self._parts: dict[str, etree._Element] = {}
        for part in element:
            self._parts.setdefault(local_name(part), part)
        for part in self._below("cpfdescription"):
            self._parts.setdefault(local_name(part), part)

    def _below(self, name: str) -> list[etree._Element]:
        part = self._parts.get(name)
        return [] if part is None else list(part)

    def items(self) -> Iterator[Item]:
        """The agent, if it has a name, then what is to be said of it."""
        control = self._below("control")
        own = _Own(control)
        reference = _first(control, "recordid")
        if own.id:
            reference = _own_reference(self._below("identity"))
        kind = self._kind(_first(self._below("identity"), "entitytype"), reference)
        description = Description(kind)
        for part in self._below("description"):
            description.take(part)
        names = names_of(
            self._below("identity"),
            kind,
            own.name_sources,
            dated=bool(description.statements),
        )
        if names:
            yield Agent(
                id=own.id or agent_id(reference, " ; ".join(form.inverted for form in names[:1])),
                reference=reference,
                names=names,
                statements=tuple(description.statements),
                sources=_sources(control),
                text=description.text,
                lists=tuple(description.lists),
                conditions=tuple(own.conditions),
                images=tuple(filter(None, map(image_of, self._below("relations")))),
                kind=kind,
                relations=tuple(
                    relation
                    for relation in map(relation_of, self._below("relations"))
                    if relation is not None
                ),
                identifiers=self._identifiers(control, reference),
                origin=Origin(file=self._file, line=self._line),
            )
        else:
            self._problem(
                self._line,
                "eac-no-name",
                f"The record {reference or 'without identifier'} names nobody; it is left out.",
                "Ask the supplier for this record; the others are in.",
                Severity.REFUSED,
            )
        yield from self._problems

    def _kind(self, written: str, reference: str) -> AgentKind:
        kind = _KINDS.get(fold(written))
        if kind is None:
            self._problem(
                self._line,
                "eac-kind",
                f"The record {reference or 'without identifier'} does not say whether it is of a"
                f" person, a family or a body (“{written[:60]}”); it is taken for a person.",
                "Write person, family or corporateBody as entityType.",
            )
            # A person is protected as possibly living: the error that harms nobody.
            return AgentKind.PERSON
        return kind

    def _identifiers(self, control: list[etree._Element], reference: str) -> tuple[str, ...]:
        written = (
            line_of(part)
            for part in (*control, *self._below("identity"))
            if local_name(part) in {"otherrecordid", "entityid"}
        )
        return tuple(code for code in dict.fromkeys(written) if code and code != reference)

    def _problem(
        self,
        line: int,
        code: str,
        message: str,
        remedy: str,
        severity: Severity = Severity.REVIEW,
    ) -> None:
        self._problems.append(
            Problem(
                file=self._file,
                line=line,
                code=code,
                message=message,
                remedy=remedy,
                severity=severity,
            )
        )


class _Own:
    """What our own exports keep in the control of a record: `localControl`."""

    def __init__(self, control: list[etree._Element]) -> None:
        self.id = ""
        self.conditions: list[AccessCondition] = []
        self.name_sources: dict[str, str] = {}
        for part in control:
            mark = attributes(part).get("localtype", "")
            if local_name(part) == "localcontrol" and mark.startswith("kiosk:"):
                self._take(mark.removeprefix("kiosk:"), _first(list(part), "term"))

    def _take(self, what: str, words: str) -> None:
        if what == "id":
            marked = marked_id(id_mark(words))
            self.id = marked if marked.startswith("p") else ""
        elif what == "condition":
            closed = AccessCondition(status=AccessStatus.CLOSED, written=words)
            self.conditions.append(marked_condition(words, "") or closed)
        elif what == "condition-words" and self.conditions:
            self.conditions[-1] = replace(self.conditions[-1], written=words)
        elif what.startswith("name-source:"):
            self.name_sources[what.removeprefix("name-source:")] = words


def _own_reference(identity: list[etree._Element]) -> str:
    return next(
        (
            line_of(part)
            for part in identity
            if local_name(part) == "entityid"
            and attributes(part).get("localtype") == "kiosk:reference"
        ),
        "",
    )


def _first(parts: list[etree._Element], name: str) -> str:
    return next((line_of(part) for part in parts if local_name(part) == name), "")


def _sources(control: list[etree._Element]) -> tuple[Citation, ...]:
    """The sources of the record: their words, else their address."""
    cited = []
    for part in control:
        if local_name(part) != "sources":
            continue
        for source in part:
            said = attributes(source)
            words = text_under(source) or said.get("href", "")
            own = said.get("role") == "kiosk:reference"
            if words:
                cited.append(Citation(text=words, reference=said.get("title", "") if own else ""))
    return tuple(cited)
