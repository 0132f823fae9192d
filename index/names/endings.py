"""Endings of a family name that tell a woman's name from her father's or husband's.

Sources: Polish Academy of Sciences, Rada Języka Polskiego, "Nazwiska żeńskie" (-ska, -cka, -dzka of
the adjective; -owa, -ina/-yna of the wife; -ówna, -anka of the daughter, in use until the 1950s);
for Czech -ová and Russian -ova, -eva, -ina, -skaja the same rule in the spellings that French and
German clerks used for them.
"""

# Woman's ending, man's ending. A stem of fewer than three letters is not a name.
_ADJECTIVES = (
    ("ska", "ski"), ("cka", "cki"), ("dzka", "dzki"), ("zka", "zki"), ("ska", "sky"),
    ("cka", "cky"), ("skaja", "ski"), ("skaia", "ski"), ("skaya", "sky"), ("skaja", "skij"),
    ("na", "ny"),
)  # fmt: skip
_NOUNS = (
    ("owa", ""), ("ova", ""), ("owna", ""), ("ovna", ""), ("owna", "a"), ("ianka", "a"),
    ("anka", "a"), ("ina", "a"), ("yna", "a"), ("owa", "o"), ("kowa", "ek"), ("kowna", "ek"),
    ("cowa", "ec"), ("ewna", ""), ("ewna", "a"), ("owa", "ow"), ("ova", "ov"), ("ewa", "ew"),
    ("eva", "ev"), ("ina", "in"), ("ova", "off"), ("eva", "eff"),
)  # fmt: skip
_STEM = 3
_ADJECTIVE_CLOSENESS, _NOUN_CLOSENESS = 1.0, 0.8
# "Martina" is not Martiny's daughter as surely as Kowalska is Kowalski's.
_LOOSE = {("na", "ny"): 0.4, ("ina", "a"): 0.5, ("yna", "a"): 0.5, ("anka", "a"): 0.5}


def _by_last_letter() -> dict[str, tuple[tuple[str, str, float], ...]]:
    rules: dict[str, list[tuple[str, str, float]]] = {}
    for pairs, closeness in ((_ADJECTIVES, _ADJECTIVE_CLOSENESS), (_NOUNS, _NOUN_CLOSENESS)):
        for pair in pairs:
            her, his = pair
            weight = _LOOSE.get(pair, closeness)
            rules.setdefault(her[-1], []).append((her, his, weight))
            rules.setdefault(his[-1:], []).append((his, her, weight))
    return {last: tuple(found) for last, found in rules.items()}


_RULES = _by_last_letter()
_BARE = _RULES.pop("")


def other_endings(word: str) -> dict[str, float]:
    """The forms that the same family name has for the other sex, with their closeness."""
    found: dict[str, float] = {}
    for ending, other, weight in (*_RULES.get(word[-1:], ()), *_BARE):
        if not word.endswith(ending):
            continue
        stem = word[: len(word) - len(ending)]
        # A wife's -owa stands behind a consonant only: Nowak, Nowakowa.
        if len(stem) < _STEM or (not ending and stem[-1] in "aeiouy"):
            continue
        form = stem + other
        found[form] = max(found.get(form, 0.0), weight)
    found.pop(word, None)
    return found
