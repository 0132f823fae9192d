"""What Whoosh asks of a codec's parts one by one."""

from __future__ import annotations

import pickle
import time
from math import inf
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from whoosh import fields, formats, index
from whoosh.codec.base import OutOfOrderError
from whoosh.filedb.filestore import RamStorage
from whoosh.matching import ReadTooFar
from whoosh.reading import TermNotFound

from index.arrays import DamagedArraysError
from index.codec import ArrayCodec, ArraySegment
from index.codec.array_codec import open_arrays
from index.codec.flat import VARYING, FlatPostings, FlatTerms
from index.codec.reader import ArrayTermsReader
from index.codec.sources import Statistics, statistics_of

if TYPE_CHECKING:
    from pathlib import Path

    from index.codec.matcher import ArrayMatcher
    from index.codec.sources import Docs, Lengths, Weights

TEXT = fields.TEXT()
POSTINGS: list[tuple[str, bytes, list[tuple[int, float, bytes, int | None]]]] = [
    ("body", b"camp", [(0, 1.0, b"x", 5), (3, 2.5, b"yz", 300), (9, 1.0, b"", 7)]),
    ("body", b"train", [(3, 1.0, b"w", 300)]),
    ("kind", b"map", [(1, 1.0, b"", None), (2, 1.0, b"", None)]),
    ("loud", b"a", [(4, 0.5, b"four", 2), (5, 1.5, b"more", 2)]),
    ("loud", "ł".encode(), [(5, 1.0, b"even", 2)]),
]


def _written(postings: list[Any] = POSTINGS) -> tuple[Any, Any]:
    storage, segment = RamStorage(), ArraySegment("any")
    writer = ArrayCodec().field_writer(storage, segment)
    begun = None
    for field, text, found in postings:
        if field != begun:
            if begun:
                writer.finish_field()
            writer.start_field(field, TEXT)
            begun = field
        writer.start_term(text)
        for posting in found:
            writer.add(*posting)
        writer.finish_term()
    if begun:
        writer.finish_field()
    writer.close()
    return storage, segment


@pytest.fixture
def reader() -> ArrayTermsReader:
    return ArrayCodec().terms_reader(*_written())


@pytest.fixture
def camp(reader: ArrayTermsReader) -> ArrayMatcher:
    return reader.matcher("body", b"camp", formats.Positions())


def test_terms_come_in_order_and_on_into_the_next_fields(reader: ArrayTermsReader) -> None:
    every = [(field, text) for field, text, _ in POSTINGS]
    assert list(reader.terms()) == every
    assert list(reader.terms_from("body", b"d")) == every[1:]
    assert list(reader.terms_from("kind", b"z")) == every[3:]
    assert list(reader.terms_from("nowhere", b"")) == []
    assert [term for term, _ in reader.items()] == every
    assert [term for term, _ in reader.items_from("kind", b"")] == every[2:]
    assert list(reader.indexed_field_names()) == ["body", "kind", "loud"]


def test_a_term_is_there_or_not(reader: ArrayTermsReader) -> None:
    assert ("body", b"camp") in reader
    for absent in (
        ("body", b""),
        ("body", b"cam"),
        ("body", b"z"),
        ("no", b"camp"),
        ("kind", b"n"),
    ):
        assert absent not in reader
        assert reader.doc_frequency(*absent) == 0
        assert reader.frequency(*absent) == 0
        with pytest.raises(TermNotFound):
            reader.term_info(*absent)
        with pytest.raises(TermNotFound):
            reader.matcher(*absent, formats.Positions())


def test_a_term_knows_its_statistics(reader: ArrayTermsReader) -> None:
    info = reader.term_info("body", b"camp")
    assert (info.weight(), info.doc_frequency(), info.max_weight()) == (4.5, 3, 2.5)
    # 300 words have the length byte of 302.
    assert (info.min_length(), info.max_length()) == (5, 302)
    assert (info.min_id(), info.max_id()) == (0, 9)
    assert reader.frequency("body", b"camp") == 4.5
    assert reader.doc_frequency("body", b"camp") == 3
    unknown = reader.term_info("kind", b"map")
    assert (unknown.min_length(), unknown.max_length()) == (0, 0)


def test_kept_statistics_are_those_of_the_arrays() -> None:
    storage, segment = _written()
    arrays = open_arrays(storage, segment.make_filename(".arr"))
    postings = FlatPostings(arrays)
    for term in range(len(POSTINGS)):
        of_arrays = statistics_of(
            postings.docs(term), postings.weights(term), postings.lengths(term)
        )
        assert postings.statistics(term) == of_arrays


