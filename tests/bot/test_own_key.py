"""A key of one's own, brought in the conversation: used, sealed, deleted, and found nowhere else."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from adapters.database.engine import open_engine
from adapters.database.own_keys import DatabaseOwnKeys
from adapters.database.schema import migrate
from adapters.database.seal import Seal
from adapters.database.tables import metadata, own_keys
from bot.settings import Settings
from bot.wiring.models import open_model
from bot.wiring.own_keys import key_provider
from bot.wiring.own_keys import own_keys as keys_of
from core.cards import Action
from core.deliveries import Delivery, File, Slash, Text
from core.effects import Show
from core.errors import OperatorMustAct
from core.language_model import Completed, Misconfigured, ModelRequest, Payer, Prompt, Purpose
from core.model_writing.answers import Ready
from core.model_writing.failing import said
from core.own_keys import OwnKey
from core.replies.refusals import broken
from core.session import Phase
from core.words import sentences
from tests.bot.world import CV, World, world
from tests.contracts.model_servers import KEY, Canned, http
from tests.contracts.test_ledger import somebody
from tests.contracts.test_own_keys import of
from tests.e2e.test_model import answer

SEAL = Seal(SecretStr("m" * 40))
MINE = "AIzaSyInventedKeyOfInes-0123456789abcde"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def shown(at: World) -> list[str]:
    return [sentences(one.card) for one in at.messenger.messages("c1") if isinstance(one, Show)]


def files_with_the_key(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if MINE.encode() in path.read_bytes()]


async def kept(at: World) -> OwnKey | None:
    return await DatabaseOwnKeys(at.engine, SEAL).key_of(Payer(person=(await at.session()).owner))


async def rows(at: World) -> str:
    """Everything in the database."""
    async with at.engine.begin() as db:
        return repr([(await db.execute(select(table))).all() for table in metadata.sorted_tables])


async def asks_for_key(at: World) -> None:
    await at.does(Slash(name="settings"))
    await at.press(Action.OWN_KEY)
    await at.press(Action.GIVE_KEY, argument="gemini")


async def test_a_key_is_asked_for_kept_and_stands_nowhere_but_sealed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with world(tmp_path / "store.db", seal=SEAL) as at:
        await asks_for_key(at)
        await at.does(Text(text=f" {MINE}\n", reference="77"))
        assert await kept(at) == OwnKey(provider="gemini", key=SecretStr(MINE))
        last = at.messenger.messages("c1")[-1]
        assert isinstance(last, Show)
        assert last.erases == "77"
        assert "is kept, encrypted" in shown(at)[-1]
        assert MINE not in await rows(at) + repr(at.messenger.chats) + caplog.text
        await at.press(Action.OWN_KEY)
        assert "with your own Gemini key" in shown(at)[-1]
    assert not files_with_the_key(tmp_path)


async def test_a_key_among_words_is_found_and_another_takes_its_place() -> None:
    async with world(seal=SEAL) as at:
        for key in (MINE, MINE[::-1]):
            await asks_for_key(at)
            await at.does(Text(text=f"here it is: {key} thanks"))
            found = await kept(at)
            assert found is not None
            assert found.key.get_secret_value() == key


async def test_a_key_can_be_deleted_again() -> None:
    async with world(seal=SEAL) as at:
        await asks_for_key(at)
        await at.does(Text(text=MINE))
        await at.press(Action.OWN_KEY)
        await at.press(Action.DROP_KEY)
        assert await kept(at) is None
        await at.press(Action.OWN_KEY)
        assert "with the key of whoever runs this bot" in shown(at)[-1]


@pytest.mark.parametrize(
    ("text", "erased"), [("I have none with me", None), (f"{MINE} or {MINE[::-1]}", "7"), ("x" * 500, None)]
)
async def test_what_is_no_key_is_not_kept_and_the_next_words_may_be_one(text: str, erased: str | None) -> None:
    async with world(seal=SEAL) as at:
        await asks_for_key(at)
        await at.does(Text(text=text, reference="7"))
        last = at.messenger.messages("c1")[-1]
        assert isinstance(last, Show)
        assert last.erases == erased
        assert await kept(at) is None
        assert text not in await rows(at)
        await at.does(Text(text=MINE))
        assert await kept(at) is not None


@pytest.mark.parametrize("phase", [Phase.AWAITING_CV, Phase.CONFIRMING_CV, Phase.REVIEWING])
async def test_a_key_that_nobody_asked_for_goes_nowhere(phase: Phase) -> None:
    async with world(seal=SEAL) as at:
        if phase is Phase.CONFIRMING_CV:
            await at.does(File(data=CV.encode(), name="cv.txt"))
        if phase is Phase.REVIEWING:
            await at.to_review()
        await at.does(Text(text=MINE, reference="5"))
        assert (await at.session()).phase is phase
        assert await kept(at) is None
        assert MINE not in await rows(at)
        assert "This looks like a key; nothing of it was kept" in shown(at)[-1]
        assert "If your message with it is still in this chat, delete it." in shown(at)[-1]


@pytest.mark.parametrize("asked", [True, False])
async def test_where_no_message_can_be_taken_out_they_are_told_to_do_it(*, asked: bool) -> None:
    async with world(seal=SEAL) as at:
        if asked:
            await asks_for_key(at)
        await at.does(Text(text=MINE))
        assert (await kept(at) is not None) is asked
        assert "I cannot take your message with it out of this chat: delete it yourself, now." in shown(at)[-1]


async def test_a_key_whose_handling_broke_is_put_aside_without_its_words() -> None:
    async with world(seal=SEAL) as at:
        await asks_for_key(at)
        words = "my key is abcdefghij0123456789x"
        delivery = Delivery(platform="test", delivery_id="d99", chat="c1", person="ines", content=Text(text=words))
        conversation, _ = await at.inbox.accept(delivery, NOON, "seed-99")
        assert words in await rows(at)
        await at.inbox.put_aside(conversation, "it broke", lambda _: broken(), NOON)
        assert words not in await rows(at)


async def test_a_bot_whose_model_takes_no_key_asks_for_none() -> None:
    async with world() as at:
        await at.does(Slash(name="settings"))
        await at.press(Action.OWN_KEY)
        assert "A key of your own would not be used" in shown(at)[-1]


async def test_a_person_s_calls_are_made_with_their_key_and_no_cap_of_the_operator_s_stands_against_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    canned, server = await Canned.start()
    async with server:
        for name, value in {
            "GEMINI_API_KEY": KEY,
            "GEMINI_API_URL": canned.url,
            "AICVGEN_DATA_DIR": str(tmp_path),
            "AICVGEN_USER_DAILY_COST_LIMIT": "0",
        }.items():
            monkeypatch.setenv(name, value)
        settings = Settings.load()
        engine = open_engine(settings.database)
        await migrate(engine)
        payer, keys = await somebody(engine), keys_of(settings, engine)
        assert keys is not None
        assert (tmp_path / "master.key").exists()
        await keys.keep(of(payer), OwnKey(provider="gemini", key=SecretStr(MINE)), NOON)
        prompt = Prompt(name="probe", version="1", task="Answer.", data="Ready?")
        request = ModelRequest(purpose=Purpose.PROBE, prompt=prompt, answer=Ready, seconds=20, payer=payer)
        async with open_model(settings, None, engine, keys) as model:
            assert model is not None
            canned.next(answer({"ready": True}))
            assert isinstance(await model.ask(request), Completed)
            canned.next(http("{}", status="403 Forbidden"))
            refused = await model.ask(request)
        assert isinstance(refused, Misconfigured)
        assert refused.own_key
        assert said(refused).message == "it does not take your own key; /settings takes another"
        assert [MINE in one.head and KEY not in one.head for one in canned.asked] == [True, True]
        async with engine.begin() as db:
            assert MINE.encode() not in (await db.execute(select(own_keys.c.sealed))).scalar_one()
        await engine.dispose()
        canned.end()


async def test_a_key_that_no_master_key_opens_is_an_answer_and_not_a_crash(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    await migrate(engine)
    payer = await somebody(engine)
    await DatabaseOwnKeys(engine, SEAL).keep(of(payer), OwnKey(provider="gemini", key=SecretStr(MINE)), NOON)
    settings = Settings(AICVGEN_MODEL="gemini:gemini-3.8-flash", GEMINI_API_KEY=KEY)
    other = DatabaseOwnKeys(engine, Seal(SecretStr("n" * 40)))
    with pytest.raises(OperatorMustAct):
        await other.key_of(payer)
    prompt = Prompt(name="probe", version="1", task="Answer.", data="Ready?")
    request = ModelRequest(purpose=Purpose.PROBE, prompt=prompt, answer=Ready, seconds=20, payer=payer)
    async with open_model(settings, None, engine, other) as model:
        assert model is not None
        result = await model.ask(request)
    assert isinstance(result, Misconfigured)
    assert "AICVGEN_MASTER_KEY" in result.reason
    await engine.dispose()


@pytest.mark.parametrize(
    ("model", "provider"),
    [
        ("gemini:g", "gemini"),
        ("google-generativeai:g", "gemini"),
        ("openai:o", "openai"),
        ("scripted:f", None),
        ("none", None),
    ],
)
def test_the_key_is_one_for_the_model_of_the_settings(model: str, provider: str | None) -> None:
    assert key_provider(Settings(AICVGEN_MODEL=model)) == provider
