"""What the EXIF tags of a picture say: words, moment, place, how it must be turned."""

from dataclasses import dataclass

from media.metadata.decoding import reading
from media.metadata.tiff import BrokenError, Bytes, Structure, Tags, structure

XMP, IPTC, PHOTOSHOP = 700, 33723, 34377
_DESCRIPTION, _ARTIST, _COPYRIGHT, _ORIENTATION = 0x010E, 0x013B, 0x8298, 0x0112
_EXIF, _GPS = 0x8769, 0x8825
_ORIGINAL, _OFFSET = 0x9003, 0x9011
_LATITUDE_REF, _LATITUDE, _LONGITUDE_REF, _LONGITUDE = 1, 2, 3, 4
_TURNS = range(1, 9)
# What a camera writes of itself when nobody has written anything.
_NO_WORDS = frozenset({"OLYMPUS DIGITAL CAMERA", "SONY DSC", "DIGITAL CAMERA", "DCIM", "SAMSUNG"})


@dataclass(slots=True, kw_only=True)
class Exif:
    """The tags that are read; `blocks` are the other blocks that a TIFF file carries as tags.

    `orientation` is 0 where nothing is said of it.
    """

    description: str = ""
    artist: str = ""
    copyright: str = ""
    date: str = ""
    latitude: float | None = None
    longitude: float | None = None
    orientation: int = 0
    blocks: dict[int, bytes] | None = None
    faults: tuple[str, ...] = ()


def read(content: Bytes) -> Exif:
    """Read a TIFF structure; total: what is broken is a fault and empty."""
    try:
        whole = structure(content)
        main = whole.tags(whole.first)
    except BrokenError:
        return Exif(faults=("exif-broken",))
    faults: list[str] = ["exif-broken"] if main.faulty else []
    inner = _inner(whole, main, _EXIF, faults)
    place = _inner(whole, main, _GPS, faults)
    orientation = main.whole(_ORIENTATION) or 0
    found = Exif(
        description=_words(main, _DESCRIPTION, faults),
        artist=_words(main, _ARTIST, faults),
        copyright=_copyright(main, faults),
        date=moment(_words(inner, _ORIGINAL, faults), _words(inner, _OFFSET, faults)),
        orientation=orientation if orientation in _TURNS else 0,
        blocks={tag: main.raw(tag) for tag in (XMP, IPTC, PHOTOSHOP) if main.raw(tag)},
    )
    if found.description in _NO_WORDS:
        found.description = ""
    _place(found, place, faults)
    found.faults = tuple(dict.fromkeys(faults))
    return found


def _inner(whole: Structure, main: Tags, tag: int, faults: list[str]) -> Tags:
    at = main.whole(tag)
    if at is None:
        return Tags(main.order)
    try:
        tags = whole.tags(at)
    except BrokenError:
        faults.append("exif-broken")
        return Tags(main.order)
    if tags.faulty:
        faults.append("exif-broken")
    return tags


def _words(tags: Tags, tag: int, faults: list[str]) -> str:
    content = tags.raw(tag).split(b"\x00", 1)[0]
    text, sound = reading(content, "")
    if not sound:
        faults.append("exif-letters")
    return text


def _copyright(tags: Tags, faults: list[str]) -> str:
    """The photographer's copyright, then the editor's, which a NUL parts."""
    parts = []
    for part in tags.raw(_COPYRIGHT).split(b"\x00")[:2]:
        text, sound = reading(part, "")
        if not sound:
            faults.append("exif-letters")
        if text:
            parts.append(text)
    return " ; ".join(parts)


def moment(written: str, offset: str = "") -> str:
    """A moment of EXIF as ISO 8601 writes it; empty where the camera knew none."""
    day, _, hour = written.strip().partition(" ")
    day = day.replace(":", "-")
    if not any(sign in "123456789" for sign in day):
        return ""
    hour = hour.strip()
    return f"{day}T{hour}{offset.strip()}" if hour.strip("0: ") else day


def _place(found: Exif, tags: Tags, faults: list[str]) -> None:
    latitude = _degrees(tags, _LATITUDE, _LATITUDE_REF, b"S", 90)
    longitude = _degrees(tags, _LONGITUDE, _LONGITUDE_REF, b"W", 180)
    if latitude is not None and longitude is not None:
        found.latitude, found.longitude = latitude, longitude
    elif tags.raw(_LATITUDE) or tags.raw(_LONGITUDE):
        faults.append("gps-unreadable")


def _degrees(tags: Tags, tag: int, reference: int, turned: bytes, most: int) -> float | None:
    parts = tags.fractions(tag)
    if not parts:
        return None
    value = sum(part / 60.0**place for place, part in enumerate(parts[:3]))
    if not 0 <= value <= most:
        return None
    return round(-value if tags.raw(reference)[:1].upper() == turned else value, 7)
