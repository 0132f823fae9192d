"""`kiosk search --explain`: the score of one record, word by word."""

import argparse
import json
import sys
from dataclasses import asdict

from index.explained import Explained


def tell(found: Explained | None, given: argparse.Namespace) -> int:
    """Tell of one record's score what each word gives in each field."""
    if found is None:
        message = f"This search does not find {given.explain}; kiosk why tells the reason."
        sys.stderr.write(message + "\n")
        return 1
    if given.json:
        _out(json.dumps(asdict(found), ensure_ascii=False))
        return 0
    _out(f"{found.id}: place {found.rank}, score {found.score:.6f}")
    if found.form:
        _out(f"  by another form ({found.layer.value}): {found.typed} = {found.form}")
    for each in found.words:
        _out(
            f"  {each.score:.6f}  {each.word} in {each.field}: idf {each.idf:.4f},"
            f" weight {each.weight:g}, counted {each.times:g} times;"
            f" stands {each.frequency} times in about {each.length} words"
        )
    return 0


def _out(line: str) -> None:
    sys.stdout.write(line + "\n")
