"""Documents of the index are made of written notices, by whichever process."""

from pathlib import Path

import pytest

from index.fields import document_of
from index.processes import processes
from kiosk.records.canvas import PageText, Word
from kiosk.records.notice import Notice
from kiosk.records.wire import to_json
from kiosk.staff.documents import Told, batched, lines
from kiosk.staff.spool import Spool
from tests.factories import a_notice, a_unit

TEXTS = ((3, PageText(lines=((Word(text="colis", x=0, y=0, width=0, height=0),),))),)


def notices() -> list[Notice]:
    return [
        a_notice(id=f"u{number}", unit=a_unit(id=f"u{number}", title=f"Pièce {number}"))
        for number in range(7)
    ]


def told(notice: Notice) -> Told:
    return Told(to_json(notice), to_json(TEXTS), "Fonds", "a/b.jpg", (30, 40))


@pytest.mark.slow
def test_another_process_makes_the_same_documents() -> None:
    batch = [told(notice) for notice in notices()]

    with processes(2) as others:
        there = list(others.in_turn([batch, batch], lines, lines, 0))

    assert there == [lines(batch)] * 2


def test_a_spool_gives_the_documents_of_the_notices_in_their_order(tmp_path: Path) -> None:
    with Spool(tmp_path) as spool:
        for batch in batched(map(told, notices())):
            spool.put(lines(batch))

        documents = [document for document, _rights, _digest in spool]

        assert spool.count == len(documents)
    assert documents == [
        document_of(notice, fonds="Fonds", thumbnail="a/b.jpg", size=(30, 40), texts=TEXTS)
        for notice in notices()
    ]


def test_a_digest_is_that_of_the_content() -> None:
    notice = notices()[0]
    one, same = (lines([told(notice)]).rsplit(b",", 1)[1] for _time in range(2))
    other = lines([told(notice)._replace(fonds="Autre")]).rsplit(b",", 1)[1]

    assert one == same != other
