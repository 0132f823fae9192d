"""What an archive's sentence about access or use means for the outputs.

The sentences of EAD `accessrestrict` and `userestrict` are free text. Those we understand give a
status; one we do not understand closes the record to its title and is reported to staff, since a
wrongly shown record cannot be taken back.
"""

import re
from dataclasses import replace
from datetime import date

from kiosk.records.access import AccessCondition, AccessStatus, Basis, Output
from kiosk.records.dating import dated
from kiosk.records.folding import clean, fold
from kiosk.rules.law import CODE, legal

_UNTIL = re.compile(
    r"(?:a partir d[ue]?|jusqu'(?:au|en)|avant(?: le)?|des le|until|from|not before|bis(?: zum)?"
    r"|ab(?: dem)?|tot|vanaf)\s+(?P<date>[0-9a-z ./-]{4,25})"
)
_CLOSED = re.compile(
    r"non communicable|incommunicable|ne peut etre (?:communique|consulte)|non consultable"
    r"|ferme\b|closed|restricted|gesperrt|nicht zuganglich|niet openbaar|gesloten|interdit"
)
_FREE = re.compile(
    r"libre|sans restriction|public domain|domaine public|open (?:for|to|access)|no restriction"
    r"|unrestricted|not restricted|keine (?:einschrankung|beschrankung)|frei zuganglich|openbaar"
    r"|vrij|licence ouverte|creative commons|\bcc[ -]?by|\bcc0|free access|freely"
)
_ON_SITE = re.compile(
    r"communicab|consultab|accessible|sur place|salle de lecture|reading room|l213|legislation"
    r"|code du pa|reglement|autorisation|permission|copyright|droits? d'auteur|reproduc"
    r"|photocop|lesesaal|benutz|leeszaal|access|soumis|tous droits|all rights|mention"
)


def understood(written: str, *, about_use: bool = False) -> AccessCondition | None:
    """The condition that a sentence states; None when the sentence says nothing we know.

    `about_use` is set for reproduction (ISAD(G) 3.4.2): a ban there closes the picture's print,
    not the screen.
    """
    code = CODE.search(written)
    if code is not None:
        return legal(code[0], written)
    folded = fold(written)
    until = _until(folded)
    if _CLOSED.search(folded) or (until and not _FREE.search(folded)):
        status = AccessStatus.ON_SITE if about_use else AccessStatus.TITLE_ONLY
        return AccessCondition(status=status, until=until, written=written)
    if _FREE.search(folded):
        return AccessCondition(status=AccessStatus.FREE, written=written)
    if about_use or _ON_SITE.search(folded):
        return AccessCondition(status=AccessStatus.ON_SITE, written=written)
    return None


def _until(folded: str) -> date | None:
    """The day named after "until" or "from"; a bare year means its first day."""
    found = _UNTIL.search(folded)
    return dated(found["date"]).earliest if found else None


_CELLS = {
    "free": AccessStatus.FREE,
    "libre": AccessStatus.FREE,
    "on-site": AccessStatus.ON_SITE,
    "sur place": AccessStatus.ON_SITE,
    "unknown-author": AccessStatus.UNKNOWN_AUTHOR,
    "auteur inconnu": AccessStatus.UNKNOWN_AUTHOR,
    "title-only": AccessStatus.TITLE_ONLY,
    "titre seul": AccessStatus.TITLE_ONLY,
    "closed": AccessStatus.CLOSED,
    "ferme": AccessStatus.CLOSED,
    "withdrawn": AccessStatus.WITHDRAWN,
    "retire": AccessStatus.WITHDRAWN,
}
_CELL = re.compile(r"(?P<status>[a-z -]+?)\s*(?:(?:until|jusqu'au|jusqu'en)\s+(?P<until>\S.*))?\Z")
_BASES = {basis.value: basis for basis in Basis if basis is not Basis.UNDESCRIBED} | {
    "loi": Basis.LAW,
    "droit d'auteur": Basis.COPYRIGHT,
    "don": Basis.DEED,
    "depot": Basis.DEED,
    "acte": Basis.DEED,
    "opposition": Basis.OBJECTION,
    "etat materiel": Basis.CONSERVATION,
}
_WITHOUT = re.compile(r"(?:no|sans)\s+(?P<output>[a-z' _-]+)\Z")
_OUTPUTS = {output.value.replace("_", " "): output for output in Output} | {
    "ecran": Output.SCREEN,
    "impression": Output.NOTICE_PRINT,
    "impression de l'image": Output.IMAGE_PRINT,
    "code": Output.QR,
}


def from_cell(cell: str) -> AccessCondition | None:
    """The condition in a `rights` cell; None as soon as a part of it is not understood.

    `closed until 2045-01-01 ; deed`, `free ; no zoom ; no image print`, `AR048`.
    """
    first, *further = (part.strip() for part in cell.split(";"))
    said = legal(clean(first).upper()) or _stated(first)
    if said is None:
        return None
    basis, closed = said.basis, list(said.closed_to)
    for part in map(fold, map(clean, further)):
        without = _WITHOUT.match(part)
        output = _OUTPUTS.get(without["output"].replace("_", " ")) if without else None
        if output is not None:
            closed.append(output)
        elif part in _BASES:
            basis = _BASES[part]
        elif part:
            return None
    return replace(said, basis=basis, closed_to=tuple(closed), written=cell.strip())


def _stated(part: str) -> AccessCondition | None:
    found = _CELL.match(fold(clean(part)))
    status = _CELLS.get(found["status"].strip()) if found else None
    if found is None or status is None:
        return None
    until = dated(found["until"]).earliest if found["until"] else None
    if found["until"] and until is None:
        return None
    return AccessCondition(status=status, until=until)
