"""Which renditions a canvas needs, under which names: pure arithmetic."""

from dataclasses import dataclass

THUMBNAIL = 480
SCREEN = 1600
TILE = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of a canvas's renditions below the renditions folder."""

    thumbnail: str
    screen: str
    tiles: str


def names(digest: str, frame: int) -> Names:
    """Names from the SHA-256 of the master: same bytes, same names, made once."""
    stem = f"{digest[:2]}/{digest[:32]}-{frame}"
    return Names(
        thumbnail=f"{stem}-thumbnail.jpg", screen=f"{stem}-screen.jpg", tiles=f"{stem}-tiles.zip"
    )


ON_ITS_SIDE = frozenset({5, 6, 7, 8})
"""The turns of EXIF after which width and height have changed places."""


def upright(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height once turned as EXIF says; turned once more, they are what they were."""
    return (size[1], size[0]) if orientation in ON_ITS_SIDE else size


def fitted(width: int, height: int, longest: int) -> tuple[int, int]:
    """The size within a square of side `longest`, ratio kept, never enlarged."""
    scale = min(1.0, longest / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def scale_factors(width: int, height: int) -> tuple[int, ...]:
    """The powers of two by which a picture is reduced until it fits one tile (IIIF level 0)."""
    factors = [1]
    while max(width, height) / factors[-1] > TILE:
        factors.append(factors[-1] * 2)
    return tuple(factors)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One tile: the region of the full picture it shows, and its own size, in pixels."""

    factor: int
    x: int
    y: int
    width: int
    height: int
    drawn_width: int
    drawn_height: int

    @property
    def name(self) -> str:
        """The path of the tile as IIIF Image API 3 level 0 writes it."""
        return (
            f"{self.x},{self.y},{self.width},{self.height}/"
            f"{self.drawn_width},{self.drawn_height}/0/default.jpg"
        )


def tiles(width: int, height: int) -> tuple[Tile, ...]:
    """Every tile of a picture, coarsest factor last."""
    found = []
    for factor in scale_factors(width, height):
        step = TILE * factor
        for y in range(0, height, step):
            for x in range(0, width, step):
                w, h = min(step, width - x), min(step, height - y)
                found.append(
                    Tile(
                        factor=factor,
                        x=x,
                        y=y,
                        width=w,
                        height=h,
                        drawn_width=-(-w // factor),
                        drawn_height=-(-h // factor),
                    )
                )
    return tuple(found)
