"""Names that sound alike: Daitch-Mokotoff, Cologne, and the ear of the region.

A code alone calls Martin and Mardyn alike, and Merten and Miriadan too. What the codes find is
therefore compared once more by what is heard and by what is written, and the farther half is left.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel, Levenshtein
from rapidfuzz.process import cdist

from index.names import keys
from index.names.candidates import Found
from index.names.cologne import code as cologne_code
from index.names.daitch_mokotoff import DIGITS, codes
from index.names.hearing import heard
from index.names.words import WIDTH, Arrays, Words

FEWEST_LETTERS: Final = 3
# Sounds with which two names of one sound may begin, by what they share. H is not heard, but is
# the G of eastern Slavs; C and J begin with K, S or Sh, with I or Sh, as one reads them.
_H: Final = 32
_LETTER_H: Final = ord("h")
_SHARED: Final = (
    *(("aeou", 1), ("i", 1 | 2), ("S", 2 | 4), ("s", 4 | 8), ("k", 8 | 16), ("g", 16 | _H)),
    *(("dt", 64), ("bp", 128), ("v", 128 | 256), ("m", 512), ("n", 512), ("l", 1024), ("r", 2048)),
)
_STARTS: Final = {ord(sound): bits for sounds, bits in _SHARED for sound in sounds}
_HEARD_WIDTH: Final = 12
_MOST: Final = 160
_LEAST: Final = 0.5
_BY_EAR: Final = 0.55
_OTHER_START: Final = 0.15
# The last letter of an unfinished word may be half a sound: c of ch, s of sz.
_HALF: Final = frozenset("aceghiknoprstuwyzd")
_FEWEST_DIGITS: Final = 3


def keys_of(word: str, sound: bytes) -> list[int]:
    """The keys that a word shares with tokens that sound like it."""
    cologne = cologne_code(word)
    return [
        *(keys.of_family(int(code), keys.CODE) for code in codes(word)),
        *([keys.number(cologne, keys.COLOGNE)] if cologne else ()),
        # The table of keys does not tell capitals from small letters; no sound is written x.
        *([keys.number(sound.decode().replace("S", "x"), keys.HEARD)] if sound else ()),
    ]


def build(
    tokens: Sequence[str],
) -> tuple[dict[str, NDArray[Any]], list[int], NDArray[np.uint32]]:
    """The arrays of this module; and keys with their tokens for the common table."""
    all_codes: list[int] = []
    coded: list[int] = []
    hearing: list[bytes] = []
    sound_keys: list[int] = []
    keyed: list[int] = []
    for token, word in enumerate(tokens):
        is_name = word.isascii() and not word.isdigit()
        sound = heard(word).encode()[:_HEARD_WIDTH] if is_name else b""
        hearing.append(sound)
        if is_name:
            mine = keys_of(word, sound)
            sound_keys += mine
            keyed += [token] * len(mine)
            my_codes = keys.members(mine, keys.CODE)
            all_codes += my_codes
            coded += [token] * len(my_codes)
    by_code = np.lexsort((np.array(coded, np.uint32), np.array(all_codes, np.uint32)))
    sounds = np.array(hearing, f"S{_HEARD_WIDTH}")
    by_sound = np.argsort(sounds, kind="stable")
    arrays: dict[str, NDArray[Any]] = {
        "dm_code": np.array(all_codes, np.uint32)[by_code],
        "dm_token": np.array(coded, np.uint32)[by_code],
        "heard": _as_bytes(sounds),
        "heard_in_order": _as_bytes(sounds[by_sound]),
        "heard_token": by_sound.astype(np.uint32),
    }
    return arrays, sound_keys, np.array(keyed, np.uint32)


def _as_bytes(sounds: NDArray[np.bytes_]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(sounds).view(np.uint8).reshape(len(sounds), _HEARD_WIDTH)


class Sounds:
    """How all tokens sound."""

    def __init__(self, arrays: Arrays, words: Words) -> None:
        self._words = words
        self._code = arrays["dm_code"]
        self._of_code = arrays["dm_token"]
        self._heard = arrays["heard"]
        self._table = self._heard.reshape(-1).view(f"S{_HEARD_WIDTH}")
        self._in_order = arrays["heard_in_order"].reshape(-1).view(f"S{_HEARD_WIDTH}")
        self._of_heard = arrays["heard_token"]

    def sound(self, word: str, *, unfinished: bool = False) -> bytes:
        """What is heard, cut as it is stored."""
        return heard(word, unfinished=unfinished).encode()[:_HEARD_WIDTH]

    def stored(self, tokens: NDArray[np.int64]) -> list[bytes]:
        """What is heard of these tokens."""
        sounds: list[bytes] = self._table[tokens].tolist()
        return sounds

    def near(self, word: str, sound: bytes, alike: Sequence[NDArray[np.uint32]]) -> Found:
        """Tokens that sound like the word, of those that `keys_of` found alike."""
        tokens = self._few(word, alike)
        if not len(tokens):
            return []
        written = self._words.table[tokens].tolist()
        return self._compared(word.encode(), sound, tokens, written, self.stored(tokens))

    def near_beginning(self, word: str) -> Found:
        """Tokens whose beginning sounds like an unfinished word."""
        sound = self.sound(word, unfinished=True)
        is_half = word[-1] in _HALF
        low, high = [], []
        for code in codes(word):
            digits = code.rstrip("0")
            if is_half and len(digits) > _FEWEST_DIGITS:
                digits = digits[:-1]
            if len(digits) >= _FEWEST_DIGITS:
                low.append(int(digits.ljust(DIGITS, "0")))
                high.append(int(digits.ljust(DIGITS, "9")) + 1)
        found = self._coded(np.array(low, np.uint32), np.array(high, np.uint32))
        if len(sound) >= FEWEST_LETTERS - 1:
            sure = sound[:-1] if is_half and len(sound) >= FEWEST_LETTERS else sound
            first = int(self._in_order.searchsorted(sure))
            past = int(self._in_order.searchsorted((sure + b"\x7f")[:_HEARD_WIDTH]))
            found.append(self._of_heard[first : min(past, first + _MOST)])
        tokens = self._few(word, found)
        if not len(tokens):
            return []
        written = self._words.beginning(tokens, min(len(word), WIDTH))
        cut = max(1, len(sound))
        sounds = np.ascontiguousarray(self._heard[tokens, :cut]).view(f"S{cut}").ravel().tolist()
        return self._compared(word.encode(), sound, tokens, written, sounds)

    def _coded(self, low: NDArray[np.uint32], high: NDArray[np.uint32]) -> list[NDArray[np.uint32]]:
        first = self._code.searchsorted(low).tolist()
        past = self._code.searchsorted(high).tolist()
        return [self._of_code[a:b] for a, b in zip(first, past, strict=True) if b > a]

    def _few(self, word: str, found: Sequence[NDArray[np.uint32]]) -> NDArray[np.int64]:
        """The tokens; of very many, those that have most letters in common."""
        if not found:
            return np.zeros(0, np.int64)
        tokens = np.concatenate(found).astype(np.int64)
        if len(tokens) > _MOST:
            mine = keys.letters_of(word.encode())
            apart = np.bitwise_count(self._words.letters[tokens] ^ mine)
            tokens = tokens[np.argpartition(apart, _MOST)[:_MOST]]
        # One token may be found by several codes.
        return np.array(sorted(set(tokens.tolist())))

    def _compared(
        self,
        word: bytes,
        sound: bytes,
        tokens: NDArray[np.int64],
        written: list[bytes],
        sounds: list[bytes],
    ) -> Found:
        """The tokens that are close enough, each with its closeness."""
        by_ear = cdist([sound], sounds, scorer=Levenshtein.normalized_similarity)[0].tolist()
        by_eye = cdist([word], written, scorer=Indel.normalized_similarity)[0].tolist()
        mine = _start(word, sound)
        found: Found = []
        for token, other, heard_as, ear, eye in zip(
            tokens.tolist(), written, sounds, by_ear, by_eye, strict=True
        ):
            closeness = _BY_EAR * ear + (1.0 - _BY_EAR) * eye
            if closeness >= _LEAST:
                # What is heard first is remembered best.
                if heard_as[:1] != sound[:1]:
                    closeness -= _OTHER_START
                    if closeness < _LEAST or not mine & _start(other, heard_as):
                        continue
                found.append((token, closeness))
        return found


def _start(word: bytes, sound: bytes) -> int:
    """What a name shares with others by its first sound."""
    bits = _STARTS.get(sound[0], 0) if sound else 0
    return bits | _H if word[0] == _LETTER_H else bits
