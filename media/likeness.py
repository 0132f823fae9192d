"""What a picture looks like at a glance: its mean colour, and a hash that look-alikes share."""

from PIL import Image

from media.renditions import ON_ITS_SIDE

SHRINKS = frozenset({"L", "RGB", "RGBA", "CMYK", "YCbCr", "LAB"})
"""Modes in which a picture can be averaged."""

LARGE = ("I", "F")
"""How the modes of more than eight bits begin."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip
_SIDE = 8


def eight_bit(picture: Image.Image) -> Image.Image:
    """A picture of one band of more than eight bits as grey, its darkest to its lightest."""
    if not picture.mode.startswith(LARGE):
        return picture
    low, high = picture.getextrema()
    span = max(1.0, float(high) - float(low))  # type: ignore[arg-type]  # one band: numbers
    start = float(low)  # type: ignore[arg-type]  # one band: numbers
    grey = picture.convert("F").point(lambda value: (value - start) * (255.0 / span))
    return grey.convert("L")


def small(picture: Image.Image, width: int, height: int) -> Image.Image:
    """The picture at another size; shrunk before it is converted where it can be."""
    # A large picture is not held twice.
    plain = picture if picture.mode in SHRINKS else eight_bit(picture)
    if plain.mode not in SHRINKS:
        plain = plain.convert("RGB")
    return plain.resize((width, height), Image.Resampling.BOX)


def turned(picture: Image.Image, orientation: int) -> Image.Image:
    """The picture turned as EXIF says (1 to 8)."""
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def mean_colour(picture: Image.Image) -> str:
    """The colour that stands in for the picture until it is drawn."""
    red, green, blue = small(picture, 1, 1).convert("RGB").getpixel((0, 0))  # type: ignore[misc]  # RGB gives three numbers
    return f"#{int(red):02x}{int(green):02x}{int(blue):02x}"


def difference_hash(picture: Image.Image, orientation: int = 1) -> str:
    """Sixty-four bits in hexadecimal: where the upright picture grows lighter to the right.

    A smaller or paler copy has nearly the same bits; ten bits apart is another picture. Empty
    for a plain sheet, which looks like every other.
    """
    across, down = _SIDE + 1, _SIDE
    if orientation in ON_ITS_SIDE:
        across, down = down, across
    grey = turned(small(picture, across, down), orientation).convert("RGB").convert("L")
    light = grey.tobytes()
    bits = [
        light[row * (_SIDE + 1) + place + 1] > light[row * (_SIDE + 1) + place]
        for row in range(_SIDE)
        for place in range(_SIDE)
    ]
    if not any(bits):
        return ""
    return f"{sum(bit << place for place, bit in enumerate(reversed(bits))):016x}"
