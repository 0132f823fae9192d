"""Settings: one `kiosk.toml` read once at the door into frozen values and handed down.

`docs/settings.md` lists them; a test holds it to this module. All faults of the file are told at
once, each with the nearest name.
"""

import dataclasses
import difflib
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE = "kiosk.toml"


class SettingsError(Exception):
    """A settings file that cannot be used; the message lists every fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """The screen as built in: diagonal in inches, reading distance in mm, 0 to measure."""

    diagonal_inches: float = 24.0
    distance_mm: int = 600
    scale: float = 0.0
    software: bool = False
    calm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """When a visit ends by itself: seconds without a completed touch."""

    idle_seconds: int = 90
    viewer_idle_seconds: int = 180
    countdown_seconds: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """Which terminal this is, and the language a visit begins in."""

    number: int = 1
    of: int = 1
    language: str = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Where the catalogue is kept; an empty address is one SQLite file in the data folder."""

    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliveries:
    """The folders of what comes in and what goes out; relative to the data folder."""

    inbox: str = "incoming"
    outbox: str = "outgoing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """The queue sheets go to (empty: the system's default) and the most pages of a visit."""

    printer: str = ""
    most_pages: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What the museum calls itself on sheets and citations."""

    name: str = "La Coupole"
    place: str = "Helfaut"
    centre: str = "Centre de ressources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting, with the value used when the file is silent."""

    screen: Screen = field(default_factory=Screen)
    visit: Visit = field(default_factory=Visit)
    terminal: Terminal = field(default_factory=Terminal)
    catalogue: Catalogue = field(default_factory=Catalogue)
    deliveries: Deliveries = field(default_factory=Deliveries)
    printing: Printing = field(default_factory=Printing)
    house: House = field(default_factory=House)


def load(home: Path) -> Settings:
    """The settings of a data folder; a missing file gives the defaults. Raises SettingsError."""
    path = home / FILE
    try:
        with path.open("rb") as stream:
            written = tomllib.load(stream)
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{path.name} cannot be read: {error}."
        raise SettingsError(message) from error
    return parse(written)


def parse(written: dict[str, Any]) -> Settings:
    """Settings from decoded TOML; raises SettingsError with every fault of it."""
    faults: list[str] = []
    sections: dict[str, Any] = {}
    for section in dataclasses.fields(Settings):
        values = written.get(section.name, {})
        kind: type[Any] = section.default_factory  # type: ignore[assignment]  # every one is a class
        if isinstance(values, dict):
            sections[section.name] = _section(section.name, kind, values, faults)
        else:
            faults.append(f"{section.name} must be a section: [{section.name}]")
    known = [section.name for section in dataclasses.fields(Settings)]
    faults.extend(_unknown(name, known, "") for name in written if name not in known)
    if faults:
        raise SettingsError("\n".join(faults))
    return Settings(**sections)


def _section(name: str, kind: type[Any], values: dict[str, Any], faults: list[str]) -> Any:  # noqa: ANN401  # one of the sections
    fields = {each.name: each for each in dataclasses.fields(kind)}
    chosen: dict[str, Any] = {}
    for key, value in values.items():
        if key not in fields:
            faults.append(_unknown(key, list(fields), f"{name}."))
            continue
        default = fields[key].default
        fits = isinstance(value, type(default)) and isinstance(value, bool) == isinstance(
            default, bool
        )
        if isinstance(default, float) and type(value) is int:
            chosen[key] = float(value)
        elif fits:
            chosen[key] = value
        else:
            faults.append(
                f"{name}.{key} must be {_words(default)}, for example {default!r}; it is {value!r}"
            )
    return kind(**chosen)


def _words(default: object) -> str:
    named = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}
    return named[type(default)]


def _unknown(name: str, known: list[str], prefix: str) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    hint = f": did you mean {near[0]}?" if near else f"; known are {', '.join(known)}"
    return f"{prefix}{name} is not a setting{hint}"
