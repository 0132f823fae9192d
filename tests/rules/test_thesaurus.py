"""A thesaurus gives the terms of descriptions their other words."""

from kiosk.records.concept import Concept, Label, LabelKind
from kiosk.rules.thesaurus import Thesaurus

ALT, HIDDEN = LabelKind.ALTERNATIVE, LabelKind.HIDDEN


def concept(*labels: Label) -> Concept:
    return Concept(id="c1", uri="urn:1", labels=labels)


DEPORTATION = concept(
    Label(text="Déportation", language="fr"),
    Label(text="Verschleppung", language="de"),
    Label(text="Deportatie", language="nl"),
    Label(text="Transport vers les camps", language="fr", kind=ALT),
    Label(text="déportacion", language="fr", kind=HIDDEN),
)


def test_a_term_has_the_words_of_its_concept_in_every_language() -> None:
    (found,) = Thesaurus([DEPORTATION]).widened(["déportation"])
    assert found == (
        *("déportation", "Verschleppung", "Deportatie", "Transport vers les camps", "déportacion"),
    )


def test_a_term_is_known_by_any_of_its_labels_however_it_is_written() -> None:
    (found,) = Thesaurus([DEPORTATION]).widened(["TRANSPORT VERS LES CAMPS"])
    assert found[:2] == ("TRANSPORT VERS LES CAMPS", "Déportation")
    assert "Transport vers les camps" not in found


def test_a_word_of_two_meanings_has_no_other_words() -> None:
    poison = concept(Label(text="Gift", language="de"), Label(text="Poison", language="fr"))
    present = concept(Label(text="Gift", language="en"), Label(text="Cadeau", language="fr"))
    assert Thesaurus([poison, present]).widened(["Gift"]) == ()


def test_a_preferred_label_goes_before_the_other_words_of_another_concept() -> None:
    camp = concept(Label(text="Camp"), Label(text="Lager"))
    beer = concept(Label(text="Bière blonde"), Label(text="Lager", kind=ALT))
    assert Thesaurus([camp, beer]).widened(["Lager"]) == (("Lager", "Camp"),)


def test_what_several_terms_have_in_common_is_said_once() -> None:
    both = Thesaurus([DEPORTATION]).widened(["Déportation", "Deportatie", "inconnu"])
    assert both == (("Déportation", "Verschleppung", "Transport vers les camps", "déportacion"),)


def test_without_a_thesaurus_there_are_no_other_words() -> None:
    assert Thesaurus().widened(["Déportation"]) == ()
