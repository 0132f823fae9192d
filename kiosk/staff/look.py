"""Looks at a delivery: every file read, pictures and texts tied to their records, nothing kept."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Protocol
from urllib.parse import unquote

from kiosk.messages import Problem, Progress, Report, Severity
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import HEAD, DeliveredPicture, DeliveredText, Item, Refusal
from kiosk.records.agent import Agent
from kiosk.records.canvas import Canvas, PageText
from kiosk.records.reference import search_form
from kiosk.records.unit import NOWHERE, Unit
from kiosk.records.wire import from_json, to_json
from kiosk.rules.canvases import base_name, joined
from kiosk.rules.identity import short
from kiosk.staff.scan import Found, scan, shown_name
from kiosk.staff.workers import side_by_side
from media.probe import Probe, probe

Record = Unit | Agent


@dataclass(slots=True)
class FileLook:
    """What was found in one file."""

    name: str
    path: Path
    kind: str = ""
    refused: bool = False
    ignored: bool = False
    records: list[str] = field(default_factory=list)
    units: int = 0
    agents: int = 0
    pages: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class Look:
    """A whole delivery as read.

    `records` maps ids to values, `scopes` ids to what they were delivered with, `whole` names
    the scopes that this delivery gives whole, `masters` digests to files. `died` holds the
    digests of pictures whose decoder died: perhaps of the machine, so they are opened anew.
    """

    name: str
    files: list[FileLook] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)
    scopes: dict[str, str] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    masters: dict[str, Path] = field(default_factory=dict)
    probes: dict[str, Probe] = field(default_factory=dict)
    died: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Picture:
    look: FileLook
    delivered: DeliveredPicture
    digest: str = ""
    found: Probe = field(default_factory=Probe)
    tied: bool = False


class Known(Protocol):
    """What a look asks of the catalogue: the records that are in force already."""

    def by_code(self, code: str) -> Record | None: ...
    def citing(self, names: frozenset[str]) -> Iterable[Record]: ...


def look(
    delivery: Path,
    *,
    known_masters: dict[str, bytes],
    catalogue: Known,
    report: Report,
) -> Look:
    """Read a delivery whole, beside the catalogue that it will be accepted into."""
    result = Look(name=shown_name(delivery.name))
    pictures: list[_Picture] = []
    texts: dict[str, DeliveredText] = {}
    found = list(scan(delivery))
    for number, entry in enumerate(found):
        report(Progress(step="read", done=number, total=len(found), detail=_entry_name(entry)))
        if isinstance(entry, Problem):
            # A delivery that is not there is refused; a link inside one is passed over.
            whole = entry.file == shown_name(delivery.name)
            passed = FileLook(name=entry.file, path=delivery, refused=whole, ignored=not whole)
            passed.problems.append(entry)
            result.files.append(passed)
            continue
        file = _read(entry, result, pictures, texts)
        result.files.append(file)
    _probe_all(pictures, result, known_masters, report)
    _tie(result, pictures, texts, catalogue)
    report(Progress(step="read", done=len(found), total=len(found)))
    return result


def _entry_name(entry: Found | Problem) -> str:
    return entry.name if isinstance(entry, Found) else entry.file


def _read(
    entry: Found, result: Look, pictures: list[_Picture], texts: dict[str, DeliveredText]
) -> FileLook:
    file = FileLook(name=entry.name, path=entry.path)
    try:
        with entry.path.open("rb") as stream:
            reader = reader_for(entry.name, stream.read(HEAD))
            if reader is None:
                file.ignored = True
                return file
            file.kind = reader.kind
            stream.seek(0)
            items = list(reader.read(entry.name, stream))
    except OSError as error:
        file.refused = True
        file.problems.append(
            Problem(
                file=entry.name,
                line=0,
                code="file-unreadable",
                message=f"The file cannot be read ({error.strerror}).",
                remedy="Copy it again or ask for access.",
                severity=Severity.REFUSED,
            )
        )
        return file
    refusals = [item.problem for item in items if isinstance(item, Refusal)]
    if refusals:
        file.refused = True
        file.problems.extend(refusals)
        return file
    _sort(file, items, result, pictures, texts)
    return file


def _sort(
    file: FileLook,
    items: list[Item],
    result: Look,
    pictures: list[_Picture],
    texts: dict[str, DeliveredText],
) -> None:
    records = [item for item in items if isinstance(item, Unit | Agent)]
    for item in items:
        if isinstance(item, Problem):
            file.problems.append(item)
        elif isinstance(item, DeliveredPicture):
            pictures.append(_Picture(file, item))
        elif isinstance(item, DeliveredText):
            texts[item.stem] = item
            file.pages += 1
    records = _told_apart(file, records, result)
    scopes = _scopes(file, records)
    for record in records:
        result.records[record.id] = record
        result.scopes[record.id] = scopes[record.id]
        file.records.append(record.id)
    result.whole.update(scopes.values())
    file.units = sum(isinstance(record, Unit) for record in records)
    file.agents = len(records) - file.units


def _told_apart(file: FileLook, records: list[Record], result: Look) -> list[Record]:
    """Two files of one delivery may hold records of one id: the second file's get ids of its own.

    None overwrites another: a finding aid in two languages is two finding aids.
    """
    clashes = [record for record in records if record.id in result.records]
    if not clashes:
        return records
    first = clashes[0]
    file.problems.append(
        Problem(
            file=file.name,
            line=first.origin.line,
            code="record-in-two-files",
            message=f"{len(clashes)} records stand in another file of this delivery already,"
            f" the first is {first.reference or first.id}; both are kept.",
            remedy="Deliver each finding aid once.",
            facts={"count": str(len(clashes))},
        )
    )
    renamed = {record.id: f"{record.id[0]}{short(file.name, record.id)}" for record in records}
    apart: list[Record] = []
    for record in records:
        if isinstance(record, Unit):
            parent = renamed.get(record.parent, record.parent) if record.parent else None
            apart.append(replace(record, id=renamed[record.id], parent=parent))
        else:
            apart.append(replace(record, id=renamed[record.id]))
    return apart


def _scopes(file: FileLook, records: list[Record]) -> dict[str, str]:
    """What each record was delivered with: its finding aid, or its table."""
    if file.kind != "ead":
        return {record.id: file.name for record in records}
    parents = {record.id: record.parent for record in records if isinstance(record, Unit)}
    scopes: dict[str, str] = {}
    for id_ in parents:
        trail = [id_]
        while (above := parents.get(trail[-1])) is not None and trail[-1] not in scopes:
            trail.append(above)
        top = scopes.get(trail[-1], trail[-1])
        scopes.update(dict.fromkeys(trail, top))
    return scopes


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _probe_all(
    pictures: list[_Picture], result: Look, known: dict[str, bytes], report: Report
) -> None:
    """Open every picture once, in processes of their own: a decoder may die on hostile bytes."""
    waiting: dict[str, Path] = {}
    for number, picture in enumerate(pictures):
        report(Progress(step="pictures", done=number, total=len(pictures)))
        path = picture.look.path
        picture.digest = _digest(path)
        result.masters[picture.digest] = path
        if picture.digest in known:
            result.probes[picture.digest] = from_json(known[picture.digest], Probe)
        else:
            waiting[picture.digest] = path
    _open(waiting, result, report)
    for picture in pictures:
        picture.found = result.probes[picture.digest]
        picture.look.pages = len(picture.found.sizes)
        if picture.found.fault:
            _fault(picture)


def _open(waiting: dict[str, Path], result: Look, report: Report) -> None:
    jobs = {digest: partial(probe, path) for digest, path in waiting.items()}
    for done, (digest, answer) in enumerate(side_by_side(jobs), start=1):
        if isinstance(answer, Probe):
            result.probes[digest] = answer
        else:
            result.died.add(digest)
            fault = f"its decoder failed ({answer})"
            result.probes[digest] = Probe(code="picture-broken", fault=fault)
        report(Progress(step="pictures", done=done, total=len(waiting)))


def _fault(picture: _Picture) -> None:
    kept = bool(picture.found.sizes)
    picture.look.refused = not kept
    picture.look.problems.append(
        Problem(
            file=picture.look.name,
            line=0,
            code=picture.found.code,
            message=f"The picture is not taken in: {picture.found.fault}."
            if not kept
            else f"The picture is incomplete: {picture.found.fault}.",
            remedy="Ask for the picture again; its record is in.",
            severity=Severity.HIDDEN if kept else Severity.REFUSED,
        )
    )


def _tie(
    result: Look,
    pictures: list[_Picture],
    texts: dict[str, DeliveredText],
    catalogue: Known,
) -> None:
    by_name = {picture.look.name: picture for picture in pictures}
    by_base: dict[str, _Picture] = {}
    for picture in pictures:
        by_base.setdefault(PurePosixPath(picture.look.name).name.lower(), picture)
    lines = {file.name: file for file in result.files}
    canvases: dict[str, list[Canvas]] = {}
    for id_, record in result.records.items():
        for link in record.images:
            tied = _resolve(record.origin.file, link.address, by_name, by_base)
            if tied is None:
                lines[record.origin.file].problems.append(_missing(record, link.address))
            else:
                tied.tied = True
                canvases.setdefault(id_, []).extend(
                    replace(canvas, alternative=link.title, veil=link.veil)
                    for canvas in _canvases(tied, texts)
                )
    _tie_by_names(result, pictures, canvases, texts, catalogue)
    _tie_by_earlier_citations(result, pictures, canvases, texts, catalogue)
    for id_, tied_canvases in canvases.items():
        record = result.records[id_]
        pages: Sequence[Canvas] = tied_canvases
        if not result.scopes[id_]:
            # The record was there before: what comes now comes beside the pictures it had.
            pages = joined(record.canvases, tied_canvases, record.images)
        labelled = tuple(
            replace(canvas, label=str(number)) for number, canvas in enumerate(pages, start=1)
        )
        result.records[id_] = replace(record, canvases=labelled)
    for picture in pictures:
        if not picture.tied and not picture.found.fault:
            picture.look.ignored = True
            picture.look.problems.append(_orphan(picture))


def _orphan(picture: _Picture) -> Problem:
    return Problem(
        file=picture.look.name,
        line=0,
        code="picture-orphan",
        message="No record is known for this picture.",
        remedy="Name the file by the reference code, or cite it in the description.",
    )


def _tie_by_names(
    result: Look,
    pictures: list[_Picture],
    canvases: dict[str, list[Canvas]],
    texts: dict[str, DeliveredText],
    catalogue: Known,
) -> None:
    """Tie the pictures that no description cites, by the code in their names."""
    codes: dict[str, str] = {}
    for record in result.records.values():
        if record.reference:
            codes.setdefault(search_form(record.reference), record.id)
    ordered = sorted(
        pictures, key=lambda each: (each.delivered.code, each.delivered.page, each.look.name)
    )
    for picture in ordered:
        if not picture.tied and picture.found.sizes:
            id_ = _by_code(result, picture, codes, catalogue)
            if id_ is not None:
                picture.tied = True
                canvases.setdefault(id_, []).extend(_canvases(picture, texts))


def _by_code(
    result: Look, picture: _Picture, codes: dict[str, str], catalogue: Known
) -> str | None:
    """The record whose code a file's name holds: delivered now, or in the catalogue already."""
    whole = search_form(PurePosixPath(picture.look.name).stem)
    for code in filter(None, dict.fromkeys((whole, picture.delivered.code))):
        if code in codes:
            return codes[code]
        record = catalogue.by_code(code)
        if record is not None:
            result.records.setdefault(record.id, record)
            result.scopes.setdefault(record.id, "")
            picture.look.records.append(record.id)
            codes[code] = record.id
            return record.id
    return None


