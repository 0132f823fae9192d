"""What photographs say of themselves, whoever wrote it and however damaged it is."""

import hashlib
import io
import struct
import tracemalloc
from time import process_time
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from kiosk.records.canvas import Region
from kiosk.records.photo_metadata import PhotoMetadata
from media.metadata import described, within
from media.notes import NOTES
from tests.shared import DATA, FACTS, needs_data

PHOTOS = sorted(name for name, facts in FACTS.items() if facts["kind"] in {"image", "XMP sidecar"})


def said(name: str) -> PhotoMetadata:
    content = (DATA / name).read_bytes()
    facts = FACTS[name]
    if facts["kind"] == "XMP sidecar":
        return described(b"", (8, 8), content)
    return described(content, tuple(facts["size"]))


def several(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(str(each).strip() for each in values if str(each).strip())


def one_line(text: str) -> str:
    return " ".join(text.split())


def winner(facts: dict[str, Any], *tags: str) -> set[tuple[str, ...]]:
    """What may win: EXIF where it speaks; else IPTC or XMP, as the digest says."""
    told = facts.get("exiftool", {})
    first = tags[0]
    if first.startswith("EXIF:") and several(told.get(first, "")):
        return {several(told[first])}
    return {several(told[tag]) for tag in tags if several(told.get(tag, ""))} or {()}


# ------------------------------------------------------------------------------- counted facts


@needs_data
@pytest.mark.parametrize("name", PHOTOS)
def test_a_real_photograph_says_what_was_read_in_it(name: str) -> None:
    facts = FACTS[name]

    found = said(name)

    captions = winner(facts, "EXIF:ImageDescription", "IPTC:Caption-Abstract", "XMP:Description")
    if name == "photos/pillow/hopper_jpg.tif":
        # ExifTool shows a question mark for the letter of a Macintosh.
        captions = {("File written by Adobe Photoshop® 4.0",)}
    assert one_line(found.caption) in {one_line("".join(each)) for each in captions}
    keywords = winner(facts, "IPTC:Keywords", "XMP:Subject")
    assert found.keywords in keywords
    assert (
        found.title in {"".join(each) for each in winner(facts, "IPTC:ObjectName", "XMP:Title")}
        or "XMP:Title" not in facts["exiftool"]
    )
    written = facts["exiftool"].get("IPTC:By-line", "")
    if written and "MWG" not in name:
        assert any(each.startswith(written) for each in found.creators)
    moment = facts["exiftool"].get("EXIF:DateTimeOriginal")
    if moment:
        assert found.date.startswith(moment.replace(":", "-", 2).replace(" ", "T"))


@needs_data
@pytest.mark.parametrize("name", [name for name in PHOTOS if "iptc" in FACTS[name]])
def test_every_headline_of_iptc_is_read_in_its_letters(name: str) -> None:
    for headline in FACTS[name]["iptc"].get("headline", ()):
        assert said(name).headline == headline


@needs_data
@pytest.mark.parametrize("name", [name for name in PHOTOS if "subjects" in FACTS[name]])
def test_every_subject_of_an_xmp_file_is_a_keyword(name: str) -> None:
    assert said(name).keywords == tuple(FACTS[name]["subjects"])


@needs_data
@pytest.mark.parametrize(
    "name",
    [name for name in PHOTOS
     if FACTS[name].get("mwg_regions") or FACTS[name].get("mwg_names_from_xml")],
)  # fmt: skip
def test_every_region_is_found_once_with_its_name_and_place(name: str) -> None:
    facts = FACTS[name]
    names = facts.get("mwg_names_from_xml") or several(facts["exiftool"]["XMP:RegionName"])

    found = said(name)

    assert [region.name for region in found.regions] == list(names)
    assert set(names) <= set(found.people)
    areas = facts.get("mwg", {})
    for number, region in enumerate(found.regions if areas else ()):
        width, height = facts["size"]
        left, top, across, down = (
            (value if isinstance(value, list) else [value])[number]
            for value in (areas[f"XMP-mwg-rs:RegionArea{letter}"] for letter in "XYWH")
        )
        assert region.x == pytest.approx((left - across / 2) * width, abs=1)
        assert region.y == pytest.approx((top - down / 2) * height, abs=1)
        assert region.width == pytest.approx(across * width, abs=1)
        assert region.height == pytest.approx(down * height, abs=1)


@needs_data
def test_what_the_working_group_marks_as_right_wins() -> None:
    found = said("photos/exiftool/MWG.jpg")

    values = [
        found.caption, *found.keywords, *found.creators, found.copyright, found.city,
        found.sublocation, found.state, found.country,
    ]  # fmt: skip
    assert all(value.startswith("RIGHT") for value in values)
    assert len(found.creators) == 2
    assert found.date == "2001-01-01T01:11:11"


@needs_data
def test_a_place_is_read_from_exif_and_from_xmp() -> None:
    assert said("photos/exiftool/GPS.jpg").latitude == pytest.approx(54.98967, abs=1e-5)
    beside = said("photos/metadata-extractor/digikam-example.xmp")
    assert (beside.latitude, beside.longitude) == (53.132559, 8.719196)


@needs_data
def test_a_place_that_is_none_is_told() -> None:
    found = said("photos/pillow/exif_gps.jpg")

    assert (found.latitude, found.faults) == (None, ("gps-unreadable",))


# ------------------------------------------------------------------------------- small examples


def data_set(number: int, value: bytes, record: int = 2) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def resource(number: int, content: bytes) -> bytes:
    padding = b"\x00" * (len(content) % 2)
    return b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + content + padding


def jpeg(*segments: tuple[int, bytes], size: tuple[int, int] = (8, 8), turn: int = 0) -> bytes:
    stream = io.BytesIO()
    exif = Image.Exif()
    if turn:
        exif[0x0112] = turn
    Image.new("RGB", size).save(stream, "JPEG", exif=exif)
    plain = stream.getvalue()
    extra = b"".join(
        b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content
        for marker, content in segments
    )
    return plain[:2] + extra + plain[2:]


def with_iptc(block: bytes, digest: bytes = b"", xmp: bytes = b"") -> bytes:
    content = b"Photoshop 3.0\x00" + resource(0x0404, block)
    if digest:
        content += resource(0x0425, digest)
    segments = [(0xED, content)]
    if xmp:
        segments.append((0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + xmp))
    return jpeg(*segments)


def packet(inner: str, attributes: str = "") -> bytes:
    return (
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
        " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
        " xmlns:lr='http://ns.adobe.com/lightroom/1.0/'"
        " xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'"
        " xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/'"
        " xmlns:stArea='http://ns.adobe.com/xmp/sType/Area#'"
        " xmlns:stDim='http://ns.adobe.com/xap/1.0/sType/Dimensions#'"
        " xmlns:MP='http://ns.microsoft.com/photo/1.2/'"
        " xmlns:MPRI='http://ns.microsoft.com/photo/1.2/t/RegionInfo#'"
        " xmlns:MPReg='http://ns.microsoft.com/photo/1.2/t/Region#'"
        f" {attributes}>{inner}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


@pytest.mark.parametrize(
    ("charset", "written", "read", "faults"),
    [
        (b"\x1b%G", "Héléna".encode(), "Héléna", ()),
        (b"\x1b-A", "Héléna".encode("latin-1"), "Héléna", ()),
        (b"", "Héléna".encode(), "Héléna", ()),
        (b"", "Héléna".encode("cp1252"), "Héléna", ()),
        (b"", "Héléna".encode("mac_roman"), "Héléna", ()),
        (b"\x1b%G", "Héléna".encode("cp1252"), "Héléna", ("iptc-letters",)),
    ],
)
def test_a_caption_is_read_in_the_letters_it_was_written_in(
    charset: bytes, written: bytes, read: str, faults: tuple[str, ...]
) -> None:
    block = (data_set(90, charset, record=1) if charset else b"") + data_set(120, written)

    found = described(with_iptc(block))

    assert (found.caption, found.faults) == (read, faults)


def test_a_value_that_runs_past_the_block_costs_only_itself() -> None:
    block = data_set(105, b"Titre") + b"\x1c\x02\x78\x7f\xffLegende"

    found = described(with_iptc(block))

    assert (found.headline, found.caption, found.faults) == ("Titre", "", ("iptc-overrun",))


@pytest.mark.parametrize(
    ("digest", "caption"),
    [("none", "du XMP"), ("same", "du XMP"), ("other", "de l'IPTC")],
)
def test_iptc_wins_only_when_it_changed_after_the_xmp(digest: str, caption: str) -> None:
    block = data_set(120, b"de l'IPTC")
    digests = {"none": b"", "same": hashlib.md5(block, usedforsecurity=False).digest(),
               "other": b"x" * 16}  # fmt: skip
    xmp = packet("<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>du XMP</rdf:li></rdf:Alt>"
                 "</dc:description>")  # fmt: skip

    assert described(with_iptc(block, digests[digest], xmp)).caption == caption


def test_a_day_not_known_to_the_day_stays_so() -> None:
    assert described(with_iptc(data_set(55, b"19430000"))).date == "1943"
    whole = data_set(55, b"19450614") + data_set(60, b"103000+0200")
    assert described(with_iptc(whole)).date == "1945-06-14T10:30:00+02:00"


def test_of_several_languages_everybodys_comes_first_then_french() -> None:
    def words(*languages: str) -> str:
        items = "".join(f"<rdf:li xml:lang='{each}'>{each}</rdf:li>" for each in languages)
        xmp = packet(f"<dc:title><rdf:Alt>{items}</rdf:Alt></dc:title>")
        return described(b"", sidecar=xmp).title

    assert words("de", "fr", "x-default") == "x-default"
    assert words("de", "fr") == "fr"
    assert words("de", "nl") == "de"


def test_a_property_may_be_an_attribute_or_an_element() -> None:
    inner = "<photoshop:State>Nord</photoshop:State>"
    found = described(b"", sidecar=packet(inner, "photoshop:City='Lens'"))

    assert (found.city, found.state) == ("Lens", "Nord")


def test_people_are_those_named_in_the_picture_or_among_the_tags() -> None:
    found = described(b"", sidecar=packet(
        "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Brunoy, Luc</rdf:li></rdf:Bag>"
        "</Iptc4xmpExt:PersonInImage><lr:hierarchicalSubject><rdf:Bag>"
        "<rdf:li>Personnes|Kowaldryk, Stanimir</rdf:li><rdf:li>Lieux|Lens</rdf:li></rdf:Bag>"
        "</lr:hierarchicalSubject>"))  # fmt: skip

    assert found.people == ("Brunoy, Luc", "Kowaldryk, Stanimir")
    assert found.keywords == ("Kowaldryk, Stanimir", "Lens")


def test_the_place_shown_stands_for_a_place_that_is_silent() -> None:
    found = described(b"", sidecar=packet(
        "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType='Resource'>"
        "<Iptc4xmpExt:City>Wizernes</Iptc4xmpExt:City>"
        "<Iptc4xmpExt:CountryName>France</Iptc4xmpExt:CountryName>"
        "</rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>"))  # fmt: skip

    assert (found.city, found.country) == ("Wizernes", "France")


def test_a_packet_may_be_in_utf_16() -> None:
    xmp = packet("<dc:title>Été</dc:title>").decode()

    for encoding in ("utf-16-be", "utf-16-le"):
        assert described(b"", sidecar=xmp.encode(encoding)).title == "Été"


def test_a_packet_that_is_not_in_utf_8_is_read_and_told() -> None:
    xmp = packet("<dc:title>Été</dc:title>").decode().encode("cp1252")

    found = described(b"", sidecar=xmp)

    assert (found.title, found.faults) == ("Été", ("xmp-letters",))


@pytest.mark.parametrize(
    ("xmp", "fault"),
    [
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&a;</x:xmpmeta>",
         "xmp-entity"),
        (b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF></x:xmpmeta>", "xmp-broken"),
        (b"rien", "xmp-broken"),
    ],
)  # fmt: skip
def test_a_packet_that_cannot_be_read_is_told_and_the_rest_stays(xmp: bytes, fault: str) -> None:
    found = described(with_iptc(data_set(120, b"Legende"), xmp=xmp))

    assert (found.caption, found.faults) == ("Legende", (fault,))


def test_a_file_beside_the_picture_wins_field_by_field() -> None:
    inside = with_iptc(data_set(120, b"dedans") + data_set(90, b"Lens"))

    found = described(inside, sidecar=packet("<dc:description>dehors</dc:description>"))

    assert (found.caption, found.city) == ("dehors", "Lens")


MWG = (
    "<mwg-rs:Regions rdf:parseType='Resource'>{applied}<mwg-rs:RegionList><rdf:Bag>"
    "<rdf:li rdf:parseType='Resource'><mwg-rs:Area stArea:x='{x}' stArea:y='{y}' stArea:w='{w}'"
    " stArea:h='{h}' {unit}/><mwg-rs:Name>Luc</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type>"
    "</rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
)
NORMAL = "stArea:unit='normalized'"
APPLIED = "<mwg-rs:AppliedToDimensions stDim:w='{0}' stDim:h='{1}' stDim:unit='pixel'/>"
MICROSOFT = (
    "<MP:RegionInfo rdf:parseType='Resource'><MPRI:Regions><rdf:Bag>"
    "<rdf:li MPReg:Rectangle='{0}' MPReg:PersonDisplayName='{1}'/></rdf:Bag></MPRI:Regions>"
    "</MP:RegionInfo>"
)


def areas(inner: str, turn: int = 0, size: tuple[int, int] = (100, 50)) -> PhotoMetadata:
    content = jpeg(
        (0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + packet(inner)), size=size, turn=turn
    )
    return described(content, size)


def box(x: float, y: float, w: float, h: float, applied: str = "", unit: str = NORMAL) -> str:
    return MWG.format(x=x, y=y, w=w, h=h, applied=applied, unit=unit)


LUC = Region(name="Luc", x=10, y=10, width=20, height=10)


@pytest.mark.parametrize(
    ("turn", "place"),
    [
        (1, (10, 10, 20, 10)), (2, (70, 10, 20, 10)), (3, (70, 30, 20, 10)),
        (4, (10, 30, 20, 10)), (5, (10, 10, 10, 20)), (6, (30, 10, 10, 20)),
        (7, (30, 70, 10, 20)), (8, (10, 70, 10, 20)),
    ],
)  # fmt: skip
def test_a_region_turns_with_its_picture(turn: int, place: tuple[int, int, int, int]) -> None:
    (region,) = areas(box(0.2, 0.3, 0.2, 0.2), turn).regions

    assert (region.x, region.y, region.width, region.height) == place


@pytest.mark.parametrize(
    "inner",
    [
        box(20, 15, 20, 10, APPLIED.format(100, 50), "stArea:unit='pixel'"),
        box(40, 30, 40, 20, APPLIED.format(200, 100), "stArea:unit='pixel'"),
        box(20, 15, 20, 10, unit=""),
        box(0.2, 0.3, 0.2, 0.2, unit=""),
        MICROSOFT.format("0.1, 0.2, 0.2, 0.2", "Luc"),
        box(0.2, 0.3, 0.2, 0.2) + MICROSOFT.format("0.1, 0.2, 0.2, 0.2", "Luc"),
        box(0.2, 0.3, 0.2, 0.2) + MICROSOFT.format("0.11, 0.21, 0.2, 0.2", ""),
    ],
)
def test_a_region_is_the_same_in_whatever_way_it_is_written(inner: str) -> None:
    assert areas(inner).regions == (LUC,)


def test_two_people_in_one_place_are_two_regions() -> None:
    inner = box(0.2, 0.3, 0.2, 0.2) + MICROSOFT.format("0.1, 0.2, 0.2, 0.2", "Paul")

    assert [region.name for region in areas(inner).regions] == ["Luc", "Paul"]


def test_a_region_is_cut_at_the_edge_and_told_when_nothing_is_left() -> None:
    half = areas(box(0, 0, 0.4, 0.4))
    none = areas(box(3, 3, 0.1, 0.1))

    assert half.regions == (Region(name="Luc", x=0, y=0, width=20, height=10),)
    assert (none.regions, none.faults) == ((), ("region-outside",))


def test_a_region_drawn_on_another_shape_of_the_picture_is_told() -> None:
    found = areas(box(0.2, 0.3, 0.2, 0.2, APPLIED.format(100, 100)))

    assert (found.regions, found.faults) == ((), ("region-outside",))


def test_a_region_measured_on_the_upright_picture_is_not_turned_again() -> None:
    (region,) = areas(box(0.3, 0.2, 0.2, 0.2, APPLIED.format(50, 100)), turn=6).regions

    assert (region.x, region.y, region.width, region.height) == (10, 10, 10, 20)


def test_what_a_camera_writes_of_itself_is_no_caption() -> None:
    exif = Image.Exif()
    exif[0x010E] = "OLYMPUS DIGITAL CAMERA"
    stream = io.BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG", exif=exif)

    assert described(stream.getvalue()).caption == ""


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_every_kind_of_picture_says_its_words(kind: str) -> None:
    exif = Image.Exif()
    exif[0x013B] = 'Brunoy, Luc; "Photo; Cine"'
    stream = io.BytesIO()
    xmp = packet("<dc:title>Cour</dc:title>")
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        words = PngInfo()
        words.add_itxt("XML:com.adobe.xmp", xmp.decode(), zip=True)
        Image.new("RGB", (8, 8)).save(stream, kind, exif=exif, pnginfo=words)
    elif kind == "TIFF":
        exif[700] = xmp
        Image.new("RGB", (8, 8)).save(stream, kind, exif=exif)
    else:
        Image.new("RGB", (8, 8)).save(stream, kind, exif=exif, xmp=xmp)

    found = described(stream.getvalue())

    assert (found.title, found.faults) == ("Cour", ())
    assert found.creators == ("Brunoy, Luc", "Photo; Cine")


# ------------------------------------------------------------------------------------- damage


SEEDS = (
    with_iptc(data_set(120, b"Legende"), b"x" * 16, packet("<dc:title>Cour</dc:title>")),
    jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + packet(box(0.2, 0.3, 0.2, 0.2))), turn=6),
    packet(box(0.2, 0.3, 0.2, 0.2) + MICROSOFT.format("0.1, 0.2, 0.2, 0.2", "Luc")),
)


