"""Sentences of the pages of one record: rights, stages of a life, reasons, spans of time.

The source is French. A code that is not known is shown as it is.
"""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.records.access import Output, Showing
from kiosk.records.agent import Citation, NameType, StageKind
from kiosk.records.date_words import FIGURES
from kiosk.records.own_words import parted
from kiosk.rules.showing import sentence_of
from ui.models import labels

translate = QCoreApplication.translate
_LOOSE = re.compile(r"(?<=\S) (?=[?!:;»])|(?<=«) (?=\S)")


def day(moment: date) -> str:
    """A day in words, as the language on screen writes it."""
    written = QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMMM yyyy")
    if QLocale().language() == QLocale.Language.German:
        return written.replace(" ", ". ", 1)
    return written.replace("1 ", "1er ", 1) if _first_of_french_month(moment) else written


def told(text: str) -> str:
    """What a source says, with days and months that are written in figures put into words."""
    return FIGURES.sub(_in_words, text)


def bound(title: str) -> str:
    """A title whose French signs stay on the line of their word; it is as long as before."""
    return _LOOSE.sub("\u00a0", title)


def source(cited: Citation) -> str:
    """A source as it is written; the colon after its code is set as the language sets it."""
    code, colon, rest = cited.text.partition(": ")
    if not colon or code.strip() != cited.reference:
        return cited.text
    said = translate("Sayings", "%1 : %2")
    return said.replace("%1", code.strip()).replace("%2", rest)


def _in_words(found: re.Match[str]) -> str:
    year, month, of_month = int(found[1]), int(found[2]), int(found[3] or 0)
    when = QDate(year, month, of_month or 1)
    if not when.isValid():
        return found[0]
    if of_month:
        return day(date(year, month, of_month))
    return QLocale().toString(when, "MMMM yyyy")


def _first_of_french_month(moment: date) -> bool:
    return moment.day == 1 and QLocale().language() == QLocale.Language.French


def rights(showing: Showing) -> str:
    """What may be done with a record, as one sentence for a visitor."""
    said = _RIGHTS.get(sentence_of(showing), _NOT_SHOWN)()
    return said.replace("%1", day(showing.until)) if showing.until is not None else said


def _not_shown() -> str:
    return translate("Sayings", "Cette notice n’est pas présentée. Renseignement à l’accueil.")


_NOT_SHOWN: Callable[[], str] = _not_shown
_RIGHTS: dict[str, Callable[[], str]] = {
    "protected": lambda: translate(
        "Sayings",
        "Cette personne est peut-être en vie : seuls son nom et les listes qui la citent "
        "sont présentés.",
    ),
    "free": lambda: translate(
        "Sayings",
        "Document librement consultable. Reproduction possible avec la source et la cote.",
    ),
    "on-site": lambda: translate(
        "Sayings", "Consultable sur ce poste. L’image ne peut pas être imprimée (droits réservés)."
    ),
    "unknown-author": lambda: translate(
        "Sayings", "Auteur non identifié. Si vous le connaissez, parlez-en à l’équipe."
    ),
    "title-only": lambda: translate(
        "Sayings", "Ce document n’est pas consultable. Renseignement à l’accueil."
    ),
    "title-only.until": lambda: translate(
        "Sayings", "Ce document sera consultable à partir du %1."
    ),
    "title-only.law.until": lambda: translate(
        "Sayings", "Ce document sera consultable à partir du %1 (Code du patrimoine, art. L213-2)."
    ),
    "title-only.law": lambda: translate(
        "Sayings",
        "Ce document n’est pas encore consultable (Code du patrimoine, art. L213-2). "
        "Renseignement à l’accueil.",
    ),
    "title-only.deed": lambda: translate(
        "Sayings",
        "Consultation selon les conditions fixées par la personne qui a confié ce "
        "document. Renseignement à l’accueil.",
    ),
    "title-only.deed.until": lambda: translate(
        "Sayings",
        "Ce document sera consultable à partir du %1, comme l’a demandé la personne qui "
        "l’a confié.",
    ),
    "title-only.objection": lambda: translate(
        "Sayings",
        "Cette notice n’est pas présentée, à la demande d’une personne concernée. "
        "Renseignement à l’accueil.",
    ),
    "title-only.objection.until": lambda: translate(
        "Sayings",
        "Cette notice n’est pas présentée avant le %1, à la demande d’une personne concernée.",
    ),
    "title-only.conservation": lambda: translate(
        "Sayings", "Ce document est trop fragile pour être communiqué. Renseignement à l’accueil."
    ),
    "title-only.conservation.until": lambda: translate(
        "Sayings", "Ce document, fragile, sera consultable à partir du %1."
    ),
    "on-site.copyright": lambda: translate(
        "Sayings",
        "Consultable sur ce poste. L’image ne peut pas être imprimée : elle est protégée "
        "par le droit d’auteur.",
    ),
    "on-site.deed": lambda: translate(
        "Sayings",
        "Consultable sur ce poste. L’image ne peut pas être imprimée, comme l’a demandé la "
        "personne qui l’a confiée.",
    ),
}


