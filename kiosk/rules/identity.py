"""Stable identities: the id by which a record is known from one delivery to the next.

A reference code is the identity where the archive gives one. Within a finding aid a repeated
code is told apart by its number of order; a component without code is known by its `@id`, else
by the unit above it and its own words, so that a new sibling does not rename the others.
"""

from hashlib import blake2b

from kiosk.records.reference import search_form


def short(*parts: str) -> str:
    """Twelve letters that stand for some words; the same words give the same letters."""
    return blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=6).hexdigest()


class Identities:
    """Gives the ids of one finding aid, told apart when they repeat."""

    def __init__(self, finding_aid: str) -> None:
        """Begin a finding aid known by its `eadid` or file name."""
        self._root = finding_aid
        self._times: dict[str, int] = {}

    def identify(self, *, reference: str, own: str, parent: str, words: str) -> str:
        """The id of one unit: from its code, else its own id, else its parent and words."""
        form = search_form(reference)
        if form:
            key = f"r:{form}"
        elif own:
            key = f"i:{own}"
        else:
            key = f"w:{parent}:{words}"
        times = self._times[key] = self._times.get(key, 0) + 1
        return f"u{short(self._root, key, str(times))}"


def agent_id(reference: str, words: str = "") -> str:
    """The id of a person: from the reference, else from the words that name her."""
    form = search_form(reference)
    return f"p{short('r', form) if form else short('w', words)}"


def mets_id(reference: str) -> str:
    """The id of an issue or book delivered as METS, by its code."""
    return f"u{short('mets', search_form(reference) or reference)}"


def table_id(reference: str) -> str:
    """The id of a unit delivered in a table, where every row has its own code."""
    return coded_id(search_form(reference))


def coded_id(form: str) -> str:
    """The same from the search form of the code."""
    return f"u{short('table', form)}"


def file_id(name: str) -> str:
    """The id of a unit that a file makes by itself: its path in the delivery."""
    return f"u{short('file', name)}"


def named_agent_id(scheme: str, name: str) -> str:
    """The id of an agent from a name that is its own within a scheme or file."""
    return f"p{short('named', scheme, name)}"


def named_unit_id(scheme: str, name: str) -> str:
    """The id of a unit from a name that is its own within a scheme or file."""
    return f"u{short('named', scheme, name)}"


def concept_id(uri: str) -> str:
    """The id of a concept, from its name in the thesaurus."""
    return f"c{short('concept', uri)}"


def harvest_id(identifier: str, words: str = "") -> str:
    """The id of a unit harvested without a finding aid: its identifier there, else its words."""
    return f"u{short('oai', identifier) if identifier else short('oai-words', words)}"
