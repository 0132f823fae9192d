"""Opens the pictures of a delivery, each once, in processes of their own."""

import hashlib
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from kiosk.catalogue.catalogue import Catalogue
from kiosk.messages import Problem, Progress, Report, Severity
from kiosk.readers.reading import DeliveredPicture
from kiosk.records.wire import from_json
from kiosk.staff.intake.file_look import FileLook, state
from kiosk.staff.intake.reading import Read
from kiosk.staff.workers import side_by_side
from media.metadata import beside
from media.notes import NOTES
from media.probe import Probe, probe
from media.renditions import upright


@dataclass(slots=True)
class Picture:
    """One delivered picture: its file, its content, what opening it found, whether it is tied."""

    look: FileLook
    delivered: DeliveredPicture
    digest: str
    before: tuple[int, ...] = ()
    found: Probe = field(default_factory=Probe)
    tied: bool = False

    @property
    def name(self) -> str:
        """Its path below the deliveries folder."""
        return self.look.name


@dataclass(slots=True)
class Opened:
    """All pictures; `fresh` is what was not known before of the content of some."""

    pictures: list[Picture] = field(default_factory=list)
    fresh: dict[str, Probe] = field(default_factory=dict)


def open_all(read: Read, catalogue: Catalogue, report: Report) -> Opened:
    """Open what was never opened before; a decoder may die on hostile bytes, and dies alone."""
    result = Opened()
    for number, (look, delivered) in enumerate(read.pictures):
        report(Progress(step="pictures", done=number, total=len(read.pictures)))
        before = state(look.path.stat())
        result.pictures.append(Picture(look, delivered, _digest(look.path), before))
    digests = {picture.digest for picture in result.pictures}
    known: dict[str, Probe] = {}
    for digest, stored in catalogue.masters(digests).items():
        found = from_json(stored, Probe)
        # One that says no format was stored by a program that asked less of a picture.
        if found.format or found.fault:
            known[digest] = found
    waiting = {
        picture.digest: partial(probe, picture.look.path)
        for picture in result.pictures
        if picture.digest not in known
    }
    died = {}
    for done, (digest, answer) in enumerate(side_by_side(waiting), start=1):
        if isinstance(answer, Probe):
            known[digest] = result.fresh[digest] = answer
        else:
            # Perhaps of the machine: it is opened anew the next time.
            died[digest] = Probe(code="picture-broken", fault=f"its decoder failed ({answer})")
        report(Progress(step="pictures", done=done, total=len(waiting)))
    for picture in result.pictures:
        picture.found = known.get(picture.digest) or died[picture.digest]
        if state(picture.look.path.stat()) != picture.before:
            # What was found may be of other bytes than those that were hashed.
            result.fresh.pop(picture.digest, None)
            picture.found = Probe(code="file-changing", fault="it was being written")
        picture.look.pages = len(picture.found.sizes)
        _tell(picture)
        if picture.delivered.stem in read.sidecars and picture.found.sizes:
            _add_sidecar(picture, *read.sidecars[picture.delivered.stem])
    return result


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _add_sidecar(picture: Picture, look: FileLook, packet: bytes) -> None:
    """Let the XMP file beside a picture have its say; its own faults are told of it."""
    found = picture.found
    stored = upright(found.sizes[0], found.orientation)
    said = beside(found.metadata, packet, stored, found.orientation)
    for code in said.faults:
        if code not in found.metadata.faults:
            look.tell(_noted(look.name, code))
    picture.found = replace(found, metadata=said)


def _noted(file: str, code: str) -> Problem:
    note = NOTES[code]
    return Problem(file=file, line=0, code=code, message=note.message, remedy=note.remedy)


def _tell(picture: Picture) -> None:
    """What opening a picture found to complain of."""
    found, look = picture.found, picture.look
    if found.fault:
        kept = bool(found.sizes)
        look.refused = not kept
        said = "is incomplete" if kept else "is not taken in"
        look.tell(
            Problem(
                file=look.name,
                line=0,
                code=found.code,
                message=f"The picture {said}: {found.fault}.",
                remedy="Ask for the picture again; its record is in.",
                severity=Severity.HIDDEN if kept else Severity.REFUSED,
            )
        )
    for code in found.notes:
        look.tell(_noted(look.name, code))
