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
        said, cure = Remedies().words(code, len(told))
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
            "picture-orphan": (
                self.tr("%n image(s) sans notice", "", n),
                translate("Remedies", "Nommez le fichier par la cote, ou citez-le dans la notice."),
            ),
            "picture-broken": (
                self.tr("%n image(s) abîmée(s)", "", n),
                translate("Remedies", "Redemandez-les ; les notices sont en ligne sans image."),
            ),
            "picture-incomplete": (
                self.tr("%n image(s) s’arrête(nt) au milieu", "", n),
                translate("Remedies", "Redemandez-les ; les notices sont en ligne."),
            ),
            "picture-not": (
                self.tr("%n fichier(s) n’est pas une image", "", n),
                translate("Remedies", "Vérifiez ce qui a été livré sous ce nom."),
            ),
            "picture-too-big": (
                self.tr("%n image(s) trop grande(s)", "", n),
                translate("Remedies", "Demandez-les en plusieurs parties ou réduites."),
            ),
            "picture-bomb": (
                self.tr("%n image(s) refusée(s) par prudence", "", n),
                translate("Remedies", "Le fichier grossit sans mesure : redemandez-le."),
            ),
            "rights-not-understood": (
                self.tr("%n droit(s) illisible(s) : notices fermées", "", n),
                translate("Remedies", "Écrivez free, on-site, title-only ou closed."),
            ),
            "date-not-read": (
                self.tr("%n date(s) gardée(s) comme texte", "", n),
                translate("Remedies", "Écrivez une année, un mois ou un jour."),
            ),
            "code-repeated": (
                self.tr("%n cote(s) en double", "", n),
                translate(
                    "Remedies", "Donnez une autre cote à l’une des deux ; la première entre."
                ),
            ),
            "csv-no-reference": (
                self.tr("%n ligne(s) sans cote", "", n),
                translate("Remedies", "Donnez-leur une cote ; elles restent dehors d’ici là."),
            ),
            "csv-no-title": (
                self.tr("%n notice(s) sans titre", "", n),
                translate("Remedies", "Donnez-leur un titre ; la cote est montrée à sa place."),
            ),
            "csv-no-surname": (
                self.tr("%n personne(s) sans nom", "", n),
                translate("Remedies", "Complétez la ligne ; elle reste dehors d’ici là."),
            ),
            "csv-kind": (
                self.tr("%n nature(s) inconnue(s)", "", n),
                translate("Remedies", "Choisissez dans la liste de docs/formats."),
            ),
            "record-in-two-files": (
                self.tr("Des notices sont dans deux fichiers", "", n),
                translate("Remedies", "Livrez chaque instrument de recherche une seule fois."),
            ),
            "file-unreadable": (
                self.tr("%n fichier(s) illisible(s)", "", n),
                translate("Remedies", "Recopiez-le(s) ou demandez l’accès."),
            ),
            "file-passed-over": (
                self.tr("%n fichier(s) laissé(s) de côté", "", n),
                translate("Remedies", "Livrez le fichier lui-même, pas un lien."),
            ),
        }.get(code, ("", ""))
