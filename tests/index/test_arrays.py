"""The file of arrays: what is put in comes out, and what is no such file is refused."""

from __future__ import annotations

import resource
import struct
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as made

from index.array_backend.layout.store import Arrays, FileWriter, Part
from index.arrays import ALIGNED, MAGIC, VERSION, ArrayFile, ArrayFileWriter, DamagedArraysError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

START = 16  # where the head says where the directory begins


class Kept(BytesIO):
    """A file in memory whose content stays when it is closed."""

    content = b""

    def close(self) -> None:
        self.content = self.getvalue()
        super().close()


def written(fill: Callable[[ArrayFileWriter], object]) -> bytes:
    file = Kept()
    writer = ArrayFileWriter(file)
    fill(writer)
    writer.close()
    return file.content


def read(content: bytes) -> ArrayFile:
    return ArrayFile(memoryview(content))


def on_disk(path: Path, **arrays: Any) -> Arrays:
    writer = FileWriter(path)
    for name, array in arrays.items():
        writer.add(name, array)
    writer.finish()
    return Arrays(path)


KIND = st.one_of(made.unsigned_integer_dtypes(), made.integer_dtypes(), made.floating_dtypes())
ARRAY = made.arrays(KIND, made.array_shapes(max_dims=2, min_side=0, max_side=5))


@pytest.mark.medium
@given(st.lists(ARRAY, max_size=5))
def test_any_arrays_come_out_as_they_were_put_in(arrays: list[Any]) -> None:
    def fill(writer: ArrayFileWriter) -> None:
        for nth, array in enumerate(arrays):
            writer.add(f"array {nth}", array)

    opened = read(written(fill))
    assert list(opened) == [f"array {nth}" for nth in range(len(arrays))]
    assert len(opened) == len(arrays)
    for nth, array in enumerate(arrays):
        found = opened[f"array {nth}"]
        assert found.shape == array.shape
        assert found.dtype == array.dtype.newbyteorder("=")
        assert found.tobytes() == array.astype(found.dtype).tobytes()
        assert not found.flags.writeable


def test_an_array_may_come_in_pieces() -> None:
    def fill(writer: ArrayFileWriter) -> None:
        writer.begin("bytes", np.uint8)
        writer.more(b"ab")
        writer.more(np.array([99], np.uint8))
        writer.add("numbers", np.arange(3, dtype=np.uint16))
        writer.begin("wide", np.uint32)
        writer.more(np.arange(3))

    opened = read(written(fill))
    assert opened["bytes"].tobytes() == b"abc"
    assert opened["numbers"].tolist() == [0, 1, 2]
    assert opened["wide"].tolist() == [0, 1, 2]


def test_an_array_may_lie_in_files(tmp_path: Path) -> None:
    parts = [Part(tmp_path, name, np.uint16) for name in ("one", "two")]
    for part in parts:
        part.append(np.array([1, 2, 3]))
        part.close()
    writer = FileWriter(tmp_path / "a.arrays")
    writer.add("before", np.arange(3, dtype=np.uint8))
    writer.add_files("all", np.uint16, (2, 3), *(part.path for part in parts))
    writer.add("behind", np.arange(2))
    writer.facts["said"] = ["yes"]
    writer.finish()
    arrays = Arrays(tmp_path / "a.arrays")

    assert arrays["all"].tolist() == [[1, 2, 3], [1, 2, 3]]
    assert arrays["behind"].tolist() == [0, 1]
    assert arrays.facts == {"said": ["yes"]}


def test_arrays_of_one_part_have_one_beginning() -> None:
    def fill(writer: ArrayFileWriter) -> None:
        for name in ("heads.keys", "heads.rows", "headsmen", "rows"):
            writer.add(name, np.arange(2))

    assert list(read(written(fill)).within("heads")) == ["keys", "rows"]


def test_the_bytes_of_an_array_are_sliced_wherever_it_lies(tmp_path: Path) -> None:
    words = np.frombuffer(b"camptrain", np.uint8)
    for opened in (
        on_disk(tmp_path / "a.arrays", number=np.arange(3), words=words),
        read((tmp_path / "a.arrays").read_bytes()),
    ):
        content, start = opened.source("words")
        assert content[start + 4 : start + 9] == b"train"
        assert bytes(opened.bytes_of("words")[:4]) == b"camp"


def test_arrays_are_aligned_mapped_and_read_only(tmp_path: Path) -> None:
    opened = on_disk(tmp_path / "a.arrays", a=np.arange(3, dtype="u1"), b=np.arange(9))
    assert opened["b"].ctypes.data % ALIGNED == 0
    assert not opened["b"].flags.owndata
    assert not opened["b"].flags.writeable
    opened.close()


