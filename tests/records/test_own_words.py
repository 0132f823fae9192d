"""Words of ours in a record are told from the source's own."""

import pytest

from kiosk.records.own_words import OwnWord, in_english, parted, with_own


def test_a_word_of_ours_is_told_from_what_the_source_says_after_it() -> None:
    assert parted(with_own(OwnWord.MARRIAGE, "à la mairie\n\net à table")) == (
        OwnWord.MARRIAGE,
        "à la mairie\n\net à table",
    )
    assert parted(with_own(OwnWord.MARRIAGE, "")) == (OwnWord.MARRIAGE, "")
    assert parted(with_own(None, "à la mairie")) == (None, "à la mairie")


@pytest.mark.parametrize("text", ["", "marriage", "kiosk:", "kiosk:wedding", "un kiosk:marriage"])
def test_the_words_of_the_source_are_left_as_they_are(text: str) -> None:
    assert parted(text) == (None, text)
    assert in_english(text) == text


def test_whoever_knows_nothing_of_us_reads_a_plain_word() -> None:
    assert in_english(OwnWord.MILITARY_SERVICE) == "military service"
    assert in_english(with_own(OwnWord.CENSUS, "n° 4")) == "census\n\nn° 4"