def test_ends_of_values_are_kept_only_where_sizes_differ() -> None:
    storage, segment = _written()
    arrays = open_arrays(storage, segment.make_filename(".arr"))
    assert arrays["field_sizes"].tolist() == [VARYING, 0, 4]
    assert len(arrays["value_ends"]) == 5
    postings = FlatPostings(arrays)
    for term, (_, _, found) in enumerate(POSTINGS):
        for nth, (_, _, value, _) in enumerate(found):
            assert postings.value(term, nth) == value


def test_a_matcher_walks_its_postings(camp: ArrayMatcher) -> None:
    walked = []
    while camp.is_active():
        walked.append((camp.id(), camp.weight(), camp.value(), camp.score()))
        last = camp.next()
        assert last is not camp.is_active()
    assert walked == [(0, 1.0, b"x", 1.0), (3, 2.5, b"yz", 2.5), (9, 1.0, b"", 1.0)]
    with pytest.raises(ReadTooFar):
        camp.next()
    with pytest.raises(ReadTooFar):
        camp.skip_to(9)
    camp.reset()
    assert camp.id() == 0


def test_a_matcher_skips_to_the_document_or_the_next_one(camp: ArrayMatcher) -> None:
    camp.skip_to(0)
    assert camp.id() == 0
    camp.skip_to(2)
    assert camp.id() == 3
    camp.skip_to(1)
    assert camp.id() == 3
    camp.skip_to(9)
    assert camp.id() == 9


def test_a_matcher_that_skips_beyond_its_end_has_ended_but_knows_where_it_stood(
    camp: ArrayMatcher,
) -> None:
    camp.next()
    camp.skip_to(10)
    assert not camp.is_active()
    assert list(camp.all_ids()) == []
    assert not camp.copy().is_active()
    assert camp.id() == 3
    camp.reset()
    assert list(camp.all_ids()) == [0, 3, 9]


def test_a_copy_of_a_matcher_walks_alone(camp: ArrayMatcher) -> None:
    camp.next()
    other = camp.copy()
    other.next()
    assert (camp.id(), other.id()) == (3, 9)
    assert other.term() == ("body", b"camp")


def test_all_ids_begin_where_the_matcher_stands(camp: ArrayMatcher) -> None:
    camp.next()
    assert list(camp.all_ids()) == [3, 9]
    assert camp.id() == 3


def test_a_matcher_promises_no_bound(camp: ArrayMatcher) -> None:
    assert not camp.supports_block_quality()
    assert camp.max_quality() == camp.block_quality() == inf
    assert camp.skip_to_quality(3.0) == 0
    assert camp.id() == 0
    assert camp.replace(99.0) is camp


def test_a_cursor_walks_one_field(reader: ArrayTermsReader) -> None:
    cursor = reader.cursor("loud", TEXT)
    assert cursor.text() == "a"
    assert cursor.next() == "ł"
    assert cursor.is_valid()
    info = cursor.term_info()
    assert info is not None
    assert info.doc_frequency() == 1
    assert cursor.next() is None
    assert cursor.next() is None
    assert cursor.term_info() is None
    assert not cursor.is_valid()
    assert cursor.first() == "a"
    assert cursor.find("b") == "ł"
    assert cursor.find(b"a") == "a"
    assert cursor.find("ż") is None
    assert not reader.cursor("nowhere", TEXT).is_valid()


def test_a_closed_reader_answers_no_more_but_its_matchers_do(tmp_path: Path) -> None:
    ix = index.create_in(tmp_path, fields.Schema(body=TEXT))
    with ix.writer(codec=ArrayCodec()) as writer:
        writer.add_document(body="camp")
    (segment,) = ix._segments()
    reader = ArrayCodec().terms_reader(ix.storage, segment)
    matcher = reader.matcher("body", b"camp", formats.Positions())
    reader.close()
    assert matcher.id() == 0
    assert list(reader.indexed_field_names()) == ["body"]
    with pytest.raises(ValueError, match="closed"):
        list(reader.terms())
    with pytest.raises(ValueError, match="closed"):
        reader.term_info("body", b"camp")


