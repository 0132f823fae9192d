"""A file that no description speaks of: the unit that it makes by itself.

A photograph captioned in its own bytes describes itself (IPTC Photo Metadata). One that says
nothing is kept and not shown, until somebody has described it: nobody knows what it may hold.
"""

from kiosk.records.access import AccessCondition, AccessStatus, Basis
from kiosk.records.dating import dated
from kiosk.records.folding import clean
from kiosk.records.photo_metadata import PhotoMetadata
from kiosk.records.unit import (
    AccessPoint,
    AccessPointKind,
    Element,
    Kind,
    Origin,
    Passage,
    Unit,
)
from kiosk.rules.conditions import understood
from kiosk.rules.identity import file_id

MOST_TITLE = 300
_NOTHING = PhotoMetadata()


def unit_of_file(name: str, said: PhotoMetadata = _NOTHING, kind: Kind = Kind.DOCUMENT) -> Unit:
    """The unit that stands for one delivered file, known by its path in the delivery."""
    title = said.title or said.headline or _first_sentence(said.caption)
    conditions = _conditions(said)
    if not (title or said.keywords):
        # Whatever else it says, nobody has said what it shows.
        conditions = (AccessCondition(status=AccessStatus.CLOSED, basis=Basis.UNDESCRIBED),)
    return Unit(
        id=file_id(name),
        reference="",
        title=(title or _stem(name))[:MOST_TITLE],
        level="item",
        kind=kind,
        dates=(dated(said.date),) if said.date else (),
        creators=said.creators,
        passages=_passages(said),
        access_points=_points(said),
        conditions=conditions,
        origin=Origin(file=name, line=0),
    )


def stands_for_file(unit: Unit) -> bool:
    """Whether nobody described the unit: it stands for the one file that it was made of."""
    return not unit.reference and unit.id == file_id(unit.origin.file)


def _stem(name: str) -> str:
    plain = name.rsplit("/", 1)[-1]
    return plain.rsplit(".", 1)[0] or plain


def _first_sentence(caption: str) -> str:
    first = clean(caption.split("\n", 1)[0])
    end = first.find(". ")
    return first[: end + 1] if end > 0 else first


def _passages(said: PhotoMetadata) -> tuple[Passage, ...]:
    words = (
        (Element.SCOPECONTENT, said.caption),
        (Element.USERESTRICT, "\n\n".join(filter(None, (said.copyright, said.usage_terms)))),
        (Element.ACQINFO, " / ".join(dict.fromkeys(filter(None, (said.credit, said.source))))),
    )
    return tuple(Passage(element=element, text=text) for element, text in words if text)


def _points(said: PhotoMetadata) -> tuple[AccessPoint, ...]:
    named = [
        *((AccessPointKind.PERSNAME, name) for name in said.people),
        *((AccessPointKind.PERSNAME, region.name) for region in said.regions),
        *(
            (AccessPointKind.GEOGNAME, place)
            for place in (said.sublocation, said.city, said.state, said.country)
        ),
        *((AccessPointKind.SUBJECT, word) for word in said.keywords),
    ]
    return tuple(AccessPoint(kind=kind, text=text) for kind, text in dict.fromkeys(named) if text)


def _conditions(said: PhotoMetadata) -> tuple[AccessCondition, ...]:
    """What a picture says of its use: somebody's right is not the archive's to give away."""
    written = " ".join(filter(None, (said.copyright, said.usage_terms)))
    found = understood(written, about_use=True) if written else None
    return (found,) if found else ()
