"""What model calls cost, what they have read, and keys that are not the operator's."""

import sqlalchemy as sa
from alembic import op

from adapters.database.tables import Bytes, Json, Moment, RowId

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    ledger = op.create_table(
        "ledger",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger")),
        comment="One row, locked while a call's cost is set apart",
    )
    op.bulk_insert(ledger, [{"id": 1}])
    op.create_table(
        "calls",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False, comment="of UTC"),
        sa.Column("user_id", sa.String(length=22), nullable=True, comment="empty for who was forgotten"),
        sa.Column("session_id", sa.String(length=22), nullable=True),
        sa.Column("workspace", sa.String(length=191), nullable=False),
        sa.Column("purpose", sa.String(length=191), nullable=False),
        sa.Column("model", sa.String(length=191), nullable=False),
        sa.Column("own_key", sa.Integer(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False, comment="when what was set apart is given back"),
        sa.Column("settled_at", Moment(), nullable=True),
        sa.Column("given", sa.BigInteger(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column(
            "cost",
            sa.BigInteger(),
            nullable=True,
            comment="billionths of a dollar: at most until it is settled, then in truth",
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_calls_user_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_calls_session_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        comment="What was asked of a model, for whom, and what it cost",
    )
    with op.batch_alter_table("calls", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calls_session_id"), ["session_id"], unique=False)
        batch_op.create_index("ix_calls_spent", ["day", "own_key"], unique=False)
        batch_op.create_index("ix_calls_person", ["user_id", "day"], unique=False)
        batch_op.create_index("ix_calls_workspace", ["workspace", "day"], unique=False)

    op.create_table(
        "answers",
        sa.Column("user_id", sa.String(length=22), nullable=False),
        sa.Column("question", sa.String(length=64), nullable=False, comment="its hash"),
        sa.Column("answered_at", Moment(), nullable=False),
        sa.Column("model_version", sa.String(length=191), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False, comment="bytes"),
        sa.Column("raw", Json, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_answers_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", "question", name=op.f("pk_answers")),
        comment="What a model has read for a person",
    )
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answers_answered_at"), ["answered_at"], unique=False)

    op.create_table(
        "own_keys",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("user_id", sa.String(length=22), nullable=True),
        sa.Column("workspace", sa.String(length=191), nullable=True),
        sa.Column("provider", sa.String(length=191), nullable=False),
        sa.Column("kept_at", Moment(), nullable=False),
        sa.Column("sealed", Bytes, nullable=False, comment="encrypted"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_own_keys_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_keys")),
        sa.UniqueConstraint("user_id", name=op.f("uq_own_keys_user_id")),
        sa.UniqueConstraint("workspace", name=op.f("uq_own_keys_workspace")),
        comment="Keys for a model that are not the operator's",
    )
