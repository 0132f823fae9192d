"""Access conditions (ISAD(G) 3.4.1, 3.4.2): what may leave the archive, and by which output."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Output(StrEnum):
    """A way in which something of a record reaches a visitor."""

    SCREEN = "screen"
    ZOOM = "zoom"
    NOTICE_PRINT = "notice_print"
    IMAGE_PRINT = "image_print"
    QR = "qr"
    EXPORT = "export"


class AccessStatus(StrEnum):
    """What the archive says of a record, from most open to most closed."""

    FREE = "free"
    ON_SITE = "on-site"
    UNKNOWN_AUTHOR = "unknown-author"
    TITLE_ONLY = "title-only"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Basis(StrEnum):
    """Why a condition holds: a delay of the law, somebody's right, a deed, an objection."""

    LAW = "law"
    COPYRIGHT = "copyright"
    DEED = "deed"
    OBJECTION = "objection"
    CONSERVATION = "conservation"
    UNDESCRIBED = "undescribed"


class Policy(StrEnum):
    """The rule chosen once for a delivery that says nothing about rights."""

    FREE = "free"
    ON_SITE = "on-site"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessCondition:
    """One condition as delivered: its status, the day it ends, its basis and its words.

    `code` is that of a legal delay (SEDA, AR038 to AR062), from which the day is worked out.
    `closed_to` are outputs that are closed besides those that the status closes.
    """

    status: AccessStatus
    until: date | None = None
    basis: Basis | None = None
    written: str = ""
    code: str = ""
    closed_to: tuple[Output, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """What may be done with a record on a given day.

    `inherited_from` names the level whose condition won, empty when it is the record's own.
    `until` is the day from which the deciding condition no longer holds.
    """

    outputs: frozenset[Output]
    status: AccessStatus
    until: date | None = None
    inherited_from: str = ""
    written: str = ""
    protected: bool = False
    basis: Basis | None = None

    def may(self, output: Output) -> bool:
        """Whether the record may go out this way."""
        return output in self.outputs
