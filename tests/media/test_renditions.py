"""Renditions: the same picture piece by piece as whole, nothing but pixels, masters untouched."""

import hashlib
import io
import signal
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageStat, TiffImagePlugin

from media import bands
from media.make import make, missing
from media.probe import probe
from media.renditions import THUMBNAIL, Names, names
from media.strips import strips_of
from tests.memory import peak_of
from tests.shared import DATA, FACTS, needs_data

WANTED = names("c" * 64, 0)
MOST_MEGABYTES = 600
SIZE = (300, 1100)


def painted(size: tuple[int, int] = SIZE) -> Image.Image:
    """A picture in which every part looks different."""
    across = Image.linear_gradient("L").resize(size)
    down = Image.linear_gradient("L").rotate(90).resize(size)
    round_about = Image.radial_gradient("L").resize(size)
    picture = Image.merge("RGB", (across, down, round_about))
    picture.paste("red", (20, 40, 90, 70))
    return picture


def made(master: Path, folder: Path, *, zoom: bool = True) -> dict[str, Image.Image]:
    """The renditions of a master, by name; tiles by theirs."""
    make(master, 0, folder, WANTED, zoom=zoom)
    found = {}
    for name in (WANTED.screen, WANTED.thumbnail):
        with Image.open(folder / name) as drawn:
            found[name] = drawn.copy()
    if zoom:
        with zipfile.ZipFile(folder / WANTED.tiles) as container:
            for name in container.namelist():
                if name.endswith(".jpg"):
                    with Image.open(io.BytesIO(container.read(name))) as drawn:
                        found[name] = drawn.copy()
    return found


def differing(one: dict[str, Image.Image], other: dict[str, Image.Image]) -> float:
    """The greatest mean difference of two sets of renditions, in steps of 255."""
    assert one.keys() == other.keys()
    assert all(one[name].size == other[name].size for name in one)
    return max(
        max(ImageStat.Stat(ImageChops.difference(one[name], other[name])).mean) for name in one
    )


def in_pieces(monkeypatch: pytest.MonkeyPatch, *, always: bool) -> None:
    monkeypatch.setattr(bands, "MANY_PIXELS", 0 if always else 10**12)


MODES = ("RGB", "L", "1", "P", "CMYK", "LAB", "RGBA", "LA", "I;16", "F")
PACKINGS = (
    *((mode, "tiff_lzw") for mode in MODES),
    *((mode, packing) for mode in ("RGB", "I;16") for packing in ("raw", "tiff_adobe_deflate")),
    ("RGB", "packbits"),
    *((mode, "jpeg") for mode in ("RGB", "L", "CMYK")),
    ("1", "group4"),
)


def in_mode(mode: str) -> Image.Image:
    picture = painted()
    if mode == "LAB":
        lab = ImageCms.createProfile("LAB")
        done = ImageCms.profileToProfile(
            picture, ImageCms.createProfile("sRGB"), lab, outputMode="LAB"
        )
        assert done is not None
        return done
    if mode == "I;16":
        grey = picture.convert("L").convert("I").point(lambda value: value * 180 + 900)
        return grey.convert("I;16")
    if mode in {"RGBA", "LA"}:
        picture.putalpha(Image.radial_gradient("L").resize(SIZE))
    return picture.convert(mode)


