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
from tests.shared import DATA, FACTS, needs_data

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
        ("seek_too_large.tif", "picture-not", 0),
        ("decompression_bomb.gif", "picture-bomb", 0),
        ("png_decompression_dos.png", "picture-broken", 0),
        ("multipage_multiple_frame_loop.tiff", "", 2),
        ("multipage_single_frame_loop.tiff", "", 1),
        ("invalid-exif.jpg", "", 1),
        ("truncated_exif_dpi.jpg", "", 1),
        ("jp2_truncated.jp2", "picture-incomplete", 0),
        ("zero_height.j2k", "picture-not", 0),
        ("tiff_wrong_bits_per_sample.tiff", "", 1),
    ],
)
def test_a_damaged_picture_is_told_and_never_passed_off_as_whole(
    name: str, code: str, pages: int
) -> None:
    found = probe(DATA / "corrupt" / name)

    assert (found.code, len(found.sizes)) == (code, pages)


PICTURES = sorted(name for name, facts in FACTS.items() if facts["kind"] == "image")


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", PICTURES)
def test_a_real_picture_is_what_was_counted_in_it(name: str, tmp_path: Path) -> None:
    facts = FACTS[name]
    is_film = facts["format"] == "MPO"
    size = tuple(facts["size"])

    found = probe(DATA / name)

    assert (found.code, found.fault) == ("", "")
    # A JPEG with a preview behind it is one picture.
    assert found.format == ("JPEG" if is_film else facts["format"])
    assert len(found.sizes) == (1 if is_film else facts["frames"])
    assert found.sizes[0] == (size[::-1] if facts.get("orientation", 1) in {5, 6, 7, 8} else size)
    assert found.mode == facts["mode"]
    assert found.orientation == facts.get("orientation", 1)
    for frame in range(min(2, len(found.sizes))):
        make(DATA / name, frame, tmp_path, names(DIGEST, frame), zoom=False)
        with Image.open(tmp_path / names(DIGEST, frame).screen) as drawn:
            width, height = found.sizes[frame]
            assert drawn.size == fitted(width, height, SCREEN)


@needs_data
@pytest.mark.parametrize("name", ["invalid-exif.jpg", "truncated_exif_dpi.jpg"])
def test_a_broken_exif_block_is_told_and_loses_nothing(name: str) -> None:
    found = probe(DATA / "corrupt" / name)

    assert (len(found.sizes), found.notes) == (1, ("exif-broken",))


@needs_data
def test_copies_of_one_picture_look_alike_and_others_do_not() -> None:
    copies = ["hopper.webp", "hopper_bigtiff.tif", "hopper_gray_4bpp.tif", "hopper_g4.tif"]
    hashes = [int(probe(DATA / "photos/pillow" / name).dhash, 16) for name in copies]
    other = int(probe(DATA / "photos/exifmwg/sample3.jpg").dhash, 16)

    assert all((each ^ hashes[0]).bit_count() <= 6 for each in hashes)
    assert (other ^ hashes[0]).bit_count() > 10


def test_a_picture_turned_by_exif_looks_like_the_upright_one(tmp_path: Path) -> None:
    upright = Image.linear_gradient("L").rotate(90).resize((90, 60)).convert("RGB")
    upright.paste("black", (10, 10, 30, 50))
    upright.save(tmp_path / "upright.png")
    for turn, back in (
        (2, Image.Transpose.FLIP_LEFT_RIGHT), (3, Image.Transpose.ROTATE_180),
        (4, Image.Transpose.FLIP_TOP_BOTTOM), (5, Image.Transpose.TRANSPOSE),
        (6, Image.Transpose.ROTATE_90), (7, Image.Transpose.TRANSVERSE),
        (8, Image.Transpose.ROTATE_270),
    ):  # fmt: skip
        exif = Image.Exif()
        exif[0x0112] = turn
        upright.transpose(back).save(tmp_path / f"{turn}.png", exif=exif)

        found = probe(tmp_path / f"{turn}.png")

        assert found.sizes == ((90, 60),)
        alike = int(found.dhash, 16) ^ int(probe(tmp_path / "upright.png").dhash, 16)
        assert alike.bit_count() <= 4


def test_a_plain_sheet_looks_like_no_other(tmp_path: Path) -> None:
    Image.new("RGB", (40, 40), "white").save(tmp_path / "a.png")

    assert not probe(tmp_path / "a.png").dhash


def test_pages_beyond_the_limit_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = [Image.new("L", (9, 9)) for _number in range(4)]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    monkeypatch.setattr(probing, "MOST_FRAMES", 3)

    found = probe(tmp_path / "a.tif")

    assert (len(found.sizes), found.notes) == (3, ("picture-pages-cut",))


def test_an_empty_file_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()

    assert probe(tmp_path / "a.jpg").code == "empty"


def test_a_film_is_its_first_picture(tmp_path: Path) -> None:
    frames = [Image.new("P", (12, 8), colour) for colour in (1, 2)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])

    assert probe(tmp_path / "a.gif").sizes == ((12, 8),)


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


@pytest.mark.medium
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
