"""Letters that a reader of handwriting, or a program that reads print, takes for another.

Sources: Bryan Lee Dilts, table "Commonly misread letters" in 1860 District of Columbia Census Index
(1983), pp. ix-x, repeated by the FamilySearch Research Wiki ("Spelling Substitution Tables for the
United States and Canada"); MobileRead Wiki, "OCR villains"; Oxford University Press, "Common
re-keying and OCR errors" (sh, ni, in, rn read as m; s as f; h as b or li; e as c). On
Ellis Island's lists a K read as H, and more, made Montohoff of Mokotow.

The choice among their rows and the weights are ours; every pair is taken in both directions.
"""

from collections.abc import Iterator

_SURE, _CAPITAL, _LIKELY, _RARE = 1.0, 0.8, 0.6, 0.4

# Pairs of small letters: the one may be read for the other, and back. Surest first.
_SMALL = (
    (_SURE, "u-n u-v e-c h-k h-b rn-m cl-d in-m ni-m ii-u vv-w i-l i-j j-l a-o li-h v-y s-f ss-ff"),
    # What a program takes for a digit, or a clerk's digit in the field of a name.
    (_LIKELY, "l-1 i-1 1-7 o-0 s-5 z-2 b-6 g-6 g-9 b-8"),
    (_LIKELY, "n-v m-w nn-m e-i e-l t-l t-f b-l o-c a-u o-u g-y g-q y-j q-y z-y r-s c-i ri-n k-le"),
    (_LIKELY, "lc-h b-li u-ee ie-u ei-u ll-tt ll-u rr-w ss-p nr-w ur-w ni-w iu-m ui-m m-iv te-k"),
    (_LIKELY, "sc-x p-f r-v j-g z-g n-a n-o d-u"),
)
# Capitals stand at the start of a name only. First those that head a row of Dilts's table.
_CAPITALS = (
    (_CAPITAL, "k-h k-r l-s i-j t-f b-r h-n c-g c-e o-c o-q u-v m-w m-h p-r a-h g-s d-g"),
    (_RARE, "m-n b-p f-p d-o l-t j-s j-t s-t i-s i-t n-w n-v h-w u-n f-l l-j l-i z-q y-z k-b v-w"),
    (_RARE, "f-s e-g g-q u-a t-j u-h x-h a-o st-h st-w d-s l-d"),
)

_Table = dict[str, tuple[tuple[str, float], ...]]


def _both_ways(*rows: tuple[float, str]) -> _Table:
    """Letters, and what may be read for them; of two weights for a pair the higher counts."""
    ways: dict[str, dict[str, float]] = {}
    for closeness, pairs in sorted(rows, reverse=True):
        for pair in pairs.split():
            one, other = pair.split("-")
            ways.setdefault(one, {}).setdefault(other, closeness)
            ways.setdefault(other, {}).setdefault(one, closeness)
    return {taken: tuple(reads.items()) for taken, reads in ways.items()}


_ANYWHERE = _both_ways(*_SMALL)
_AT_START = _both_ways(*_SMALL, *_CAPITALS)
_LONGEST = 2


def readings(word: str) -> dict[str, float]:
    """Every word that one misreading makes of this one, with its closeness."""
    found: dict[str, float] = {}
    for place, letter in enumerate(word):
        table = _ANYWHERE if place else _AT_START
        before, after = word[:place], word[place + 1 :]
        for read, closeness in table.get(letter, ()):
            reading = before + read + after
            if found.get(reading, 0.0) < closeness:
                found[reading] = closeness
        pair = table.get(word[place : place + 2])
        if pair is not None and after:
            for read, closeness in pair:
                reading = before + read + after[1:]
                if found.get(reading, 0.0) < closeness:
                    found[reading] = closeness
    found.pop(word, None)
    return found


# The surest letters as classes: one shape for all. m is drawn as three strokes, w as two v.
_SHAPES = str.maketrans(
    {
        "u": "n", "v": "y", "e": "c", "k": "h", "b": "h", "o": "a", "f": "s", "l": "i", "j": "i",
        "1": "i", "7": "i", "0": "a", "5": "s", "m": "ni", "w": "yy", "d": "ci",
    }
)  # fmt: skip


def shape(word: str) -> str:
    """One key for words that differ in the surest misreadings only, however many they are."""
    for written, drawn in (("rn", "m"), ("in", "m"), ("ii", "u")):
        word = word.replace(written, drawn)
    return word.translate(_SHAPES)


def letters(typed: str, written: str) -> tuple[str, str]:
    """The first letters that were taken for others: what was typed, what was read for it."""
    taken = misreadings(typed, written)
    return (taken[0][1], taken[0][2]) if taken else ("", "")


_Taken = tuple[int, str, str]
_MOST = 4


def misreadings(typed: str, written: str) -> tuple[_Taken, ...]:
    """Where in the typed word which letters were read for which; empty if that is not all."""
    if typed == written or abs(len(typed) - len(written)) > _MOST:
        return ()
    for most in range(1, _MOST + 1):
        found = _explained(typed, written, (0, 0), most)
        if found is not None:
            return found
    return ()


def _explained(
    typed: str, written: str, rest: tuple[int, int], most: int
) -> tuple[_Taken, ...] | None:
    """At most so many misreadings that lead from one rest to the other, None if none do."""
    here, there = rest
    same = 0
    for one, other in zip(typed[here:], written[there:], strict=False):
        if one != other:
            break
        same += 1
    if here + same == len(typed) and there + same == len(written):
        return ()
    if not most:
        return None
    # Letters of a pair may agree with the other word before the difference shows: "nn" and "nm".
    for start in {same, max(same - 1, 0)}:
        for step in _steps(typed, written, here + start, there + start):
            place, taken, read = step
            following = place + len(taken), there + start + len(read)
            found = _explained(typed, written, following, most - 1)
            if found is not None:
                return (step, *found)
    return None


def _steps(typed: str, written: str, here: int, there: int) -> Iterator[_Taken]:
    """The misreadings that may stand at one place."""
    table = _AT_START if here == 0 else _ANYWHERE
    for length in range(1, _LONGEST + 1):
        taken = typed[here : here + length]
        if len(taken) == length:
            for read, _ in table.get(taken, ()):
                if written.startswith(read, there):
                    yield here, taken, read
