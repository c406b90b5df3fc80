"""Settings: from the environment, checked, and an error that names the variable."""

from pathlib import Path

import pytest

from bot.settings import Settings
from core.errors import OperatorMustAct


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DATABASE_URL", "AICVGEN_DATA_DIR", "LOG_LEVEL", "LOG_FILE", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_nothing_needs_to_be_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    settings = Settings.load()
    assert settings.database == f"sqlite+aiosqlite:///{tmp_path}/.local/share/aicvgen/aicvgen.db"
    assert settings.log_level == "INFO"


def test_a_dotenv_file_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LOG_LEVEL=debug\nAICVGEN_DATA_DIR=/srv/cv\nSOMETHING_ELSE=1\n")
    monkeypatch.setenv("LOG_LEVEL", "error")
    settings = Settings.load()
    assert (settings.log_level, settings.data_dir) == ("ERROR", Path("/srv/cv"))


def test_a_plain_sqlite_address_gets_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:////srv/cv.db")
    assert Settings.load().database == "sqlite+aiosqlite:////srv/cv.db"


@pytest.mark.parametrize(
    ("name", "value"),
    [("LOG_LEVEL", "loud"), ("DATABASE_URL", "oracle://u:geheim@h/d"), ("DATABASE_URL", "geheim")],
)
def test_what_is_wrong_is_named_without_its_value(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(OperatorMustAct, match=name) as raised:
        Settings.load()
    assert "geheim" not in str(raised.value)
