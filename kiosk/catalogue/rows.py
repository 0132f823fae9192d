"""Rows of the catalogue: a record as it is stored, and as it is read again."""

import hashlib
from dataclasses import dataclass
from typing import Any

from kiosk.records.agent import Agent
from kiosk.records.concept import Concept
from kiosk.records.reference import search_form
from kiosk.records.unit import NOWHERE, Unit
from kiosk.records.wire import WireError, from_json, to_json

Described = Unit | Agent
"""What visitors are shown: a description of archives or of an agent."""
Record = Unit | Agent | Concept

CONCEPT = "concept"
_NOWHERE = to_json(NOWHERE) + b"}"
_KINDS: dict[str, type[Any]] = {"unit": Unit, "agent": Agent, CONCEPT: Concept}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record ready to be stored.

    `digest` tells two revisions apart, `scope` is what it was delivered with, `policy` that of the
    delivery, but for a record that was there before.
    """

    id: str
    kind: str
    code: str
    scope: str
    digest: str
    policy: str
    body: bytes
    parent: str | None = None


def entry(record: Record, scope: str, policy: str) -> Entry:
    """A record as it is stored."""
    body = to_json(record)
    return Entry(
        id=record.id,
        kind=kind_of(record),
        code=code_of(record),
        scope=scope,
        digest=_digest(record, body, policy),
        policy=policy,
        body=body,
        parent=record.parent if isinstance(record, Unit) else None,
    )


def kind_of(record: Record) -> str:
    """The name under which a record of this type is stored."""
    if isinstance(record, Unit):
        return "unit"
    return "agent" if isinstance(record, Agent) else CONCEPT


def code_of(record: Record) -> str:
    """The form under which any spelling of its reference code is found; empty without one."""
    return "" if isinstance(record, Concept) else search_form(record.reference)


def record_of(kind: str, body: object) -> Record:
    """A record from its stored form; raises WireError when it does not hold what it should."""
    content = bytes(body) if isinstance(body, bytes | memoryview) else b""
    found: Record = from_json(content, _KINDS[kind])
    return found


def described_of(kind: str, body: object) -> Described:
    """A description from its stored form; raises WireError when it does not hold one."""
    found = record_of(kind, body)
    if isinstance(found, Concept):
        message = "a concept is no description"
        raise WireError(message)
    return found


def _digest(record: Record, body: bytes, policy: str) -> str:
    """The SHA-256 that tells two revisions apart.

    The policy of a delivery that says nothing of rights is part of what it says. The line on
    which a record stands is not: a row removed above it has not changed it. The origin is the
    last field of every record, so that it need not be written twice.
    """
    said = body.removesuffix(to_json(record.origin) + b"}") + _NOWHERE
    return hashlib.sha256(said + policy.encode()).hexdigest()