def rights_in_short(showing: Showing, *, veiled: bool = False) -> str:
    """The same in three words; `veiled` when the pictures are hard ones, which stay on screen."""
    if not showing.may(Output.SCREEN):
        return translate("Sayings", "Pas encore consultable")
    if showing.may(Output.IMAGE_PRINT) and not veiled:
        return translate("Sayings", "Consultable et imprimable")
    if showing.may(Output.NOTICE_PRINT):
        return translate("Sayings", "Consultable ; la notice s’imprime sans l’image")
    return translate("Sayings", "Consultable ici seulement")


def said_by(level: str) -> str:
    """From which level of the fonds a condition or a passage is inherited."""
    if not level:
        return ""
    kind, _, code = level.partition(" ")
    named = " ".join(part for part in (level_name(kind), code) if part)
    return translate("Sayings", "d’après le niveau : %1").replace("%1", named)


def level_name(code: str) -> str:
    """A level of description (EAD, ISAD(G)) in the words of a reading room."""
    return {
        "fonds": translate("Sayings", "fonds"),
        "collection": translate("Sayings", "collection"),
        "class": translate("Sayings", "classe"),
        "recordgrp": translate("Sayings", "groupe de fonds"),
        "subgrp": translate("Sayings", "sous-groupe"),
        "subfonds": translate("Sayings", "sous-fonds"),
        "series": translate("Sayings", "série"),
        "subseries": translate("Sayings", "sous-série"),
        "file": translate("Sayings", "dossier"),
        "item": translate("Sayings", "pièce"),
    }.get(code, code)


def closed_title(showing: Showing) -> str:
    """The heading of a record of which only the title may be shown."""
    if showing.until is None:
        return translate("Sayings", "Ce document n’est pas encore ouvert")
    return translate("Sayings", "Ce document s’ouvre en %1").replace("%1", str(showing.until.year))


def stage(kind: StageKind | None) -> str:
    """What happened at a stage of a path."""
    return {
        StageKind.RESIDENCE: translate("Sayings", "Domicile"),
        StageKind.ARREST: translate("Sayings", "Arrestation"),
        StageKind.INTERNMENT: translate("Sayings", "Internement"),
        StageKind.TRANSPORT: translate("Sayings", "Convoi"),
        StageKind.CAMP: translate("Sayings", "Camp"),
        StageKind.KOMMANDO: translate("Sayings", "Kommando"),
        StageKind.EVACUATION: translate("Sayings", "Évacuation"),
        StageKind.LIBERATION: translate("Sayings", "Libération"),
        StageKind.RETURN: translate("Sayings", "Retour"),
        StageKind.DEATH: translate("Sayings", "Décès"),
    }.get(kind or StageKind.RESIDENCE, "")


def fate(code: str) -> str:
    """What became of a person."""
    return {
        "returned": translate("Sayings", "revenu de déportation"),
        "died": translate("Sayings", "mort en déportation"),
        "executed": translate("Sayings", "exécuté"),
        "disappeared": translate("Sayings", "disparu"),
        "liberated": translate("Sayings", "libéré"),
        "escaped": translate("Sayings", "évadé"),
        "unknown": translate("Sayings", "sort inconnu"),
    }.get(code, code)


def name_type(kind: NameType) -> str:
    """Why a person bears a form of name."""
    return {
        NameType.MAIN: translate("Sayings", "Nom"),
        NameType.WRITTEN: translate("Sayings", "Écrit aussi"),
        NameType.MAIDEN: translate("Sayings", "Nom de naissance"),
        NameType.MARRIED: translate("Sayings", "Nom d’usage"),
        NameType.ALIAS: translate("Sayings", "Dit"),
    }.get(kind, "")


def about(key: str) -> str:
    """What a statement or a disagreement is about: a property, or a stage as `stage.arrest`."""
    word, _rest = parted(key)
    if word:
        return labels.own(word)
    head, _, kind = key.partition(".")
    if head == "stage" and kind:
        return stage(StageKind(kind))
    return {
        "sex": translate("Sayings", "Sexe"),
        "birth": translate("Sayings", "Naissance"),
        "nationality": translate("Sayings", "Nationalité"),
        "residence": translate("Sayings", "Domicile"),
        "occupation": translate("Sayings", "Métier"),
        "membership": translate("Sayings", "Engagement"),
        "matricule": translate("Sayings", "Matricule"),
        "fate": translate("Sayings", "Destin"),
        "death": translate("Sayings", "Décès"),
    }.get(head) or labels.property_name(key)


def reason(code: str) -> str:
    """Why another record is named beside one."""
    return {
        "named": translate("Sayings", "nommé dans le document"),
        "source": translate("Sayings", "source de la notice"),
    }.get(code, "")


class Counts:
    """Sentences with a number: lupdate knows plurals by a call of `tr` inside a class."""

    def tr(self, source: str, comment: str, number: int) -> str:
        """A sentence in the form that its number asks for."""
        return translate("Counts", source, comment, number)

    def months(self, number: int) -> str:
        """A span of time in months."""
        return self.tr("%n mois", "", number)

    def pieces(self, number: int) -> str:
        """How many records lie below one."""
        return self.tr("%n pièce(s)", "", number) if number else ""

    def sheets(self, number: int) -> str:
        """How many sheets of paper."""
        return self.tr("%n feuille(s)", "", number)

    def others(self, number: int) -> str:
        """How many more there are than are shown."""
        return self.tr("et %n autre(s)", "", number)
