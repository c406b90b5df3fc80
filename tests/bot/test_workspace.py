"""What an operator sets for a workspace, and what becomes of it in the calls that are made there."""

import io
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import JsonValue
from sqlalchemy import select

from adapters.database.engine import open_engine
from adapters.database.ledger import DatabaseLedger
from adapters.database.schema import migrate
from adapters.database.tables import own_keys
from adapters.database.workspaces import DatabaseWorkspaces
from adapters.llm.accounted import AccountedModel
from adapters.llm.scripted import ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from bot.settings import Settings
from bot.wiring.models import open_model
from bot.wiring.own_keys import own_keys as keys_of
from bot.workspace import WorkspaceOrder, workspace
from core.cards import Action
from core.deliveries import Content, Delivery, File, Press, Text
from core.errors import OperatorMustAct, PersonMustAct
from core.language_model import CapReached, Completed, Misconfigured, ModelRequest, Payer, Prompt, Purpose, Whose
from core.model_writing.answers import Ready
from core.model_writing.writer import ModelWriter
from core.session import Draft, EntryKind
from core.spending import Caps, Price
from core.tailoring.writer import RulesWriter
from core.words import text_of
from core.workspaces import WorkspaceSettings
from prompts import PromptFolder
from tests.bot.world import CV, JOB, VOCABULARY, world
from tests.contracts.model_servers import KEY, Canned, http
from tests.contracts.test_ledger import NOON
from tests.e2e.test_model import answer

THEIRS = "AIzaSyInventedKeyOfAWorkspace-0123456789"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.chdir(tmp_path)
    return Settings(AICVGEN_DATA_DIR=str(tmp_path), GEMINI_API_KEY=KEY)


def asked_in(name: str) -> ModelRequest[Ready]:
    prompt = Prompt(name="probe", version="1", task="Answer.", data="Ready?")
    payer = Payer(workspace=name)
    return ModelRequest(purpose=Purpose.PROBE, prompt=prompt, answer=Ready, seconds=20, payer=payer)


def files_with(secret: str, folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.is_file() and secret.encode() in path.read_bytes()]


