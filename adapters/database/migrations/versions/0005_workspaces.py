"""Which workspace a conversation is in, and what was set for one."""

import sqlalchemy as sa
from alembic import op

from adapters.database.tables import Json, Moment

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Of conversations that there are already it is kept with the next thing that somebody does there.
    op.add_column(
        "conversations", sa.Column("workspace", sa.String(length=191), nullable=True, comment="where there are any")
    )
    op.create_table(
        "workspaces",
        sa.Column("id", sa.String(length=191), nullable=False, comment="the platform's"),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.Column("settings", Json, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspaces")),
        comment="What was set for a workspace",
    )
