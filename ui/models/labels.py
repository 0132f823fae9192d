"""Words for the codes that records and answers carry, in the language on screen.

The source is French; `ui/words` holds the others. A code that is not known is shown as it is:
a value of the museum's own is better than an empty line.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from index.results import Layer, Reason
from kiosk.records.own_words import OwnWord, parted

# lupdate knows the function by this name.
translate = QCoreApplication.translate

# Each word is looked up when it is said: whoever wants one does not pay for its neighbours, and
# another language on screen needs nothing forgotten.
_Words = Mapping[str, Callable[[], str]]

_KINDS: _Words = {
    "fonds": lambda: translate("Labels", "Fonds"),
    "document": lambda: translate("Labels", "Document"),
    "photograph": lambda: translate("Labels", "Photographie"),
    "map": lambda: translate("Labels", "Plan ou carte"),
    "poster": lambda: translate("Labels", "Affiche"),
    "drawing": lambda: translate("Labels", "Dessin"),
    "object": lambda: translate("Labels", "Objet"),
    "site": lambda: translate("Labels", "Site"),
    "space": lambda: translate("Labels", "Espace"),
    "dossier": lambda: translate("Labels", "Dossier"),
    "step": lambda: translate("Labels", "Étape"),
    "person": lambda: translate("Labels", "Personne"),
}

_GROUPS: _Words = {
    "": lambda: translate("Labels", "Tout"),
    "fonds": lambda: translate("Labels", "Fonds", "plusieurs"),
    "document": lambda: translate("Labels", "Documents"),
    "documents": lambda: translate("Labels", "Documents"),
    "photograph": lambda: translate("Labels", "Photographies"),
    "photographs": lambda: translate("Labels", "Photographies"),
    "photos": lambda: translate("Labels", "Photographies"),
    "map": lambda: translate("Labels", "Plans et cartes"),
    "maps": lambda: translate("Labels", "Plans et cartes"),
    "poster": lambda: translate("Labels", "Affiches"),
    "drawing": lambda: translate("Labels", "Dessins"),
    "object": lambda: translate("Labels", "Objets"),
    "objects": lambda: translate("Labels", "Objets"),
    "site": lambda: translate("Labels", "Sites"),
    "sites": lambda: translate("Labels", "Sites"),
    "space": lambda: translate("Labels", "Espace"),
    "dossier": lambda: translate("Labels", "Dossiers"),
    "dossiers": lambda: translate("Labels", "Dossiers"),
    "step": lambda: translate("Labels", "Étapes"),
    "person": lambda: translate("Labels", "Personnes"),
    "people": lambda: translate("Labels", "Personnes"),
    "persons": lambda: translate("Labels", "Personnes"),
    "places": lambda: translate("Labels", "Lieux"),
}

_FACETS: _Words = {
    "kind": lambda: translate("Labels", "Nature"),
    "group": lambda: translate("Labels", "Nature"),
    "place": lambda: translate("Labels", "Lieu"),
    "places": lambda: translate("Labels", "Lieu"),
    "subject": lambda: translate("Labels", "Sujet"),
    "person": lambda: translate("Labels", "Personne citée"),
    "fonds": lambda: translate("Labels", "Fonds"),
    "decade": lambda: translate("Labels", "Décennie"),
    "year": lambda: translate("Labels", "Année"),
    "language": lambda: translate("Labels", "Langue du document"),
    "access": lambda: translate("Labels", "Consultation"),
    "image": lambda: translate("Labels", "Avec image"),
    "camp": lambda: translate("Labels", "Camp"),
    "fate": lambda: translate("Labels", "Destin"),
    "sex": lambda: translate("Labels", "Sexe"),
    "list": lambda: translate("Labels", "Liste"),
    "department": lambda: translate("Labels", "Département"),
    "way": lambda: translate("Labels", "Trouvé par"),
}

_WAYS: _Words = {
    Layer.REFERENCE: lambda: translate("Labels", "Cote"),
    Layer.EXACT: lambda: translate("Labels", "Comme saisi"),
    Layer.NORMALISED: lambda: translate("Labels", "Écrit autrement"),
    Layer.EQUIVALENT: lambda: translate("Labels", "Autre forme du nom"),
    Layer.SYNONYM: lambda: translate("Labels", "Autre appellation"),
    Layer.STEM: lambda: translate("Labels", "Autre forme du mot"),
    Layer.SOUND: lambda: translate("Labels", "Même son"),
    Layer.MISREAD: lambda: translate("Labels", "Lecture possible"),
    Layer.SPELLING: lambda: translate("Labels", "Orthographe voisine"),
}

_PROPERTIES: _Words = {
    "sex": lambda: translate("Labels", "Sexe"),
    "birth": lambda: translate("Labels", "Naissance"),
    "nationality": lambda: translate("Labels", "Nationalité"),
    "residence": lambda: translate("Labels", "Domicile"),
    "occupation": lambda: translate("Labels", "Métier"),
    "membership": lambda: translate("Labels", "Appartenance"),
    "matricule": lambda: translate("Labels", "Matricule"),
    "stage": lambda: translate("Labels", "Étape"),
    "fate": lambda: translate("Labels", "Destin"),
    "death": lambda: translate("Labels", "Décès"),
    "existence": lambda: translate("Labels", "Dates d’existence"),
    "function": lambda: translate("Labels", "Fonctions"),
    "locality": lambda: translate("Labels", "Lieu d’activité"),
    "event": lambda: translate("Labels", "Événement"),
}

_ELEMENTS: _Words = {
    "bioghist": lambda: translate("Labels", "Histoire"),
    "custodhist": lambda: translate("Labels", "Historique de la conservation"),
    "acqinfo": lambda: translate("Labels", "Entrée dans les fonds"),
    "scopecontent": lambda: translate("Labels", "Présentation du contenu"),
    "arrangement": lambda: translate("Labels", "Classement"),
    "accessrestrict": lambda: translate("Labels", "Conditions d’accès"),
    "userestrict": lambda: translate("Labels", "Conditions de reproduction"),
    "phystech": lambda: translate("Labels", "État matériel"),
    "otherfindaid": lambda: translate("Labels", "Instrument de recherche"),
    "originalsloc": lambda: translate("Labels", "Lieu des originaux"),
    "altformavail": lambda: translate("Labels", "Copies"),
    "relatedmaterial": lambda: translate("Labels", "Documents en rapport"),
    "bibliography": lambda: translate("Labels", "Bibliographie"),
    "prefercite": lambda: translate("Labels", "Pour citer"),
    "abstract": lambda: translate("Labels", "Résumé"),
    "note": lambda: translate("Labels", "Note"),
    "transcription": lambda: translate("Labels", "Transcription"),
}

_OWN_WORDS: _Words = {
    OwnWord.PUBLICATION: lambda: translate("Labels", "Publication"),
    OwnWord.EDITION: lambda: translate("Labels", "Édition"),
    OwnWord.SERIES: lambda: translate("Labels", "Collection éditoriale"),
    OwnWord.CONTENTS: lambda: translate("Labels", "Sommaire"),
    OwnWord.ONLINE: lambda: translate("Labels", "En ligne"),
    OwnWord.INSTITUTION: lambda: translate("Labels", "Institution"),
    OwnWord.REPOSITORY: lambda: translate("Labels", "Lieu de conservation"),
    OwnWord.ORIGIN: lambda: translate("Labels", "Origine"),
    OwnWord.NOTES: lambda: translate("Labels", "Notes"),
    OwnWord.PUBLIC_DOMAIN: lambda: translate("Labels", "Domaine public"),
    OwnWord.NO_COPYRIGHT: lambda: translate("Labels", "Sans droits d’auteur"),
    OwnWord.IN_COPYRIGHT: lambda: translate("Labels", "Protégé par le droit d’auteur"),
    OwnWord.ADOPTION: lambda: translate("Labels", "Adoption"),
    OwnWord.ANNULMENT: lambda: translate("Labels", "Annulation du mariage"),
    OwnWord.BANNS: lambda: translate("Labels", "Publication des bans"),
    OwnWord.BAPTISM: lambda: translate("Labels", "Baptême"),
    OwnWord.BURIAL: lambda: translate("Labels", "Inhumation"),
    OwnWord.CENSUS: lambda: translate("Labels", "Recensement"),
    OwnWord.CREMATION: lambda: translate("Labels", "Crémation"),
    OwnWord.DIVORCE: lambda: translate("Labels", "Divorce"),
    OwnWord.DIVORCE_FILED: lambda: translate("Labels", "Demande de divorce"),
    OwnWord.EDUCATION: lambda: translate("Labels", "Études"),
    OwnWord.EMIGRATION: lambda: translate("Labels", "Émigration"),
    OwnWord.ENGAGEMENT: lambda: translate("Labels", "Fiançailles"),
    OwnWord.GRADUATION: lambda: translate("Labels", "Diplôme"),
    OwnWord.IMMIGRATION: lambda: translate("Labels", "Immigration"),
    OwnWord.LEGAL_STATUS: lambda: translate("Labels", "Statut juridique"),
    OwnWord.MANDATE: lambda: translate("Labels", "Textes de référence"),
    OwnWord.MARRIAGE: lambda: translate("Labels", "Mariage"),
    OwnWord.MARRIAGE_CONTRACT: lambda: translate("Labels", "Contrat de mariage"),
    OwnWord.MARRIAGE_LICENCE: lambda: translate("Labels", "Licence de mariage"),
    OwnWord.MARRIAGE_SETTLEMENT: lambda: translate("Labels", "Convention matrimoniale"),
    OwnWord.MILITARY_SERVICE: lambda: translate("Labels", "Service militaire"),
    OwnWord.NATURALISATION: lambda: translate("Labels", "Naturalisation"),
    OwnWord.PROBATE: lambda: translate("Labels", "Homologation du testament"),
    OwnWord.RETIREMENT: lambda: translate("Labels", "Retraite"),
    OwnWord.TITLE: lambda: translate("Labels", "Titre"),
    OwnWord.WILL: lambda: translate("Labels", "Testament"),
    OwnWord.ADDRESSEE: lambda: translate("Labels", "Destinataire"),
    OwnWord.SENT_FROM: lambda: translate("Labels", "Lieu d’expédition"),
    OwnWord.SENT_TO: lambda: translate("Labels", "Lieu de réception"),
    OwnWord.HARD_PICTURE: lambda: translate("Labels", "Image difficile"),
}

_VALUES: _Words = {
    "free": lambda: translate("Labels", "librement communicable"),
    "on-site": lambda: translate("Labels", "consultable sur place"),
    "unknown-author": lambda: translate("Labels", "auteur inconnu"),
    "title-only": lambda: translate("Labels", "titre seul"),
    "closed": lambda: translate("Labels", "pas encore communicable"),
    "yes": lambda: translate("Labels", "oui"),
    "no": lambda: translate("Labels", "non"),
}

_REASONS: _Words = {
    Layer.REFERENCE: lambda: translate("Labels", "la cote demandée"),
    Layer.NORMALISED: lambda: translate("Labels", "écrit « %1 »"),
    Layer.VARIANT: lambda: translate("Labels", "écrit « %1 » ailleurs"),
    Layer.EQUIVALENT: lambda: translate("Labels", "autre forme de %1"),
    Layer.SYNONYM: lambda: translate("Labels", "%1 = %2"),
    Layer.STEM: lambda: translate("Labels", "autre forme du mot : %1"),
    Layer.SOUND: lambda: translate("Labels", "même son que %1"),
    Layer.MISREAD: lambda: translate("Labels", "%1 a pu être lu %2"),
    Layer.SPELLING: lambda: translate("Labels", "s’écrit presque de même"),
}

_ICONS = {
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
}


def _word(words: _Words, code: str, otherwise: str) -> str:
    word = words.get(code)
    return word() if word is not None else otherwise


def grouped(number: int) -> str:
    """A number as the language on screen groups its figures."""
    return QLocale().toString(number)


def kind(code: str) -> str:
    """What a visitor would call the thing."""
    return _word(_KINDS, code, code)


def group(code: str) -> str:
    """Several things of a kind, as the name of a group."""
    return _word(_GROUPS, code, code)


def facet(name: str) -> str:
    """The heading of a facet."""
    return _word(_FACETS, name, name)


def facet_value(name: str, value: str) -> str:
    """One value of a facet."""
    if name in ("kind", "group"):
        return group(value)
    return _word(_VALUES, value, value)


def reason(why: Reason) -> str:
    """Why a record matches, empty when its own words say it."""
    one, other = why.letters
    typed = why.typed.upper()
    sentence = _word(_REASONS, why.layer, "")
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
    return _word(_WAYS, layer, layer.value)


def property_name(code: str) -> str:
    """What a statement about a person is about."""
    return _word(_PROPERTIES, code, code)


def element(code: str) -> str:
    """The heading of a passage of a description."""
    return _word(_ELEMENTS, code, "")


def own(text: str) -> str:
    """A text of a record: a word of ours at its head in the language on screen."""
    word, said = parted(text)
    return "\n\n".join(filter(None, (_word(_OWN_WORDS, word, ""), said))) if word else text


def icon(code: str) -> str:
    """The icon that stands for a kind when there is no picture."""
    return _ICONS.get(code, "doc")
