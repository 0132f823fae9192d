"""Every fault that the staff side can find has its title and its cure, in four languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.ui.records import plain
from ui.models import remedies, staff_words
from ui.models.words import Words
from ui.window import WORDS

FORMATS = Path(__file__).parents[2] / "docs" / "formats.md"
# `tests/docs` holds this table to the codes that readers, look, scan and media give.
TABLE = FORMATS.read_text("utf-8").split("## Problem codes", 1)[1].split("\n## ", 1)[0]
CODES = re.findall(r"^\| `([a-z0-9-]+)` \|", TABLE, re.MULTILINE)
LANGUAGES = ("fr", "en", "nl", "de")


def told(code: str, count: int) -> tuple[str, str]:
    return remedies.Remedies().words(code, count)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_code_has_its_title_and_its_cure(qapp: object, language: str) -> None:
    assert qapp is not None
    assert len(CODES) > 40
    words = Words(WORDS, LANGUAGES)
    words.choose(language)

    for code in CODES:
        one, cure = told(code, 1)
        many, _ = told(code, 7)
        assert "1" in one, code
        assert "7" in many, code
        assert "(s)" not in one + many, code
        assert cure.endswith("."), code
    words.choose("fr")


def test_no_two_codes_say_the_same(qapp: object) -> None:
    assert qapp is not None
    titles = [told(code, 3) for code in CODES]

    assert len(set(titles)) == len(titles)


def test_what_a_reader_gathers_in_one_problem_is_counted_whole() -> None:
    gathered = {"code": "ead-no-code", "severity": "review", "facts": {"count": "41"}}
    single = {"code": "ead-no-code", "severity": "review", "facts": {}}

    (fault,) = remedies.grouped([{"path": "a.xml", "problems": [gathered, single]}])

    assert fault.title.startswith("42 ")
    assert len(fault.places) == 2


def test_a_code_repeated_is_told_as_it_is_for_both_kinds_of_file() -> None:
    cure = plain(told("code-repeated", 2)[1])

    assert "instrument de recherche, toutes entrent" in cure
    assert "d’un tableau, la première seule" in cure


def test_a_failed_trial_search_is_told_in_the_language_of_the_page(qapp: object) -> None:
    assert qapp is not None
    line = "  “augustin lefebvre” does not find D 0214 among the first 3."

    assert plain(staff_words.failed_trial(line)) == (
        "« augustin lefebvre » ne trouve pas D 0214 parmi les 3 premières réponses."
    )
    assert staff_words.failed_trial("  Something else.") == "Something else."
