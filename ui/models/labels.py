"""Words for the codes that records and answers carry, in the language on screen.

The source is French; `ui/words` holds the others. A code that is not known is shown as it is:
a value of the museum's own is better than an empty line.
"""

from PySide6.QtCore import QCoreApplication, QLocale

from index.results import Layer, Reason


def say(text: str) -> str:
    """A word of this module in the language on screen."""
    return QCoreApplication.translate("Labels", text)


def grouped(number: int) -> str:
    """A number as the language on screen groups its figures."""
    return QLocale().toString(number)


def kind(code: str) -> str:
    """What a visitor would call the thing."""
    tr = QCoreApplication.translate
    return {
        "fonds": tr("Labels", "Fonds"),
        "document": tr("Labels", "Document"),
        "photograph": tr("Labels", "Photographie"),
        "map": tr("Labels", "Plan ou carte"),
        "poster": tr("Labels", "Affiche"),
        "drawing": tr("Labels", "Dessin"),
        "object": tr("Labels", "Objet"),
        "site": tr("Labels", "Site"),
        "space": tr("Labels", "Espace"),
        "dossier": tr("Labels", "Dossier"),
        "step": tr("Labels", "Étape"),
        "person": tr("Labels", "Personne"),
    }.get(code, code)


def group(code: str) -> str:
    """Several things of a kind, as the name of a group."""
    tr = QCoreApplication.translate
    return {
        "": tr("Labels", "Tout"),
        "fonds": tr("Labels", "Fonds"),
        "document": tr("Labels", "Documents"),
        "documents": tr("Labels", "Documents"),
        "photograph": tr("Labels", "Photographies"),
        "photographs": tr("Labels", "Photographies"),
        "photos": tr("Labels", "Photographies"),
        "map": tr("Labels", "Plans et cartes"),
        "maps": tr("Labels", "Plans et cartes"),
        "poster": tr("Labels", "Affiches"),
        "drawing": tr("Labels", "Dessins"),
        "object": tr("Labels", "Objets"),
        "objects": tr("Labels", "Objets"),
        "site": tr("Labels", "Sites"),
        "sites": tr("Labels", "Sites"),
        "space": tr("Labels", "Espace"),
        "dossier": tr("Labels", "Dossiers"),
        "dossiers": tr("Labels", "Dossiers"),
        "step": tr("Labels", "Étapes"),
        "person": tr("Labels", "Personnes"),
        "people": tr("Labels", "Personnes"),
        "persons": tr("Labels", "Personnes"),
        "places": tr("Labels", "Lieux"),
    }.get(code, code)


def facet(name: str) -> str:
    """The heading of a facet."""
    tr = QCoreApplication.translate
    return {
        "kind": tr("Labels", "Nature"),
        "group": tr("Labels", "Nature"),
        "place": tr("Labels", "Lieu"),
        "places": tr("Labels", "Lieu"),
        "subject": tr("Labels", "Sujet"),
        "person": tr("Labels", "Personne citée"),
        "fonds": tr("Labels", "Fonds"),
        "decade": tr("Labels", "Décennie"),
        "year": tr("Labels", "Année"),
        "language": tr("Labels", "Langue du document"),
        "access": tr("Labels", "Consultation"),
        "image": tr("Labels", "Avec image"),
        "camp": tr("Labels", "Camp"),
        "fate": tr("Labels", "Destin"),
        "sex": tr("Labels", "Sexe"),
        "list": tr("Labels", "Liste"),
        "department": tr("Labels", "Département"),
    }.get(name, name)


def facet_value(name: str, value: str) -> str:
    """One value of a facet."""
    if name in ("kind", "group"):
        return group(value)
    tr = QCoreApplication.translate
    return {
        "free": tr("Labels", "librement communicable"),
        "on-site": tr("Labels", "consultable sur place"),
        "unknown-author": tr("Labels", "auteur inconnu"),
        "title-only": tr("Labels", "titre seul"),
        "closed": tr("Labels", "pas encore communicable"),
        "yes": tr("Labels", "oui"),
        "no": tr("Labels", "non"),
    }.get(value, value)


def reason(why: Reason) -> str:
    """Why a record matches, empty when its own words say it."""
    tr = QCoreApplication.translate
    sentence = {
        Layer.REFERENCE: tr("Labels", "la cote demandée"),
        Layer.VARIANT: tr("Labels", "écrit « %1 » ailleurs"),
        Layer.SOUND: tr("Labels", "se prononce presque de même"),
        Layer.SPELLING: tr("Labels", "s’écrit presque de même"),
    }.get(why.layer, "")
    if why.layer is Layer.VARIANT:
        if not why.form:
            return ""
        sentence = sentence.replace("%1", why.form)
    if why.source and sentence:
        return tr("Labels", "%1 (%2)").replace("%1", sentence).replace("%2", why.source)
    return sentence


def property_name(code: str) -> str:
    """What a statement about a person is about."""
    tr = QCoreApplication.translate
    return {
        "sex": tr("Labels", "Sexe"),
        "birth": tr("Labels", "Naissance"),
        "nationality": tr("Labels", "Nationalité"),
        "residence": tr("Labels", "Domicile"),
        "occupation": tr("Labels", "Métier"),
        "membership": tr("Labels", "Appartenance"),
        "matricule": tr("Labels", "Matricule"),
        "stage": tr("Labels", "Étape"),
        "fate": tr("Labels", "Destin"),
        "death": tr("Labels", "Décès"),
    }.get(code, code)


def element(code: str) -> str:
    """The heading of a passage of a description."""
    tr = QCoreApplication.translate
    return {
        "bioghist": tr("Labels", "Histoire"),
        "custodhist": tr("Labels", "Historique de la conservation"),
        "acqinfo": tr("Labels", "Entrée dans les fonds"),
        "scopecontent": tr("Labels", "Présentation du contenu"),
        "arrangement": tr("Labels", "Classement"),
        "accessrestrict": tr("Labels", "Conditions d’accès"),
        "userestrict": tr("Labels", "Conditions de reproduction"),
        "phystech": tr("Labels", "État matériel"),
        "otherfindaid": tr("Labels", "Instrument de recherche"),
        "originalsloc": tr("Labels", "Lieu des originaux"),
        "altformavail": tr("Labels", "Copies"),
        "relatedmaterial": tr("Labels", "Documents en rapport"),
        "bibliography": tr("Labels", "Bibliographie"),
        "prefercite": tr("Labels", "Pour citer"),
        "abstract": tr("Labels", "Résumé"),
        "note": tr("Labels", "Note"),
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
