"""Remembers what opening pictures found, so that none is opened twice."""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from kiosk.catalogue.database import Database, batches, read_along, streamed
from kiosk.catalogue.tables import master


class Masters(Database):
    """The part of a catalogue that knows pictures, by the SHA-256 of their bytes."""

    def masters(self, digests: Iterable[str]) -> dict[str, bytes]:
        """What is known of some pictures, by the SHA-256 of their bytes."""
        found: dict[str, bytes] = {}
        with self.transaction() as connection:
            for batch in batches(digests):
                query = sa.select(master).where(master.c.digest.in_(batch))
                found.update({row.digest: row.found for row in connection.execute(query)})
        return found

    def all_masters(self) -> dict[str, bytes]:
        """What is known of all pictures."""
        with self.transaction() as connection:
            return {row.digest: row.found for row in connection.execute(sa.select(master))}

    @read_along
    def each_master(self) -> Iterator[tuple[str, bytes]]:
        """The same one after the other, in a fixed order, for whom all at once are too many."""
        query = sa.select(master).order_by(master.c.digest)
        with self.transaction() as connection:
            for row in streamed(connection, query, 200):
                yield row.digest, row.found

    def remember_masters(self, found: dict[str, bytes]) -> None:
        """Keep what opening some pictures found."""
        if not found:
            return
        with self.transaction() as connection:
            for batch in batches(found):
                query = sa.select(master.c.digest).where(master.c.digest.in_(batch))
                known = set(connection.execute(query).scalars())
                fresh = [
                    {"digest": digest, "found": found[digest]}
                    for digest in batch
                    if digest not in known
                ]
                if fresh:
                    connection.execute(sa.insert(master), fresh)
