"""Two school dossiers of six steps: a question, a document, a hint."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

from collections.abc import Iterator

from kiosk.demonstration.piece import Piece

_LETTER = (
    ("Qui tient la plume ?", "1 J 0214/3", "Regardez le haut et le bas de la lettre."),
    (
        "Quel jour Augustin est-il arrêté ?",
        "1 J 0190",
        "La fiche et la lettre ne disent pas la même chose. Notez les deux.",
    ),
    (
        "Que sait Augustin de la suite de son voyage ?",
        "1 J 0214/2",
        "Relisez la phrase : « nous devons partir bientôt ». Puis choisissez la réponse que la lettre permet de donner.",
    ),
    (
        "Combien de noms sur cette liste commencent comme le sien ?",
        "1 J 0198",
        "Cherchez autour de la ligne 157.",
    ),
    (
        "Que disent quatre bandes de papier ?",
        "1 J 0214/5",
        "Un télégramme se paie au mot. Écrivez-le en phrases.",
    ),
    (
        "Comment se souvient-on de lui ?",
        "2 J 0031",
        "Un élève le regarde en 1952. Que voit-il, que ne sait-il pas ?",
    ),
)
_ROCKET = (
    ("À quoi sert cette fusée en 1942 ?", "ESP 101", "Lisez la date et le lieu."),
    ("Qui la fabrique ?", "SITE 05", "Cherchez le mot « détenus »."),
    ("Que tait le rapport technique ?", "3 J 0061", "Comptez les mots qui parlent d’hommes."),
    ("Que deviennent les fusées en 1945 ?", "ESP 102", "Deux directions."),
    ("Qu’est-ce qui change en 1957 ?", "ESP 103", "Comparez ce que porte la fusée."),
    (
        "Peut-on admirer la Lune et ne pas oublier Dora ?",
        "ESP 106",
        "Il n’y a pas de réponse à cocher. Écrivez trois phrases.",
    ),
)
_DOSSIERS = (
    (
        "DOS 1",
        "Une lettre, une vie",
        "Classe de 3e, histoire, 45 minutes. Suivre un homme à travers six documents et voir comment deux sources se contredisent.",
        _LETTER,
        "1944-1952",
    ),
    (
        "DOS 2",
        "De la fusée à la Lune",
        "Cycle 4, histoire et sciences, 60 minutes. La même technique a servi à détruire, puis à partir.",
        _ROCKET,
        "1942-1969",
    ),
)


def pieces() -> tuple[Piece, ...]:
    return (
        Piece(
            reference="DOS",
            title="Dossiers pour les classes (archive de démonstration)",
            level="collection",
            kind="dossier",
            text="Dossiers d’exemple : archive de démonstration.",
            rights="free",
        ),
        *_all(),
    )


def _all() -> Iterator[Piece]:
    for mark, title, text, steps, dates in _DOSSIERS:
        yield Piece(
            reference=mark,
            parent="DOS",
            title=title,
            level="file",
            dates=dates,
            text=text,
            kind="dossier",
            subjects=("école",),
            rights="free",
        )
        for place, (question, document, hint) in enumerate(steps, start=1):
            yield Piece(
                reference=f"{mark}/{place}",
                parent=mark,
                title=question,
                level="item",
                text=f"Document : {document}\nIndice : {hint}",
                kind="step",
                subjects=(document,),
                rights="free",
            )
