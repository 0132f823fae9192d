"""What goes out has a folder and a name of its own, and never lies over what is there."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.generation.folder import Home
from kiosk.settings import Deliveries, Settings
from kiosk.staff.outbox import MOST_NAME, outbox, place_in_outbox


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


def test_a_name_has_its_day_and_a_number_when_the_day_has_several(home: Home) -> None:
    names = []
    for _ in range(3):
        path = place_in_outbox(home, Settings(), "liste", ".xlsx")
        path.touch()
        names.append(path.name)

    day = today()
    assert names == [f"liste {day}.xlsx", f"liste {day} (2).xlsx", f"liste {day} (3).xlsx"]
    assert place_in_outbox(home, Settings(), "liste").name == f"liste {day}"


def test_the_folder_is_the_one_of_the_settings(home: Home, tmp_path: Path) -> None:
    stick = Settings(deliveries=Deliveries(outbox=str(tmp_path / "stick")))

    assert outbox(home, Settings()) == home.root / "outgoing"
    assert place_in_outbox(home, stick, "a").parent == tmp_path / "stick"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("..", ""),
        (".caché", "caché"),
        ("a\n\u202eb:c", "a b c"),
        ("x" * 400, "x" * MOST_NAME),
        ("œ" * 400, "œ" * (MOST_NAME // 2)),
    ],
)
def test_no_name_leads_out_of_the_folder(home: Home, name: str, kept: str) -> None:
    path = place_in_outbox(home, Settings(), name, ".csv")

    assert path.parent == home.root / "outgoing"
    assert path.name == f"{kept} {today()}.csv".strip()
    path.touch()


def test_a_table_and_a_report_go_there_when_no_other_place_is_named(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "liste.csv"
    table.write_text("reference,title\n,Sans cote\n", encoding="utf-8")

    assert main(["--data", str(home.root), "--json", "annotate", str(table)]) == 0
    handed = json.loads(capsys.readouterr().out)["out"]
    assert main(["--data", str(home.root), "--json", "quality", "--csv", "--pdf"]) == 0
    report = json.loads(capsys.readouterr().out)

    folder, day = home.root / "outgoing", today()
    assert handed == str(folder / f"liste {day}.xlsx")
    assert report["csv"] == str(folder / f"Rapport de qualité {day}.csv")
    assert report["pdf"] == str(folder / f"Rapport de qualité {day}.pdf")
    assert sorted(each.name for each in folder.iterdir()) == sorted(
        Path(each).name for each in (handed, report["csv"], report["pdf"])
    )
