"""``aicvgen reseal``: after it the former master key opens nothing, and nothing needs it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from adapters.database.engine import open_engine
from adapters.database.own_keys import DatabaseOwnKeys
from adapters.database.schema import migrate
from adapters.slack.installations import Installations
from bot.operating import reseal
from bot.settings import Settings
from bot.wiring.sealing import seal_of
from core.errors import OperatorMustAct
from core.language_model import Payer, Whose
from core.own_keys import KeyOwner, OwnKey
from tests.adapters.slack.test_installed import installed

_FORMER, _NEW = "f" * 40, "n" * 40
_KEY = OwnKey(provider="gemini", key=SecretStr("AIzaSyInventedKey-0123456789"))


async def test_after_it_everything_opens_with_the_new_master_key_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    def settings(keys: str) -> Settings:
        return Settings(
            AICVGEN_DATA_DIR=tmp_path, AICVGEN_MASTER_KEY=keys, SLACK_CLIENT_ID="1.2", SLACK_CLIENT_SECRET="x"
        )

    engine = open_engine(settings(_FORMER).database)
    await migrate(engine)
    now = datetime(2026, 3, 2, tzinfo=UTC)
    seal = seal_of(settings(_FORMER))
    await DatabaseOwnKeys(engine, seal).keep(KeyOwner(whose=Whose.WORKSPACE, id="T1"), _KEY, now)
    await Installations("1.2", engine, seal).async_save(installed("T1", "xoxb-1", now.timestamp()))

    with pytest.raises(OperatorMustAct):
        await reseal(settings(_NEW))
    assert await reseal(settings(f"{_NEW} {_FORMER}")) == 0
    assert capsys.readouterr().out.startswith("Sealed anew: 4.")

    seal = seal_of(settings(_NEW))
    assert await DatabaseOwnKeys(engine, seal).key_of(Payer(workspace="T1")) == _KEY
    kept = await Installations("1.2", engine, seal).find("T1")
    assert kept is not None
    assert kept.bot_token == "xoxb-1"
    await engine.dispose()
