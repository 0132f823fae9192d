"""Finding aids as suppliers write them, of any size, for measuring their taking in."""

from collections.abc import Iterator
from random import Random

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<ead xmlns="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink">\n'
    "  <eadheader><eadid>FR-BENCH</eadid></eadheader>\n"
    '  <archdesc level="fonds">\n'
    "    <did><unitid>1 J</unitid><unittitle>Fonds mesuré</unittitle></did>\n"
    "    <accessrestrict><p>Librement communicable.</p></accessrestrict>\n"
    "    <dsc>\n"
)
TAIL = "    </dsc>\n  </archdesc>\n</ead>\n"

_WORDS = (
    "lettre", "maire", "retour", "déporté", "camp", "liste", "convoi", "secrétaire", "comité",
    "entraide", "famille", "prisonnier", "arrestation", "gendarmerie", "gare", "départ",
    "arrivée", "usine", "tunnel", "hiver", "faim", "colis", "Croix-Rouge", "l’administration",
    "réquisition", "logement", "blessé", "hôpital", "enquête", "témoin", "déclaration",
    "procès", "commissariat", "préfecture", "dossier", "fiche", "carte", "photographie", "été",
    "août", "né", "à", "de", "la", "en", "du", "par",
)  # fmt: skip
_PLACES = ("Wizernes", "Saint-Omer", "Helfaut", "Calais", "Dora", "Nordhausen", "Lille", "Arques")
_NAMES = ("Lefèbvre", "Caron", "Kowalski", "Vandenbroucke", "Delattre", "Brunoy", "Martel")
_GIVEN = ("Augustin", "Marthe", "Stanislas", "Jeanne", "Émile", "Lucien", "Henriette")
_MONTHS = ("janvier", "mars", "avril", "juin", "septembre", "novembre", "décembre")


def finding_aid(components: int, seed: int = 8) -> Iterator[str]:
    """The text of a finding aid of so many components, in pieces.

    Series hold files, files hold items. A component has a title with its date, a code, an
    extent, some forty words and two access points; every fourth one cites a picture.
    """
    chance = Random(seed)
    yield HEAD
    for number in range(components):
        place = number % 100
        if place == 0:
            yield (
                '      <c level="series">\n'
                if number == 0
                else '      </c></c><c level="series">\n'
            )
        elif place % 20 == 1:
            yield '        <c level="file">\n' if place == 1 else '        </c><c level="file">\n'
        else:
            yield '          <c level="item">\n'
        yield _described(number, chance)
        if place not in {0, 1} and place % 20 != 1:
            yield "          </c>\n"
    yield "      " + ("</c></c>\n" if (components - 1) % 100 else "</c>\n")
    yield TAIL


def _described(number: int, chance: Random) -> str:
    """What one component says of itself."""
    year, day = chance.randint(1939, 1947), chance.randint(1, 28)
    month = chance.randrange(len(_MONTHS))
    words = " ".join(chance.choices(_WORDS, k=40))
    name = f"{chance.choice(_NAMES)}, {chance.choice(_GIVEN)}"
    place = chance.choice(_PLACES)
    picture = (
        f'            <dao xlink:href="images/1_J_{number:06d}_001.jpg"><daodesc><p>Pièce {number},'
        " recto</p></daodesc></dao>\n"
        if number % 4 == 0
        else ""
    )
    normal = f"{year}-{(1, 3, 4, 6, 9, 11, 12)[month]:02d}-{day:02d}"
    return (
        "            <did>\n"
        f'              <unitid type="cote">1 J {number:06d}</unitid>\n'
        f"              <unittitle>Pièce {number} : {words[:40]},"
        f' <unitdate normal="{normal}">{day} {_MONTHS[month]} {year}</unitdate></unittitle>\n'
        f"              <physdesc><extent>{chance.randint(1, 12)} feuillets</extent></physdesc>\n"
        "            </did>\n"
        f"            <scopecontent><p>{words}.</p></scopecontent>\n"
        "            <controlaccess>\n"
        f"              <persname>{name}</persname>\n"
        f"              <geogname>{place}</geogname>\n"
        "            </controlaccess>\n"
        f"{picture}"
    )
