"""What a picture is, and the renditions made of it."""

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from media import probe as probing
from media.make import make, missing
from media.probe import probe
from media.renditions import SCREEN, THUMBNAIL, TILE, fitted, names, scale_factors, tiles
from tests.holdings import a_picture
from tests.shared import DATA, needs_data

DIGEST = "ab" * 32


def test_a_sound_picture_gives_size_and_colour(tmp_path: Path) -> None:
    found = probe(a_picture(tmp_path / "a.png", (600, 800)))

    assert found.sizes == ((600, 800),)
    assert found.fault == ""
    assert found.colour.startswith("#")


def test_a_picture_on_its_side_is_measured_upright(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    image = Image.new("RGB", (40, 20), "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(path, exif=exif)

    assert probe(path).sizes == ((20, 40),)


def test_a_multi_page_tiff_gives_every_page(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    pages = [Image.new("L", (10 + number, 20)) for number in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:])

    assert probe(path).sizes == ((10, 20), (11, 20), (12, 20))


@needs_data
@pytest.mark.parametrize(
    ("name", "code", "pages"),
    [
        ("broken.png", "picture-not", 0),
        ("broken_data_stream.png", "picture-incomplete", 0),
        ("truncated_jpeg.jpg", "picture-incomplete", 0),
        ("truncated_image.png", "picture-incomplete", 0),
        ("libtiff_segfault.tif", "picture-not", 0),
        ("seek_too_large.tif", "picture-broken", 0),
        ("decompression_bomb.gif", "picture-not", 0),
        ("png_decompression_dos.png", "picture-broken", 0),
        ("multipage_multiple_frame_loop.tiff", "", 2),
        ("multipage_single_frame_loop.tiff", "", 1),
        ("invalid-exif.jpg", "", 1),
        ("truncated_exif_dpi.jpg", "", 1),
    ],
)
def test_a_damaged_picture_is_told_and_never_passed_off_as_whole(
    name: str, code: str, pages: int
) -> None:
    found = probe(DATA / "corrupt" / name)

    assert (found.code, len(found.sizes)) == (code, pages)


def test_a_bomb_is_refused_by_its_declared_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_picture(tmp_path / "a.png", (600, 800))
    monkeypatch.setattr(probing, "MOST_SIDE", 500)

    assert probe(path).code == "picture-bomb"


def test_a_second_page_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.tif"
    Image.new("L", (10, 10)).save(path, save_all=True, append_images=[Image.new("L", (90, 90))])
    monkeypatch.setattr(probing, "MOST_PIXELS", 1000)

    assert probe(path).code == "picture-bomb"


def test_a_file_that_is_too_large_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_picture(tmp_path / "a.png")
    monkeypatch.setattr(probing, "MOST_BYTES", 10)

    assert probe(path).code == "picture-too-big"


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_tiles_cover_a_picture_once_at_every_factor(width: int, height: int) -> None:
    factors = scale_factors(width, height)
    covered = dict.fromkeys(factors, 0)
    for tile in tiles(width, height):
        assert tile.drawn_width <= TILE
        assert tile.drawn_height <= TILE
        covered[tile.factor] += tile.width * tile.height

    assert set(covered.values()) == {width * height}
    assert max(width, height) / factors[-1] <= TILE


@given(st.integers(1, 50_000), st.integers(1, 50_000), st.integers(1, 5_000))
def test_a_picture_is_never_enlarged(width: int, height: int, longest: int) -> None:
    drawn = fitted(width, height, longest)

    assert max(drawn) <= max(longest, 1)
    assert drawn[0] <= width
    assert drawn[1] <= height


def a_master(path: Path, mode: str) -> Path:
    image = Image.new("RGB", (1300, 700), (200, 180, 150))
    if mode == "I;16":
        grey = Image.new("I;16", (1300, 700))
        grey.paste(40_000, (0, 0, 650, 700))
        grey.save(path)
    elif mode == "ICC":
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        image.save(path, icc_profile=profile)
    elif mode == "bad ICC":
        image.save(path, icc_profile=b"nonsense")
    else:
        image.convert(mode).save(path)
    return path


@pytest.mark.parametrize(
    ("mode", "suffix"),
    [("RGB", "jpg"), ("L", "jpg"), ("CMYK", "jpg"), ("RGBA", "png"), ("P", "png"), ("1", "tif"),
     ("I;16", "tif"), ("ICC", "jpg"), ("bad ICC", "jpg"), ("F", "tif")],
)  # fmt: skip
def test_every_kind_of_master_becomes_plain_renditions(
    tmp_path: Path, mode: str, suffix: str
) -> None:
    master = a_master(tmp_path / f"m.{suffix}", mode)
    before = master.read_bytes()
    wanted = names(DIGEST, 0)
    assert missing(tmp_path, wanted, zoom=True)

    make(master, 0, tmp_path, wanted, zoom=True)

    assert not missing(tmp_path, wanted, zoom=True)
    assert master.read_bytes() == before
    for name, longest in ((wanted.thumbnail, THUMBNAIL), (wanted.screen, SCREEN)):
        with Image.open(tmp_path / name) as drawn:
            assert drawn.mode == "RGB"
            assert max(drawn.size) == min(longest, 1300)
            assert not drawn.getexif()
            assert "icc_profile" not in drawn.info


def test_a_container_holds_every_tile_and_says_how_they_are_cut(tmp_path: Path) -> None:
    wanted = names(DIGEST, 0)
    make(a_master(tmp_path / "m.jpg", "RGB"), 0, tmp_path, wanted, zoom=True)

    with zipfile.ZipFile(tmp_path / wanted.tiles) as container:
        info = json.loads(container.read("info.json"))
        held = set(container.namelist()) - {"info.json"}
        with Image.open(container.open("1024,512,276,188/276,188/0/default.jpg")) as corner:
            size = corner.size

    assert (info["width"], info["height"], info["profile"]) == (1300, 700, "level0")
    assert held == {tile.name for tile in tiles(1300, 700)}
    assert size == (276, 188)


def test_without_the_right_to_zoom_there_are_no_tiles(tmp_path: Path) -> None:
    wanted = names(DIGEST, 0)
    make(a_master(tmp_path / "m.jpg", "RGB"), 0, tmp_path, wanted, zoom=False)

    assert not (tmp_path / wanted.tiles).exists()
    assert not missing(tmp_path, wanted, zoom=False)


def test_what_is_there_is_not_made_again(tmp_path: Path) -> None:
    wanted = names(DIGEST, 0)
    master = a_master(tmp_path / "m.jpg", "RGB")
    make(master, 0, tmp_path, wanted, zoom=True)
    (tmp_path / wanted.screen).write_bytes(b"mark")

    make(master, 0, tmp_path, wanted, zoom=True)

    assert (tmp_path / wanted.screen).read_bytes() == b"mark"
