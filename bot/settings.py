"""The settings: environment and ``.env``, checked at the start; an error names the variable and what to set."""

import os
import re
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AliasChoices, BeforeValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from core.errors import OperatorMustAct

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "sqlite+aiosqlite": "sqlite+aiosqlite"}
"""What may stand in DATABASE_URL, and the driver that is used for it."""

_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{30,}")
_SLACK_BOT = ("xoxb-", "xoxe.xoxb-")
_ADDRESS = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")
_MODEL = re.compile(r"(gemini|openai|google-generativeai|scripted):(\S.*)")
_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}")
"""What ``setWebhook`` takes as a secret, from 32 characters on: a shorter one could be guessed."""
_CLIENT_ID = re.compile(r"\d+\.\d+")
_PERSON = re.compile(r"\d{1,20}|[TE][A-Z0-9]+:[UW][A-Z0-9]+")
_WORKSPACE = re.compile(r"[TE][A-Z0-9]+")


def _names(value: object) -> object:
    return frozenset(value.replace(",", " ").split()) if isinstance(value, str) else value


def _search(value: object) -> object:
    """``true`` is the search that works with any model and with none."""
    words = str(value).strip().lower()
    return {"true": "ddgs", "1": "ddgs", "yes": "ddgs", "on": "ddgs", "false": "", "0": "", "no": "", "off": ""}.get(
        words, words
    )


Names = Annotated[frozenset[str], NoDecode, BeforeValidator(_names)]
"""Names with commas or spaces between them."""


