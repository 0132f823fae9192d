"""Faults of a delivery in plain words: what they are, what they come to, who cures them.

Faults are grouped by their cure; a code that is not known is told in the words of the program.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ui.models.sayings import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """All faults of one cure: how many, where, and how heavy the heaviest is."""

    code: str
    title: str
    cure: str
    places: tuple[str, ...]
    severity: str


HEAVY = ("refused", "hidden", "review")


def grouped(files: Iterable[dict[str, Any]]) -> list[Fault]:
    """The faults of the files of a report, those that keep something out first."""
    found: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for file in files:
        for problem in file.get("problems", []):
            found.setdefault(str(problem.get("code", "")), []).append((str(file["path"]), problem))
    faults = []
    for code, told in found.items():
        severities = {str(problem.get("severity", "review")) for _, problem in told}
        severity = next((each for each in HEAVY if each in severities), "review")
        first = told[0][1]
        said, cure = Remedies().words(code, sum(_number(problem) for _, problem in told))
        faults.append(
            Fault(
                code=code,
                title=said or str(first.get("message", code)),
                cure=cure or str(first.get("remedy", "")),
                places=tuple(_place(path, problem) for path, problem in told),
                severity=severity,
            )
        )
    return sorted(faults, key=lambda fault: (HEAVY.index(fault.severity), -len(fault.places)))


def _number(problem: dict[str, Any]) -> int:
    """How many faults one problem tells of: a reader gathers what occurs very often."""
    counted = str((problem.get("facts") or {}).get("count", ""))
    return int(counted) if counted.isdecimal() else 1


def _place(path: str, problem: dict[str, Any]) -> str:
    facts = problem.get("facts") or {}
    named = facts.get("image") or facts.get("reference") or ""
    line = int(problem.get("line") or 0)
    where = translate("Remedies", "%1, ligne %2") if line else "%1"
    where = where.replace("%1", path).replace("%2", str(line))
    return f"{named} ({where})" if named else where


def severity(code: str) -> str:
    """What became of the matter."""
    return {
        "refused": translate("Remedies", "refusé, n’entre pas"),
        "hidden": translate("Remedies", "entré sans être montré"),
        "review": translate("Remedies", "entré, à relire"),
    }.get(code, code)


class Remedies:
    """Sentences with a number: lupdate knows plurals by a call of `tr` inside a class."""

    def tr(self, source: str, comment: str, number: int) -> str:
        """A sentence in the form that its number asks for."""
        return translate("Remedies", source, comment, number)

    def words(self, code: str, count: int) -> tuple[str, str]:
        """What some faults are and what cures them; empty when the code is not known."""
        n = count
        return {
            "text-boxes": (
                self.tr("%n mot(s) lu(s) sans leur place sur l’image", "", n),
                translate(
                    "Remedies",
                    "Rien ne manque : la recherche les trouve, sans les marquer sur l’image.",
                ),
            ),
            "text-unreadable": (
                self.tr("Le texte de %n page(s) est illisible", "", n),
                translate(
                    "Remedies",
                    "Redemandez le fichier ALTO ; d’ici là l’image est montrée sans son texte.",
                ),
            ),
            "code-repeated": (
                self.tr("%n cote(s) en double", "", n),
                translate(
                    "Remedies",
                    "Donnez à chaque notice sa cote. D’un instrument de recherche, toutes entrent ;"
                    " d’un tableau, la première seule.",
                ),
            ),
            "csv-fate": (
                self.tr("%n destin(s) illisible(s)", "", n),
                translate(
                    "Remedies",
                    "Écrivez le destin, deux points, la date et le lieu ; la personne entre sans"
                    " lui.",
                ),
            ),
            "csv-kind": (
                self.tr("%n nature(s) inconnue(s)", "", n),
                translate(
                    "Remedies",
                    "Choisissez une nature de la liste ; d’ici là la notice est un document.",
                ),
            ),
            "csv-no-reference": (
                self.tr("%n ligne(s) sans cote", "", n),
                translate("Remedies", "Donnez-leur une cote ; elles restent dehors d’ici là."),
            ),
            "csv-no-surname": (
                self.tr("%n personne(s) sans nom", "", n),
                translate("Remedies", "Complétez la ligne ; elle reste dehors d’ici là."),
            ),
            "csv-no-title": (
                self.tr("%n notice(s) sans titre", "", n),
                translate("Remedies", "Donnez-leur un titre ; la cote est montrée à sa place."),
            ),
            "csv-path": (
                self.tr("%n parcours illisible(s)", "", n),
                translate(
                    "Remedies",
                    "Commencez chaque étape par sa nature et deux points ; la personne entre sans"
                    " parcours.",
                ),
            ),
            "date-not-read": (
                self.tr("%n date(s) gardée(s) comme texte", "", n),
                translate("Remedies", "Écrivez une année, un mois ou un jour."),
            ),
            "eac-kind": (
                self.tr("%n notice(s) d’autorité sans nature", "", n),
                translate(
                    "Remedies",
                    "Dites si c’est une personne, une famille ou une collectivité.",
                ),
            ),
            "eac-no-name": (
                self.tr("%n notice(s) d’autorité sans nom", "", n),
                translate(
                    "Remedies",
                    "Redemandez cette notice au fournisseur ; les autres entrent.",
                ),
            ),
            "eac-none": (
                self.tr("%n fichier(s) sans aucune notice d’autorité", "", n),
                translate("Remedies", "Vérifiez que c’est bien de l’EAC-CPF."),
            ),
            "ead-no-archdesc": (
                self.tr("%n envoi(s) sans description", "", n),
                translate("Remedies", "Redemandez cette notice au fournisseur ; le reste entre."),
            ),
            "ead-no-code": (
                self.tr("%n composant(s) sans cote", "", n),
                translate(
                    "Remedies",
                    "Rien n’est perdu : leur place les distingue. Une cote permettrait de les"
                    " citer.",
                ),
            ),
            "ead-no-eadid": (
                self.tr("%n envoi(s) sans nom d’instrument (eadid)", "", n),
                translate("Remedies", "Demandez au fournisseur de le nommer ; le reste entre."),
            ),
            "ead-none": (
                self.tr("%n fichier(s) sans aucune description", "", n),
                translate("Remedies", "Vérifiez que c’est bien un instrument de recherche en EAD."),
            ),
            "ead-top-no-code": (
                self.tr("%n fonds sans cote", "", n),
                translate("Remedies", "Donnez une cote au fonds, pour qu’on puisse le citer."),
            ),
            "empty": (
                self.tr("%n fichier(s) vide(s)", "", n),
                translate("Remedies", "Redemandez le fichier : rien n’est arrivé."),
            ),
            "file-passed-over": (
                self.tr("%n fichier(s) laissé(s) de côté", "", n),
                translate("Remedies", "Livrez le fichier lui-même, pas un lien."),
            ),
            "file-unreadable": (
                self.tr("%n fichier(s) illisible(s)", "", n),
                translate("Remedies", "Recopiez-le(s) ou demandez l’accès."),
            ),
            "image-missing": (
                self.tr("%n image(s) manque(nt)", "", n),
                translate(
                    "Remedies", "Demandez ces fichiers au fournisseur ; les notices entrent."
                ),
            ),
            "image-outside": (
                self.tr("%n image(s) hors de la livraison", "", n),
                translate("Remedies", "Livrez le fichier à côté de la description."),
            ),
            "oai-other-format": (
                self.tr("%n notice(s) moissonnée(s) dans un autre format", "", n),
                translate("Remedies", "Demandez la moisson en EAD ou en Dublin Core."),
            ),
            "picture-bomb": (
                self.tr("%n image(s) refusée(s) par prudence", "", n),
                translate("Remedies", "Le fichier grossit sans mesure : redemandez-le."),
            ),
            "picture-broken": (
                self.tr("%n image(s) abîmée(s)", "", n),
                translate("Remedies", "Redemandez-les ; les notices entrent sans image."),
            ),
            "picture-incomplete": (
                self.tr("%n image(s) s’arrête(nt) au milieu", "", n),
                translate("Remedies", "Redemandez-les ; les notices entrent."),
            ),
            "picture-not": (
                self.tr("%n fichier(s) n’est pas une image", "", n),
                translate("Remedies", "Vérifiez ce qui a été livré sous ce nom."),
            ),
            "picture-orphan": (
                self.tr("%n image(s) sans notice", "", n),
                translate("Remedies", "Nommez le fichier par la cote, ou citez-le dans la notice."),
            ),
            "picture-too-big": (
                self.tr("%n image(s) trop grande(s)", "", n),
                translate("Remedies", "Demandez-les en plusieurs parties ou réduites."),
            ),
            "record-deleted": (
                self.tr("%n notice(s) supprimée(s) à la source", "", n),
                translate("Remedies", "Rien n’est retiré ici : retirez-les si elles y sont."),
            ),
            "record-in-two-files": (
                self.tr("%n notice(s) dans deux fichiers", "", n),
                translate("Remedies", "Livrez chaque instrument de recherche une seule fois."),
            ),
            "rights-not-understood": (
                self.tr("%n condition(s) d’accès non comprise(s)", "", n),
                translate(
                    "Remedies",
                    "Écrivez libre, sur place, titre seul ou fermé. D’ici là un tableau ferme la"
                    " notice, un instrument de recherche n’en montre que le titre.",
                ),
            ),
            "table-cell": (
                self.tr("%n case(s) trop longue(s), coupée(s)", "", n),
                translate("Remedies", "Répartissez le texte sur plusieurs notices."),
            ),
            "table-column": (
                self.tr("%n colonne(s) inconnue(s), laissée(s) de côté", "", n),
                translate("Remedies", "Renommez la colonne si elle doit être lue."),
            ),
            "table-encoding": (
                self.tr("Les lettres de %n tableau(x) sont illisibles", "", n),
                translate("Remedies", "Enregistrez le tableau en « CSV UTF-8 »."),
            ),
            "table-no-key": (
                self.tr("%n tableau(x) sans colonne de cotes", "", n),
                translate("Remedies", "Nommez « cote » la colonne qui porte les cotes."),
            ),
            "table-nul": (
                self.tr("%n tableau(x) avec des signes vides", "", n),
                translate("Remedies", "Exportez-le à nouveau ; ces signes sont laissés de côté."),
            ),
            "table-quote": (
                self.tr("%n guillemet(s) jamais fermé(s)", "", n),
                translate("Remedies", "Corrigez cette ligne ; celles d’avant sont entrées."),
            ),
            "table-ragged": (
                self.tr("%n ligne(s) de longueur inégale", "", n),
                translate("Remedies", "Vérifiez les séparateurs de cette ligne."),
            ),
            "table-too-big": (
                self.tr("%n tableau(x) trop grand(s)", "", n),
                translate("Remedies", "Partagez-le en plusieurs fichiers de 200 Mo au plus."),
            ),
            "table-wide": (
                self.tr("%n tableau(x) de plus de 200 colonnes", "", n),
                translate("Remedies", "Vérifiez le séparateur des colonnes."),
            ),
            "title-cut": (
                self.tr("%n titre(s) trop long(s), coupé(s)", "", n),
                translate("Remedies", "Raccourcissez-le ; mettez le reste dans la description."),
            ),
            "xml-deep": (
                self.tr("%n fichier(s) trop imbriqué(s)", "", n),
                translate("Remedies", "Demandez un export simple au fournisseur."),
            ),
            "xml-encoding": (
                self.tr("%n fichier(s) aux lettres mal annoncées", "", n),
                translate("Remedies", "Demandez le fichier enregistré en UTF-8."),
            ),
            "xml-entity": (
                self.tr("%n fichier(s) refusé(s) par prudence", "", n),
                translate(
                    "Remedies",
                    "Il déclare des entités, qui peuvent cacher un autre fichier : demandez un"
                    " export sans elles.",
                ),
            ),
            "xml-syntax": (
                self.tr("%n fichier(s) XML mal formé(s)", "", n),
                translate("Remedies", "Demandez au fournisseur de corriger l’endroit indiqué."),
            ),
            "xml-truncated": (
                self.tr("%n fichier(s) arrivé(s) incomplet(s)", "", n),
                translate("Remedies", "Redemandez-le ou recopiez-le : la fin manque."),
            ),
            "xml-unknown": (
                self.tr("%n fichier(s) XML d’un genre inconnu", "", n),
                translate(
                    "Remedies",
                    "Demandez l’un des formats lus ici, ou laissez ce fichier de côté.",
                ),
            ),
            "xml-unreadable": (
                self.tr("%n fichier(s) XML illisible(s)", "", n),
                translate("Remedies", "Redemandez-le, enregistré en UTF-8."),
            ),
        }.get(code, ("", ""))
