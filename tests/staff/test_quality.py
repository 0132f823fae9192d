"""The quality report finds what is wanting in a whole catalogue, in words, lists and paper."""

import csv
import io
import json
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFilter

from kiosk.__main__ import main
from kiosk.generation.folder import Home
from kiosk.rules.quality import Check, Finding
from kiosk.settings import Settings
from kiosk.staff import wording
from kiosk.staff.quality import as_json, as_pdf, quality
from tests.holdings import silent, take
from tests.memory import peak_of

UNITS = (
    "reference,parent,level,title,dates,kind,persons,places,rights,image\n"
    "1 J,,fonds,Comités,1944-1946,document,,Lille,,\n"
    '1 J 1,1 J,item,Lettre,1945,document,"Kowaldryk, Stanimir | Nul, Personne",Lille,,un.png\n'
    "1 J 2,1 J,item,Avant l’heure,1938,document,,Lille,,\n"
    "1 J 3,9 Z,item,Sans parent,1945,photograph,Jumeau Jean,Lille,,jamais.png\n"
    "1 J 4,1 J,item,,,document,,,un jour,\n"
    "1 J 5,1 J,item,=SOMME(A1),1945,document,,Lille,AR062,deux.png\n"
)
PEOPLE = (
    "reference,surname,given_names,birth_date,birth_place,death_date,path,sources\n"
    'P-1,Kowaldryk,Stanimir,3 mai 1921,Bruay,mars 1945,"arrest: Lens, 1943",1 J 1: lettre\n'
    "P-2,Renversé,Luc,1921,Lille,1920,,registre\n"
    "P-3,Jumeau,Jean,1890,Lille,1950,,registre\n"
    "P-4,Jumeau,Jean,1891,Lille,1951,,\n"
    "P-5,Vivant,Paul,1990,Lille,,,registre\n"
)


def a_scene(path: Path, *, pale: bool = False) -> None:
    picture = Image.effect_noise((60, 45), 200).resize((400, 300)) if not pale else None
    if picture is None:
        picture = Image.open(path.with_name("un.png")).resize((380, 285))
        picture = picture.filter(ImageFilter.GaussianBlur(1))
    ImageDraw.Draw(picture).rectangle((0, 0, 20, 20), fill=30)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    root = tmp_path_factory.mktemp("quality")
    folder = root / "l"
    folder.mkdir()
    (folder / "units.csv").write_text(UNITS, encoding="utf-8")
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    # The report tells of another file of the same code as well.
    (folder / "autre.csv").write_text(
        "reference,title,dates,places\n1j1,Même cote,1945,Lille\n", encoding="utf-8"
    )
    a_scene(folder / "un.png")
    a_scene(folder / "deux.png", pale=True)
    home = Home(root / "home")
    take(home, folder)
    return home


def told(home: Home, language: str = "fr") -> dict[str, dict[str, Any]]:
    result = quality(home, Settings(), csv_to=None, language=language, report=silent)
    found: Any = as_json(result, language)
    return {each["check"]: each for each in found["checks"]}


def codes(check: dict[str, Any]) -> list[str]:
    return [each["code"] for each in check["findings"]]


@pytest.mark.medium
def test_every_check_finds_its_record(home: Home) -> None:
    found = told(home)

    assert list(found) == [check.value for check in Check]
    assert codes(found["no-title"]) == ["1 J 4"]
    assert codes(found["no-date"]) == ["1 J 4"]
    assert codes(found["no-place"]) == ["1 J 4"]
    assert codes(found["picture-missing"]) == ["1 J 3"]
    assert sorted(codes(found["no-alternative"])) == ["1 J 1", "1 J 5"]
    assert codes(found["orphan"]) == ["1 J 3"]
    assert sorted(codes(found["duplicate-code"])) == ["1 J 1", "1j1"]
    assert codes(found["condition-unclear"]) == ["1 J 4"]
    assert found["never-opens"]["total"] == 0
    assert sorted(codes(found["suspicious-date"])) == ["1 J 2", "P-2"]
    assert sorted(codes(found["unnamed-person"])) == ["P-2", "P-3", "P-4", "P-5"]
    assert codes(found["no-source"]) == ["P-4"]
    names = {each["facts"]["name"]: each["words"] for each in found["unknown-name"]["findings"]}
    assert names == {
        "Nul, Personne": "« Nul, Personne » n’est le nom d’aucune personne connue.",
        "Jumeau Jean": "« Jumeau Jean » est le nom de plusieurs personnes.",
    }


