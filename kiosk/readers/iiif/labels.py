"""What the labels of metadata mean, in French, English, German and Dutch.

IIIF leaves the labels to whoever writes the manifest: these are those commonly seen. A label
that is not here keeps its pair as a note.
"""

import re
from enum import Enum, auto

from kiosk.records.folding import fold

_LANGUAGE = re.compile(r"\s*\((?:english|french|german|dutch|francais|deutsch|[a-z]{2})\)\Z")


class Meaning(Enum):
    """The part of a description to which a pair of metadata belongs."""

    TITLE = auto()
    DATE = auto()
    CREATOR = auto()
    PERSON = auto()
    BODY = auto()
    PLACE = auto()
    SUBJECT = auto()
    GENRE = auto()
    LANGUAGE = auto()
    EXTENT = auto()
    SHELF_MARK = auto()
    IDENTIFIER = auto()
    CONTENT = auto()
    CUSTODY = auto()
    RIGHTS = auto()
    ACCESS = auto()


_LABELS = {
    Meaning.TITLE: (
        "title, titles, other titles, other title, alternative title, uniform title, titre,"
        " titres, autre titre, titre alternatif, titel, weitere titel, andere titel"
    ),
    Meaning.DATE: (
        "date, dates, date statement, date created, date of origin, date of creation, created,"
        " date de creation, date de production, datation, entstehungsdatum, entstehungszeit,"
        " datierung, datum, datering, vervaardigingsdatum"
    ),
    Meaning.CREATOR: (
        "creator, creators, author, authors, artist, photographer, people, createur, createurs,"
        " auteur, auteurs, artiste, photographe, producteur, urheber, autor, autoren, verfasser,"
        " kunstler, fotograf, maker, makers, kunstenaar, fotograaf, vervaardiger, schrijver"
    ),
    Meaning.PERSON: (
        "contributor, contributors, person, persons, correspondent, recipient, contributeur,"
        " contributeurs, personne, personnes, destinataire, mitwirkende, beitragende, personen,"
        " empfanger, bijdrager, persoon, ontvanger"
    ),
    Meaning.BODY: "organisation, organization, organisations, corporate name, collectivite",
    Meaning.PLACE: (
        "place, places, place of origin, spatial coverage, lieu, lieux, lieu d'origine,"
        " lieu de creation, couverture geographique, ort, orte, herkunftsort, entstehungsort,"
        " plaats, plaatsen, plaats van herkomst"
    ),
    Meaning.SUBJECT: (
        "subject, subjects, topic, topics, keyword, keywords, tags, sujet, sujets, mot-cle,"
        " mots-cles, theme, themes, thema, themen, schlagwort, schlagworter, onderwerp,"
        " onderwerpen, trefwoord, trefwoorden"
    ),
    Meaning.GENRE: (
        "type, types, genre, genres, object type, document type, work type, classification,"
        " type de document, nature, objekttyp, dokumenttyp, gattung, soort, objecttype"
    ),
    Meaning.LANGUAGE: (
        "language, languages, text language, langue, langues, langue du texte, sprache,"
        " sprachen, taal, talen"
    ),
    Meaning.EXTENT: (
        "extent, physical description, dimensions, size, number of pages, importance materielle,"
        " description physique, etendue, nombre de pages, umfang, abmessungen, masse,"
        " seitenzahl, omvang, afmetingen"
    ),
    Meaning.SHELF_MARK: (
        "shelfmark, shelf mark, shelf-mark, call number, reference, reference code,"
        " object number, inventory number, accession number, cote, numero d'inventaire,"
        " code de reference, signatur, inventarnummer, signatuur, inventarisnummer, plaatskenmerk"
    ),
    Meaning.IDENTIFIER: (
        "identifier, identifiers, other identifier, doi, ark, persistent identifier, identifiant,"
        " identifiants, autre identifiant, kennung, identifikator, identificatie"
    ),
    Meaning.CONTENT: (
        "description, summary, abstract, contents, resume, contenu, presentation,"
        " beschreibung, zusammenfassung, inhalt, beschrijving, samenvatting, inhoud"
    ),
    Meaning.CUSTODY: (
        "provenance, credit line, history, custodial history, historique, historique de"
        " conservation, provenienz, herkunft, herkomst, verwervingsgeschiedenis"
    ),
    Meaning.RIGHTS: (
        "rights, attribution, license, licence, copyright, terms of use, usage terms,"
        " conditions of use, droits, conditions d'utilisation, credits, mention obligatoire,"
        " rechte, lizenz, nutzungsbedingungen, rechten, licentie, gebruiksvoorwaarden"
    ),
    Meaning.ACCESS: (
        "access, access conditions, conditions governing access, access restrictions,"
        " conditions d'acces, communicabilite, zugang, zugangsbestimmungen, toegang,"
        " toegankelijkheid"
    ),
}
_MEANINGS = {
    label.strip(): meaning for meaning, labels in _LABELS.items() for label in labels.split(",")
}


def meaning_of(label: str) -> Meaning | None:
    """What a label means; None when it is not one of those known."""
    return _MEANINGS.get(_LANGUAGE.sub("", fold(label).strip(" :")))
