"""`kiosk demo`: from nothing to an open kiosk, through the doors of any delivery."""

from pathlib import Path

import pytest

from kiosk.app import demo
from kiosk.generation.folder import Home, on_show
from kiosk.settings import Settings
from kiosk.staff import members


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


@pytest.mark.slow
@pytest.mark.counted
def test_the_demonstration_is_made_once_published_and_led_through(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    home = Home(tmp_path / "home")

    code = demo.demo(home, Settings(), small=True, pictures=tmp_path / "tour")
    said = capfd.readouterr().out

    assert code == 0
    assert on_show(home) is not None
    assert len(list((tmp_path / "tour").glob("*.png"))) >= 12
    assert "kiosk search lefeb" in said
    assert str(tmp_path / "tour") in said
    assert members.check(home.visit, demo.PIN_OWNER, demo.DEMONSTRATION_PIN).accepted
    before = on_show(home)
    assert demo.demo(home, Settings(), screen=False) == 0
    assert on_show(home) == before


def test_with_a_display_the_terminal_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.app import terminal

    given: list[list[str]] = []
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setattr(demo, "on_show", lambda _home: "edition")

    def opened(arguments: list[str]) -> int:
        given.append(arguments)
        return 0

    monkeypatch.setattr(terminal, "main", opened)

    demo.demo(Home(tmp_path), Settings(), window=True)

    assert given == [["--data", str(tmp_path), "--window"]]


@pytest.mark.medium
def test_a_tour_that_fails_ends_the_demonstration_with_its_code(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[")

    assert demo._without_display(Home(tmp_path), tmp_path / "tour") != 0
