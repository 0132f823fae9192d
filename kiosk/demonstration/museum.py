"""Museum objects and sites of the V weapons, delivered as a table."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

from collections.abc import Iterator
from dataclasses import replace

from kiosk.demonstration.heroes import AUGUSTIN
from kiosk.demonstration.piece import Drawn, Piece

_OBJECTS = (
    (
        "OBJ 0001",
        "v1",
        "Bombe volante V1",
        "1944",
        "Engin sans pilote, long de 7,90 m, mû par un pulsoréacteur. Présenté sous le dôme ; son achat, son transport et son installation ont été rendus possibles par des mécènes.",
        ("Helfaut",),
        "armes V",
    ),
    (
        "OBJ 0002",
        "turbopompe",
        "Turbopompe de V2",
        "1944",
        "Elle envoyait l’alcool et l’oxygène dans la chambre de combustion. Des détenus de Dora en assemblaient dans les tunnels.",
        ("Mittelbau-Dora",),
        "armes V",
    ),
    (
        "OBJ 0003",
        "gyroscope",
        "Gyroscope de guidage",
        "1943",
        "Une toupie qui garde sa direction : le cerveau de l’engin.",
        ("Peenemünde",),
        "armes V",
    ),
    (
        "OBJ 0004",
        "gamelle",
        "Gamelle marquée",
        "1944",
        "Gamelle de fer, trois traits gravés au clou. Don d’une famille imaginaire.",
        ("Ellrich",),
        "vie au camp",
    ),
    (
        "OBJ 0005",
        "galoches",
        "Galoches à semelle de bois",
        "1944",
        "On les perdait dans la boue ; sans elles, on ne tenait pas l’appel.",
        ("Harzungen",),
        "vie au camp",
    ),
    (
        "OBJ 0006",
        "valise",
        "Valise de carton",
        "1945",
        "Valise du retour. L’étiquette porte un nom effacé.",
        ("Lille",),
        "rapatriement",
    ),
    (
        "OBJ 0007",
        "carnet",
        "Carnet d’adresses",
        "1945",
        "Neuf noms de compagnons, notés le lendemain de la libération.",
        ("Bergen-Belsen",),
        "rapatriement",
    ),
    (
        "OBJ 0008",
        "radio",
        "Poste de T.S.F.",
        "1938",
        "Écouté tout bas, le soir, une couverture sur le haut-parleur.",
        ("Wizernes",),
        "résistance",
    ),
    (
        "OBJ 0009",
        "appareil",
        "Appareil photographique à soufflet",
        "1936",
        "Caché derrière une plinthe pendant quatre ans.",
        ("Saint-Omer",),
        "résistance",
    ),
    (
        "OBJ 0010",
        "lampe",
        "Lampe de mineur",
        "1935",
        "Lampe de sûreté d’une fosse imaginaire.",
        ("Lens",),
        "mines",
    ),
    (
        "OBJ 0011",
        "casque",
        "Casque de mineur",
        "1947",
        "Cuir bouilli et lampe électrique.",
        ("Liévin",),
        "mines",
    ),
    (
        "OBJ 0012",
        "theodolite",
        "Théodolite",
        "1943",
        "Instrument d’arpenteur du chantier.",
        ("Helfaut",),
        "chantier",
    ),
    (
        "OBJ 0013",
        "lunette",
        "Lunette astronomique",
        "1905",
        "Lunette de 75 mm, achetée par un instituteur.",
        ("Helfaut",),
        "astronomie",
    ),
    (
        "OBJ 0014",
        "globe",
        "Globe terrestre d’école",
        "1928",
        "Globe de classe, frontières d’avant-guerre.",
        ("Wizernes",),
        "école",
    ),
)
_SITES = (
    (
        "SITE 01",
        "La Coupole",
        "1943-1944",
        "Dôme de béton construit au-dessus d’une carrière de craie pour préparer et tirer des V2 ; il n’a jamais servi. Centre d’histoire depuis 1997, planétarium depuis 2012.",
        "Helfaut",
        "dome",
    ),
    (
        "SITE 02",
        "Blockhaus d’Éperlecques",
        "1943-1944",
        "Premier grand bunker prévu pour la V2, bombardé en août 1943.",
        "Éperlecques",
        "chantier",
    ),
    (
        "SITE 03",
        "Forteresse de Mimoyecques",
        "1943-1944",
        "Galeries d’un canon à longue portée, la V3, bombardées en juillet 1944.",
        "Landrethun-le-Nord",
        "galerie",
    ),
    (
        "SITE 04",
        "Siracourt",
        "1943-1944",
        "Abri prévu pour stocker et tirer des V1.",
        "Siracourt",
        "rampe",
    ),
    (
        "SITE 05",
        "Dora, les galeries",
        "1943-1945",
        "Usine souterraine sous le Kohnstein. Kommando de Buchenwald à partir du 28 août 1943, camp autonome à la fin d’octobre 1944. Les détenus y ont creusé, puis monté des V2.",
        "Mittelbau-Dora",
        "galerie",
    ),
    (
        "SITE 06",
        "Peenemünde",
        "1936-1945",
        "Centre d’essais sur la Baltique. Premier vol réussi d’une A4 le 3 octobre 1942.",
        "Peenemünde",
        "fusée",
    ),
)


def pieces() -> tuple[Piece, ...]:
    root = Piece(
        reference="OBJ",
        title="Objets du musée (archive de démonstration)",
        level="collection",
        kind="object",
        text="Objets dessinés pour l’archive de démonstration.",
        rights="free",
    )
    sites = Piece(
        reference="SITE",
        title="Sites des armes V (archive de démonstration)",
        level="collection",
        kind="site",
        text="Lieux réels, décrits en peu de mots, avec des images dessinées : archive de démonstration.",
        rights="free",
    )
    return (root, *_objects(), *_withheld(), sites, *_places())


def _objects() -> Iterator[Piece]:
    for mark, kind, title, year, text, places, subject in _OBJECTS:
        persons = (AUGUSTIN.inverted,) if mark == "OBJ 0007" else ()
        yield Piece(
            reference=mark,
            parent="OBJ",
            title=title,
            level="item",
            dates=year,
            text=text,
            kind="object",
            persons=persons,
            places=places,
            subjects=(subject, "objet"),
            rights="free",
            pictures=(Drawn(painter="exhibit", words=kind),),
        )


def _withheld() -> Iterator[Piece]:
    """Two deposits with conditions, so that the rules can be seen at work."""
    base = Piece(reference="", title="", level="item", parent="OBJ", kind="object")
    diary = Drawn(painter="exhibit", words="carnet")
    yield replace(
        base,
        reference="OBJ 0021",
        title="Journal intime, dépôt d’une famille",
        dates="1943-1946",
        text="Fermé à la demande du déposant (dépôt imaginaire).",
        subjects=("journal", "objet"),
        rights="closed until 2045-01-01",
        pictures=(diary,),
    )
    yield replace(
        base,
        reference="OBJ 0022",
        title="Carnet de soins",
        dates="1945",
        text="Contenu médical (dépôt imaginaire).",
        subjects=("santé", "objet"),
        rights="title-only until 2065-01-01",
        pictures=(diary,),
    )


def _places() -> Iterator[Piece]:
    for mark, title, dates, text, place, scene in _SITES:
        yield Piece(
            reference=mark,
            parent="SITE",
            title=title,
            level="item",
            dates=dates,
            text=text,
            kind="site",
            places=(place,),
            subjects=("armes V", "site"),
            rights="free",
            pictures=(Drawn(painter="photograph", words=scene),),
        )
