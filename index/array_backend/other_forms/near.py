"""The forms near a word of a query, in one segment and in several that are one index."""

from collections.abc import Sequence
from itertools import islice

import numpy as np

from index.array_backend.finding.leaves import holding
from index.array_backend.finding.segment import Segment
from index.array_backend.other_forms.forms import NOBODY, Form, Held, in_band
from index.names import nearness
from index.names.candidates import Heard, of_all
from index.query import SearchRequest
from index.ranking import SCORE_STEP
from index.results import Layer

SHORTEST = 3
MOST_BEGUN = 40
"""How many names that begin with an unfinished joined one are looked up."""
MOST_MEMBERS = 24
"""Of a word's family as many are looked up, the most frequent ones."""
Near = tuple[Form, int | Held]
"""A form with its token, -1 if nobody bears it here, if it is one of name; else who holds it."""


def members(segment: Segment, word: str, *, unfinished: bool) -> list[int]:
    """The other forms of a word, the most frequent first; none that is found as typed."""
    family = segment.family(word)
    if not family:
        return family
    if unfinished:
        low, high = segment.beginning(word)
        family = [number for number in family if not low <= number < high]
    elif (itself := segment.number(word)) is not None:
        family = [number for number in family if number != itself]
    family.sort(key=lambda number: (-segment.run(number, number + 1).size, number))
    return family[:MOST_MEMBERS]


def name_form(segment: Segment, typed: str, token: int, layer: Layer, score: float) -> Form:
    """A token of the lexicon as a form."""
    number = int(segment.named_words[token])
    return Form(typed, segment.lexicon.word(token), number, layer, score)


def joined_names(segment: Segment, word: str, *, unfinished: bool) -> list[int]:
    """The tokens that are a joined name, or begin with one that is not finished."""
    lexicon = segment.lexicon
    if not unfinished:
        token = lexicon.find(word)
        return [] if token is None or not lexicon.has(token) else [token]
    return list(islice(filter(lexicon.has, range(*lexicon.beginnings(word))), MOST_BEGUN))


def holders(segment: Segment, form: Form) -> Held:
    """The records that hold another form of a word where it is no name."""
    if form.word < 0:
        return NOBODY
    records, steps = segment.postings(segment.run(form.word, form.word + 1))
    bearers = segment.bearers(form.word)
    if len(bearers):
        places = records.searchsorted(bearers)
        places[places == len(records)] = 0
        kept = np.ones(len(records), bool)
        kept[places[records[places] == bearers]] = False
        records, steps = records[kept], steps[kept]
    if segment.dead is not None:
        kept = ~segment.is_dead.take(records)
        records, steps = records[kept], steps[kept]
    return Held(records, in_band(form.layer, steps * SCORE_STEP))


def is_whole(segments: Sequence[Segment]) -> bool:
    """Whether it is one segment of which nothing is dead."""
    return len(segments) == 1 and segments[0].dead is None


def common_forms(
    segments: Sequence[Segment],
    word: str,
    request: SearchRequest,
    *,
    unfinished: bool,
    itself: bool,
) -> list[list[Near]]:
    """The forms near a word in each of several segments: the same in all, in one order."""
    told: list[Heard] = []
    if itself and request.wants(Layer.NORMALISED):
        names = {
            segment.lexicon.word(token)
            for segment in segments
            for token in joined_names(segment, word, unfinished=unfinished)
        }
        ordered = sorted(names, key=str.encode)[:MOST_BEGUN]
        told = [(name, Layer.NORMALISED, 1.0) for name in ordered]
    if len(word) >= SHORTEST or not unfinished:
        several = [
            [
                (segment.lexicon.word(near.token), near.layer, near.closeness)
                for near in segment.lexicon.near(word, unfinished=unfinished)
            ]
            for segment in segments
        ]
        told += [heard for heard in of_all(several) if request.wants(heard[1])]
    found: list[list[Near]] = [
        [_borne(segment, word, *heard) for heard in told] for segment in segments
    ]
    if request.wants(Layer.STEM) and not itself:
        score = nearness.score(Layer.STEM, 0.0)
        for member in common_members(segments, word, unfinished=unfinished):
            for mine, segment in zip(found, segments, strict=True):
                number = segment.number(member)
                place = -1 if number is None else number
                form = Form(word, member, place, Layer.STEM, score)
                mine.append((form, holders(segment, form)))
    return found


def _borne(
    segment: Segment, typed: str, text: str, layer: Layer, closeness: float
) -> tuple[Form, int]:
    score = nearness.score(layer, closeness)
    token = segment.lexicon.find(text)
    if token is None or not segment.lexicon.has(token):
        return Form(typed, text, -1, layer, score), -1
    return name_form(segment, typed, token, layer, score), token


def common_members(segments: Sequence[Segment], word: str, *, unfinished: bool) -> list[str]:
    """What `members` finds in one segment, as words."""
    family = {
        segment.word(number).decode("utf-8")
        for segment in segments
        for number in segment.family(word)
    }
    sizes = {
        member: holding(segments, member)
        for member in family
        if not (member.startswith(word) if unfinished else member == word)
    }
    living = [member for member, size in sizes.items() if size]
    living.sort(key=lambda member: (-sizes[member], member.encode("utf-8")))
    return living[:MOST_MEMBERS]
