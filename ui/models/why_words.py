"""The replay of a search in plain words, from what `kiosk why --json` tells."""

from dataclasses import dataclass
from typing import Any

from index.results import Layer
from ui.models import labels
from ui.models.labels import grouped, translate
from ui.models.search import PAGE

MOST_PLACES = 4
SHOWN = "shown"
GOOD, BAD, PLAIN = "check", "warn", "list"
"""The signs of a line: met, not met, told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """One step of the replay, with its sign."""

    text: str
    sign: str


def filled(sentence: str, *parts: str) -> str:
    """A sentence with its parts at %1, %2 and so on."""
    for number, part in enumerate(parts, start=1):
        sentence = sentence.replace(f"%{number}", part)
    return sentence


def verdict(told: dict[str, Any]) -> str:
    """What came of it, in one sentence."""
    if told["rank"]:
        found = translate("Why", "Elle est trouvée : place %1 sur %2.")
        return filled(found, grouped(int(told["rank"])), grouped(int(told["total"])))
    if not told["complete"]:
        unmet = ", ".join(quoted(each) for each in told["words"] if not each["layer"])
        return filled(translate("Why", "Elle n’est pas trouvée : il lui manque %1."), unmet)
    if told["state"] != SHOWN:
        return translate("Why", "Elle porte tous ces mots, mais elle n’est pas montrée.")
    return translate("Why", "Elle porte tous ces mots et n’est pas trouvée : dites-le.")


def lines(told: dict[str, Any]) -> list[LineRow]:
    """The steps: reading, code, every word, what hides the record, filters, place."""
    rows = [LineRow(text=reading(told), sign=PLAIN)]
    if told["is_code"]:
        text = translate("Why", "C’est une cote ou un numéro de la notice.")
        rows.append(LineRow(text=text, sign=GOOD))
    elif told["code"]:
        text = translate("Why", "Lu aussi comme une cote : ce n’est pas la sienne.")
        rows.append(LineRow(text=text, sign=PLAIN))
    rows.extend(
        LineRow(text=met(each), sign=GOOD if each["layer"] else BAD) for each in told["words"]
    )
    rows.append(LineRow(text=hidden(told["state"]), sign=GOOD if told["state"] == SHOWN else BAD))
    if kept := filters(told):
        rows.append(LineRow(text=kept, sign=PLAIN))
    rows.append(LineRow(text=place(told), sign=GOOD if told["rank"] else BAD))
    return rows


def quoted(each: dict[str, Any]) -> str:
    """A word as it was typed; a beginning says that it goes on."""
    said = translate("Why", "« %1 »")
    return filled(said, str(each["typed"]) + ("…" if each["beginning"] else ""))


def reading(told: dict[str, Any]) -> str:
    """How the text was read."""
    if not told["words"]:
        return translate("Why", "Rien n’a été tapé : tout est montré.")
    said = filled(translate("Why", "Lu : %1."), ", ".join(map(quoted, told["words"])))
    if any(each["beginning"] for each in told["words"]):
        unfinished = translate("Why", "Le dernier mot n’est qu’un début : une espace le termine.")
        return f"{said} {unfinished}"
    return said


def met(each: dict[str, Any]) -> str:
    """By which layer the record meets a word."""
    layer, word, form = each["layer"], quoted(each), str(each["form"])
    if layer is None:
        return filled(translate("Why", "%1 : elle ne le porte sous aucune forme."), word)
    if layer == Layer.TEXT:
        return filled(translate("Why", "%1 : tel quel, dans %2."), word, where(each["field"]))
    if layer == Layer.VARIANT and not each["source"]:
        return filled(translate("Why", "%1 : dans une autre forme du nom."), word)
    said = {
        Layer.REFERENCE: translate("Why", "%1 : dans sa cote ou l’un de ses numéros."),
        Layer.EXACT: translate("Why", "%1 : tel quel, dans le nom."),
        Layer.PREFIX: translate("Why", "%1 : le début de « %2 », dans le nom."),
        Layer.NORMALISED: translate("Why", "%1 : joint ou séparé, « %2 » dans le nom."),
        Layer.VARIANT: translate("Why", "%1 : écrit ainsi par %3."),
        Layer.EQUIVALENT: translate("Why", "%1 : une autre forme de « %2 »."),
        Layer.SYNONYM: translate("Why", "%1 : sous un autre nom de la même chose, « %2 »."),
        Layer.STEM: translate("Why", "%1 : une autre forme du mot, « %2 »."),
        Layer.SOUND: translate("Why", "%1 : le même son que « %2 »."),
        Layer.MISREAD: translate("Why", "%1 : « %2 » a pu être mal lu."),
        Layer.SPELLING: translate("Why", "%1 : à une ou deux lettres de « %2 »."),
    }.get(layer, "%1 : %2")
    return filled(said, word, form, str(each["source"]))


def where(field: str) -> str:
    """A searched field, as a part of a sentence."""
    return {
        "title": translate("Why", "le titre"),
        "persons": translate("Why", "les personnes citées"),
        "places": translate("Why", "les lieux"),
        "subjects": translate("Why", "les sujets"),
        "text": translate("Why", "la description"),
        "pages": translate("Why", "le texte des pages"),
    }.get(field, field)


def hidden(state: str) -> str:
    """What keeps a record from visitors."""
    return {
        SHOWN: translate("Why", "Rien ne la retire ni ne la ferme."),
        "title-only": translate("Why", "Fermée : seul son titre est cherché."),
        "protected": translate("Why", "Peut-être vivante : seul le nom en tête est cherché."),
        "withheld": translate("Why", "Retirée de toutes les bornes : personne ne la trouve."),
        "closed": translate("Why", "Fermée par ses droits : elle n’est dans aucune édition."),
        "unpublished": translate(
            "Why",
            "Elle n’est pas dans l’édition en ligne : mettez en ligne, ou un niveau est fermé.",
        ),
    }.get(state, state)


def filters(told: dict[str, Any]) -> str:
    """The filters that leave the record."""
    values = [labels.facet_value(name, value) for name, value in told["filters"]]
    kept = values[: MOST_PLACES + 1]
    if len(values) > len(kept):
        kept.append("…")
    if told["years"]:
        first, last = told["years"]
        kept.append(f"{first}–{last}" if first != last else str(first))
    said = translate("Why", "Un filtre la cache, sauf : %1.")
    return filled(said, ", ".join(kept)) if kept else ""


def place(told: dict[str, Any]) -> str:
    """Where it stands among the answers."""
    rank, total = int(told["rank"]), int(told["total"])
    if not rank:
        nothing = translate("Why", "Cette recherche ne trouve rien.")
        others = translate("Why", "Elle n’est pas parmi les %1 réponses.")
        return filled(others, grouped(total)) if total else nothing
    if rank > PAGE:
        far = translate("Why", "Place %1 sur %2 : il faut beaucoup faire défiler.")
        return filled(far, grouped(rank), grouped(total))
    return filled(translate("Why", "Place %1 sur %2."), grouped(rank), grouped(total))
