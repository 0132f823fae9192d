"""Space and the planetarium, delivered as a table: rockets, missions, planets, star charts."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

from collections.abc import Iterator

from kiosk.demonstration.piece import Drawn, Piece

_ROOT = "ESP"

_STORY = (
    (
        "1942-10-03",
        "Le premier vol d’une A4",
        "Une fusée monte à plus de 80 km au-dessus de la Baltique. Elle servira à détruire, et ceux qui la fabriqueront en mourront : voir Dora.",
        ("Peenemünde",),
        Drawn(painter="photograph", words="fusée"),
    ),
    (
        "1945",
        "Les vainqueurs emportent les fusées",
        "Plans, pièces et ingénieurs partent vers l’Ouest et vers l’Est.",
        ("Nordhausen", "White Sands"),
        Drawn(painter="rocket", words="A4 - relevé d’après prise"),
    ),
    (
        "1957-10-04",
        "Spoutnik, le premier satellite",
        "Une sphère de 58 cm fait le tour de la Terre et se fait entendre à la radio.",
        ("Baïkonour",),
        Drawn(painter="planet", words="terre"),
    ),
    (
        "1961-04-12",
        "Un homme autour de la Terre",
        "Youri Gagarine fait un tour en cent huit minutes.",
        ("Baïkonour",),
        Drawn(painter="planet", words="terre"),
    ),
    (
        "1965-11-26",
        "Astérix, premier satellite français",
        "Lancé de Hammaguir par une fusée Diamant.",
        ("Hammaguir",),
        Drawn(painter="trajectory", words="Diamant A - montée"),
    ),
    (
        "1969-07-20",
        "Un pas sur la Lune",
        "Apollo 11 se pose dans la mer de la Tranquillité. La fusée Saturn V descend, par ses ingénieurs, de la V2.",
        ("Cap Canaveral",),
        Drawn(painter="moon", words=-0.5),
    ),
    (
        "1979-12-24",
        "Première Ariane",
        "Ariane 1 s’élève de Kourou la veille de Noël.",
        ("Kourou",),
        Drawn(painter="milky way"),
    ),
    (
        "1990-04-24",
        "Le télescope Hubble",
        "Mis en orbite par une navette, il voit plus loin que l’air ne le permet.",
        ("Cap Canaveral",),
        Drawn(painter="galaxy"),
    ),
    (
        "2014-11-12",
        "Philae sur une comète",
        "Un petit robot européen se pose sur la comète Tchouri.",
        ("Kourou", "Toulouse"),
        Drawn(painter="nebula"),
    ),
    (
        "2021-12-25",
        "Le télescope James-Webb",
        "Lancé de Kourou par une Ariane 5.",
        ("Kourou",),
        Drawn(painter="nebula"),
    ),
)
_PLANETS = (
    ("mercure", "Mercure", "La plus proche du Soleil, et la plus petite."),
    ("venus", "Vénus", "L’étoile du berger ; sous ses nuages, il fait 460 °C."),
    ("terre", "La Terre", "La seule, pour ce qu’on en sait."),
    ("mars", "Mars", "La planète rouge, rouillée ; un jour y dure 24 h 37 min."),
    ("jupiter", "Jupiter", "La plus grosse ; sa tache est une tempête plus large que la Terre."),
    ("saturne", "Saturne", "Des anneaux de glace larges de 280 000 km et minces comme une maison."),
    ("uranus", "Uranus", "Elle roule couchée sur son orbite."),
    ("neptune", "Neptune", "Trouvée par le calcul, le 23 septembre 1846."),
)
_CHARTS = (
    ("Le ciel de janvier", 5.0),
    ("Le ciel d’avril", 11.0),
    ("Le ciel de juillet", 17.0),
    ("Le ciel d’octobre", 23.0),
    ("Le ciel de Noël", 3.0),
)


def pieces() -> tuple[Piece, ...]:
    root = Piece(
        reference=_ROOT,
        title="Espace et planétarium (archive de démonstration)",
        level="collection",
        kind="space",
        text="Images dessinées, faits vérifiables : archive de démonstration.",
        rights="free",
    )
    groups = tuple(
        Piece(
            reference=f"{_ROOT} {number}",
            parent=_ROOT,
            title=title,
            level="series",
            kind="space",
            rights="free",
        )
        for number, title in enumerate(
            ("De la fusée à la Lune", "Le Système solaire", "Le ciel profond", "Cartes du ciel"),
            start=1,
        )
    )
    return (root, *groups, *_story(), *_system(), *_deep(), *_charts())


def _story() -> Iterator[Piece]:
    for place, (day, title, text, places, drawn) in enumerate(_STORY, start=1):
        yield Piece(
            reference=f"ESP {100 + place}",
            parent="ESP 1",
            title=title,
            level="item",
            dates=day,
            text=text,
            kind="space",
            places=places,
            subjects=("espace", "fusées"),
            rights="free",
            pictures=(drawn,),
        )


def _system() -> Iterator[Piece]:
    for place, (kind, title, text) in enumerate(_PLANETS, start=1):
        yield Piece(
            reference=f"ESP {200 + place}",
            parent="ESP 2",
            title=title,
            level="item",
            text=text,
            kind="space",
            subjects=("planètes", "astronomie"),
            rights="free",
            pictures=(Drawn(painter="planet", words=kind),),
        )
    for place, (title, light) in enumerate(
        (
            ("Lune, premier quartier", 0.8),
            ("Lune, gibbeuse", 0.4),
            ("Lune, dernier quartier", -0.8),
        ),
        start=9,
    ):
        yield Piece(
            reference=f"ESP {200 + place}",
            parent="ESP 2",
            title=title,
            level="item",
            text="Cratères semés au hasard.",
            kind="space",
            subjects=("Lune", "astronomie"),
            rights="free",
            pictures=(Drawn(painter="moon", words=light),),
        )
    yield Piece(
        reference="ESP 212",
        parent="ESP 2",
        title="Le Système solaire, schéma",
        level="item",
        text="Huit planètes autour du Soleil ; les distances ne sont pas à l’échelle.",
        kind="space",
        subjects=("planètes", "école"),
        rights="free",
        pictures=(Drawn(painter="orbits", words="Le Système solaire", suffix="png"),),
    )


def _deep() -> Iterator[Piece]:
    titles = (
        ("galaxy", "Une galaxie spirale, de face"), ("galaxy", "Une galaxie inclinée"), ("galaxy", "Une galaxie aux longs bras"), ("galaxy", "Une galaxie presque de profil"),
        ("nebula", "Une nébuleuse rose"), ("nebula", "Un nuage de poussière"), ("nebula", "Une pouponnière d’étoiles"),
        ("milky way", "La Voie lactée au-dessus du dôme"), ("milky way", "Nuit d’août à Helfaut"), ("milky way", "La Voie lactée, horizon sud"),
    )  # fmt: skip
    for place, (painter, title) in enumerate(titles, start=1):
        yield Piece(
            reference=f"ESP {300 + place}",
            parent="ESP 3",
            title=title,
            level="item",
            text="Image imaginée d’après ce que montrent les télescopes.",
            kind="space",
            places=("Helfaut",) if painter == "milky way" else (),
            subjects=("ciel profond", "astronomie"),
            rights="free",
            pictures=(Drawn(painter=painter),),
        )


def _charts() -> Iterator[Piece]:
    for place, (title, turn) in enumerate(_CHARTS, start=1):
        yield Piece(
            reference=f"ESP {400 + place}",
            parent="ESP 4",
            title=title,
            level="item",
            text="Carte à imprimer : le ciel vu de Helfaut vers 22 heures.",
            kind="space",
            places=("Helfaut",),
            subjects=("cartes du ciel", "planétarium"),
            rights="free",
            pictures=(
                Drawn(painter="chart", words=(title, turn), suffix="png" if place == 1 else "jpg"),
            ),
        )
