"""Prints the reference code of the first hit in what `kiosk search --json` wrote.

The hits may stand in a list of their own or under a key, so that this outlives small changes of
form; it fails when there is none.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def first_reference(value: object) -> str | None:
    """The first reference code anywhere in it."""
    inner: list[object] = []
    if isinstance(value, dict):
        for key in ("reference_code", "reference"):
            if isinstance(value.get(key), str):
                return str(value[key])
        inner = list(value.values())
    elif isinstance(value, list):
        inner = value
    return next((code for part in inner if (code := first_reference(part))), None)


if __name__ == "__main__":
    # One JSON document, or one a line.
    text = Path(sys.argv[1]).read_text("utf-8")
    try:
        answer = json.loads(text)
    except json.JSONDecodeError:
        answer = [json.loads(line) for line in text.splitlines() if line.strip()]
    reference = first_reference(answer)
    if reference is None:
        sys.exit("the search found nothing: " + text[:200])
    print(reference)
