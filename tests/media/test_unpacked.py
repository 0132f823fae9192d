"""Strips that are a whole page: they are unpacked from the top, never held whole."""

import io
import subprocess
import sys
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from media import strips, unpacked
from media.probe import probe
from media.strips import Strips, strips_of
from media.unpacked import Unpacked, unpacker
from tests.memory import peak_of

DEFLATE, LZW, PACKBITS = 8, 5, 32773
MOST_MEGABYTES = 600


def packed_by_libtiff(content: bytes) -> bytes:
    """What the encoder of TIFF makes of bytes, as one strip of LZW."""
    stream = io.BytesIO()
    Image.frombytes("L", (len(content), 1), content).save(
        stream, "TIFF", compression="tiff_lzw", tiffinfo={278: 1}
    )
    with Image.open(io.BytesIO(stream.getvalue())) as opened:
        start, count = opened.tag_v2[273][0], opened.tag_v2[279][0]  # type: ignore[attr-defined]
    return stream.getvalue()[start : start + count]


def rows_of(folder: Path, strip: bytes, compression: int, line: int) -> Unpacked:
    """The rows of a strip that lies somewhere in a file."""
    (folder / "strip").write_bytes(b"before" + strip + b"after")
    unpack = unpacker(compression)
    assert unpack is not None
    return Unpacked(folder / "strip", 6, len(strip), unpack, line)


CONTENTS = st.one_of(
    st.binary(min_size=1, max_size=40_000),
    st.tuples(st.binary(min_size=1, max_size=9), st.integers(1, 60_000)).map(
        lambda pair: (pair[0] * pair[1])[:200_000]
    ),
    st.tuples(st.integers(1, 50_000), st.integers(1, 251)).map(
        lambda pair: bytes(number * number % pair[1] for number in range(pair[0]))
    ),
)


@pytest.mark.medium
@settings(deadline=None, max_examples=60)
@given(content=CONTENTS, at_once=st.sampled_from([1, 3_000, 1 << 22]))
def test_what_libtiff_packs_comes_out_as_it_went_in(content: bytes, at_once: int) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(unpacked, "_ENOUGH", at_once)
        strip = packed_by_libtiff(content)
        assert rows_of(Path(folder), strip, LZW, len(content)).rows(0, 1) == content


def test_rows_may_be_asked_for_in_any_order(tmp_path: Path) -> None:
    content = bytes(number * 7 % 253 for number in range(300 * 1000))
    for strip, compression in (
        (zlib.compress(content), DEFLATE),
        (packed_by_libtiff(content), LZW),
    ):
        found = rows_of(tmp_path, strip, compression, 300)
        for top, bottom in ((0, 1), (0, 64), (64, 128), (900, 1000), (10, 20), (15, 400)):
            assert found.rows(top, bottom) == content[top * 300 : bottom * 300]