class Settings(BaseSettings):
    """Everything that an operator can set. Nothing needs to be."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    data_dir: Annotated[Path, Field(validation_alias="AICVGEN_DATA_DIR")] = Field(
        default_factory=lambda: Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "aicvgen"
    )
    """Where the default database lies."""
    database_url: Annotated[str, Field(validation_alias="DATABASE_URL")] = ""
    telegram_bot_token: Annotated[SecretStr, Field(validation_alias="TELEGRAM_BOT_TOKEN")] = SecretStr("")
    telegram_api_url: Annotated[str, Field(validation_alias="TELEGRAM_API_URL")] = "https://api.telegram.org"
    """The Bot API server: Telegram's, or one of the operator's own."""
    telegram_webhook_url: Annotated[str, Field(validation_alias="TELEGRAM_WEBHOOK_URL")] = ""
    """Where Telegram reaches this program from outside; empty: it is asked for updates instead."""
    telegram_webhook_secret: Annotated[SecretStr, Field(validation_alias="TELEGRAM_WEBHOOK_SECRET")] = SecretStr("")
    telegram_allow_groups: Annotated[bool, Field(validation_alias="TELEGRAM_ALLOW_GROUPS")] = False
    slack_bot_token: Annotated[SecretStr, Field(validation_alias="SLACK_BOT_TOKEN")] = SecretStr("")
    slack_app_token: Annotated[SecretStr, Field(validation_alias="SLACK_APP_TOKEN")] = SecretStr("")
    """With it Slack is reached by Socket Mode: nothing of this program need be reachable."""
    slack_signing_secret: Annotated[SecretStr, Field(validation_alias="SLACK_SIGNING_SECRET")] = SecretStr("")
    """Proves over HTTP that a request is Slack's."""
    slack_client_id: Annotated[str, Field(validation_alias="SLACK_CLIENT_ID")] = ""
    slack_client_secret: Annotated[SecretStr, Field(validation_alias="SLACK_CLIENT_SECRET")] = SecretStr("")
    """With both, people install the app in their workspaces."""
    slack_api_url: Annotated[str, Field(validation_alias="SLACK_API_URL")] = "https://slack.com/api"
    master_key: Annotated[SecretStr, Field(validation_alias="AICVGEN_MASTER_KEY")] = SecretStr("")
    """Encrypts tokens and keys in the database; empty: the one in the data folder, which is made when needed."""
    allowed_users: Annotated[Names, Field(validation_alias="AICVGEN_ALLOWED_USERS")] = frozenset()
    allowed_workspaces: Annotated[Names, Field(validation_alias="AICVGEN_ALLOWED_WORKSPACES")] = frozenset()
    """Who may use the bot; empty: everybody."""
    host: Annotated[str, Field(validation_alias="HOST")] = "127.0.0.1"
    port: Annotated[int | None, Field(validation_alias="PORT", ge=1, le=65535)] = None
    """Where the web server listens; None: there is one only where something must be taken."""
    gemini_api_key: Annotated[SecretStr, Field(validation_alias=AliasChoices("GEMINI_API_KEY", "GOOGLE_API_KEY"))] = (
        SecretStr("")
    )
    """Alone enough to have a language model write."""
    gemini_api_url: Annotated[str, Field(validation_alias="GEMINI_API_URL")] = ""
    openai_api_key: Annotated[SecretStr, Field(validation_alias="OPENAI_API_KEY")] = SecretStr("")
    openai_base_url: Annotated[str, Field(validation_alias="OPENAI_BASE_URL")] = ""
    language_model: Annotated[str, Field(validation_alias="AICVGEN_MODEL")] = ""
    model_price: Annotated[str, Field(validation_alias="AICVGEN_MODEL_PRICE")] = ""
    """Dollars for a million tokens given to the model and for a million made by it; empty: what is known of it."""
    daily_cost_limit: Annotated[Decimal | None, Field(validation_alias="AICVGEN_DAILY_COST_LIMIT", ge=0)] = None
    user_daily_cost_limit: Annotated[Decimal | None, Field(validation_alias="AICVGEN_USER_DAILY_COST_LIMIT", ge=0)] = (
        None
    )
    workspace_daily_cost_limit: Annotated[
        Decimal | None, Field(validation_alias="AICVGEN_WORKSPACE_DAILY_COST_LIMIT", ge=0)
    ] = None
    """US dollars that model calls may cost in a day; None is no cap."""
    embedder: Annotated[Literal["letters", "minilm"], Field(validation_alias="EMBEDDER")] = "letters"
    """What compares lines with requirements: letters alone, or the MiniLM model where it is installed."""
    job_links: Annotated[bool, Field(validation_alias="AICVGEN_JOB_LINKS")] = False
    """Whether a link to a posting is opened: by https, at public addresses only."""
    company_research: Annotated[
        Literal["", "ddgs", "gemini"], BeforeValidator(_search), Field(validation_alias="AICVGEN_COMPANY_RESEARCH")
    ] = ""
    """By what the web is searched for what a company says of itself; empty: it is not."""
    log_level: Annotated[str, Field(validation_alias="LOG_LEVEL")] = "INFO"
    log_file: Annotated[Path | None, Field(validation_alias="LOG_FILE")] = None

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if not value:
            return value
        from sqlalchemy import make_url  # noqa: PLC0415 - slow to import, and seldom needed
        from sqlalchemy.exc import ArgumentError  # noqa: PLC0415 - the same

        try:
            url = make_url(value)
        except ArgumentError:
            raise ValueError("must be a database URL such as sqlite:////var/lib/aicvgen/aicvgen.db") from None
        if url.drivername not in _DRIVERS:
            raise ValueError(f"must begin with one of {', '.join(_DRIVERS)}, not with {url.drivername}")
        return url.set(drivername=_DRIVERS[url.drivername]).render_as_string(hide_password=False)

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
        return value.upper()

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("must be a token as @BotFather gives it: digits, a colon, and 35 letters and digits")
        return value

    @field_validator("slack_bot_token")
    @classmethod
    def _looks_like_a_bot_token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not value.get_secret_value().startswith(_SLACK_BOT):
            raise ValueError("must be a bot token: it begins with xoxb- and stands under OAuth & Permissions")
        return value

    @field_validator("slack_app_token")
    @classmethod
    def _looks_like_an_app_token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not value.get_secret_value().startswith("xapp-"):
            raise ValueError("must be an app-level token: it begins with xapp- and stands under Basic Information")
        return value

    @field_validator("slack_client_id")
    @classmethod
    def _looks_like_a_client_id(cls, value: str) -> str:
        if value and not _CLIENT_ID.fullmatch(value):
            raise ValueError("must be two numbers with a dot between them, as it stands under Basic Information")
        return value

    @field_validator("allowed_users")
    @classmethod
    def _people(cls, value: frozenset[str]) -> frozenset[str]:
        if not all(_PERSON.fullmatch(name) for name in value):
            raise ValueError("must be ids of people: numbers for Telegram, T0123:U0123 (workspace and user) for Slack")
        return value

    @field_validator("allowed_workspaces")
    @classmethod
    def _workspaces(cls, value: frozenset[str]) -> frozenset[str]:
        if not all(_WORKSPACE.fullmatch(name) for name in value):
            raise ValueError("must be ids of Slack workspaces or organisations: they begin with T or E")
        return value

    @field_validator("language_model")
    @classmethod
    def _known_model(cls, value: str) -> str:
        if value and value != "none" and not _MODEL.fullmatch(value):
            raise ValueError(
                "must be gemini:NAME, openai:NAME, google-generativeai:NAME, scripted:FILE or none, such as "
                "gemini:gemini-3.8-flash"
            )
        return value

    @field_validator("telegram_api_url", "telegram_webhook_url", "slack_api_url", "gemini_api_url", "openai_base_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not _ADDRESS.fullmatch(value):
            raise ValueError("must be an address such as https://bot.example.org, without a question mark")
        return value.rstrip("/")

    @model_validator(mode="after")
    def _webhook_has_a_secret(self) -> Self:
        secret = self.telegram_webhook_secret.get_secret_value()
        if self.telegram_webhook_url and not _SECRET.fullmatch(secret):
            raise ValueError(
                "TELEGRAM_WEBHOOK_SECRET: a webhook needs a secret of 32 to 256 letters, digits, - and _; "
                'make one with: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
            )
        return self

    @model_validator(mode="after")
    def _client_has_a_secret(self) -> Self:
        if self.slack_client_id and not self.slack_client_secret.get_secret_value():
            raise ValueError("SLACK_CLIENT_SECRET: set it beside SLACK_CLIENT_ID; it stands under Basic Information")
        if self.slack_client_secret.get_secret_value() and not self.slack_client_id:
            raise ValueError("SLACK_CLIENT_ID: set it beside SLACK_CLIENT_SECRET; it stands under Basic Information")
        return self

    @model_validator(mode="after")
    def _gemini_searches_for_itself_alone(self) -> Self:
        if self.company_research == "gemini" and (self.model is None or self.model[0] != "gemini"):
            raise ValueError("AICVGEN_COMPANY_RESEARCH: gemini needs AICVGEN_MODEL=gemini:NAME; set ddgs, or false")
        return self

    @property
    def database(self) -> str:
        """The database's URL: the one that is set, else a file in the data folder."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.expanduser().absolute() / 'aicvgen.db'}"

    @property
    def model(self) -> tuple[str, str] | None:
        """The language model's provider and its name, empty for the provider's usual one; None for the rules alone."""
        if self.language_model:
            found = _MODEL.fullmatch(self.language_model)
            return (found[1], found[2]) if found else None
        return ("gemini", "") if self.gemini_api_key.get_secret_value() else None

    @classmethod
    def load(cls, model: str | None = None) -> Self:
        """The settings, or ``OperatorMustAct`` that names each variable that is wrong, and never its value.

        A ``model`` stands in place of AICVGEN_MODEL.
        """
        try:
            return cls(AICVGEN_MODEL=model) if model else cls()
        except ValidationError as error:
            faults = (": ".join([*map(str, fault["loc"]), fault["msg"]]) for fault in error.errors())
            raise OperatorMustAct("; ".join(faults)) from None
