"""Given names of the lexicon that are one name, and initials that stand for them."""

from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.names.candidates import Found
from index.names.given_names import Form, forms
from index.names.words import Arrays

_INITIAL: Final = 0.2
_MOST_GROUPS: Final = 8
_FORM_WIDTH: Final = 16


def build(numbers: dict[str, int]) -> dict[str, NDArray[Any]]:
    """The arrays of this module, for the numbers of the tokens."""
    table = sorted(forms(), key=lambda form: form.folded)
    groups = 1 + max((form.group for form in table), default=-1)
    members: list[list[Form]] = [[] for _ in range(groups)]
    for form in table:
        if form.folded in numbers:
            members[form.group].append(form)
    sizes = [len(group) for group in members]
    flat = [form for group in members for form in group]
    known = [form.folded for form in forms() if form.folded in numbers]
    given = list(dict.fromkeys(known))
    by_letter = sorted(given, key=lambda name: name[0])
    return {
        "given_form": np.array([form.folded.encode() for form in table], f"S{_FORM_WIDTH}")
        .view(np.uint8)
        .reshape(len(table), _FORM_WIDTH),
        "given_group": np.array([form.group for form in table], np.uint16),
        "given_share": np.array([form.share for form in table], np.float32),
        "group_starts": np.concatenate(([0], np.cumsum(sizes))).astype(np.uint32),
        "group_token": np.array([numbers[form.folded] for form in flat], np.uint32),
        "group_share": np.array([form.share for form in flat], np.float32),
        "initial_letter": np.array([ord(name[0]) for name in by_letter], np.uint8),
        "initial_token": np.array([numbers[name] for name in by_letter], np.uint32),
    }


class Equivalents:
    """Given names and their groups."""

    def __init__(self, arrays: Arrays) -> None:
        self._form = arrays["given_form"].reshape(-1).view(f"S{_FORM_WIDTH}")
        self._group = arrays["given_group"]
        self._share = arrays["given_share"]
        self._starts = arrays["group_starts"]
        self._token = arrays["group_token"]
        self._token_share = arrays["group_share"]
        self._letter = arrays["initial_letter"]
        self._of_letter = arrays["initial_token"]

    @cached_property
    def _groups(self) -> dict[str, dict[int, float]]:
        """The groups of every form; read when the first name is typed."""
        groups: dict[str, dict[int, float]] = {}
        for form, group, share in zip(
            self._form.tolist(), self._group.tolist(), self._share.tolist(), strict=True
        ):
            groups.setdefault(form.decode(), {})[group] = share
        return groups

    def near(self, word: str) -> Found:
        """The other forms of a given name; for a single letter the given names it begins."""
        if len(word) == 1:
            return self._initial(word)
        return self._members(self._groups.get(word, {}))

    def near_beginning(self, word: str) -> Found:
        """The other forms of the given names that begin so, if they are few."""
        wanted = word.encode()[:_FORM_WIDTH]
        first = int(self._form.searchsorted(wanted))
        past = int(self._form.searchsorted((wanted + b"\x7f")[:_FORM_WIDTH]))
        groups: dict[int, float] = {}
        for form in self._form[first:past].tolist():
            groups |= self._groups[form.decode()]
        is_clear = len(groups) <= _MOST_GROUPS
        return self._members(groups if is_clear else self._groups.get(word, {}))

    def _members(self, groups: dict[int, float]) -> Found:
        found: Found = []
        for group, share in groups.items():
            start, end = self._starts[group : group + 2].tolist()
            found += [
                (token, share * other)
                for token, other in zip(
                    self._token[start:end].tolist(),
                    self._token_share[start:end].tolist(),
                    strict=True,
                )
            ]
        return found

    def initials(self, word: str) -> dict[str, float]:
        """The initial that stands for a given name: J. for Jean."""
        return {word[0]: _INITIAL} if len(word) > 1 and word in self._groups else {}

    def _initial(self, letter: str) -> Found:
        wanted = ord(letter) if letter.isascii() else 0
        first = int(self._letter.searchsorted(wanted))
        past = int(self._letter.searchsorted(wanted, side="right"))
        tokens = self._of_letter[first:past].tolist()
        # The table begins with the commonest names.
        return [(token, _INITIAL / (1 + place)) for place, token in enumerate(tokens)]
