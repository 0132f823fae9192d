"""Invented surnames that sound like the region, Flanders, Poland or Germany.

They are put together from syllables. Those that came out as names many people really bear are
listed in `_BORNE` and left out: nobody is to meet a relative by accident.
"""

# ruff: noqa: E501, SIM905, PLR2004 - a sentence of the archive stands on one line; a list of words reads best as words; numbers of the invented archive

import random
from collections.abc import Iterator
from enum import StrEnum

from kiosk.demonstration.borne import BORNE


class Origin(StrEnum):
    """Where a name sounds from."""

    ARTOIS = "artois"
    FLANDERS = "flanders"
    POLAND = "poland"
    GERMANY = "germany"


_ARTOIS = (
    "Bau Bour Caul Cres Dau Delm Desq Doul Ferq Flor Gamb Haut Hazel Lamb Marq Masq Mont Obr Plan Prév Quen Rimb Saut Senl Thib Tour Vass Wail Warl Wamb Fauq Hesd Liett Rency".split(),
    "a e i o ou an en in el er".split(),
    "bray court quin nez rœuil vert lois sart val selle gny quette bois mez lieu nois fay pierre ghin roy trel vaux".split(),
)
_FLANDERS = (
    "Van De Ver".split(),
    "broel haeck loen meul roost steyn wael kerck dries holle moere poele ryck schoen zegh bavik crom".split(),
    "aert huyse beke voorde velde inck ghem hove straete mersch donck kens brouck".split(),
)
_POLAND = (
    "Kow Walt Brzo Stanim Mier Jarz Wite Dobr Krasz Zeml Polk Radz Szym Grab Mocz Turk Wrob Chmur Sob Lesz".split(),
    "al o an e i u os".split(),
    "dryk czewik nowiak leszek sinowicz bulak rzyk ścik manek dziak gorzak tkowicz".split(),
)
_GERMANY = (
    "Bren Hall Kelm Lind Roth Steind Wend Zimm Oster Greif Falk Harm".split(),
    "el er ing en".split(),
    "kamp horst brink dahl rieder fels loh wart stetter bach".split(),
)
_GIVEN = {
    Origin.ARTOIS: (
        "Augustin Émile Henri Louis Jules Marcel René Fernand Gaston Léon Albert Auguste Maurice Robert Georges Raymond Paul Arthur Victor Clément Désiré Eugène Gustave Alphonse Camille Omer Florent Achille Edmond Lucien".split(),
        "Marthe Jeanne Louise Marie Germaine Yvonne Suzanne Simone Blanche Rosalie Émilienne Hélène Adèle Berthe Lucienne Zélie".split(),
    ),
    Origin.FLANDERS: (
        "Jozef Camiel Achiel Hendrik Karel Pieter Cyriel Alfons Gerard Leopold Maurits Remi".split(),
        "Maria Godelieve Irma Elisabeth Emma Rachel Martha".split(),
    ),
    Origin.POLAND: (
        "Stanimir Józef Antoni Franciszek Władysław Kazimierz Jan Piotr Bolesław Czesław Ignacy Wincenty".split(),
        "Zofia Helena Wanda Stefania Janina Bronisława".split(),
    ),
    Origin.GERMANY: (
        "Wilhelm Otto Karl Heinrich Friedrich Ernst Rudolf".split(),
        "Else Frieda Käthe Gertrud".split(),
    ),
}


def _put_together(origin: Origin, chance: random.Random) -> str:
    first, second, third = {
        Origin.ARTOIS: _ARTOIS,
        Origin.FLANDERS: _FLANDERS,
        Origin.POLAND: _POLAND,
        Origin.GERMANY: _GERMANY,
    }[origin]
    return chance.choice(first) + chance.choice(second) + chance.choice(third)


def surnames(origin: Origin, chance: random.Random) -> Iterator[str]:
    """Invented surnames without end; one comes back now and then, as in life."""
    while True:
        name = _put_together(origin, chance)
        if name not in BORNE:
            yield name


def given_name(origin: Origin, chance: random.Random, *, woman: bool) -> str:
    """A given name, sometimes with a second one."""
    names = _GIVEN[origin][1 if woman else 0]
    first = chance.choice(names)
    if origin is Origin.ARTOIS and chance.random() < 0.3:
        second = chance.choice([name for name in names if name != first])
        return f"{first} {second}"
    return first
