"""Words for the codes that records and answers carry, in the language on screen.

The source is French; `ui/words` holds the others. A code that is not known is shown as it is:
a value of the museum's own is better than an empty line.
"""

from PySide6.QtCore import QCoreApplication, QLocale

from index.results import Layer, Reason

# lupdate knows the function by this name.
translate = QCoreApplication.translate


def grouped(number: int) -> str:
    """A number as the language on screen groups its figures."""
    return QLocale().toString(number)


def kind(code: str) -> str:
    """What a visitor would call the thing."""
    return {
        "fonds": translate("Labels", "Fonds"),
        "document": translate("Labels", "Document"),
        "photograph": translate("Labels", "Photographie"),
        "map": translate("Labels", "Plan ou carte"),
        "poster": translate("Labels", "Affiche"),
        "drawing": translate("Labels", "Dessin"),
        "object": translate("Labels", "Objet"),
        "site": translate("Labels", "Site"),
        "space": translate("Labels", "Espace"),
        "dossier": translate("Labels", "Dossier"),
        "step": translate("Labels", "Étape"),
        "person": translate("Labels", "Personne"),
    }.get(code, code)


def group(code: str) -> str:
    """Several things of a kind, as the name of a group."""
    return {
        "": translate("Labels", "Tout"),
        "fonds": translate("Labels", "Fonds", "plusieurs"),
        "document": translate("Labels", "Documents"),
        "documents": translate("Labels", "Documents"),
        "photograph": translate("Labels", "Photographies"),
        "photographs": translate("Labels", "Photographies"),
        "photos": translate("Labels", "Photographies"),
        "map": translate("Labels", "Plans et cartes"),
        "maps": translate("Labels", "Plans et cartes"),
        "poster": translate("Labels", "Affiches"),
        "drawing": translate("Labels", "Dessins"),
        "object": translate("Labels", "Objets"),
        "objects": translate("Labels", "Objets"),
        "site": translate("Labels", "Sites"),
        "sites": translate("Labels", "Sites"),
        "space": translate("Labels", "Espace"),
        "dossier": translate("Labels", "Dossiers"),
        "dossiers": translate("Labels", "Dossiers"),
        "step": translate("Labels", "Étapes"),
        "person": translate("Labels", "Personnes"),
        "people": translate("Labels", "Personnes"),
        "persons": translate("Labels", "Personnes"),
        "places": translate("Labels", "Lieux"),
    }.get(code, code)


def facet(name: str) -> str:
    """The heading of a facet."""
    return {
        "kind": translate("Labels", "Nature"),
        "group": translate("Labels", "Nature"),
        "place": translate("Labels", "Lieu"),
        "places": translate("Labels", "Lieu"),
        "subject": translate("Labels", "Sujet"),
        "person": translate("Labels", "Personne citée"),
        "fonds": translate("Labels", "Fonds"),
        "decade": translate("Labels", "Décennie"),
        "year": translate("Labels", "Année"),
        "language": translate("Labels", "Langue du document"),
        "access": translate("Labels", "Consultation"),
        "image": translate("Labels", "Avec image"),
        "camp": translate("Labels", "Camp"),
        "fate": translate("Labels", "Destin"),
        "sex": translate("Labels", "Sexe"),
        "list": translate("Labels", "Liste"),
        "department": translate("Labels", "Département"),
        "way": translate("Labels", "Trouvé par"),
    }.get(name, name)


def facet_value(name: str, value: str) -> str:
    """One value of a facet."""
    if name in ("kind", "group"):
        return group(value)
    return {
        "free": translate("Labels", "librement communicable"),
        "on-site": translate("Labels", "consultable sur place"),
        "unknown-author": translate("Labels", "auteur inconnu"),
        "title-only": translate("Labels", "titre seul"),
        "closed": translate("Labels", "pas encore communicable"),
        "yes": translate("Labels", "oui"),
        "no": translate("Labels", "non"),
    }.get(value, value)


