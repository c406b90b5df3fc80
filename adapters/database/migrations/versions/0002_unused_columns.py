"""Drops two columns of conversations that nothing reads: a counter of events, and why a chat is closed."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Not by making the table anew: dropping the old one would delete, by cascade, all that belongs to a conversation.
    present = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("conversations")}
    for name in ("last_seq", "closed"):
        if name in present:  # the first table was made without them for a while
            op.execute(sa.text(f"ALTER TABLE conversations DROP COLUMN {name}"))
