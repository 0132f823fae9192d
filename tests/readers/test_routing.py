"""Each real file goes to the reader of its format, and no reader takes another's."""

import pytest

from kiosk.readers.formats import reader_for
from kiosk.readers.markup import root_of
from kiosk.readers.reading import HEAD
from tests.shared import DATA, FACTS, needs_data

OURS = ("gedcom", "iiif", "marc", "skos", "tei")


@needs_data
@pytest.mark.parametrize("folder", OURS)
def test_every_file_of_a_format_goes_to_its_reader(folder: str) -> None:
    for name in FACTS:
        if name.startswith(f"{folder}/"):
            reader = reader_for(name, (DATA / name).read_bytes()[:HEAD])
            assert reader, name
            assert reader.kind == folder, name


@needs_data
def test_no_file_of_another_format_goes_to_them() -> None:
    for name in FACTS:
        # The suffix `.json` is taken by the reader of IIIF, which refuses what it does not know.
        if name.split("/")[0] in {*OURS, "corrupt"} or name.endswith(".json"):
            continue
        reader = reader_for(name, (DATA / name).read_bytes()[:HEAD])
        assert reader is None or reader.kind not in OURS, name


@pytest.mark.parametrize(
    ("head", "root"),
    [
        (b"<a>", "a"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- <b> --><x:TEI xmlns='y'>", "tei"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><d>", "d"),
        ("<e>".encode("utf-16"), "e"),
        (b"%PDF <a>", ""),
        (b"", ""),
        (b"<?a?>" * 1_600, ""),
    ],
)
def test_the_root_is_the_first_element_and_quickly_found(head: bytes, root: str) -> None:
    assert root_of(head) == root
