"""Words of IIIF: values in several languages, and the text of what is written as HTML."""

import html
import re

from kiosk.records.folding import clean

MOST_TEXT = 200_000

# The languages of the house, the first that is there is shown first.
_PREFERRED = ("fr", "en", "de", "nl")
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<raw>script|style)\b.*?(?:</(?P=raw)[^<>]*>|\Z)"
    r"|</?(?P<name>[A-Za-z][A-Za-z0-9]*)(?:[\s/][^<>]*)?>",
    re.DOTALL | re.IGNORECASE,
)
_BLOCKS = frozenset(
    {"p", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "blockquote", "br"}
    | {"h1", "h2", "h3", "h4", "h5", "h6"}
)

Words = tuple[tuple[str, str], ...]


def object_of(value: object) -> dict[str, object]:
    """The value where it is an object; else an empty one."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[object]:
    """The value as a list: what stands alone is a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def string_of(value: object) -> str:
    """The value where it is a string, fit to be shown; else nothing."""
    return clean(value[:MOST_TEXT]) if isinstance(value, str) else ""


def identifier(thing: dict[str, object]) -> str:
    """The id of a thing, of version 2 or 3."""
    return string_of(thing.get("id")) or string_of(thing.get("@id"))


def type_of(thing: dict[str, object]) -> str:
    """The type of a thing without its prefix: Manifest, Collection, Canvas."""
    told = string_of(thing.get("type")) or string_of(thing.get("@type"))
    return told.rpartition(":")[2]


def words_of(value: object) -> Words:
    """Language and text of every value, in their order.

    Version 3 has an object of lists by language; version 2 a string, an object with `@value`,
    or a list of these.
    """
    found: list[tuple[str, str]] = []
    for each in list_of(value):
        if isinstance(each, str):
            found.append(("", text_of(each)))
        elif isinstance(each, dict) and "@value" in each:
            said = each["@value"]
            language = string_of(each.get("@language"))
            found.extend((language, text_of(one)) for one in list_of(said) if isinstance(one, str))
        elif isinstance(each, dict):
            found.extend(
                (string_of(language) if language not in {"none", "@none"} else "", text_of(one))
                for language, several in each.items()
                for one in list_of(several)
                if isinstance(one, str)
            )
    return tuple(dict.fromkeys((language, text) for language, text in found if text))


def best(words: Words) -> tuple[str, ...]:
    """The values in the first of the house's languages that is there."""
    return next(iter(_by_language(words)), ())


def ordered(words: Words) -> tuple[str, ...]:
    """All values, those of the house's languages first; each text once."""
    return tuple(dict.fromkeys(text for texts in _by_language(words) for text in texts))


def _by_language(words: Words) -> list[tuple[str, ...]]:
    """The values of each language, the house's first, the others in their order."""
    found: dict[str, list[str]] = {}
    for language, text in words:
        found.setdefault(language.lower(), []).append(text)
    last = len(_PREFERRED)
    rank = {language: place for place, language in enumerate(_PREFERRED)}
    order = sorted(found, key=lambda each: rank.get(each.partition("-")[0], last))
    return [tuple(found[language]) for language in order]


def text_of(written: str) -> str:
    """The words of a value; markup is taken out, its blocks become paragraphs."""
    plain = html.unescape(_MARKUP.sub(_gap, written[: 4 * MOST_TEXT]))
    paragraphs = (clean(part) for part in re.split(r"\n\s*\n", plain))
    return "\n\n".join(part for part in paragraphs if part)[:MOST_TEXT]


def _gap(found: re.Match[str]) -> str:
    return "\n\n" if (found["name"] or "").lower() in _BLOCKS else ""