def _tie_by_earlier_citations(
    result: Look,
    pictures: list[_Picture],
    canvases: dict[str, list[Canvas]],
    texts: dict[str, DeliveredText],
    catalogue: Known,
) -> None:
    """Tie the pictures left over to the records that cited them in an earlier delivery."""
    left = {
        base_name(picture.look.name): picture
        for picture in reversed(pictures)
        if not picture.tied and picture.found.sizes
    }
    for record in catalogue.citing(frozenset(left)) if left else ():
        if result.scopes.get(record.id):
            continue
        for link in record.images:
            picture = left.get(base_name(link.address))
            if picture is not None:
                picture.tied = True
                picture.look.records.append(record.id)
                result.records.setdefault(record.id, record)
                result.scopes.setdefault(record.id, "")
                canvases.setdefault(record.id, []).extend(_canvases(picture, texts))


def _resolve(
    file: str, address: str, by_name: dict[str, _Picture], by_base: dict[str, _Picture]
) -> _Picture | None:
    """The delivered picture that an address means; addresses outside the delivery mean none."""
    plain = unquote(address).replace("\\", "/")
    if "://" not in plain and not plain.startswith("/"):
        parts: list[str] = []
        for part in (*PurePosixPath(file).parent.parts, *PurePosixPath(plain).parts):
            if part == "..":
                if not parts:
                    return None
                parts.pop()
            elif part != ".":
                parts.append(part)
        exact = by_name.get("/".join(parts))
        if exact is not None:
            return exact
        if ".." in PurePosixPath(plain).parts:
            return None
    return by_base.get(PurePosixPath(plain).name.lower())


