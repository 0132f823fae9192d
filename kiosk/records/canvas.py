"""Canvases (IIIF Presentation 3): one page or picture, its text, the regions named in it."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a page and its box, in pixels of the master; without width it has no box."""

    text: str
    x: int
    y: int
    width: int
    height: int

    def scaled(self, across: float, down: float) -> "Word":
        """The word on a picture that is so many times as wide and as high."""
        return replace(
            self,
            x=round(self.x * across),
            y=round(self.y * down),
            width=round(self.width * across),
            height=round(self.height * down),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A word cut at the end of a line: its halves are the last word of it and the next word."""

    line: int
    whole: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """The words of a page by line, in reading order.

    `cuts` says which words stand in two halves: each half keeps its box, a search reads one word.
    """

    lines: tuple[tuple[Word, ...], ...]
    cuts: tuple[Cut, ...] = ()

    @property
    def text(self) -> str:
        """The words, one line of the page a line."""
        return "\n".join(" ".join(word.text for word in line) for line in self.lines)

    @property
    def searched(self) -> tuple[tuple[str, ...], ...]:
        """What a search reads for each word: the whole for a first half, nothing for a second."""
        read = [[word.text for word in line] for line in self.lines]
        for cut in self.cuts:
            if 0 <= cut.line < len(read) - 1 and read[cut.line] and read[cut.line + 1]:
                read[cut.line][-1] = cut.whole
                read[cut.line + 1][0] = ""
        return tuple(tuple(line) for line in read)

    @property
    def searched_text(self) -> str:
        """The words as a search reads them, one line of the page a line."""
        return "\n".join(" ".join(filter(None, line)) for line in self.searched)

    def scaled(self, across: float, down: float) -> "PageText":
        """The same words on a picture that is so many times as wide and as high."""
        return replace(
            self,
            lines=tuple(tuple(word.scaled(across, down) for word in line) for line in self.lines),
        )


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
