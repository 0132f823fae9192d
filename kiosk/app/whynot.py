"""`kiosk why` and `kiosk variant`: why a record is not found, and the form that was missing."""

import argparse
import json
import sys
from typing import Any

from kiosk.generation.folder import Home
from kiosk.settings import Settings


def why(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    """Replay a search for one record."""
    from kiosk.staff.why import replay

    told = replay(home, settings, " ".join(given.words), given.record)
    if given.json:
        _out(json.dumps(told, ensure_ascii=False))
        return 0
    for line in _choices(told) if "choices" in told else _lines(told):
        _out(line)
    return 0


def variant(given: argparse.Namespace, home: Home, settings: Settings, who: str) -> int:
    """Add a form of name to a person; visitors find it at once when nothing else waits."""
    from kiosk.app.speaking import reporting
    from kiosk.staff.publish import publish
    from kiosk.staff.variants import add_form

    added = add_form(home, settings, given.reference, given.form, who=who)
    edition = ""
    try:
        if added.alone:
            with reporting() as report:
                edition = publish(home, settings, who=who, report=report).name
    finally:
        # Whatever becomes of the publish, the form is added.
        if given.json:
            _out(json.dumps({"reference": added.reference, "title": added.title,
                             "form": added.form, "number": added.number, "edition": edition,
                             "waiting": not added.alone}, ensure_ascii=False))  # fmt: skip
        else:
            _out(f"{added.title} bears the form {added.form} too.")
    if not given.json:
        _out(
            f"Visitors find it now, in edition {edition}."
            if edition
            else "Other changes wait as well: publish to let visitors find all of them."
        )
    return 0


def _choices(told: dict[str, Any]) -> list[str]:
    found = [f"{each['title']}  [{each['reference'] or each['id']}]" for each in told["choices"]]
    return found or ["No record bears this code, and no words of it are found."]


def _lines(told: dict[str, Any]) -> list[str]:
    record = told["record"]
    lines = [f"{record['title']}  [{record['reference'] or record['id']}]: {told['state']}"]
    for each in told["words"]:
        typed = each["typed"] + ("…" if each["beginning"] else "")
        met = f"{each['layer']}, {each['form']} ({each['field']})" if each["layer"] else "not met"
        lines.append(f"  {typed}: {met}")
    if told["is_code"]:
        lines.append("  This is a code of the record.")
    place = f"rank {told['rank']}" if told["rank"] else "not"
    lines.append(f"Found: {place} of {told['total']}.")
    if told["form"]:
        lines.append(f'To let it be found: kiosk variant {record["id"]} "{told["form"]}"')
    return lines


def _out(line: str) -> None:
    sys.stdout.write(line + "\n")
