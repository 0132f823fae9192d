"""The documents are held to the code: its parts are named, and what is said of them is so."""

import argparse
import ast
import dataclasses
import io
import re
import shlex
import tomllib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from index.backends import ENGINES
from kiosk.app.grammar import parser
from kiosk.messages import Problem
from kiosk.readers.formats import READERS
from kiosk.readers.reading import Item, Refusal
from kiosk.records.access import AccessStatus
from kiosk.rules.columns import FIELDS, NAMES, TableKind, heading
from kiosk.settings import Settings
from kiosk.settings import parse as settings_of
from kiosk.staff.trials import read_trials
from ui.pages import PAGES

HOME = Path(__file__).parents[2]
DOCS = HOME / "docs"
PAGES_WRITTEN = [HOME / "README.md", *sorted(DOCS.rglob("*.md"))]
SCRIPTS = HOME / "scripts"

_FENCE = re.compile(r"^```(?P<kind>[^\n]*)\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_CODE = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
# Where the code of a problem stands when a helper makes it.
_PLACES = {"refusal": 2, "refused": 1, "_refused": 2, "_problem": 1, "problem": 0, "_gathered": 1}
_OF_A_COLUMN = {"csv-{}": ("csv-path", "csv-fate")}
_ROW = re.compile(r"^\| `(?P<name>[^`]+)`", re.MULTILINE)


def page(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def blocks(text: str) -> Iterator[tuple[str, str]]:
    for found in _FENCE.finditer(text):
        yield found["kind"].strip(), found["body"]


def named(path: Path) -> str:
    return path.relative_to(HOME).as_posix()


def missing(wanted: object, text: str) -> list[str]:
    assert isinstance(wanted, (list, tuple, set, frozenset))
    return sorted(each for each in wanted if f"`{each}`" not in text)


# ------------------------------------------------------------------------------- what is there


def settings_with_defaults() -> dict[str, object]:
    silent = Settings()
    return {
        f"{section.name}.{field.name}": getattr(getattr(silent, section.name), field.name)
        for section in dataclasses.fields(silent)
        for field in dataclasses.fields(getattr(silent, section.name))
    }


def as_toml(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_every_setting_is_on_its_page_with_its_default() -> None:
    text = page("settings.md")
    wanted = [
        f"| `{name}` | `{as_toml(default)}` |" for name, default in settings_with_defaults().items()
    ]

    assert [row for row in wanted if row not in text] == []


def test_no_setting_is_described_that_is_not_there() -> None:
    described = {name for name in _ROW.findall(page("settings.md")) if "." in name}

    assert described == set(settings_with_defaults())


def commands() -> dict[str, argparse.ArgumentParser]:
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("the command line has no commands")


def test_every_command_has_its_part_and_an_example() -> None:
    text = page("commands.md")
    parts = dict(
        re.findall(r"^### kiosk ([\w-]+)\n(.*?)(?=^###? |\Z)", text, re.MULTILINE | re.DOTALL)
    )

    assert set(parts) == set(commands())
    for name, part in parts.items():
        examples = [body for kind, body in blocks(part) if kind == "sh"]
        assert any(f"kiosk {name}" in body for body in examples), name


def test_every_flag_is_explained_where_its_command_is() -> None:
    text = page("commands.md")
    parts = dict(
        re.findall(r"^### kiosk ([\w-]+)\n(.*?)(?=^###? |\Z)", text, re.MULTILINE | re.DOTALL)
    )
    untold = [
        f"{name} {flag}"
        for name, grammar in commands().items()
        for action in grammar._actions
        for flag in action.option_strings
        if flag.startswith("--") and flag not in {"--help", "--data", "--json"}
        if flag not in parts[name]
    ]

    assert untold == []
    assert "`--data DIR`" in text
    assert "`--json`" in text


def test_every_exit_code_of_the_door_is_on_the_page() -> None:
    source = (HOME / "kiosk/app/commands.py").read_text("utf-8")
    told = re.findall(r"^(\d+)  ", ast.get_docstring(ast.parse(source)) or "", re.MULTILINE)

    assert told
    assert [code for code in told if f"| {code} |" not in page("commands.md")] == []


def test_every_script_is_on_the_page() -> None:
    programs = [
        entry.name
        for entry in SCRIPTS.iterdir()
        if entry.is_file() and not entry.name.startswith("_") and not entry.suffix
    ]

    assert [name for name in programs if f"`scripts/{name}" not in page("commands.md")] == []


def codes_in(source: str) -> set[str]:
    """The codes of problems that a module makes: `code=` and the place in its helpers."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        values = [each.value for each in node.keywords if each.arg == "code"]
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        place = _PLACES.get(name)
        if place is not None and len(node.args) > place:
            values.append(node.args[place])
        for value in values:
            if isinstance(value, ast.JoinedStr):
                shape = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "{}"
                    for part in value.values
                )
                found.update(_OF_A_COLUMN[shape])
                continue
            # Either is made where one of two is chosen; what the choice looks at is no code.
            choices = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
            found.update(
                str(part.value)
                for part in choices
                if isinstance(part, ast.Constant) and _CODE.match(str(part.value))
            )
    return found


@pytest.mark.medium
def test_every_problem_code_has_its_meaning_and_cure_and_no_other_is_listed() -> None:
    made: set[str] = set()
    for folder in ("kiosk/readers", "kiosk/staff", "media"):
        for path in (HOME / folder).rglob("*.py"):
            made |= codes_in(path.read_text("utf-8"))
    table = page("formats.md").split("## Problem codes", 1)[1].split("\n## ", 1)[0]
    listed = re.findall(r"^\| `([a-z0-9-]+)` \| [^|]+ \| [^|]+ \|$", table, re.MULTILINE)

    assert len(made) > 30
    assert listed == sorted(listed)
    assert set(listed) == made


def test_every_room_has_its_question() -> None:
    text = page("architecture.md")
    rooms = [
        f"kiosk/{entry.name}"
        for entry in sorted((HOME / "kiosk").iterdir())
        if (entry / "__init__.py").is_file()
    ]

    asked = set(re.findall(r"^### ([\w/]+): .*\?$", text, re.MULTILINE))

    assert asked == {*rooms, "index", "media", "ui"}


def test_every_import_contract_is_explained() -> None:
    text = page("architecture.md")
    project = tomllib.loads((HOME / "pyproject.toml").read_text("utf-8"))
    names = [each["name"] for each in project["tool"]["importlinter"]["contracts"]]

    assert [name for name in names if f"| {name} |" not in text] == []


def test_every_reader_is_on_the_page_of_formats() -> None:
    text = page("formats.md")

    for reader in READERS:
        function = reader.read.func if isinstance(reader.read, partial) else reader.read
        module = function.__module__.split(".")[2]
        assert f"| `{module}` | `{reader.kind}` |" in text


def test_every_field_of_a_table_is_on_the_page_under_a_heading_that_means_it() -> None:
    def section(kind: TableKind) -> str:
        text = page("formats.md").split(f"\n## A table of {kind.value}\n", 1)[1]
        return text.split("\n## ", 1)[0]

    for kind in TableKind:
        part = section(kind)
        if kind is TableKind.OBJECTS:
            part += section(TableKind.UNITS)
        told = re.findall(r"`([^`]+)`", _FENCE.sub("", part))

        meant = {NAMES[kind].get(heading(word)) for word in told}

        assert [field for field in FIELDS[kind] if field not in meant] == []


def test_every_access_status_is_on_the_page() -> None:
    assert missing([status.value for status in AccessStatus], page("formats.md")) == []


def test_every_page_of_the_screen_is_named() -> None:
    text = page("researcher.md") + page("glossary.md") + page("architecture.md")
    # A page is spoken of by its model or by its view; the table names both.
    assert [name for name in PAGES if name not in text.lower()] == []


def test_every_backend_is_named_in_the_manifest_shown() -> None:
    assert [name for name in ENGINES if f'"backend": "{name}"' not in page("formats.md")] == []


def test_every_bench_stands_among_the_figures() -> None:
    benches = [
        path.stem
        for path in (HOME / "tests/bench").glob("*.py")
        if f"    scripts/bench {path.stem}" in path.read_text("utf-8")
    ]

    assert [name for name in benches if f"scripts/bench {name}" not in page("figures.md")] == []


# ------------------------------------------------------------------------------------ examples


def read_example(kind: str, body: str) -> tuple[list[Item], list[Problem]]:
    names = {
        "units": "units.csv", "people": "people.csv", "ead": "a.xml", "eac": "a.xml",
        "alto": "a.alto.xml", "mets": "a.xml", "page": "a.xml", "hocr": "a.html",
        "xmp": "a.jpg.xmp", "text": "a.txt",
    }  # fmt: skip
    content = body.encode()
    name = names.get(kind, kind)
    reader = next(each for each in READERS if each.recognises(name, content))
    items = list(reader.read(name, io.BytesIO(content)))
    problems = [
        each.problem if isinstance(each, Refusal) else each
        for each in items
        if isinstance(each, Problem | Refusal)
    ]
    return items, problems


@pytest.mark.parametrize("info", [
    "csv units", "csv people", "xml ead", "xml eac", "xml alto", "xml mets", "xml page",
    "html hocr", "xml xmp", "txt text", "text gedcom", "xml marc", "json iiif", "json open-export",
    "xml tei",
    "turtle skos",
])  # fmt: skip
def test_every_example_of_a_format_is_read_without_a_problem(info: str) -> None:
    examples = [body for kind, body in blocks(page("formats.md")) if kind == info]

    assert examples
    for body in examples:
        items, problems = read_example(info.split()[1], body)
        assert items
        assert problems == []


def test_the_examples_of_settings_are_settings() -> None:
    for path in PAGES_WRITTEN:
        for kind, body in blocks(path.read_text("utf-8")):
            if kind == "toml":
                settings_of(tomllib.loads(body))


def test_the_museums_own_words_are_shown_as_they_are_read(tmp_path: Path) -> None:
    examples = dict(blocks(page("formats.md")))
    (tmp_path / "trials.toml").write_text(examples["toml trials"], "utf-8")

    assert read_trials(tmp_path)[0].finds == "P-0001"
    assert tomllib.loads(examples["toml sponsors"])["sponsor"][0].keys() >= {
        "name",
        "made_possible",
    }
    assert tomllib.loads(examples["toml welcome"])["fr"]["question"]


def command_lines() -> Iterator[tuple[str, str]]:
    for path in PAGES_WRITTEN:
        for kind, body in blocks(path.read_text("utf-8")):
            if kind == "sh":
                for line in body.splitlines():
                    if line.strip() and not line.startswith("#"):
                        yield named(path), line


@pytest.mark.medium
@pytest.mark.parametrize(("where", "line"), sorted(set(command_lines())))
def test_every_command_line_of_the_documents_is_understood(where: str, line: str) -> None:
    words = shlex.split(line, comments=True)
    while words and "=" in words[0]:
        words.pop(0)
    program, rest = words[0], words[1:]

    if program == "kiosk":
        parser().parse_args(rest)
    elif program.startswith("scripts/"):
        assert (HOME / program).is_file(), f"{where}: {program}"
    else:
        assert program.startswith(".venv/bin/"), f"{where}: what is {program}?"


# --------------------------------------------------------------------------------------- links


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as they are commonly made."""
    plain = _FENCE.sub("", text)
    headings = re.findall(r"^#+ (.+)$", plain, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("path", PAGES_WRITTEN, ids=named)
def test_every_link_leads_somewhere(path: Path) -> None:
    text = _FENCE.sub("", path.read_text("utf-8"))
    broken = []
    for found in _LINK.finditer(text):
        target, _, anchor = found["target"].partition("#")
        if "://" in target:
            continue
        to = (path.parent / target).resolve() if target else path
        if not to.exists() or (anchor and anchor not in anchors(to.read_text("utf-8"))):
            broken.append(found["target"])

    assert broken == []


def test_every_page_can_be_reached_from_the_first() -> None:
    seen: set[Path] = set()
    waiting = [HOME / "README.md"]
    while waiting:
        path = waiting.pop()
        seen.add(path)
        for found in _LINK.finditer(path.read_text("utf-8")):
            target = found["target"].partition("#")[0]
            to = (path.parent / target).resolve() if target and "://" not in target else path
            if to.suffix == ".md" and to not in seen:
                waiting.append(to)

    assert [named(path) for path in PAGES_WRITTEN if path not in seen] == []


def test_every_page_of_the_staff_guide_stands_in_both_languages() -> None:
    french = {path.name for path in (DOCS / "staff/fr").iterdir()}
    english = {path.name for path in (DOCS / "staff/en").iterdir()}

    assert french == english


def test_the_staff_guide_says_the_same_commands_in_both_languages() -> None:
    for path in sorted((DOCS / "staff/fr").glob("*.md")):
        lines = [
            [
                " ".join(shlex.split(line)[:2])
                for kind, body in blocks(each.read_text("utf-8"))
                if kind == "sh"
                for line in body.splitlines()
            ]
            for each in (path, DOCS / "staff/en" / path.name)
        ]

        assert lines[0] == lines[1], path.name


def test_every_decision_asks_decides_reasons_and_may_change() -> None:
    wanted = ["Question", "Decision", "Reasons", "Alternatives", "What would change our mind"]
    for path in sorted((DOCS / "decisions").glob("*.md")):
        assert re.findall(r"^## (.+)$", path.read_text("utf-8"), re.MULTILINE) == wanted, path.name


@pytest.mark.parametrize("path", PAGES_WRITTEN, ids=named)
def test_every_path_of_the_code_that_a_page_names_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    roots = r"(?:kiosk|index|media|ui|tests|scripts|requirements)/"
    wanted = re.findall(rf"`({roots}[\w./-]+\.(?:py|qml|toml|typ|csv|lock|in))`", text)
    examples = {"kiosk/readers/mets.py", "ui/qml/Kiosk/PlaceView.qml"}

    assert [name for name in wanted if name not in examples and not (HOME / name).exists()] == []


def test_the_pictures_are_small() -> None:
    assert [
        named(path) for path in (DOCS / "pictures").glob("*.png") if path.stat().st_size >= 300_000
    ] == []
