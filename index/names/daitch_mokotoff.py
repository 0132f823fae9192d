"""Daitch-Mokotoff Soundex: six digits for how a name sounds to a Slavic, Yiddish or German ear.

Source: Randy Daitch and Gary Mokotoff, "Proposal for a Jewish Soundex Code", Avotaynu I/1 (1985);
coding chart published by JewishGen (InfoFiles, "Soundex Coding"). Where the chart leaves a choice
open we do as PostgreSQL's `fuzzystrmatch` does, which is tested against it: every alternative
coding is followed (CH, CK, C, J, RZ, RS, Ą, Ę, Ţ), UE before a vowel is 1, and a J that is read as
a vowel for the letter before it is coded as a vowel itself.
"""

import re
from collections.abc import Sequence

from kiosk.records.folding import fold

DIGITS = 6
# Sequences of letters and their codes: at the start, before a vowel, elsewhere. "-" is not coded.
_CHART = """
ai aj ay              0 1 -
au                    0 7 -
ą                     - - 6 | - - -
a                     0 - -
b                     7 7 7
chs                   5 54 54
ch                    5 5 5 | 4 4 4
ck                    5 5 5 | 45 45 45
cz cs csz czs         4 4 4
c                     5 5 5 | 4 4 4
drz drs               4 4 4
ds dsh dsz            4 4 4
dz dzh dzs            4 4 4
d dt                  3 3 3
ei ej ey              0 1 -
eu                    1 1 -
ę                     - - 6 | - - -
e                     0 - -
fb f                  7 7 7
g                     5 5 5
h                     5 5 -
ia ie io iu           1 - -
i                     0 - -
j                     1 - - | 4 4 4
ks                    5 54 54
kh k                  5 5 5
l                     8 8 8
mn nm                 66 66 66
m n                   6 6 6
oi oj oy              0 1 -
o                     0 - -
p pf ph               7 7 7
q                     5 5 5
rz rs                 94 94 94 | 4 4 4
r                     9 9 9
schtsch schtsh schtch 2 4 4
sch                   4 4 4
shtch shch shtsh      2 4 4
sht scht schd         2 43 43
sh                    4 4 4
stch stsch sc         2 4 4
strz strs stsh        2 4 4
st                    2 43 43
szcz szcs             2 4 4
szt shd szd sd        2 43 43
sz                    4 4 4
s                     4 4 4
tch ttch ttsch        4 4 4
th                    3 3 3
trz trs               4 4 4
tsch tsh              4 4 4
ts tts ttsz tc        4 4 4
tz ttz tzs tsz        4 4 4
ţ                     3 3 3 | 4 4 4
t                     3 3 3
ui uj uy ue           0 1 -
u                     0 - -
v w                   7 7 7
x                     5 54 54
y                     1 - -
zdz zdzh zhdzh        2 4 4
zd zhd                2 43 43
zh zs zsch zsh        4 4 4
z                     4 4 4
"""
_NOT_CODED = "-"
_VOWEL, _CONSONANT = 1, 2

_Coding = tuple[str, str, str]


def _chart() -> dict[str, tuple[_Coding, ...]]:
    chart: dict[str, tuple[_Coding, ...]] = {}
    for line in _CHART.strip().splitlines():
        first, *others = line.split("|")
        *sequences, start, before_vowel, elsewhere = first.split()
        codings: list[_Coding] = [(start, before_vowel, elsewhere)]
        for other in others:
            start, before_vowel, elsewhere = other.split()
            codings.append((start, before_vowel, elsewhere))
        chart.update(dict.fromkeys(sequences, tuple(codings)))
    return chart


_CODINGS = _chart()
_SEQUENCES = re.compile("|".join(sorted(_CODINGS, key=lambda sequence: (-len(sequence), sequence))))
# The three letters that the chart tells apart from their plain forms, and folding does not.
_MARKED = re.compile("[ąęţț]")
_END: tuple[_Coding, ...] = ((_NOT_CODED, _NOT_CODED, _NOT_CODED),)


def _sounds(coding: _Coding) -> int:
    """Vowels are the codings that begin a name with 0 or 1; only J is both."""
    return _VOWEL if coding[0] in {"0", "1"} else _CONSONANT


def _only(codings: tuple[_Coding, ...]) -> _Coding | None:
    return codings[0] if len(codings) == 1 else None


