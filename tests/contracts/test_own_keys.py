"""What every store of keys keeps to: one for each owner, readable by nobody else, gone with the person."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.engine import open_engine
from adapters.database.own_keys import DatabaseOwnKeys
from adapters.database.schema import migrate
from adapters.database.seal import Seal
from adapters.database.tables import own_keys
from adapters.database.works import DatabaseWorks
from core.errors import OperatorMustAct
from core.language_model import Payer, Whose
from core.own_keys import KeyOwner, OwnKey
from tests.contracts.test_ledger import NOON, forget, somebody

MASTER = "m" * 40
SEAL = Seal(SecretStr(MASTER))
SECRET = "sk-invented-0123456789"
KEY = OwnKey(provider="gemini", key=SecretStr(SECRET))
OTHER = OwnKey(provider="openai", key=SecretStr("sk-another-0123456789"))
WORKSPACE = KeyOwner(whose=Whose.WORKSPACE, id="w1")


def of(payer: Payer) -> KeyOwner:
    return KeyOwner(whose=Whose.PERSON, id=payer.person)


def holds_the_secret(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if SECRET.encode() in path.read_bytes()]


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    await migrate(engine)
    yield engine
    await engine.dispose()


async def test_a_person_has_the_key_that_they_brought_last(engine: AsyncEngine) -> None:
    keys, payer = DatabaseOwnKeys(engine, SEAL), await somebody(engine)
    assert await keys.key_of(payer) is None
    await keys.keep(of(payer), KEY, NOON)
    assert await keys.key_of(payer) == KEY
    await keys.keep(of(payer), OTHER, NOON)
    assert await keys.key_of(payer) == OTHER
    await keys.drop(of(payer))
    assert await keys.key_of(payer) is None


async def test_nobody_is_served_with_another_s_key(engine: AsyncEngine) -> None:
    keys, one, other = DatabaseOwnKeys(engine, SEAL), await somebody(engine, "p1"), await somebody(engine, "p2")
    await keys.keep(of(one), KEY, NOON)
    for stranger in (other, Payer(person=other.person, workspace="w1"), Payer(workspace="w1"), Payer()):
        assert await keys.key_of(stranger) is None
    await keys.keep(of(other), OTHER, NOON)
    assert (await keys.key_of(one), await keys.key_of(other)) == (KEY, OTHER)


async def test_a_workspace_s_key_serves_those_in_it_who_have_none(engine: AsyncEngine) -> None:
    keys, payer = DatabaseOwnKeys(engine, SEAL), await somebody(engine)
    await keys.keep(WORKSPACE, OTHER, NOON)
    within = Payer(person=payer.person, workspace="w1")
    assert await keys.key_of(within) == OTHER
    assert await keys.key_of(payer) is None
    assert await keys.key_of(Payer(workspace="w2")) is None
    assert await keys.key_of(Payer()) is None
    await keys.keep(of(payer), KEY, NOON)
    assert await keys.key_of(within) == KEY
    await keys.drop(WORKSPACE)
    assert await keys.key_of(Payer(workspace="w1")) is None


async def test_a_key_goes_with_the_person_and_none_comes_after(engine: AsyncEngine) -> None:
    keys, payer = DatabaseOwnKeys(engine, SEAL), await somebody(engine)
    await keys.keep(of(payer), KEY, NOON)
    await forget(engine)
    async with engine.connect() as db:
        assert (await db.execute(select(own_keys))).all() == []
    await keys.keep(of(payer), KEY, NOON)
    assert await keys.key_of(payer) is None


async def test_a_key_is_in_no_file_no_log_no_error_and_no_export(
    engine: AsyncEngine, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    engine.echo = "debug"
    keys, payer = DatabaseOwnKeys(engine, SEAL), await somebody(engine)
    await keys.keep(of(payer), KEY, NOON)
    found = await keys.key_of(payer)
    engine.echo = False
    assert caplog.text
    assert SECRET not in caplog.text
    assert SECRET not in repr(found) + str(found) + repr(keys)
    assert all(SECRET.encode() not in data for _, data in await DatabaseWorks(engine).everything_of(payer.person))
    with pytest.raises(OperatorMustAct, match="AICVGEN_MASTER_KEY") as failed:
        await DatabaseOwnKeys(engine, Seal(SecretStr("x" * 40))).key_of(payer)
    assert SECRET not in str(failed.value)
    await engine.dispose()
    assert not holds_the_secret(tmp_path)


@pytest.mark.parametrize("change", [{"provider": "openai"}, {"workspace": "w2"}])
async def test_a_key_opens_for_its_owner_and_provider_alone(engine: AsyncEngine, change: dict[str, str]) -> None:
    keys = DatabaseOwnKeys(engine, SEAL)
    await keys.keep(WORKSPACE, KEY, NOON)
    async with engine.begin() as db:
        await db.execute(update(own_keys).values(**change))
    with pytest.raises(OperatorMustAct):
        await keys.key_of(Payer(workspace=change.get("workspace", "w1")))


async def test_a_new_master_key_opens_what_the_old_one_sealed_and_seals_it_anew(engine: AsyncEngine) -> None:
    payer, new = await somebody(engine), "n" * 40
    await DatabaseOwnKeys(engine, SEAL).keep(of(payer), KEY, NOON)
    both = DatabaseOwnKeys(engine, Seal(SecretStr(f"{new} {MASTER}")))
    assert await both.key_of(payer) == KEY
    assert (await both.seal_anew(), await both.seal_anew()) == (1, 0)
    assert await DatabaseOwnKeys(engine, Seal(SecretStr(new))).key_of(payer) == KEY
    with pytest.raises(OperatorMustAct):
        await DatabaseOwnKeys(engine, SEAL).key_of(payer)


@pytest.mark.parametrize("master", ["", " ", "short", f"{'m' * 40} short"])
def test_a_master_key_that_could_be_guessed_is_refused(master: str) -> None:
    with pytest.raises(OperatorMustAct, match="AICVGEN_MASTER_KEY: must have 32 characters"):
        Seal(SecretStr(master))


@pytest.mark.parametrize("cut", [0, 1, 8, 20, 30])
def test_what_was_cut_or_changed_does_not_open(cut: int) -> None:
    sealed = SEAL.close(b"open", "about")
    assert SEAL.open(sealed, "about") == b"open"
    assert SEAL.close(b"open", "about") != sealed
    changed = bytearray(sealed)
    changed[-1] ^= 1
    for broken in (sealed[:cut], bytes(changed)):
        with pytest.raises(OperatorMustAct):
            SEAL.open(broken, "about")
