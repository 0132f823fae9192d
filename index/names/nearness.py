"""How near two names are: bands of weight by layer, and the words for a reason."""

from typing import Final

from index.names.misreading import letters as _letters
from index.results import Layer

# Lowest and highest score of a layer. No band touches the next: a sound never passes for a
# spelling, however close the one and far the other.
_BANDS: Final[dict[Layer, tuple[float, float]]] = {
    Layer.EXACT: (1.0, 1.0),
    Layer.PREFIX: (0.92, 0.97),
    Layer.NORMALISED: (0.84, 0.9),
    Layer.VARIANT: (0.76, 0.82),
    Layer.SYNONYM: (0.745, 0.755),
    Layer.EQUIVALENT: (0.66, 0.74),
    Layer.STEM: (0.63, 0.65),
    Layer.SOUND: (0.48, 0.62),
    Layer.MISREAD: (0.34, 0.46),
    Layer.SPELLING: (0.14, 0.32),
}


def score(layer: Layer, closeness: float) -> float:
    """0..1: any name of a higher layer before any of a lower one; 0 for layers of no name."""
    band = _BANDS.get(layer)
    if band is None:
        return 0.0
    lowest, highest = band
    return lowest + (highest - lowest) * min(1.0, max(0.0, closeness))


def letters(typed: str, written: str) -> tuple[str, str]:
    """For a misreading: the letters typed, and those that were read for them; else empty."""
    return _letters(typed, written)