def test_arrays_that_lie_askew_in_memory_can_be_read() -> None:
    content = written(lambda writer: writer.add("a", np.arange(5)))
    opened = ArrayFile(memoryview(b"." + content)[1:])
    assert opened["a"].data.tolist() == [0, 1, 2, 3, 4]


def test_numbers_of_the_other_order_of_bytes_are_turned() -> None:
    opened = read(written(lambda writer: writer.add("a", np.arange(5, dtype=">u4"))))
    assert opened["a"].dtype.isnative
    assert opened["a"].tolist() == [0, 1, 2, 3, 4]


@pytest.mark.medium
@pytest.mark.skipif(not hasattr(resource, "getrusage"), reason="no count of pages here")
def test_opening_reads_head_and_directory_only(tmp_path: Path) -> None:
    on_disk(tmp_path / "a.arrays", a=np.ones(40_000_000, np.uint8)).close()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    opened = Arrays(tmp_path / "a.arrays")
    held = opened["a"]
    # 40 MB are 9,766 pages; the system may bring in some dozens at once.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before < 200
    assert held[-1] == 1
    del held
    opened.close()


def test_closing_while_an_array_is_in_use_leaves_it_readable(tmp_path: Path) -> None:
    opened = on_disk(tmp_path / "a.arrays", a=np.arange(4))
    held = opened["a"]
    opened.close()
    assert held.tolist() == [0, 1, 2, 3]
    assert list(opened) == []
    opened.close()


def test_a_file_that_breaks_off_leaves_the_earlier_one(tmp_path: Path) -> None:
    on_disk(tmp_path / "a.arrays", a=np.arange(4))
    with pytest.raises(FileNotFoundError), FileWriter(tmp_path / "a.arrays") as writer:
        writer.add_files("b", np.uint8, (4,), tmp_path / "nowhere")

    assert Arrays(tmp_path / "a.arrays")["a"].tolist() == [0, 1, 2, 3]
    assert [path.name for path in tmp_path.iterdir()] == ["a.arrays"]


SOUND = written(lambda writer: writer.add("a", np.arange(5, dtype=np.uint32)))
(BEGIN,) = struct.unpack_from("<Q", SOUND, START)


def told(*entries: object, facts: object = None) -> bytes:
    """The same numbers with another directory."""
    directory = {"entries": entries, "facts": facts or {}}
    return SOUND[:BEGIN] + msgspec.msgpack.encode(directory)


def entry(**changes: object) -> dict[str, object]:
    return {"name": "a", "dtype": "<u4", "shape": [5], "start": 64, **changes}


def test_another_directory_is_read() -> None:
    assert read(told(entry(dtype="<u2", shape=[5, 2])))["a"].shape == (5, 2)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        MAGIC,
        SOUND.replace(b"\r\n", b"\n"),
        SOUND[:-1],
        SOUND + b"\0",
        SOUND[:BEGIN],
        SOUND[:8] + struct.pack("<Q", VERSION + 1) + SOUND[16:],
        SOUND[:START] + struct.pack("<Q", 1 << 63) + SOUND[START + 8 :],
        bytes(24) + SOUND[24:],
        told(entry(dtype="|O")),
        told(entry(dtype="u4,u4")),
        told(entry(dtype="")),
        told(entry(shape=[6])),
        told(entry(shape=[-1])),
        told(entry(shape=[0, 1 << 62])),
        told(entry(shape=[1, 1, 1])),
        told(entry(start=-64)),
        told(entry(start=1 << 62)),
        told(entry(name=1)),
        told({"name": "a"}),
        told(entry(name="aa")).replace(b"\xa2aa", b"\xa2\xff\xff"),
        SOUND[:BEGIN] + b"\x82\xa7entries\x90\xa5facts\x81\xa1a" + b"\x91" * 100_000 + b"\x01",
        told(entry()) + b"\xc0",
    ],
    ids=[
        "empty",
        "cut in the head",
        "copied as text",
        "cut at the end",
        "with something after it",
        "without directory",
        "of a later version",
        "with a directory behind its end",
        "not written to its end",
        "of objects",
        "of records",
        "of no numbers",
        "longer than the file",
        "shorter than nothing",
        "empty and endless",
        "of three dimensions",
        "before the file",
        "after the file",
        "without a name",
        "with half an entry",
        "of no text",
        "of facts without end",
        "with two directories",
    ],
)
def test_a_damaged_file_is_refused(content: bytes) -> None:
    with pytest.raises(DamagedArraysError):
        read(content)


@pytest.mark.medium
@given(st.integers(0, len(SOUND) - 1), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_gives_numbers(place: int, byte: int) -> None:
    with suppress(DamagedArraysError, KeyError):
        read(SOUND[:place] + bytes([byte]) + SOUND[place + 1 :])["a"].tolist()
