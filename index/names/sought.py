"""Many words and keys looked up at once: one search in the table of keys for all of them."""

import numpy as np
from numpy.typing import NDArray

from index.names import keys


class Sought:
    """What is looked up for one typed word.

    Words and keys are put first, each put giving a slice; after `look_up` a slice gives what its
    words and keys have in the table.
    """

    def __init__(self, table: keys.Numbers, tokens: NDArray[np.uint32]) -> None:
        self._table = table
        self._tokens = tokens
        self._numbers: list[int] = []
        self._closeness: list[float] = []
        self._ranges: list[tuple[int, int]] = []

    def words(self, forms: dict[str, float]) -> slice:
        """Look these words up; each has the closeness it would be found with."""
        self._closeness += forms.values()
        return self.keys([keys.number(form) for form in forms], is_weighed=True)

    def keys(self, numbers: list[int], *, is_weighed: bool = False) -> slice:
        start = len(self._numbers)
        self._numbers += numbers
        if not is_weighed:
            self._closeness += [0.0] * len(numbers)
        return slice(start, len(self._numbers))

    def key(self, number: int) -> slice:
        return self.keys([number])

    def look_up(self) -> None:
        """Search the table once for all."""
        numbers = np.array(self._numbers, np.int64)
        first = self._table.searchsorted(numbers).tolist()
        past = self._table.searchsorted(numbers, side="right").tolist()
        self._ranges = list(zip(first, past, strict=True))

    def found(self, put: slice) -> list[tuple[int, float]]:
        """The words of a slice that are tokens, with their closeness."""
        return [
            (int(self._tokens[first]), closeness)
            for (first, past), closeness in zip(
                self._ranges[put], self._closeness[put], strict=True
            )
            if past > first
        ]

    def tokens(self, put: slice) -> list[NDArray[np.uint32]]:
        """The tokens of each key of a slice that has any."""
        return [self._tokens[first:past] for first, past in self._ranges[put] if past > first]