@pytest.mark.parametrize(
    "postings",
    [
        [("body", b"b", [(0, 1.0, b"", 1)]), ("body", b"a", [(0, 1.0, b"", 1)])],
        [("body", b"b", [(0, 1.0, b"", 1)]), ("body", b"b", [(1, 1.0, b"", 1)])],
        [("body", b"b", [(1, 1.0, b"", 1), (0, 1.0, b"", 1)])],
        [(field, b"b", [(0, 1.0, b"", 1)]) for field in ("body", "kind", "body")],
    ],
    ids=["terms fall", "a term comes twice", "documents fall", "a field comes twice"],
)
def test_postings_out_of_order_are_refused(postings: list[Any]) -> None:
    with pytest.raises(OutOfOrderError):
        _written(postings)


def test_a_term_before_any_field_is_refused() -> None:
    writer = ArrayCodec().field_writer(RamStorage(), ArraySegment("any"))
    with pytest.raises(OutOfOrderError):
        writer.start_term(b"camp")


def test_a_term_without_postings_leaves_no_trace() -> None:
    reader = ArrayCodec().terms_reader(*_written([("body", b"a", []), POSTINGS[1]]))
    assert list(reader.terms()) == [("body", b"train")]


def test_a_document_may_hold_a_term_twice() -> None:
    twice = [("body", b"a", [(0, 1.0, b"x", 1), (0, 1.0, b"y", 1)])]
    reader = ArrayCodec().terms_reader(*_written(twice))
    assert list(reader.matcher("body", b"a", formats.Positions()).all_ids()) == [0, 0]


def test_a_segment_with_no_terms_opens() -> None:
    reader = ArrayCodec().terms_reader(*_written([]))
    assert list(reader.terms()) == []
    assert ("body", b"camp") not in reader


def test_a_writer_stopped_inside_a_term_leaves_a_sound_file() -> None:
    storage, segment = RamStorage(), ArraySegment("any")
    writer = ArrayCodec().field_writer(storage, segment)
    writer.start_field("body", TEXT)
    writer.start_term(b"camp")
    writer.add(0, 1.0, b"x", 1)
    writer.close()
    reader = ArrayCodec().terms_reader(storage, segment)
    assert list(reader.terms()) == [("body", b"camp")]


def test_a_cancelled_writer_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    ix = index.create_in(tmp_path, fields.Schema(body=TEXT))
    with ix.writer(codec=ArrayCodec()) as writer:
        writer.add_document(body="camp")
    writer = ix.writer(codec=ArrayCodec())
    writer.add_document(body="train")
    writer.cancel()
    with index.open_dir(tmp_path).reader() as reader:
        assert list(reader.all_terms()) == [("body", b"camp")]
    with ix.writer(codec=ArrayCodec()) as writer:
        writer.add_document(body="mine")
    assert len(list(tmp_path.glob("*.arr"))) == len(ix._segments())


def test_a_cut_file_of_a_segment_is_refused_when_opened(tmp_path: Path) -> None:
    ix = index.create_in(tmp_path, fields.Schema(body=TEXT))
    with ix.writer(codec=ArrayCodec()) as writer:
        writer.add_document(body="camp")
    (file,) = tmp_path.glob("*.arr")
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(DamagedArraysError):
        ix.reader()


# As a table of contents keeps it. Must be read for ever: change the code, not this.
PICKLED = (
    b"\x80\x02cindex.codec\nArraySegment\nq\x00)\x81q\x01}q\x02(X\t"
    b"\x00\x00\x00indexnameq\x03X\x04\x00\x00\x00MAINq\x04X\x05\x00\x00\x00segidq\x05X\x10\x00"
    b"\x00\x000123456789abcdefq\x06X\x06\x00\x00\x00_codecq\x07NX\t\x00\x00\x00_"
    b"doccountq\x08K\x07X\x08\x00\x00\x00_deletedq\tc__builtin__\n"
    b"set\nq\n]q\x0bK\x03a\x85q\x0cRq\rX\x08\x00\x00\x00compoundq\x0e\x89X\r\x00\x00\x00_"
    b"fieldlengthsq\x0fccollections\ndefaultdict\nq"
    b"\x10c__builtin__\nlong\nq\x11\x85q\x12Rq\x13X\x04\x00\x00\x00bodyq\x14K("
    b"sub."
)


def test_a_segment_pickled_once_is_read_for_ever() -> None:
    segment = pickle.loads(PICKLED)  # noqa: S301  # our own
    assert isinstance(segment, ArraySegment)
    assert isinstance(segment.codec(), ArrayCodec)
    assert segment.segment_id() == "MAIN_0123456789abcdef"
    assert segment.doc_count_all() == 7
    assert list(segment.deleted_docs()) == [3]


