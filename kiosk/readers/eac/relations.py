"""The ties of an authority record (EAC-CPF `relations`)."""

from lxml import etree

from kiosk.readers.markup import attributes, line_of, local_name, text_of
from kiosk.readers.xml_dates import spans
from kiosk.records.agent import Relation, RelationKind
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import ImageLink

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
# How our own exports say what the types of the format do not tell apart.
_OWN = {f"kiosk:{kind.value}": kind for kind in RelationKind}
_PICTURES = frozenset({"kiosk:image", "kiosk:veil"})
# Types that say no more than that there is a tie.
_SILENT = frozenset({"", "associative", "other"})


def relation_of(element: etree._Element) -> Relation | None:
    """The tie that one element tells; None for any other element and for one that tells nothing."""
    name = local_name(element)
    said = attributes(element)
    if name not in _KINDS or said.get("role") in _PICTURES:
        return None
    written = next((said[each] for each in _TYPES if each in said), "")
    kind = _KINDS[name].get(written.lower(), _ELSE[name])
    own = _OWN.get(said.get("role", ""))
    if own is not None:
        kind, written = own, ""
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


def image_of(element: etree._Element) -> ImageLink | None:
    """The picture that our own exports cite; None for any other element."""
    said = attributes(element)
    role, address = said.get("role", ""), said.get("href", "")
    if role not in _PICTURES or not address:
        return None
    words = " ".join(line_of(part) for part in element if local_name(part) == "relationentry")
    if role == "kiosk:veil":
        return ImageLink(address=address, veil=words or OwnWord.HARD_PICTURE)
    return ImageLink(address=address, title=words)
