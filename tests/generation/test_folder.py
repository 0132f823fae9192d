"""Published folders: whole or not there, checked by hashes, the last five kept."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.generation import folder
from kiosk.generation.folder import FORMAT, GenerationError, Home, Manifest
from kiosk.generation.withheld import Withheld, lift, withhold


def a_generation(home: Home, name: str, content: str = "x") -> None:
    draft = folder.begin(home, name)
    (draft / "index").mkdir()
    (draft / "index" / "words").write_text(content)
    folder.seal(
        draft,
        Manifest(format=FORMAT, name=name, backend="whoosh", counts={"document": 1}, files={}),
    )
    folder.reveal(home, draft, name)


def name(number: int) -> str:
    return f"2026-11-{number:02d}T090000Z"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_nothing_is_on_show_at_first(home: Home) -> None:
    assert folder.names(home) == ()
    assert folder.on_show(home) is None


def test_a_revealed_generation_is_on_show_and_sound(home: Home) -> None:
    a_generation(home, name(1))

    assert folder.on_show(home) == name(1)
    assert folder.faults(home.generations / name(1)) == ()


def test_a_draft_without_manifest_is_refused(home: Home) -> None:
    draft = folder.begin(home, name(1))

    with pytest.raises(GenerationError, match="no manifest"):
        folder.reveal(home, draft, name(1))
    assert folder.on_show(home) is None


def test_the_last_five_are_kept_and_one_can_go_back(home: Home) -> None:
    for number in range(1, 8):
        a_generation(home, name(number))

    assert folder.names(home) == tuple(name(number) for number in range(3, 8))
    assert folder.go_back(home) == name(6)
    assert folder.on_show(home) == name(6)
    assert [folder.go_back(home) for _ in range(3)] == [name(5), name(4), name(3)]
    with pytest.raises(GenerationError, match="no earlier edition"):
        folder.go_back(home)


def test_the_one_on_show_is_never_pruned(home: Home) -> None:
    a_generation(home, name(1))
    for number in range(2, 6):
        a_generation(home, name(number))
    folder.show(home, name(1))

    draft = folder.begin(home, name(9))
    manifest = Manifest(format=FORMAT, name=name(9), backend="whoosh", counts={}, files={})
    folder.seal(draft, manifest)
    draft.rename(home.generations / name(9))
    folder.prune(home)

    assert folder.on_show(home) == name(1)
    assert name(1) in folder.names(home)


@pytest.mark.parametrize("damage", ["altered", "missing", "surplus"])
def test_any_damage_is_found(home: Home, damage: str) -> None:
    a_generation(home, name(1))
    file = home.generations / name(1) / "index" / "words"
    if damage == "altered":
        file.write_text("y")
    elif damage == "missing":
        file.unlink()
    else:
        (file.parent / "more").write_text("z")

    (fault,) = folder.faults(home.generations / name(1))

    assert "index/" in fault


def test_one_flipped_bit_is_found(home: Home) -> None:
    a_generation(home, name(1), content="x" * 4000)
    file = home.generations / name(1) / "index" / "words"
    content = bytearray(file.read_bytes())
    content[1234] ^= 1
    file.write_bytes(content)

    assert folder.faults(home.generations / name(1)) == ("index/words has been altered",)


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "no manifest"), (b"{", "damaged"), (b'{"format": 99}', "damaged")],
)
def test_a_manifest_that_cannot_be_read_is_told_with_a_remedy(
    home: Home, content: bytes | None, words: str
) -> None:
    place = home.generations / name(1)
    place.mkdir(parents=True)
    if content is not None:
        (place / folder.MANIFEST).write_bytes(content)

    with pytest.raises(GenerationError, match=words):
        folder.read_manifest(place)


def test_a_folder_of_another_form_is_refused(home: Home) -> None:
    a_generation(home, name(1))
    path = home.generations / name(1) / folder.MANIFEST
    path.write_bytes(path.read_bytes().replace(f'"format":{FORMAT}'.encode(), b'"format":7'))

    with pytest.raises(GenerationError, match="form 7"):
        folder.read_manifest(home.generations / name(1))


def test_only_a_complete_generation_can_be_shown(home: Home) -> None:
    a_generation(home, name(1))

    with pytest.raises(GenerationError, match=name(1)):
        folder.show(home, name(2))


def test_a_current_that_names_nothing_shows_nothing(home: Home) -> None:
    a_generation(home, name(1))
    (home.generations / folder.CURRENT).write_bytes(b"\xff\xfe")

    assert folder.on_show(home) is None


def test_two_publishes_in_one_second_have_two_names(home: Home) -> None:
    a_generation(home, name(1))
    second = folder.free_name(home, name(1))
    a_generation(home, second)

    assert second == f"{name(1)}-2"
    assert folder.free_name(home, name(1)) == f"{name(1)}-3"
    assert folder.on_show(home) == second


def test_a_manifest_keeps_the_next_day_something_opens(home: Home) -> None:
    draft = folder.begin(home, name(1))
    folder.seal(
        draft,
        Manifest(
            format=FORMAT,
            name=name(1),
            backend="whoosh",
            counts={},
            files={},
            next_day=date(2045, 1, 1),
        ),
    )

    assert folder.read_manifest(draft).next_day == date(2045, 1, 1)


def test_a_withheld_code_hides_in_any_spelling(tmp_path: Path) -> None:
    path = tmp_path / "withheld.txt"
    listed = Withheld(path)

    assert lift(path, code="1 J 3") == 0
    assert not listed.hides("1 J 3")
    assert withhold(path, "1 J 3", "famille")
    assert not withhold(path, "1j3")
    assert listed.hides("1 J 3")
    assert listed.hides("", "1-j-3")
    assert not listed.hides("")
    assert len(listed) == 1
    assert listed.forms() == frozenset({"1j3"})
    assert lift(path, code="2 J") == 0
    assert lift(path, reason="famille") == 1
    assert len(listed) == 0
    assert withhold(path, "1 J 3")
    assert lift(path, code="1J3") == 1
    path.unlink()
    assert len(listed) == 0
