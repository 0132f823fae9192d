"""The dossiers of the few whose stories are told in full."""

# ruff: noqa: E501, PLR2004 - a sentence of the archive stands on one line; numbers of the invented archive

from collections.abc import Iterator
from dataclasses import replace

from kiosk.demonstration.heroes import AUGUSTIN, MARTHE, STANIMIR
from kiosk.demonstration.letters import wrapped
from kiosk.demonstration.pages import Card, Letter
from kiosk.demonstration.piece import Drawn, Piece

_TO_MOTHER = "Loos, le 2 janvier 1944\n\nMa chère maman,\nJe t’écris ces quelques mots pour\nte dire que je vais bien et que je\npense à vous tous. Ne t’inquiète\npas si tu restes sans nouvelles.\nNous devons partir bientôt, nous\nne savons pas où. Embrasse la petite\nJeanne et dis à Émile de prendre\nsoin du jardin. J’ai reçu le colis,\nle pain était bon. Garde courage,\nle printemps reviendra.\n\nTon fils qui t’aime,"
_TO_MAYOR = "Monsieur le Maire,\n\nNous avons l'honneur de porter à votre connaissance\nque M. LEFÈBVRE Augustin, arrêté à son domicile le\n3 novembre 1943, conduit à la prison de Loos puis au\ncamp de Compiègne, est rentré le 29 mai dernier par\nle train de rapatriement de Lille.\n\nIl déclare avoir travaillé, du mois de février 1944\nau mois d'avril 1945, dans les galeries souterraines\nproches de Nordhausen. Son état de santé demande un\nlong repos.\n\nMme Veuve LEFÈBVRE, sa mère, sollicite le secours\nprévu pour les familles des déportés. Nous vous\nserions obligés de bien vouloir transmettre la\nprésente au Service départemental.\n\nVeuillez agréer, Monsieur le Maire, l'expression\nde nos sentiments dévoués."
_NOTICE = "NOTICE INDIVIDUELLE (2e feuillet)\n\nNom ........ LEFÈBVRE\nPrénoms .... Augustin Marie\nNé le ...... 22 mars 1919, Wizernes\nProfession . ajusteur aux ateliers Brunel\n\nArrêté le .. 3 novembre 1943, motif : diffusion\n             de journaux clandestins.\nInterné .... Loos, novembre 1943 - janvier 1944\n             Compiègne, janvier 1944\nDéporté .... 17 janvier 1944 - Buchenwald\n             février 1944 - Dora\nRapatrié ... 29 mai 1945"


def dossiers() -> Iterator[Piece]:
    """Augustin, Stanimir and Marthe, each with a file of their own."""
    yield from _augustins_dossier()
    yield from _stanimirs_dossier()
    yield from _marthes_dossier()


def _file(mark: str, title: str, dates: str, extent: str) -> Piece:
    return Piece(
        reference=mark,
        title=title,
        level="file",
        parent="1 J 0200-0260",
        dates=dates,
        normal=dates.replace("-", "/"),
        extent=extent,
    )


def augustins_card() -> Card:
    return Card(
        number="214",
        surname="Lefèbvre",
        given="Augustin Marie",
        born="22 mars 1919 à Wizernes",
        home="12 rue du Moulin, Wizernes",
        trade="ajusteur",
        remarks="arr. 5.11.43, Loos. Rentré 29.5.45",
    )


def _augustins_dossier() -> Iterator[Piece]:
    mark = "1 J 0214"
    yield _file(mark, "Dossier Lefèbvre", "1944-1945", "5 pièces")
    base = Piece(
        reference=mark,
        title="",
        level="item",
        parent=mark,
        persons=(AUGUSTIN.inverted,),
        places=("Wizernes", "Loos", "Compiègne"),
    )
    mayor = Letter(
        heading="COMITÉ LOCAL D'ENTRAIDE\nWIZERNES (Pas-de-Calais)",
        day="Wizernes, le 14 juin 1945",
        subject="Objet : recherche de M. LEFÈBVRE Augustin,\n        ajusteur, né à Wizernes en 1919.",
        body=_TO_MAYOR,
        signed="H. Delcourt",
        received="18 JUIN 1945",
        noted="vu — dossier 214",
    )
    rows = (
        (
            "Notice individuelle, 2e feuillet",
            "1945",
            "1945",
            "notice dactylographiée",
            "Résumé des étapes, établi d’après la déclaration de l’intéressé.",
            Drawn(painter="report", words=("DÉLÉGATION DE LILLE - N° 1128/D", _NOTICE, 2)),
        ),
        (
            "Lettre d’Augustin à sa mère",
            "2 janvier 1944",
            "1944-01-02",
            "lettre manuscrite",
            "Écrite à la prison de Loos : « nous devons partir bientôt, nous ne savons pas où ».",
            Drawn(painter="penned", words=(_TO_MOTHER, "Augustin")),
        ),
        (
            "Lettre du comité d’entraide de Wizernes au maire",
            "14 juin 1945",
            "1945-06-14",
            "lettre dactylographiée",
            "Le secrétaire signale le retour d’Augustin Lefèbvre, ajusteur, arrêté en novembre 1943, et demande pour sa mère le secours prévu aux familles de déportés. La fiche n° 214 donne un autre jour d’arrestation, le 5 novembre.",
            Drawn(painter="letter", words=mayor),
        ),
        (
            "Fiche n° 214 (copie)",
            "1945",
            "1945",
            "fiche",
            "Copie de la fiche 1 J 0190.",
            Drawn(painter="card", words=augustins_card()),
        ),
        (
            "Télégramme",
            "29 mai 1945",
            "1945-05-29",
            "télégramme",
            "Augustin annonce son arrivée à Lille.",
            Drawn(
                painter="telegram",
                words=(
                    (
                        "WIZERNES LILLE 112 14 29 MAI 1945",
                        "BIEN ARRIVE LILLE STOP SERAI",
                        "MAISON DEMAIN SOIR STOP",
                        "AUGUSTIN",
                    ),
                    "29 MAI 1945",
                ),
            ),
        ),
    )
    for place, (title, dates, normal, genre, text, drawn) in enumerate(rows, start=1):
        persons = (AUGUSTIN.inverted, "Delcourt, H.") if place == 3 else base.persons
        places = (*base.places, "Nordhausen") if place == 3 else base.places
        creator = {2: AUGUSTIN.inverted, 3: "Comité local d’entraide de Wizernes"}.get(place, "")
        yield replace(
            base,
            reference=f"{mark}/{place}",
            title=title,
            dates=dates,
            normal=normal,
            genre=genre,
            text=text,
            creator=creator,
            persons=persons,
            places=places,
            subjects=("rapatriement", "secours aux familles") if place == 3 else ("déportation",),
            pictures=(drawn,),
        )


