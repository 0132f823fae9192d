"""The ties of an authority record (EAC-CPF `relations`)."""

from lxml import etree

from kiosk.readers.markup import attributes, line_of, local_name, text_of
from kiosk.readers.xml_dates import spans
from kiosk.records.agent import Relation, RelationKind

_KINDS = {
    "cpfrelation": {
        "identity": RelationKind.IDENTITY,
        "hierarchical-parent": RelationKind.SUPERIOR,
        "hierarchical-child": RelationKind.SUBORDINATE,
        "temporal-earlier": RelationKind.EARLIER,
        "temporal-later": RelationKind.LATER,
        "family": RelationKind.FAMILY,
    },
    "resourcerelation": {
        "creatorof": RelationKind.CREATOR_OF,
        "subjectof": RelationKind.SUBJECT_OF,
    },
    "functionrelation": {},
}
_ELSE = {
    "cpfrelation": RelationKind.ASSOCIATE,
    "resourcerelation": RelationKind.RESOURCE,
    "functionrelation": RelationKind.RESOURCE,
}
_TYPES = ("cpfrelationtype", "resourcerelationtype", "functionrelationtype")
# Types that say no more than that there is a tie.
_SILENT = frozenset({"", "associative", "other"})


def relation_of(element: etree._Element) -> Relation | None:
    """The tie that one element tells; None for any other element and for one that tells nothing."""
    name = local_name(element)
    if name not in _KINDS:
        return None
    said = attributes(element)
    written = next((said[each] for each in _TYPES if each in said), "")
    kind = _KINDS[name].get(written.lower(), _ELSE[name])
    notes, entries = [], []
    if kind is _ELSE[name] and written.lower() not in _SILENT:
        # `hierarchical` or `temporal` without direction: the kind cannot say it, the note does.
        notes.append(written)
    for part in element:
        match local_name(part):
            case "relationentry":
                entries.append(line_of(part))
            case "descriptivenote" | "objectxmlwrap" | "placeentry":
                notes.append(text_of(part))
    target = said.get("href", "")
    title = " ; ".join(filter(None, entries)) or target
    if not title:
        return None
    return Relation(
        kind=kind,
        name=title,
        target=target,
        date=next((span.whole for span in spans(element) if span.whole), None),
        note="\n\n".join(filter(None, notes)),
    )
