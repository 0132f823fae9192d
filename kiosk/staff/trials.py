"""Trial searches: the museum's own list that must pass before an edition is opened.

[[trial]]                 in content/trials.toml
search = "lefebvre"       what a visitor types
finds = "P-0001"          the reference code that must be among the first hits
within = 10               how many hits are looked at
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from index.engine import Engine
from index.query import SearchRequest
from kiosk.generation.folder import GenerationError
from kiosk.records.reference import search_form

FILE = "trials.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One search and the record it must find."""

    search: str
    finds: str
    within: int = 10


def read_trials(content: Path) -> tuple[Trial, ...]:
    """The museum's list; a missing file is an empty list. Raises GenerationError."""
    try:
        written = tomllib.loads((content / FILE).read_text("utf-8"))
        return tuple(
            Trial(
                search=str(entry["search"]),
                finds=str(entry["finds"]),
                within=int(entry.get("within", 10)),
            )
            for entry in written.get("trial", [])
        )
    except FileNotFoundError:
        return ()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        message = f"content/{FILE} cannot be read: {error}. Correct it and publish again."
        raise GenerationError(message) from error


def failures(trials: tuple[Trial, ...], engine: Engine) -> list[str]:
    """The trials that do not find their record, each as a sentence."""
    failed = []
    for trial in trials:
        answer = engine.search(SearchRequest(text=trial.search, limit=trial.within))
        codes = {search_form(hit.reference) for hit in answer.hits}
        if search_form(trial.finds) not in codes:
            failed.append(
                f"“{trial.search}” does not find {trial.finds} among the first {trial.within}."
            )
    return failed
