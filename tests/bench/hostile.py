"""Texts that nobody should type, for the search bench: what the worst of them cost.

Each is asked as the visitor's screen asks, every layer, suggestions and the dome on, and once more
as a question of which any word is enough.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.query import SearchRequest
from tests.bench import lists
from tests.bench.measuring import cpu_ms, quantile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from index.engine import Engine

LIMIT_MS = 50.0
# What takes more than a part of the limit is asked again: a page may have been cold.
AGAIN_MS = 20.0
AGAIN = 4
LONG = 100_000
SHOWN = 90
WORDS_OF_A_QUESTION = 40
WORDS_OF_THE_BOX = 12
OF_EACH = 40
# The letters of which many words begin, and those that hearing and misreading confuse.
LETTERS = "abcdefghijklmnopqrstuvwxyzéœłß0123456789'-"
NASTY = '\0\u200b\u202e\u2066\u0301\U0001f9d1\u200d\ud800\ufb01\u0130ßŒ’ "«»?*()[]~^:%{}<>/\\\n\t'

WRITTEN = (
    "",
    " " * 10_000,
    "a" * 1_000_000,
    "\0",
    "lens\0calais",
    "\ud800\udfff",
    "🙂",
    "👩\u200d👩\u200d👧\u200d👦" * 3_000,
    "\u202elens",
    "\u2066lens",
    "e" + "\u0301" * 5_000,
    "\u200b" * 1_000,
    "\u00e9peron e\u0301peron",
    "İSTANBUL \u0131 ß SS ﬁ Œuvre",
    "l'abbé l’abbé",
    "Saint\u00adOmer",
    "سجين שלום",
    *("*", "?", "*a*", "?*?*z", "[a TO z]", "abc~9", "abc^1e999", '"a b"~9999999', "NOT a", "*:*"),
    "OR OR",
    "(" * 10_000,
    '"' * 10_001,
    "OR " * 1_000,
    "staff_note:x",
    r'r"(a+)+$"',
    "' OR 1=1 --",
    "%s%n",
    "../../etc/passwd",
    "<img src='x.png'>",
    "{{7*7}}",
    "javascript:",
    "9" * 10_000,
    "?" * 10_000,
    "1" + "?" * 30,
    " ".join(["1?????"] * WORDS_OF_THE_BOX),
    " ".join(["19??"] * WORDS_OF_THE_BOX),
)


@dataclass(frozen=True)
class Cost:
    """One text as it was asked, and the milliseconds of the processor."""

    ms: float
    text: str
    any_word: bool


def texts(seed: int) -> Iterator[str]:
    """What was written down, then so many of each kind of made ones."""
    yield from WRITTEN
    drawn = random.Random(seed)
    for make in (
        _letters,
        _frequent,
        _quoted,
        _question,
        _doubtful,
        _names,
        _misheard,
        _noise,
        _long,
        _mixed,
    ):
        for _turn in range(OF_EACH):
            yield make(drawn)


def measured(engine: Engine, seed: int) -> list[Cost]:
    """What each text costs, the dearest first."""
    costs = []
    for text in texts(seed):
        for any_word in (False, True):
            request = SearchRequest(text=text, any_word=any_word)
            costs.append(Cost(_cost(engine, request), text, any_word))
    return sorted(costs, key=lambda cost: -cost.ms)


def _cost(engine: Engine, request: SearchRequest) -> float:
    def ask() -> object:
        return engine.search(request)

    first = cpu_ms(ask)
    return first if first < AGAIN_MS else min(first, *(cpu_ms(ask) for _turn in range(AGAIN)))


def told(costs: list[Cost], worst: int = 8) -> Iterator[str]:
    """The figures in lines, the dearest texts by name."""
    times = [cost.ms for cost in costs]
    beyond = sum(1 for ms in times if ms > LIMIT_MS)
    yield (
        f"{len(times)} hostile requests, CPU ms: p50 {quantile(times, 0.5):.1f},"
        f" p95 {quantile(times, 0.95):.1f}, max {max(times):.1f};"
        f" beyond {LIMIT_MS:.0f} ms: {beyond}"
    )
    for cost in costs[:worst]:
        way = "any word" if cost.any_word else "all words"
        yield f"  {cost.ms:7.1f}  {way}  {cost.text[:SHOWN]!r}"


def _some(drawn: random.Random, words: list[str], most: int) -> list[str]:
    return [drawn.choice(words) for _place in range(drawn.randint(2, most))]


def _ended(drawn: random.Random, text: str) -> str:
    return text + drawn.choice(("", " "))


def _letters(drawn: random.Random) -> str:
    """One-letter words, as many as the box takes."""
    return _ended(drawn, " ".join(drawn.choices(LETTERS, k=WORDS_OF_THE_BOX)))


def _frequent(drawn: random.Random) -> str:
    return _ended(drawn, " ".join(drawn.choices(lists.FREQUENT, k=WORDS_OF_THE_BOX)))


def _quoted(drawn: random.Random) -> str:
    """Frequent words side by side, in quotes."""
    first, second = (" ".join(_some(drawn, lists.FREQUENT[:40], 6)) for _quote in range(2))
    return f'"{first}" « {second} »'


def _question(drawn: random.Random) -> str:
    """A question as long as one may be, of frequent words, places and names."""
    known = [*lists.FREQUENT, *lists.PLACES, *lists.FRENCH, *lists.POLISH]
    return " ".join(drawn.choices(known, k=WORDS_OF_A_QUESTION)) + " ?"


def _doubtful(drawn: random.Random) -> str:
    """Numbers of which most digits are doubtful."""
    numbers = (
        "".join(drawn.choice("0123456789???????") for _digit in range(drawn.randint(2, 7)))
        for _number in range(drawn.randint(1, WORDS_OF_THE_BOX))
    )
    return " ".join(numbers)


def _names(drawn: random.Random) -> str:
    """Names of several languages, of which each may be met in every way."""
    surnames = [*lists.FRENCH, *lists.FLEMISH, *lists.POLISH, *lists.GERMAN]
    given = [*lists.GIVEN_FRENCH, *lists.GIVEN_POLISH, *lists.GIVEN_GERMAN]
    some = [*_some(drawn, given, 4), *_some(drawn, surnames, 8)]
    drawn.shuffle(some)
    return _ended(drawn, " ".join(some))


def _misheard(drawn: random.Random) -> str:
    """Names with letters exchanged: nothing is found as typed, every other way is tried."""
    text = list(_names(drawn))
    for _change in range(len(text) // 6):
        text[drawn.randrange(len(text))] = drawn.choice(LETTERS[:26])
    return "".join(text)


def _noise(drawn: random.Random) -> str:
    return "".join(drawn.choices(LETTERS + NASTY, k=drawn.randint(1, 200)))


def _long(drawn: random.Random) -> str:
    """A hundred thousand characters of one kind of text or another."""
    piece = drawn.choice((_letters, _frequent, _quoted, _doubtful, _misheard, _noise))(drawn) + " "
    return (piece * (LONG // len(piece) + 1))[:LONG]


def _mixed(drawn: random.Random) -> str:
    """Some of everything."""
    makers: tuple[Callable[[random.Random], str], ...] = (
        _letters,
        _frequent,
        _quoted,
        _doubtful,
        _names,
    )
    parts = [word for make in makers for word in make(drawn).split()[:3]]
    drawn.shuffle(parts)
    return _ended(drawn, " ".join(parts))