def reason(why: Reason) -> str:
    """Why a record matches, empty when its own words say it."""
    one, other = why.letters
    typed = why.typed.upper()
    sentence = {
        Layer.REFERENCE: translate("Labels", "la cote demandée"),
        Layer.NORMALISED: translate("Labels", "écrit « %1 »"),
        Layer.VARIANT: translate("Labels", "écrit « %1 » ailleurs"),
        Layer.EQUIVALENT: translate("Labels", "autre forme de %1"),
        Layer.SYNONYM: translate("Labels", "%1 = %2"),
        Layer.STEM: translate("Labels", "autre forme du mot : %1"),
        Layer.SOUND: translate("Labels", "même son que %1"),
        Layer.MISREAD: translate("Labels", "%1 a pu être lu %2"),
        Layer.SPELLING: translate("Labels", "s’écrit presque de même"),
    }.get(why.layer, "")
    if why.layer in {Layer.NORMALISED, Layer.VARIANT, Layer.STEM}:
        sentence = sentence.replace("%1", why.form) if why.form else ""
    elif why.layer in {Layer.EQUIVALENT, Layer.SOUND}:
        near = translate("Labels", "se prononce presque de même")
        sentence = sentence.replace("%1", typed) if typed else near
    elif why.layer is Layer.SYNONYM:
        sentence = sentence.replace("%1", why.typed).replace("%2", why.form)
    elif why.layer is Layer.MISREAD:
        misread = translate("Labels", "une lettre a pu être mal lue")
        letters = sentence.replace("%1", one.upper()).replace("%2", other.upper())
        sentence = letters if one and other else misread
    if why.source and sentence:
        return translate("Labels", "%1 (%2)").replace("%1", sentence).replace("%2", why.source)
    return sentence


def way(layer: Layer) -> str:
    """A way of matching, as the name of a group of results."""
    return {
        Layer.REFERENCE: translate("Labels", "Cote"),
        Layer.EXACT: translate("Labels", "Comme saisi"),
        Layer.NORMALISED: translate("Labels", "Écrit autrement"),
        Layer.EQUIVALENT: translate("Labels", "Autre forme du nom"),
        Layer.SYNONYM: translate("Labels", "Autre appellation"),
        Layer.STEM: translate("Labels", "Autre forme du mot"),
        Layer.SOUND: translate("Labels", "Même son"),
        Layer.MISREAD: translate("Labels", "Lecture possible"),
        Layer.SPELLING: translate("Labels", "Orthographe voisine"),
    }.get(layer, layer.value)


def property_name(code: str) -> str:
    """What a statement about a person is about."""
    return {
        "sex": translate("Labels", "Sexe"),
        "birth": translate("Labels", "Naissance"),
        "nationality": translate("Labels", "Nationalité"),
        "residence": translate("Labels", "Domicile"),
        "occupation": translate("Labels", "Métier"),
        "membership": translate("Labels", "Appartenance"),
        "matricule": translate("Labels", "Matricule"),
        "stage": translate("Labels", "Étape"),
        "fate": translate("Labels", "Destin"),
        "death": translate("Labels", "Décès"),
    }.get(code, code)


def element(code: str) -> str:
    """The heading of a passage of a description."""
    return {
        "bioghist": translate("Labels", "Histoire"),
        "custodhist": translate("Labels", "Historique de la conservation"),
        "acqinfo": translate("Labels", "Entrée dans les fonds"),
        "scopecontent": translate("Labels", "Présentation du contenu"),
        "arrangement": translate("Labels", "Classement"),
        "accessrestrict": translate("Labels", "Conditions d’accès"),
        "userestrict": translate("Labels", "Conditions de reproduction"),
        "phystech": translate("Labels", "État matériel"),
        "otherfindaid": translate("Labels", "Instrument de recherche"),
        "originalsloc": translate("Labels", "Lieu des originaux"),
        "altformavail": translate("Labels", "Copies"),
        "relatedmaterial": translate("Labels", "Documents en rapport"),
        "bibliography": translate("Labels", "Bibliographie"),
        "prefercite": translate("Labels", "Pour citer"),
        "abstract": translate("Labels", "Résumé"),
        "note": translate("Labels", "Note"),
    }.get(code, "")


def icon(code: str) -> str:
    """The icon that stands for a kind when there is no picture."""
    return {
        "person": "person",
        "photograph": "photo",
        "map": "pin",
        "site": "pin",
        "poster": "photo",
        "drawing": "photo",
        "object": "tag",
        "space": "star",
        "dossier": "school",
        "step": "school",
        "fonds": "list",
    }.get(code, "doc")
