"""The words by which a question asks: they say what is wanted, not what it is about."""

from typing import Final

from kiosk.records.folding import words

QUESTION_WORDS: Final = frozenset(
    words(
        """
        qui que qu' quoi quel quelle quels quelles lequel laquelle lesquels lesquelles auquel
        auxquels auxquelles duquel desquels desquelles comment pourquoi où quand combien

        who whom whose what which when where why how

        wie wiens wat welk welke waar wanneer waarom waardoor waarmee hoe hoeveel

        wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum
        wieso weshalb womit wodurch wieviel
        """
    )
)
