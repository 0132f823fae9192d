"""Puts the catalogue of each data folder on PostgreSQL, in every process that the tests start.

With this folder on PYTHONPATH and KIOSK_TEST_POSTGRES naming a server, the file in which a data
folder keeps its catalogue is the name of a database instead. It behaves as the file would: made
when it is missing, copied when the folder has been copied, emptied when the file was removed.
"""

import os
import sys
import uuid
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

SERVER = os.environ.get("KIOSK_TEST_POSTGRES", "")
_MODULE = "kiosk.catalogue.catalogue"


def address(path: Path) -> str:
    """The address of the database whose name the file holds; made, or copied, at need."""
    import sqlalchemy as sa

    server = sa.make_url(SERVER)
    name, _, place = _read(path).partition("\n")
    if place != str(path.absolute()):
        # The name came here with a copy of another data folder: so does what is in the database.
        source, name = name, f"kiosk_{uuid.uuid4().hex}"
        engine = sa.create_engine(server, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            template = f" TEMPLATE {source}" if source else ""
            connection.execute(sa.text(f"CREATE DATABASE {name}{template}"))
        engine.dispose()
        # At once: a program killed between two calls leaves the name as it was.
        fresh = path.with_name(f"{path.name}.{name}")
        fresh.write_text(f"{name}\n{path.absolute()}", encoding="utf-8")
        fresh.replace(path)
    return server.set(database=name).render_as_string(hide_password=False)


def drop(folder: Path) -> None:
    """Drop the databases of the data folders inside a folder."""
    import sqlalchemy as sa

    held = [(path, *_read(path).partition("\n")) for path in folder.rglob("catalogue.sqlite")]
    names = [name for path, name, _, place in held if place == str(path.absolute())]
    if not names:
        return
    engine = sa.create_engine(SERVER, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for name in names:
            connection.execute(sa.text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
    engine.dispose()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""


class _Finder(PathFinder):
    """Finds the catalogue's module, and changes the one thing in it."""

    @classmethod
    def find_spec(
        cls,
        fullname: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if fullname != _MODULE:
            return None
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            loader = spec.loader
            run = loader.exec_module

            def exec_module(module: ModuleType) -> None:
                run(module)
                module.sqlite_url = address  # type: ignore[attr-defined]

            loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


if SERVER:
    sys.meta_path.insert(0, _Finder())
