"""The few whose stories are told in full, and the forty whose names begin alike."""

# ruff: noqa: E501, FLY002 - a sentence of the archive stands on one line; a list of words reads best as words

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.names import Origin
from kiosk.demonstration.people import LISTED, Person, somebody

_LETTER = "1 J 0214/3: lettre du comité, 14 juin 1945"
_CARD = "1 J 0190: fiche individuelle n° 214"
_NOTICE = "1 J 0214/1: notice individuelle, 2e feuillet"
_LIST = "1 J 0198: liste nominative, feuillet 7, ligne 157"

AUGUSTIN = Person(
    reference="D 0214",
    surname="Lefèbvre",
    given="Augustin Marie",
    variants=f"LEFEBURE Auguste (written in {_LIST}) || LEFÈBVRE Augustin (written in {_LETTER})",
    birth=f"22 mars 1919 [{_CARD} ; {_NOTICE}]",
    birth_place=f"Wizernes [{_CARD} ; {_LETTER}]",
    home=f"12 rue du Moulin, Wizernes [{_CARD}]",
    trade=f"ajusteur [{_CARD} ; {_LETTER}] || ? ajusteur aux ateliers Brunel [{_NOTICE}]",
    matricule=f"900214 @ Buchenwald, 1944-01-19 [{_NOTICE}]",
    path=" > ".join(
        (
            f"arrest: Wizernes, 3 novembre 1943 (à son domicile, pour diffusion de journaux clandestins) [{_LETTER} ; {_NOTICE}] || ? Wizernes, 5 novembre 1943 [{_CARD}]",
            f"internment: Loos, novembre 1943 -> janvier 1944 [{_NOTICE} ; 1 J 0214/2: lettre à sa mère, 2 janvier 1944]",
            f"internment: Compiègne, janvier 1944 [{_NOTICE}]",
            f"transport: Buchenwald, 1944-01-17 -> 1944-01-19 (parti de Compiègne) [{_NOTICE}]",
            f"camp: Buchenwald, janvier 1944 -> février 1944 [{_NOTICE}]",
            "camp: Dora, février 1944 -> avril 1945 (il travaille au montage dans les tunnels ; à son retour il dira : « on ne voyait pas le jour ») [1 J 0214/1: notice individuelle ; "
            + _LIST
            + " ; Témoignage, 1961]",
            "evacuation: Bergen-Belsen, avril 1945 [Témoignage, 1961]",
            "liberation: Bergen-Belsen, 15 avril 1945 [Témoignage, 1961]",
            f"return: Lille, 29 mai 1945 [{_LETTER} ; 1 J 0214/5: télégramme du 29 mai 1945 ; {_NOTICE}]",
            "death: Wizernes, 4 octobre 1983 [Registre de démonstration]",
        )
    ),
    fate=f"returned: 1945-05-29, Lille [{_LETTER}]",
    sources=f"{_CARD} ; {_LIST} ; {_NOTICE} ; {_LETTER} ; 1 J 0214/2: lettre à sa mère ; 1 J 0214/4: fiche n° 214, copie ; 1 J 0214/5: télégramme ; 4 Fi 0087: photographie de l’atelier Brunel ; 4 Fi 0301: portrait ; 2 J 0031: cahier d’écolier ; Témoignage, 1961",
    text="Ajusteur à Wizernes, né le 22 mars 1919. Arrêté pour avoir distribué un journal clandestin, déporté à Buchenwald puis à Dora. Rentré en mai 1945. Personne inventée pour l’archive de démonstration.",
)

STANIMIR = Person(
    reference="D 0206",
    surname="Kowaldryk",
    given="Stanimir",
    variants="Kovaldrick, Stanislas (written in 1 J 0199: liste nominative, feuillet 8) || KOWALDRIK Stanimir (written in 1 J 0206/1: fiche individuelle)",
    birth="3 mai 1921 [1 J 0206/1: fiche individuelle] || ? 5 mars 1921 [1 J 0199: liste nominative, feuillet 8]",
    birth_place="Bruay-la-Buissière [1 J 0206/1: fiche individuelle] || ? Poznań [1 J 0199: liste nominative, feuillet 8]",
    home="Cité de la fosse 6, Lens [1 J 0206/1: fiche individuelle]",
    trade="mineur",
    matricule="900871 @ Buchenwald, 1944-01-29 [1 J 0199: liste nominative, feuillet 8] || 967012 @ Dora",
    path=" > ".join(
        (
            "arrest: Lens, vers le 12 septembre 1943 [1 J 0206/2: lettre du comité] || ? Liévin, 14 septembre 1943 [1 J 0206/1: fiche individuelle]",
            "internment: Loos, septembre 1943 -> janvier 1944 [1 J 0206/1: fiche individuelle]",
            "internment: Compiègne, janvier 1944",
            "transport: Buchenwald, 1944-01-27 -> 1944-01-29 [1 J 0199: liste nominative, feuillet 8]",
            "camp: Dora, mars 1944 -> novembre 1944 (tunnel) [1 J 0206/2: lettre du comité]",
            "kommando: Ellrich, novembre 1944 -> mars 1945 [Témoignage, 1963]",
            "kommando: Nordhausen Boelcke-Kaserne, mars 1945 [Témoignage, 1963]",
        )
    ),
    fate="disappeared: après mars 1945 [1 J 0206/2: lettre du comité]",
    sources="1 J 0206/1: fiche individuelle ; 1 J 0206/2: lettre du comité ; 1 J 0199: liste nominative, feuillet 8 ; Témoignage, 1963",
    text="Mineur à Lens. Les listes, tapées à l’oreille, l’appellent Kovaldrick Stanislas. Disparu après mars 1945, déclaré mort par jugement en 1948. Personne inventée.",
)

