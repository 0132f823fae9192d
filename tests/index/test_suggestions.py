"""The same letters are always completed in the same way."""

from index.document import Document
from index.query import parse
from index.whoosh_backend.suggestions import Suggestions


def test_names_that_fold_alike_stand_in_one_order_in_every_process() -> None:
    spelt = ["Lefevre", "Lefévre", "Lefèvre", "Lefêvre", "Léfevre", "Léfévre", "Léfèvre", "LEFEVRE"]
    rows = [
        Document(id=f"p{n}", reference="", kind="person", group="people", title=name, people_rank=n)
        for n, name in enumerate(spelt)
    ]

    found = Suggestions(rows).complete(parse("lefe"))

    # A set of words has another order in every process: only a full key is the same in all.
    assert [each.text for each in found] == sorted(spelt)[:3]
