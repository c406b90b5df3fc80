"""The settings: environment and ``.env``, checked at the start; an error names the variable and what to set."""

import os
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from core.errors import OperatorMustAct

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "sqlite+aiosqlite": "sqlite+aiosqlite"}
"""What may stand in DATABASE_URL, and the driver that is used for it."""


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
    embedder: Annotated[Literal["letters", "minilm"], Field(validation_alias="EMBEDDER")] = "letters"
    """What compares lines with requirements: letters alone, or the MiniLM model where it is installed."""
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

    @property
    def database(self) -> str:
        """The database's URL: the one that is set, else a file in the data folder."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.expanduser().absolute() / 'aicvgen.db'}"

    @classmethod
    def load(cls) -> Self:
        """The settings, or ``OperatorMustAct`` that names each variable that is wrong, and never its value."""
        try:
            return cls()
        except ValidationError as error:
            faults = (f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
            raise OperatorMustAct("; ".join(faults)) from None
