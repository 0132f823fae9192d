"""The table of readers: a new format is one more module and one more line here."""

from kiosk.readers import (
    alto,
    ead,
    gedcom,
    iiif,
    marc,
    person_table,
    pictures,
    skos,
    tei,
    unit_table,
)
from kiosk.readers.reading import Reader

READERS: tuple[Reader, ...] = (
    Reader("picture", pictures.recognises, pictures.read),
    Reader("alto", alto.recognises, alto.read),
    Reader("gedcom", gedcom.recognises, gedcom.read),
    Reader("marc", marc.recognises, marc.read),
    Reader("iiif", iiif.recognises, iiif.read),
    Reader("tei", tei.recognises, tei.read),
    Reader("skos", skos.recognises, skos.read),
    Reader("ead", ead.recognises, ead.read),
    Reader("people", person_table.recognises, person_table.read),
    Reader("units", unit_table.recognises, unit_table.read),
)


def reader_for(name: str, head: bytes) -> Reader | None:
    """The reader that recognises a file by its name and first bytes; None when none does."""
    for reader in READERS:
        if reader.recognises(name, head):
            return reader
    return None
