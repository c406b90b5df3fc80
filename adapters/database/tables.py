"""The tables. Each row says what it is for; JSON columns hold the core's own models, in the core's own words."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.dialects import mysql
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A moment with its time zone, kept as UTC: SQLite and MySQL know no time zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        return value and value.replace(tzinfo=UTC)

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name in ("mysql", "mariadb"):
            return dialect.type_descriptor(mysql.DATETIME(fsp=6))
        return dialect.type_descriptor(DateTime())


Id = String(22)
Name = String(191)  # the longest that MySQL indexes whole in utf8mb4
Json = Text().with_variant(mysql.LONGTEXT(), "mysql", "mariadb")
Bytes = LargeBinary().with_variant(mysql.LONGBLOB(), "mysql", "mariadb")
RowId = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts rows only in an INTEGER

users = Table(
    "users",
    metadata,
    Column("id", Id, primary_key=True),
    Column("created_at", Moment, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Column("profile", Json, nullable=False),
    comment="A person: the master CV and the settings",
)

identities = Table(
    "identities",
    metadata,
    Column("platform", Name, primary_key=True),
    Column("external_id", Name, primary_key=True),
    Column("user_id", Id, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    comment="Who a platform's person is",
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("platform", Name, nullable=False),
    Column("chat", Name, nullable=False),
    Column("user_id", Id, ForeignKey("users.id", ondelete="SET NULL"), index=True),
    Column("session_id", Id, comment="the one active session"),
    Column("workspace", Name, comment="where there are any"),
    UniqueConstraint("platform", "chat"),
    comment="One chat with one person",
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("user_id", Id, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False, default=1),
    Column("status", Name, nullable=False),
    Column("title", Text, nullable=False),
    Column("has_job", Integer, nullable=False, default=0),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("state", Json, nullable=False),
    comment="One CV tailored to one job; the profile is the user's row's",
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("platform", Name, nullable=False),
    Column("delivery_id", Name, nullable=False),
    Column("conversation_id", Id, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("session_id", Id, comment="for a result: the session it belongs to; else the active one"),
    Column("seq", BigInteger, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("aside", Text, comment="why it was taken out of the way"),
    Column("event", Json, nullable=False),
    UniqueConstraint("platform", "delivery_id"),
    UniqueConstraint("conversation_id", "seq"),
    Index("ix_inbox_waiting", "conversation_id", "done_at", "seq"),
    comment="What came, in order, each once",
)

works = Table(
    "works",
    metadata,
    Column("id", Id, primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("conversation_id", Id, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("kind", Name, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("begun_at", Moment),
    Column("attempts", Integer, nullable=False, default=0),
    Column("done_at", Moment, index=True),
    Column("work", Json, nullable=False),
    comment="What is to be read, written, rendered",
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("conversation_id", Id, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("session_id", Id, nullable=False),
    Column("slot", Name),
    Column("created_at", Moment, nullable=False),
    Column("not_before", Moment),
    Column("attempts", Integer, nullable=False, default=0),
    Column("afresh", Integer, nullable=False, default=0),
    Column("done_at", Moment),
    Column("failure", Text, comment="why it was never sent"),
    Column("reference", Name, comment="the platform's name for the message"),
    Column("message", Json, nullable=False),
    Index("ix_outbox_waiting", "conversation_id", "done_at", "id"),
    Index("ix_outbox_slot", "conversation_id", "session_id", "slot"),
    Index("ix_outbox_reference", "conversation_id", "reference"),
    comment="What is to be sent, in order",
)

buttons = Table(
    "buttons",
    metadata,
    Column("token", Id, primary_key=True),
    Column("owner", Id, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("session_id", Id, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("entry", Name),
    Column("revision", Integer),
    Column("action", Name, nullable=False),
    Column("argument", Name),
    Column("created_at", Moment, nullable=False),
    Column("button", Json, nullable=False),
    comment="What a token in a chat stands for",
)

documents = Table(
    "documents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("user_id", Id, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("session_id", Id, index=True),
    Column("purpose", Name, nullable=False),
    Column("name", Name, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("data", Bytes, nullable=False),
    comment="Files that came and files that were made",
)

ledger = Table(
    "ledger",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    comment="One row, locked while a call's cost is set apart",
)

calls = Table(
    "calls",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("day", String(10), nullable=False, comment="of UTC"),
    Column("user_id", Id, ForeignKey("users.id", ondelete="SET NULL"), comment="empty for who was forgotten"),
    Column("session_id", Id, ForeignKey("sessions.id", ondelete="SET NULL"), index=True),
    Column("workspace", Name, nullable=False),
    Column("purpose", Name, nullable=False),
    Column("model", Name, nullable=False),
    Column("own_key", Integer, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False, comment="when what was set apart is given back"),
    Column("settled_at", Moment),
    Column("given", BigInteger, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("cost", BigInteger, comment="billionths of a dollar: at most until it is settled, then in truth"),
    Index("ix_calls_spent", "day", "own_key"),
    Index("ix_calls_person", "user_id", "day"),
    Index("ix_calls_workspace", "workspace", "day"),
    comment="What was asked of a model, for whom, and what it cost",
)

answers = Table(
    "answers",
    metadata,
    Column("user_id", Id, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("question", String(64), primary_key=True, comment="its hash"),
    Column("answered_at", Moment, nullable=False, index=True),
    Column("model_version", Name, nullable=False),
    Column("size", Integer, nullable=False, comment="bytes"),
    Column("raw", Json, nullable=False),
    comment="What a model has read for a person",
)

own_keys = Table(
    "own_keys",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("user_id", Id, ForeignKey("users.id", ondelete="CASCADE"), unique=True),
    Column("workspace", Name, unique=True),
    Column("provider", Name, nullable=False),
    Column("kept_at", Moment, nullable=False),
    Column("sealed", Bytes, nullable=False, comment="encrypted"),
    comment="Keys for a model that are not the operator's",
)

workspaces = Table(
    "workspaces",
    metadata,
    Column("id", Name, primary_key=True, comment="the platform's"),
    Column("changed_at", Moment, nullable=False),
    Column("settings", Json, nullable=False),
    comment="What was set for a workspace",
)
