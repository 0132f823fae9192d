"""The fields of a table and the kinds of its rows, in words for staff."""

from collections.abc import Callable

from ui.models.sayings import translate

_FIELDS: dict[str, Callable[[], str]] = {
    "": lambda: translate("ColumnWords", "Laisser de côté"),
    "note": lambda: translate("ColumnWords", "Note, sous son propre titre"),
    "reference": lambda: translate("ColumnWords", "Cote ou numéro"),
    "title": lambda: translate("ColumnWords", "Titre"),
    "parent": lambda: translate("ColumnWords", "Cote du niveau au-dessus"),
    "level": lambda: translate("ColumnWords", "Niveau"),
    "dates": lambda: translate("ColumnWords", "Dates"),
    "date_from": lambda: translate("ColumnWords", "Date de début"),
    "date_to": lambda: translate("ColumnWords", "Date de fin"),
    "creator": lambda: translate("ColumnWords", "Producteur ou auteur"),
    "text": lambda: translate("ColumnWords", "Texte"),
    "kind": lambda: translate("ColumnWords", "Nature (nos mots)"),
    "type": lambda: translate("ColumnWords", "Nature (leurs mots)"),
    "extent": lambda: translate("ColumnWords", "Importance, format"),
    "language": lambda: translate("ColumnWords", "Langue"),
    "persons": lambda: translate("ColumnWords", "Personnes citées"),
    "organisations": lambda: translate("ColumnWords", "Organismes"),
    "places": lambda: translate("ColumnWords", "Lieux"),
    "subjects": lambda: translate("ColumnWords", "Sujets"),
    "rights": lambda: translate("ColumnWords", "Droits (nos mots)"),
    "access": lambda: translate("ColumnWords", "Conditions d’accès"),
    "use": lambda: translate("ColumnWords", "Conditions de reproduction"),
    "related": lambda: translate("ColumnWords", "Documents en rapport"),
    "publisher": lambda: translate("ColumnWords", "Éditeur"),
    "identifier": lambda: translate("ColumnWords", "Autre code, adresse"),
    "image": lambda: translate("ColumnWords", "Fichiers d’images"),
    "material": lambda: translate("ColumnWords", "Matière"),
    "technique": lambda: translate("ColumnWords", "Technique"),
    "height": lambda: translate("ColumnWords", "Hauteur"),
    "width": lambda: translate("ColumnWords", "Largeur"),
    "inscription": lambda: translate("ColumnWords", "Inscription"),
    "provenance": lambda: translate("ColumnWords", "Provenance"),
    "acquisition": lambda: translate("ColumnWords", "Mode d’acquisition"),
    "location": lambda: translate("ColumnWords", "Emplacement"),
    "surname": lambda: translate("ColumnWords", "Nom de famille"),
    "given_names": lambda: translate("ColumnWords", "Prénoms"),
    "variants": lambda: translate("ColumnWords", "Variantes du nom"),
    "variant_surnames": lambda: translate("ColumnWords", "Autres noms de famille"),
    "variant_given_names": lambda: translate("ColumnWords", "Autres prénoms"),
    "aliases": lambda: translate("ColumnWords", "Pseudonymes"),
    "sex": lambda: translate("ColumnWords", "Sexe"),
    "birth_date": lambda: translate("ColumnWords", "Date de naissance"),
    "birth_year": lambda: translate("ColumnWords", "Année de naissance"),
    "birth_place": lambda: translate("ColumnWords", "Lieu de naissance"),
    "death_date": lambda: translate("ColumnWords", "Date de décès"),
    "death_year": lambda: translate("ColumnWords", "Année de décès"),
    "death_place": lambda: translate("ColumnWords", "Lieu de décès"),
    "residence": lambda: translate("ColumnWords", "Domicile"),
    "residence_place": lambda: translate("ColumnWords", "Commune du domicile"),
    "occupation": lambda: translate("ColumnWords", "Métier"),
    "matricule": lambda: translate("ColumnWords", "Matricule"),
    "path": lambda: translate("ColumnWords", "Parcours"),
    "fate": lambda: translate("ColumnWords", "Devenir"),
    "sources": lambda: translate("ColumnWords", "Sources"),
    "lists": lambda: translate("ColumnWords", "Listes"),
    "membership": lambda: translate("ColumnWords", "Réseau, appartenance"),
    "nationality": lambda: translate("ColumnWords", "Nationalité"),
}
_KINDS: dict[str, Callable[[], str]] = {
    "units": lambda: translate("ColumnWords", "Des documents"),
    "people": lambda: translate("ColumnWords", "Des personnes"),
    "objects": lambda: translate("ColumnWords", "Des objets"),
}
KINDS = tuple(_KINDS)


def field(code: str) -> str:
    """What a column holds."""
    word = _FIELDS.get(code)
    return word() if word is not None else code


def kind(code: str) -> str:
    """What a row of a table is."""
    word = _KINDS.get(code)
    return word() if word is not None else code
