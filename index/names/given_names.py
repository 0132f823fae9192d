"""Given names that are one name in several languages: Étienne, Stefan, Szczepan.

The table `given_names.toml` is written for this index. It names facts that these works agree on:
Withycombe, "The Oxford Dictionary of English Christian Names" (3rd ed. 1977); Dauzat, "Dictionnaire
étymologique des noms de famille et prénoms de France" (1951); Seibicke, "Historisches Deutsches
Vornamenbuch" (1996-2007); Bubak, "Księga naszych imion" (1993); van der Schaar, "Woordenboek van
voornamen" (1964). Short forms and abbreviations weigh less than whole names.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from kiosk.records.folding import words

_SHARES: Final = {"short": 0.7, "abbreviated": 0.5}


class Form(NamedTuple):
    """One form of a name: the group it belongs to, and how surely it stands for the group."""

    folded: str
    group: int
    share: float


@cache
def forms() -> tuple[Form, ...]:
    """All forms of the table, commonest names first; a form may belong to several groups."""
    return tuple(_read(files(__package__).joinpath("given_names.toml").read_text("utf-8")))


def _read(text: str) -> Iterator[Form]:
    for group, lists in enumerate(tomllib.loads(text).values()):
        seen: set[str] = set()
        for kind, names in lists.items():
            for name in names.split():
                folded = "".join(words(name))
                if folded not in seen:
                    seen.add(folded)
                    yield Form(folded, group, _SHARES.get(kind, 1.0))
