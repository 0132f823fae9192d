"""What the staff's page says of deeds, steps, moments, sizes, in words without a count."""

import re
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale

from ui.models.labels import grouped
from ui.models.sayings import translate

KILOBYTE = 1000
MEGABYTE = 1_000_000
_TRIAL = re.compile(r"“(.*)” does not find (.+) among the first (\d+)\.?$")


def title(doing: str, target: str) -> str:
    """What an errand does, as the heading over its steps."""
    return {
        "look": translate("Staff", "Lecture de %1"),
        "accept": translate("Staff", "Entrée de %1"),
        "publish": translate("Staff", "Mise en ligne"),
        "go-back": translate("Staff", "Retour à l’édition précédente"),
        "undo": translate("Staff", "Annulation de la dernière livraison"),
        "withhold": translate("Staff", "Retrait de %1"),
    }.get(doing, "").replace("%1", target)


def plain(said: str) -> str:
    """The sentence of a command that failed; of a fault nobody foresaw, only its last line."""
    lines = [line for line in said.splitlines() if line.strip()]
    if not lines:
        return translate("Staff", "Le travail n’a pas abouti.")
    if not any(line.startswith("Traceback") for line in lines):
        return "\n".join(lines)
    unforeseen = translate(
        "Staff", "Une faute imprévue ; l’édition en ligne reste. À transmettre : %1"
    )
    return unforeseen.replace("%1", lines[-1].strip())


def moment(written: str) -> str:
    """A moment of the program, in the words and the hour of the house."""
    for form in ("%Y-%m-%dT%H%M%SZ", "%Y-%m-%dT%H:%M:%SZ"):
        try:
            when = datetime.strptime(written.partition("Z")[0] + "Z", form).replace(tzinfo=UTC)
        except ValueError:
            continue
        local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
        german = QLocale().language() == QLocale.Language.German
        return QLocale().toString(local, f"d{'.' if german else ''} MMMM yyyy, HH:mm")
    return written


def failed_trial(line: str) -> str:
    """What a trial search did not find; a line of another form is told as the program says it."""
    found = _TRIAL.search(line)
    if found is None:
        return line.strip()
    said = translate("Staff", "« %1 » ne trouve pas %2 parmi les %3 premières réponses.")
    if found[3] == "1":
        said = translate("Staff", "« %1 » ne trouve pas %2 en premier.")
    return said.replace("%1", found[1]).replace("%2", found[2]).replace("%3", found[3])


def weight(number: int) -> str:
    """How many bytes, as a person would say it."""
    if number < MEGABYTE:
        return translate("Staff", "%1 ko").replace("%1", grouped(-(-number // KILOBYTE)))
    size = QLocale().toString(number / MEGABYTE, "f", 1)
    return translate("Staff", "%1 Mo").replace("%1", size)


def policy(code: str) -> str:
    """An answer to the question of records that say nothing about rights."""
    return {
        "free": translate("Staff", "Libres"),
        "on-site": translate("Staff", "Sur place, image non imprimée"),
        "closed": translate("Staff", "Fermées"),
    }.get(code, code)


def step_name(step: str) -> str:
    """A step of an errand in plain words."""
    return {
        "read": translate("Staff", "Lire les fichiers"),
        "pictures": translate("Staff", "Ouvrir les images, faire les vignettes"),
        "masters": translate("Staff", "Copier les originaux"),
        "accept": translate("Staff", "Inscrire au catalogue"),
        "compose": translate("Staff", "Composer les notices"),
        "records": translate("Staff", "Écrire les notices"),
        "index": translate("Staff", "Écrire le nouvel index"),
        "trials": translate("Staff", "Essayer les recherches connues"),
        "seal": translate("Staff", "Vérifier et mettre en ligne"),
    }.get(step, step)


def deed(what: str) -> str:
    """What the journal says was done."""
    return {
        "accepted": translate("Staff", "a fait entrer"),
        "published": translate("Staff", "a mis en ligne"),
        "went back": translate("Staff", "est revenu à"),
        "undone": translate("Staff", "a annulé"),
        "withheld": translate("Staff", "a retiré"),
        "lifted": translate("Staff", "montre de nouveau"),
        "objection": translate("Staff", "a noté une opposition"),
        "objection lifted": translate("Staff", "a levé l’opposition"),
        "joined": translate("Staff", "a réuni"),
        "told apart": translate("Staff", "a distingué"),
        "decision undone": translate("Staff", "a défait une décision"),
        "exported": translate("Staff", "a remis une copie"),
        "named": translate("Staff", "a ajouté la forme"),
    }.get(what, what)
