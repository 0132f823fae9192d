"""What staff have decided once, and the catalogue keeps: what the columns of a table mean."""

import sqlalchemy as sa

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.tables import columns
from kiosk.records.wire import from_json, to_json
from kiosk.rules.columns import ColumnMapping


def mappings(catalogue: Catalogue) -> dict[str, ColumnMapping]:
    """Every decision about columns, by the signature of the headings."""
    with catalogue.transaction() as connection:
        return {
            row.signature: from_json(row.mapping, ColumnMapping)
            for row in connection.execute(sa.select(columns))
        }


def keep_mapping(
    catalogue: Catalogue, signature: str, mapping: ColumnMapping, *, day: str, who: str
) -> None:
    """Keep a decision about columns; it replaces an earlier one for the same headings."""
    with catalogue.transaction() as connection:
        connection.execute(sa.delete(columns).where(columns.c.signature == signature))
        connection.execute(
            sa.insert(columns).values(
                signature=signature,
                mapping=to_json(mapping),
                decided_at=day,
                decided_by=who,
            )
        )
