"""Particles of names, written apart or joined: De Bruyne and Debruyne, 't Kint and Tkint.

Sources: Frans Debrabandere, "Woordenboek van de familienamen in België en Noord-Frankrijk" (2003),
introduction (Vande, Vanden, Vander, Ver- from van der, 't and D' elided from het and de);
IFLA, "Names of Persons" (4th ed. 1996), chapters France,
Belgium, Netherlands, Germany; Marie-Thérèse Morlet, "Dictionnaire étymologique des noms de famille"
(1997), under Le-, La-, De-, Du-, Des-, Saint-.
"""

import re
from collections.abc import Iterator, Sequence

from kiosk.records.folding import fold, words

_LISTED = """
de d den der des du dela del della di da do dos la le les l los lo saint sainte st ste sint
van vande vanden vander ver te ten ter t s op aan aen in uit uyt
von vom zu zum zur zer auf an am mac mc o ben el al abd
"""
_PARTICLES = frozenset(_LISTED.split())
# What also is a whole name, or a common word of a query, opens a run only before another particle.
_NEVER_ALONE = frozenset(("in", "an", "am", "da", "do", "s", "auf"))
_MOST = 4
_MOST_RUNS = 6
"""No text that names people has more; twelve single letters may have a dozen."""
_GLUE = re.compile(r"(?<=[^\W_])['-](?=[^\W_])")
_PARTS = re.compile(r"[,;()/]")
_HYPHENS = re.compile("[\u2010-\u2014]")


def joined(form: str) -> tuple[str, ...]:
    """The tokens that a written form has beside its own words, where a clerk may join them."""
    found: dict[str, None] = {}
    folded = _HYPHENS.sub("-", fold(form))
    if _PARTICLES.isdisjoint(words(folded)) and not _GLUE.search(folded):
        return ()
    for part in _PARTS.split(folded):
        for chunk in part.split():
            pieces = words(chunk)
            if len(pieces) > 1 and _GLUE.search(chunk):
                found.setdefault("".join(pieces))
        pieces = words(part)
        for start, end, run in joinings(pieces):
            # The longest run that begins here, and no run that begins inside another.
            inside = start and pieces[start - 1] in _PARTICLES and len(pieces[start - 1]) > 1
            if not inside and not _goes_on(pieces, end):
                found.setdefault(run)
    return tuple(found)


def _goes_on(pieces: Sequence[str], end: int) -> bool:
    return pieces[end - 1] in _PARTICLES and end < len(pieces)


def joinings(typed: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """Runs of words that may be one name: where they start and end, and the name they make."""
    runs: list[tuple[int, int, str]] = []
    for start, first in enumerate(typed[:-1]):
        if first in _PARTICLES:
            end = _end_of_run(typed, start)
            is_doubtful = end == start + 2 and typed[start + 1] not in _PARTICLES
            if not (is_doubtful and first in _NEVER_ALONE):
                runs += [
                    (start, stop, "".join(typed[start:stop])) for stop in range(start + 2, end + 1)
                ]
    return tuple(runs[:_MOST_RUNS])


def _end_of_run(typed: Sequence[str], start: int) -> int:
    """Behind the first word that is no particle, or behind as many words as a name has."""
    end = start + 1
    while end < len(typed) and end - start < _MOST:
        end += 1
        if typed[end - 1] not in _PARTICLES:
            break
    return end


# Beginnings of joined names that stand for each other, with closeness.
_SAME_BEGINNING: tuple[tuple[tuple[str, ...], float], ...] = (
    (("vande", "vanden", "vander", "van"), 0.8),
    (("vander", "ver"), 0.7),
    (("vande", "vanden", "vander", "de", "den", "der"), 0.3),
    (("de", "den", "der", "d"), 0.6),
    (("ter", "ten", "te"), 0.7),
    (("saint", "st", "sint", "san"), 0.9),
    (("sainte", "ste"), 0.9),
    (("vandel", "vander"), 0.4),
    (("dele", "del", "dela"), 0.6),
)
# The article of a surname comes and goes: Blanc and Leblanc, Croix and Lacroix (Morlet).
_ARTICLES = ("le", "la")
_ARTICLE_CLOSENESS = 0.2
_STEM, _BARE = 4, 3
_VOWELS = frozenset("aeiouyh")


def _begin_alike() -> dict[str, tuple[tuple[str, float], ...]]:
    alike: dict[str, dict[str, float]] = {}
    for beginnings, closeness in _SAME_BEGINNING:
        for one in beginnings:
            for other in beginnings:
                if one != other:
                    ways = alike.setdefault(one, {})
                    ways[other] = max(ways.get(other, 0.0), closeness)
    return {one: tuple(ways.items()) for one, ways in alike.items()}


_ALIKE = _begin_alike()
_LENGTHS = sorted({len(beginning) for beginning in _ALIKE}, reverse=True)
# Spellings of one sound that a keyboard, a language or a printer chose: closeness.
_LETTERS = (
    ("ij", "y", 1.0),
    ("ae", "aa", 0.9),
    ("uy", "ui", 0.9),
    ("ae", "a", 0.8),
    ("oe", "o", 0.8),
    ("ue", "u", 0.8),
)
_RESPELLED = (*_LETTERS, *((put, taken, closeness) for taken, put, closeness in _LETTERS))
_SHORTEST = 4


def spelled_alike(word: str) -> dict[str, float]:
    """The same name with another particle, or with ij for y, oe for ö and their like."""
    found: dict[str, float] = {}
    for form, closeness in (*_with_particles(word), *_with_letters(word)):
        found[form] = max(found.get(form, 0.0), closeness)
    found.pop(word, None)
    return found


def _with_particles(word: str) -> Iterator[tuple[str, float]]:
    for length in _LENGTHS:
        beginning, rest = word[:length], word[length:]
        if len(rest) >= _STEM:
            for other, closeness in _ALIKE.get(beginning, ()):
                # D' is written before a vowel or an h only.
                if rest[0] in _VOWELS or "d" not in (beginning, other):
                    yield other + rest, closeness
    for article in _ARTICLES:
        rest = word.removeprefix(article)
        if rest == word:
            yield article + word, _ARTICLE_CLOSENESS
        elif len(rest) >= _BARE:
            yield rest, _ARTICLE_CLOSENESS


def _with_letters(word: str) -> Iterator[tuple[str, float]]:
    for taken, put, closeness in _RESPELLED:
        place = word.find(taken)
        while place >= 0:
            form = word[:place] + put + word[place + len(taken) :]
            # Short words would meet by chance: Mas is not Maes, but Böhm is Boehm.
            if min(len(form), len(word)) >= _SHORTEST:
                yield form, closeness
            place = word.find(taken, place + len(taken))
