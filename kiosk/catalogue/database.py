"""The database under a catalogue: opened at its newest step, asked in transactions."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from itertools import islice
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakSet

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy.engine import Connection, Engine

_BATCH = 500
Thing = TypeVar("Thing")
Asked = ParamSpec("Asked")
Itself = TypeVar("Itself", bound="Database")


class CatalogueError(Exception):
    """What the catalogue cannot do; the message says what to do instead."""


def sqlite_url(path: Path) -> str:
    """The address of a catalogue in one file."""
    return f"sqlite:///{path}"


class Database:
    """One open database, brought to the newest step of its schema."""

    def __init__(self, url: str) -> None:
        """Open the database at an SQLAlchemy address and bring it to the newest step."""
        self.readings: WeakSet[Generator[Any, None, None]] = WeakSet()
        try:
            self._engine: Engine = sa.create_engine(url)
        except (sa.exc.SQLAlchemyError, ImportError) as error:
            raise CatalogueError(_unopened(error)) from error
        if self._engine.dialect.name == "sqlite":
            sa.event.listen(self._engine, "connect", _pragmas)
        try:
            with self._engine.begin() as connection:
                self._upgrade(connection)
        except (sa.exc.SQLAlchemyError, CommandError) as error:
            self._engine.dispose()
            raise CatalogueError(_unopened(error)) from error

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection of which all is kept or nothing; raises CatalogueError for the database."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except sa.exc.DBAPIError as error:
            message = (
                f"The catalogue cannot be read or written: {_fault(error)}."
                " Nothing was changed. Check that the disk is not full and the database runs."
            )
            raise CatalogueError(message) from error

    @staticmethod
    def _upgrade(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "steps"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    def close(self) -> None:
        """Let go of the database."""
        for reading in list(self.readings):
            reading.close()
        self._engine.dispose()


def read_along(
    rows: Callable[Concatenate[Itself, Asked], Iterator[Thing]],
) -> Callable[Concatenate[Itself, Asked], Iterator[Thing]]:
    """A reading, row after row, that ends with the catalogue when its reader has stopped midway.

    Its connection would outlive the engine otherwise, for as long as somebody holds the reader.
    """

    @wraps(rows)
    def begun(self: Itself, /, *asked: Asked.args, **named: Asked.kwargs) -> Iterator[Thing]:
        reading = rows(self, *asked, **named)
        assert isinstance(reading, Generator)  # noqa: S101  # so they are written below
        self.readings.add(reading)
        return reading

    return begun


def streamed(
    connection: Connection, query: sa.Select[Any], at_once: int = 1000
) -> Iterator[sa.Row[Any]]:
    """The rows of a query, some at a time; the cursor is closed wherever the reader stops."""
    with connection.execution_options(yield_per=at_once).execute(query) as rows:
        yield from rows


def batches(each: Iterable[Thing]) -> Iterator[list[Thing]]:
    """The things in lists that a query can name."""
    waiting = iter(each)
    while batch := list(islice(waiting, _BATCH)):
        yield batch


def _pragmas(connection: object, _record: object) -> None:
    """Committed means on the disk: WAL with full synchronisation survives power loss."""
    cursor = connection.cursor()  # type: ignore[attr-defined]  # DBAPI connections are untyped
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    # The ids of a large delivery come in no order: what they are found by is kept at hand.
    cursor.execute("PRAGMA cache_size=-65536")
    cursor.close()


def _fault(error: Exception) -> str:
    """What a database says of itself, in one line."""
    said = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    return " ".join(str(said).split()).rstrip(".")


def _unopened(error: Exception) -> str:
    return (
        f"The catalogue cannot be opened: {_fault(error)}."
        " Check [catalogue] url in kiosk.toml and that the database runs."
    )
