"""What of a found word was typed: the letters that a mark covers."""

from dataclasses import dataclass
from fnmatch import fnmatchcase

from index.query import Pattern, Phrase, Prefix, Term, parse
from kiosk.records.folding import fold


@dataclass(frozen=True, slots=True)
class Typed:
    """The words of a question: the one not yet ended, folded, and those that are whole."""

    beginning: str = ""
    whole: frozenset[str] = frozenset()
    doubtful: tuple[str, ...] = ()

    @staticmethod
    def of(text: str) -> "Typed":
        """What stands in the field, as the engines read it."""
        nodes = parse(text).nodes
        last = nodes[-1] if nodes else None
        terms = {node.word for node in nodes if isinstance(node, Term)}
        phrases = {word for node in nodes if isinstance(node, Phrase) for word in node.words}
        return Typed(
            beginning=last.start if isinstance(last, Prefix) else "",
            whole=frozenset(terms | phrases),
            doubtful=tuple(node.digits for node in nodes if isinstance(node, Pattern)),
        )

    def letters(self, word: str) -> int:
        """How many letters of a found word are marked: all, unless it goes on after the typed ones.

        A letter that folds to two is marked with the first of them: `Œ` for an `o`.
        """
        beginning = self.beginning
        folded = fold(word)
        if not beginning or not folded.startswith(beginning) or self._is_whole(folded):
            return len(word)
        if word.isascii():
            return len(beginning)
        length = 1
        while len(fold(word[:length])) < len(beginning):
            length += 1
        while length < len(word) and not fold(word[length]):  # an accent on its own
            length += 1
        return length

    def _is_whole(self, folded: str) -> bool:
        if folded in self.whole:
            return True
        return bool(self.doubtful) and any(fnmatchcase(folded, each) for each in self.doubtful)


NOTHING_TYPED = Typed()
