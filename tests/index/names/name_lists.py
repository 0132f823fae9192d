"""The names of ../shared/data/names, as written there."""

import csv
import random
import re
from collections.abc import Iterator
from functools import cache

from tests.shared import DATA

NAMES = DATA / "names"


def _column(name: str, column: int) -> list[str]:
    with (NAMES / name).open(encoding="utf-8", newline="") as table:
        return [row[column] for row in csv.reader(table) if len(row) > column and row[column]]


@cache
def given() -> tuple[tuple[str, int], ...]:
    """Given names with how often they are borne; lists without counts count as rare."""
    common = [(row[0], int(row[1])) for row in _pairs("insee_given_names.csv")]
    rare = [
        (name, 2000)
        for listed, name in zip(
            _column("faker_names_be_pl_de_fr.csv", 1),
            _column("faker_names_be_pl_de_fr.csv", 2),
            strict=True,
        )
        if listed.startswith("first")
    ]
    return tuple(common + rare)


@cache
def surnames() -> tuple[tuple[str, int], ...]:
    """Family names with how often they are borne."""
    common = [(row[0], int(row[1] or 1)) for row in _pairs("insee_surnames.csv")]
    rare = [
        (name, 2000)
        for listed, name in zip(
            _column("faker_names_be_pl_de_fr.csv", 1),
            _column("faker_names_be_pl_de_fr.csv", 2),
            strict=True,
        )
        if listed.startswith("last")
    ]
    belgian = [(name, 3000) for name in _column("common-surnames-be_de_fr_lu_nl_pl.csv", 4)[1:]]
    return tuple(common + rare + belgian)


def _pairs(name: str) -> Iterator[tuple[str, str]]:
    with (NAMES / name).open(encoding="utf-8", newline="") as table:
        for row in csv.reader(table):
            if len(row) > 1:
                yield row[0], row[1]


@cache
def equivalents() -> tuple[tuple[str, str], ...]:
    """Pairs of given names that nam_dict (GFDL; J. Michael, 2008) calls equivalent."""
    lines = (NAMES / "nam_dict_equivalents.txt").read_text("utf-8").splitlines()
    return tuple(
        (one, other)
        for line in lines
        if line.startswith("=")
        for one, other in [line[1:36].split()[:2]]
    )


# What a clerk does to a name, for names enough.
_RESPELLINGS = (
    ("sz", "sch"), ("sch", "sz"), ("cz", "tch"), ("tch", "cz"), ("w", "v"), ("v", "w"),
    ("ski", "sky"), ("ck", "k"), ("k", "ck"), ("ph", "f"), ("f", "ph"), ("c", "k"), ("k", "c"),
    ("ie", "i"), ("i", "y"), ("y", "j"), ("j", "i"), ("tz", "z"), ("z", "ts"), ("rz", "rs"),
    ("en", "ę"), ("an", "ą"), ("on", "ą"), ("ch", "h"), ("h", "ch"), ("t", "th"), ("d", "dt"),
    ("s", "ss"), ("x", "ks"), ("u", "ue"), ("a", "aj"), ("m", "mn"), ("st", "sht"), ("e", "eu"),
)  # fmt: skip


def spelled(count: int) -> list[str]:
    """So many different spellings of family and given names, always the same."""
    names = {
        word.lower()
        for name, _ in (*given(), *surnames())
        for word in re.findall(r"[^\W\d_]+", name)
    }
    found = dict.fromkeys(sorted(names)[:count])
    plain = list(found)
    draw = random.Random(20_000)
    while len(found) < count:
        name = draw.choice(plain)
        written, meant = draw.choice(_RESPELLINGS)
        if written in name:
            found.setdefault(name.replace(written, meant, draw.choice((1, 9))))
    return list(found)
