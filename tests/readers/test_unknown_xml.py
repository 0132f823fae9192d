"""XML that nothing here reads is refused with the name of its root element."""

import io

import pytest

from kiosk.readers.formats import reader_for
from kiosk.readers.reading import Refusal


@pytest.mark.parametrize(
    ("name", "content", "code", "named"),
    [
        ("a.xml", b"<?xml version='1.0'?><m:mods xmlns:m='x'>", "xml-unknown", "mods"),
        ("a.XML", "<?xml version='1.0'?><fiche>".encode("utf-16"), "xml-unknown", "fiche"),
        ("a", b"\xef\xbb\xbf<?xml version='1.0'?><fiche/>", "xml-unknown", "fiche"),
        ("a.xml", b"reference;titre\n1;Un\n", "xml-unknown", "no root"),
        ("a.xml", b"<!-- <ead> -->", "xml-unknown", "no root"),
        ("a.xml", b"\xff\xfe \x00", "empty", ""),
        ("a.xml", b"<!DOCTYPE fiche [<!ENTITY a 'b'>]><fiche/>", "xml-entity", ""),
        ("a.xml", b"<!DOCTYPE fiche [" + b"<!ELEMENT a ANY>" * 6000, "xml-entity", ""),
    ],
)  # fmt: skip
def test_unknown_xml_is_refused_by_name(name: str, content: bytes, code: str, named: str) -> None:
    reader = reader_for(name, content[:8192])
    assert reader is not None
    assert reader.kind == "unknown-xml"
    (refused,) = reader.read(name, io.BytesIO(content))

    assert isinstance(refused, Refusal)
    assert refused.problem.code == code
    assert named in refused.problem.message
