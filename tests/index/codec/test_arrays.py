"""Files of arrays in the storages of Whoosh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from whoosh.filedb.filestore import FileStorage, RamStorage

from index.arrays import ArrayFileWriter, DamagedArraysError
from index.codec.array_codec import open_arrays
from index.codec.flat import narrow

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=["disk", "unmapped", "memory"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "memory":
        return RamStorage()
    return FileStorage(tmp_path, supports_mmap=request.param == "disk")


def test_what_is_put_into_a_storage_comes_out(storage: Any) -> None:
    writer = ArrayFileWriter(storage.create_file("a.arr"))
    writer.add("numbers", np.arange(5))
    writer.close()
    opened = open_arrays(storage, "a.arr")

    assert opened["numbers"].tolist() == [0, 1, 2, 3, 4]
    opened.close()


@pytest.mark.parametrize("content", [b"", b"arrays"])
def test_what_is_no_file_of_arrays_is_refused_by_its_name(storage: Any, content: bytes) -> None:
    file = storage.create_file("a.arr")
    file.write(content)
    file.close()

    with pytest.raises(DamagedArraysError, match=r"^a\.arr: "):
        open_arrays(storage, "a.arr")


def test_a_file_not_written_to_its_end_is_refused(storage: Any) -> None:
    file = storage.create_file("a.arr")
    ArrayFileWriter(file).add("a", np.arange(5))
    file.close()

    with pytest.raises(DamagedArraysError, match="not written to its end"):
        open_arrays(storage, "a.arr")


def test_ends_take_eight_bytes_only_where_four_are_too_few() -> None:
    assert narrow([]).dtype == np.uint32
    assert narrow([0, (1 << 32) - 1]).dtype == np.uint32
    assert narrow([0, 1 << 32]).tolist() == [0, 1 << 32]