def _stanimirs_dossier() -> Iterator[Piece]:
    mark = "1 J 0206"
    yield _file(mark, "Dossier Kowaldryk", "1943-1946", "2 pièces")
    base = Piece(
        reference=mark,
        title="",
        level="item",
        parent=mark,
        persons=(STANIMIR.inverted,),
        places=("Lens", "Loos"),
        subjects=("recherche", "mineurs polonais"),
    )
    card = Card(
        number="206",
        surname="Kowaldrik",
        given="Stanimir",
        born="3 mai 1921 à Bruay",
        home="Cité de la fosse 6, Lens",
        trade="mineur",
        remarks="arr. 14.9.43 à Liévin. Sans nouvelles",
    )
    yield replace(
        base,
        reference=f"{mark}/1",
        title="Fiche individuelle de Stanimir Kowaldryk",
        dates="1945",
        normal="1945",
        genre="fiche",
        text="Le nom est écrit à l’oreille.",
        pictures=(Drawn(painter="card", words=card),),
    )
    body = wrapped(
        "Monsieur le Délégué,",
        "La famille KOWALDRYK est sans nouvelles de son fils Stanimir, mineur, arrêté à Lens vers le 12 septembre 1943. Un camarade l'a vu à Dora, au tunnel, en mars 1944.",
        "Il est à craindre que les listes portent son nom tel qu'on l'entend : nous avons relevé Kovaldrick Stanislas, né en mars et non en mai.",
        "Nous vous prions de faire rechercher sous les deux noms.",
    )
    letter = Letter(
        heading="COMITÉ LOCAL D'ENTRAIDE\nLENS (Pas-de-Calais)",
        day="Lens, le 9 octobre 1945",
        subject="Objet : recherche de M. KOWALDRYK Stanimir",
        body=body,
        signed="J. Obrival",
        received="12 OCTOBRE 1945",
        noted="deux noms !",
    )
    yield replace(
        base,
        reference=f"{mark}/2",
        title="Lettre du comité d’entraide de Lens",
        dates="9 octobre 1945",
        normal="1945-10-09",
        genre="lettre dactylographiée",
        text="Le comité explique que le nom a été écrit de deux façons.",
        pictures=(Drawn(painter="letter", words=letter),),
    )


def _marthes_dossier() -> Iterator[Piece]:
    mark = "1 J 0221"
    yield _file(mark, "Dossier Lefebvre-Caron", "1944-1947", "2 pièces")
    base = Piece(
        reference=mark,
        title="",
        level="item",
        parent=mark,
        persons=(MARTHE.inverted,),
        places=("Wizernes", "Saint-Omer", "Loos"),
        subjects=("résistance", "femmes"),
    )
    card = Card(
        number="221",
        surname="Lefebvre née Caron",
        given="Marthe",
        born="17 juillet 1916 à Arques",
        home="rue Basse, Wizernes",
        trade="couturière",
        remarks="arr. 9.3.44 à Saint-Omer. Libérée 3.9.44",
    )
    yield replace(
        base,
        reference=f"{mark}/1",
        title="Fiche individuelle de Marthe Lefebvre",
        dates="1945",
        normal="1945",
        genre="fiche",
        text="Agente de liaison.",
        pictures=(Drawn(painter="card", words=card),),
    )
    body = wrapped(
        "Nous soussignés attestons que Mme LEFEBVRE née CARON Marthe a porté, de 1942 à 1944, les plis du réseau entre Wizernes, Arques et Saint-Omer, cousus dans la doublure de ses ouvrages.",
        "Arrêtée le 11 mars 1944, elle n'a livré aucun nom. Elle a été libérée de la prison de Loos aux premiers jours de septembre.",
        "Fait pour servir et valoir ce que de droit.",
    )
    letter = Letter(
        heading="RÉSEAU WIZERNES\nArchive de démonstration",
        day="Wizernes, le 8 mai 1947",
        subject="Objet : attestation",
        body=body,
        signed="G. Hautrelois",
        office="Le chef de groupe,",
        received="12 MAI 1947",
        noted="copie",
    )
    yield replace(
        base,
        reference=f"{mark}/2",
        title="Attestation pour Marthe Lefebvre",
        dates="8 mai 1947",
        normal="1947-05-08",
        genre="lettre dactylographiée",
        text="Attestation du chef de groupe.",
        pictures=(Drawn(painter="letter", words=letter),),
    )
