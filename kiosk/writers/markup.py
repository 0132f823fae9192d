"""XML as text: elements, attributes and words, each escaped once.

A tree of a hundred thousand components is written piece by piece; nothing of it stands in memory.
"""

import re

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

_SIGNS = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
_IN_QUOTES = _SIGNS | {ord('"'): "&quot;", 9: "&#9;", 10: "&#10;", 13: "&#13;"}
# What no XML file may hold, however it is written.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NMTOKEN = re.compile(r"[\w.:-]+")


def words(text: str) -> str:
    """Words as they stand between two tags."""
    return _FORBIDDEN.sub("", text).translate(_SIGNS)


def opening(name: str, **attributes: str) -> str:
    """A tag that begins an element; an attribute without a value is left out.

    A name in Python has no hyphen or colon: `xlink__href` is `xlink:href`, `from_` is `from`.
    """
    said = "".join(
        f' {_name(key)}="{_FORBIDDEN.sub("", value).translate(_IN_QUOTES)}"'
        for key, value in attributes.items()
        if value
    )
    return f"<{name}{said}>"


def element(name: str, *inner: str, **attributes: str) -> str:
    """An element on one line; `inner` is markup already."""
    content = "".join(inner)
    tag = opening(name, **attributes)
    return f"{tag}{content}</{name}>" if content else f"{tag[:-1]}/>"


def said(name: str, text: str, **attributes: str) -> str:
    """An element that holds words."""
    return element(name, words(text), **attributes)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each as an element."""
    return [said("p", part) for part in text.split("\n\n") if part.strip()]


def is_token(text: str) -> bool:
    """Whether a word may stand in an attribute that holds a name."""
    return _NMTOKEN.fullmatch(text) is not None


def _name(key: str) -> str:
    return key.removesuffix("_").replace("__", ":")