@pytest.mark.medium
@pytest.mark.parametrize(("mode", "packing"), PACKINGS)
def test_a_tiff_read_by_strips_gives_what_the_whole_gives(
    mode: str, packing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    master = tmp_path / "m.tif"
    in_mode(mode).save(master, compression=packing, tiffinfo={278: 96})
    with Image.open(master) as opened:
        assert strips_of(master, opened) is not None
    in_pieces(monkeypatch, always=False)
    whole = made(master, tmp_path / "whole")
    in_pieces(monkeypatch, always=True)
    pieces = made(master, tmp_path / "pieces")

    assert differing(whole, pieces) == 0
    for picture in pieces.values():
        assert picture.mode == "RGB"


@pytest.mark.medium
@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("kind", ["tif", "jpg", "png"])
def test_a_turned_picture_stands_upright_piece_by_piece_and_whole(
    kind: str, turn: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(turn)  # fmt: skip
    stored = painted() if back is None else painted().transpose(back)
    exif = Image.Exif()
    exif[0x0112] = turn
    master = tmp_path / f"m.{kind}"
    stored.save(master, exif=exif, quality=95)
    painted().save(tmp_path / f"u.{kind}", quality=95)
    upright = made(tmp_path / f"u.{kind}", tmp_path / "upright")
    for always in (True, False):
        in_pieces(monkeypatch, always=always)

        found = probe(master)

        assert (found.sizes, found.fault) == ((SIZE,), "")
        assert differing(upright, made(master, tmp_path / f"{always}")) < 2


def a_tiled_tiff(path: Path, *, order: str, planes: bool) -> Image.Image:
    """A TIFF of uncompressed tiles, whose planes may lie apart, as scanners write them."""
    picture, side = painted(), 256
    width, height = picture.size
    places = [(x, y) for y in range(0, height, side) for x in range(0, width, side)]
    cut = [picture.crop((x, y, x + side, y + side)) for x, y in places]
    if planes:
        content = [tile.getchannel(band).tobytes() for band in "RGB" for tile in cut]
    else:
        content = [tile.tobytes() for tile in cut]
    directory = TiffImagePlugin.ImageFileDirectory_v2(prefix=order.encode())
    sizes = [len(each) for each in content]
    said: dict[int, object] = {
        256: width, 257: height, 258: (8, 8, 8), 259: 1, 262: 2, 277: 3, 284: 2 if planes else 1,
        322: side, 323: side, 325: tuple(sizes),
    }  # fmt: skip
    said[324] = tuple(8 + sum(sizes[:number]) for number in range(len(sizes)))
    directory.tagtype.update({258: 3, 324: 4, 325: 4})
    for tag, value in said.items():
        directory[tag] = value
    at = 8 + sum(sizes)
    head = order.encode() + struct.pack("<HL" if order == "II" else ">HL", 42, at)
    path.write_bytes(head + b"".join(content) + directory.tobytes(at))
    return picture


@pytest.mark.parametrize("planes", [False, True])
@pytest.mark.parametrize("order", ["II", "MM"])
def test_tiles_and_planes_that_lie_apart_are_read_in_pieces(
    order: str, planes: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = a_tiled_tiff(tmp_path / "m.tif", order=order, planes=planes)
    in_pieces(monkeypatch, always=True)

    with Image.open(tmp_path / "m.tif") as opened:
        strips = strips_of(tmp_path / "m.tif", opened)
    assert strips is not None
    drawn = made(tmp_path / "m.tif", tmp_path / "made")

    for top, bottom in ((0, 300), (250, 600), (1000, SIZE[1])):
        part = strips.band(top, bottom)
        assert part.tobytes() == picture.crop((0, top, SIZE[0], bottom)).tobytes()
    assert drawn[WANTED.screen].size == SIZE


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize(
    "name", sorted(n for n, f in FACTS.items() if f["kind"] == "image" and f["format"] == "TIFF")
)
def test_a_real_tiff_read_by_strips_gives_what_the_whole_gives(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_pieces(monkeypatch, always=False)
    whole, found = made(DATA / name, tmp_path / "whole", zoom=False), probe(DATA / name)
    in_pieces(monkeypatch, always=True)
    pieces, again = made(DATA / name, tmp_path / "pieces", zoom=False), probe(DATA / name)

    assert differing(whole, pieces) == 0
    assert (again.sizes, again.fault) == (found.sizes, found.fault)
    if min(found.sizes[0]) > 500:
        assert (int(found.dhash, 16) ^ int(again.dhash, 16)).bit_count() <= 8


@pytest.mark.medium
@settings(deadline=None, max_examples=40)
@given(
    cut=st.integers(9, 4000), flips=st.lists(st.tuples(st.integers(8, 4000), st.integers(0, 255)))
)
def test_a_damaged_large_tiff_is_told_or_read_and_never_raises(
    cut: int, flips: list[tuple[int, int]]
) -> None:
    stream = io.BytesIO()
    painted((60, 90)).save(stream, "TIFF", compression="tiff_lzw", tiffinfo={278: 16})
    content = bytearray(stream.getvalue()[: max(cut, 9)])
    for place, value in flips:
        if place < len(content):
            content[place] = value
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        in_pieces(patch, always=True)
        path = Path(folder) / "m.tif"
        path.write_bytes(content)
        found = probe(path)

    assert found.fault or found.sizes


@pytest.mark.medium
def test_a_large_tiff_that_is_cut_off_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_pieces(monkeypatch, always=True)
    for packing in ("raw", "tiff_lzw"):
        stream = io.BytesIO()
        # The directory first, as most scanners write it: what is cut off is the picture.
        painted().save(stream, "TIFF", compression=packing, tiffinfo={278: 100})
        content = stream.getvalue()
        (tmp_path / "m.tif").write_bytes(content)
        with Image.open(tmp_path / "m.tif") as opened:
            strips = strips_of(tmp_path / "m.tif", opened)
        assert strips is not None
        last = strips.offsets[-1]
        head = bytearray(content)
        for number in range(len(content) - 3):
            if head[number : number + 4] == struct.pack("<L", last):
                head[number : number + 4] = struct.pack("<L", len(content) - 20)
        (tmp_path / "m.tif").write_bytes(head)

        assert probe(tmp_path / "m.tif").code == "picture-incomplete"


SECRETS = (b"GPS-51.05", b"secret-exif", b"secret-xmp", b"secret-iptc", b"secret-comment")


def telling(path: Path) -> None:
    """A master that says all it can of who took it, where, and with what."""
    exif = Image.Exif()
    exif[0x010E] = "secret-exif"
    exif.get_ifd(0x8825)[29] = "GPS-51.05"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">secret-xmp</x:xmpmeta>'
    if path.suffix == ".jpg":
        painted().save(
            path, exif=exif, xmp=xmp, icc_profile=profile, comment=b"secret-comment", dpi=(77, 77)
        )
        held = path.read_bytes()
        block = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\x10\x1c\x02\x78\x00\x0bsecret-iptc"
        segment = b"\xff\xed" + struct.pack(">H", len(block) + 2) + block
        path.write_bytes(held[:2] + segment + held[2:])
    elif path.suffix == ".png":
        painted().save(path, exif=exif, icc_profile=profile, dpi=(77, 77))
    else:
        tags = {270: "secret-comment", 700: xmp, 33723: b"secret-iptc"}
        painted().save(path, exif=exif, icc_profile=profile, tiffinfo=tags, dpi=(77, 77))


@pytest.mark.parametrize("kind", ["jpg", "png", "tif"])
@pytest.mark.parametrize("always", [True, False])
def test_a_rendition_holds_pixels_and_no_word(
    kind: str, always: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_pieces(monkeypatch, always=always)
    master = tmp_path / f"m.{kind}"
    telling(master)
    held = master.read_bytes()
    assert any(secret in held for secret in SECRETS) or kind == "png"

    drawn = made(master, tmp_path / "made")

    for path in (tmp_path / "made").rglob("*.*"):
        content = path.read_bytes()
        for mark in (*SECRETS, b"Exif", b"http://ns.adobe", b"8BIM", b"ICC_PROFILE", b"acsp"):
            assert mark not in content
        # Of the segments only those that decode the picture.
        assert b"\xff\xfe\x00" not in content[:300]
    for picture in drawn.values():
        assert not picture.getexif()
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert picture.info.get("jfif_density", (1, 1)) == (1, 1)


@pytest.mark.medium
def test_colours_are_those_of_screens(tmp_path: Path) -> None:
    lab = in_mode("LAB")
    lab.save(tmp_path / "lab.tif")
    painted().save(tmp_path / "rgb.tif")
    grey = painted().convert("L")
    # From black to white: the darkest and the lightest of sixteen bits become that.
    grey.paste(0, (200, 40, 220, 70))
    grey.paste(255, (240, 40, 260, 70))
    grey.save(tmp_path / "grey.tif")
    deep = grey.convert("I").point(lambda value: value * 257)
    deep.convert("I;16").save(tmp_path / "deep.tif")

    rgb = made(tmp_path / "rgb.tif", tmp_path / "1")

    assert differing(rgb, made(tmp_path / "lab.tif", tmp_path / "2")) < 6
    plain = made(tmp_path / "grey.tif", tmp_path / "3")
    assert differing(plain, made(tmp_path / "deep.tif", tmp_path / "4")) < 4


def test_what_is_transparent_is_white_and_a_profile_counts_all_the_same(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    clear.paste((200, 30, 30, 255), (0, 0, 20, 40))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    clear.save(tmp_path / "m.png", icc_profile=profile)

    screen = made(tmp_path / "m.png", tmp_path)[WANTED.screen]

    assert screen.getpixel((35, 20)) == (255, 255, 255)
    assert screen.getpixel((5, 20)) == pytest.approx((200, 30, 30), abs=4)


@pytest.mark.medium
def test_a_jpeg_of_which_no_tiles_are_wanted_is_decoded_smaller_and_looks_the_same(
    tmp_path: Path,
) -> None:
    painted((4000, 3000)).save(tmp_path / "m.jpg", quality=95)

    smaller = made(tmp_path / "m.jpg", tmp_path / "smaller", zoom=False)
    larger = made(tmp_path / "m.jpg", tmp_path / "larger")

    kept = {name: larger[name] for name in smaller}
    assert differing(kept, smaller) < 1.5


@pytest.mark.slow
@pytest.mark.parametrize("packing", ["raw", "tiff_lzw"])
def test_a_hundred_megapixels_of_tiff_are_drawn_within_the_memory_allowed(
    packing: str, tmp_path: Path
) -> None:
    master = tmp_path / "m.tif"
    drawing = (
        "import sys; from PIL import Image; Image.new('RGB', (12500, 8000), (90, 80, 70))"
        ".save(sys.argv[1], compression=sys.argv[2])"
    )
    subprocess.run([sys.executable, "-c", drawing, str(master), packing], check=True)
    statements = (
        "from media.make import make; from media.probe import probe;"
        "from media.renditions import names;"
        f"master = Path({str(master)!r}); result = [probe(master).sizes[0],"
        f"make(master, 0, Path({str(tmp_path)!r}), names('c' * 64, 0), zoom=True)][0]"
    )

    size, peak = peak_of(statements)

    assert size == [12500, 8000]
    assert peak < MOST_MEGABYTES
    assert not missing(tmp_path, WANTED, zoom=True)


@pytest.mark.medium
def test_a_master_is_only_read(tmp_path: Path) -> None:
    shelf = tmp_path / "masters"
    shelf.mkdir()
    for kind in ("jpg", "png", "tif"):
        telling(shelf / f"m.{kind}")
    before = {
        path.name: (hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns)
        for path in shelf.iterdir()
    }
    for path in shelf.iterdir():
        path.chmod(0o444)
    shelf.chmod(0o555)
    try:
        for number, path in enumerate(sorted(shelf.iterdir())):
            make(path, 0, tmp_path, names(f"{number}" * 64, 0), zoom=True)
    finally:
        shelf.chmod(0o755)

    assert before == {
        path.name: (hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns)
        for path in shelf.iterdir()
    }


_MAKING = """
import sys
from pathlib import Path
from media import make as making
from media.renditions import names
tell = making._jpeg
def slow(*arguments):
    print("tile", flush=True)
    sys.stdin.readline()
    return tell(*arguments)
making._jpeg = slow
making.make(Path(sys.argv[1]), 0, Path(sys.argv[2]), names("c" * 64, 0), zoom=True)
"""


@pytest.mark.medium
@pytest.mark.parametrize("after", [1, 4, 7])
def test_a_maker_killed_in_the_middle_leaves_whole_files_and_the_next_makes_the_rest(
    after: int, tmp_path: Path
) -> None:
    painted().save(tmp_path / "m.jpg", quality=95)
    shelf = tmp_path / "shelf"
    with subprocess.Popen(
        [sys.executable, "-c", _MAKING, str(tmp_path / "m.jpg"), str(shelf)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as maker:  # fmt: skip
        assert maker.stdin is not None
        assert maker.stdout is not None
        for _ in range(after):
            maker.stdout.readline()
            maker.stdin.write("\n")
            maker.stdin.flush()
        time.sleep(0.05)
        maker.send_signal(signal.SIGKILL)
    there = {path: path.read_bytes() for path in shelf.rglob("[!.]*.*")}

    again = made(tmp_path / "m.jpg", shelf)

    assert differing(again, made(tmp_path / "m.jpg", tmp_path / "other")) == 0
    assert {path: path.read_bytes() for path in there} == there
    assert 0 <= len(there) < 3


def test_what_fails_leaves_nothing_half_made(tmp_path: Path) -> None:
    painted().save(tmp_path / "m.png")
    content = (tmp_path / "m.png").read_bytes()
    (tmp_path / "m.png").write_bytes(content[: len(content) // 2])

    with pytest.raises(OSError, match="truncated"):
        make(tmp_path / "m.png", 0, tmp_path / "made", WANTED, zoom=True)

    assert not list((tmp_path / "made").rglob("*.*"))


def test_the_same_bytes_have_the_same_names_and_other_pages_others() -> None:
    one: Names = names("ab" * 32, 0)

    assert one == names("ab" * 32, 0)
    assert one != names("ab" * 32, 1)
    assert one != names("cd" * 32, 0)
    assert one.thumbnail.startswith("ab/abab")


def test_pyvips_gives_the_same_renditions_where_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyvips", reason="pyvips is not installed: Pillow alone was tested")
    for kind, how in (
        ("jpg", {"quality": 95}),
        ("png", {}),
        ("tif", {"compression": "tiff_lzw", "tiffinfo": {278: SIZE[1]}}),
    ):
        master = tmp_path / f"m.{kind}"
        painted().save(master, **how)
        in_pieces(monkeypatch, always=False)
        pillow = made(master, tmp_path / f"pillow-{kind}")
        in_pieces(monkeypatch, always=True)
        monkeypatch.setattr(bands, "strips_of", lambda *_: None)

        assert differing(pillow, made(master, tmp_path / f"vips-{kind}")) < 1


def test_without_pyvips_nothing_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvips", None)
    in_pieces(monkeypatch, always=True)
    painted().save(tmp_path / "m.png")

    assert max(made(tmp_path / "m.png", tmp_path)[WANTED.thumbnail].size) == THUMBNAIL
