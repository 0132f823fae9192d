"""The order of very many byte strings, eight bytes at a time, without an object for each."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_WIDE = 8
_AT_ONCE = 1 << 16
_MASKS = np.array([0] + [(1 << (8 * length)) - 1 for length in range(1, _WIDE + 1)], np.uint64)


@dataclass(frozen=True, slots=True)
class Strings:
    """Byte strings one after the other: string n ends at `ends[n + 1]`."""

    content: NDArray[np.uint8]
    ends: NDArray[np.int64]

    @classmethod
    def of(cls, strings: list[bytes]) -> "Strings":
        ends = np.cumsum([0, *map(len, strings)])
        return cls(np.frombuffer(b"".join(strings), np.uint8), ends.astype(np.int64))

    @classmethod
    def joined(cls, parts: list["Strings"]) -> "Strings":
        """The strings of all parts, in their order."""
        lengths = [np.diff(part.ends) for part in parts]
        ends = np.cumsum(np.concatenate([np.zeros(1, np.int64), *lengths]))
        empty = np.zeros(0, np.uint8)
        return cls(np.concatenate([empty, *(part.content for part in parts)]), ends)

    def __len__(self) -> int:
        return len(self.ends) - 1

    def listed(self, first: int, last: int) -> list[bytes]:
        """The strings from number `first` to before `last`."""
        begin = int(self.ends[first])
        content = self.content[begin : int(self.ends[last])].tobytes()
        ends = (self.ends[first : last + 1] - begin).tolist()
        return [content[low:high] for low, high in pairwise(ends)]

    def chosen(self, numbers: NDArray[np.integer]) -> "Strings":
        """The strings of these numbers, in this order."""
        begins, lengths = self.ends[:-1][numbers], np.diff(self.ends)[numbers]
        ends = np.concatenate(([0], np.cumsum(lengths)))
        content = np.empty(int(ends[-1]), np.uint8)
        for first in range(0, len(numbers), _AT_ONCE):  # a place takes more room than a letter
            last = min(first + _AT_ONCE, len(numbers))
            low, high = int(ends[first]), int(ends[last])
            shifts = begins[first:last] - ends[first:last]
            places = np.arange(low, high) + np.repeat(shifts, lengths[first:last])
            content[low:high] = self.content[places]
        return Strings(content, ends)


def ordered(strings: Strings) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """The numbers of strings in bytewise order, and which of them repeat the one before.

    Equal strings stand in the order of their numbers. The strings hold no byte 0 at their end.
    """
    wide, begins, lengths = _wide(strings), strings.ends[:-1], np.diff(strings.ends)
    chunk = _chunk(wide, begins, lengths)
    order = np.argsort(chunk, kind="stable")
    chunk = chunk[order]
    same = np.concatenate(([False], chunk[1:] == chunk[:-1]))[: len(order)]
    done = 0
    while True:
        done += _WIDE
        tied = np.flatnonzero(same | np.concatenate((same[1:], [False]))[: len(same)])
        which = order[tied]
        if not (lengths[which] > done).any():
            return order, same
        group = np.cumsum(~same)[tied]
        chunk = _chunk(wide, begins[which] + done, lengths[which] - done)
        again = np.lexsort((chunk, group))  # stable, so that equal ones keep their order
        order[tied], group, chunk = which[again], group[again], chunk[again]
        same[tied[1:]] = (group[1:] == group[:-1]) & (chunk[1:] == chunk[:-1])


def leading(strings: Strings) -> NDArray[np.uint64]:
    """The first bytes of each string as a number: numbers order as the strings do."""
    return _chunk(_wide(strings), strings.ends[:-1], np.diff(strings.ends))


def _wide(strings: Strings) -> NDArray[np.uint64]:
    """The content in whole words of eight bytes, and one more."""
    padded = np.zeros((len(strings.content) // _WIDE + 2) * _WIDE, np.uint8)
    padded[: len(strings.content)] = strings.content
    return padded.view(np.uint64)


def _chunk(
    wide: NDArray[np.uint64], begins: NDArray[np.int64], lengths: NDArray[np.int64]
) -> NDArray[np.uint64]:
    """Eight bytes of each string as a number that sorts as they do; zeros behind its end."""
    lengths = np.clip(lengths, 0, _WIDE)
    begins = np.where(lengths > 0, begins, 0)
    place = begins >> 3
    shift = ((begins & 7) << 3).astype(np.uint64)
    low = wide[place] >> shift
    # Two steps, for a number cannot be shifted by all of its bits at once.
    high = (wide[place + 1] << np.uint64(1)) << (np.uint64(63) - shift)
    found: NDArray[np.uint64] = ((low | high) & _MASKS[lengths]).byteswap()
    return found
