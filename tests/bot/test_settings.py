"""Settings: from the environment, checked, and an error that names the variable."""

from pathlib import Path

import pytest

from bot.settings import Settings
from bot.slack import slack
from core.errors import OperatorMustAct

MODELS = ("GEMINI_API_KEY", "GOOGLE_API_KEY", "GEMINI_API_URL", "OPENAI_API_KEY", "OPENAI_BASE_URL", "AICVGEN_MODEL")


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*MODELS, "DATABASE_URL", "AICVGEN_DATA_DIR", "LOG_LEVEL", "LOG_FILE", "XDG_DATA_HOME"):
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


def test_a_webhook_needs_a_secret_that_nobody_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_WEBHOOK_URL", "https://cv.example.org/")
    for secret in ("", "short", "x" * 31, "with spaces in it, which Telegram does not take"):
        monkeypatch.setenv("TELEGRAM_WEBHOOK_SECRET", secret)
        with pytest.raises(OperatorMustAct, match="TELEGRAM_WEBHOOK_SECRET"):
            Settings.load()
    monkeypatch.setenv("TELEGRAM_WEBHOOK_SECRET", "x" * 32)
    assert Settings.load().telegram_webhook_url == "https://cv.example.org"


def test_a_token_is_not_shown_when_settings_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456789:AAHsecret_of_the_test_bot_0123456789")
    settings = Settings.load()
    assert "AAHsecret" not in repr(settings)
    assert settings.telegram_bot_token.get_secret_value().startswith("123456789:")


def test_a_plain_sqlite_address_gets_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:////srv/cv.db")
    assert Settings.load().database == "sqlite+aiosqlite:////srv/cv.db"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOG_LEVEL", "loud"),
        ("TELEGRAM_BOT_TOKEN", "geheim"),
        ("TELEGRAM_API_URL", "geheim"),
        ("PORT", "0"),
        ("DATABASE_URL", "oracle://u:geheim@h/d"),
        ("DATABASE_URL", "geheim"),
        ("SLACK_BOT_TOKEN", "geheim"),
        ("SLACK_CLIENT_ID", "geheim"),
        ("AICVGEN_ALLOWED_USERS", "12345, geheim"),
        ("AICVGEN_ALLOWED_WORKSPACES", "geheim"),
    ],
)
def test_what_is_wrong_is_named_without_its_value(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(OperatorMustAct, match=name) as raised:
        Settings.load()
    assert "geheim" not in str(raised.value)


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"SLACK_CLIENT_ID": "12.34"}, "SLACK_CLIENT_SECRET"),
        ({"SLACK_CLIENT_SECRET": "geheim"}, "SLACK_CLIENT_ID"),
    ],
)
def test_an_app_that_people_install_needs_its_id_and_its_secret(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], missing: str
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(OperatorMustAct, match=f"{missing}: set it"):
        Settings.load()


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "SLACK_BOT_TOKEN"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN"),
        ({"SLACK_CLIENT_ID": "12.34", "SLACK_CLIENT_SECRET": "geheim"}, "SLACK_SIGNING_SECRET"),
    ],
)
async def test_what_slack_cannot_begin_without_is_named(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], missing: str
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(OperatorMustAct, match=f"^{missing}: set"):
        await slack(Settings.load())


def test_who_may_come_in_is_named_with_commas_or_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings.load().allowed_users == frozenset()
    monkeypatch.setenv("AICVGEN_ALLOWED_USERS", "12345, T01AB:U02CD")
    monkeypatch.setenv("AICVGEN_ALLOWED_WORKSPACES", "T01AB E03EF")
    settings = Settings.load()
    assert settings.allowed_users == {"12345", "T01AB:U02CD"}
    assert settings.allowed_workspaces == {"T01AB", "E03EF"}


@pytest.mark.parametrize("name", ["GEMINI_API_KEY", "GOOGLE_API_KEY"])
def test_a_gemini_key_alone_switches_the_model_on(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert Settings.load().model is None
    monkeypatch.setenv(name, "geheim")
    assert Settings.load().model == ("gemini", "")
    monkeypatch.setenv("AICVGEN_MODEL", "none")
    assert Settings.load().model is None


@pytest.mark.parametrize(
    ("said", "model"),
    [
        ("gemini:gemini-3.8-flash", ("gemini", "gemini-3.8-flash")),
        ("openai:org/a-model:free", ("openai", "org/a-model:free")),
        ("google-generativeai:x", ("google-generativeai", "x")),
        ("scripted:/srv/a b.toml", ("scripted", "/srv/a b.toml")),
    ],
)
def test_a_model_is_named_with_its_provider(monkeypatch: pytest.MonkeyPatch, said: str, model: tuple[str, str]) -> None:
    monkeypatch.setenv("AICVGEN_MODEL", said)
    assert Settings.load().model == model
    assert Settings.load(model="none").model is None


@pytest.mark.parametrize("said", ["gemini", "gemini:", "claude:x", "geheim"])
def test_a_model_of_no_known_provider_is_refused(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv("AICVGEN_MODEL", said)
    with pytest.raises(OperatorMustAct, match=r"AICVGEN_MODEL.*gemini:NAME"):
        Settings.load()


def test_no_key_is_shown_by_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GEMINI_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, "geheim")
    settings = Settings.load()
    assert "geheim" not in f"{settings!r} {settings} {settings.model_dump_json()}"


@pytest.mark.parametrize(
    ("value", "search"),
    [("", ""), ("false", ""), ("0", ""), ("true", "ddgs"), ("True", "ddgs"), ("ddgs", "ddgs"), ("gemini", "gemini")],
)
def test_companies_are_looked_for_where_the_operator_says_by_what(value: str, search: str) -> None:
    assert Settings(GEMINI_API_KEY="k", AICVGEN_COMPANY_RESEARCH=value).company_research == search


@pytest.mark.parametrize("model", ["none", "openai:own", "google-generativeai:gemini-3.8-flash", ""])
def test_only_gemini_searches_for_itself(model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICVGEN_MODEL", model)
    monkeypatch.setenv("AICVGEN_COMPANY_RESEARCH", "gemini")
    with pytest.raises(OperatorMustAct, match="AICVGEN_COMPANY_RESEARCH: gemini needs"):
        Settings.load()
    monkeypatch.setenv("AICVGEN_COMPANY_RESEARCH", "bing")
    with pytest.raises(OperatorMustAct, match="AICVGEN_COMPANY_RESEARCH"):
        Settings.load()
