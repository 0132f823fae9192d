"""Records that match a query only by other forms of its words: names that sound alike, and so on.

Each word of the query is met as typed, in any field, by a form near it in a person's own name, or
by another form of the word in a text. What is met by every word, and as typed not by all, stands
behind everything found as typed.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import Segment
from index.array_backend.other_forms.forms import Form, Held, other_names
from index.array_backend.other_forms.meeting import NO_ONE, Alike, holds, merged, met
from index.array_backend.other_forms.near import (
    SHORTEST,
    Near,
    common_forms,
    holders,
    is_whole,
    joined_names,
    members,
    name_form,
)
from index.names import nearness
from index.names.particles import joinings
from index.query import Leaf as Node
from index.query import Prefix, SearchRequest, Term
from index.results import NEAR_LAYERS, Layer

MOST_FORMS = 400
"""How many forms near the words of one query are looked up."""
NO_NAMES: Mapping[int, Sequence[Sequence[tuple[Form, Held]]]] = {}


def wants_near(request: SearchRequest) -> bool:
    """Whether other forms of the words are to be looked for."""
    if request.any_word or request.tree is not None:
        return False
    return request.layers is None or bool(request.layers & NEAR_LAYERS)


def alike(
    segment: Segment, nodes: Sequence[Node], request: SearchRequest, *, ranked: bool = True
) -> Alike:
    """The records that all words meet, at least one of them by another form.

    `ranked` says whether their order is wanted: to count them costs less.
    """
    return alike_in((segment,), nodes, request, ranked=ranked)[0]


def alike_in(
    segments: Sequence[Segment],
    nodes: Sequence[Node],
    request: SearchRequest,
    *,
    ranked: bool = True,
) -> list[Alike]:
    """The same in segments that are one index: all of them try the same forms, in one order."""
    typed = [_typed(node) for node in nodes]
    none = [NO_ONE] * len(segments)
    if None in typed or not nodes:
        return none
    words = [word for word in typed if word is not None]
    unfinished = isinstance(nodes[-1], Prefix)
    spans = list(segments[0].synonyms.spans(words)) if request.wants(Layer.SYNONYM) else []
    alone = {span.start: other_names(segments, span) for span in spans if span.is_word}
    joined = joinings(words)
    # A record that is met in two ways is met by the better one: then scores are needed.
    in_one_way = not joined and all(span.is_word for span in spans)
    found = _met_in(
        segments,
        words,
        request,
        unfinished=unfinished,
        names=alone,
        ranked=ranked or not in_one_way,
    )
    for start, end, name in joined:
        again = [*words[:start], name, *words[end:]]
        last = unfinished and end == len(words)
        more = _met_in(segments, again, request, joined=start, unfinished=last)
        found = _all_merged(found, more)
    for span in spans:
        if not span.is_word and (names := other_names(segments, span))[0]:
            again = [*words[: span.start], span.name.text, *words[span.end :]]
            last = unfinished and span.end < len(words)
            more = _met_in(
                segments,
                again,
                request,
                joined=span.start,
                names={span.start: names},
                unfinished=last,
            )
            found = _all_merged(found, more)
    if not _has_any(found):
        return none
    if in_one_way:
        return found
    return [
        _without_typed(segment, each, words, unfinished=unfinished)
        for segment, each in zip(segments, found, strict=True)
    ]


def _has_any(found: Sequence[Alike]) -> bool:
    return any(len(each.records) for each in found)


def _all_merged(one: list[Alike], other: list[Alike]) -> list[Alike]:
    """Both ways, in every segment; a way by which nobody is found tries no forms."""
    if not _has_any(other):
        return one
    if not _has_any(one):
        return other
    return [merged(*both) for both in zip(one, other, strict=True)]


def _without_typed(
    segment: Segment, found: Alike, words: Sequence[str], *, unfinished: bool
) -> Alike:
    """Without those that hold every word as typed."""
    if not len(found.records):
        return found
    as_typed = np.ones(len(found.records), bool)
    for operand in _operands(segment, words, unfinished=unfinished):
        as_typed &= holds(segment, found.records, operand)
    return found.kept(~as_typed)


def _typed(node: Node) -> str | None:
    if isinstance(node, Term) and not node.field:
        return node.word
    if isinstance(node, Prefix) and not node.field:
        return node.start
    return None


def _operands(segment: Segment, words: Sequence[str], *, unfinished: bool) -> list[Operand | None]:
    found = [segment.term(word) for word in words[:-1]]
    last = words[-1]
    return [*found, segment.prefix(last) if unfinished else segment.term(last)]


def _met_in(
    segments: Sequence[Segment],
    words: Sequence[str],
    request: SearchRequest,
    *,
    unfinished: bool,
    joined: int = -1,
    names: Mapping[int, Sequence[Sequence[tuple[Form, Held]]]] = NO_NAMES,
    ranked: bool = True,
) -> list[Alike]:
    """The records that meet every word; `joined` was not typed so, `names` may stand for it."""
    near: list[list[list[Near]]] = [[] for _segment in segments]
    count = 0
    for place, word in enumerate(words):
        begun = unfinished and place == len(words) - 1
        given = names.get(place)
        told: list[list[Near]] = [[*each] for each in given] if given else [[] for _ in segments]
        if not told[0] or place != joined:
            more = _forms_in(segments, word, request, unfinished=begun, itself=place == joined)
            for mine, forms in zip(told, more, strict=True):
                mine.extend(forms)
        for each, mine in zip(near, told, strict=True):
            each.append(mine)
        count += len(told[0])
        if count > MOST_FORMS:
            return [NO_ONE] * len(segments)
    found: list[Alike] = []
    for segment, some in zip(segments, near, strict=True):
        operands = _operands(segment, words, unfinished=unfinished)
        if joined >= 0:
            operands[joined] = None  # the joined word was not typed
        found.append(met(segment, operands, some, ranked=ranked))
    return found


def _forms_in(
    segments: Sequence[Segment],
    word: str,
    request: SearchRequest,
    *,
    unfinished: bool,
    itself: bool,
) -> list[list[Near]]:
    """Forms near a word, those of name best first, by segment: the same in all, in one order."""
    if not is_whole(segments):
        return common_forms(segments, word, request, unfinished=unfinished, itself=itself)
    return [_forms(segments[0], word, request, unfinished=unfinished, itself=itself)]


def _forms(
    segment: Segment, word: str, request: SearchRequest, *, unfinished: bool, itself: bool
) -> list[Near]:
    found: list[Near] = []
    lexicon = segment.lexicon
    if itself and request.wants(Layer.NORMALISED):
        score = nearness.score(Layer.NORMALISED, 1.0)
        tokens = joined_names(segment, word, unfinished=unfinished)
        found = [(name_form(segment, word, token, Layer.NORMALISED, score), token)
                 for token in tokens]  # fmt: skip
    if len(word) >= SHORTEST or not unfinished:
        found.extend(
            (
                name_form(
                    segment,
                    word,
                    near.token,
                    near.layer,
                    nearness.score(near.layer, near.closeness),
                ),
                near.token,
            )
            for near in lexicon.near(word, unfinished=unfinished)
            if request.wants(near.layer)
        )
    if request.wants(Layer.STEM) and not itself:
        score = nearness.score(Layer.STEM, 0.0)
        for number in members(segment, word, unfinished=unfinished):
            form = Form(word, segment.word(number).decode("utf-8"), number, Layer.STEM, score)
            found.append((form, holders(segment, form)))
    return found
