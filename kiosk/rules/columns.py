"""Columns of a table: which of our fields each heading means.

A heading is compared folded: capitals, accents, spaces, hyphens and a prefix that all headings
share do not count. What is not known is never guessed by its position.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

from kiosk.records.folding import clean, fold

LEFT_OUT = ""
NOTE = "note"
"""The field that keeps a column as a note under its own heading."""


class TableKind(StrEnum):
    """What a row of a table is."""

    UNITS = "units"
    PEOPLE = "people"
    OBJECTS = "objects"


KEYS: Mapping[TableKind, str] = {
    TableKind.UNITS: "reference",
    TableKind.PEOPLE: "reference",
    TableKind.OBJECTS: "reference",
}

RETURNED = (
    "À corriger (borne)",
    "To correct (kiosk)",
    "Te verbeteren (kiosk)",
    "Zu berichtigen (Kiosk)",
)
"""The heading of the column of faults in a table that was handed back, in each language."""

LEGENDS = (
    "Légende de la borne",
    "Legend of the kiosk",
    "Legenda van de kiosk",
    "Legende des Kiosks",
)
"""The first cell of the sheet that explains the colours of such a table."""

_SHARED = {
    "reference": "reference cote numero numero_d_inventaire inventory_number identifiant_cote"
    " identifiant_fichier call_number shelfmark signatur signature inventarnummer"
    " inventarisnummer dc_identifier",
    "rights": "rights droits",
    "image": "image images portrait",
    "identifier": "identifier identifiant_uri uri url ark source_image img_direct_access",
    NOTE: "note notes remarque remarques bemerkung opmerking",
}
_UNIT_WORDS = {
    "parent": "parent cote_parente",
    "level": "level niveau",
    "title": "title titre intitule titel titre_dc dc_title dcterms_title",
    "dates": "dates date datum daten datering dc_date dcterms_created",
    "date_from": "date1 date_debut start_date date_from",
    "date_to": "date2 date_fin end_date date_to",
    "creator": "creator producteur auteur origine author verfasser maker dc_creator",
    "text": "text texte description beschreibung beschrijving dc_description dcterms_abstract",
    "kind": "kind genre nature",
    "type": "type dc_type objecttype",
    "extent": "extent format dimensions importance_materielle dc_format dcterms_extent",
    "language": "language langue sprache taal dc_language",
    "persons": "persons personnes index_personne personen",
    "organisations": "organisations index_collectivite collectivites korperschaften",
    "places": "places lieux index_lieu orte plaatsen dc_coverage dcterms_spatial",
    "subjects": "subjects sujets index_matiere mots_cles keywords schlagworte trefwoorden"
    " dc_subject",
    "access": "access conditions_acces acces dcterms_accessrights",
    "use": "use conditions_utilisation utilisation dc_rights",
    "related": "related source_complementaire dc_relation dc_source",
    "publisher": "publisher editeur dc_publisher",
}
_OBJECT_WORDS = {
    "title": "designation denomination objectname bezeichnung benaming display_denomination",
    "material": "material materiau materiaux matiere matieres werkstoff display_matiere",
    "technique": "technique techniques technik display_technique",
    "height": "height hauteur hohe hoogte",
    "width": "width largeur breite breedte",
    "inscription": "inscription inscriptions marques marks inschrift opschrift",
    "dates": "display_date_exe_txt epoque periode period",
    "creator": "display_personne_auteur fabricant",
    "provenance": "provenance origin herkunft herkomst",
    "acquisition": "acquisition mode_d_acquisition entree erwerbung verwerving",
    "location": "location localisation display_lieu_conserv standort standplaats vitrine",
    "reference": "unique_key",
}
_PEOPLE_WORDS = {
    "surname": "surname nom nom_de_famille last_name family_name nachname familienname achternaam",
    "given_names": "given_names prenoms prenom first_name given_name vorname vornamen voornaam"
    " voornamen",
    "variants": "variants variantes other_names autres_noms",
    "variant_surnames": "name_variations_last_name",
    "variant_given_names": "name_variations_first_name",
    "aliases": "pseudonyms pseudonymes alias aliases",
    "sex": "sex sexe geschlecht geslacht",
    "birth_date": "birth_date date_de_naissance date_of_birth date_of_birth_yyyy_mm_dd"
    " geburtsdatum geboortedatum",
    "birth_year": "annee_de_naissance birth_year geburtsjahr geboortejaar",
    "birth_place": "birth_place lieu_de_naissance place_of_birth commune_de_naissance geburtsort"
    " geboorteplaats departement_de_naissance pays_ou_territoire_de_naissance",
    "death_date": "death_date date_de_deces date_of_death date_of_death_yyyy_mm_dd sterbedatum"
    " overlijdensdatum",
    "death_year": "annee_de_deces death_year",
    "death_place": "death_place lieu_de_deces place_of_death commune_de_deces sterbeort"
    " plaats_van_overlijden departement_deces pays_ou_territoire_de_deces",
    "residence": "residence domicile wohnort woonplaats",
    "residence_place": "commune_de_residence departement_de_residence"
    " pays_ou_territoire_de_residence",
    "occupation": "occupation profession metier beruf beroep",
    "matricule": "matricule",
    "path": "path parcours",
    "fate": "fate sort devenir",
    "sources": "sources source cote_du_registre sources_1 sources_2 sources_3 sources_4",
    "text": "text texte notice biographie biography description",
    "lists": "lists listes",
    "membership": "membership reseau",
    "nationality": "nationality nationalite staatsangehorigkeit nationaliteit",
}
# Codes that many tables have for their own use: a key only beside what else a person or unit has.
_WEAK_KEYS = "id identifiant number stable_id"
_STRONG = {
    TableKind.UNITS: "title",
    TableKind.PEOPLE: "surname",
    TableKind.OBJECTS: "title",
}
_ENOUGH = 4
_MARKS_OF_OBJECTS = frozenset({"material", "technique", "height", "width", "acquisition"})


def _index(*groups: Mapping[str, str]) -> dict[str, str]:
    return {
        word: ours for group in groups for ours, words in group.items() for word in words.split()
    }


NAMES: Mapping[TableKind, Mapping[str, str]] = {
    TableKind.UNITS: _index(_SHARED, _UNIT_WORDS),
    TableKind.PEOPLE: _index(_SHARED, _PEOPLE_WORDS),
    TableKind.OBJECTS: _index(_SHARED, _UNIT_WORDS, _OBJECT_WORDS),
}
"""Per kind of table: each heading as compared, and the field that it means."""

FIELDS: Mapping[TableKind, tuple[str, ...]] = {
    kind: tuple(dict.fromkeys(names.values())) for kind, names in NAMES.items()
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """What the columns of one form of table mean: heading as compared to field.

    A heading that maps to nothing is left out. `decided` says that staff have looked at it.
    """

    kind: TableKind
    columns: dict[str, str] = field(default_factory=dict)
    decided: bool = False

    @property
    def complete(self) -> bool:
        """Whether a row can become a record: its key is there."""
        return KEYS[self.kind] in self.columns.values()


def heading(cell: str) -> str:
    """A column heading as compared: folded, words parted by one underscore."""
    plain = fold(clean(cell))
    for sign in "'-:./()":
        plain = plain.replace(sign, " ")
    return "_".join(plain.split())


def as_delivered(cells: Sequence[str]) -> tuple[str, ...]:
    """A header without the column of faults that was added when the table was handed back."""
    last = len(cells)
    while last and not cells[last - 1].strip():
        last -= 1
    if last and clean(cells[last - 1]) in RETURNED:
        return tuple(cells[: last - 1])
    return tuple(cells)


def headings(cells: Sequence[str]) -> tuple[str, ...]:
    """The headings of a table as compared, without a prefix that all of them share."""
    parts = [clean(cell) for cell in cells if clean(cell)]
    prefix = parts[0].partition(" - ")[0] + " - " if parts and " - " in parts[0] else ""
    if len(parts) < 2 or not prefix or not all(part.startswith(prefix) for part in parts):  # noqa: PLR2004
        prefix = ""
    return tuple(heading(clean(cell).removeprefix(prefix)) for cell in cells)


def signature(compared: Iterable[str]) -> str:
    """What a form of table is known by, from one delivery to the next: its headings."""
    return blake2b("\x1f".join(compared).encode(), digest_size=8).hexdigest()


def proposed(compared: Sequence[str]) -> ColumnMapping:
    """What the headings most probably mean; `sure` says whether it may be used unasked."""
    return max(
        (_proposal(kind, compared) for kind in TableKind),
        key=lambda each: (sure(each), _score(each)),
    )


def sure(mapping: ColumnMapping) -> bool:
    """Whether a table may be read by a proposal that nobody has looked at."""
    ours = set(mapping.columns.values()) - {LEFT_OUT}
    if KEYS[mapping.kind] not in ours or _STRONG[mapping.kind] not in ours:
        return False
    if mapping.kind is TableKind.OBJECTS and not ours & _MARKS_OF_OBJECTS:
        return False
    weak = _WEAK_KEYS.split()
    keyed = [heading for heading, ours in mapping.columns.items() if ours == KEYS[mapping.kind]]
    return any(key not in weak for key in keyed) or len(ours) >= _ENOUGH


def _proposal(kind: TableKind, compared: Sequence[str]) -> ColumnMapping:
    names = NAMES[kind]
    columns = {cell: names.get(cell, LEFT_OUT) for cell in compared if cell}
    if KEYS[kind] not in columns.values():
        for weak in _WEAK_KEYS.split():
            if weak in columns:
                columns[weak] = KEYS[kind]
                break
    return ColumnMapping(kind=kind, columns=columns)


def _score(mapping: ColumnMapping) -> int:
    known = sum(bool(ours) for ours in mapping.columns.values())
    return 2 * known + (mapping.kind is TableKind.UNITS)
