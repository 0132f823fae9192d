"""What a photograph says of itself: EXIF, IPTC and XMP made one.

Which of the three wins is that of the Guidelines for Handling Image Metadata 2.0 (Metadata
Working Group): EXIF before the others; XMP before IPTC, unless the block of IPTC has changed
since the XMP was written (its digest tells) or XMP is silent.
"""

import re
from dataclasses import fields, replace

from kiosk.records.photo_metadata import PhotoMetadata
from media.metadata import blocks, exif, iptc, xmp
from media.metadata.regions import regions
from media.metadata.tiff import Bytes

_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
_EXT = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
_BASIC = "{http://ns.adobe.com/xap/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
_ACDSEE = "{http://ns.acdsee.com/iptc/1.0/}"
_TREES = (
    "{http://ns.adobe.com/lightroom/1.0/}hierarchicalSubject",
    "{http://www.digikam.org/ns/1.0/}TagsList",
)
# Where each field stands in XMP; the first that speaks is read.
_ONE = {
    "title": (f"{_DC}title", f"{_ACDSEE}caption"),
    "headline": (f"{_PHOTOSHOP}Headline",),
    "caption": (f"{_DC}description", f"{_TIFF}ImageDescription", f"{_ACDSEE}notes"),
    "date": (f"{_PHOTOSHOP}DateCreated", f"{_EXIF}DateTimeOriginal", f"{_ACDSEE}datetime"),
    "sublocation": (f"{_CORE}Location",),
    "city": (f"{_PHOTOSHOP}City",),
    "state": (f"{_PHOTOSHOP}State",),
    "country": (f"{_PHOTOSHOP}Country",),
    "credit": (f"{_PHOTOSHOP}Credit",),
    "source": (f"{_PHOTOSHOP}Source",),
    "copyright": (f"{_DC}rights", f"{_TIFF}Copyright"),
    "usage_terms": (f"{_RIGHTS}UsageTerms",),
    "alternative": (f"{_CORE}AltTextAccessibility",),
}
_PLACE = {"sublocation": "Sublocation", "city": "City", "state": "ProvinceState",
          "country": "CountryName"}  # fmt: skip
_PEOPLE = frozenset({"people", "personnes", "personne", "person", "personen", "persons"})
_NAME = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*(?=;|\Z)|([^;]+))')
_MANY = frozenset({"keywords", "people", "creators"})


def described(
    content: Bytes, size: tuple[int, int] = (0, 0), sidecar: bytes = b""
) -> PhotoMetadata:
    """What a picture says, and the XMP beside it; total. `size` is that of the stored pixels.

    What cannot be read is a word in `faults`; the rest is read all the same.
    """
    said, turn = within(content, size)
    return beside(said, sidecar, size, turn) if sidecar else said


def within(content: Bytes, size: tuple[int, int]) -> tuple[PhotoMetadata, int]:
    """What a picture says, and how it must be turned to stand upright (EXIF, 1 to 8)."""
    if bytes(content[:2]) in {b"II", b"MM"}:
        tags = exif.read(content)
        found = blocks.of_tags(tags)
    else:
        found = blocks.find(content)
        tags = exif.read(found.exif) if found.exif else exif.Exif()
    captions = iptc.read(found.iptc, found.digest) if found.iptc else iptc.Iptc()
    packet = xmp.read(found.xmp) if found.xmp else xmp.Xmp()
    if found.extended:
        more = xmp.read(found.extended)
        packet.properties = {**more.properties, **packet.properties}
        packet.faults += more.faults
    turn = tags.orientation or _turn(packet.one(f"{_TIFF}Orientation"))
    areas, misplaced = regions(packet, size, turn)
    faults = (*tags.faults, *captions.faults, *found.faults, *packet.faults, *misplaced)
    said = _reconciled(tags, captions, _of_xmp(packet))
    people = dict.fromkeys((*said.people, *(each.name for each in areas if _a_face(each.kind))))
    return replace(
        said,
        people=tuple(filter(None, people)),
        regions=areas,
        faults=tuple(dict.fromkeys(faults)),
    ), turn


def _turn(written: str) -> int:
    return int(written) if written in set("12345678") else 1


