"""The command line: one errand, its messages, its exit code.

0  done
1  nothing could be done; one sentence on standard error says why and what to do
2  the command itself is not understood
3  some files of a delivery were refused, the others are in
"""

import argparse
import getpass
import io
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.app.grammar import absolute, parser
from kiosk.app.speaking import out
from kiosk.generation.folder import GenerationError, Home
from kiosk.settings import Settings, load

if TYPE_CHECKING:
    from index.results import Answer
    from kiosk.staff.same import Decision, Proposal, Side

Errand = Callable[[argparse.Namespace, Home, Settings], int]

DEFAULT_HOME = "~/.local/share/la-coupole-kiosk"


def main(arguments: list[str]) -> int:
    """Run one command line."""
    grammar = parser()
    given = grammar.parse_args(arguments)
    if not given.command:
        grammar.print_help()
        return 2
    where = getattr(given, "data", None) or os.environ.get("KIOSK_DATA") or DEFAULT_HOME
    given.json = getattr(given, "json", False)
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            # Names of files may hold any bytes, and a query comes from anywhere.
            stream.reconfigure(errors="backslashreplace")
    try:
        home = Home(Path(where).expanduser().absolute())
        settings = load(home.root)
        return _ERRANDS[given.command](given, home, settings)
    except KeyboardInterrupt:
        _say("Stopped. Nothing is half done: what was on show stays.")
        return 130
    except BrokenPipeError:
        # Whoever read us has gone: nobody is left to tell, and the errand itself is done.
        sys.stdout = None
        return 0
    except Exception as error:
        sentence = _sentence(error, where)
        if sentence is None:
            raise
        _say(sentence)
        return 1


def _sentence(error: Exception, where: str) -> str | None:
    """What the person is told of a failure; None for a fault of the program itself."""
    if isinstance(error, OSError):
        return f"{error.filename or 'The disk'}: {error.strerror or error}. Check it and try again."
    if isinstance(error, RuntimeError) and where.startswith("~"):
        return "Your home folder is not known. Name the data folder: --data DIR or KIOSK_DATA."
    return str(error) if isinstance(error, _told()) else None


# Exceptions whose message is written for the person who reads it, by where they are defined.
_TOLD = (
    ("index.engine", "EngineError"),
    ("kiosk.catalogue.catalogue", "CatalogueError"),
    ("kiosk.generation.folder", "GenerationError"),
    ("kiosk.printing.typeset", "TypesetError"),
    ("kiosk.settings", "SettingsError"),
    ("kiosk.staff.export", "ExportError"),
    ("kiosk.staff.lock", "BusyError"),
    ("kiosk.staff.publish", "TrialsFailedError"),
)


def _told() -> tuple[type[Exception], ...]:
    """Those that can have been raised: nothing is loaded to tell a visitor's side its fault."""
    return tuple(getattr(sys.modules[room], name) for room, name in _TOLD if room in sys.modules)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201  # the door speaks to a person


def _json(value: object) -> None:
    out(json.dumps(value, ensure_ascii=False))


def _who() -> str:
    """Who runs the errand: the member of staff named by the staff menu, else the user."""
    try:
        return os.environ.get("KIOSK_WHO") or getpass.getuser()
    except (KeyError, OSError):
        # A user without a name, as services have them.
        return f"user {os.getuid()}"


