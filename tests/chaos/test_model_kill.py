"""A model that is killed while it writes ten entries: what is written stays, and rules write the rest."""

import asyncio

from pydantic import SecretStr

from adapters.clock import SystemClock
from adapters.llm.careful import CarefulModel
from adapters.llm.openai_compatible import OpenAiCompatibleModel
from adapters.llm.patience import Patience
from core.cards import Action
from core.cv import ItemStatus
from core.deliveries import Text
from core.model_writing.writer import ModelWriter
from core.session import EntryState, Phase
from core.tailoring.writer import RulesWriter
from prompts import PromptFolder
from tests.benchmarks.first_cards import CV, SlowModel
from tests.bot.world import JOB, VOCABULARY, world

FINISHED = 4


class DyingModel(SlowModel):
    """A server that answers so many calls, one after the other, and is gone then."""

    def __init__(self) -> None:
        super().__init__(seconds=0)
        self._one_at_a_time = asyncio.Semaphore(1)
        self._left = FINISHED

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with self._one_at_a_time:
            if self._left == 0:
                writer.transport.abort()
                return
            self._left -= 1
            await super().connected(reader, writer)


async def test_finished_entries_stay_and_the_rest_are_the_rules_with_a_way_to_try_again() -> None:
    server = await asyncio.start_server(DyingModel().connected, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    clock = SystemClock()
    http = OpenAiCompatibleModel("slow", key=SecretStr(""), clock=clock, url=url)
    model = CarefulModel(http, clock=clock, patience=Patience(first_pause=0.01, spread=0.01))
    rules = RulesWriter(VOCABULARY, clock)
    writer = ModelWriter(model, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)
    async with server, world(writer=writer) as at:
        await at.does(Text(text=CV))
        await at.press(Action.CONFIRM_CV)
        before = await at.session()
        await at.does(Text(text=JOB))
        await at.press(Action.SHOW_ALL)
        session = await at.session()
        assert (session.phase, session.cv) == (Phase.REVIEWING, before.cv)
        *entries, summary = session.entries
        assert len(entries) == 10
        assert summary.state is EntryState.WAITING
        drafts = [entry.draft for entry in entries if entry.draft]
        assert [len(entry.drafts) for entry in entries] == [1] * 10
        assert [draft.writer for draft in drafts].count("slow-1") == FINISHED
        left = [draft for draft in drafts if draft.writer == "rules"]
        assert len(left) == 10 - FINISHED
        assert all(draft.fallback for draft in left)
        assert {item.status for draft in left for item in draft.items} == {ItemStatus.GENERATED_FALLBACK}
        assert all(at.button(Action.REGENERATE, entry.id) for entry in entries)
    await http.close()
