"""Reads what a command of the program printed."""

import json
from typing import Any


def last_object(out: str) -> dict[str, Any]:
    """The last JSON object of an output; empty when there is none."""
    for line in reversed(out.splitlines()):
        try:
            found = json.loads(line)
        except ValueError:
            continue
        if isinstance(found, dict):
            return found
    return {}
