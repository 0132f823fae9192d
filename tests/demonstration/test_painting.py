"""Every kind of picture can be drawn, says that it is a demonstration, and keeps its words."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from kiosk.demonstration import delivery
from kiosk.demonstration.followed import followed
from kiosk.demonstration.painting import Order, paint
from kiosk.demonstration.people import crowd

_PLACE = Path("drawn")


def _kind(order: Order) -> str:
    """The painter, what it is asked for, the kind of file: one picture of each is drawn."""
    words = order.drawn.words
    asked = words[0] if isinstance(words, tuple | list) and words else words
    what = asked if isinstance(asked, str) and len(asked) < 20 else type(words).__name__
    return f"{order.drawn.painter} {what} {order.drawn.suffix}"


@cache
def _one_of_each() -> dict[str, Order]:
    stories = followed(delivery._DOSSIERS, delivery._CARDS)
    deliveries = delivery._deliveries(stories, tuple(crowd(200)))
    orders = (order for each in deliveries for order in delivery._orders(_PLACE, each))
    return {_kind(order): order for order in orders}


@pytest.mark.slow
@pytest.mark.counted
@pytest.mark.parametrize("kind", sorted(_one_of_each()))
def test_every_kind_of_picture_can_be_drawn(kind: str, tmp_path: Path) -> None:
    order = replace(_one_of_each()[kind], folder=tmp_path)

    name = paint(order)

    with Image.open(tmp_path / name) as picture:
        assert min(picture.size) > 300
        picture.load()
