"""Finds the blocks in which a picture speaks of itself, in each kind of file.

Only the heads of segments, chunks and boxes are read: pixels are stepped over.
"""

import hashlib
import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from media.metadata import exif, iptc
from media.metadata.tiff import Bytes

MOST_BLOCK = 16_000_000
MOST_SEGMENTS = 20_000
_EXIF = b"Exif\x00\x00"
_XMP = b"http://ns.adobe.com/xap/1.0/\x00"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\x00"
_PHOTOSHOP = (b"Photoshop 3.0\x00", b"Adobe_Photoshop2.5:")
_KEYWORD = b"XML:com.adobe.xmp\x00"
_GIF_XMP = b"XMP DataXMP"
_GIF_END = b"\x01\xff\xfe"
_UUID_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_UUID_IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_UUID_EXIF = b"JpgTiffExif->JP2"
_STATION = 0xA1B2C3D4
_FOOTER = struct.Struct(">HII")
"""What FotoStation ends its block with: a tag, the size, its mark."""
_CHUNK_HEAD = 8
"""The length and the name of a chunk or box."""
_SEGMENT_HEAD = 4
"""The marker of a segment and its length."""
_MARKER, _APP1, _APP13 = 0xFF, 0xE1, 0xED
_PIXELS = frozenset({0xDA, 0xD9})
"""Start of scan and end of image (ITU-T T.81, table B.1): what follows describes nothing."""
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
_GUID = re.compile(rb"HasExtendedXMP\s*(?:=\s*['\"]|>)\s*([0-9A-Fa-f]{32})")


@dataclass(slots=True)
class Blocks:
    """The blocks as they stand in the file; empty ones are absent."""

    exif: bytes = b""
    xmp: bytes = b""
    extended: bytes = b""
    photoshop: bytes = b""
    iptc: bytes = b""
    digest: bytes = b""
    faults: list[str] = field(default_factory=list)


def find(content: Bytes) -> Blocks:
    """The blocks of a JPEG, PNG, TIFF, WebP, GIF or JPEG 2000 file; of another none."""
    found = Blocks()
    head = bytes(content[:16])
    if head.startswith(b"\xff\xd8"):
        _jpeg(content, found)
    elif head.startswith(b"\x89PNG"):
        _png(content, found)
    elif head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        _webp(content, found)
    elif head[4:12] == b"jP  \r\n\x87\n":
        _boxes(content, found)
    elif head.startswith(b"GIF8"):
        _gif(content, found)
    if found.photoshop:
        parts, sound = iptc.resources(found.photoshop)
        found.iptc = found.iptc or parts.get(iptc.IIM, b"")
        found.digest = parts.get(iptc.DIGEST, b"")
        if not sound:
            found.faults.append("iptc-broken")
    return found


def of_tags(tags: exif.Exif) -> Blocks:
    """The blocks that a TIFF file carries as tags."""
    held = tags.blocks or {}
    found = Blocks(xmp=held.get(exif.XMP, b""), iptc=held.get(exif.IPTC, b""))
    parts, sound = iptc.resources(held.get(exif.PHOTOSHOP, b""))
    found.iptc = parts.get(iptc.IIM, b"") or found.iptc
    found.digest = parts.get(iptc.DIGEST, b"")
    if not sound:
        found.faults.append("iptc-broken")
    return found


def _segments(content: Bytes) -> Iterator[tuple[int, bytes]]:
    """The marker and the content of each segment of a JPEG up to its pixels."""
    at = 2
    for _number in range(MOST_SEGMENTS):
        while content[at : at + 2] == b"\xff\xff":
            at += 1
        head = content[at : at + 4]
        if len(head) < _SEGMENT_HEAD or head[0] != _MARKER or head[1] in _PIXELS:
            return
        if head[1] in _BARE:
            at += 2
            continue
        size = int.from_bytes(head[2:4])
        yield head[1], bytes(content[at + 4 : at + 2 + size])
        at += 2 + max(2, size)


def _jpeg(content: Bytes, found: Blocks) -> None:
    pieces: dict[bytes, dict[int, bytes]] = {}
    held = 0
    for marker, segment in _segments(content):
        if marker == _APP13 and segment.startswith(_PHOTOSHOP):
            start = next(len(each) for each in _PHOTOSHOP if segment.startswith(each))
            if len(found.photoshop) < MOST_BLOCK:
                found.photoshop += segment[start:]
        elif marker != _APP1:
            continue
        elif segment.startswith(_EXIF):
            found.exif = found.exif or segment[len(_EXIF) :]
        elif segment.startswith(_XMP):
            found.xmp = found.xmp or segment[len(_XMP) :]
        elif segment.startswith(_EXTENSION) and held < MOST_BLOCK:
            held += len(segment)
            rest = segment[len(_EXTENSION) :]
            offset = int.from_bytes(rest[36:40])
            pieces.setdefault(rest[:32].upper(), {}).setdefault(offset, rest[40:])
    wanted = _GUID.search(found.xmp)
    if wanted:
        _extended(wanted[1].upper(), pieces, found)
    if not found.iptc and not found.photoshop:
        found.iptc = _station(content)


