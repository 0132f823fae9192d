"""Compares the translations as committed with what lupdate makes of today's code.

A word is missing when only lupdate knows it, dead when only the committed file does, and open when
its translation is empty or marked unfinished.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET  # our own files, never a stranger's
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = ("fr", "en", "nl", "de")
SHOWN = 8

Word = tuple[str, str, str]


def words(path: Path) -> Iterator[tuple[Word, bool]]:
    """Each word of a .ts file, and whether its translation is finished."""
    if not path.is_file():
        return
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            word = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = translation.findall("numerusform") or [translation]
            finished = translation.get("type") != "unfinished"
            yield word, finished and all("".join(form.itertext()).strip() for form in forms)


def report(language: str, what: str, found: list[Word]) -> None:
    """Print the first few of them; a whole untranslated file need not be read aloud."""
    for context, source, comment in found[:SHOWN]:
        print(f"kiosk_{language}.ts: {what}: {context}: “{source}”{comment and f' ({comment})'}")
    if len(found) > SHOWN:
        print(f"kiosk_{language}.ts: {what}: and {len(found) - SHOWN} more")


def main(committed: Path, fresh: Path) -> int:
    """Compare the four languages; 1 if anything is missing, dead or open."""
    faults = 0
    for language in LANGUAGES:
        name = f"kiosk_{language}.ts"
        if not (committed / name).is_file():
            print(f"{name}: there is no such file")
            faults += 1
            continue
        ours = dict(words(committed / name))
        theirs = dict(words(fresh / name))
        kinds = {
            "missing (run scripts/words)": sorted(set(theirs) - set(ours)),
            "dead (run scripts/words)": sorted(set(ours) - set(theirs)),
            "not translated": sorted(word for word, finished in ours.items() if not finished),
        }
        for what, found in kinds.items():
            report(language, what, found)
            faults += len(found)
        print(f"{name}: {len(ours)} words")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
