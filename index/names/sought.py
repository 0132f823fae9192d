"""Many words and keys looked up at once: one search in the table of keys for all of them."""

import numpy as np
from numpy.typing import NDArray

from index.names import keys


class Sought:
    """What is looked up for one typed word.

    Words and keys are put first, each put giving a range; after `look_up` a range gives what its
    words and keys have in the table.
    """

    def __init__(self, table: keys.Table) -> None:
        self._table = table
        self._numbers: list[int] = []
        self._closeness: list[float] = []
        self._hits: list[tuple[int, NDArray[np.uint32]]] = []

    def words(self, forms: dict[str, float]) -> range:
        """Look these words up; each has the closeness it would be found with."""
        put = self.keys(keys.numbers(forms))
        self._closeness[put.start :] = forms.values()
        return put

    def keys(self, numbers: list[int]) -> range:
        start = len(self._numbers)
        self._numbers += numbers
        self._closeness += [0.0] * len(numbers)
        return range(start, len(self._numbers))

    def look_up(self) -> None:
        """Search the table once for all."""
        self._hits = self._table.found(self._numbers)

    def found(self, put: range) -> list[tuple[int, float]]:
        """What the words of a range have, each with the closeness of its word."""
        return [
            (value, self._closeness[place])
            for place, values in self._hits
            if place in put
            for value in values.tolist()
        ]

    def values(self, put: range) -> list[NDArray[np.uint32]]:
        """What each key of a range has, if it has any."""
        return [values for place, values in self._hits if place in put]
