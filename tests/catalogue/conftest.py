"""The catalogue's tests run on SQLite always, and on PostgreSQL where a server is named."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.catalogue.catalogue import Catalogue, sqlite_url

POSTGRES = os.environ.get("KIOSK_TEST_POSTGRES", "")


def _cleared(url: str) -> str:
    """The address with the driver we use, its schema emptied."""
    address = url.replace("postgresql://", "postgresql+psycopg://", 1)
    engine = sa.create_engine(address)
    with engine.begin() as connection:
        connection.execute(sa.text("DROP SCHEMA public CASCADE"))
        connection.execute(sa.text("CREATE SCHEMA public"))
    engine.dispose()
    return address


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param(
            "postgresql",
            marks=[
                pytest.mark.postgres,
                pytest.mark.skipif(
                    not POSTGRES, reason="KIOSK_TEST_POSTGRES names no PostgreSQL server"
                ),
            ],
        ),
    ]
)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "postgresql":
        return _cleared(POSTGRES)
    return sqlite_url(tmp_path / "catalogue.sqlite")


@pytest.fixture
def catalogue(url: str) -> Iterator[Catalogue]:
    """An empty catalogue."""
    opened = Catalogue(url)
    yield opened
    opened.close()
