"""Names near a typed word: by sound and by spelling, each with the form that explains it."""

from bisect import bisect_left
from collections import defaultdict

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from index.document import Document, Form
from index.query import Node, Phrase, Prefix, Query, Term
from index.results import Layer, Reason
from index.sounds import sound
from kiosk.records.folding import words

SHORTEST = 4
LONG = 8
MOST_NEAR = 12
SHORTEST_SOUND = 3


class Names:
    """The vocabulary of people's names and what it says of a query."""

    def __init__(self, rows: list[Document]) -> None:
        """Read the forms of all people."""
        self._forms: dict[int, tuple[tuple[Form, tuple[str, ...]], ...]] = {
            number: tuple((form, tuple(words(form.text))) for form in row.names)
            for number, row in enumerate(rows)
            if row.names
        }
        self._vocabulary = sorted(
            {word for forms in self._forms.values() for _form, parts in forms for word in parts}
        )
        self._spelt = {
            word: part
            for forms in self._forms.values()
            for form, parts in forms
            for word, part in zip(parts, _parts(form.text), strict=False)
        }
        self._sounds: dict[str, list[str]] = defaultdict(list)
        for word in self._vocabulary:
            if len(word) >= SHORTEST:
                self._sounds[sound(word)].append(word)
        self._keys = sorted(self._sounds)

    def near(self, node: Node) -> list[tuple[str, Layer]]:
        """Words of the vocabulary near a node that are not the word itself, nearest first.

        A word still being typed is compared with the beginnings of names, so that a name is
        found by its sound before its last letter is typed.
        """
        if isinstance(node, Phrase):
            return []
        typed = node.word if isinstance(node, Term) else node.start
        if len(typed) < SHORTEST or not typed.isalpha():
            return []
        found = dict.fromkeys(self._alike(node, typed), Layer.SOUND)
        for word in self._misspelt(node, typed):
            found.setdefault(word, Layer.SPELLING)
        return [
            (word, layer)
            for word, layer in found.items()
            if word != typed and not (isinstance(node, Prefix) and word.startswith(typed))
        ][:MOST_NEAR]

    def _alike(self, node: Node, typed: str) -> list[str]:
        """Words that sound like a word, or begin with the sound of a beginning."""
        key = sound(typed)
        if isinstance(node, Term):
            return self._sounds.get(key, [])
        if len(key) < SHORTEST_SOUND:
            return []
        words_: list[str] = []
        for known in self._keys[bisect_left(self._keys, key) :]:
            if not known.startswith(key) or len(words_) >= MOST_NEAR:
                break
            words_.extend(self._sounds[known])
        return words_

    def _misspelt(self, node: Node, typed: str) -> list[str]:
        """Words, or beginnings of words, one letter away (two from eight letters on)."""
        most = 2 if len(typed) >= LONG else 1
        whole = isinstance(node, Term)
        choices = self._vocabulary if whole else [word[: len(typed)] for word in self._vocabulary]
        near = extract(typed, choices, scorer=OSA.distance, score_cutoff=most, limit=MOST_NEAR)
        return [
            self._vocabulary[place]
            for found, _distance, place in near
            # The first letter of a name is the one families keep.
            if len(found) >= SHORTEST and found[0] == typed[0]
        ]

    def reason(self, number: int, query: Query) -> Reason | None:
        """Why a person matches when every word stands in one of the forms; None otherwise."""
        best: Reason | None = None
        for place, (form, parts) in enumerate(self._forms.get(number, ())):
            if all(_stands(node, parts) for node in query.nodes):
                if place:
                    return best or Reason(layer=Layer.VARIANT, form=form.text, source=form.source)
                whole = all(
                    not isinstance(node, Prefix) or node.start in parts for node in query.nodes
                )
                return Reason(layer=Layer.EXACT if whole else Layer.PREFIX, form=form.text)
        return best

    def bonus(self, number: int, query: Query) -> float:
        """What an exact name adds: people come before the papers that mention them."""
        said = self.reason(number, query)
        if said is None:
            return 0.0
        return {Layer.EXACT: 60.0, Layer.PREFIX: 40.0}.get(said.layer, 25.0)

    def written(self, number: int, word: str) -> str:
        """The form of a person's name in which a near word stands."""
        for form, parts in self._forms.get(number, ()):
            if word in parts:
                return form.text
        return word

    def spoken(self, near: list[str]) -> tuple[str, ...]:
        """Near words as their bearers spell them, each once."""
        return tuple(dict.fromkeys(self._spelt.get(word, word) for word in near))[:6]


def _parts(text: str) -> list[str]:
    return text.replace(",", " ").replace("-", " ").replace("'", " ").split()


def _stands(node: Node, parts: tuple[str, ...]) -> bool:
    if isinstance(node, Term):
        return node.word in parts
    if isinstance(node, Prefix):
        return any(part.startswith(node.start) for part in parts)
    return any(parts[start : start + len(node.words)] == node.words for start in range(len(parts)))