MARTHE = Person(
    reference="R 0900",
    surname="Lefebvre",
    given="Marthe",
    woman=True,
    variants="Caron, Marthe (maiden) || Capucine (alias)",
    birth="17 juillet 1916 [1 J 0221/1: fiche individuelle]",
    birth_place="Arques",
    home="Wizernes",
    trade="agente de liaison, réseau Wizernes || couturière [1 J 0221/1: fiche individuelle]",
    path="residence: Wizernes, 1938 -> 1944 (agente de liaison) [1 J 0221/2: attestation ; 16 P 990 901: dossier de démonstration] > arrest: Saint-Omer, 9 mars 1944 [1 J 0221/1: fiche individuelle] || ? Wizernes, 11 mars 1944 [1 J 0221/2: attestation] > internment: Loos, mars 1944 -> 1er septembre 1944 [1 J 0221/2: attestation] > return: Wizernes, 4 septembre 1944 [1 J 0221/2: attestation] > death: Saint-Omer, 2001",
    fate="liberated: 1944-09-03, Loos [1 J 0221/2: attestation]",
    sources="1 J 0221/1: fiche individuelle ; 1 J 0221/2: attestation ; 16 P 990 901: dossier de démonstration ; 4 Fi 0302: portrait ; 4 Fi 0204: photographie de la cérémonie ; Répertoire de démonstration de la résistance",
    text="Couturière, agente de liaison du réseau Wizernes. Personne inventée pour l’archive de démonstration.",
)

ZOFIA = Person(
    reference="R 0087",
    surname="Nowicka",
    given="Zofia",
    woman=True,
    birth="9 mai 1921 [1 J 0187: fiche individuelle n° 087]",
    birth_place="Lens",
    home="Cité de la fosse 6, Lens",
    trade="couturière",
    path="residence: Lens, 1942 -> 1944 (agente de liaison) [1 J 0187: fiche individuelle n° 087] > death: Lens, 1994",
    fate="unknown",
    sources="1 J 0187: fiche individuelle n° 087",
    text="Agente de liaison entre deux cités minières. Personne inventée.",
)

_ALIKE = (
    ("Lefebure", "Auguste Achille Omer Camille Daniel Edmond Fernand Gustave"),
    ("Lefebvre", "Émilie Achille Camille Daniel Edmond Fernand Henri Jules Louis Paul René"),
    ("Lefèbvre", "Émile Jeanne Arthur Clément Désiré Victor"),
    ("Lefeuvre", "Albert Léon Marcel Germaine"),
    ("Lefebvère", "Alphonse Eugène Robert Maurice"),
    ("Lefebre", "Florent Georges Lucien Raymond"),
)


def alike() -> tuple[Person, ...]:
    """People whose names begin like Augustin's; Auguste of Hazebrouck is easily taken for him."""
    chance = seeded("alike")
    found = []
    number = 9000
    for surname, givens in _ALIKE:
        for given in givens.split():
            number += 1
            base = somebody(number, Origin.ARTOIS, surname, chance)
            woman = given in ("Émilie", "Jeanne", "Germaine")
            found.append(_renamed(base, given, woman=woman))
    return tuple(found)


def _renamed(base: Person, given: str, *, woman: bool) -> Person:
    auguste = base.surname == "Lefebure" and given == "Auguste"
    return Person(
        reference=base.reference,
        surname=base.surname,
        given=given,
        woman=woman,
        variants="LEFÈBVRE Auguste (written in 1 J 0198: liste nominative, feuillet 7)"
        if auguste
        else "",
        birth="1902-02-11" if auguste else base.birth,
        birth_place="Hazebrouck" if auguste else base.birth_place,
        home="Hazebrouck" if auguste else base.home,
        trade="tisserand" if auguste else ("couturière" if woman else base.trade),
        matricule="" if woman else base.matricule,
        path=f"residence: {base.home}, 1940 -> 1944 > death: {base.home}, {1950 + 3 * len(given)}"
        if woman
        else base.path,
        fate="unknown" if woman else base.fate,
        sources=LISTED,
        text=f"Morte en {1950 + 3 * len(given)}." if woman else base.text,
    )
