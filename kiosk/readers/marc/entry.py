"""One record of a library catalogue, whatever it came in: a leader and its fields in order."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: `data` of a control field, else indicators and subfields in their order."""

    tag: str
    data: str = ""
    indicators: str = "  "
    subfields: tuple[tuple[str, str], ...] = ()

    def parts(self, codes: str) -> list[str]:
        """The words of some subfields, in the order of the field."""
        return [words for code, words in self.subfields if code in codes and words]

    def first(self, code: str) -> str:
        """The words of the first subfield of a code; empty when there is none."""
        return next((words for found, words in self.subfields if found == code), "")


@dataclass(slots=True, kw_only=True)
class Entry:
    """One record. `faulty` names the fields left out."""

    number: int
    line: int
    leader: str = ""
    fields: list[Field] = field(default_factory=list)
    faulty: list[str] = field(default_factory=list)

    def each(self, *tags: str) -> Iterator[Field]:
        """The fields with one of some tags, in the order of the record."""
        return (one for one in self.fields if one.tag in tags)

    def control(self, tag: str) -> str:
        """The words of a control field; empty when there is none."""
        return next((one.data for one in self.fields if one.tag == tag), "")

    @property
    def unimarc(self) -> bool:
        """Whether it is UNIMARC: its title stands in 200, and not in 245."""
        tags = {one.tag for one in self.fields}
        return "200" in tags and "245" not in tags