@pytest.mark.parametrize("compression", [DEFLATE, LZW])
def test_a_strip_that_ends_too_early_is_told(compression: int, tmp_path: Path) -> None:
    content = bytes(number * 7 % 253 for number in range(300 * 1000))
    whole = zlib.compress(content) if compression == DEFLATE else packed_by_libtiff(content)
    found = rows_of(tmp_path, whole[: len(whole) // 2], compression, 300)
    assert found.rows(0, 10) == content[:3000]
    with pytest.raises(OSError, match="cut off"):
        found.rows(990, 1000)


@pytest.mark.medium
@settings(deadline=None, max_examples=80)
@given(
    cut=st.integers(0, 9000),
    flips=st.lists(st.tuples(st.integers(0, 9000), st.integers(0, 255)), max_size=6),
    compression=st.sampled_from([DEFLATE, LZW]),
)
def test_a_damaged_strip_is_told_and_nothing_else(
    cut: int, flips: list[tuple[int, int]], compression: int
) -> None:
    content = bytes(number * number % 241 for number in range(8000))
    strip = bytearray(
        zlib.compress(content) if compression == DEFLATE else packed_by_libtiff(content)
    )
    for place, value in flips:
        if place < len(strip):
            strip[place] = value
    with TemporaryDirectory() as folder:
        found = rows_of(Path(folder), bytes(strip[:cut]), compression, 100)
        try:
            assert len(found.rows(0, 80)) == 8000
        except OSError as fault:
            assert str(fault)


def one_strip(path: Path, mode: str, packing: str, predictor: int = 1) -> Image.Image:
    """A picture saved with all its rows in one strip."""
    depth = {"RGB": 3, "L": 1, "I;16": 2}[mode]
    raw = bytes((x * x // 7 + y * 3) % 256 for y in range(700) for x in range(200 * depth))
    picture = Image.frombytes(mode, (200, 700), raw)
    picture.save(path, "TIFF", compression=packing, tiffinfo={278: 700, 317: predictor})
    return picture


def strips_in(path: Path) -> Strips:
    """The strips of a file, of which a single one is large."""
    with pytest.MonkeyPatch.context() as patch, Image.open(path) as opened:
        patch.setattr(strips, "MOST_BYTES", 64 * 200 * 6)
        found = strips_of(path, opened)
    assert found is not None
    return found


@pytest.mark.medium
@pytest.mark.parametrize("mode", ["RGB", "L", "I;16"])
@pytest.mark.parametrize("packing", ["tiff_lzw", "tiff_adobe_deflate", "tiff_deflate"])
@pytest.mark.parametrize("predictor", [1, 2])
def test_a_page_in_one_strip_gives_its_rows_in_pieces(
    mode: str, packing: str, predictor: int, tmp_path: Path
) -> None:
    picture = one_strip(tmp_path / "m.tif", mode, packing, predictor)
    with Image.open(tmp_path / "m.tif") as opened:
        opened.load()
        expected = opened.tobytes()
    assert expected == picture.tobytes()

    found = strips_in(tmp_path / "m.tif")

    assert found.unpacked is not None
    got = b"".join(found.band(top, min(top + 100, 700)).tobytes() for top in range(0, 700, 100))
    assert got == expected


def test_a_page_in_one_strip_of_another_packing_is_decoded_whole(tmp_path: Path) -> None:
    one_strip(tmp_path / "m.tif", "L", "packbits")
    with pytest.MonkeyPatch.context() as patch, Image.open(tmp_path / "m.tif") as opened:
        patch.setattr(strips, "MOST_BYTES", 1000)
        assert strips_of(tmp_path / "m.tif", opened) is None
    assert probe(tmp_path / "m.tif").fault == ""


@pytest.mark.endurance
@pytest.mark.parametrize(
    ("packing", "turn"), [("tiff_lzw", 1), ("tiff_lzw", 6), ("tiff_adobe_deflate", 3)]
)
def test_a_hundred_megapixels_in_one_strip_are_drawn_within_the_memory_allowed(
    packing: str, turn: int, tmp_path: Path
) -> None:
    master = tmp_path / "m.tif"
    drawing = (
        "import sys; from PIL import Image;"
        "page = Image.effect_noise((1250, 800), 9).resize((12500, 8000), 0).convert('RGB');"
        "page.save(sys.argv[1], compression=sys.argv[2],"
        " tiffinfo={278: 8000, 274: int(sys.argv[3]), 317: 2})"
    )
    subprocess.run([sys.executable, "-c", drawing, str(master), packing, str(turn)], check=True)
    statements = (
        "from media.make import make; from media.probe import probe;"
        "from media.renditions import names;"
        f"master = Path({str(master)!r}); found = probe(master);"
        f"result = [found.sizes[0], make(master, 0, Path({str(tmp_path)!r}),"
        " names('c' * 64, 0), zoom=True)][0]"
    )

    size, peak = peak_of(statements)

    print(f"{packing}, turn {turn}: {peak:.0f} MB")  # noqa: T201  # a measurement
    assert size == ([8000, 12500] if turn == 6 else [12500, 8000])
    assert peak < MOST_MEGABYTES
