"""Makes one of the records of one person: as staff have decided, whoever delivered them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.catalogue.catalogue import Held
from kiosk.records.agent import Agent
from kiosk.records.decided import Sameness, Verdict
from kiosk.rules.joined import heads, merged


def one_page_each(held: Iterable[Held], samenesses: Iterable[Sameness]) -> Iterator[Held]:
    """The records, those of one person made one."""
    head_of = heads((said.kept, said.other) for said in samenesses if said.verdict is Verdict.SAME)
    waiting: dict[str, list[Held]] = defaultdict(list)
    for each in held:
        head = head_of.get(each.record.id)
        if head is None:
            yield each
        else:
            waiting[head].append(each)
    for head, pages in waiting.items():
        # Where the heading notice is gone, the oldest of the others heads the page.
        first = next((each for each in pages if each.record.id == head), pages[0])
        others = [each.record for each in pages if each is not first]
        if isinstance(first.record, Agent):
            agents = [record for record in others if isinstance(record, Agent)]
            yield replace(first, record=merged(first.record, agents))
        else:
            yield from pages
