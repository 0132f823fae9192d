"""25 W, public papers that are not open yet, and 2 J, schools remembering."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

from collections.abc import Iterator

from kiosk.demonstration.piece import Drawn, Piece

_LAW = "Code du patrimoine, art. L213-2"


def reserved() -> tuple[Piece, ...]:
    """25 W: medical dossiers; the finding aid gives the year from which each may be read."""
    return (
        Piece(
            reference="25 W",
            title="Dossiers médicaux et de pension (archive de démonstration)",
            level="fonds",
            dates="1945-1970",
            normal="1945/1970",
            creator="Service départemental imaginaire",
            extent="1 carton",
            passages={
                "bioghist": "Service imaginaire.",
                "custodhist": "Versement fictif de 1988.",
                "scopecontent": "Dossiers médicaux et de pension de personnes rentrées. Archive de démonstration.",
                "arrangement": "Une série de dossiers, par ordre d’entrée.",
                "accessrestrict": f"Consultable sur place, sous réserve des délais ({_LAW}).",
                "userestrict": "Reproduction soumise à autorisation.",
                "processinfo": "Archive de démonstration.",
            },
        ),
        Piece(reference="25 W 70-79", title="Dossiers médicaux", level="series", parent="25 W"),
        *_closed(),
    )


def _closed() -> Iterator[Piece]:
    rows = (
        (
            "25 W 77",
            "Dossier médical Lefebvre",
            "1945-1948",
            "Communicable à partir de 2045",
            ("Lefèbvre, Augustin Marie",),
        ),
        ("25 W 71", "Dossier de pension, n° 71", "1946", "Communicable à partir de 2045", ()),
        ("25 W 72", "Dossier de pension, n° 72", "1950-1951", "Communicable à partir de 2051", ()),
        (
            "25 W 73",
            "Visites de contrôle",
            "1946-1952",
            "Communicable à partir du 1er janvier 2053",
            (),
        ),
        ("25 W 74", "Correspondance avec les hôpitaux", "1945-1946", "Non communicable", ()),
        ("25 W 75", "Statistique des visites", "1947", "Librement communicable", ()),
    )
    for mark, title, dates, sentence, persons in rows:
        yield Piece(
            reference=mark,
            title=title,
            level="file",
            parent="25 W 70-79",
            dates=dates,
            normal=dates.replace("-", "/"),
            extent="1 dossier",
            persons=persons,
            text="" if "Libre" not in sentence else "Tableaux sans nom.",
            passages={
                "accessrestrict": f"{sentence} ({_LAW})."
                if "Libre" not in sentence
                else f"{sentence}."
            },
        )


_ESSAY = "Jeudi 8 mai 1952\n\nRédaction\n\nRacontez la cérémonie au\nmonument de votre village.\n\nCe matin nous sommes allés\nen rang jusqu’à la place. Le\nmaître avait mis sa médaille.\nMonsieur Lefèbvre portait le\ndrapeau. Il n’a rien dit mais\nj’ai vu qu’il pleurait."
_ESSAYS = (
    (
        "2 J 0032",
        "Cahier d’écolier, la visite de la carrière",
        "1953-05-12",
        "Mardi 12 mai 1953\n\nRédaction\n\nRacontez une promenade.\n\nNous avons marché jusqu’à la\ncarrière. Le dôme est plus haut\nque l’église. Dedans il fait\nfroid comme dans une cave. Le\nmaître a dit de ne pas crier.",
        "Bien",
    ),
    (
        "2 J 0033",
        "Cahier d’écolière, l’éclipse",
        "1961-02-15",
        "Mercredi 15 février 1961\n\nObservation\n\nCe matin le Soleil a été\nmangé presque tout entier.\nLes poules sont rentrées. On\nregardait par un verre noirci.\nPuis le jour est revenu et les\npoules aussi.",
        "Très bien",
    ),
    (
        "2 J 0034",
        "Cahier d’écolier, un homme sur la Lune",
        "1969-09-22",
        "Lundi 22 septembre 1969\n\nRédaction\n\nRacontez un soir d’été.\n\nOn a regardé la télévision chez\nle facteur. Un homme marchait\nsur la Lune. Grand-père a dit\nque la fusée, il l’avait vue\nnaître, et il est sorti.",
        "À relire avec moi",
    ),
)
_PAPERS = (
    (
        "2 J 0041",
        "1945-06-02",
        "La Voix de Wizernes",
        "Samedi 2 juin 1945",
        "ILS SONT RENTRÉS",
        "Onze déportés de la vallée accueillis en gare",
        "gare",
    ),
    (
        "2 J 0042",
        "1944-09-06",
        "La Voix de Wizernes",
        "Mercredi 6 septembre 1944",
        "LIBRES",
        "Les cloches ont sonné jusqu’au soir",
        "rue",
    ),
    (
        "2 J 0043",
        "1947-05-05",
        "La Voix de Wizernes",
        "Lundi 5 mai 1947",
        "LE SILENCE ET LES DRAPEAUX",
        "Deux mille personnes au monument",
        "cérémonie",
    ),
    (
        "2 J 0044",
        "1957-10-07",
        "L’Étoile de l’Aa",
        "Lundi 7 octobre 1957",
        "UN BIP DANS LE CIEL",
        "Le premier satellite entendu à Helfaut",
        "dome",
    ),
    (
        "2 J 0045",
        "1969-07-21",
        "L’Étoile de l’Aa",
        "Lundi 21 juillet 1969",
        "UN PAS SUR LA LUNE",
        "La nuit blanche des villages",
        "fusée",
    ),
)


def schools() -> tuple[Piece, ...]:
    """2 J: school notebooks and newspapers."""
    return (
        Piece(
            reference="2 J",
            title="Écoles et journaux (archive de démonstration)",
            level="fonds",
            dates="1944-1969",
            normal="1944/1969",
            creator="Écoles imaginaires",
            passages={
                "bioghist": "Écoles et journaux imaginaires.",
                "custodhist": "Réuni pour la borne.",
                "scopecontent": "Cahiers d’écoliers et premières pages de journaux. Les colonnes des journaux sont remplies de mots sans suite. Archive de démonstration.",
                "arrangement": "Deux séries.",
                "accessrestrict": "Librement communicable.",
                "userestrict": "Libre de droits.",
                "processinfo": "Archive de démonstration.",
            },
        ),
        Piece(reference="2 J 30-39", title="Cahiers d’écoliers", level="series", parent="2 J"),
        Piece(
            reference="2 J 0031-0039",
            title="Rédactions",
            level="file",
            parent="2 J 30-39",
            dates="1952-1969",
            normal="1952/1969",
        ),
        Piece(
            reference="2 J 0031",
            title="Cahier d’écolier, rédaction du 8 mai",
            level="item",
            parent="2 J 0031-0039",
            dates="8 mai 1952",
            normal="1952-05-08",
            genre="cahier",
            text="« Monsieur Lefèbvre portait le drapeau. »",
            persons=("Lefèbvre, Augustin Marie",),
            places=("Wizernes",),
            subjects=("école", "mémoire"),
            pictures=(Drawn(painter="notebook", words=(_ESSAY, "Très bien")),),
        ),
        *_essays(),
        Piece(reference="2 J 40-49", title="Journaux", level="series", parent="2 J"),
        Piece(
            reference="2 J 0041-0049",
            title="Premières pages",
            level="file",
            parent="2 J 40-49",
            dates="1944-1969",
            normal="1944/1969",
        ),
        *_papers(),
    )


def _essays() -> Iterator[Piece]:
    for mark, title, day, text, note in _ESSAYS:
        yield Piece(
            reference=mark,
            title=title,
            level="item",
            parent="2 J 0031-0039",
            dates=day,
            normal=day,
            genre="cahier",
            text="Page de cahier imaginée.",
            places=("Helfaut",),
            subjects=("école",),
            pictures=(Drawn(painter="notebook", words=(text, note)),),
        )


def _papers() -> Iterator[Piece]:
    for mark, day, name, written, headline, below, scene in _PAPERS:
        yield Piece(
            reference=mark,
            title=f"{name}, {written.split(' ', 1)[1]}",
            level="item",
            parent="2 J 0041-0049",
            dates=written.split(" ", 1)[1],
            normal=day,
            creator=name,
            genre="journal",
            text=f"{headline.capitalize()}. {below}.",
            places=("Wizernes",),
            subjects=("presse",),
            pictures=(Drawn(painter="newspaper", words=(name, written, headline, below, scene)),),
        )
