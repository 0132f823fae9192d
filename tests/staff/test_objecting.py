"""What somebody objects to leaves every output; what is closed is in no byte of an edition."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from index.backends import open_engine
from index.query import SearchRequest
from kiosk.generation.folder import GenerationError, Home
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import Withheld
from kiosk.records.access import Output, Policy
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.export import Wish, export
from kiosk.staff.export_files import Format
from kiosk.staff.objecting import lift_objection, objections, take_objection
from kiosk.staff.take_in import catalogue_of
from tests.holdings import ALTO, PEOPLE, UNITS, a_delivery, a_picture, put_on_show, silent, take

CANARY = "Zwartekanarie"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    take(home, a_delivery(tmp_path / "l"))
    put_on_show(home)
    return home


def shown(home: Home, code: str) -> tuple[str, ...]:
    edition = put_on_show(home)
    snapshot = Snapshot(home.generations / edition.name)
    try:
        return snapshot.ids(code)
    finally:
        snapshot.close()


@pytest.mark.medium
def test_an_objection_hides_at_once_and_stands_in_every_edition(home: Home, tmp_path: Path) -> None:
    assert take_objection(home, Settings(), "P-1", (), reason="sa fille", who="Anne") == 1

    assert Withheld(home.withheld).hides("P-1")
    assert shown(home, "P-1") == ()
    take(home, a_delivery(tmp_path / "l", people=PEOPLE.replace("mineur", "mineur de fond")))
    assert shown(home, "P-1") == ()
    assert [each.reason for each in objections(home, Settings())] == ["sa fille"]
    assert "objection" in {entry["what"] for entry in journal.entries(home.visit)}


@pytest.mark.medium
def test_an_objection_to_a_fonds_closes_what_lies_below(home: Home) -> None:
    take_objection(home, Settings(), "1 J 1", (), reason="le déposant", who="Anne")

    assert shown(home, "1 J 1/1") == ()
    assert shown(home, "1 J") != ()


@pytest.mark.medium
def test_an_objection_to_one_output_leaves_the_others(home: Home) -> None:
    hidden = take_objection(
        home, Settings(), "1 J 1/1", (Output.ZOOM, Output.IMAGE_PRINT), reason="don", who="Anne"
    )

    (id_,) = shown(home, "1 J 1/1")
    edition = put_on_show(home)
    snapshot = Snapshot(home.generations / edition.name)
    notice = snapshot.notice(id_)
    snapshot.close()
    assert hidden == 0
    assert notice is not None
    assert notice.showing.may(Output.SCREEN)
    assert not notice.showing.may(Output.ZOOM)
    assert not notice.canvases[0].tiles
    assert not notice.canvases[0].printable


@pytest.mark.slow
def test_an_objection_to_one_output_opens_no_other(tmp_path: Path) -> None:
    home = Home(tmp_path / "quiet")
    take(home, a_delivery(tmp_path / "q"), policy=Policy.ON_SITE)
    take_objection(home, Settings(), "1 J 1/1", (Output.ZOOM,), reason="don", who="Anne")
    take_objection(home, Settings(), "P-2", (Output.ZOOM,), reason="don", who="Anne")

    for code in ("1 J 1/1", "P-2"):
        (id_,) = shown(home, code)
        snapshot = Snapshot(home.generations / put_on_show(home).name)
        notice = snapshot.notice(id_)
        snapshot.close()
        assert notice is not None
        assert not notice.showing.may(Output.IMAGE_PRINT)
        assert not notice.showing.may(Output.ZOOM)


@pytest.mark.slow
def test_a_lifted_objection_is_kept_and_obeyed_no_more(home: Home) -> None:
    take_objection(home, Settings(), "P-1", (), reason="sa fille", who="Anne")

    assert lift_objection(home, Settings(), "p 1", who="Anne") == 1

    assert objections(home, Settings()) == ()
    assert shown(home, "P-1") != ()
    assert lift_objection(home, Settings(), "P-1", who="Anne") == 0


@pytest.mark.slow
def test_an_objection_without_a_reason_is_not_taken_down(home: Home) -> None:
    with pytest.raises(GenerationError, match="reason"):
        take_objection(home, Settings(), "P-1", (), reason=" ", who="Anne")


def bytes_of(folder: Path) -> bytes:
    paths = (folder, *sorted(folder.rglob("*")))
    return b"".join(path.read_bytes() for path in paths if path.is_file())


@pytest.mark.slow
def test_a_canary_in_what_is_closed_is_in_no_byte_that_leaves_the_catalogue(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    word = CANARY
    units = (
        UNITS
        + f"9 X 1,1 J 3,item,Titre {word},1946,Texte {word}.,document,{word},{word},,{word}.png\n"
        + f"9 X 2,,item,Dossier,1946,Texte {word}.,document,{word},,AR062,\n"
        + f"9 X 3,,item,Objet de {word},1946,Texte,document,,,,\n"
    )
    people = PEOPLE + (
        f'P-8,Vivante,Anne,"{word} (alias)",1990,{word},{word},,,'
        f'"residence: {word}",,{word},{word}\n'
        f'P-9,{word},Luc,,1880,,,,,,"died: 1944, Lille",,\n'
    )
    delivery = a_delivery(tmp_path / "l", units=units, people=people)
    a_picture(delivery / f"{word}.png")
    (delivery / f"{word}.alto.xml").write_text(ALTO.replace("ajusteur", word), encoding="utf-8")
    take(home, delivery)
    # Why somebody objects is told to nobody, of what is shown in part either.
    take_objection(home, Settings(), "9 X 3", (), reason=f"sa fille {word}", who="Anne")
    take_objection(home, Settings(), "P-9", (), reason=f"sa fille {word}", who="Anne")
    take_objection(home, Settings(), "P-2", (Output.QR,), reason=f"sa fille {word}", who="Anne")
    lift_objection(home, Settings(), "P-2", who="Anne")
    take_objection(home, Settings(), "P-1", (Output.ZOOM,), reason=f"sa fille {word}", who="Anne")

    edition = put_on_show(home)
    for format_ in Format:
        wish = Wish(format=format_, out=tmp_path / "out" / format_.value)
        export(home, Settings(), wish, who="Anne", report=silent)

    written = (home.generations, home.renditions, home.visit, tmp_path / "out", home.withheld)
    out = b"".join(map(bytes_of, written))
    for form in (word, word.lower(), word.upper()):
        for encoding in ("utf-8", "utf-16-le", "utf-32-le"):
            assert form.encode(encoding) not in out
    engine = open_engine(home.generations / edition.name)
    for typed in (word, word[:4], "zwart kanarie"):
        answer = engine.search(SearchRequest(text=typed))
        assert answer.hits == ()
        assert word not in repr(replace(answer, query=""))
    engine.close()
    with closing(catalogue_of(home, Settings())) as catalogue:
        assert any(word in repr(held.record) for held in catalogue.records())
