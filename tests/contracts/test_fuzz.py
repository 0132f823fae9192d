"""Real files, damaged in every way a disk, a line or a programme damages them, stop no reader."""

import faulthandler
import io
import random
import signal
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import FrameType

import pytest
import xlsxwriter

from kiosk.readers.formats import READERS, reader_for
from kiosk.readers.reading import HEAD, Reader
from kiosk.records.open_lines import Line
from kiosk.writers import json_lines
from media.probe import probe
from tests.factories import a_unit
from tests.shared import DATA, FACTS, needs_data

MUTATIONS = 60
MANY_MUTATIONS = 5_000
MOST_SECONDS = 20
SEEDS = 4
SMALL = 60_000
"""Bytes of a seed that is damaged often; larger files take a reader too long, many times over."""

MOST = 400_000
PICTURES = "picture"
STDERR = 2


@cache
def real_files() -> dict[str, list[Path]]:
    """The files beside the checkout by the reader that recognises them, the smallest first."""
    found: dict[str, list[Path]] = defaultdict(list)
    if FACTS:
        # What is damaged already shows a reader little: it is refused at its first byte.
        paths = [path for path in DATA.rglob("*") if path.is_file() and "corrupt" not in path.parts]
        for path in sorted(paths, key=lambda path: (path.stat().st_size, path)):
            if path.stat().st_size <= MOST:
                with path.open("rb") as stream:
                    reader = reader_for(path.name, stream.read(HEAD))
                found[reader.kind if reader else ""].append(path)
    return dict(found)


def seeds(kind: str) -> list[bytes]:
    """Several files of a kind, spread over what there is of it; of pictures one a suffix."""
    paths = [path for path in real_files().get(kind, []) if path.stat().st_size <= SMALL]
    if kind == PICTURES:
        paths = list({path.suffix.lower(): path for path in paths}.values())
        return [path.read_bytes() for path in sorted(paths)]
    step = max(1, len(paths) // SEEDS)
    return [path.read_bytes() for path in paths[::step][:SEEDS]] or [UNSEEN[kind]()]


def others(kind: str) -> list[bytes]:
    """The smallest real file of every other kind."""
    return [paths[0].read_bytes() for each, paths in real_files().items() if each != kind]


def a_workbook() -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1, tzinfo=UTC)})
        sheet = book.add_worksheet()
        for place, row in enumerate((("reference", "title"), ("1", "Un"), ("2", 3.5))):
            sheet.write_row(place, 0, row)
    return stream.getvalue()


def a_packed_archive() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr(zipfile.ZipInfo("../a.xml"), b"<a/>")
        packed.writestr(zipfile.ZipInfo("b.txt"), b"b" * 100)
    return stream.getvalue()


def an_open_export() -> bytes:
    """Two records as another catalogue of this program kept them."""
    lines = (
        Line(record=a_unit(), scope="S", policy="free"),
        Line(record=a_unit(id="u2", title="Deux"), scope="S", policy="free"),
    )
    return b"".join(json_lines.lines(iter(lines)))


UNSEEN: dict[str, Callable[[], bytes]] = {
    "page": lambda: (
        b"<PcGts><Page imageWidth='9' imageHeight='9'><TextRegion id='r'><TextLine><Coords"
        b" points='0,0 5,5'/><TextEquiv><Unicode>a b</Unicode></TextEquiv></TextLine>"
        b"</TextRegion></Page></PcGts>"
    ),
    "unknown-xml": lambda: b"<?xml version='1.0'?>\n<weather><day wind='3'>rain</day></weather>",
    "workbook": a_workbook,
    "packed": a_packed_archive,
    "open-export": an_open_export,
}
"""Small files of the kinds of which no real one lies beside the checkout."""


# ------------------------------------------------------------------------------- the damages


