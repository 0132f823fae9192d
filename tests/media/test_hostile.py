"""Pictures and PDFs made to do harm end as they must, within bounds of memory and time."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from media.probe import probe
from tests.holdings import a_picture
from tests.memory import peak_of
from tests.shared import TOOLS

MAKER = TOOLS / "make_bad_inputs.py"
MOST_MEGABYTES = 300
MOST_CPU_SECONDS = 5
# Case, file, code, pages, notes.
ENDS = (
    ("png_bomb", "img/bomb.png", "picture-bomb", 0, ()),
    ("png_text_bomb", "img/text_bomb.png", "picture-broken", 0, ()),
    ("tiff_bomb", "img/bomb.tif", "picture-bomb", 0, ()),
    ("tiff_loop_self", "img/loop_self.tif", "", 1, ()),
    ("tiff_loop_ring", "img/loop_ring.tif", "", 2, ()),
    ("tiff_many_pages", "img/many_pages.tif", "", 2000, ("picture-pages-cut",)),
    ("tiff_outside", "img/outside.tif", "picture-incomplete", 0, ()),
    ("gif_bomb", "img/bomb.gif", "picture-bomb", 0, ()),
    ("jp2_bomb", "img/bomb.j2k", "picture-bomb", 0, ()),
    ("jpeg_bomb", "img/bomb.jpg", "picture-bomb", 0, ()),
    ("wrong_type", "img/html_as.jpg", "picture-not", 0, ()),
    ("wrong_type", "img/elf_as.tif", "picture-not", 0, ()),
    ("wrong_type", "img/xml_as.pdf", "picture-not", 0, ()),
    ("wrong_type", "img/jpg_as.xml", "picture-not", 0, ()),
    ("xmp_entity_bomb", "img/xmp_entity_bomb.jpg", "", 1, ("xmp-entity",)),
    ("iptc_overrun", "img/iptc_overrun.jpg", "", 1, ("iptc-overrun",)),
    ("empty_files", "empty/empty.jpg", "empty", 0, ()),
    ("empty_files", "empty/empty.pdf", "empty", 0, ()),
    ("pdf_recursive_pages", "pdf/recursive_pages.pdf", "pdf-unreadable", 0, ()),
    ("pdf_recursive_length", "pdf/recursive_length.pdf", "", 1, ()),
    ("pdf_recursive_outline", "pdf/recursive_outline.pdf", "", 1, ()),
    ("pdf_recursive_form", "pdf/recursive_form.pdf", "pdf-loop", 0, ()),
    ("pdf_false_count", "pdf/false_count.pdf", "", 1, ()),
    ("pdf_stream_bomb", "pdf/stream_bomb.pdf", "pdf-bomb", 0, ()),
    ("pdf_deep_array", "pdf/deep_array.pdf", "pdf-unreadable", 0, ()),
    ("pdf_active", "pdf/active.pdf", "", 1, ()),
    ("pdf_truncated", "pdf/truncated.pdf", "pdf-unreadable", 0, ()),
)
_WORDS = {"pdf/deep_array.pdf": "nested too deep", "pdf/truncated.pdf": "cut off"}
_OPENING = """
import resource, time
from media.probe import probe
import media.pdf
before = int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
result = {{}}
for name in {names}:
    began = time.process_time()
    found = probe(Path({folder!r}) / name)
    result[name] = [found.code, found.fault, len(found.sizes), list(found.notes),
                    time.process_time() - began]
result[""] = before / 1024
"""

pytestmark = pytest.mark.skipif(
    not MAKER.is_file(), reason="the maker of bad files is not beside this checkout"
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], float]:
    """Every hostile file opened in one process, and by how much its memory grew at most."""
    folder = tmp_path_factory.mktemp("bad")
    cases = sorted({case for case, *_rest in ENDS})
    subprocess.run(
        [sys.executable, str(MAKER), str(folder), "--only", *cases], check=True, capture_output=True
    )
    names = [name for _case, name, *_rest in ENDS]
    result, peak = peak_of(_OPENING.format(names=json.dumps(names), folder=str(folder)))
    return result, peak - float(result[""])


@pytest.mark.slow
@pytest.mark.parametrize(("case", "name", "code", "pages", "notes"), ENDS)
def test_a_hostile_file_ends_as_it_must(
    opened: tuple[dict[str, Any], float],
    case: str,
    name: str,
    code: str,
    pages: int,
    notes: tuple[str, ...],
) -> None:
    found = opened[0][name]

    assert (case, *found[:1], *found[2:4]) == (case, code, pages, list(notes))
    assert _WORDS.get(name, "") in found[1]
    assert found[4] < MOST_CPU_SECONDS


@pytest.mark.medium
def test_no_hostile_file_takes_more_memory_than_allowed(
    opened: tuple[dict[str, Any], float],
) -> None:
    assert opened[1] < MOST_MEGABYTES


def test_the_same_bytes_under_two_names_are_told_alike(tmp_path: Path) -> None:
    one, other = a_picture(tmp_path / "a.png"), a_picture(tmp_path / "b.png")

    assert probe(one) == probe(other)