_SURE = {
    sequence: (_sounds(coding) == _VOWEL, coding)
    for sequence, codings in _CODINGS.items()
    if (coding := _only(codings)) is not None
}


def prepared(text: str) -> str:
    """The letters that are coded: folded, with Ą, Ę and Ţ kept."""
    lowered = text.lower()
    if not _MARKED.search(lowered):
        return fold(lowered)
    kept = _MARKED.split(lowered)
    marks = [mark.replace("ț", "ţ") for mark in _MARKED.findall(lowered)]
    return "".join(
        part for pair in zip(map(fold, kept), [*marks, ""], strict=True) for part in pair
    )


def codes(text: str) -> tuple[str, ...]:
    """All codes of a name, ascending; none for a text without letters."""
    sequences = _SEQUENCES.findall(prepared(text))
    if not sequences:
        return ()
    if all(sequence in _SURE for sequence in sequences):
        return (_single(sequences),)
    return _branched([_CODINGS[sequence] for sequence in sequences])


def _single(sequences: Sequence[str]) -> str:
    """The one code of a name in which no sequence has two codings."""
    code = _SURE[sequences[0]][1][0]
    last = code[-1]
    if code == _NOT_CODED:
        code = ""
    following = [*(_SURE[sequence][0] for sequence in sequences[2:]), False]
    for sequence, is_vowel_next in zip(sequences[1:], following, strict=False):
        coding = _SURE[sequence][1]
        digits = coding[1] if is_vowel_next else coding[2]
        if digits != _NOT_CODED:
            # Neighbours with one digit are one sound; MN and NM are always two.
            code += digits[1:] if digits[0] == last else digits
            if len(code) >= DIGITS:
                return code[:DIGITS]
        last = digits[-1]
    return code.ljust(DIGITS, "0")


class _Branch:
    """One code on its way.

    `digits` are what the last sequence added to reach it: one digit, or a digit and "not coded"
    when two codings met in one code. `assumed` says what the last sequence took this one for.
    """

    __slots__ = ("assumed", "digits")

    def __init__(self) -> None:
        self.digits: list[str] = []
        self.assumed = 0

    def add(self, digit: str, assumed: int) -> None:
        self.assumed |= assumed
        if digit not in self.digits:
            self.digits = [*self.digits[:1], digit]


_FRESH = _Branch()


def _branched(letters: Sequence[tuple[_Coding, ...]]) -> tuple[str, ...]:
    """Every code of a name with alternative codings."""
    branches: dict[str, _Branch] = {"": _FRESH}
    finished: set[str] = set()
    for number, codings in enumerate(letters):
        following = letters[number + 1] if number + 1 < len(letters) else _END
        # Which column is read depends on what the next sequence is taken for.
        columns = (
            [0] if number == 0 else list(dict.fromkeys(_sounds(coding) for coding in following))
        )
        step = _Step(branches, finished)
        for code in branches:
            for coding in codings:
                for column in columns:
                    step.take(code, coding[column], column, _sounds(coding))
        branches = {code: step.touched[code] for code in step.leaves}
    return tuple(sorted(finished | {code.ljust(DIGITS, "0") for code in branches}))


class _Step:
    """One sequence of letters applied to all codes on their way."""

    def __init__(self, before: dict[str, _Branch], finished: set[str]) -> None:
        self.before = before
        self.finished = finished
        self.touched: dict[str, _Branch] = {}
        self.leaves: dict[str, None] = {}

    def take(self, code: str, digits: str, column: int, sound: int, place: int = 0) -> None:
        earlier = self.before.get(code, _FRESH)
        if earlier.assumed and not earlier.assumed & sound:
            return
        digit = digits[place]
        reached = []
        # A digit that the neighbour has already written is not written again.
        is_repeated = place == 0 and digit in earlier.digits
        if digit == _NOT_CODED or is_repeated:
            reached.append(code)
        if digit != _NOT_CODED and (place > 0 or earlier.digits != [digit]):
            longer = code + digit
            if len(longer) < DIGITS:
                reached.append(longer)
            else:
                self.finished.add(longer)
        for following, target in enumerate(reached, start=place + 1):
            self.touched.setdefault(target, _Branch()).add(digit, column)
            # Where a repeated digit leads to two codes, PostgreSQL writes the second digit behind
            # the first of them only. The chart is silent; no name in use has been seen to meet it.
            if following < len(digits):
                self.take(target, digits, column, sound, following)
            else:
                self.leaves.setdefault(target)
