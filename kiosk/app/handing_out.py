"""What staff hand out on paper or in files: `kiosk annotate`."""

import argparse
import json
from dataclasses import asdict

from kiosk.generation.folder import Home
from kiosk.settings import Settings


def annotate(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    """Hand a delivered table back, its faulty cells coloured."""
    from kiosk.staff.annotate import annotate as hand_back

    done = hand_back(home, settings, given.file, given.out, given.language)
    if given.json:
        _out(json.dumps(asdict(done), ensure_ascii=False))
        return 0
    for sheet in done.sheets:
        first = f", the first is row {sheet.first_faulty_row}" if sheet.first_faulty_row else ""
        _out(f"{sheet.name}: {sheet.faulty_rows} of {sheet.rows} rows have faults{first}.")
    _out(f"{done.out}: {sum(done.problems.values())} faults.")
    return 0


def _out(line: str) -> None:
    print(line, flush=True)  # noqa: T201  # the door speaks to a person
