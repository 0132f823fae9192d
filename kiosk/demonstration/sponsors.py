"""The page of thanks and the words of welcome, as the museum would edit them."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

_SPONSORS: tuple[tuple[tuple[str, ...], str, str, str, int], ...] = (
    (("Fondation du Crédit Agricole Hauts-de-France", "Fondation du Crédit Agricole Pays de France"), "les tablettes de réalité augmentée", "2020-01-01", "2030-12-31", 1),
    (("Fondation d’Entreprise de la France Mutualiste", "La Compagnie Française de Chaudronnerie"), "l’acquisition, le transport et l’installation d’un V1 sous le dôme", "2020-01-01", "2030-12-31", 2),
    (("Sony",), "les écrans du planétarium 3D", "2020-01-01", "2030-12-31", 3),
    (("Cherche Midi",), "l’édition du Livre des 9 000 déportés de France à Mittelbau-Dora", "2020-01-01", "2030-12-31", 4),
    (("Mission Mécénat-Partenariats du Conseil départemental du Pas-de-Calais",), "l’accompagnement des mécènes", "2020-01-01", "2030-12-31", 5),
)  # fmt: skip

_WELCOME = {
    "fr": (
        "Que cherchez-vous ?",
        "Un nom, un lieu, une date, un mot…",
        "Chaque point est une personne. Écrivez un nom : sa place s’éclaire.",
        "Archive de démonstration : les personnes, les cotes et les images sont inventées.",
        "Lefèbvre|Saint-Omer|juin 1944|planétarium",
    ),
    "en": (
        "What are you looking for?",
        "A name, a place, a date, a word…",
        "Each point is a person. Type a name: its place lights up.",
        "Demonstration archive: people, references and pictures are invented.",
        "Lefèbvre|Saint-Omer|June 1944|planetarium",
    ),
    "nl": (
        "Wat zoekt u?",
        "Een naam, een plaats, een datum, een woord…",
        "Elk punt is een mens. Typ een naam: zijn plaats licht op.",
        "Demonstratiearchief: personen, nummers en beelden zijn verzonnen.",
        "Lefèbvre|Sint-Omaars|juni 1944|planetarium",
    ),
    "de": (
        "Wonach suchen Sie?",
        "Name, Ort, Datum, Wort…",
        "Jeder Punkt ist ein Mensch. Schreiben Sie einen Namen: Sein Platz leuchtet auf.",
        "Vorführarchiv: Personen, Signaturen und Bilder sind erfunden.",
        "Lefèbvre|Saint-Omer|Juni 1944|Planetarium",
    ),
}


def sponsors_toml() -> str:
    """Real names, each beside what it made possible; dates are placeholders of this example."""
    head = (
        "# Archive de démonstration. Les noms sont ceux de mécènes réels de La Coupole ; les dates\n"
        "# de début et de fin sont des exemples, à remplacer par celles des conventions.\n"
    )
    parts = [
        f'\n[[sponsor]]\nname = "{name}"\nmade_possible = "{made}"\n'
        f"from = {first}\nto = {last}\nrank = {rank}\n"
        for names, made, first, last, rank in _SPONSORS
        for name in names
    ]
    return head + "".join(parts)


def welcome_toml() -> str:
    """The first words that a visitor reads, in each language."""
    parts = ["# Archive de démonstration.\n"]
    for language, (question, hint, vault, notice, examples) in _WELCOME.items():
        listed = ", ".join(f'"{example}"' for example in examples.split("|"))
        parts.append(
            f'\n[{language}]\nquestion = "{question}"\nhint = "{hint}"\nvault = "{vault}"\n'
            f'notice = "{notice}"\nexamples = [{listed}]\n'
        )
    return "".join(parts)


_TRIALS = (
    ("augustin lefebvre", "D 0214", 3),
    ("kovaldrick", "D 0206", 3),
    ("1 j 0214/3", "1 J 0214/3", 1),
    ("lettre maire wizernes", "1 J 0214/3", 10),
)


def trials_toml() -> str:
    """The searches that must find their record before an edition is opened."""
    lines = ["# Recherches d’essai : elles doivent aboutir avant que l’édition ne s’ouvre.\n"]
    lines.extend(
        f'[[trial]]\nsearch = "{search}"\nfinds = "{finds}"\nwithin = {within}\n'
        for search, finds, within in _TRIALS
    )
    return "\n".join(lines)