def test_a_row_below_a_finding_aid_by_its_code_has_a_place_and_must_lie_within_its_dates(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "l"
    folder.mkdir()
    (folder / "fonds.xml").write_text(
        "<ead><eadheader><eadid>A</eadid></eadheader><archdesc level='fonds'><did>"
        "<unitid>7 J</unitid><unittitle>Fonds</unittitle><unitdate>1943-1944</unitdate></did>"
        "</archdesc></ead>",
        encoding="utf-8",
    )
    (folder / "units.csv").write_text(
        "reference,parent,title,dates\n7 J 1,7 J,Dedans,1943\n7 J 2,7j,Dehors,1931\n"
        "7 J 3,8 J,Nulle part,1943\n",
        encoding="utf-8",
    )
    home = Home(tmp_path / "home")
    take(home, folder)

    found = told(home)

    assert codes(found["orphan"]) == ["7 J 3"]
    assert codes(found["suspicious-date"]) == ["7 J 2"]


@pytest.mark.medium
def test_pictures_that_look_alike_are_named_both(home: Home) -> None:
    (found,) = told(home)["look-alike"]["findings"]

    assert {found["code"], found["facts"]["other"]} == {"1 J 1", "1 J 5"}
    assert int(found["facts"]["apart"]) <= 6
    assert found["facts"]["other_id"] != found["id"]


@pytest.mark.medium
def test_those_who_may_live_are_counted_and_never_listed(home: Home) -> None:
    living = told(home)["possibly-living"]

    assert living["total"] == 1
    assert living["findings"] == []


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_sentence_is_whole_in_every_language(home: Home, language: str) -> None:
    for check in told(home, language).values():
        assert check["words"]
        for each in check["findings"]:
            assert each["words"].endswith(".")
            assert "{" not in each["words"]
            assert each["id"]


def test_every_check_and_finding_has_its_words() -> None:
    tables = [wording.table(language) for language in wording.LANGUAGES]

    for words in tables:
        assert set(words["checks"]) == {check.value for check in Check}
        for name in ("checks", "findings", "columns", "about"):
            assert set(words[name]) == set(tables[0][name])


def test_the_csv_holds_every_finding_and_no_formula(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "q.csv"
    result = quality(home, Settings(), csv_to=path, language="fr", report=silent)

    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Contrôle", "Identifiant", "Cote", "Titre", "Constat"]
    counted = sum(result.counts.values()) - result.counts[Check.POSSIBLY_LIVING]
    assert len(rows) - 1 == counted
    assert {"'=SOMME(A1)"} == {row[3] for row in rows if "SOMME" in row[3]}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_the_paper_has_counts_first_and_is_tagged(home: Home) -> None:
    result = quality(home, Settings(), csv_to=None, language="de", report=silent)

    content = as_pdf(result, Settings(), "de")

    document = pypdfium2.PdfDocument(content)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    assert text.index("Qualitätsbericht") < text.index("Doppelte Signaturen")
    assert text.count("Doppelte Signaturen") == 2
    assert "Tod (1920) vor der Geburt (1921)." in text
    assert b"/StructTreeRoot" in content
    assert b"/Lang(de)" in content
    assert as_pdf(result, Settings(), "de") == content
    document.close()


@pytest.mark.medium
def test_many_findings_are_counted_and_the_first_ones_told(tmp_path: Path) -> None:
    folder = tmp_path / "l"
    folder.mkdir()
    rows = "".join(f"{number},T\n" for number in range(300))
    (folder / "units.csv").write_text("reference,title\n" + rows, encoding="utf-8")
    home = Home(tmp_path / "home")
    take(home, folder)

    result = quality(home, Settings(), csv_to=None, language="fr", report=silent)

    assert result.counts[Check.NO_DATE] == 300
    assert len(result.told[Check.NO_DATE]) == 200
    document = pypdfium2.PdfDocument(as_pdf(result, Settings(), "fr"))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Les 200 premières de 300." in text
    document.close()


def test_the_command_counts_and_gives_json(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "q.pdf"

    assert main(["--data", str(home.root), "quality", "--language", "en"]) == 0
    assert "       1  Without a title\n" in capsys.readouterr().out
    assert main(["--data", str(home.root), "--json", "quality", "--pdf", str(paper)]) == 0
    assert json.loads(capsys.readouterr().out)["records"] == 12
    assert paper.read_bytes().startswith(b"%PDF-")


def test_nothing_is_left_behind_and_nothing_is_changed(home: Home) -> None:
    before = sorted(path.name for path in home.root.iterdir())

    told(home)

    assert sorted(path.name for path in home.root.iterdir()) == before


@pytest.mark.slow
def test_a_large_catalogue_is_gone_through_in_steady_memory(tmp_path: Path) -> None:
    def peak(rows: int) -> float:
        folder = tmp_path / str(rows)
        folder.mkdir()
        lines = "".join(f"{n},Titre {n},\n" for n in range(rows))
        (folder / "units.csv").write_text("reference,title,dates\n" + lines, encoding="utf-8")
        home = Home(tmp_path / f"home{rows}")
        take(home, folder)
        statements = (
            "from kiosk.generation.folder import Home\n"
            "from kiosk.settings import Settings\n"
            "from kiosk.staff.quality import quality\n"
            f"done = quality(Home(Path({str(home.root)!r})), Settings(), csv_to=None,"
            " language='fr', report=lambda told: None)\n"
            "result = done.records"
        )
        found, megabytes = peak_of(statements)
        assert found == rows
        return megabytes

    # The scratch file's own cache is 32 MB at most.
    assert peak(30_000) < peak(2_000) + 60


def test_a_report_that_is_ended_leaves_nothing_half_written(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = signal.getsignal(signal.SIGTERM)

    def ended(_record: object, _day: object) -> Iterator[Finding]:
        signal.raise_signal(signal.SIGTERM)
        yield from ()

    monkeypatch.setattr("kiosk.staff.quality.of_record", ended)
    table = str(tmp_path / "qualité.csv")

    assert main(["--data", str(home.root), "quality", "--csv", table]) == 130
    assert list(home.root.glob(".quality-*")) == []
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(signal.SIGTERM) is before
