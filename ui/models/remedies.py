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
        said, cure = words(code, len(told))
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


def words(code: str, count: int) -> tuple[str, str]:
    """What some faults are and what cures them; empty when the code is not known."""
    n = count
    return {
        "image-missing": (
            translate("Remedies", "%n image(s) manque(nt)", None, n),
            translate("Remedies", "Demandez ces fichiers au fournisseur ; les notices entrent."),
        ),
        "image-outside": (
            translate("Remedies", "%n image(s) hors de la livraison", None, n),
            translate("Remedies", "Livrez le fichier à côté de la description."),
        ),
        "picture-orphan": (
            translate("Remedies", "%n image(s) sans notice", None, n),
            translate("Remedies", "Nommez le fichier par la cote, ou citez-le dans la notice."),
        ),
        "picture-broken": (
            translate("Remedies", "%n image(s) abîmée(s)", None, n),
            translate("Remedies", "Redemandez-les ; les notices sont en ligne sans image."),
        ),
        "picture-incomplete": (
            translate("Remedies", "%n image(s) s’arrête(nt) au milieu", None, n),
            translate("Remedies", "Redemandez-les ; les notices sont en ligne."),
        ),
        "picture-not": (
            translate("Remedies", "%n fichier(s) n’est pas une image", None, n),
            translate("Remedies", "Vérifiez ce qui a été livré sous ce nom."),
        ),
        "picture-too-big": (
            translate("Remedies", "%n image(s) trop grande(s)", None, n),
            translate("Remedies", "Demandez-les en plusieurs parties ou réduites."),
        ),
        "picture-bomb": (
            translate("Remedies", "%n image(s) refusée(s) par prudence", None, n),
            translate("Remedies", "Le fichier grossit sans mesure : redemandez-le."),
        ),
        "rights-not-understood": (
            translate("Remedies", "%n droit(s) illisible(s) : notices fermées", None, n),
            translate("Remedies", "Écrivez free, on-site, title-only ou closed."),
        ),
        "date-not-read": (
            translate("Remedies", "%n date(s) gardée(s) comme texte", None, n),
            translate("Remedies", "Écrivez une année, un mois ou un jour."),
        ),
        "code-repeated": (
            translate("Remedies", "%n cote(s) en double", None, n),
            translate("Remedies", "Donnez une autre cote à l’une des deux ; la première entre."),
        ),
        "csv-no-reference": (
            translate("Remedies", "%n ligne(s) sans cote", None, n),
            translate("Remedies", "Donnez-leur une cote ; elles restent dehors d’ici là."),
        ),
        "csv-no-title": (
            translate("Remedies", "%n notice(s) sans titre", None, n),
            translate("Remedies", "Donnez-leur un titre ; la cote est montrée à sa place."),
        ),
        "csv-no-surname": (
            translate("Remedies", "%n personne(s) sans nom", None, n),
            translate("Remedies", "Complétez la ligne ; elle reste dehors d’ici là."),
        ),
        "csv-kind": (
            translate("Remedies", "%n nature(s) inconnue(s)", None, n),
            translate("Remedies", "Choisissez dans la liste de docs/formats."),
        ),
        "record-in-two-files": (
            translate("Remedies", "Des notices sont dans deux fichiers", None, n),
            translate("Remedies", "Livrez chaque instrument de recherche une seule fois."),
        ),
        "file-unreadable": (
            translate("Remedies", "%n fichier(s) illisible(s)", None, n),
            translate("Remedies", "Recopiez-le(s) ou demandez l’accès."),
        ),
        "file-passed-over": (
            translate("Remedies", "%n fichier(s) laissé(s) de côté", None, n),
            translate("Remedies", "Livrez le fichier lui-même, pas un lien."),
        ),
    }.get(code, ("", ""))
