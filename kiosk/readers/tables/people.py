"""Rows of people: each cell sourced statements (`rules.statements`)."""

from collections.abc import Iterator

from kiosk.messages import Problem, Severity
from kiosk.readers.reading import Item, Refusal
from kiosk.readers.tables.sheet import TableRow, rights
from kiosk.records.agent import Agent, NameForm, NameType, Property, Statement
from kiosk.records.folding import clean
from kiosk.records.unit import ImageLink, Origin
from kiosk.rules import statements
from kiosk.rules.identity import agent_id


def records(rows: Iterator[tuple[str, TableRow] | Problem | Refusal]) -> Iterator[Item]:
    """One agent a row; a bad row or cell leaves its neighbours alone."""
    for coded in rows:
        if isinstance(coded, Problem | Refusal):
            yield coded
            continue
        reference, row = coded
        if clean(row.get("surname")):
            yield from _agent(row, reference)
        else:
            yield row.problem(
                "csv-no-surname", "The row has no surname.",
                "Complete it; the person is left out until then.",
                Severity.REFUSED, "surname",
            )  # fmt: skip


def _agent(row: TableRow, reference: str) -> Iterator[Item]:
    said: list[Statement] = [
        *statements.happened(
            Property.BIRTH, row.get("birth_date") or row.get("birth_year"), row.get("birth_place")
        ),
        *statements.happened(
            Property.DEATH, row.get("death_date") or row.get("death_year"), row.get("death_place")
        ),
        *statements.plain(row.get("sex"), Property.SEX),
        *statements.plain(row.get("nationality"), Property.NATIONALITY),
        *statements.plain(row.get("residence"), Property.RESIDENCE),
        *statements.plain(row.get("residence_place"), Property.RESIDENCE),
        *statements.plain(row.get("occupation"), Property.OCCUPATION),
        *statements.plain(row.get("membership"), Property.MEMBERSHIP),
        *statements.matricules(row.get("matricule")),
    ]
    for column, grammar in (("path", statements.path), ("fate", statements.fates)):
        try:
            said.extend(grammar(row.get(column)))
        except statements.StatementError as error:
            yield row.problem(
                f"csv-{column}",
                f"{reference}: the {column} cannot be read: {error}.",
                "See the grammar in docs/formats.md; the person is in without it.",
                field=column,
            )
    conditions = yield from rights(row)
    paragraphs = [clean(part) for part in row.get("text").split("\n")]
    paragraphs.extend(f"{heading}: {clean(words)}" for heading, words in row.notes)
    yield Agent(
        id=agent_id(reference),
        reference=reference,
        names=_names(row),
        statements=tuple(said),
        lists=tuple(filter(None, (clean(part) for part in row.get("lists").split("|")))),
        sources=statements.citations(row.get("sources").replace("|", ";")),
        text="\n\n".join(filter(None, paragraphs)),
        conditions=conditions,
        images=tuple(
            ImageLink(address=name) for part in row.get("image").split("|") if (name := clean(part))
        ),
        identifiers=tuple(filter(None, (clean(part) for part in row.get("identifier").split("|")))),
        origin=Origin(file=row.file, line=row.line),
    )


def _names(row: TableRow) -> tuple[NameForm, ...]:
    """The heading form, its variants, and other surnames and given names beside the first."""
    forms = list(
        statements.name_forms(row.get("surname"), row.get("given_names"), row.get("variants"))
    )
    first = forms[0]
    forms.extend(
        NameForm(surname=words, given=first.given, type=NameType.WRITTEN)
        for words in _each(row.get("variant_surnames"))
    )
    forms.extend(
        NameForm(surname=first.surname, given=words, type=NameType.WRITTEN)
        for words in _each(row.get("variant_given_names"))
    )
    forms.extend(
        NameForm(surname=words, type=NameType.ALIAS) for words in _each(row.get("aliases"))
    )
    return tuple(dict.fromkeys(forms))


def _each(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, (clean(part) for part in cell.replace("|", ";").split(";"))))
