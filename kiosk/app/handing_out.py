"""What staff hand out on paper or in files: `kiosk annotate`, `kiosk export`, `kiosk quality`."""

import argparse
import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from kiosk.app.grammar import OUTBOX, absolute
from kiosk.app.speaking import out, reporting
from kiosk.generation.folder import Home
from kiosk.settings import Settings


def annotate(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    """Hand a delivered table back, its faulty cells coloured."""
    from kiosk.staff.annotate import annotate as hand_back
    from kiosk.staff.outbox import place_in_outbox

    to = given.out or place_in_outbox(home, settings, given.file.stem, ".xlsx")
    done = hand_back(home, settings, given.file, to, given.language)
    if given.json:
        out(json.dumps(asdict(done), ensure_ascii=False))
        return 0
    for sheet in done.sheets:
        first = f", the first is row {sheet.first_faulty_row}" if sheet.first_faulty_row else ""
        out(f"{sheet.name}: {sheet.faulty_rows} of {sheet.rows} rows have faults{first}.")
    out(f"{done.out}: {sum(done.problems.values())} faults.")
    return 0


@contextmanager
def _ends_in_order() -> Iterator[None]:
    """Whoever ends us leaves no scratch file behind: as by hand, with 130."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def export(given: argparse.Namespace, home: Home, settings: Settings, *, who: str) -> int:
    """Hand records out in an open format."""
    from kiosk.staff.export import Purpose, Wish, place
    from kiosk.staff.export import export as hand_out
    from kiosk.staff.export_files import Format

    format_, purpose = Format(given.format), Purpose(given.purpose)
    named = absolute(given.out) if given.out else None
    wish = Wish(
        format=format_,
        out=named or place(home, settings, format_, purpose, given.fonds),
        purpose=purpose,
        fonds=given.fonds,
        base=given.base,
    )
    with _ends_in_order(), reporting() as told:
        handed = hand_out(home, settings, wish, who=who, report=told)
    if given.json:
        out(json.dumps(asdict(handed), ensure_ascii=False))
        return 0
    out(f"{handed.records} records in {handed.files} files ({handed.bytes:,} bytes): {handed.path}")
    if purpose is Purpose.KEEPING:
        out("It holds what must not be shown. Keep it as you keep the archive itself.")
    return 0


def quality(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    """Tell what is wanting or doubtful in the catalogue."""
    from kiosk.rules.quality import Check
    from kiosk.staff import quality as report
    from kiosk.staff.outbox import place_in_outbox
    from kiosk.staff.wording import table

    def place(asked: Path | None, ending: str) -> Path | None:
        if asked != OUTBOX:
            return asked
        return place_in_outbox(home, settings, table(given.language)["quality"], ending)

    csv, pdf = place(given.csv, ".csv"), place(given.pdf, ".pdf")
    with _ends_in_order(), reporting() as told:
        result = report.quality(home, settings, csv_to=csv, language=given.language, report=told)
        if pdf:
            report.write_pdf(pdf, result, settings, given.language)
    if given.json:
        written = {"csv": str(csv or ""), "pdf": str(pdf or "")}
        out(json.dumps(report.as_json(result, given.language) | written, ensure_ascii=False))
        return 0
    for check in Check:
        out(f"{result.counts[check]:>8}  {report.check_words(check, given.language)}")
    for path in filter(None, (csv, pdf)):
        out(f"Written: {path}")
    return 0
