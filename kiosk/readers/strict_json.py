"""JSON read strictly: what is broken, too large or nested too deep refuses the file."""

import codecs
import json
import re

from kiosk.readers.reading import refusal
from kiosk.records.folding import clean

MOST_BYTES = 20 * 1024 * 1024
MOST_DEPTH = 100
# A string that is never closed reaches to the end, so that every sign is looked at once.
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text_of_head(head: bytes) -> str:
    """The first signs of a file that may be JSON, for recognising it."""
    return head.decode(_encoding(head), "replace")


def loaded(name: str, content: bytes) -> object:
    """The value that the bytes hold, or the refusal of the file; no recursion without end."""
    if len(content) > MOST_BYTES:
        return refusal(
            name,
            0,
            "json-too-big",
            f"The file is larger than {MOST_BYTES // 1024 // 1024} MB.",
            "Ask for it in several parts.",
        )
    try:
        text = content.decode(_encoding(content))
    except UnicodeDecodeError as error:
        return refusal(
            name,
            content.count(b"\n", 0, error.start) + 1,
            "json-encoding",
            "The bytes are not UTF-8, as those of JSON are.",
            "Ask for the file saved as UTF-8.",
        )
    if _too_deep(text):
        return refusal(
            name,
            0,
            "json-deep",
            f"The brackets are nested too deep: more than {MOST_DEPTH}.",
            "Ask for a plain export.",
        )
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        return refusal(
            name,
            error.lineno,
            "json-syntax",
            f"The file is not sound JSON at line {error.lineno}, column {error.colno}:"
            f" {clean(error.msg)}.",
            "Ask the supplier to correct this place and send it again.",
        )
    except (ValueError, RecursionError) as error:
        return refusal(
            name,
            0,
            "json-syntax",
            f"The file is not sound JSON: {clean(str(error)).rstrip('.')}.",
            "Ask the supplier to send it again.",
        )
    return value


def _encoding(content: bytes) -> str:
    return next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")


def _too_deep(text: str) -> bool:
    depth = 0
    for found in _BRACKETS.finditer(text):
        sign = found[0]
        if sign in {"[", "{"}:
            depth += 1
            if depth > MOST_DEPTH:
                return True
        elif sign in {"]", "}"}:
            depth -= 1
    return False
