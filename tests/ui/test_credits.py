"""Thanks: the sponsors whose contract holds today, side by side with what they made possible."""

from __future__ import annotations

from datetime import date

from kiosk.records.credit import Credit
from ui.models.credits import CreditRow, together

DAY = date(2026, 11, 25)


def test_neighbours_who_gave_the_same_stand_together_in_their_order() -> None:
    given = (
        Credit(name="Un", made_possible="les tablettes"),
        Credit(name="Deux", made_possible="les tablettes"),
        Credit(name="Trois", made_possible="les écrans"),
    )

    assert together(given, DAY) == [
        CreditRow(names="Un\nDeux", deed="les tablettes"),
        CreditRow(names="Trois", deed="les écrans"),
    ]


def test_a_contract_that_is_over_or_not_begun_is_not_thanked() -> None:
    given = (
        Credit(name="Hier", made_possible="un mur", last=date(2026, 11, 24)),
        Credit(name="Aujourd’hui", made_possible="un mur", first=DAY, last=DAY),
        Credit(name="Demain", made_possible="un mur", first=date(2026, 11, 26)),
    )

    assert [row.names for row in together(given, DAY)] == ["Aujourd’hui"]
