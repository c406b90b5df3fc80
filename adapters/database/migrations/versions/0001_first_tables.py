"""The first tables: users, identities, conversations, sessions, inbox, works, outbox, buttons, documents."""

import sqlalchemy as sa
from alembic import op

from adapters.database.tables import Bytes, Json, Moment, RowId

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "users",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("profile", Json, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        comment="A person: the master CV and the settings",
    )
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("platform", sa.String(length=191), nullable=False),
        sa.Column("chat", sa.String(length=191), nullable=False),
        sa.Column("user_id", sa.String(length=22), nullable=True),
        sa.Column("session_id", sa.String(length=22), nullable=True, comment="the one active session"),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("closed", sa.String(length=500), nullable=True, comment="why nothing can be sent there any more"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_conversations_user_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint("platform", "chat", name=op.f("uq_conversations_platform_chat")),
        comment="One chat with one person",
    )
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_conversations_user_id"), ["user_id"], unique=False)

    op.create_table(
        "documents",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("user_id", sa.String(length=22), nullable=False),
        sa.Column("session_id", sa.String(length=22), nullable=True),
        sa.Column("purpose", sa.String(length=191), nullable=False),
        sa.Column("name", sa.String(length=191), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("data", Bytes, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_documents_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        comment="Files that came and files that were made",
    )
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_documents_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_documents_user_id"), ["user_id"], unique=False)

    op.create_table(
        "identities",
        sa.Column("platform", sa.String(length=191), nullable=False),
        sa.Column("external_id", sa.String(length=191), nullable=False),
        sa.Column("user_id", sa.String(length=22), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_identities_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("platform", "external_id", name=op.f("pk_identities")),
        comment="Who a platform's person is",
    )
    with op.batch_alter_table("identities", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_identities_user_id"), ["user_id"], unique=False)

    op.create_table(
        "sessions",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("user_id", sa.String(length=22), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=191), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("has_job", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("state", Json, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_sessions_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
        comment="One CV tailored to one job; the profile is the user's row's",
    )
    with op.batch_alter_table("sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sessions_user_id"), ["user_id"], unique=False)

    op.create_table(
        "buttons",
        sa.Column("token", sa.String(length=22), nullable=False),
        sa.Column("owner", sa.String(length=22), nullable=False),
        sa.Column("session_id", sa.String(length=22), nullable=False),
        sa.Column("entry", sa.String(length=191), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(length=191), nullable=False),
        sa.Column("argument", sa.String(length=191), nullable=True),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("button", Json, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["users.id"], name=op.f("fk_buttons_owner"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_buttons_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_buttons")),
        comment="What a token in a chat stands for",
    )
    with op.batch_alter_table("buttons", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_buttons_owner"), ["owner"], unique=False)
        batch_op.create_index(batch_op.f("ix_buttons_session_id"), ["session_id"], unique=False)

    op.create_table(
        "inbox",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("platform", sa.String(length=191), nullable=False),
        sa.Column("delivery_id", sa.String(length=191), nullable=False),
        sa.Column("conversation_id", sa.String(length=22), nullable=False),
        sa.Column(
            "session_id",
            sa.String(length=22),
            nullable=True,
            comment="for a result: the session it belongs to; else the active one",
        ),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("done_at", Moment(), nullable=True),
        sa.Column("aside", sa.Text(), nullable=True, comment="why it was taken out of the way"),
        sa.Column("event", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_inbox_conversation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("conversation_id", "seq", name=op.f("uq_inbox_conversation_id_seq")),
        sa.UniqueConstraint("platform", "delivery_id", name=op.f("uq_inbox_platform_delivery_id")),
        comment="What came, in order, each once",
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index("ix_inbox_waiting", ["conversation_id", "done_at", "seq"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("conversation_id", sa.String(length=22), nullable=False),
        sa.Column("session_id", sa.String(length=22), nullable=False),
        sa.Column("slot", sa.String(length=191), nullable=True),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("not_before", Moment(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("afresh", sa.Integer(), nullable=False),
        sa.Column("done_at", Moment(), nullable=True),
        sa.Column("failure", sa.Text(), nullable=True, comment="why it was never sent"),
        sa.Column("reference", sa.String(length=191), nullable=True, comment="the platform's name for the message"),
        sa.Column("message", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_outbox_conversation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        comment="What is to be sent, in order",
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index("ix_outbox_reference", ["conversation_id", "reference"], unique=False)
        batch_op.create_index("ix_outbox_slot", ["conversation_id", "session_id", "slot"], unique=False)
        batch_op.create_index("ix_outbox_waiting", ["conversation_id", "done_at", "id"], unique=False)

    op.create_table(
        "works",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("session_id", sa.String(length=22), nullable=False),
        sa.Column("conversation_id", sa.String(length=22), nullable=False),
        sa.Column("kind", sa.String(length=191), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("begun_at", Moment(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("done_at", Moment(), nullable=True),
        sa.Column("work", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_works_conversation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_works_session_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_works")),
        comment="What is to be read, written, rendered",
    )
    with op.batch_alter_table("works", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_works_done_at"), ["done_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_works_session_id"), ["session_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("works", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_works_session_id"))
        batch_op.drop_index(batch_op.f("ix_works_done_at"))

    op.drop_table("works")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_waiting")
        batch_op.drop_index("ix_outbox_slot")
        batch_op.drop_index("ix_outbox_reference")

    op.drop_table("outbox")
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index("ix_inbox_waiting")

    op.drop_table("inbox")
    with op.batch_alter_table("buttons", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_buttons_session_id"))
        batch_op.drop_index(batch_op.f("ix_buttons_owner"))

    op.drop_table("buttons")
    with op.batch_alter_table("sessions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sessions_user_id"))

    op.drop_table("sessions")
    with op.batch_alter_table("identities", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_identities_user_id"))

    op.drop_table("identities")
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_documents_user_id"))
        batch_op.drop_index(batch_op.f("ix_documents_session_id"))

    op.drop_table("documents")
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversations_user_id"))

    op.drop_table("conversations")
    op.drop_table("users")
