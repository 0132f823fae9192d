"""The words of sheets, one table a language."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.rules.sheet import Sentence

LANGUAGES = ("fr", "en", "nl", "de")
_FOLDER = Path(__file__).parent / "words"
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}


@cache
def table(language: str) -> dict[str, str]:
    """The words of a language; raises FileNotFoundError for one that is not carried."""
    with (_FOLDER / f"{language}.toml").open("rb") as stream:
        return tomllib.load(stream)


def day(iso: str, language: str) -> str:
    """A day in words: 23 novembre 2026, 23. November 2026; of a month its name and year.

    Raises ValueError for what is none.
    """
    whole = len(iso) > len("2026-11")
    moment = date.fromisoformat(iso if whole else f"{iso}-01")
    month = _MONTHS[language].split()[moment.month - 1]
    if not whole:
        return f"{month} {moment.year}"
    if language == "fr" and moment.day == 1:
        return f"1er {month} {moment.year}"
    dot = "." if language == "de" else ""
    return f"{moment.day}{dot} {month} {moment.year}"


def level(written: str, language: str) -> str:
    """A level of description and its code, such as `series 1 J`, named as a reading room does."""
    name, _, code = written.partition(" ")
    return f"{table(language).get(f'level.{name}', name)} {code}".strip()


def sentence(said: Sentence, language: str) -> str:
    """A sentence with its values; days are written in words."""
    words = table(language)
    facts = dict(said.facts)
    for name in ("day", "until"):
        if facts.get(name):
            facts[name] = day(facts[name], language)
    if "level" in facts:
        facts["level"] = level(facts["level"], language)
    return words[said.key].format_map(facts)