def _terminal(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    from kiosk.app.terminal import main as terminal

    arguments = ["--data", str(home.root)]
    if given.window:
        arguments.append("--window")
    if given.generation:
        arguments.extend(("--generation", given.generation))
    return terminal(arguments)


def _demo(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.demo import demo

    return demo(
        home,
        settings,
        window=given.window,
        screen=not given.no_screen,
        small=given.small,
        pictures=Path(given.pictures) if given.pictures else None,
    )


def _intake(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.speaking import reporting
    from kiosk.records.access import Policy
    from kiosk.staff.take_in import take_in

    with reporting() as report:
        taken = take_in(
            home,
            settings,
            [absolute(path) for path in given.delivery],
            policy=Policy(given.policy),
            dry_run=given.dry_run,
            who=_who(),
            report=report,
        )
    if given.json:
        _json(asdict(taken))
        return taken.exit_code
    for file in taken.files:
        problems: Any = file["problems"]
        for problem in problems:
            where = f"{file['path']}, line {problem['line']}" if problem["line"] else file["path"]
            out(f"{where}: {problem['message']} {problem['remedy']}")
    verb = "would be " if given.dry_run else ""
    out(
        f"{taken.written} records {verb}written, {taken.changed} changed, {taken.withdrawn}"
        f" withdrawn, {taken.unchanged} unchanged; {taken.refused} files refused"
        f" ({taken.seconds:.1f} s)."
    )
    return taken.exit_code


def _object(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.records.access import Output
    from kiosk.staff.objecting import lift_objection, objections, take_objection, titles

    if not given.reference:
        found = objections(home, settings)
        named = titles(home, settings, {each.code for each in found})
        standing = [asdict(each) | {"title": named.get(each.code, "")} for each in found]
        if given.json:
            _json({"objections": standing})
        for each in standing if not given.json else ():
            what = ", ".join(each["outputs"]) or "the whole record"
            out(f"{each['code']}: {what}. {each['reason']} ({each['decided_at'][:10]})")
        return 0
    if given.lift:
        lifted = lift_objection(home, settings, given.reference, who=_who())
        _json({"lifted": lifted}) if given.json else out(
            f"{lifted} objections lifted. Publish to show the record to visitors."
        )
        return 0
    hidden = take_objection(
        home,
        settings,
        given.reference,
        [Output(each) for each in given.only],
        # What is on a command line can be read by whoever uses the machine.
        reason=sys.stdin.readline() if given.reason == "-" else given.reason,
        who=_who(),
    )
    _json({"hidden": hidden}) if given.json else out(
        f"The objection is kept; {hidden} records on show are hidden at once."
    )
    return 0


def _export(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.handing_out import export

    return export(given, home, settings, who=_who())


def _in_a_line(pair: "Proposal | Decision") -> str:
    """Two notices, and what is thought or was decided of them."""
    from kiosk.staff.same import Decision

    def of(side: "Side") -> str:
        facts = ", ".join(filter(None, (side.reference or side.id, side.dates)))
        return f"{side.title} ({facts})"

    if isinstance(pair, Decision):
        sign = "=" if pair.verdict == "same" else "≠"
        when = f"{pair.decided_at[:10]}, {pair.decided_by}"
        return f"{of(pair.kept)} {sign} {of(pair.other)}  [{when}]"
    grounds = ", ".join(pair.grounds)
    return f"{pair.strength:.2f}  {of(pair.one)} = {of(pair.other)}  [{grounds}]"


def _same(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.records.decided import Verdict
    from kiosk.staff import same

    if not given.reference:
        found = same.decided(home, settings) if given.decided else same.proposals(home, settings)
        if given.json:
            named = "decisions" if given.decided else "proposals"
            _json({named: [asdict(each) for each in found]})
        for each in found if not given.json else ():
            out(_in_a_line(each))
        return 0
    if given.undo:
        undone = same.undo(home, settings, given.reference, given.other, who=_who())
        said: dict[str, object] = {"undone": undone}
        words = f"{undone} decisions taken back. Publish to show it to visitors."
    else:
        verdict = Verdict.APART if given.apart else Verdict.SAME
        kept = same.decide(home, settings, given.reference, given.other, verdict, who=_who())
        said = asdict(kept)
        words = "It is kept. Publish to show it to visitors."
    _json(said) if given.json else out(words)
    return 0


def _columns(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.rules.columns import TableKind
    from kiosk.staff.columns import decide, look_at

    looks = look_at(home, settings, given.file)
    if given.kind or given.set:
        chosen = dict(pair.rpartition("=")[::2] for pair in given.set)
        kind = TableKind(given.kind) if given.kind else looks[0].kind
        looks = (decide(home, settings, given.file, kind, chosen, sheet=given.sheet, who=_who()),)
    if given.json:
        _json({"sheets": [asdict(look) for look in looks]})
        return 0
    for look in looks:
        state = "decided" if look.decided else "proposed" if look.sure else "not sure: decide"
        out(f"{look.sheet or given.file.name}: {look.kind.value} ({state})")
        for column in look.columns:
            examples = " | ".join(column.examples)
            out(f"  {column.heading} = {column.field or '(left out)'}   {examples}")
    return 0


def _annotate(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.handing_out import annotate

    return annotate(given, home, settings)


def _quality(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.handing_out import quality

    return quality(given, home, settings)


def _undo(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.staff.take_in import take_back

    taken_back = take_back(home, settings, who=_who())
    if given.json:
        _json({"undone": taken_back.name, "number": taken_back.number})
    else:
        out(f"The delivery {taken_back.name} is taken back. Publish to show it to visitors.")
    return 0


def _publish(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.speaking import reporting
    from kiosk.staff.publish import due, publish

    if given.if_due and not due(home):
        _json({"due": False}) if given.json else out("Nothing is due: no restriction has ended.")
        return 0
    with reporting() as report:
        edition = publish(home, settings, who=_who(), report=report)
    if given.json:
        _json(asdict(edition) | {"next_day": edition.next_day and edition.next_day.isoformat()})
    else:
        records = sum(edition.counts.values())
        out(f"Edition {edition.name} is on show: {records} records.")
        if edition.faulty_pictures:
            out(f"{edition.faulty_pictures} pictures could not be made; their records are shown.")
            for fault in edition.picture_faults:
                out(f"  {fault}")
    return 0


def _work(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.speaking import reporting
    from kiosk.staff.drawing import help_draw

    with reporting() as report:
        drawn = help_draw(home, settings, once=given.once, report=report)
    if given.json:
        _json(asdict(drawn))
    else:
        out(f"{drawn.made} pictures made; {len(drawn.faults)} could not be made.")
    return 0


def _go_back(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    from kiosk.generation.folder import go_back
    from kiosk.staff import journal
    from kiosk.staff.lock import errand

    with errand(home.lock, "kiosk go-back"):
        name = go_back(home)
    journal.enter(home.visit, _who(), "went back", edition=name)
    if given.json:
        _json({"edition": name})
    else:
        out(f"Edition {name} is on show again.")
    return 0


def _verify(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    from kiosk.generation.folder import faults, names, on_show

    name = on_show(home)
    if name is None:
        message = "Nothing has been published yet."
        raise GenerationError(message)
    found = faults(home.generations / name)
    if given.json:
        _json({"edition": name, "faults": list(found)})
    else:
        for fault in found:
            out(fault)
        cure = "kiosk go-back" if names(home)[0] < name else "kiosk publish"
        out(f"Edition {name} is {f'damaged: {cure}' if found else 'sound'}.")
    return 1 if found else 0


def _withhold(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    from kiosk.staff.withholding import lift_record, withhold_record

    if given.lift:
        lifted = lift_record(home, given.reference, who=_who())
        if given.json:
            _json({"reference": given.reference, "lifted": lifted})
        else:
            out(f"{given.reference}: {lifted} lines taken off the list of withheld records.")
        return 0
    hidden = withhold_record(home, given.reference, who=_who())
    if given.json:
        _json({"reference": given.reference, "on_show": hidden})
    else:
        out(f"{given.reference} is withheld: {hidden} records on show are hidden at once.")
    return 0


def _why(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.whynot import why

    return why(given, home, settings)


def _variant(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.whynot import variant

    return variant(given, home, settings, _who())


def _search(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    from index.query import SearchRequest
    from kiosk.app.consult import holdings_of

    filters = []
    for each in given.filter:
        name, equals, value = each.partition("=")
        if not equals:
            _say(f"A filter is FACET=VALUE, for example group=people; “{each}” is not.")
            return 2
        filters.append((name, value))
    request = SearchRequest(filters=tuple(filters), limit=max(0, given.limit))
    holdings = holdings_of(home)
    try:
        if given.stdin:
            for line in sys.stdin:
                answer = holdings.search(replace(request, text=line.rstrip("\n")))
                _json(answer_json(answer))
            return 0
        if given.explain:
            asked = replace(request, text=" ".join(given.words))
            from kiosk.app.explaining import tell

            return tell(holdings.explain(asked, given.explain), given)
        answer = holdings.search(replace(request, text=" ".join(given.words)))
    finally:
        holdings.close()
    if given.json:
        _json(answer_json(answer))
        return 0
    for hit in answer.hits:
        out(f"{hit.plain_title}  [{hit.reference}]  {hit.dates}  ({hit.reason.layer.value})")
    out(f"{answer.total} records, {answer.elapsed_ms:.1f} ms.")
    return 0


def answer_json(answer: "Answer") -> dict[str, object]:
    """An answer in the documented form of `kiosk search --json`."""
    return {
        "query": answer.query,
        "elapsed_ms": answer.elapsed_ms,
        "total": answer.total,
        "hits": [
            {
                "reference": hit.reference,
                "kind": hit.kind,
                "title": hit.plain_title,
                "dates": hit.dates,
                "score": hit.score,
                "reason": hit.reason._asdict(),
                "snippet": [[text, is_match] for text, is_match in hit.snippet.runs()],
                "id": hit.id,
                "page": hit.page,
                "page_words": hit.page_words,
            }
            for hit in answer.hits
        ],
        "facets": {
            facet.name: [[value.value, value.count] for value in facet.values]
            for facet in answer.facets
        },
        "suggestions": [
            {"text": each.text, "kind": each.kind, "count": each.count}
            for each in answer.suggestions
        ],
    }


def _notices(home: Home, reference: str) -> tuple[Any, list[str]]:
    """The first notice that bears a code, and the ids of the others."""
    from kiosk.app.consult import holdings_of

    holdings = holdings_of(home)
    try:
        ids = holdings.records.ids(reference) or holdings.records.successors(reference)
        found = [notice for id_ in ids if (notice := holdings.notice(id_)) is not None]
    finally:
        holdings.close()
    if not found:
        message = f"No record on show bears the code {reference}. Search for it with kiosk search."
        raise GenerationError(message)
    return found[0], [notice.id for notice in found[1:]]


def _show(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    import msgspec

    from kiosk.records.own_words import in_english

    notice, also = _notices(home, given.reference)
    if given.json:
        _json(msgspec.to_builtins(notice) | {"also": also})
        return 0
    out(f"{notice.title}\n{notice.reference}  {notice.dates}")
    for above in notice.ancestors:
        out(f"  in {above.level}: {above.title} [{above.reference}]")
    if notice.unit:
        for passage in notice.unit.passages:
            out(f"\n{in_english(passage.heading) or passage.element.value}\n{passage.text}")
        for each in notice.inherited:
            out(f"\n{each.passage.element.value} (from {each.level} {each.reference})")
            out(each.passage.text)
    if notice.agent:
        for said in notice.agent.statements:
            date = said.date.written if said.date else ""
            what = said.stage.value if said.stage else said.property.value
            sources = "; ".join(source.text for source in said.sources)
            line = ", ".join(filter(None, (said.value, date, said.place, in_english(said.detail))))
            status = "" if said.status.value == "retained" else f" ({said.status.value})"
            out(f"  {what}: {line}{status}" + (f"  [{sources}]" if sources else ""))
        if notice.agent.text:
            out(f"\n{notice.agent.text}")
    return 0


def _print(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from datetime import date

    from kiosk.app.consult import transcription, welcome
    from kiosk.printing.typeset import pdf
    from kiosk.rules.sheet import sheet_of

    notice, _also = _notices(home, given.reference)
    text = transcription(home, notice)
    label = str(welcome(home).get(given.language, {}).get("notice", ""))
    sheet = sheet_of(
        notice,
        house=settings.house,
        language=given.language,
        day=date.today(),  # noqa: DTZ011  # the day on the wall of the reading room
        terminal=settings.terminal.number,
        large=given.large,
        transcription=text,
    )
    given.out.write_bytes(pdf((sheet,), home.renditions, label))
    if given.json:
        _json({"reference": notice.reference, "file": str(given.out)})
    else:
        out(f"{given.out}: the sheet of {notice.reference}.")
    return 0


def _tour(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.app.terminal import tour

    width, _times, height = given.size.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        _say("The size is WIDTHxHEIGHT in pixels, for example 1080x1920.")
        return 2
    pictures = tour(
        home, settings, given.out, size=(int(width), int(height)), language=given.language
    )
    if given.json:
        _json({"pictures": [str(path) for path in pictures]})
    else:
        out(f"{len(pictures)} pictures in {given.out}")
    return 0


def _deliveries(given: argparse.Namespace, home: Home, settings: Settings) -> int:
    from kiosk.staff.inbox import overview

    found = overview(home, settings)
    if given.json:
        _json(found)
        return 0
    for each in found["waiting"]:
        out(f"waits: {each['name']} ({each['files']} files)")
    for each in found["accepted"]:
        out(f"taken in: {each['name']} on {each['accepted_at']} by {each['accepted_by']}")
    return 0


def _journal(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    from kiosk.staff import journal

    for entry in journal.entries(home.visit):
        if given.json:
            _json(entry)
        else:
            facts = ", ".join(
                f"{k} {v}" for k, v in entry.items() if k not in {"when", "who", "what"}
            )
            out(f"{entry['when']}  {entry['who']} {entry['what']}: {facts}")
    return 0


def _pin(given: argparse.Namespace, home: Home, _settings: Settings) -> int:
    from kiosk.staff import members

    if not given.person:
        _json({"people": list(members.names(home.visit))})
        return 0
    pin = sys.stdin.readline().strip()
    if given.set:
        members.set_pin(home.visit, given.person, pin)
        _json({"set": given.person})
        return 0
    verdict = members.check(home.visit, given.person, pin)
    _json(
        {"accepted": verdict.accepted, "wait_s": verdict.wait_seconds, "left": verdict.tries_left}
    )
    return 0 if verdict.accepted else 1


_ERRANDS: dict[str, Errand] = {
    "terminal": _terminal,
    "demo": _demo,
    "intake": _intake,
    "columns": _columns,
    "export": _export,
    "annotate": _annotate,
    "quality": _quality,
    "object": _object,
    "same": _same,
    "undo": _undo,
    "publish": _publish,
    "work": _work,
    "go-back": _go_back,
    "verify": _verify,
    "withhold": _withhold,
    "why": _why,
    "variant": _variant,
    "search": _search,
    "show": _show,
    "print": _print,
    "tour": _tour,
    "journal": _journal,
    "pin": _pin,
    "deliveries": _deliveries,
}
