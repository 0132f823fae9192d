"""The one door: what it says, in words and in JSON, and how it ends."""

import io
import json
import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.__main__ import main
from kiosk.generation.folder import Home, on_show
from tests.holdings import a_delivery, a_large_finding_aid, published
from tests.memory import unmeasured

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("KIOSK_DATA", raising=False)
    return published(tmp_path).root


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def as_json(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    code, out, err = run(capsys, *arguments, "--json")
    assert code == 0, err
    return json.loads(out)


def test_without_a_command_the_door_says_what_it_can_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _err = run(capsys)

    assert code == 2
    for command in ("terminal", "demo", "intake", "publish", "search", "print", "tour"):
        assert command in out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("kiosk ")


def test_an_intake_reports_in_the_documented_form(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    delivery = a_delivery(tmp_path / "l")
    (delivery / "bad.csv").write_text("nom\nx\n")

    code, out, err = run(capsys, "--data", tmp_path / "h", "intake", "--json", delivery)
    report = json.loads(out)

    assert code == 3
    assert set(report) == {
        "files", "written", "changed", "withdrawn", "unchanged", "refused", "seconds", "changes",
        "rights",
    }  # fmt: skip
    assert set(report["files"][0]) == {
        "path", "kind", "status", "units", "agents", "concepts", "pages", "problems", "untold",
    }  # fmt: skip
    problem = next(file for file in report["files"] if file["path"].endswith("bad.csv"))
    assert {"line", "code", "message", "remedy"} <= set(problem["problems"][0])
    assert all("progress" in json.loads(line) for line in err.splitlines())


def test_an_intake_speaks_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    delivery = a_delivery(tmp_path / "l", units="reference,title\n,Sans cote\n1,Un\n")

    code, out, _err = run(
        capsys, "--data", tmp_path / "h", "intake", delivery, "--dry-run", "--policy", "free"
    )

    assert code == 0
    assert "l/units.csv, line 2: The row has no reference code." in out
    assert "would be written" in out


@pytest.mark.slow
def test_publish_undo_and_go_back_follow_one_another(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    edition = as_json(capsys, "--data", data, "publish")
    assert edition["counts"]["person"] == 3
    assert as_json(capsys, "--data", data, "go-back")["edition"] < edition["name"]
    assert as_json(capsys, "--data", data, "verify")["faults"] == []
    assert as_json(capsys, "--data", data, "undo")["undone"] == "livraison"
    code, _out, err = run(capsys, "--data", data, "undo")
    assert (code, "No accepted delivery" in err) == (1, True)
    code, _out, err = run(capsys, "--data", data, "go-back")
    assert (code, "no earlier edition" in err) == (1, True)


def test_a_helper_with_nothing_to_draw_says_so(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    assert as_json(capsys, "--data", data, "work", "--once") == {"made": 0, "faults": []}
    _code, out, _err = run(capsys, "--data", data, "work", "--once")
    assert out == "0 pictures made; 0 could not be made.\n"


@pytest.mark.slow
def test_a_picture_that_cannot_be_made_is_told_with_its_reason(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    (master,) = (path for path in (data / "masters").rglob("*") if path.is_file())
    master.chmod(0o644)
    master.write_bytes(b"gone")
    for path in (data / "renditions").rglob("*.*"):
        path.unlink()

    code, out, _err = run(capsys, "--data", data, "publish")

    assert code == 0
    assert "1 pictures could not be made" in out
    assert f"{master.name}, page 1: UnidentifiedImageError" in out


def test_a_timer_publishes_only_when_a_restriction_has_ended(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    before = sorted((data / "generations").iterdir())
    told = as_json(capsys, "--data", data, "publish", "--if-due")
    said = run(capsys, "--data", data, "publish", "--if-due")[1]
    unchanged = sorted((data / "generations").iterdir())
    (manifest,) = (data / "generations").glob("*/manifest.json")
    manifest.write_bytes(manifest.read_bytes().replace(b'"2045-01-01"', b'"2020-01-01"'))

    as_json(capsys, "--data", data, "publish", "--if-due")

    assert told == {"due": False}
    assert "Nothing is due" in said
    assert unchanged == before
    assert len(list((data / "generations").iterdir())) == len(before) + 1


def test_every_errand_speaks_in_words_too(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    for arguments, expected in (
        (("publish",), "is on show"),
        (("go-back",), "on show again"),
        (("verify",), "is sound"),
        (("withhold", "1 J 1/2"), "hidden at once"),
        (("undo",), "taken back"),
        (("deliveries",), "taken in: livraison"),
        (("journal",), "withheld: reference 1 J 1/2"),
    ):
        code, out, _err = run(capsys, "--data", data, *arguments)
        assert code == 0
        assert expected in out


def test_a_damaged_edition_is_told_with_the_way_back(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    (generation,) = [path for path in (data / "generations").iterdir() if path.is_dir()]
    (generation / "records.sqlite").write_bytes(b"")

    code, out, _err = run(capsys, "--data", data, "verify")

    assert code == 1
    assert "records.sqlite has been altered" in out
    assert "damaged: kiosk publish" in out
    run(capsys, "--data", data, "publish")
    (newest, _older) = sorted((data / "generations").glob("2*"), reverse=True)
    (newest / "records.sqlite").write_bytes(b"")
    assert "damaged: kiosk go-back" in run(capsys, "--data", data, "verify")[1]


def test_a_search_answers_in_the_documented_form(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    answer = as_json(
        capsys, "--data", data, "search", "kowal", "--limit", "1", "--filter", "group=people"
    )

    assert set(answer) == {
        "query", "elapsed_ms", "total", "hits", "facets", "suggestions",
    }  # fmt: skip
    (hit,) = answer["hits"]
    assert {
        "reference", "kind", "title", "dates", "score", "reason", "snippet",
    } <= set(hit)  # fmt: skip
    assert hit["reference"] == "P-1"
    assert answer["facets"]["group"][0] == ["people", 1]


def test_the_score_of_a_record_is_taken_apart(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = as_json(capsys, "--data", data, "search", "wizernes")["hits"][0]
    told = as_json(capsys, "--data", data, "search", "--explain", first["id"], "wizernes")
    assert told["rank"] == 1
    assert sum(each["score"] for each in told["words"]) == pytest.approx(first["score"], abs=1e-5)

    code, out, _err = run(capsys, "--data", data, "search", "--explain", first["id"], "wizernes")
    assert code == 0
    assert "wizernes in " in out
    code, _out, err = run(capsys, "--data", data, "search", "--explain", "9 Z 9", "wizernes")
    assert code == 1
    assert "kiosk why" in err


def test_a_search_speaks_in_words(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    code, out, _err = run(capsys, "--data", data, "search", "wizernes")

    assert code == 0
    assert "Lettre au maire de Wizernes  [1 J 1/1]" in out


def test_a_filter_without_value_is_told(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    code, _out, err = run(capsys, "--data", data, "search", "x", "--filter", "group")

    assert code == 2
    assert "FACET=VALUE" in err


def test_many_searches_go_through_one_process(
    capsys: pytest.CaptureFixture[str], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("kowal\n\nrien du tout\n"))

    code, out, _err = run(capsys, "--data", data, "search", "--stdin")

    assert code == 0
    assert [json.loads(line)["total"] for line in out.splitlines()] == [3, 8, 0]


def test_a_withheld_record_is_found_no_more(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    as_json(capsys, "--data", data, "withhold", "1 J 1/1")

    assert as_json(capsys, "--data", data, "search", "lettre maire")["total"] == 0
    code, _out, err = run(capsys, "--data", data, "show", "1 J 1/1")
    assert (code, "No record on show" in err) == (1, True)


def test_a_search_that_failed_is_replayed_and_its_form_of_name_added(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    told = run(capsys, "--data", data, "why", "gowaldrik", "durand", "--record", "P-1")[1]
    code = run(capsys, "--data", data, "why", "1 J 1/1", "--record", "1 J 1/1")[1]
    choices = run(capsys, "--data", data, "why", "x", "--record", "kowaldryk")[1]
    nobody = run(capsys, "--data", data, "why", "x", "--record", "zzzz")[1]
    said = run(capsys, "--data", data, "variant", "P-1", "Gowaldrik, Stanislas")[1]
    again = run(capsys, "--data", data, "variant", "P-1", "gowaldrik stanislas")
    added = as_json(capsys, "--data", data, "variant", "P-1", "Howaldrik")
    found = as_json(capsys, "--data", data, "why", "howaldrik", "--record", "P-1")
    run(capsys, "--data", data, "undo")
    late = run(capsys, "--data", data, "variant", "P-1", "Jowaldrik")[1]

    assert "durand…: not met" in told
    assert "Found: not of 0." in told
    assert "kiosk variant" in told
    assert "This is a code of the record." in code
    assert "[P-1]" in choices
    assert "No record bears this code" in nobody
    assert "bears the form Gowaldrik, Stanislas too" in said
    assert "Visitors find it now, in edition 20" in said
    assert (again[0], "already" in again[2]) == (1, True)
    assert (added["form"], added["waiting"], added["edition"] > "20") == ("Howaldrik", False, True)
    assert (found["state"], found["words"][0]["layer"]) == ("shown", "variant")
    assert "Other changes wait as well" in late


def test_a_form_that_cannot_go_live_is_added_and_told_all_the_same(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    content = data / "content"
    content.mkdir(exist_ok=True)
    (content / "trials.toml").write_text('[[trial]]\nsearch = "kowal"\nfinds = "P-1"\n', "utf-8")
    run(capsys, "--data", data, "publish")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("kiosk.staff.publish.failures", lambda *_given: ("It fails.",))
        code, out, err = run(capsys, "--data", data, "variant", "--json", "P-1", "Kowaldrique")

    said = json.loads(out.splitlines()[-1])
    assert (code, "It fails." in err) == (1, True)
    assert (said["form"], said["edition"], said["waiting"]) == ("Kowaldrique", "", False)


def test_a_withheld_record_may_be_shown_again(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    as_json(capsys, "--data", data, "withhold", "1 J 1")
    below = as_json(capsys, "--data", data, "search", "lettre maire")
    person = as_json(capsys, "--data", data, "show", "P-1")
    lifted = as_json(capsys, "--data", data, "withhold", "--lift", "1j1")
    said = run(capsys, "--data", data, "withhold", "--lift", "1 J 1")[1]

    assert below["total"] == 0, "what stands below a withheld file is withheld"
    assert person["related"] == [], "not even a link leads below it"
    assert lifted == {"reference": "1j1", "lifted": 1}
    assert "0 lines" in said
    assert as_json(capsys, "--data", data, "search", "lettre maire")["total"] == 1


def test_a_delivery_that_is_not_there_ends_with_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, out, _err = run(capsys, "--data", tmp_path / "h", "intake", tmp_path / "nowhere")

    assert code == 1
    assert "does not exist" in out


def test_a_disk_that_refuses_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path
) -> None:
    out = tmp_path / "nowhere" / "f.pdf"

    code, _out, err = run(capsys, "--data", data, "print", "P-1", "--out", out)

    assert code == 1
    assert "No such file or directory. Check it and try again." in err


def test_a_reader_that_leaves_early_is_no_fault(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed(io.StringIO):
        def write(self, _text: str, /) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Closed())

    assert main(["--data", str(data), "search", "kowal"]) == 0


def test_a_notice_is_shown_with_every_field(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    person = as_json(capsys, "--data", data, "show", "P-1")
    code, out, _err = run(capsys, "--data", data, "show", "P-1")
    letter = run(capsys, "--data", data, "show", "1 J 1/1")[1]

    arrest = next(s for s in person["agent"]["statements"] if s["stage"] == "arrest")
    assert arrest["sources"] == [{"text": "1 J 1/1: lettre", "reference": "1 J 1/1"}]
    assert (arrest["date"]["precision"], arrest["status"]) == ("day", "retained")
    assert code == 0
    assert "arrest: 12 septembre 1943, Lens  [1 J 1/1: lettre]" in out
    assert "in fonds: Comités d’entraide [1 J]" in letter


def test_a_sheet_is_written(capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path) -> None:
    out = tmp_path / "f.pdf"

    told = as_json(capsys, "--data", data, "print", "P-1", "--out", out, "--language", "de")
    code, said, _err = run(capsys, "--data", data, "print", "1 J 1/1", "--out", out, "--large")

    assert told == {"reference": "P-1", "file": str(out)}
    assert out.read_bytes().startswith(b"%PDF")
    assert (code, "the sheet of 1 J 1/1" in said) == (0, True)


def test_an_empty_data_folder_says_what_to_do(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for command in ("search", "verify"):
        code, _out, err = run(capsys, "--data", tmp_path, command)
        assert code == 1
        assert "published" in err


def test_the_data_folder_may_be_named_in_the_environment(
    capsys: pytest.CaptureFixture[str], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(data))

    assert run(capsys, "search", "kowal")[0] == 0


def test_a_settings_file_with_faults_tells_them_all(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "kiosk.toml").write_text("[visit]\nidle_second = 3\nidle_seconds = 'x'\n")

    code, _out, err = run(capsys, "--data", tmp_path, "search")

    assert code == 1
    assert "did you mean idle_seconds?" in err
    assert "must be a whole number" in err


def test_pins_are_set_and_checked_through_standard_input(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for typed, arguments, code in (
        ("593817\n", ("pin", "Anne", "--set"), 0),
        ("593817\n", ("pin", "Anne"), 0),
        ("1\n", ("pin", "Anne"), 1),
        ("", ("pin",), 0),
        ("12\n", ("pin", "Anne", "--set"), 1),
    ):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        assert run(capsys, "--data", tmp_path, *arguments)[0] == code


def test_what_waits_in_the_inbox_is_listed(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    a_delivery(data / "incoming" / "novembre")
    (data / "incoming" / "lien").symlink_to(data)

    found = as_json(capsys, "--data", data, "deliveries")
    code, out, _err = run(capsys, "--data", data, "deliveries")

    assert [(each["name"], each["files"]) for each in found["waiting"]] == [("novembre", 4)]
    assert found["accepted"][0]["undone"] is False
    assert (code, "waits: novembre" in out) == (0, True)


def test_stopping_says_that_nothing_is_half_done(
    capsys: pytest.CaptureFixture[str], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.staff import publish

    def stopped(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(publish, "publish", stopped)

    code, _out, err = run(capsys, "--data", data, "publish")

    assert (code, "Nothing is half done" in err) == (130, True)


def test_a_fault_of_ours_is_not_hidden(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.staff import publish

    def broken(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(publish, "publish", broken)

    with pytest.raises(ZeroDivisionError):
        main(["--data", str(data), "publish"])


def test_a_tour_needs_a_size(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    code, _out, err = run(capsys, "--data", data, "tour", "--out", data / "t", "--size", "wide")

    assert (code, "WIDTHxHEIGHT" in err) == (2, True)


def test_progress_is_a_bar_for_a_person() -> None:
    from kiosk.app.speaking import reporting
    from kiosk.messages import Progress

    leader, follower = os.openpty()
    with os.fdopen(follower, "w") as terminal, reporting(terminal) as report:
        for done in range(3):
            report(Progress(step="index", done=done, total=2, detail="fonds.xml"))
    said = b""
    # The system hands on what was written piece by piece, and says EIO after the last.
    with suppress(OSError):
        while piece := os.read(leader, 100_000):
            said += piece
    os.close(leader)

    assert b"index" in said
    assert b"2/2" in said


def test_settings_are_read_from_their_file(tmp_path: Path) -> None:
    from kiosk.settings import SettingsError, load, parse

    (tmp_path / "kiosk.toml").write_text("[screen]\ndiagonal_inches = 32\n[house]\nplace = 'Ici'\n")
    settings = load(tmp_path)

    assert settings.screen.diagonal_inches == 32.0
    assert settings.house.place == "Ici"
    with pytest.raises(SettingsError, match="must be a section"):
        parse({"screen": 3})
    with pytest.raises(SettingsError, match="known are"):
        parse({"zzz": {}})
    (tmp_path / "kiosk.toml").write_text("[")
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path)


def test_a_user_without_a_name_or_a_home_is_served_or_told(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise KeyError(4242)

    monkeypatch.delenv("KIOSK_WHO", raising=False)
    monkeypatch.setattr("getpass.getuser", nobody)
    assert run(capsys, "--data", data, "withhold", "1 J 2")[0] == 0
    assert "user " in run(capsys, "--data", data, "journal")[1]

    code, _out, err = run(capsys, "--data", "~nobody-of-this-name/kiosk", "search", "x")

    assert code == 1
    assert "Name the data folder" in err


def test_any_bytes_on_standard_input_are_a_query(data: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--data", str(data), "search", "--stdin"],
        input=b"kowal\n\xff\xfe\n",
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
    )

    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 2


@pytest.mark.parametrize("url", ["sqlit:///x", "::", "mysql://a/b"])
def test_a_catalogue_that_the_settings_name_wrongly_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    (tmp_path / "kiosk.toml").write_text(f'[catalogue]\nurl = "{url}"\n')

    code, _out, err = run(capsys, "--data", tmp_path, "undo")

    assert code == 1
    assert "Check [catalogue] url" in err


@pytest.mark.sqlite
def test_a_damaged_catalogue_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for old in data.glob("catalogue.sqlite*"):
        old.unlink()
    (data / "catalogue.sqlite").write_bytes(b"not a database " * 100)

    code, _out, err = run(capsys, "--data", data, "undo")

    assert (code, err.count("\n")) == (1, 1)
    assert "The catalogue cannot be opened: file is not a database" in err


@pytest.mark.slow
@pytest.mark.parametrize("kilobytes", [1, 8, 40, 100, 200])
@pytest.mark.parametrize("errand", ["intake", "publish", "undo", "withhold"])
def test_a_full_disk_is_told_in_one_sentence(data: Path, errand: str, kilobytes: int) -> None:
    before = on_show(Home(data))
    arguments = {"intake": [str(data.parent / "livraison")], "withhold": ["1 J 2"]}.get(errand, [])
    if errand == "intake":
        a_large_finding_aid(data.parent / "livraison" / "big.xml", 1_000_000)

    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--data", str(data), errand, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=unmeasured(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024,) * 2),
    )

    said = [line for line in done.stderr.splitlines() if not line.startswith('{"progress"')]
    assert done.returncode in {0, 1}
    assert len(said) == done.returncode, done.stderr
    assert not list((data / "generations").glob(".draft-*"))
    assert on_show(Home(data)) == before or done.returncode == 0


@pytest.mark.parametrize(
    "command", [["search", "lettre"], ["show", "1 J 1/1"], ["show", "9 Z 9"], ["verify"]]
)
def test_what_only_reads_an_edition_loads_nothing_of_the_staff_side(
    data: Path, command: list[str]
) -> None:
    program = (
        "import sys; from kiosk.__main__ import main; main(sys.argv[1:]);"
        "print(sorted({'sqlalchemy','alembic','PIL','lxml','PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--data", str(data), *command],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines()[-1] == "[]"


def test_an_export_says_where_it_lies_and_warns_of_the_own_copy(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    visitors = run(capsys, "export", "--format", "ris", "--data", data)
    keeping = run(
        capsys, "export", "--format", "json", "--for", "keeping", "--fonds", "1 J", "--data", data
    )

    sheet, folder = sorted((data / "outgoing").iterdir(), key=lambda path: path.suffix != ".ris")
    size = sheet.stat().st_size
    assert visitors[:2] == (0, f"7 records in 1 files ({size:,} bytes): {sheet}\n")
    assert sheet.name.startswith("RIS ")
    assert folder.name.startswith("Copie interne JSON 1 J ")
    assert keeping[0] == 0
    first, warning = keeping[1].splitlines()
    assert first.startswith("6 records in ")
    assert first.endswith(str(folder))
    assert warning == "It holds what must not be shown. Keep it as you keep the archive itself."


def test_the_own_copy_is_for_its_owner_alone(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    told = as_json(capsys, "export", "--format", "dc", "--for", "keeping", "--data", data)

    assert Path(told["path"]).stat().st_mode & 0o077 == 0


def test_the_reason_of_an_objection_may_be_read_from_standard_input(
    capsys: pytest.CaptureFixture[str], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("sa fille\n"))
    taken = as_json(capsys, "object", "P-1", "--reason", "-", "--data", data)
    (standing,) = as_json(capsys, "object", "--data", data)["objections"]

    assert taken == {"hidden": 1}
    assert standing["reason"] == "sa fille"


def test_decisions_about_two_notices_are_listed_in_words_and_in_json(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    run(capsys, "same", "P-1", "P-2", "--apart", "--data", data)

    words = run(capsys, "same", "--decided", "--data", data)[1]
    (told,) = as_json(capsys, "same", "--decided", "--data", data)["decisions"]

    assert words.startswith("Kowaldryk, Stanimir (P-1, 1921–1945) ≠ Brunoy, Luc (P-2, 1880)  [")
    assert (told["kept"]["reference"], told["verdict"]) == ("P-1", "apart")
    assert run(capsys, "same", "--data", data)[1] == ""


def test_an_export_that_is_given_up_leaves_nothing(data: Path) -> None:
    draft = data / "outgoing"
    draft.mkdir()
    program = (
        "import os, signal, sys\n"
        "from kiosk.staff import export_files\n"
        "from kiosk.__main__ import main\n"
        "def files(outgoing):\n"
        "    yield export_files.Entry('a.xml', [b'<a/>'])\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    yield export_files.Entry('b.xml', [b'<b/>'])\n"
        "export_files.FORMATS[export_files.Format.EAD3] = files\n"
        f"sys.exit(main(['export', '--format', 'ead3', '--data', {str(data)!r}]))\n"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        env=unmeasured(),
        capture_output=True,
        check=False,
    )

    assert ended.returncode == 130
    assert list(draft.iterdir()) == []
