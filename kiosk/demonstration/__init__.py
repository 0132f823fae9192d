"""The archive de démonstration: invented deliveries, made as a supplier would make them.

They go in through the same door as any delivery. Everything is invented and says so, on every
picture and in every finding aid; two runs give the same bytes.

    folder/
        01-comites-entraide/            EAD 2002 with a namespace, pictures linked by `dao`
        02-photographies/               EAD without a namespace, pictures named by reference
        03-cartes-affiches/             EAD with numbered components
        04-ingenieurs-v2/               EAD with a DOCTYPE; pictures for this screen only
        05-deportes/people.csv          two thousand people
        06-resistance/people.csv        a directory of resistance members, some on that list too
        07-objets/ 08-espace/ 09-dossiers/     units.csv
        10-dossiers-reserves/           EAD of papers that open in 2045 and later
        11-ecoles-journaux/             EAD of notebooks and newspapers
        content/                        sponsors.toml, welcome.toml, trials.toml

Pictures lie in `images/`, named by the reference with `/` and spaces replaced by `_`, then the
page: `1_J_0214_3_1.jpg`. Pages with words have a sidecar `<picture>.alto.xml`. A picture to be
covered is linked by `<dao role="veil">`, whose `daodesc` says what it shows, and carries the
subject `image difficile`.

The grammar of the tables
-------------------------
units.csv has the columns `reference,parent,level,title,dates,creator,text,kind,language,persons,
places,subjects,rights,image`. Several values in a cell are parted by ` | `. `kind` is one of
document, photograph, map, poster, drawing, object, space, dossier, step, site. `rights` is
`free`, `on-site`, `closed`, `closed until 2045-01-01` or `title-only until 2045-01-01`. `image`
holds file names relative to the table. A step's `title` is the question; its `text` holds the
lines `Document : REFERENCE` and `Indice : HINT`.

people.csv has the columns `reference,surname,given_names,variants,birth_date,birth_place,
residence,occupation,matricule,path,fate,sources,text`. Any cell may hold several statements,
parted by ` || `, that contradict one another. A statement may end with its sources, `[source]`
or `[source ; source]`; a source may begin with the reference of a unit and a colon
(`1 J 0214/3: lettre du comité`). A statement that begins with `?` is an alternative which the
historian does not retain.

    variants   LEFEBURE Auguste (written in 1 J 0198) || Caron, Marthe (maiden)
    matricule  900214 @ Buchenwald, 1944-01-19 || 967012 @ Dora
    path       arrest: Wizernes, 3 novembre 1943 [1 J 0214/3: lettre] || ? Wizernes,
               5 novembre 1943 [1 J 0190: fiche] > camp: Dora, février 1944 -> avril 1945 (tunnel)
    fate       returned: 1945-05-29, Lille

Stages of a path are parted by ` > `. A stage is `kind: place, date -> date (detail) [sources]`,
where kind is residence, arrest, internment, transport, camp, kommando, evacuation, liberation,
return or death; a date stands as it was written ("vers le 12 septembre 1943"). A fate is
`returned`, `died`, `disappeared`, `liberated`, each with a date and a place, or `unknown`.

Nothing here is read by the kiosk while visitors use it.
"""

from kiosk.demonstration.delivery import FULL, SMALL, Scale, make
from kiosk.demonstration.waiting import leave

__all__ = ["FULL", "SMALL", "Scale", "leave", "make"]
