"""The words of what staff hand out, one table a language."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("fr", "en", "nl", "de")
_FOLDER = Path(__file__).parent / "words"


@cache
def table(language: str) -> dict[str, Any]:
    """The words of a language; raises FileNotFoundError for one that is not carried."""
    with (_FOLDER / f"{language}.toml").open("rb") as stream:
        return tomllib.load(stream)


def fault(code: str, language: str) -> tuple[str, str]:
    """What a fault is and what cures it; empty for a code that is told in its own words."""
    words = table(language)["codes"].get(code, {})
    return words.get("what", ""), words.get("cure", "")
