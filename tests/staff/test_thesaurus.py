"""A thesaurus that was taken in gives what is searched its other words."""

from pathlib import Path

import pytest

from index.backends import open_engine
from index.query import SearchRequest
from index.results import Answer
from kiosk.generation.folder import Home
from tests.holdings import put_on_show, take

TERMS = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:skos="http://www.w3.org/2004/02/skos/core#">
 <skos:Concept rdf:about="https://terms.example/1">
  <skos:prefLabel xml:lang="fr">Déportation</skos:prefLabel>
  <skos:prefLabel xml:lang="de">Verschleppung</skos:prefLabel>
  <skos:altLabel xml:lang="nl">Wegvoering</skos:altLabel>
 </skos:Concept>
</rdf:RDF>
"""
UNITS = (
    "reference,title,subjects,rights\n"
    "9 J 1,Lettre de mai,Déportation,free\n"
    "9 J 2,Lettre de juin,Retour,free\n"
    "9 J 3,Dossier secret,Déportation,title-only until 2090-01-01\n"
)


def found(home: Home, text: str) -> Answer:
    edition = put_on_show(home)
    engine = open_engine(home.generations / edition.name)
    try:
        return engine.search(SearchRequest(text=text))
    finally:
        engine.close()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    lot = tmp_path / "lot"
    lot.mkdir()
    (lot / "units.csv").write_text(UNITS, encoding="utf-8")
    terms = tmp_path / "terms"
    terms.mkdir()
    (terms / "terms.rdf").write_text(TERMS, encoding="utf-8")
    home = Home(tmp_path / "home")
    take(home, lot, terms)
    return home


@pytest.mark.medium
@pytest.mark.parametrize("word", ["Verschleppung", "wegvoering", "verschlep"])
def test_a_record_is_found_by_the_other_words_of_its_term_and_says_so(
    home: Home, word: str
) -> None:
    answer = found(home, word)
    assert [hit.title.text for hit in answer.hits] == ["Lettre de mai"]
    (snippet,) = (hit.snippet for hit in answer.hits)
    assert snippet.text == "Déportation (Verschleppung, Wegvoering)"
    assert snippet.found[0].lower().startswith(word.lower())


@pytest.mark.medium
def test_other_words_are_no_facets_of_their_own(home: Home) -> None:
    answer = found(home, "Lettre")
    values = {
        value.value for facet in answer.facets if facet.name == "subject" for value in facet.values
    }
    assert values == {"Déportation", "Retour"}
