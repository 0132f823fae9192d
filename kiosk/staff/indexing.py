"""The index of an edition: the one on show with what has changed since, or one built anew.

Beside each index lies the list of what it was made of: a digest of every record as the index took
it. What has another digest has changed; nothing is guessed from moments or from the catalogue.

What lies dead in an old index is told to nobody, but it lies there. So where a record has gone, or
may be shown less than before, all is built anew: what may not be shown is not in the folder.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import Stemmer

import index
import kiosk.records
from index.backends import CARRIERS, DEFAULT, FOLDER, UPDATERS, WRITERS
from index.document import Document
from index.engine import EngineError
from kiosk.generation.folder import GenerationError, digest, read_manifest
from kiosk.records.access import Output, Showing
from kiosk.records.wire import WireError, from_json, to_json
from kiosk.staff import program

FILE = "contents.json"
MOST_CHANGED = 0.1
"""The share of the records that may have changed; beyond it building anew costs little more."""
DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What an index was made of.

    `program` made it; `digests` are those of the records by their ids, `rights` what was open of
    them; `people` are the ids of persons in the order of the alphabet: their places on the dome,
    which are in no digest.
    """

    program: str
    digests: dict[str, str] = field(default_factory=dict)
    rights: dict[str, int] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)

    def enter(self, document: Document, rights: int, digest_: str) -> None:
        """Note a record."""
        self.rights[document.id] = rights
        if document.people_rank is not None:
            self.people.append(document.id)
        self.digests[document.id] = digest_


Taken = tuple[Document, int, str]
"""A record as the index takes it, what is open of it, and its digest."""


def digest_of(document: Document, content: bytes) -> str:
    """The digest of a record; `content` is its JSON. Its place in the alphabet is left out."""
    if document.people_rank is not None:
        content = to_json(replace(document, people_rank=None))
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).hexdigest()


@lru_cache(maxsize=1024)
def rights_of(showing: Showing) -> int:
    """What is open of a record, a bit each: every output, and that nothing is kept back of it."""
    opened = [not showing.protected, *(showing.may(output) for output in Output)]
    return sum(is_open << place for place, is_open in enumerate(opened))


def write(
    edition: Path, former: Path | None, count: int, records: Callable[[], Iterable[Taken]]
) -> None:
    """Write the index of `count` records into the draft of an edition.

    What has changed is laid beside the index of the `former` edition where that can be used, little
    has changed and nothing was taken away. The former edition stays as it is.
    """
    folder = edition / FOLDER
    contents = Contents(program=made_by())
    known = _usable(former, contents.program) if former else None
    changed = _changed(known, contents, count, records()) if known else None
    if former is None or known is None or changed is None:
        contents = Contents(program=contents.program)
        WRITERS[DEFAULT]().write(folder, _entered(records(), contents))
    else:
        CARRIERS[DEFAULT](former / FOLDER, folder)
        UPDATERS[DEFAULT](folder).apply(changed, (), _moved(known, contents))
    (folder / FILE).write_bytes(to_json(contents))


def _usable(former: Path, own: str) -> Contents | None:
    """What the index of an edition was made of, None where nothing can be laid beside it."""
    try:
        manifest = read_manifest(former)
        files = {name: said for name, said in manifest.files.items() if name.startswith(FOLDER)}
        if manifest.backend != DEFAULT or any(
            digest(former / name) != said for name, said in files.items()
        ):
            return None
        known = from_json((former / FOLDER / FILE).read_bytes(), Contents)
        is_light = known.program == own and not UPDATERS[DEFAULT](former / FOLDER).worth_merging
    except (GenerationError, EngineError, WireError, OSError):
        # Of another program, or damaged: whatever it is, a full build needs none of it.
        return None
    return known if is_light else None


def _changed(
    known: Contents, contents: Contents, count: int, records: Iterable[Taken]
) -> list[Document] | None:
    """The records that are new or have changed; None where too much has, or something is closed."""
    found = []
    most = MOST_CHANGED * count
    for document, rights, said in records:
        contents.enter(document, rights, said)
        if said != known.digests.get(document.id):
            found.append(document)
        if len(found) > most or known.rights.get(document.id, 0) & ~rights:
            return None
    return found if known.digests.keys() <= contents.digests.keys() else None


def _moved(known: Contents, contents: Contents) -> list[int]:
    """Where in the alphabet those stand now who stood at each place of it; empty if all stay."""
    if known.people == contents.people:
        return []
    places = {id_: place for place, id_ in enumerate(contents.people)}
    return [places[id_] for id_ in known.people]


def _entered(records: Iterable[Taken], contents: Contents) -> Iterator[Document]:
    for document, rights, said in records:
        contents.enter(document, rights, said)
        yield document


def made_by() -> str:
    """What tells this program from one that would make another index of the same records."""
    return program.digest_of((index, kiosk.records), Stemmer.version())
