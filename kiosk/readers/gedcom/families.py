"""The families of a GEDCOM file: who is whose parent, child and spouse, and who is in a ring."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kiosk.readers.gedcom.dates import when
from kiosk.readers.gedcom.lines import Line
from kiosk.records.agent import Relation, RelationKind
from kiosk.records.dating import Dating
from kiosk.records.folding import clean
from kiosk.records.own_words import OwnWord

# More in one family is a slip, and would tie everybody to everybody.
MOST_SPOUSES = 20
MOST_NOTE = 500
EVENTS: dict[str, OwnWord | None] = {
    "MARR": OwnWord.MARRIAGE,
    "MARC": OwnWord.MARRIAGE_CONTRACT,
    "MARB": OwnWord.BANNS,
    "MARL": OwnWord.MARRIAGE_LICENCE,
    "MARS": OwnWord.MARRIAGE_SETTLEMENT,
    "ENGA": OwnWord.ENGAGEMENT,
    "DIV": OwnWord.DIVORCE,
    "DIVF": OwnWord.DIVORCE_FILED,
    "ANUL": OwnWord.ANNULMENT,
    "EVEN": None,
    "FACT": None,
}


class Family:
    """One FAM record with those whom it and their own records name as members."""

    def __init__(self, record: Line) -> None:
        self.record = record
        self.restricted = bool(record.said("RESN"))
        self.spouses: dict[str, None] = {}
        # The tie of each child as its own record tells it: birth, adopted, foster.
        self.children: dict[str, str] = {}


class Families:
    """Ties of one file; `lost` counts pointers that lead nowhere, `crowded` families cut."""

    def __init__(
        self, records: list[Line], ids: Mapping[str, str], names: Mapping[str, str]
    ) -> None:
        self._ids, self._names = ids, names
        self.lost = self.crowded = 0
        self._families: dict[str, Family] = {}
        for record in records:
            if record.tag == "FAM":
                self._families.setdefault(record.xref, Family(record))
        # A family marked confidential ties nobody.
        self.restricted = sum(family.restricted for family in self._families.values())
        self._of_spouse: dict[str, dict[str, Family]] = defaultdict(dict)
        self._of_child: dict[str, dict[str, Family]] = defaultdict(dict)
        for xref, family in self._families.items():
            for line in family.record.each("HUSB", "WIFE", "CHIL"):
                self._tie(xref, line.pointer, is_child=line.tag == "CHIL")
        for record in records:
            if record.tag == "INDI":
                for line in record.each("FAMS", "FAMC"):
                    told = clean(line.said("PEDI")).lower()
                    self._tie(
                        line.pointer,
                        record.xref,
                        is_child=line.tag == "FAMC",
                        told=told[:MOST_NOTE],
                    )

    def _tie(self, family: str, person: str, *, is_child: bool, told: str = "") -> None:
        """One member of one family; who is named from both sides is one member."""
        found, id_ = self._families.get(family), self._ids.get(person)
        if found is None or id_ is None:
            self.lost += 1
            return
        if found.restricted:
            return
        if is_child:
            found.children[id_] = told or found.children.get(id_, "")
            self._of_child[id_][family] = found
        elif id_ in found.spouses or len(found.spouses) < MOST_SPOUSES:
            found.spouses[id_] = None
            self._of_spouse[id_][family] = found
        else:
            self.crowded += 1

    def person(self, xref: str) -> tuple[str, str] | None:
        """Id and name of the person under a pointer."""
        id_ = self._ids.get(xref)
        return (id_, self._names[id_]) if id_ else None

    def of_spouse(self, person: str) -> Iterator[Line]:
        """The records of the families in which a person is a spouse."""
        return (family.record for family in self._of_spouse.get(person, {}).values())

    def relations(self, person: str) -> tuple[Relation, ...]:
        """The ties of a person to parents, spouses and children; nobody is tied to themselves."""
        found: list[Relation] = []
        for family in self._of_child.get(person, {}).values():
            told = _pedigree(family.children[person])
            found.extend(
                self._relation(RelationKind.PARENT, other, told) for other in family.spouses
            )
        for family in self._of_spouse.get(person, {}).values():
            marriage = family.record.first("MARR")
            date, _ = when(marriage.first("DATE")) if marriage else (None, None)
            place = clean(marriage.said("PLAC"))[:MOST_NOTE] if marriage else ""
            found.extend(
                self._relation(RelationKind.SPOUSE, other, place, date) for other in family.spouses
            )
            found.extend(
                self._relation(RelationKind.CHILD, child, _pedigree(told))
                for child, told in family.children.items()
            )
        return tuple(tie for tie in dict.fromkeys(found) if tie.target != person)

    def _relation(
        self, kind: RelationKind, other: str, note: str, date: Dating | None = None
    ) -> Relation:
        return Relation(kind=kind, name=self._names[other], target=other, date=date, note=note)

    def events(self, person: str) -> Iterator[tuple[Line, OwnWord | None, str]]:
        """The events of a person's families: the line, what it is, the name of the spouse."""
        for family in self._of_spouse.get(person, {}).values():
            others = (self._names[other] for other in family.spouses if other != person)
            spouse = " / ".join(others)[:MOST_NOTE]
            for line in family.record.below:
                if line.tag in EVENTS:
                    yield line, EVENTS[line.tag], spouse

    def ring(self) -> list[str]:
        """The names of people who are among their own ancestors, or between two such rings.

        Who has no parents left is taken away, then who has no children left: what stays goes
        round in a ring.
        """
        parents = {
            child: {other for family in families.values() for other in family.spouses}
            for child, families in self._of_child.items()
        }
        children: dict[str, set[str]] = defaultdict(set)
        for child, above in parents.items():
            for parent in above:
                children[parent].add(child)
        left = set(parents) & set(children)
        for up, down in ((parents, children), (children, parents)):
            degree = {one: len(up[one] & left) for one in left}
            bare = [one for one, number in degree.items() if number == 0]
            while bare:
                one = bare.pop()
                left.discard(one)
                for next_one in down[one] & left:
                    degree[next_one] -= 1
                    if degree[next_one] == 0:
                        bare.append(next_one)
        return [name for id_, name in self._names.items() if id_ in left]


def _pedigree(told: str) -> str:
    """What is said of the tie to the parents, where it is not the plain one."""
    return "" if told in {"birth", "natural"} else told