def flipped(content: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(content)
    for _time in range(chance.choice((1, 3, 20, 200))):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def cut_off(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def with_a_hole(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.choice((1, 16, 500, 5_000)) :]


def doubled(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    block = content[start : start + chance.choice((1, 16, 500, 5_000))]
    return content[:start] + block * chance.choice((2, 3, 50)) + content[start + len(block) :]


def overwritten(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    length = chance.choice((1, 4, 64, 1_000))
    filling = chance.choice((b"\x00" * length, b"\xff" * length, chance.randbytes(length)))
    return content[:start] + filling + content[start + length :]


def with_a_great_number(content: bytes, chance: random.Random) -> bytes:
    """A figure in the file becomes one that nobody can mean."""
    at = [
        place for place in range(min(len(content), SMALL)) if content[place : place + 1].isdigit()
    ]
    if not at:
        return overwritten(content, chance)
    start = chance.choice(at)
    number = chance.choice((b"-1", b"99999999999999999999", b"1e999", b"0", b"NaN"))
    return content[:start] + number + content[start + 1 :]


Damage = Callable[[bytes, random.Random], bytes]
DAMAGES: tuple[Damage, ...] = (
    flipped, cut_off, with_a_hole, doubled, overwritten, with_a_great_number,
)  # fmt: skip


def mutations(kind: str, count: int) -> Iterator[bytes]:
    """So many damaged files, the same ones each time."""
    chance = random.Random(kind)
    sound, strange = seeds(kind), others(kind)
    for number in range(count):
        content = sound[number % len(sound)]
        if number % (len(DAMAGES) + 1) == len(DAMAGES):
            other = chance.choice(strange)
            content = (
                content[: chance.randrange(len(content))] + other[chance.randrange(len(other)) :]
            )
        else:
            content = DAMAGES[number % (len(DAMAGES) + 1)](content, chance)
        if chance.random() < 0.3 and content:
            content = chance.choice(DAMAGES)(content, chance)
        yield content


@contextmanager
def within_bounds() -> Iterator[None]:
    """Fail, with every thread's stack, what takes too long: also what never comes back."""

    def too_long(_signal: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"not done after {MOST_SECONDS} s, at {frame}")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(MOST_SECONDS)
    # Code that never returns to Python hears no alarm: then the whole run ends, and says where.
    faulthandler.dump_traceback_later(3 * MOST_SECONDS, exit=True, file=STDERR)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def read_all(reader: Reader, count: int) -> None:
    for number, content in enumerate(mutations(reader.kind, count)):
        with within_bounds():
            try:
                reader.recognises("any", content[:HEAD])
                for _item in reader.read("any", io.BytesIO(content)):
                    pass
            except Exception as error:
                raise AssertionError(f"mutation {number} of {reader.kind}: {error!r}") from error


def probe_all(folder: Path, count: int) -> None:
    path = folder / "any"
    for number, content in enumerate(mutations(PICTURES, count)):
        path.write_bytes(content)
        with within_bounds():
            try:
                probe(path)
            except Exception as error:
                raise AssertionError(f"mutation {number}: {error!r}") from error


readers = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.kind)
pytestmark = [needs_data, pytest.mark.uncounted]


def test_every_reader_but_the_unseen_has_real_files() -> None:
    assert {reader.kind for reader in READERS} - set(real_files()) == set(UNSEEN)


def test_the_same_damages_are_done_each_time() -> None:
    assert list(mutations("ead", 20)) == list(mutations("ead", 20))


@pytest.mark.slow
@readers
def test_no_damage_to_a_real_file_stops_its_reader(reader: Reader) -> None:
    read_all(reader, MUTATIONS * len(seeds(reader.kind)))


@pytest.mark.slow
def test_no_damage_to_a_real_picture_stops_the_probe(tmp_path: Path) -> None:
    probe_all(tmp_path, MUTATIONS * len(seeds(PICTURES)))


@pytest.mark.endurance
@readers
def test_no_damage_of_thousands_stops_a_reader(reader: Reader) -> None:
    read_all(reader, MANY_MUTATIONS)


@pytest.mark.endurance
def test_no_damage_of_thousands_stops_the_probe(tmp_path: Path) -> None:
    probe_all(tmp_path, MANY_MUTATIONS)
