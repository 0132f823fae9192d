"""Grain, paper and worn ink: fields of chance computed once and used under many pictures."""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Field = NDArray[np.floating[Any]]
Colour = tuple[int, int, int]

_TILE = 2600
_COARSE = 4


def noise(
    width: int,
    height: int,
    seed: int,
    base: float = 4,
    octaves: int = 5,
    persistence: float = 0.5,
    aspect: float = 1.0,
) -> Field:
    """Fractal noise from 0 to 1. Wide octaves are drawn small and enlarged together."""
    chance = np.random.default_rng(seed)
    small = (max(2, width // _COARSE), max(2, height // _COARSE))
    coarse = np.zeros(small[::-1], np.float32)
    fine = np.zeros((height, width), np.float32)
    share, total = 1.0, 0.0
    for octave in range(octaves):
        cells = base * 2**octave
        across = int(np.clip(cells * aspect, 2, width))
        down = int(np.clip(cells * height / width, 2, height))
        grid = Image.fromarray(chance.random((down, across), np.float32))
        if max(across, down) * _COARSE * 2 < width:
            coarse += share * np.asarray(grid.resize(small, Image.Resampling.BICUBIC))
        else:
            fine += share * np.asarray(grid.resize((width, height), Image.Resampling.BILINEAR))
        total += share
        share *= persistence
    whole = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
    field: Field = np.clip((np.asarray(whole) + fine) / total, 0, 1).astype(np.float32)
    return field


def tone_of(picture: Image.Image) -> Field:
    """A grey picture as numbers from 0 to 1."""
    return np.asarray(picture, np.float32) / 255


def picture_of(field: Field) -> Image.Image:
    """Numbers from 0 to 1 as a grey picture."""
    return Image.fromarray((np.clip(field, 0, 1) * 255).astype(np.uint8))


def blurred(picture: Image.Image, radius: float) -> Image.Image:
    """The picture softened; a radius of 0 leaves it alone."""
    return picture.filter(ImageFilter.GaussianBlur(radius)) if radius else picture


def duotone(picture: Image.Image, dark: Colour, light: Colour) -> Image.Image:
    """A grey picture printed in one ink on one paper."""
    bands = [
        picture.point([round(low + (high - low) * step / 255) for step in range(256)])
        for low, high in zip(dark, light, strict=True)
    ]
    return Image.merge("RGB", bands)


@cache
def _film() -> Field:
    chance = np.random.default_rng(71)
    rough = picture_of(chance.random((_TILE, _TILE), np.float32))
    return tone_of(blurred(rough, 0.7)) - np.float32(0.5)


@cache
def _fibres() -> Field:
    chance = np.random.default_rng(83)
    rough = picture_of(0.5 + 0.12 * chance.standard_normal((_TILE, _TILE), np.float32))
    return tone_of(blurred(rough, 1.0)) - np.float32(0.5)


@cache
def _clouds(kind: int) -> Field:
    return noise(_TILE, _TILE, 900 + kind, 4, 6, 0.6) - np.float32(0.5)


@cache
def _worn(kind: int) -> Image.Image:
    patches = np.clip((noise(_TILE, _TILE, 950 + kind, 60, 3) - 0.42) * 4, 0, 1)
    return picture_of(1 - patches)


def _cut(width: int, height: int, seed: int) -> tuple[slice, slice]:
    top, left = seed % (_TILE - height), (seed // 7919) % (_TILE - width)
    return slice(top, top + height), slice(left, left + width)


def film_grain(width: int, height: int, seed: int) -> Field:
    """The grain of a photographic print, around 0."""
    grain: Field = _film()[_cut(width, height, seed)]
    return grain


def stains(width: int, height: int, seed: int) -> Field:
    """Slow unevenness of paper or print, around 0."""
    field: Field = _clouds(seed % 3)[_cut(width, height, seed)]
    return field[:, ::-1] if seed & 1 else field


def wear(width: int, height: int, seed: int, amount: float) -> Image.Image:
    """Where ink has gone thin: white where it is whole."""
    down, across = _cut(width, height, seed)
    box = (across.start, down.start, across.stop, down.stop)
    return _worn(seed % 2).crop(box).point([round(255 - amount * (255 - v)) for v in range(256)])


@cache
def _edges(width: int, height: int) -> Field:
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = np.minimum.reduce([across, down, width - 1 - across, height - 1 - down])
    rim = np.clip(1 - inside / (min(width, height) * 0.16), 0, 1) ** 2
    field: Field = rim.astype(np.float32)
    return field


def sheet_of_paper(
    width: int, height: int, seed: int, colour: Colour, age: float = 1.0, folds: int = 0
) -> Image.Image:
    """A sheet with fibres, darkened edges and, if it was posted, its folds."""
    cloud = stains(width, height, seed)
    shade = 1 + age * (
        cloud * 0.17
        + _fibres()[_cut(width, height, seed + 11)] * 0.17
        - _edges(width, height) * (0.15 + 0.3 * cloud)
    )
    down = np.arange(height, dtype=np.float32)[:, None]
    for fold in range(1, folds + 1):
        at = height * fold / (folds + 1) + (seed % 7) - 3
        crease = np.exp(-(((down - at) / 2.2) ** 2)) * 0.10
        shadow = np.exp(-(((down - at - 5) / 7) ** 2)) * 0.06
        shade = shade + (crease - shadow) * age
    # Black in the shade stands for 0.46, white for 1.16; the darker, the yellower.
    grey = picture_of(((shade - 0.46) / 0.70).astype(np.float32))
    bands = [
        grey.point(
            [min(255, round(part * (0.46 + 0.70 * step / 255) ** yellowing)) for step in range(256)]
        )
        for part, yellowing in zip(colour, (0.92, 1.0, 1.28), strict=True)
    ]
    return Image.merge("RGB", bands)
