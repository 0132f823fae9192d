"""Unpacks a compressed strip of a TIFF some rows at a time.

A decoder gives a strip whole, and a strip may be the whole page. Deflate is a stream anyhow. LZW
(TIFF 6.0, section 13) begins a new table whenever the old one is full: what lies between two such
beginnings is decoded by itself, once it is known where they are and how much comes out.
"""

import io
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from media.tiff_head import tiff

Read = Callable[[int], bytes]
Unpack = Callable[[Read], Iterator[bytes]]

DEFLATE, _LZW, _OLD_DEFLATE = 8, 5, 32946
_PIECE = 1 << 18
"""Bytes read at once."""
_ENOUGH = 1 << 22
"""Bytes that are decoded at once, but for the last table of them."""

_CLEAR, _END, _FIRST = 256, 257, 258
# The codes of one table: 9 bits each until it has 511 entries, 10 until 1023, and so on; a full
# table has no 4097th code, a damaged stream may.
_MOST = 4096
_WIDTHS = np.repeat(np.array([9, 10, 11, 12]), [254, 512, 1024, _MOST - 1790])
_STARTS = np.concatenate(([0], np.cumsum(_WIDTHS)[:-1]))
_LONGEST = int(_STARTS[-1] + _WIDTHS[-1])


class Unpacked:
    """The rows of one strip; whoever goes back begins again at the top."""

    def __init__(self, path: Path, offset: int, count: int, unpack: Unpack, line: int) -> None:
        self._path = path
        self._offset = offset
        self._count = count
        self._unpack = unpack
        self._line = line
        self._begin()

    def _begin(self) -> None:
        self._read = 0
        self._top = 0
        self._held = bytearray()
        self._coming = self._unpack(self._next)

    def _next(self, most: int) -> bytes:
        size = min(most, self._count - self._read)
        with self._path.open("rb") as stream:
            stream.seek(self._offset + self._read)
            piece = stream.read(size)
        self._read += len(piece)
        return piece

    def rows(self, top: int, bottom: int) -> bytes:
        """Some rows, as they were packed; raises OSError when the strip ends before them."""
        if top < self._top:
            self._begin()
        skipped = (top - self._top) * self._line
        needed = skipped + (bottom - top) * self._line
        while len(self._held) < needed:
            piece = next(self._coming, b"")
            if not piece:
                raise OSError("a strip is cut off")
            self._held += piece
            gone = min(skipped, len(self._held)) // self._line
            if gone:
                del self._held[: gone * self._line]
                self._top += gone
                skipped -= gone * self._line
                needed -= gone * self._line
        self._top += skipped // self._line
        found = bytes(self._held[skipped:needed])
        del self._held[:skipped]
        return found


def unpacker(compression: int) -> Unpack | None:
    """What unpacks a strip of this compression; None where it must be decoded whole."""
    return {DEFLATE: _inflated, _OLD_DEFLATE: _inflated, _LZW: _expanded}.get(compression)


def _inflated(read: Read) -> Iterator[bytes]:
    unpack = zlib.decompressobj()
    piece = b""
    try:
        while not unpack.eof and (piece := piece or read(_PIECE)):
            found = unpack.decompress(piece, _ENOUGH)
            piece = unpack.unconsumed_tail
            if found:
                yield found
    except zlib.error as error:
        raise OSError(str(error)) from error


def _expanded(read: Read) -> Iterator[bytes]:
    """What LZW has packed, table after table."""
    held = bytearray(read(_PIECE))
    at = began = 0  # bits: where the next table begins, and the first that is not decoded yet
    size = 0  # bytes that come out between the two
    while True:
        if len(held) * 8 < at + _LONGEST and (piece := read(_PIECE)):
            # Whole bytes that are decoded go; what is left begins within the first one.
            del held[: began // 8]
            at, began = at - began // 8 * 8, began % 8
            held += piece
        codes = _codes(held, at)
        stop = int(np.argmax((codes == _CLEAR) | (codes == _END))) if codes.size else 0
        is_ended = not codes.size or codes[stop] != _CLEAR
        table = codes[:stop] if codes.size and codes[stop] in {_CLEAR, _END} else codes
        size += _length(table)
        if size >= _ENOUGH or is_ended:
            until = at + (int(_STARTS[table.size]) if table.size < _MOST else _LONGEST)
            if size:
                yield _decoded(held, began, until, size)
            began, size = -1, 0
        if is_ended:
            return
        at += int(_STARTS[stop] + _WIDTHS[stop])
        began = at if began < 0 else began


def _codes(held: bytearray, at: int) -> npt.NDArray[np.int64]:
    """The codes from a bit on, as if a table began there, as many as there are bytes for."""
    first = at >> 3
    window = np.frombuffer(bytes(held[first : first + _LONGEST // 8 + 4]), np.uint8).astype(
        np.int64
    )
    places = _STARTS + (at & 7)
    known = places + _WIDTHS <= window.size * 8
    places, widths = places[known], _WIDTHS[known]
    window = np.concatenate((window, np.zeros(3, np.int64)))
    byte = places >> 3
    bits = window[byte] << 16 | window[byte + 1] << 8 | window[byte + 2]
    found: npt.NDArray[np.int64] = bits >> (24 - (places & 7) - widths) & ((1 << widths) - 1)
    return found


def _length(codes: npt.NDArray[np.int64]) -> int:
    """How many bytes the codes of one table stand for.

    A code above 257 stands for what the code that made its entry stands for, and one byte more:
    each leads back to a plain byte, and the steps of all are counted at once, twice as far in
    every round.
    """
    back = np.where(codes >= _FIRST, codes - _FIRST, -1)
    if (back >= np.arange(back.size)).any():
        raise OSError("a strip refers to what is not there yet")
    # The last place is where every way ends.
    back = np.append(np.where(back < 0, back.size, back), back.size)
    steps = np.append(np.ones(codes.size, np.int64), 0)
    while (back[:-1] < codes.size).any():
        steps = steps + steps[back]
        back = back[back]
    return int(steps.sum())


def _decoded(held: bytearray, began: int, until: int, size: int) -> bytes:
    """What some tables stand for, by the decoder of TIFF: a row of bytes."""
    bits = until - began
    packed = int.from_bytes(held[began >> 3 : -(-until // 8)], "big") >> (-until % 8)
    packed = packed & ((1 << bits) - 1) | _CLEAR << bits
    packed <<= -(bits + 9) % 8
    strip = packed.to_bytes(-(-(bits + 9) // 8), "big")
    strip += b"\0" * (len(strip) % 2)
    said = {256: size, 257: 1, 258: 8, 259: _LZW, 262: 1, 273: 8, 277: 1, 278: 1, 279: len(strip)}
    content = tiff(b"MM", said, [strip], 8 + len(strip))
    with Image.open(io.BytesIO(content), formats=("TIFF",)) as opened:
        return opened.tobytes()
