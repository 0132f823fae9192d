"""The real files beside this checkout, taken in together: what was counted in them is there."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.catalogue import Catalogue, sqlite_url
from kiosk.generation.folder import Home
from kiosk.generation.snapshot import Snapshot
from kiosk.records.access import Policy
from kiosk.records.agent import Agent
from kiosk.records.unit import Unit
from tests.holdings import put_on_show, take
from tests.memory import unmeasured
from tests.shared import DATA, FACTS, needs_data

pytestmark = [needs_data, pytest.mark.slow]

# Lists for tests, no deliveries; tables whose columns staff must decide (see test_columns).
NOT_ARCHIVES = ("names/", "places/", "relevance/")
UNDECIDED = {"csv/FRAD003_oai.csv", "csv/wien_victims.csv"}
# Annotations without the manifest that they speak of; XMP files without their picture.
ALONE = {"iiif/v3_svg-annotations.json"} | {
    name for name, facts in FACTS.items() if facts["kind"] == "XMP sidecar"
}
# The second frame is the preview that a camera puts behind the photograph.
PREVIEWS = {"photos/exiftool/ExifTool.jpg"}
SOUND = [
    name
    for name in FACTS
    if not name.startswith((*NOT_ARCHIVES, "corrupt/")) and name not in UNDECIDED | ALONE
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path_factory.mktemp("real") / "home")


@pytest.fixture(scope="module")
def taken(home: Home) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--data", str(home.root), "intake", "--json", str(DATA)],
        capture_output=True,
        text=True,
        check=False,
        env=unmeasured(),
    )
    assert done.returncode == 3, done.stderr[-2000:]
    report: dict[str, Any] = json.loads(done.stdout)
    return report


@pytest.fixture(scope="module")
def files(taken: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {file["path"].removeprefix("data/"): file for file in taken["files"]}


@pytest.fixture(scope="module")
def held(home: Home, taken: dict[str, Any]) -> dict[str, list[Unit | Agent]]:
    assert taken["written"] > 0
    catalogue = Catalogue(sqlite_url(home.catalogue))
    found: dict[str, list[Unit | Agent]] = {}
    for each in catalogue.records():
        name = each.record.origin.file.removeprefix("data/")
        found.setdefault(name, []).append(each.record)
    catalogue.close()
    return found


def codes(file: dict[str, Any]) -> list[str]:
    return [problem["code"] for problem in file["problems"]]


def _description(facts: dict[str, Any]) -> int:
    return int(facts["components"] + facts["finding_aids"])


def _one(_facts: dict[str, Any]) -> int:
    return 1


# What of a file's facts the report must give: which number, and how much.
COUNTED: dict[str, tuple[str, Callable[[dict[str, Any]], int]]] = {
    "EAD": ("units", _description),
    "EAD3": ("units", _description),
    "OAI-PMH with EAD": ("units", _description),
    "OAI-PMH": ("units", lambda facts: facts["record"] - facts.get("deleted", 0)),
    "EAC-CPF": ("agents", _one),
    "ALTO": ("pages", lambda facts: facts["Page"]),
    "hOCR": ("pages", lambda facts: facts["ocr_page"]),
    "GEDCOM": ("agents", lambda facts: facts["INDI"]),
    "MARC": ("units", lambda facts: facts["records"]),
    "MARCXML": ("units", lambda facts: facts["records"]),
    "MARC-in-JSON": ("units", lambda facts: facts["records"]),
    "SKOS": ("concepts", lambda facts: facts["concepts"]),
    "TEI": ("units", _one),
    "METS": ("units", _one),
    "IIIF": ("units", lambda facts: 1 + facts["manifests"]),
    "PDF": ("pages", lambda facts: facts["pages"]),
    "image": ("pages", lambda facts: facts["frames"]),
}


@pytest.mark.parametrize("name", SOUND)
def test_every_sound_file_is_taken_in_with_what_was_counted_in_it(
    files: dict[str, dict[str, Any]], name: str
) -> None:
    file, facts = files[name], FACTS[name]

    assert file["status"] == "accepted"
    if facts["kind"] in COUNTED:
        what, number = COUNTED[facts["kind"]]
        assert file[what] == (1 if name in PREVIEWS else number(facts))
    else:
        told = Counter(codes(file))
        rows = facts["rows_with_header"] - 1
        assert (
            file["units"] + file["agents"] + told["csv-no-reference"] + told["code-repeated"]
            >= rows - rows // 10
        )


@pytest.mark.parametrize("name", [n for n in SOUND if FACTS[n]["kind"] in {"ALTO", "hOCR"}])
def test_every_word_of_a_page_is_in_the_catalogue(
    held: dict[str, list[Unit | Agent]], name: str
) -> None:
    facts = FACTS[name]
    owners = [each for each in held.get(name, []) if isinstance(each, Unit)]
    if "debats" in name:
        # The issue to which a METS file binds the page.
        owners = [each for each in held["alto/debats-18140401/18140401_1-METS.xml"]
                  if isinstance(each, Unit)]  # fmt: skip
    words = sum(
        len(line)
        for owner in owners
        for canvas in owner.canvases
        if canvas.text
        for line in canvas.text.lines
    )
    if facts["kind"] == "hOCR":
        assert words == facts["ocrx_word"] - facts["empty_words"]
    elif "debats" in name:
        assert words == sum(FACTS[each]["String"] for each in FACTS if "debats" in each
                            and FACTS[each]["kind"] == "ALTO")  # fmt: skip
    else:
        assert words == facts["String"] - facts["empty_strings"]


# What the line `must` of FACTS.json comes to in our report: status, then codes.
DAMAGED: dict[str, tuple[str, set[str]]] = {
    "broken.png": ("refused", {"picture-not"}),
    "broken_data_stream.png": ("refused", {"picture-incomplete"}),
    "csv_empty_reference.csv": ("accepted", {"csv-no-reference"}),
    "csv_other_header.csv": ("accepted", {"table-column"}),
    "decompression_bomb.gif": ("refused", {"picture-bomb"}),
    "ead_duplicate_unitid.xml": ("accepted", {"code-repeated"}),
    "ead_illegal_char.xml": ("refused", {"xml-syntax"}),
    "ead_invalid.xml": ("accepted", {"ead-top-no-code"}),
    "ead_missing_unitid.xml": ("accepted", {"ead-top-no-code"}),
    "ged_circular.ged": ("accepted", {"gedcom-ring"}),
    "ged_level_over_99.ged": ("accepted", {"gedcom-deep"}),
    "ged_missing_header.ged": ("accepted", {"gedcom-no-head"}),
    "hocr_broken_pis.html": ("accepted", set()),
    "invalid-exif.jpg": ("accepted", {"exif-broken"}),
    "jp2_truncated.jp2": ("refused", {"picture-incomplete"}),
    "libtiff_segfault.tif": ("refused", {"picture-not"}),
    "marc_bad_marc8_escape.dat": ("accepted", {"marc-letters"}),
    "marc_bad_records.mrc": ("accepted", {"marc-record"}),
    "marc_bad_tag.xml": ("accepted", {"marc-field"}),
    "marc_utf8_invalid.mrc": ("accepted", {"marc-letters"}),
    "multipage_multiple_frame_loop.tiff": ("accepted", set()),
    "multipage_single_frame_loop.tiff": ("accepted", set()),
    "oai_empty_eadid.xml": ("accepted", {"ead-no-eadid"}),
    "oai_no_archdesc.xml": ("accepted", {"ead-no-archdesc"}),
    "pdf_huge_mono.pdf": ("accepted", set()),
    "pdf_invalid.pdf": ("refused", {"pdf-unreadable"}),
    "png_decompression_dos.png": ("refused", {"picture-broken"}),
    "seek_too_large.tif": ("refused", {"picture-not"}),
    "tiff_wrong_bits_per_sample.tiff": ("accepted", set()),
    "trailer_loop.pdf": ("accepted", set()),
    "truncated_exif_dpi.jpg": ("accepted", {"exif-broken"}),
    "truncated_image.png": ("refused", {"picture-incomplete"}),
    "truncated_jpeg.jpg": ("refused", {"picture-incomplete"}),
    "zero_height.j2k": ("refused", {"picture-not"}),
}


def test_every_damaged_file_has_its_line() -> None:
    assert {f"corrupt/{name}" for name in DAMAGED} == {
        name for name in FACTS if name.startswith("corrupt/")
    }


@pytest.mark.parametrize("name", sorted(DAMAGED))
def test_every_damaged_file_ends_as_it_must(files: dict[str, dict[str, Any]], name: str) -> None:
    status, told = DAMAGED[name]
    file = files[f"corrupt/{name}"]

    assert file["status"] == status
    assert told <= set(codes(file))
    assert all(problem["remedy"] for problem in file["problems"])
    if status == "refused":
        assert len(file["problems"]) == 1


def test_the_facts_of_damaged_files_are_told_with_their_place(
    files: dict[str, dict[str, Any]],
) -> None:
    def lines(name: str, code: str) -> list[int]:
        return [p["line"] for p in files[f"corrupt/{name}"]["problems"] if p["code"] == code]

    assert files["corrupt/csv_empty_reference.csv"]["units"] == 8
    assert lines("csv_empty_reference.csv", "csv-no-reference") == [12, 13]
    assert lines("ead_illegal_char.xml", "xml-syntax") == [64]
    assert files["corrupt/ged_circular.ged"]["agents"] == 3
    assert lines("ged_level_over_99.ged", "gedcom-deep") == [17]
    assert files["corrupt/marc_bad_records.mrc"]["units"] == 2
    assert len(lines("marc_bad_records.mrc", "marc-record")) == 6
    assert files["corrupt/multipage_multiple_frame_loop.tiff"]["pages"] == 2
    assert files["corrupt/multipage_single_frame_loop.tiff"]["pages"] == 1


def test_a_description_is_kept_whatever_became_of_its_pictures(tmp_path: Path) -> None:
    delivery = tmp_path / "d"
    delivery.mkdir()
    pictures = [name for name, (_status, told) in DAMAGED.items()
                if any(code.startswith("picture") for code in told)]  # fmt: skip
    rows = [f"F {n},Photographie,{name}\n" for n, name in enumerate(pictures)]
    (delivery / "units.csv").write_text("reference,title,image\n" + "".join(rows))
    for name in pictures:
        (delivery / name).write_bytes((DATA / "corrupt" / name).read_bytes())
    home = Home(tmp_path / "home")

    taken = take(home, delivery)

    catalogue = Catalogue(sqlite_url(home.catalogue))
    units = [each.record for each in catalogue.records() if isinstance(each.record, Unit)]
    catalogue.close()
    assert taken.written == len(pictures) == len(units)
    assert not any(unit.canvases for unit in units)


def test_what_nobody_has_described_is_kept_and_not_shown(
    home: Home, held: dict[str, list[Unit | Agent]], taken: dict[str, Any]
) -> None:
    edition = put_on_show(home)
    snapshot = Snapshot(home.generations / edition.name)
    silent = [each for each in held["photos/pillow/hopper_g4.tif"] if isinstance(each, Unit)]
    told = [each for each in held["photos/exifmwg/sample3.jpg"] if isinstance(each, Unit)]

    assert sum(edition.counts.values()) < taken["written"]
    assert snapshot.notice(silent[0].id) is None
    shown = snapshot.notice(told[0].id)
    assert shown is not None
    assert shown.unit is not None
    assert len(told[0].canvases[0].regions) == 4
    snapshot.close()


def test_the_same_delivery_twice_changes_nothing(home: Home, taken: dict[str, Any]) -> None:
    again = take(home, DATA, dry_run=True, policy=Policy.ON_SITE)

    assert taken["written"] > 0
    assert (again.written, again.changed, again.withdrawn) == (0, 0, 0)
