"""The table of readers: a new format is one more module and one more line here."""

from collections.abc import Mapping
from functools import partial

from kiosk.readers import (
    alto,
    eac,
    ead,
    gedcom,
    hocr,
    iiif,
    marc,
    mets,
    open_export,
    packed,
    page_xml,
    pictures,
    plain_text,
    sidecar,
    skos,
    tei,
    unknown_xml,
)
from kiosk.readers.reading import Reader
from kiosk.readers.tables import reader as tables
from kiosk.rules.columns import ColumnMapping


def readers(saved: Mapping[str, ColumnMapping]) -> tuple[Reader, ...]:
    """All readers, in the order in which they are asked; `saved` says what columns mean."""
    return (
        Reader("picture", pictures.recognises, pictures.read),
        Reader("xmp", sidecar.recognises, sidecar.read),
        # Before the others: its records may speak of any format in their words.
        Reader("open-export", open_export.recognises, open_export.read),
        Reader("alto", alto.recognises, alto.read),
        Reader("page", page_xml.recognises, page_xml.read),
        Reader("hocr", hocr.recognises, hocr.read),
        Reader("mets", mets.recognises, mets.read),
        Reader("gedcom", gedcom.recognises, gedcom.read),
        Reader("marc", marc.recognises, marc.read),
        Reader("iiif", iiif.recognises, iiif.read),
        Reader("tei", tei.recognises, tei.read),
        Reader("skos", skos.recognises, skos.read),
        Reader("eac", eac.recognises, eac.read),
        Reader("ead", ead.recognises, ead.read),
        # The last of the readers of XML: it tells what none of them knows.
        Reader("unknown-xml", unknown_xml.recognises, unknown_xml.read),
        Reader("workbook", tables.recognises_workbook, partial(tables.read_workbook, saved=saved)),
        Reader("packed", packed.recognises, packed.read),
        Reader(
            "people",
            partial(tables.recognises_people, saved=saved),
            partial(tables.read, saved=saved),
        ),
        Reader(
            "units",
            partial(tables.recognises_units, saved=saved),
            partial(tables.read, saved=saved),
        ),
        Reader("text", plain_text.recognises, plain_text.read),
    )


READERS = readers({})


def reader_for(name: str, head: bytes, among: tuple[Reader, ...] = READERS) -> Reader | None:
    """The reader that recognises a file by its name and first bytes; None when none does."""
    for reader in among:
        if reader.recognises(name, head):
            return reader
    return None
