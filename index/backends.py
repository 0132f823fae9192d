"""The table of search backends: a second one is one more line."""

from collections.abc import Callable
from pathlib import Path

from index.array_backend.building.writer import ArrayWriter
from index.array_backend.changing.updating import ArrayUpdater, carry
from index.array_backend.engine import ArrayEngine
from index.engine import Engine, EngineError, Updater, Writer

DEFAULT = "arrays"
FOLDER = "index"

WRITERS: dict[str, Callable[[], Writer]] = {"arrays": ArrayWriter}
UPDATERS: dict[str, Callable[[Path], Updater]] = {"arrays": ArrayUpdater}
CARRIERS: dict[str, Callable[[Path, Path], None]] = {"arrays": carry}
"""How a folder is begun as another one is, to be changed without it."""
ENGINES: dict[str, Callable[[Path], Engine]] = {"arrays": ArrayEngine}


def open_engine(generation: Path, backend: str = DEFAULT) -> Engine:
    """The engine over a generation's index; raises EngineError when nobody can read it."""
    make = ENGINES.get(backend)
    if make is None:
        message = (
            f"This program cannot read an index of kind {backend}; it reads {', '.join(ENGINES)}."
            " Publish again with this program."
        )
        raise EngineError(message)
    return make(generation / FOLDER)
