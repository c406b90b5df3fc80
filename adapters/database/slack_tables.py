"""The tables that Slack's own library keeps installations in; their columns are its columns.

Tokens are kept encrypted, which makes them longer than the library's columns are.
https://docs.slack.dev/tools/python-slack-sdk/oauth
"""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text

from adapters.database.tables import Moment, metadata

_Id = String(32)
_Name = String(200)

slack_installations = Table(
    "slack_installations",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("client_id", _Id, nullable=False),
    Column("app_id", _Id, nullable=False),
    Column("enterprise_id", _Id),
    Column("enterprise_name", _Name),
    Column("enterprise_url", _Name),
    Column("team_id", _Id),
    Column("team_name", _Name),
    Column("bot_token", Text, comment="encrypted"),
    Column("bot_id", _Id),
    Column("bot_user_id", _Id),
    Column("bot_scopes", String(1000)),
    Column("bot_refresh_token", Text, comment="encrypted"),
    Column("bot_token_expires_at", Moment),
    Column("user_id", _Id, nullable=False),
    Column("user_token", Text, comment="encrypted"),
    Column("user_scopes", String(1000)),
    Column("user_refresh_token", Text, comment="encrypted"),
    Column("user_token_expires_at", Moment),
    Column("incoming_webhook_url", Text, comment="encrypted"),
    Column("incoming_webhook_channel", _Name),
    Column("incoming_webhook_channel_id", _Name),
    Column("incoming_webhook_configuration_url", Text),
    Column("is_enterprise_install", Boolean, nullable=False),
    Column("token_type", _Id),
    Column("installed_at", Moment, nullable=False),
    Index("ix_slack_installations_place", "client_id", "enterprise_id", "team_id", "user_id", "installed_at"),
    comment="The workspaces and organisations that the app is installed in, and by whom",
)

slack_bots = Table(
    "slack_bots",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("client_id", _Id, nullable=False),
    Column("app_id", _Id, nullable=False),
    Column("enterprise_id", _Id),
    Column("enterprise_name", _Name),
    Column("team_id", _Id),
    Column("team_name", _Name),
    Column("bot_token", Text, comment="encrypted"),
    Column("bot_id", _Id),
    Column("bot_user_id", _Id),
    Column("bot_scopes", String(1000)),
    Column("bot_refresh_token", Text, comment="encrypted"),
    Column("bot_token_expires_at", Moment),
    Column("is_enterprise_install", Boolean, nullable=False),
    Column("installed_at", Moment, nullable=False),
    Index("ix_slack_bots_place", "client_id", "enterprise_id", "team_id", "installed_at"),
    comment="The app's bots there",
)

slack_oauth_states = Table(
    "slack_oauth_states",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("state", _Name, nullable=False),
    Column("expire_at", Moment, nullable=False, index=True),
    comment="Installations that were begun and not ended",
)
