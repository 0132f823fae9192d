"""Letters that a reader of handwriting, or a program that reads print, takes for another.

Sources: Bryan Lee Dilts, table "Commonly misread letters" in 1860 District of Columbia Census Index
(1983), pp. ix-x, repeated by the FamilySearch Research Wiki ("Spelling Substitution Tables for the
United States and Canada"); MobileRead Wiki, "OCR villains"; Oxford University Press, "Common
re-keying and OCR errors" (sh, ni, in, rn read as m; s as f; h as b or li; e as c). The K of Mokotow
that was filed under H: Gary Mokotoff, in the sources of Daitch-Mokotoff.

Of the tables we take the pairs that stand in both directions, or that are marked as very common.
"""

# Pairs of small letters, surest first: a visitor's letter may stand for the other and back.
_SURE = "u-n e-c h-k h-b rn-m cl-d in-m ni-m ii-u vv-w i-l i-j j-l a-o li-h v-y s-f".split()
_LIKELY = (
    "n-v m-w nn-m e-i e-l t-l t-f b-l o-c a-u o-u g-y g-q y-j q-y z-y r-s c-i ri-n k-le"
    " lc-h b-li u-ee ie-u ei-u ll-tt ll-u rr-w ss-p nr-w ur-w ni-w iu-m ui-m m-iv te-k sc-x"
    " p-f r-v j-g z-g n-a n-o d-u"
).split()
# What a program takes for a digit, or a clerk's digit in a number of a name's field.
_DIGITS = "l-1 i-1 1-7 o-0 s-5 z-2 b-6 g-6 g-9 b-8".split()
# Capitals stand at the start of a name only. First those that head a row of Dilts's table.
_CAPITALS = (
    "k-h k-r l-s i-j t-f b-r h-n c-g c-e o-c o-q u-v m-w m-h p-r f-t a-h g-s d-g n-h s-l r-p j-i"
).split()
_RARE_CAPITALS = (
    "m-n b-p f-p d-o l-t j-s j-t s-t i-s i-t n-w n-v h-w u-n f-l l-j l-i z-q y-z k-b v-w f-s e-g"
    " g-q u-a t-j u-h x-h a-o st-h st-w d-s l-d"
).split()
_SURE_CLOSENESS, _CAPITAL_CLOSENESS, _LIKELY_CLOSENESS, _RARE_CLOSENESS = 1.0, 0.8, 0.6, 0.4
_EACH_FURTHER = 0.25


def _both_ways(*tables: tuple[list[str], float]) -> dict[str, tuple[tuple[str, float], ...]]:
    ways: dict[str, dict[str, float]] = {}
    for pairs, closeness in tables:
        for pair in pairs:
            one, other = pair.split("-")
            ways.setdefault(one, {}).setdefault(other, closeness)
            ways.setdefault(other, {}).setdefault(one, closeness)
    return {taken: tuple(reads.items()) for taken, reads in ways.items()}


_ANYWHERE = _both_ways(
    (_SURE, _SURE_CLOSENESS), (_DIGITS, _LIKELY_CLOSENESS), (_LIKELY, _LIKELY_CLOSENESS)
)
_AT_START = _both_ways(
    (_SURE, _SURE_CLOSENESS),
    (_CAPITALS, _CAPITAL_CLOSENESS),
    (_DIGITS, _LIKELY_CLOSENESS),
    (_LIKELY, _LIKELY_CLOSENESS),
    (_RARE_CAPITALS, _RARE_CLOSENESS),
)
_LONGEST = max(map(len, _ANYWHERE))


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


def closeness(typed: str, written: str) -> float:
    """How likely one was read for the other, 0..1; 0 when misreading does not explain it."""
    taken = misreadings(typed, written)
    if not taken:
        return 0.0
    weights = [
        dict((_ANYWHERE if place else _AT_START).get(one, ()))[other] for place, one, other in taken
    ]
    return max(0.05, sum(weights) / len(weights) - _EACH_FURTHER * (len(taken) - 1))


def letters(typed: str, written: str) -> tuple[str, str]:
    """The first letters that were taken for others: what was typed, what was read for it."""
    taken = misreadings(typed, written)
    return (taken[0][1], taken[0][2]) if taken else ("", "")


def misreadings(typed: str, written: str, most: int = 3) -> tuple[tuple[int, str, str], ...]:
    """Where in the typed word which letters were read for which; empty if that is not all."""
    if typed == written or abs(len(typed) - len(written)) > most:
        return ()
    return _explained(typed, written, 0, 0, most) or ()


def _explained(
    typed: str, written: str, here: int, there: int, most: int
) -> tuple[tuple[int, str, str], ...] | None:
    """The fewest misreadings that lead from one rest to the other, None when nothing does."""
    start_here, start_there = here, there
    while here < len(typed) and there < len(written) and typed[here] == written[there]:
        here, there = here + 1, there + 1
    if here == len(typed) and there == len(written):
        return ()
    if not most:
        return None
    best: tuple[tuple[int, str, str], ...] | None = None
    # Letters of a pair may agree with the other word before the difference shows: "nn" and "nm".
    for back in range(min(here - start_here, there - start_there, 1) + 1):
        one, other = here - back, there - back
        for length in range(1, _LONGEST + 1):
            taken = typed[one : one + length]
            if len(taken) < length:
                break
            for read, _ in (_ANYWHERE if one else _AT_START).get(taken, ()):
                if not written.startswith(read, other):
                    continue
                allowed = most - 1 if best is None else min(most, len(best)) - 1
                if allowed < 0:
                    continue
                rest = _explained(typed, written, one + length, other + len(read), allowed)
                if rest is not None and (best is None or len(rest) + 1 < len(best)):
                    best = ((one, taken, read), *rest)
    return best