def test_a_pickled_segment_names_no_inner_module() -> None:
    pickled = pickle.dumps(ArraySegment("MAIN"))
    assert b"index.codec" in pickled
    assert b"array_codec" not in pickled
    assert ArrayCodec.__module__ == "index.codec"


def test_a_deletion_can_be_taken_back() -> None:
    segment = ArraySegment("any")
    segment.delete_document(3, delete=False)
    segment.delete_document(3)
    segment.delete_document(5)
    segment.delete_document(3, delete=False)
    assert sorted(segment.deleted_docs()) == [5]


def test_segments_stay_single_files() -> None:
    assert not ArraySegment("any").should_assemble()


def test_no_file_of_a_segment_is_put_together(tmp_path: Path) -> None:
    ix = index.create_in(tmp_path, fields.Schema(body=TEXT))
    with ix.writer(codec=ArrayCodec(), compound=True) as writer:
        writer.add_document(body="camp")
    assert not list(tmp_path.glob("*.seg"))
    assert len(list(tmp_path.glob("*.arr"))) == 1


class Derived:
    """Another kind of segment: terms and postings out of one dictionary of all fields."""

    def __init__(self) -> None:
        self.fields = {"names": range(2), "title": range(2, 3)}
        self._words = [b"camp", b"train", b"camp"]

    def text(self, term: int) -> bytes:
        return self._words[term]

    def docs(self, term: int) -> Docs:
        return np.arange(term + 1, dtype=np.uint32)

    def weights(self, term: int) -> Weights:
        return np.full(term + 1, 2.0, np.float32)

    def lengths(self, term: int) -> Lengths:
        return np.full(term + 1, 9, np.uint8)

    def value(self, term: int, nth: int) -> bytes:
        value: bytes = formats.Positions().encode([term, nth + 10])
        return value

    def statistics(self, term: int) -> Statistics:
        return statistics_of(self.docs(term), self.weights(term), self.lengths(term))


def test_the_readers_work_over_any_source_of_postings() -> None:
    closed: list[bool] = []
    source = Derived()
    reader = ArrayTermsReader(source, source, lambda: closed.append(True))
    assert list(reader.terms_from("names", b"d")) == [("names", b"train"), ("title", b"camp")]
    assert reader.term_info("title", b"camp").weight() == 6.0
    matcher = reader.matcher("title", b"camp", formats.Positions())
    matcher.skip_to(2)
    assert matcher.value_as("positions") == [2, 12]
    assert [span.start for span in matcher.spans()] == [2, 12]
    reader.close()
    assert closed == [True]


def _numbered(count: int) -> tuple[ArrayTermsReader, list[bytes]]:
    words = sorted({f"{number * 7919 % 1_000_003:x}".encode() for number in range(count)})
    postings = [("body", word, [(nth, 1.0, b"", 1)]) for nth, word in enumerate(words)]
    return ArrayCodec().terms_reader(*_written(postings)), words


@pytest.fixture(scope="module")
def many() -> tuple[ArrayTermsReader, list[bytes]]:
    return _numbered(20_000)


@pytest.mark.medium
def test_a_term_of_many_is_found_nearly_as_soon_as_one_of_few(
    many: tuple[ArrayTermsReader, list[bytes]],
) -> None:
    def seconds(reader: ArrayTermsReader, words: list[bytes]) -> float:
        asked = (words * 5)[:: len(words) // 200]
        best = inf
        for _ in range(5):
            begun = time.process_time()
            found = sum(("body", word) in reader for word in asked)
            best = min(best, (time.process_time() - begun) / len(asked))
            assert found == len(asked)
        return best

    # A hundred times as many terms take twice the steps of a search by halves.
    assert seconds(*many) < 10 * seconds(*_numbered(200))


@pytest.mark.medium
def test_every_term_of_many_is_found(many: tuple[ArrayTermsReader, list[bytes]]) -> None:
    reader, words = many
    terms = FlatTerms(open_arrays(*_named(_written(POSTINGS))))
    assert [terms.text(number) for number in range(len(POSTINGS))] == [one[1] for one in POSTINGS]
    for nth in range(0, len(words), 997):
        assert reader.term_info("body", words[nth]).min_id() == nth


def _named(written: tuple[Any, Any]) -> tuple[Any, str]:
    storage, segment = written
    return storage, segment.make_filename(ArrayCodec.ARRAYS_EXT)
