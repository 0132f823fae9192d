"""Members of staff and their PINs: scrypt, failures counted on the disk before the check.

The counter survives restarts. The wait runs by the clock, and a clock set forward frees nothing:
a moment outside the recorded wait is only believed when it lies after the last failure by no more
than the longest wait; otherwise the wait begins anew.
"""

import hashlib
import hmac
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.generation.folder import GenerationError, write_atomically
from kiosk.rules.pin import FREE_TRIES, acceptable, wait_after

FILE = "people.json"
# 0.2 s and 32 MiB a try: a short PIN is protected by the delays, this slows who steals the file.
_COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024, "dklen": 32}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a try came to: accepted or not, seconds to wait, free tries left."""

    accepted: bool
    wait_seconds: int
    tries_left: int


def _read(folder: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((folder / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        message = f"{FILE} is damaged; set the PINs again with kiosk pin --set."
        raise GenerationError(message) from error
    return found


def _write(folder: Path, people: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / FILE, json.dumps(people, ensure_ascii=False, indent=1).encode())
    (folder / FILE).chmod(0o600)


def names(folder: Path) -> tuple[str, ...]:
    """The members of staff who have a PIN."""
    return tuple(_read(folder))


def set_pin(folder: Path, person: str, pin: str) -> None:
    """Give a person a PIN and clear the failures; raises GenerationError on a bad PIN."""
    fault = acceptable(pin)
    if fault:
        raise GenerationError(fault)
    try:
        people = _read(folder)
    except GenerationError:
        # Kept beside for whoever wants to know what happened; everybody sets a new PIN.
        (folder / FILE).rename(folder / f"{FILE}.damaged")
        people = {}
    salt = os.urandom(16)
    people[person] = {
        "salt": salt.hex(),
        "hash": _hash(pin, salt).hex(),
        "failures": 0,
        "failed_at": 0.0,
    }
    _write(folder, people)


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_COST)


def check(folder: Path, person: str, pin: str, *, now: float | None = None) -> Verdict:
    """Try a PIN. A failure is on the disk before the check begins, so a power cut frees nothing."""
    moment = time.time() if now is None else now
    people = _read(folder)
    known = people.get(person)
    if known is None:
        # As slow as a real check, so that names cannot be told apart by the time it takes.
        _hash(pin, b"\x00" * 16)
        return Verdict(accepted=False, wait_seconds=0, tries_left=0)
    wait = _remaining(known, moment)
    if wait:
        _write(folder, people)
        return Verdict(accepted=False, wait_seconds=wait, tries_left=0)
    known["failures"] += 1
    known["failed_at"] = moment
    _write(folder, people)
    if hmac.compare_digest(_hash(pin, bytes.fromhex(known["salt"])), bytes.fromhex(known["hash"])):
        known["failures"] = 0
        _write(folder, people)
        return Verdict(accepted=True, wait_seconds=0, tries_left=FREE_TRIES)
    failures = int(known["failures"])
    return Verdict(
        accepted=False,
        wait_seconds=wait_after(failures),
        tries_left=max(0, FREE_TRIES - failures),
    )


def _remaining(known: dict[str, Any], moment: float) -> int:
    """Seconds still to wait; a clock that was set back or far forward begins the wait anew."""
    wait = wait_after(int(known["failures"]))
    passed = moment - float(known["failed_at"])
    if not wait or wait <= passed:
        return 0
    if passed < 0:
        known["failed_at"] = moment
        return wait
    return max(1, round(wait - passed))
