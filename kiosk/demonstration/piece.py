"""What the demonstration describes: pieces of a fonds and the pictures to be drawn for them."""

from dataclasses import dataclass, field

LABEL = "archive de démonstration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A picture to be drawn: which painter, with which words.

    `suffix` is the kind of file; `words` goes to the painter as it stands and must be picklable.
    """

    painter: str
    words: object = None
    suffix: str = "jpg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A unit of description before it is written as EAD or as a line of a table.

    `passages` holds the longer elements by their EAD 2002 name. `rights` speaks the tables'
    language; the finding aids say it in a sentence among their passages.
    """

    reference: str
    title: str
    level: str
    parent: str = ""
    dates: str = ""
    normal: str = ""
    creator: str = ""
    text: str = ""
    kind: str = "document"
    genre: str = ""
    extent: str = ""
    language: str = "fr"
    persons: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    rights: str = ""
    veil: str = ""
    passages: dict[str, str] = field(default_factory=dict)
    pictures: tuple[Drawn, ...] = ()

    def file_names(self) -> tuple[str, ...]:
        """The names of its picture files: the reference made safe, then the page."""
        safe = self.reference.replace("/", "_").replace(" ", "_")
        return tuple(
            f"{safe}_{page}.{drawn.suffix}" for page, drawn in enumerate(self.pictures, start=1)
        )
