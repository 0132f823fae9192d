"""The tree of the units: what stands above each of them."""

from collections.abc import Mapping

from kiosk.staff.shelf import Shelf


class Tree:
    """The units in force, each below its parent."""

    def __init__(
        self, units: Shelf, parents: dict[str, str | None], bearers: Mapping[str, str]
    ) -> None:
        """`bearers` are the units asked for by their codes.

        A table names the unit above by its code, whatever finding aid that unit came with; such
        codes are kept as `strange`.
        """
        self._units, self._parents = units, parents
        self.strange = {
            id_: parent for id_, parent in parents.items() if parent and parent not in parents
        }
        parents.update((id_, bearers.get(parent)) for id_, parent in self.strange.items())

    def chain(self, id_: str) -> list[str]:
        """The ids above a unit, nearest first; a ring of parents ends where it closes."""
        found: list[str] = []
        above = self._parents[id_]
        while above and above not in found and above != id_:
            found.append(above)
            above = self._parents[above]
        return found

    def parent(self, id_: str) -> str | None:
        """The unit right above, where something may be told of it."""
        above = self._parents[id_]
        return above if above != id_ and above in self._units else None