async def test_what_is_set_is_said_and_stays_until_it_is_changed(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    orders = [
        (WorkspaceOrder(workspace="T0123"), "everybody", "none"),
        (WorkspaceOrder(workspace="T0123", cap="2.50"), "everybody", "2.50 US dollars a day"),
        (WorkspaceOrder(workspace="T0123", people="U2AB,T0123:U1AB"), "T0123:U1AB T0123:U2AB", "2.50 US dollars a day"),
        (WorkspaceOrder(workspace="T0456"), "everybody", "none"),
        (WorkspaceOrder(workspace="T0123", cap="none"), "T0123:U1AB T0123:U2AB", "none"),
        (WorkspaceOrder(workspace="T0123", people="none", cap="0"), "everybody", "0 US dollars a day"),
    ]
    for order, people, cap in orders:
        assert await workspace(settings, order) == 0
        told = capsys.readouterr().out
        assert f"people  {people}\n" in told
        assert f"cap     {cap}\n" in told
        assert "spent   0.0000 US dollars, 0.0000 of them with keys of one's own; calls: 0" in told


@pytest.mark.parametrize(
    "order",
    [
        WorkspaceOrder(workspace="c0123"),
        WorkspaceOrder(workspace="T0123", cap="much"),
        WorkspaceOrder(workspace="T0123", cap="-1"),
        WorkspaceOrder(workspace="T0123", cap="NaN"),
        WorkspaceOrder(workspace="T0123", people="T9999:U1AB"),
        WorkspaceOrder(workspace="T0123", people="ines", cap="1"),
        WorkspaceOrder(workspace="T0123", key="-", cap="1"),
    ],
)
async def test_what_cannot_be_set_is_refused_and_nothing_is_kept(
    settings: Settings, order: WorkspaceOrder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("this is no key\n"))
    with pytest.raises(PersonMustAct):
        await workspace(settings, order)
    await workspace(settings, WorkspaceOrder(workspace="T0123"))
    told = capsys.readouterr().out
    assert ("everybody" in told, "cap     none" in told, "none of its own" in told) == (True, True, True)


async def test_a_key_for_a_model_that_takes_none_is_refused(settings: Settings) -> None:
    with pytest.raises(OperatorMustAct, match="AICVGEN_MODEL"):
        await workspace(
            settings.model_copy(update={"language_model": "none"}), WorkspaceOrder(workspace="T0123", key="none")
        )


async def test_a_cap_without_a_price_is_said_to_hold_nothing(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    unpriced = settings.model_copy(update={"language_model": "openai:own"})
    await workspace(unpriced, WorkspaceOrder(workspace="T0123", cap="1"))
    assert "no cap holds: set AICVGEN_MODEL_PRICE" in capsys.readouterr().out


async def test_calls_of_a_conversation_are_counted_for_its_workspace_until_its_cap_is_reached(tmp_path: Path) -> None:
    line: list[JsonValue] = [{"text": "Looked after 18 residents with dementia", "rests_on": ["S1"]}]
    scripted = ScriptedModel([ScriptedAnswer(value={"lines": line})], clock=HandClock())
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    await migrate(engine)
    ledger, price = DatabaseLedger(engine, Caps()), Price(given=Decimal(1), made=Decimal(10))
    model = AccountedModel(scripted, name="invented-1", price=price, ledger=ledger, clock=HandClock())
    rules = RulesWriter(VOCABULARY)
    writer = ModelWriter(model, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=HandClock())

    async with world(tmp_path / "store.db", writer=writer) as at:

        async def says(chat: str, content: Content) -> None:
            number = f"d{next(at.deliveries)}"
            delivery = Delivery(
                platform="test", delivery_id=number, chat=chat, person=chat, content=content, workspace=chat
            )
            await at.runtime.receive(delivery)
            await at.jobs.idle()

        async def drafts(chat: str) -> list[Draft]:
            await says(chat, File(data=CV.encode(), name="cv.txt"))
            confirm = next(one for one in reversed(at.buttons(chat)) if one.action is Action.CONFIRM_CV)
            await says(chat, Press(token=confirm.token))
            await says(chat, Text(text=JOB))
            return [entry.drafts[0] for entry in (await at.session(chat)).entries if entry.kind is EntryKind.ROLE]

        await DatabaseWorkspaces(engine).change("T0456", WorkspaceSettings(daily_cap=Decimal(0)), NOON)
        served, refused = await drafts("T0123"), await drafts("T0456")
        assert "scripted" in {draft.writer for draft in served}
        assert {draft.writer for draft in refused} == {"rules"}
        assert all("is spent until" in text_of(draft.fallback) for draft in refused if draft.fallback)
        assert all(draft.fallback for draft in refused)
    spent = await ledger.spent(Payer(workspace="T0123"))
    assert sum(one.calls for one in spent) > 2
    assert await ledger.spent(Payer(workspace="T0456")) == ()
    assert await ledger.spent(Payer()) == spent
    await engine.dispose()


async def test_a_workspace_s_people_are_served_with_its_key_and_its_cap_stands_for_the_operator_s(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{THEIRS}\n"))
    await workspace(settings, WorkspaceOrder(workspace="T0123", key="-", cap="0"))
    await workspace(settings, WorkspaceOrder(workspace="T0456", cap="0"))
    assert "one of its own, for gemini" in capsys.readouterr().out
    canned, server = await Canned.start()
    engine = open_engine(settings.database)
    await migrate(engine)
    at_server = settings.model_copy(update={"gemini_api_url": canned.url})
    async with server:
        async with open_model(at_server, None, engine, keys_of(settings, engine)) as model:
            assert model is not None
            for _ in range(2):
                canned.next(answer({"ready": True}))
            assert isinstance(await model.ask(asked_in("T0123")), Completed)
            refused = await model.ask(asked_in("T0456"))
            assert isinstance(refused, CapReached)
            assert refused.whose is Whose.WORKSPACE
            assert isinstance(await model.ask(asked_in("T0789")), Completed)
            canned.next(http("{}", status="403 Forbidden"))
            wrong = await model.ask(asked_in("T0123"))
            assert isinstance(wrong, Misconfigured)
            assert not wrong.own_key, "nobody there can set another in their settings"
        canned.end()
    assert [THEIRS in one.head for one in canned.asked] == [True, False, True]
    await workspace(settings, WorkspaceOrder(workspace="T0123"))
    told = capsys.readouterr().out
    assert "; calls: 2" in told
    assert THEIRS not in told
    async with engine.begin() as db:
        assert THEIRS.encode() not in (await db.execute(select(own_keys.c.sealed))).scalar_one()
    await engine.dispose()
    assert not files_with(THEIRS, tmp_path)
    await workspace(settings, WorkspaceOrder(workspace="T0123", key="none"))
    assert "none of its own" in capsys.readouterr().out