def _extended(name: bytes, pieces: dict[bytes, dict[int, bytes]], found: Blocks) -> None:
    """The second part of an XMP packet too long for one segment, put together and proved."""
    whole = b""
    for offset, piece in sorted(pieces.get(name, {}).items()):
        if offset == len(whole) < MOST_BLOCK:
            whole += piece
    if hashlib.md5(whole, usedforsecurity=False).hexdigest().upper().encode() == name:
        found.extended = whole
    else:
        found.faults.append("xmp-broken")


def _station(content: Bytes) -> bytes:
    """The IPTC block that FotoStation hangs behind the picture."""
    end = len(content)
    for _number in range(100):
        footer = content[max(0, end - _FOOTER.size) : end]
        if len(footer) < _FOOTER.size:
            return b""
        tag, size, mark = _FOOTER.unpack(footer)
        # Its size counts the footer too.
        if mark != _STATION or not _FOOTER.size < size <= end:
            return b""
        if tag == 1:
            block = bytes(content[end - size : end - _FOOTER.size])
            return block if block[:1] == b"\x1c" else b""
        end -= size
    return b""


def _png(content: Bytes, found: Blocks) -> None:
    at = 8
    for _number in range(MOST_SEGMENTS):
        head = content[at : at + 8]
        if len(head) < _CHUNK_HEAD:
            return
        size, name = int.from_bytes(head[:4]), head[4:8]
        if name == b"eXIf" and size <= MOST_BLOCK:
            found.exif = found.exif or bytes(content[at + 8 : at + 8 + size])
        elif name == b"iTXt" and size <= MOST_BLOCK:
            chunk = bytes(content[at + 8 : at + 8 + size])
            if chunk.startswith(_KEYWORD):
                _international(chunk[len(_KEYWORD) :], found)
        at += 12 + size


def _international(chunk: bytes, found: Blocks) -> None:
    """The text of an iTXt chunk, unpacked no further than the limit."""
    packed = chunk[:1] == b"\x01"
    text = chunk[2:].split(b"\x00", 2)[-1]
    if packed:
        unpacking = zlib.decompressobj()
        try:
            text = unpacking.decompress(text, MOST_BLOCK)
        except zlib.error:
            text = b""
        if not text or unpacking.unconsumed_tail:
            found.faults.append("xmp-broken")
            return
    found.xmp = found.xmp or text


def _webp(content: Bytes, found: Blocks) -> None:
    at = 12
    for _number in range(MOST_SEGMENTS):
        head = content[at : at + 8]
        if len(head) < _CHUNK_HEAD:
            return
        size = int.from_bytes(head[4:8], "little")
        if head[:4] in {b"EXIF", b"XMP "} and size <= MOST_BLOCK:
            chunk = bytes(content[at + 8 : at + 8 + size])
            if head[:4] == b"EXIF":
                found.exif = found.exif or chunk.removeprefix(_EXIF)
            else:
                found.xmp = found.xmp or chunk
        at += 8 + size + size % 2


def _boxes(content: Bytes, found: Blocks) -> None:
    at = 0
    for _number in range(MOST_SEGMENTS):
        head = content[at : at + 16]
        if len(head) < _CHUNK_HEAD:
            return
        size, start = int.from_bytes(head[:4]), 8
        if size == 1:
            size, start = int.from_bytes(head[8:16]), 16
        elif size == 0:
            size = len(content) - at
        if size < start:
            return
        if head[4:8] == b"uuid" and size <= MOST_BLOCK:
            box = bytes(content[at + start : at + size])
            name, rest = box[:16], box[16:]
            if name == _UUID_XMP:
                found.xmp = found.xmp or rest
            elif name == _UUID_IPTC:
                found.iptc = found.iptc or rest
            elif name == _UUID_EXIF:
                found.exif = found.exif or rest.removeprefix(_EXIF)
        at += size


def _gif(content: Bytes, found: Blocks) -> None:
    start = content.find(_GIF_XMP, 0, MOST_BLOCK)
    end = content.find(_GIF_END, start, start + MOST_BLOCK) if start >= 0 else -1
    if end > 0:
        found.xmp = bytes(content[start + len(_GIF_XMP) : end])
