"""One delivery that waits in the inbox: staff can try looking, accepting and correcting on it.

It has what deliveries have: records that are new, one row that is refused, pictures that are
missing, a date and a right that are not understood.
"""

import csv
from pathlib import Path

NAME = "2026-11 Don d’une famille (démonstration)"
_COLUMNS = ("reference", "title", "dates", "kind", "text", "rights", "image")
_INVENTED = "Pièce inventée pour l’archive de démonstration."
_ROWS = (
    ("9 J 0001", "Carte d’alimentation", "1943", "document", _INVENTED, "free", ""),
    ("9 J 0002", "Lettre à une tante", "12 mars 1944", "lettre", _INVENTED, "free", "9_J_0002.jpg"),
    ("9 J 0003", "La cour de l’école", "un dimanche", "photo", _INVENTED, "free", "9_J_0003.jpg"),
    ("9 J 0004", "Carnet de route", "1945", "document", _INVENTED, "à voir avec la famille", ""),
    ("", "Ruban de tissu", "1945", "objet", _INVENTED, "free", ""),
)


def leave(inbox: Path) -> Path:
    """Write the delivery into an inbox; returns its folder."""
    folder = inbox / NAME
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "units.csv").open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(_COLUMNS)
        rows.writerows(_ROWS)
    return folder