def _missing(record: Record, address: str) -> Problem:
    outside = "://" in address or address.startswith(("/", "\\")) or ".." in address
    return Problem(
        file=record.origin.file,
        line=record.origin.line,
        code="image-outside" if outside else "image-missing",
        message=f"{record.reference or record.id}: the picture {address[:120]} "
        + ("lies outside the delivery and is not opened." if outside else "is missing."),
        remedy="Deliver the picture file beside the description.",
        facts={"image": address[:200], "reference": record.reference},
    )


def _canvases(picture: _Picture, texts: dict[str, DeliveredText]) -> list[Canvas]:
    """The pages of one file, each with its text when one was delivered beside it."""
    stem = picture.delivered.stem
    canvases = []
    for frame, (width, height) in enumerate(picture.found.sizes):
        text = texts.get(stem if frame == 0 else f"{stem}#{frame}")
        canvases.append(
            Canvas(
                label="",
                master=picture.look.name,
                digest=picture.digest,
                width=width,
                height=height,
                frame=frame,
                text=_scaled(text, width, height) if text else None,
            )
        )
    return canvases


def _scaled(text: DeliveredText, width: int, height: int) -> PageText:
    """Boxes in pixels of the picture, whatever the unit the page was measured in."""
    if not text.width or not text.height or (text.width, text.height) == (width, height):
        return text.text
    across, down = width / text.width, height / text.height
    return PageText(
        lines=tuple(
            tuple(
                replace(
                    word,
                    x=round(word.x * across),
                    y=round(word.y * down),
                    width=round(word.width * across),
                    height=round(word.height * down),
                )
                for word in line
            )
            for line in text.text.lines
        )
    )


def digest_of(record: Record, policy: str) -> str:
    """The SHA-256 that tells two revisions apart.

    The policy of a delivery that says nothing of rights is part of what it says. The line on
    which a record stands is not: a row removed above it has not changed it.
    """
    said = to_json(replace(record, origin=NOWHERE))
    return hashlib.sha256(said + policy.encode()).hexdigest()
