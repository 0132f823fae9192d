"""3 J, a drawing office of the V weapons: pictures for this screen only (EAD with a DOCTYPE)."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

from collections.abc import Iterator

from kiosk.demonstration.letters import wrapped
from kiosk.demonstration.piece import Drawn, Piece

_FONDS = "3 J"


def pieces() -> tuple[Piece, ...]:
    return (
        Piece(
            reference=_FONDS,
            title="Bureau d’études des armes V (archive de démonstration)",
            level="fonds",
            dates="1941-1946",
            normal="1941/1946",
            creator="Bureau d’études imaginaire",
            extent="3 cartons",
            language="fr",
            passages={
                "bioghist": "Bureau imaginaire. Les ingénieurs dessinaient ; des détenus, à Dora, fabriquaient et mouraient. Les deux faces d’une même histoire sont décrites ensemble.",
                "custodhist": "Calques trouvés dans un grenier (récit inventé).",
                "scopecontent": "Dessins d’ensemble et de détail, courbes d’essais, rapports. Aucun dessin n’est exact : archive de démonstration.",
                "arrangement": "Trois séries : dessins, essais, rapports.",
                "accessrestrict": "Consultable sur place.",
                "userestrict": "Images consultables sur place uniquement ; reproduction non autorisée par le déposant (règle de démonstration).",
                "processinfo": "Archive de démonstration.",
            },
        ),
        *_drawings(),
        *_tests(),
        *_reports(),
    )


_SHEETS = (
    ("rocket", "A4 (V2) - coupe", "Fusée A4, coupe d’ensemble", "1942-10-03"),
    ("rocket", "A4 - réservoirs", "Fusée A4, réservoirs", "1943-02-11"),
    ("rocket", "A4 - empennage", "Fusée A4, empennage", "1943-06-22"),
    ("bomb", "Fi 103 (V1) - trois vues", "Bombe volante, trois vues", "1943-08-19"),
    ("bomb", "Fi 103 - pulsoréacteur", "Bombe volante, pulsoréacteur", "1944-03-30"),
    ("dome section", "Coupole - coupe en long", "Coupole, coupe en long", "1943-11-30"),
    ("dome section", "Coupole - salle", "Coupole, salle de préparation", "1944-02-18"),
)
_DETAILS = (
    ("Tuyère", "1942", "nozzle"),
    ("Gyroscope de cap", "1943", "gyroscope"),
    ("Train d’engrenages", "1943", "gears"),
    ("Chambre de combustion", "1942", "nozzle"),
    ("Réducteur de turbopompe", "1944", "gears"),
    ("Plateforme gyroscopique", "1944", "gyroscope"),
)


def _drawings() -> Iterator[Piece]:
    yield Piece(reference="3 J 1-40", title="Dessins", level="series", parent=_FONDS)
    yield Piece(
        reference="3 J 0001-0010",
        title="Dessins d’ensemble",
        level="file",
        parent="3 J 1-40",
        dates="1942-1944",
        normal="1942/1944",
    )
    for place, (painter, short, title, day) in enumerate(_SHEETS, start=1):
        site = ("Helfaut",) if painter == "dome section" else ("Peenemünde",)
        yield Piece(
            reference=f"3 J {place:04d}",
            title=title,
            level="item",
            parent="3 J 0001-0010",
            dates=day,
            normal=day,
            kind="drawing",
            genre="dessin technique",
            extent="1 calque",
            text="Dessin de démonstration : les mesures sont approximatives.",
            places=site,
            subjects=("armes V", "dessin technique"),
            pictures=(Drawn(painter=painter, words=short),),
        )
    yield Piece(
        reference="3 J 0011-0020",
        title="Dessins de détail",
        level="file",
        parent="3 J 1-40",
        dates="1942-1944",
        normal="1942/1944",
    )
    for place, (title, year, kind) in enumerate(_DETAILS):
        yield Piece(
            reference=f"3 J {11 + place:04d}",
            title=title,
            level="item",
            parent="3 J 0011-0020",
            dates=year,
            normal=year,
            kind="drawing",
            genre="dessin technique",
            extent="1 calque",
            text="Pièce imaginaire, cotée pour l’exemple.",
            places=("Peenemünde",),
            subjects=("dessin technique",),
            pictures=(Drawn(painter="detail", words=(f"Planche {11 + place} - {title}", kind)),),
        )


def _tests() -> Iterator[Piece]:
    yield Piece(reference="3 J 41-60", title="Essais", level="series", parent=_FONDS)
    yield Piece(
        reference="3 J 0041-0050",
        title="Courbes",
        level="file",
        parent="3 J 41-60",
        dates="1942-1944",
        normal="1942/1944",
    )
    for place, day in enumerate(("1942-10-03", "1943-05-26", "1944-06-20")):
        suffix = "png" if place == 1 else "jpg"
        yield Piece(
            reference=f"3 J {41 + place:04d}",
            title=f"Trajectoires, relevé n° {place + 1}",
            level="item",
            parent="3 J 0041-0050",
            dates=day,
            normal=day,
            kind="drawing",
            genre="dessin technique",
            text="Altitude et portée de plusieurs essais.",
            places=("Peenemünde", "Blizna"),
            subjects=("essais",),
            pictures=(
                Drawn(painter="trajectory", words=f"Trajectoires {place + 1}", suffix=suffix),
            ),
        )


_PARTS = (
    (
        "RAPPORT D'ESSAI N° 17",
        "La poussée mesurée au banc est restée de trois pour cent au-dessous du calcul. Cause probable : l'usure de la tuyère.",
        "On propose de reprendre le dessin du palier et de répéter l'essai avec un carburant plus froid.",
    ),
    (
        "FABRICATION",
        "Les ateliers du tunnel livrent des pièces dont la cote varie d'un poste à l'autre. Le contrôle en refuse une sur cinq.",
        "Le rapport ne dit rien de ceux qui travaillent là. D'autres papiers, rédigés par eux ou par leurs familles, le disent : voir le fonds 1 J.",
    ),
    (
        "TRANSPORT",
        "Les engins partent par rail, sous bâche, de nuit. Le trajet jusqu'à la côte demande de quatre à six jours.",
        "Les ponts de l'Aa et de la Lys sont signalés comme points faibles.",
    ),
)


def _reports() -> Iterator[Piece]:
    yield Piece(reference="3 J 61-70", title="Rapports", level="series", parent=_FONDS)
    yield Piece(
        reference="3 J 0061-0065",
        title="Rapports d’essais et de fabrication",
        level="file",
        parent="3 J 61-70",
        dates="1943-1944",
        normal="1943/1944",
    )
    leaves = [
        (title, wrapped(*words), page) for page, (title, *words) in enumerate(_PARTS, start=1)
    ]
    yield Piece(
        reference="3 J 0061",
        title="Rapport d’essai et de fabrication (trois pages)",
        level="item",
        parent="3 J 0061-0065",
        dates="novembre 1943",
        normal="1943-11",
        genre="rapport",
        extent="3 pages",
        text="Un rapport technique qui se tait sur les hommes. À lire avec le fonds 1 J.",
        places=("Mittelbau-Dora",),
        subjects=("armes V", "travail forcé"),
        pictures=(Drawn(painter="report", words=leaves, suffix="tif"),),
    )
    for place, (title, *words) in enumerate(_PARTS[1:], start=2):
        yield Piece(
            reference=f"3 J {60 + place:04d}",
            title=f"Note : {title.lower()}",
            level="item",
            parent="3 J 0061-0065",
            dates="1944",
            normal="1944",
            genre="rapport",
            text=words[0].replace("'", "’"),
            places=("Nordhausen",),
            subjects=("armes V",),
            pictures=(Drawn(painter="report", words=(title, wrapped(*words), 1)),),
        )
