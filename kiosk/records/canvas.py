"""Canvases (IIIF Presentation 3): one page or picture, its text, its renditions."""

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
class Canvas:
    """One page or picture of a unit.

    `master` is the path of the delivered file below the deliveries folder, `frame` the page in
    a multi-page file, `digest` the SHA-256 of its bytes. Sizes are pixels of the upright
    picture. `veil` says what a hard picture shows; it is then covered until asked for.
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
