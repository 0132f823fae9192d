"""“Why not?” on the staff's page: fields, the replay in plain words, the form added and live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.errands import House
from ui.models import why_words
from ui.models.staff import Staff
from ui.models.why import Why
from ui.models.words import Words
from ui.window import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def a_word(typed: str, layer: str | None = None, **facts: Any) -> dict[str, Any]:
    plain = {"beginning": False, "form": "", "field": "", "source": "", "letters": ["", ""]}
    return {"typed": typed, "layer": layer, **plain, **facts}


def a_replay(*words: dict[str, Any], **facts: Any) -> dict[str, Any]:
    return {
        "record": {
            "id": "p1",
            "reference": "D 0206",
            "title": "Kowaldryk, Stanimir",
            "dates": "1921",
            "kind": "person",
        },
        "state": "shown",
        "read": "",
        "words": list(words),
        "code": False,
        "is_code": False,
        "complete": all(each["layer"] for each in words),
        "rank": 0,
        "total": 0,
        "layer": "",
        "filters": [["group", "people"], ["place", "Lens"]],
        "years": [1921, 1945],
        "form": "kovaldrik",
        **facts,
    }


@pytest.fixture(autouse=True)
def french() -> Iterator[Words]:
    words = Words(WORDS)
    words.choose("fr")
    yield words
    words.choose("fr")


def plainly(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


# ---------------------------------------------------------------------- the words


@pytest.mark.parametrize(
    ("word", "said"),
    [
        (a_word("x"), "« x » : elle ne le porte sous aucune forme."),
        (a_word("x", beginning=True), "« x… » : elle ne le porte sous aucune forme."),
        (a_word("lens", "text", field="places"), "« lens » : tel quel, dans les lieux."),
        (a_word("x", "text", field="pages"), "« x » : tel quel, dans le texte des pages."),
        (a_word("x", "exact"), "« x » : tel quel, dans le nom."),
        (a_word("x", "prefix", form="xy"), "« x » : le début de « xy », dans le nom."),
        (a_word("x", "normalised", form="xy"), "« x » : joint ou séparé, « xy » dans le nom."),
        (a_word("x", "variant", source="1 J 3"), "« x » : écrit ainsi par 1 J 3."),
        (a_word("x", "variant"), "« x » : dans une autre forme du nom."),
        (a_word("x", "equivalent", form="y"), "« x » : une autre forme de « y »."),
        (a_word("x", "sound", form="y"), "« x » : le même son que « y »."),
        (a_word("x", "misread", form="y"), "« x » : « y » a pu être mal lu."),
        (a_word("x", "spelling", form="y"), "« x » : à une ou deux lettres de « y »."),
        (a_word("1", "reference"), "« 1 » : dans sa cote ou l’un de ses numéros."),
        (a_word("x", "of tomorrow", form="y"), "« x » : y"),
    ],
)
def test_every_layer_is_told_in_plain_words(word: dict[str, Any], said: str) -> None:
    assert plainly(why_words.met(word)) == said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (a_replay(a_word("x", "exact"), rank=2, total=9), "Elle est trouvée : place 2 sur 9."),
        (
            a_replay(a_word("x"), a_word("y", "text")),
            "Elle n’est pas trouvée : il lui manque « x ».",
        ),
        (
            a_replay(a_word("x", "exact"), state="withheld"),
            "Elle porte tous ces mots, mais elle n’est pas montrée.",
        ),
        (
            a_replay(a_word("x", "exact")),
            "Elle porte tous ces mots et n’est pas trouvée : dites-le à votre technicien.",
        ),
    ],
)
def test_the_verdict_is_one_sentence(told: dict[str, Any], said: str) -> None:
    assert plainly(why_words.verdict(told)) == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"rank": 3, "total": 12}, "Place 3 sur 12."),
        ({"rank": 31, "total": 99}, "Place 31 sur 99 : il faut beaucoup faire défiler."),
        ({"total": 4}, "Elle n’est pas parmi les 4 réponses."),
        ({}, "Cette recherche ne trouve rien."),
    ],
)
def test_the_place_among_the_answers_is_told(facts: dict[str, Any], said: str) -> None:
    assert plainly(why_words.place(a_replay(**facts))) == said


def test_the_steps_stand_in_the_order_of_the_search() -> None:
    told = a_replay(
        a_word("kovaldrik", "sound", form="kovaldrick"),
        a_word("durand", beginning=True),
        code=True,
        state="title-only",
    )

    rows = [(row.sign, plainly(row.text)) for row in why_words.lines(told)]

    read = (
        "Lu : « kovaldrik », « durand… ». Le dernier mot n’est qu’un début : une espace le termine."
    )
    assert rows == [
        ("list", read),
        ("list", "Lu aussi comme une cote : ce n’est pas la sienne."),
        ("check", "« kovaldrik » : le même son que « kovaldrick »."),
        ("warn", "« durand… » : elle ne le porte sous aucune forme."),
        ("warn", "Fermée : seul son titre est cherché."),
        ("list", "Un filtre la cache, sauf : Personnes, Lens, 1921–1945."),
        ("warn", "Cette recherche ne trouve rien."),
    ]


def test_a_code_and_an_empty_text_are_told() -> None:
    code = why_words.lines(a_replay(a_word("d0206"), code=True, is_code=True, rank=1, total=1))
    empty = why_words.lines(a_replay(filters=[], years=[]))

    assert "C’est une cote ou un numéro de la notice." in [row.text for row in code]
    assert plainly(empty[0].text) == "Rien n’a été tapé : tout est montré."
    assert len(empty) == 3


def test_of_many_places_the_first_are_told_and_one_year_is_one() -> None:
    places = [["place", name] for name in "ABCDEFG"]

    said = why_words.filters(a_replay(filters=places, years=[1921, 1921]))

    assert plainly(said) == "Un filtre la cache, sauf : A, B, C, D, E, …, 1921."


@pytest.mark.parametrize("language", ["en", "nl", "de"])
def test_the_replay_is_told_in_every_language(language: str, french: Words) -> None:
    told = a_replay(a_word("x", "sound", form="y"), a_word("z"), code=True)
    in_french = [row.text for row in why_words.lines(told)]

    french.choose(language)

    assert not set(in_french) & {row.text for row in why_words.lines(told)}


# ---------------------------------------------------------------------- the model


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    replay = a_replay(a_word("kovaldrik", "sound", form="kovaldrick"), rank=1, total=2)
    added = {"form": "Kovaldrik", "title": "Kowaldryk, Stanimir", "edition": "", "waiting": True}
    made.set(why={"out": replay}, variant={"out": added})
    return made


@pytest.fixture
def why(house: House, qapp: object, qtbot: QtBot) -> Iterator[Why]:
    assert qapp is not None
    staff = Staff(house.desk)
    made = Why(house.desk, staff)
    staff.open("Hélène")
    qtbot.waitUntil(lambda: not staff.busy, timeout=10000)
    made.begin()
    yield made
    made.stop()
    staff.stop()


def filled_in(why: Why, typed: str, wanted: str) -> None:
    why.chooseField(0)
    why.type(typed)
    why.chooseField(1)
    why.type(wanted)


def still(qtbot: QtBot, why: Why) -> None:
    qtbot.waitUntil(lambda: not why.busy, timeout=10000)


def test_one_keyboard_fills_the_field_that_is_chosen(why: Why) -> None:
    filled_in(why, "kovaldrik", "d0206x")
    why.erase()

    assert (why.typed, why.wanted) == ("kovaldrik", "d0206")
    assert why.ready
    assert why.state == "asking"


def test_nothing_is_asked_before_both_are_filled(why: Why, house: House) -> None:
    why.type("kovaldrik")
    why.ask()

    assert not why.ready
    assert not why.busy
    assert house.asked("why") == []


def test_a_search_is_replayed_in_the_name_of_the_person_at_the_door(
    why: Why, house: House, qtbot: QtBot
) -> None:
    filled_in(why, "kovaldrik", "D 0206")
    why.ask()
    still(qtbot, why)

    assert house.asked("why") == [
        (["why", "--json", "--record=D 0206", "--", "kovaldrik"], "Hélène", "")
    ]
    assert why.state == "told"
    assert why.title == "Kowaldryk, Stanimir · D 0206 · 1921"
    assert why.good
    assert why.lines.count == 5
    assert why.form == "kovaldrik"


@pytest.mark.medium
def test_a_name_gives_records_to_choose_from(why: Why, house: House, qtbot: QtBot) -> None:
    record = {"id": "p1", "reference": "D 0206", "title": "Kowaldryk", "dates": "1921",
              "kind": "person"}  # fmt: skip
    house.set(why={"out": {"choices": [record]}})
    filled_in(why, "kovaldrik", "kowaldryk")
    why.ask()
    still(qtbot, why)
    rows = why.choices.rows
    house.set(why={"out": {"choices": []}})
    why.choose(rows[0].record_id)
    still(qtbot, why)

    assert [(row.title, row.meta) for row in rows] == [("Kowaldryk", "Personne · D 0206 · 1921")]
    assert house.asked("why")[-1][0][2] == "--record=p1"
    assert why.state == "choosing"
    assert why.verdict == "Aucune notice ne porte cette cote ni ces mots."


@pytest.mark.medium
def test_a_form_that_is_added_is_live_at_once_when_nothing_else_waits(
    why: Why, house: House, qtbot: QtBot
) -> None:
    added = {"form": "X", "title": "Y", "edition": "2026-11-30T090000Z", "waiting": False}
    house.set(why={"out": a_replay(a_word("x"))}, variant={"out": added})
    filled_in(why, "x", "D 0206")
    why.ask()
    still(qtbot, why)
    live, note = why.live, why.note
    why.add()
    still(qtbot, why)
    qtbot.waitUntil(lambda: not why._staff.busy, timeout=10000)

    assert (live, note) == (False, "")
    assert (why.live, why.state, why.said) == (True, "added", "")
    assert plainly(why.note).endswith("le journal vous nomme. On la trouve dès maintenant.")


@pytest.mark.medium
def test_a_form_that_cannot_go_live_is_added_and_why_is_told(
    why: Why, house: House, qtbot: QtBot
) -> None:
    added = {"form": "X", "title": "Y", "edition": "", "waiting": False}
    failed = {"out": added, "code": 1, "said": "The disk is full."}
    house.set(why={"out": a_replay(a_word("x"))}, variant=failed)
    filled_in(why, "x", "D 0206")
    why.ask()
    still(qtbot, why)
    why.add()
    still(qtbot, why)
    qtbot.waitUntil(lambda: not why._staff.busy, timeout=10000)

    assert (why.live, why.state, why.said) == (False, "added", "The disk is full.")
    assert plainly(why.note).endswith("On la trouvera après la prochaine mise en ligne.")


@pytest.mark.slow
def test_beside_other_changes_the_form_goes_live_with_them_by_the_button(
    why: Why, house: House, qtbot: QtBot
) -> None:
    filled_in(why, "kovaldrik", "D 0206")
    why.ask()
    still(qtbot, why)
    why.add()
    still(qtbot, why)
    state, verdict, note = why.state, plainly(why.verdict), plainly(why.note)
    staff = why._staff
    qtbot.waitUntil(lambda: not staff.busy, timeout=10000)
    why.publish()
    qtbot.waitUntil(lambda: not staff.busy, timeout=10000)

    assert house.asked("variant") == [
        (["variant", "--json", "--", "p1", "kovaldrik"], "Hélène", "")
    ]
    assert state == "added"
    assert verdict == "« Kovaldrik » est maintenant une forme de Kowaldryk, Stanimir."
    assert "D’autres changements attendent aussi" in note
    assert house.asked("publish") == [(["publish", "--json"], "Hélène", "")]
    assert not why.open


@pytest.mark.slow
def test_the_form_is_taken_back(why: Why, house: House, qtbot: QtBot) -> None:
    filled_in(why, "kovaldrik", "D 0206")
    why.ask()
    still(qtbot, why)
    why.add()
    still(qtbot, why)
    qtbot.waitUntil(lambda: not why._staff.busy, timeout=10000)
    why.undo()
    qtbot.waitUntil(lambda: not why._staff.busy, timeout=10000)

    assert house.asked("undo") == [(["undo", "--json"], "Hélène", "")]


@pytest.mark.medium
def test_what_a_command_refuses_is_told(why: Why, house: House, qtbot: QtBot) -> None:
    house.set(why={"code": 1, "said": "kiosk publish is at work. Wait."})
    filled_in(why, "kovaldrik", "D 0206")
    why.ask()
    still(qtbot, why)

    assert why.said == "kiosk publish is at work. Wait."
    assert why.state == "asking"


def test_another_letter_takes_the_answer_away(why: Why, qtbot: QtBot) -> None:
    filled_in(why, "kovaldrik", "D 0206")
    why.ask()
    still(qtbot, why)

    why.type("x")

    assert why.state == "asking"
    assert why.lines.count == 0
    assert why.form == ""


def test_who_leaves_the_staffs_page_leaves_nothing_typed(why: Why) -> None:
    filled_in(why, "kovaldrik", "D 0206")

    why._staff.close()

    assert not why.open
    assert (why.typed, why.wanted) == ("", "")
    why.type("x")
    assert why.typed == ""
