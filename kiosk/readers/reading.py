"""What a reader gives: records, pictures, page texts, problems, one after the other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from kiosk.messages import Problem, Severity
from kiosk.records.agent import Agent
from kiosk.records.canvas import PageText
from kiosk.records.concept import Concept
from kiosk.records.open_lines import Decision
from kiosk.records.unit import Unit

# The first bytes a reader sees to recognise its format.
HEAD = 8192


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredPicture:
    """A file that says it is a picture, and the code and page number in its name."""

    file: str
    stem: str
    code: str
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredText:
    """The words of one page; `stem` is the name of the picture beside which it lies.

    `picture` is the picture that the file itself names, empty where it is silent; `unit` is the id
    of the unit that it names.
    """

    file: str
    stem: str
    width: int
    height: int
    text: PageText
    picture: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredOrder:
    """What a METS file says of its pages: in their order, the picture and the text of each.

    Addresses are relative to the file; an empty one is a page without picture or without text.
    `unit` is the id of the unit to which the pages belong.
    """

    file: str
    unit: str
    pages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredSidecar:
    """A file that speaks of a picture beside it: the picture's name, and the XMP as delivered."""

    file: str
    stem: str
    xmp: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredCopy:
    """A record as another catalogue kept it, with the policy and scope it was kept under.

    One that is `withdrawn` there is a unit as it stood last.
    """

    record: Unit | Agent | Concept
    policy: str = ""
    scope: str = ""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """The whole file is refused: nothing of it may be taken in."""

    problem: Problem


Item = (
    Unit
    | Agent
    | Concept
    | DeliveredPicture
    | DeliveredText
    | DeliveredOrder
    | DeliveredSidecar
    | DeliveredCopy
    | Decision
    | Problem
    | Refusal
)


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: how it is recognised and how it is read."""

    kind: str
    recognises: Callable[[str, bytes], bool]
    read: Callable[[str, BinaryIO], Iterator[Item]]


class Unnamed:
    """A stream without a name: lxml would encode the name, and a file may bear any bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        return self._stream.read(size)


def refusal(file: str, line: int, code: str, message: str, remedy: str) -> Refusal:
    """A refusal of a whole file, in one sentence and its remedy."""
    return Refusal(
        Problem(
            file=file,
            line=line,
            code=code,
            message=message,
            remedy=remedy,
            severity=Severity.REFUSED,
        )
    )
