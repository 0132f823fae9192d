"""Runs the steps on the connection that the catalogue hands over."""

from alembic import context

from kiosk.catalogue.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
