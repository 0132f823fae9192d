"""The open export: every record whole, one JSON object a line."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.records.open_lines import FORM, Line, Past, line_of
from kiosk.records.wire import to_json

UNITS, AGENTS, CONCEPTS = "units.jsonl", "agents.jsonl", "concepts.jsonl"
OBJECTIONS, DECISIONS = "objections.jsonl", "decisions.jsonl"
DELIVERIES = "deliveries.json"
WITHDRAWN, HISTORY = "withdrawn.jsonl", "history.jsonl"
README, SUMS = "README", "SHA256SUMS"

_COMMON = """\
units.jsonl        units of description, one JSON object a line
agents.jsonl       people, families and bodies
concepts.jsonl     terms of thesauri
SHA256SUMS         the SHA-256 of every file: sha256sum --check SHA256SUMS

Every line is an object: "kiosk" is the form of the line ({form}), "kind" says what the record is,
"record" holds it. The fields are described in docs/formats.md of the program. Letters are UTF-8.
"""
_VISITORS = """\
OPEN EXPORT OF {house}

What anybody may have. Records that may not be handed out are left out, or stand here with their
code, title, level and dates only. People who may be alive are left out.

{common}images/            pictures that may be handed out, as JPEG of screen size
"""
_KEEPING = """\
OWN COPY OF THE ARCHIVE OF {house}

THIS COPY HOLDS WHAT MUST NOT BE SHOWN: closed and withdrawn records, people who may be alive,
records to which somebody objects. Keep it as you keep the archive itself. Hand no part of it out.

{common}objections.jsonl   what somebody objects to
decisions.jsonl    who is one person, what the columns of tables mean, as staff decided
withdrawn.jsonl    units that were withdrawn, each as it stood last: printed codes lead above it
history.jsonl      what records said before, and when; "record" is null where one was withdrawn
deliveries.json    the deliveries that were accepted, oldest first
masters/           the pictures as delivered, each under its SHA-256

"policy" is the right of a record that says nothing of rights, "scope" what it was delivered with,
"delivery" the delivery it came with.

To fill an empty catalogue with it:   kiosk intake --policy free THIS_FOLDER
(No record becomes more open by that: each keeps its own policy.)
What was withdrawn and what staff decided is filled into an empty catalogue alone. The history is
there to be read; the new catalogue begins its own.
Not in it: what was decided and taken back, PINs, the journal, the museum's own words (content/),
the withheld list.
"""


def lines(records: Iterable[Line]) -> Iterator[bytes]:
    """The lines of a file."""
    return map(line_of, records)


def history(past: Iterable[Past]) -> Iterator[bytes]:
    """The lines of what records said before, in the order given."""
    for each in past:
        said = {
            "id": each.id,
            "of": each.kind,
            "number": each.number,
            "delivery": each.delivery,
            "accepted_at": each.accepted_at,
            "scope": each.scope,
            "policy": each.policy,
        }
        yield b'{"kiosk":%d,"kind":"revision",%b,"record":%b}\n' % (
            FORM, to_json(said)[1:-1], each.body or b"null",
        )  # fmt: skip


def deliveries(accepted: Iterable[Mapping[str, object]]) -> bytes:
    """The deliveries that the records came with."""
    return b'{"kiosk":%d,"kind":"deliveries","record":%b}\n' % (FORM, to_json(list(accepted)))


def readme(house: str, *, whole: bool) -> bytes:
    """What the folder holds and how it is read, for whoever finds it in twenty years."""
    text = _KEEPING if whole else _VISITORS
    return text.format(house=house, common=_COMMON.format(form=FORM)).encode()


def sums(digests: Mapping[str, str]) -> bytes:
    """The list of files with their SHA-256, as `sha256sum` reads it."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode()
