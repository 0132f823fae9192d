"""The table of readers: a new format is one more module and one more line here."""

from kiosk.readers import alto, eac, ead, person_table, pictures, unit_table, unknown_xml
from kiosk.readers.reading import Reader

READERS: tuple[Reader, ...] = (
    Reader("picture", pictures.recognises, pictures.read),
    Reader("alto", alto.recognises, alto.read),
    Reader("eac", eac.recognises, eac.read),
    Reader("ead", ead.recognises, ead.read),
    # The last of the readers of XML: it tells what none of them knows.
    Reader("unknown-xml", unknown_xml.recognises, unknown_xml.read),
    Reader("people", person_table.recognises, person_table.read),
    Reader("units", unit_table.recognises, unit_table.read),
)


def reader_for(name: str, head: bytes) -> Reader | None:
    """The reader that recognises a file by its name and first bytes; None when none does."""
    for reader in READERS:
        if reader.recognises(name, head):
            return reader
    return None
