"""What scripts/words_check.py says of translations that are missing, dead or open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "scripts" / "words_check.py"
LANGUAGES = ("fr", "en", "nl", "de")


def words(folder: Path, *messages: str) -> Path:
    folder.mkdir()
    for language in LANGUAGES:
        (folder / f"kiosk_{language}.ts").write_text(
            "<TS><context><name>Home</name>" + "".join(messages) + "</context></TS>", "utf-8"
        )
    return folder


def message(source: str, translation: str = "x", kind: str = "") -> str:
    attribute = kind and f' type="{kind}"'
    return (
        f"<message><source>{source}</source>"
        f"<translation{attribute}>{translation}</translation></message>"
    )


def check(committed: Path, fresh: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, SCRIPT, committed, fresh], check=False, capture_output=True, text=True
    )
    return done.returncode, done.stdout


def test_finished_translations_of_todays_words_pass(tmp_path: Path) -> None:
    code, said = check(
        words(tmp_path / "a", message("Search")), words(tmp_path / "b", message("Search"))
    )

    assert code == 0
    assert "kiosk_nl.ts: 1 words" in said


def test_a_new_word_and_a_dead_one_are_named(tmp_path: Path) -> None:
    code, said = check(words(tmp_path / "a", message("Old")), words(tmp_path / "b", message("New")))

    assert code == 1
    assert "kiosk_de.ts: missing (run scripts/words): Home: “New”" in said
    assert "kiosk_de.ts: dead (run scripts/words): Home: “Old”" in said


def test_an_unfinished_or_empty_translation_is_open(tmp_path: Path) -> None:
    both = message("Search", kind="unfinished") + message("Print", translation=" ")

    code, said = check(words(tmp_path / "a", both), words(tmp_path / "b", both))

    assert code == 1
    assert said.count("not translated") == 2 * len(LANGUAGES)


def test_an_empty_plural_form_is_open(tmp_path: Path) -> None:
    plural = message("%n hit(s)", "<numerusform>%n hit</numerusform><numerusform></numerusform>")

    code, _ = check(words(tmp_path / "a", plural), words(tmp_path / "b", plural))

    assert code == 1


def test_a_language_without_a_file_is_a_fault(tmp_path: Path) -> None:
    committed = words(tmp_path / "a", message("Search"))
    (committed / "kiosk_nl.ts").unlink()

    code, said = check(committed, words(tmp_path / "b", message("Search")))

    assert code == 1
    assert "kiosk_nl.ts: there is no such file" in said
