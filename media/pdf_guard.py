"""Whether the streams of a PDF may be unpacked: looked at before PDFium opens the file.

PDFium unpacks what a page draws without asking how much that is, and follows forms that draw
forms. What is found here never reaches it; what is not found meets the limits of the process.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from mmap import mmap

MOST_UNPACKED = 200_000_000
BOMB_UNPACKED, BOMB_RATIO = 20_000_000, 100
MOST_STREAMS = 500_000
MOST_DRAWN = 100_000
MOST_HEAD = 8_000
MOST_FORM = 4_000_000

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_NUMBER = re.compile(rb"(\d{1,10})\s+\d{1,5}\s+obj\b")
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]{0,200}\]|/\w+)")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
_DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_NAMED = re.compile(rb"/([^\s/<>\[\](){}%]+)\s*(\d{1,10})\s+\d{1,5}\s+R\b")
_TABLES = (b"Resources", b"XObject")
_CHUNK = 65_536
_DEEP = re.compile(rb"(?:\[\s*){500}|(?:<<\s*/\w+\s*){500}")


@dataclass(frozen=True, slots=True)
class _Stream:
    number: int
    head: bytes
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """What forbids to open a PDF: its code and its words."""

    code: str
    fault: str


def forbidden(content: mmap) -> Forbidden | None:
    """What forbids to open a PDF; None when nothing does."""
    forms: dict[int, tuple[bytes, bytes]] = {}
    for stream in _streams(content):
        if _IMAGE.search(stream.head):
            continue
        filters = _filters(stream)
        if filters > 1:
            return Forbidden(code="pdf-bomb", fault="a stream of it is packed several times over")
        if filters and _bursts(content, stream.at):
            return Forbidden(
                code="pdf-bomb", fault="a stream of it unpacks to far more than a page can hold"
            )
        if _FORM.search(stream.head):
            forms[stream.number] = (stream.head, _unpacked(content, stream))
    if _endless(content, forms):
        return Forbidden(
            code="pdf-loop", fault="a form in it draws itself, or forms upon forms without end"
        )
    return None


def too_deep(content: mmap) -> bool:
    """Whether lists in lists without end stand in the file."""
    return bool(_DEEP.search(content))


def _streams(content: mmap) -> Iterator[_Stream]:
    end = 0
    for number, mark in enumerate(_STREAM.finditer(content)):
        if number == MOST_STREAMS:
            return
        # What lies before the stream before is looked at once only.
        before = content[max(end, mark.start() - MOST_HEAD) : mark.start()]
        end = mark.end()
        before = before[before.rfind(b"endobj") + 1 :]
        heads = list(_NUMBER.finditer(before))
        if heads:
            yield _Stream(int(heads[-1][1]), before[heads[-1].end() :], end)


def _filters(stream: _Stream) -> int:
    """How many times a stream is packed by the one method that can make little of much."""
    named = _FILTER.search(stream.head)
    return len(_FLATE.findall(named[1])) if named else 0


def _bursts(content: mmap, at: int) -> bool:
    unpacking = zlib.decompressobj()
    packed, unpacked = 0, 0
    data = b""
    try:
        while not unpacking.eof:
            data = unpacking.unconsumed_tail or content[at + packed : at + packed + _CHUNK]
            if not data:
                return False
            if not unpacking.unconsumed_tail:
                packed += len(data)
            unpacked += len(unpacking.decompress(data, 1_000_000))
            if unpacked > MOST_UNPACKED or (
                unpacked > BOMB_UNPACKED and unpacked > BOMB_RATIO * packed
            ):
                return True
    except zlib.error:
        return False
    return False


def _unpacked(content: mmap, stream: _Stream) -> bytes:
    """What a form draws, as far as it is looked at."""
    if not _filters(stream):
        end = content.find(b"endstream", stream.at, stream.at + MOST_FORM)
        return content[stream.at : end if end > 0 else stream.at + MOST_FORM]
    try:
        packed = content[stream.at : stream.at + MOST_FORM]
        return zlib.decompressobj().decompress(packed, MOST_FORM)
    except zlib.error:
        return b""


def _endless(content: mmap, forms: dict[int, tuple[bytes, bytes]]) -> bool:
    """Whether a form draws itself, or so many forms that no page would need them."""
    drawn: dict[int, list[int]] = {}
    for number, (head, body) in forms.items():
        names = _DRAWN.findall(body)
        if names:
            known = _resources(content, head)
            drawn[number] = [known[name] for name in names if known.get(name) in forms]
    costs: dict[int, int] = {}
    for number in drawn:
        open_: list[int] = [number]
        on_the_way: set[int] = set()
        while open_:
            form = open_[-1]
            on_the_way.add(form)
            waiting = [each for each in set(drawn.get(form, ())) if each not in costs]
            if any(each in on_the_way for each in waiting):
                return True
            if waiting:
                open_.append(waiting[0])
                continue
            costs[form] = 1 + sum(costs[each] for each in drawn.get(form, ()))
            if costs[form] > MOST_DRAWN:
                return True
            on_the_way.discard(form)
            open_.pop()
    return False


def _resources(content: mmap, head: bytes) -> dict[bytes, int]:
    """What the names in a form stand for, tables that lie elsewhere included."""
    found: dict[bytes, int] = {}
    waiting, seen = [head], set[int]()
    while waiting:
        for name, number in _NAMED.findall(waiting.pop()):
            if name not in _TABLES:
                found.setdefault(name, int(number))
            elif int(number) not in seen:
                seen.add(int(number))
                start = content.find(b"\n%d 0 obj" % int(number))
                if start >= 0:
                    waiting.append(content[start + 8 : start + MOST_HEAD].split(b"endobj")[0])
    return found
