"""Alembic's way in: the connection is handed over by ``adapters.database.schema``."""

from alembic import context

from adapters.database.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
