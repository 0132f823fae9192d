"""Words that we add to a record where a format says a thing by its place or code alone.

One stands where the source's own words stand: as the heading of a passage, the detail of a
statement, the role of an access point, the veil of a picture. The sign before it tells it from
them. It is put into the language of whoever reads, where it is shown; the source's words never are.
"""

from enum import StrEnum

MARK = "kiosk:"
_PARTED = "\n\n"


class OwnWord(StrEnum):
    """One such word. What is written into records is never changed, only added to."""

    # Headings of passages.
    PUBLICATION = "kiosk:publication"
    EDITION = "kiosk:edition"
    SERIES = "kiosk:series"
    CONTENTS = "kiosk:contents"
    ONLINE = "kiosk:online"
    INSTITUTION = "kiosk:institution"
    REPOSITORY = "kiosk:repository"
    ORIGIN = "kiosk:origin"
    NOTES = "kiosk:notes"
    PUBLIC_DOMAIN = "kiosk:public-domain"
    NO_COPYRIGHT = "kiosk:no-copyright"
    IN_COPYRIGHT = "kiosk:in-copyright"
    # What happened in a life, or what a body is.
    ADOPTION = "kiosk:adoption"
    ANNULMENT = "kiosk:annulment"
    BANNS = "kiosk:banns"
    BAPTISM = "kiosk:baptism"
    BURIAL = "kiosk:burial"
    CENSUS = "kiosk:census"
    CREMATION = "kiosk:cremation"
    DIVORCE = "kiosk:divorce"
    DIVORCE_FILED = "kiosk:divorce-filed"
    EDUCATION = "kiosk:education"
    EMIGRATION = "kiosk:emigration"
    ENGAGEMENT = "kiosk:engagement"
    GRADUATION = "kiosk:graduation"
    IMMIGRATION = "kiosk:immigration"
    LEGAL_STATUS = "kiosk:legal-status"
    MANDATE = "kiosk:mandate"
    MARRIAGE = "kiosk:marriage"
    MARRIAGE_CONTRACT = "kiosk:marriage-contract"
    MARRIAGE_LICENCE = "kiosk:marriage-licence"
    MARRIAGE_SETTLEMENT = "kiosk:marriage-settlement"
    MILITARY_SERVICE = "kiosk:military-service"
    NATURALISATION = "kiosk:naturalisation"
    PROBATE = "kiosk:probate"
    RETIREMENT = "kiosk:retirement"
    TITLE = "kiosk:title"
    WILL = "kiosk:will"
    # What somebody or a place has to do with a letter.
    ADDRESSEE = "kiosk:addressee"
    SENT_FROM = "kiosk:sent-from"
    SENT_TO = "kiosk:sent-to"
    # The veil of a hard picture of which nobody says what it shows.
    HARD_PICTURE = "kiosk:hard-picture"

    @property
    def plain(self) -> str:
        """The word in English, for a file or an index that knows nothing of us."""
        return self.removeprefix(MARK).replace("-", " ")


_WORDS = {word.value: word for word in OwnWord}


def with_own(word: OwnWord | None, said: str) -> str:
    """A word of ours and, in a paragraph after it, what the source says."""
    return _PARTED.join(filter(None, (word, said)))


def parted(text: str) -> tuple[OwnWord | None, str]:
    """The word of ours at the head of a text, if there is one, and what the source says."""
    if not text.startswith(MARK):
        return None, text
    head, _gap, rest = text.partition(_PARTED)
    word = _WORDS.get(head)
    return (word, rest) if word is not None else (None, text)


def in_english(text: str) -> str:
    """A text in which a word of ours stands in plain English."""
    word, said = parted(text)
    return _PARTED.join(filter(None, (word.plain, said))) if word is not None else text
