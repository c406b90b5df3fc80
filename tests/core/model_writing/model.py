"""A model that answers what a test lays before it, and remembers what it was asked."""

import asyncio
from collections.abc import Sequence

from adapters.llm.scripted import ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from core.cv import StructuredCV
from core.job import JobDescriptionData
from core.language_model import AnswerT, Completed, Failed, ModelRequest, Prompt, Purpose
from core.model_writing.writer import ModelWriter
from core.ports import WriteRequest, Writing, Written
from core.session import Draft, Entry
from core.tailoring.entries import entries_of
from core.tailoring.writer import RulesWriter
from prompts import PromptFolder
from tests.core.people import ines, ward_job
from tests.core.tailoring.people import VOCABULARY


class Model:
    """Answers one after the other, and the last one for ever."""

    def __init__(self, *answers: ScriptedAnswer) -> None:
        last = len(answers) - 1
        each = [one if n == last else one.changed(times=1) for n, one in enumerate(answers)]
        self._scripted = ScriptedModel(each, clock=HandClock(), model="invented-1")
        self.asked: list[tuple[Purpose, Prompt]] = []

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        self.asked.append((request.purpose, request.prompt))
        return await self._scripted.ask(request)

    @property
    def prompts(self) -> list[str]:
        return [prompt.name for _, prompt in self.asked]


def lines(*written: tuple[str, str]) -> ScriptedAnswer:
    """An answer of these lines, each with the mark that it names."""
    return ScriptedAnswer(value={"lines": [{"text": text, "rests_on": [*mark.split()]} for text, mark in written]})


def rewritten(number: int, text: str, mark: str) -> ScriptedAnswer:
    return ScriptedAnswer(value={"lines": [{"number": number, "text": text, "rests_on": [*mark.split()]}]})


def ward() -> Entry:
    """The role of the night shift, whose lines the model sees as S1 (trained), S2 (led), S3 (checklist)."""
    return entry("s1.e1")


def entry(id: str) -> Entry:
    return next(one for one in entries_of(ines()) if one.id == id)


def write(
    model: Model,
    entry: Entry,
    *,
    job: JobDescriptionData | None = None,
    cv: StructuredCV | None = None,
    accepted: Sequence[Entry] = (),
    company: Sequence[str] = (),
) -> Writing:
    clock = HandClock()
    rules = RulesWriter(VOCABULARY, clock)
    writer = ModelWriter(model, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)
    request = WriteRequest(
        cv=cv or ines(), job=job or ward_job(), entry=entry, accepted=tuple(accepted), company=tuple(company)
    )
    return asyncio.run(writer.write(request))


def draft(
    model: Model, entry: Entry, *, job: JobDescriptionData | None = None, accepted: Sequence[Entry] = ()
) -> Draft:
    writing = write(model, entry, job=job, accepted=accepted)
    assert isinstance(writing, Written)
    return writing.draft
