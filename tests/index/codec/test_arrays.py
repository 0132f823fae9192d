"""The file of arrays: what is put in comes out, and what is no such file is refused."""

from __future__ import annotations

import resource
import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as made
from whoosh.filedb.filestore import FileStorage, RamStorage

from index.codec.arrays import ALIGNED, ArrayFile, ArrayFileWriter, DamagedArraysError
from index.codec.flat import narrow

if TYPE_CHECKING:
    from pathlib import Path

PLACE = 24  # where the first place of the directory begins


def _written(storage: Any, arrays: dict[str, Any], places: int = 8) -> Any:
    writer = ArrayFileWriter(storage.create_file("a.arr"), places)
    for name, array in arrays.items():
        writer.put(name, array)
    writer.close()
    return storage


KIND = st.one_of(made.unsigned_integer_dtypes(), made.integer_dtypes(), made.floating_dtypes())


@given(st.lists(made.arrays(KIND, st.integers(0, 9)), max_size=5))
def test_any_arrays_come_out_as_they_were_put_in(arrays: list[Any]) -> None:
    storage = _written(RamStorage(), {f"array {nth}": array for nth, array in enumerate(arrays)})
    opened = ArrayFile.open(storage, "a.arr")
    for nth, array in enumerate(arrays):
        found = opened[f"array {nth}"]
        assert found.dtype == array.dtype.newbyteorder("=")
        assert found.tobytes() == array.astype(found.dtype).tobytes()


def test_an_array_may_come_in_pieces() -> None:
    storage = RamStorage()
    writer = ArrayFileWriter(storage.create_file("a.arr"), 2)
    writer.begin("bytes", np.uint8)
    writer.more(b"ab")
    writer.more(np.array([99], np.uint8))
    writer.put("numbers", np.arange(3, dtype=np.uint16))
    writer.close()
    opened = ArrayFile.open(storage, "a.arr")
    assert opened["bytes"].tobytes() == b"abc"
    assert opened["numbers"].tolist() == [0, 1, 2]


def test_more_arrays_than_places_are_refused() -> None:
    with pytest.raises(ValueError, match="no place left for the array b"):
        _written(RamStorage(), {"a": np.arange(2), "b": np.arange(2)}, places=1)


def test_arrays_are_aligned_mapped_and_read_only(tmp_path: Path) -> None:
    storage = _written(FileStorage(tmp_path), {"a": np.arange(3, dtype="u1"), "b": np.arange(9)})
    opened = ArrayFile.open(storage, "a.arr")
    assert opened["b"].ctypes.data % ALIGNED == 0
    assert not opened["b"].flags.owndata
    assert not opened["b"].flags.writeable
    opened.close()


def test_numbers_of_the_other_order_of_bytes_are_turned() -> None:
    opened = ArrayFile.open(_written(RamStorage(), {"a": np.arange(5, dtype=">u4")}), "a.arr")
    assert opened["a"].dtype.isnative
    assert opened["a"].tolist() == [0, 1, 2, 3, 4]


@pytest.mark.skipif(not hasattr(resource, "getrusage"), reason="no count of pages here")
def test_opening_reads_the_head_only(tmp_path: Path) -> None:
    numbers = np.ones(40_000_000, np.uint8)
    storage = _written(FileStorage(tmp_path), {"a": numbers})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    opened = ArrayFile.open(storage, "a.arr")
    held = opened["a"]
    # 40 MB are 9,766 pages; the system may bring in some dozens at once.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before < 200
    assert held[-1] == 1
    del held
    opened.close()


def test_closing_while_an_array_is_in_use_leaves_it_readable(tmp_path: Path) -> None:
    opened = ArrayFile.open(_written(FileStorage(tmp_path), {"a": np.arange(4)}), "a.arr")
    held = opened["a"]
    opened.close()
    assert held.tolist() == [0, 1, 2, 3]
    opened.close()


def _damaged(content: bytes) -> None:
    storage = RamStorage()
    storage.files["a.arr"] = content
    with pytest.raises(DamagedArraysError, match=r"^a\.arr: "):
        ArrayFile.open(storage, "a.arr")


SOUND = _written(RamStorage(), {"a": np.arange(5, dtype=np.uint32)}).files["a.arr"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"arrays",
        SOUND.replace(b"\r\n", b"\n"),
        SOUND[:-1],
        SOUND + b"\0",
        SOUND[:8] + struct.pack("<I", 2) + SOUND[12:],
        SOUND[: PLACE + 24] + b"|O\0\0\0\0\0\0" + SOUND[PLACE + 32 :],
        SOUND[: PLACE + 24] + b"nonsense" + SOUND[PLACE + 32 :],
        SOUND[: PLACE + 24] + b"\xff\0\0\0\0\0\0\0" + SOUND[PLACE + 32 :],
        SOUND[: PLACE + 40] + struct.pack("<Q", 1 << 40) + SOUND[PLACE + 48 :],
        SOUND[:12] + struct.pack("<I", 1 << 20) + SOUND[16:],
    ],
    ids=[
        "empty",
        "cut in the head",
        "copied as text",
        "cut at the end",
        "with something after it",
        "of a later version",
        "of objects",
        "of no numbers",
        "of no text",
        "longer than the file",
        "with a directory longer than the file",
    ],
)
def test_a_damaged_file_is_refused(content: bytes) -> None:
    _damaged(content)


@given(st.integers(0, len(SOUND) - 1), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_gives_numbers(place: int, byte: int) -> None:
    storage = RamStorage()
    storage.files["a.arr"] = SOUND[:place] + bytes([byte]) + SOUND[place + 1 :]
    try:
        opened = ArrayFile.open(storage, "a.arr")
        opened["a"].tolist()
    except (DamagedArraysError, KeyError):
        pass


def test_a_file_not_written_to_its_end_is_refused() -> None:
    storage = RamStorage()
    file = storage.create_file("a.arr")
    writer = ArrayFileWriter(file, 2)
    writer.put("a", np.arange(5))
    file.close()
    with pytest.raises(DamagedArraysError, match="not written to its end"):
        ArrayFile.open(storage, "a.arr")


def test_an_empty_file_on_the_disk_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.arr").write_bytes(b"")
    with pytest.raises(DamagedArraysError):
        ArrayFile.open(FileStorage(tmp_path), "a.arr")


def test_ends_take_eight_bytes_only_where_four_are_too_few() -> None:
    assert narrow([]).dtype == np.uint32
    assert narrow([0, (1 << 32) - 1]).dtype == np.uint32
    assert narrow([0, 1 << 32]).tolist() == [0, 1 << 32]