@pytest.mark.medium
@given(
    seed=st.sampled_from(SEEDS),
    edits=st.lists(st.tuples(st.integers(0, 1500), st.binary(max_size=4)), max_size=6),
    orientation=st.booleans(),
)
@example(seed=b"II*\x00\x08\x00\x00\x00\xff\xff", edits=[], orientation=False)
@example(seed=b"II+\x00", edits=[], orientation=False)
def test_no_damage_makes_it_raise(
    seed: bytes, edits: list[tuple[int, bytes]], orientation: bool
) -> None:
    damaged = bytearray(seed)
    for place, content in edits:
        damaged[place : place + 2] = content

    found = (
        described(b"", (90, 60), bytes(damaged))
        if orientation
        else within(bytes(damaged), (8, 8))[0]
    )

    assert set(found.faults) <= set(NOTES)


LONG = 400_000
PILED = b"".join(struct.pack("<HHII", tag, 7, 10_000_000, 8) for tag in range(900, 2800))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + b"<rdf:RDF " * 7000)),
                     id="openings without an end"),
        pytest.param(b"II*\x00\x08\x00\x00\x00" + struct.pack("<H", 1900) + PILED
                     + b"\x00" * 10_000_000, id="tags that claim the same megabytes"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 0) + b"iTXt" * LONG,
                     id="chunks without end"),
    ],
)  # fmt: skip
def test_a_block_made_to_cost_time_or_memory_costs_little(content: bytes) -> None:
    began = process_time()
    tracemalloc.start()

    described(content, (8, 8), b"<rdf:RDF " * LONG)

    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert process_time() - began < 5
    assert peak < 100_000_000


def test_a_long_caption_is_cut_between_two_letters() -> None:
    found = described(b"", sidecar=packet(f"<dc:title>{'é' * LONG}</dc:title>"))
    block = b"\x1c\x02\x78\x80\x04" + struct.pack(">I", 2 * LONG) + "é".encode() * LONG
    tiff = io.BytesIO()
    exif = Image.Exif()
    exif[33723] = block
    Image.new("L", (8, 8)).save(tiff, "TIFF", exif=exif)
    inside = described(tiff.getvalue())

    assert found.title == "é" * 64_000
    assert inside.caption == "é" * 64_000
    assert inside.faults == ()


@given(st.binary(max_size=300), st.sampled_from([b"", b"II*\x00", b"MM\x00*", b"\xff\xd8\xff\xe1"]))
def test_no_bytes_make_it_raise(content: bytes, head: bytes) -> None:
    described(head + content, (10, 10), content)
