"""Canvases (IIIF Presentation 3): one page or picture, its text, the regions named in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a page and its box, in pixels of the master."""

    text: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """The words of a page by line, in reading order."""

    lines: tuple[tuple[Word, ...], ...]

    @property
    def text(self) -> str:
        """The words, one line of the page a line."""
        return "\n".join(" ".join(word.text for word in line) for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A part of a picture and whom or what it shows, in pixels of the upright picture.

    `kind` is the word of the MWG schema: Face, Pet, Focus, BarCode.
    """

    name: str
    x: int
    y: int
    width: int
    height: int
    kind: str = "Face"


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """One page or picture of a unit.

    `master` is the path of the delivered file below the deliveries folder, `frame` the page in
    a multi-page file, `digest` the SHA-256 of its bytes. Sizes are pixels of the upright
    picture. `veil` says what a hard picture shows; it is then covered until asked for. A page of
    which only the words came has no master: both names are empty, the size is that of the text.
    """

    label: str
    master: str
    digest: str
    width: int
    height: int
    frame: int = 0
    text: PageText | None = None
    alternative: str = ""
    veil: str = ""
    regions: tuple[Region, ...] = ()