def beside(
    said: PhotoMetadata, packet: bytes, size: tuple[int, int], orientation: int = 1
) -> PhotoMetadata:
    """What a picture says when an XMP file lies beside it: the file wins, field by field.

    Programs write beside a picture what they do not dare to write into it: it is the newer word.
    """
    read = xmp.read(packet)
    newer = _of_xmp(read)
    areas, misplaced = regions(read, size, orientation)
    values = {
        each.name: getattr(newer, each.name) or getattr(said, each.name)
        for each in fields(PhotoMetadata)
    }
    if newer.latitude is not None:
        values["latitude"], values["longitude"] = newer.latitude, newer.longitude
    values["regions"] = areas or said.regions
    faces = (each.name for each in areas if _a_face(each.kind))
    values["people"] = tuple(filter(None, dict.fromkeys((*values["people"], *faces))))
    values["faults"] = tuple(dict.fromkeys((*said.faults, *read.faults, *misplaced)))
    return PhotoMetadata(**values)


def _a_face(kind: str) -> bool:
    return kind == "Face"


def _reconciled(tags: exif.Exif, captions: iptc.Iptc, packet: PhotoMetadata) -> PhotoMetadata:
    values: dict[str, object] = {}
    for each in fields(PhotoMetadata):
        name = each.name
        from_xmp = getattr(packet, name)
        older = captions.values.get(name, ())
        from_iptc = older if name in _MANY else (older[0] if older else "")
        if from_iptc and (not from_xmp or captions.changed) and not _cut(name, older, from_xmp):
            values[name] = from_iptc
        else:
            values[name] = from_xmp
    first = {"caption": tags.description, "date": tags.date, "copyright": tags.copyright}
    values.update({name: value for name, value in first.items() if value})
    if tags.artist:
        values["creators"] = _names(tags.artist)
    if tags.latitude is not None:
        values["latitude"], values["longitude"] = tags.latitude, tags.longitude
    return PhotoMetadata(**values)  # type: ignore[arg-type]  # each field has the type it came with


def _cut(name: str, older: tuple[str, ...], newer: str | tuple[str, ...]) -> bool:
    """Whether IPTC holds only the beginning of what XMP holds whole."""
    whole = newer if isinstance(newer, tuple) else (newer,)
    return len(older) == len(whole) and all(
        long.startswith(short) and len(short.encode()) >= iptc.LENGTHS.get(name, len(short) + 9) - 3
        for short, long in zip(older, whole, strict=True)
    )


def _names(artist: str) -> tuple[str, ...]:
    """The names of an EXIF artist, which semicolons part; one with a semicolon is quoted."""
    found = (
        (quoted.replace('""', '"') or plain).strip() for quoted, plain in _NAME.findall(artist)
    )
    return tuple(dict.fromkeys(filter(None, found)))


def _of_xmp(packet: xmp.Xmp) -> PhotoMetadata:
    values: dict[str, str] = {
        name: next(filter(None, map(packet.one, places)), "") for name, places in _ONE.items()
    }
    for shown in ("LocationShown", "LocationCreated"):
        for place in packet.structures(f"{_EXT}{shown}"):
            for name, field in _PLACE.items():
                values[name] = values[name] or xmp.words(place.get(f"{_EXT}{field}"))
            break
    trees = [re.split(r"[|/]", path) for tree in _TREES for path in packet.many(tree)]
    keywords = dict.fromkeys(packet.many(f"{_DC}subject"))
    keywords.update(dict.fromkeys(path[-1].strip() for path in trees))
    people = dict.fromkeys(packet.many(f"{_EXT}PersonInImage"))
    for person in packet.structures(f"{_EXT}PersonInImageWDetails"):
        people[xmp.words(person.get(f"{_EXT}PersonName"))] = None
    people.update(
        dict.fromkeys(path[-1].strip() for path in trees[:]
                      if len(path) > 1 and path[0].strip().lower() in _PEOPLE)
    )  # fmt: skip
    creators = packet.many(f"{_DC}creator") or packet.many(f"{_TIFF}Artist")
    latitude = _degrees(packet.one(f"{_EXIF}GPSLatitude"), 90)
    longitude = _degrees(packet.one(f"{_EXIF}GPSLongitude"), 180)
    whole = latitude is not None and longitude is not None
    return PhotoMetadata(
        **values,  # type: ignore[arg-type]  # words, each under the name of a field of words
        keywords=tuple(filter(None, keywords)),
        people=tuple(filter(None, people)),
        creators=creators or packet.many(f"{_ACDSEE}author"),
        latitude=latitude if whole else None,
        longitude=longitude if whole else None,
    )


def _degrees(written: str, most: int) -> float | None:
    """A coordinate of XMP: `53,7.95N` or `53,7,57N`."""
    parts = written.rstrip("NSEWnsew").split(",")
    try:
        value = sum(float(part) / 60.0**place for place, part in enumerate(parts[:3]))
    except ValueError:
        return None
    if not written or not 0 <= value <= most:
        return None
    return round(-value if written[-1:] in "SWsw" else value, 7)
