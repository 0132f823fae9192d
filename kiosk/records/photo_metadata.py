"""What a photograph says of itself (IPTC Photo Metadata, XMP, EXIF, regions of the MWG)."""

from dataclasses import dataclass

from kiosk.records.canvas import Region


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoMetadata:
    """The words embedded in a picture or in its sidecar, reconciled by the rules of the MWG.

    Regions are in pixels of the upright picture. `date` is the moment of creation as written,
    `sublocation` … `country` the place shown or taken. `faults` says in one word each what could
    not be read (`iptc-overrun`, `xmp-entity` …, see docs/formats.md).
    """

    title: str = ""
    headline: str = ""
    caption: str = ""
    keywords: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    creators: tuple[str, ...] = ()
    date: str = ""
    sublocation: str = ""
    city: str = ""
    state: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    credit: str = ""
    source: str = ""
    copyright: str = ""
    usage_terms: str = ""
    alternative: str = ""
    regions: tuple[Region, ...] = ()
    faults: tuple[str, ...] = ()
