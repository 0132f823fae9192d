"""The table of search backends: a second one is one more line."""

from collections.abc import Callable
from pathlib import Path

from index.engine import Engine, EngineError, Writer
from index.whoosh_backend.engine import WhooshEngine
from index.whoosh_backend.writer import WhooshWriter

DEFAULT = "whoosh"
FOLDER = "index"

WRITERS: dict[str, Callable[[], Writer]] = {"whoosh": WhooshWriter}
ENGINES: dict[str, Callable[[Path], Engine]] = {"whoosh": WhooshEngine}


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
