"""What the pages of one record say: gathered, worded, placed in the fonds, linked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from kiosk.records.agent import Property as About
from kiosk.records.agent import Statement
from kiosk.records.own_words import OwnWord, with_own
from kiosk.records.unit import Element, Passage, Unit
from kiosk.rules.language_codes import NAMED
from tests.ui.conftest import settle
from tests.ui.fakes import FakeSource
from tests.ui.records import (
    FILE,
    ON_SITE,
    PROTECTED,
    SHUT,
    a_canvas,
    a_dossier,
    a_house,
    a_life,
    a_piece,
    a_step,
    an_agent,
    dossier_branches,
    plain,
)
from ui.models import labels, sayings
from ui.models.document import language, shortened
from ui.models.gathering import BESIDE, around, gather, task

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kiosk.records.notice import Notice, Step
    from tests.ui.conftest import MakeTerminal
    from ui.models.terminal import Terminal

    Open = Callable[..., Terminal]

SIBLINGS = {FILE.id: tuple(a_step(number, locked=number == 5) for number in range(1, 6))}


@pytest.fixture
def opened(make_terminal: MakeTerminal, qtbot: QtBot) -> Open:
    def opens(
        page: str,
        *notices: Notice,
        branches: dict[str, tuple[Step, ...]] | None = None,
        record_id: str = "",
    ) -> Terminal:
        terminal: Terminal = make_terminal(FakeSource({"one": a_house(notices, branches)}))
        terminal.lookup_.start()
        terminal.start()
        terminal.open(page, record_id or notices[0].id)
        settle(qtbot, terminal)
        return terminal

    return opens


def _field(terminal: Terminal, name: str) -> list[tuple[str, str, str]]:
    row = next(each for each in terminal.document_.fields_.rows if each.name == name)
    return [(link.text, link.target, link.key) for link in row.links.rows]


def test_a_person_named_in_a_piece_leads_to_her_page_others_to_a_search(opened: Open) -> None:
    terminal = opened("document", a_piece(), a_life())

    assert _field(terminal, "Personnes") == [
        ("Lefèbvre, Augustin", "person", "p1"),
        ("Delcourt, H.", "find", "Delcourt, H."),
    ]
    assert _field(terminal, "Lieux") == [("Wizernes", "place", "Wizernes")]


def test_following_words_opens_records_places_and_searches(opened: Open) -> None:
    terminal = opened("document", a_piece(), a_life())

    terminal.follow("person", "p1")
    assert terminal.navigation_.page == "person"
    terminal.follow("place", "Wizernes")
    assert (terminal.navigation_.page, terminal.search_.narrowed) != ("person", False)
    terminal.follow("find", "Delcourt")
    assert terminal.search_.text == "Delcourt"
    terminal.follow("", "nowhere")
    assert terminal.search_.text == "Delcourt"


def test_a_piece_stands_among_its_siblings_in_the_order_of_the_finding_aid(opened: Open) -> None:
    terminal = opened("document", a_piece(3), branches=SIBLINGS)

    rows = terminal.document_.tree_.rows
    assert [row.title for row in rows[:2]] == [
        "1 J  Comités d’entraide",
        "1 J 0214  Dossier Lefèbvre",
    ]
    assert [row.title for row in rows[2:]] == [f"{n}  Pièce {n}" for n in range(1, 6)]
    assert [row.current for row in rows[2:]] == [False, False, True, False, False]
    assert rows[-1].locked
    assert [row.depth for row in rows] == [0, 1, 2, 2, 2, 2, 2]


def test_a_long_carton_shows_the_neighbours_of_the_piece_only() -> None:
    many = tuple(a_step(number) for number in range(500))

    shown = around(many, "u250")

    assert len(shown) == BESIDE
    assert any(step.id == "u250" for step in shown)
    assert around(many, "u499")[-1].id == "u499"


def test_a_passage_says_from_which_level_it_is_inherited(opened: Open) -> None:
    terminal = opened("document", a_piece())

    passage = terminal.document_.passages_.rows[-1]

    assert passage.text == "Gardé dans une armoire."
    assert plain(passage.source) == "d’après le niveau : fonds 1 J"


def test_a_closed_record_says_when_it_opens_and_by_which_level_it_is_closed(opened: Open) -> None:
    terminal = opened("document", a_piece(showing=SHUT, canvases=()))

    assert terminal.document_.closed
    assert terminal.document_.closedTitle == "Ce document s’ouvre en 2045"
    assert "1er janvier 2045" in plain(terminal.document_.rights)
    assert plain(terminal.document_.rightsSource) == "d’après le niveau : fonds"
    assert not terminal.document_.printable


@pytest.mark.medium
def test_a_record_for_this_terminal_only_says_that_its_image_is_not_printed(opened: Open) -> None:
    terminal = opened("document", a_piece(showing=ON_SITE))

    assert plain(terminal.document_.rightsShort) == "Consultable ; la notice s’imprime sans l’image"
    assert not terminal.document_.free


def test_a_veiled_page_is_shown_only_when_asked_for_and_veiled_again_when_turned(
    opened: Open,
) -> None:
    terminal = opened("document", a_piece())
    document = terminal.document_

    document.turn(1)
    assert (document.veil, document.picture) == ("des morts", "")
    document.unveil()
    assert document.veil == ""
    assert document.picture.endswith("-2-screen.jpg")
    document.turn(0)
    document.turn(1)
    assert document.veil == "des morts"


def test_turning_stops_at_the_first_and_last_page(opened: Open) -> None:
    document = opened("document", a_piece()).document_

    document.turn(9)
    assert (document.page, document.pageLine) == (1, "page 2 sur 2")
    document.turn(-4)
    assert document.page == 0


def test_a_long_summary_is_short_first_and_whole_when_asked(opened: Open) -> None:
    text = "Une phrase courte. " * 40
    unit = Unit(
        id="u3",
        reference="1 J 3",
        title="Registre",
        level="item",
        passages=(Passage(element=Element.SCOPECONTENT, text=text.strip()),),
    )
    document = opened("document", a_piece(unit=unit)).document_

    short = document.summary
    document.whole = True

    assert document.longer
    assert len(short) < 330
    assert short.endswith(".")
    assert document.summary == text.strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("court", "court"), ("a" * 400, "a" * 320 + " …"), ("mot " * 200, "mot " * 79 + "mot …")],
)
def test_a_text_without_sentences_is_cut_at_a_word(text: str, expected: str) -> None:
    assert shortened(text) == expected


def test_a_language_of_the_archive_is_named_and_an_unknown_code_kept() -> None:
    assert language("fre") == "français"
    assert language("DE") == "allemand"
    assert language("tlh") == "tlh"
    assert all(language(code) != code for code in NAMED)


def test_a_dossier_shows_its_steps_with_question_hint_and_document(opened: Open) -> None:
    terminal = opened("document", *a_dossier(), branches=dossier_branches())

    rows = terminal.document_.steps_.rows

    assert [(row.number, row.question, row.hint) for row in rows] == [
        (1, "Question 1 ?", "Lisez la date."),
        (2, "Question 2 ?", "Une consigne sans indice."),
    ]
    assert rows[0].picture.endswith("-1-thumbnail.jpg")


def test_a_step_leads_to_its_document(opened: Open) -> None:
    terminal = opened("document", *a_dossier(), record_id="s1", branches=dossier_branches())

    assert _field(terminal, "Document") == [("Lettre du comité au maire", "document", "u3")]
    assert terminal.document_.summary == ""


def test_a_task_is_read_in_every_language() -> None:
    read = task("Document : ESP 1\n\nHinweis : Zählen.\n\nUne suite : deux points.")

    assert (read.document, read.hint, read.rest) == ("ESP 1", "Zählen.", "Une suite : deux points.")


def test_what_became_of_a_person_is_never_the_first_line(opened: Open) -> None:
    terminal = opened("person", a_life(), a_piece())

    names = [row.name for row in terminal.person_.facts_.rows]

    assert names[-1] == "Destin"
    assert names[0] == "Naissance"
    assert terminal.person_.line.startswith("ajusteur")


def test_the_sources_of_a_statement_lead_to_the_record_they_name(opened: Open) -> None:
    terminal = opened("person", a_life(), a_piece())

    links = {plain(link.text): link.key for link in terminal.person_.sources_.rows}

    assert links == {"1 J 0190 : fiche 214": "", "1 J 0214/3 : lettre du comité": "u3"}


def test_sources_that_contradict_one_another_stand_side_by_side(opened: Open) -> None:
    terminal = opened("person", a_life(), a_piece())

    dispute = terminal.person_.disputes_.rows[0]

    assert dispute.name == "Arrestation"
    assert [(row.value, row.retained) for row in dispute.claims.rows] == [
        ("3 novembre 1943, Wizernes", True),
        ("5 novembre 1943, Loos", False),
    ]


def test_a_person_who_may_be_living_has_a_name_lists_and_the_sentence_only(opened: Open) -> None:
    bare = an_agent(names=(an_agent().names[0],))
    terminal = opened("person", a_life(agent=bare, showing=PROTECTED, places=()))

    assert "peut-être en vie" in terminal.person_.protection
    assert terminal.person_.lists == "Livre-Mémorial, I.171"
    assert terminal.person_.facts_.count == 0
    assert terminal.path_.count == 0


def test_every_form_of_a_name_comes_with_its_source(opened: Open) -> None:
    terminal = opened("person", a_life())

    row = terminal.person_.names_.rows[0]

    assert (row.name, row.text, row.source) == ("Écrit aussi", "Auguste Lefebure", "carnet")


def test_a_record_that_is_gone_says_so(opened: Open) -> None:
    terminal = opened("document", a_piece(), record_id="nobody")

    assert terminal.record_.missing
    assert terminal.document_.title == "Cette notice n’est plus consultable."
    assert terminal.document_.tree_.count == 0


def test_gathering_leaves_out_what_is_withheld() -> None:
    house = a_house([a_piece()], SIBLINGS)

    class Hides:
        def hides(self, *codes: str) -> bool:
            return "u2" in codes

        def forms(self) -> frozenset[str]:
            return frozenset({"u2"})

    gathered = gather(replace(house, hidden=Hides()), "u3")

    assert gathered is not None
    assert [step.id for step in gathered.beside] == ["u1", "u3", "u4", "u5"]


@pytest.mark.parametrize(
    ("language", "wedding", "event", "burial"),
    [
        ("fr", "Mariage", "Événement", "Inhumation"),
        ("en", "Marriage", "Event", "Burial"),
        ("nl", "Huwelijk", "Gebeurtenis", "Begrafenis"),
        ("de", "Heirat", "Ereignis", "Begräbnis"),
    ],
)
def test_the_words_that_a_reader_adds_to_a_life_are_those_of_the_screen(
    opened: Open, language: str, wedding: str, event: str, burial: str
) -> None:
    said = (
        Statement(
            property=About.EVENT,
            value="Petit, Marie",
            place="Lens",
            detail=with_own(OwnWord.MARRIAGE, "à la mairie"),
        ),
        Statement(property=About.EVENT, detail=OwnWord.BURIAL),
        Statement(property=About.EVENT, value="loup", detail="surnom"),
    )
    terminal = opened("person", a_life(agent=an_agent(*said)))

    terminal.words_.choose(language)

    assert [(row.name, row.text) for row in terminal.person_.facts_.rows] == [
        (wedding, "Petit, Marie, Lens, à la mairie"),
        (event, burial),
        (event, "loup, surnom"),
    ]


@pytest.mark.parametrize(
    ("language", "edition", "veil"),
    [
        ("fr", "Édition", "Image difficile"),
        ("en", "Edition", "Distressing picture"),
        ("nl", "Editie", "Schokkende afbeelding"),
        ("de", "Ausgabe", "Belastendes Bild"),
    ],
)
def test_the_words_that_a_reader_adds_to_a_piece_are_those_of_the_screen(
    opened: Open, language: str, edition: str, veil: str
) -> None:
    passages = (
        Passage(element=Element.NOTE, text="2e éd.", heading=OwnWord.EDITION),
        Passage(element=Element.NOTE, text="papier", heading="Support"),
    )
    unit = Unit(id="u3", reference="1 J 3", title="Registre", level="item", passages=passages)
    canvas = a_canvas(1, veil=OwnWord.HARD_PICTURE)
    terminal = opened("document", a_piece(unit=unit, canvases=(canvas,)))

    terminal.words_.choose(language)

    rows = [(row.name, row.text) for row in terminal.document_.passages_.rows]
    assert rows[:2] == [(edition, "2e éd."), ("Support", "papier")]
    assert terminal.document_.veil == veil


@pytest.mark.parametrize("language", ["fr", "en", "nl", "de"])
def test_every_word_that_a_reader_adds_has_its_words_on_screen(opened: Open, language: str) -> None:
    terminal = opened("document", a_piece())
    terminal.words_.choose(language)

    said = {word: labels.own(with_own(word, "comme écrit")) for word in OwnWord}

    assert [word for word, words in said.items() if not words.endswith("\n\ncomme écrit")] == []
    assert [word for word, words in said.items() if words.startswith(("kiosk:", "\n"))] == []
    assert {sayings.about(word) for word in OwnWord} <= {w.split("\n")[0] for w in said.values()}


def test_an_address_on_the_web_is_no_shelfmark(opened: Open) -> None:
    codes = ("ark:/1/2", "HTTP://example.org/1", "Ancienne cote 7")
    unit = Unit(id="u3", reference="1 J 3", title="Registre", level="item", identifiers=codes)
    terminal = opened("document", a_piece(unit=unit))

    said = {row.name: row.text for row in terminal.document_.fields_.rows}

    assert said["Autres cotes"] == "ark:/1/2, Ancienne cote 7"
    assert said["En ligne"] == "HTTP://example.org/1"


def test_the_pages_speak_the_language_on_screen(opened: Open) -> None:
    terminal = opened("person", a_life(), a_piece())

    terminal.words_.choose("de")

    assert terminal.person_.disputes_.rows[0].name == "Verhaftung"
    assert terminal.path_.stageLine.endswith("15 Monate")


def test_a_picture_that_may_not_be_zoomed_still_has_its_screen_size(opened: Open) -> None:
    terminal = opened("document", a_piece(canvases=(a_canvas(1, tiles=""),)))

    assert terminal.document_.zoomable


def test_a_piece_opens_at_the_page_on_which_the_words_were_read(opened: Open) -> None:
    terminal = opened("document", a_life(), a_piece(), record_id="p1")
    terminal.document_.begin_at("u3", 1, (0, 4))

    terminal.record_.open("u3")
    _wait_for(terminal)

    assert terminal.document_.page == 1
    assert terminal.document_.veil == "des morts"
    assert terminal.document_.found_words == (0, 4)


def test_the_words_of_a_find_are_those_of_its_page_alone(opened: Open) -> None:
    terminal = opened("document", a_life(), a_piece(), record_id="p1")
    terminal.document_.begin_at("u3", 1, (0, 4))
    terminal.record_.open("u3")
    _wait_for(terminal)

    terminal.document_.turn(0)

    assert terminal.document_.found_words == ()


def _wait_for(terminal: Terminal) -> None:
    loop = QEventLoop()
    terminal.record_.changed.connect(loop.quit)
    QTimer.singleShot(3000, loop.quit)
    loop.exec()
