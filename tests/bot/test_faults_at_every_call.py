"""Twelve things that go wrong with a model, at each call that is made to one, with the care that stands around it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import JsonValue

from adapters.documents.reader import SandboxedDocumentReader
from adapters.llm.careful import CarefulModel
from adapters.llm.scripted import Fault, ScriptedAnswer, ScriptedModel
from core.cv import ItemStatus
from core.grounding.checker import Checker
from core.grounding.examiners import EXAMINERS
from core.grounding.holding import held_to
from core.job import JobDescriptionData
from core.language_model import AnswerT, CapReached, Completed, Failed, ModelRequest, Overloaded, Payer, Picture, Whose
from core.letter import CoverLetter
from core.model_reading.reader import ModelReader
from core.model_writing.letter import ModelLetterWriter
from core.model_writing.research import WebResearch
from core.model_writing.searching import ModelSearch
from core.model_writing.writer import ModelWriter
from core.pages import Hit, NotFetched, Page
from core.ports import LanguageModel, LetterRequest, WriteRequest, Written
from core.research import ResearchRequest
from core.session import Draft, DraftOrigin, Entry
from core.tailoring.entries import entries_of
from core.tailoring.letter import RulesLetterWriter
from core.tailoring.matching import match
from core.tailoring.writer import RulesWriter
from prompts import PromptFolder
from tests.core.model_reading.seen import CV, JOB, cv_read, job_read, source
from tests.core.model_writing import test_letter
from tests.core.model_writing.model import lines
from tests.core.model_writing.test_letter import paragraphs
from tests.core.people import ines, ward_job
from tests.core.tailoring.people import VOCABULARY
from tests.core.tailoring.test_letter import decided
from tests.core.tailoring.test_letter import text as letter_text
from tests.virtual_time import VirtualClock

NOBODY = Payer()
LED = "Led the night shift of a surgical ward with 24 beds"
INVENTED = "Trained forty new colleagues in wound care"
MIDNIGHT = datetime(2026, 3, 3, tzinfo=UTC)
FAULTS: Mapping[str, ScriptedAnswer | None] = {
    "429 for seconds": ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=7.0),
    "429 for longer than anybody waits": ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=3600.0),
    "503": ScriptedAnswer(fault=Fault.OVERLOADED),
    "slow": ScriptedAnswer(text="{}", seconds=3600.0),
    "truncated": ScriptedAnswer(fault=Fault.TRUNCATED, text='{"lines": ['),
    "disconnected": ScriptedAnswer(fault=Fault.DISCONNECTED),
    "refused": ScriptedAnswer(fault=Fault.REFUSED, reason="I cannot help with that."),
    "blocked": ScriptedAnswer(fault=Fault.BLOCKED, reason="SAFETY"),
    "no JSON": ScriptedAnswer(text="certainly!"),
    "another shape": ScriptedAnswer(text='{"joke": true}'),
    "misconfigured": ScriptedAnswer(fault=Fault.MISCONFIGURED, reason="check GEMINI_API_KEY"),
    "cap reached": None,
}
assert len(FAULTS) == 12


class Failing:
    """A model that always fails in one way, and notes when it was asked."""

    def __init__(self, fault: str, clock: VirtualClock) -> None:
        answer = FAULTS[fault]
        self._model = answer and ScriptedModel([answer], clock=clock)
        self._clock = clock
        self.asked: list[datetime] = []
        self.answered: list[tuple[datetime, object]] = []

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        self.asked.append(self._clock.now())
        spent = CapReached(until=MIDNIGHT, whose=Whose.PERSON)
        result = await self._model.ask(request) if self._model else spent
        self.answered.append((self._clock.now(), result))
        return result


def reader(model: LanguageModel) -> ModelReader:
    return ModelReader(model, prompts=PromptFolder(), vocabulary=VOCABULARY)


def entry(id: str, **changed: object) -> Entry:
    return next(one for one in entries_of(ines()) if one.id == id).changed(**changed)


async def written(model: LanguageModel, clock: VirtualClock, one: Entry) -> bool:
    """Whether the rules wrote the entry, and say so."""
    rules = RulesWriter(VOCABULARY, clock)
    writer = ModelWriter(model, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)
    accepted = decided(ines()) if one.id == "summary" else ()
    made = await writer.write(WriteRequest(cv=ines(), job=ward_job(), entry=one, accepted=accepted))
    assert isinstance(made, Written)
    marked = {item.status for item in made.draft.items} == {ItemStatus.GENERATED_FALLBACK}
    return made.draft.writer == "rules" and made.draft.fallback is not None and marked


async def revised(model: LanguageModel, clock: VirtualClock) -> bool:
    ward = entry("s1.e1")
    first = Draft(number=1, origin=DraftOrigin.WRITTEN, items=ward.original[:1], writer="invented-1")
    return await written(model, clock, ward.changed(drafts=(first,), shown=1))


class Rewriting:
    """A model that answers well, and only rewrites by the other."""

    def __init__(self, answer: ScriptedAnswer, other: LanguageModel, clock: VirtualClock) -> None:
        self._well = ScriptedModel([answer], clock=clock)
        self._other = other

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        return await (self._other if request.prompt.name == "rewrite" else self._well).ask(request)


async def rewritten(model: LanguageModel, clock: VirtualClock) -> bool:
    """Whether the model's lines stand, and the one that it could not write anew is blocked."""
    well = Rewriting(lines((LED, "S2"), (INVENTED, "S1")), model, clock)
    rules = RulesWriter(VOCABULARY, clock)
    writer = ModelWriter(well, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)
    made = await writer.write(WriteRequest(cv=ines(), job=ward_job(), entry=entry("s1.e1")))
    assert isinstance(made, Written)
    held = held_to(made.draft, entry("s1.e1"), Checker(ines(), VOCABULARY, examiners=EXAMINERS))
    return made.draft.fallback is None and held.lines[0] == LED and [one.content for one in held.blocked] == [INVENTED]


async def letter_written(model: LanguageModel, clock: VirtualClock) -> CoverLetter:
    cv, job = ines(), ward_job()
    rules = RulesLetterWriter(VOCABULARY, clock)
    writer = ModelLetterWriter(model, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)
    request = LetterRequest(cv=cv, job=job, accepted=decided(cv), match=match(cv, job, VOCABULARY), language="en")
    made = await writer.write(request)
    assert isinstance(made, CoverLetter)
    return made


async def letter(model: LanguageModel, clock: VirtualClock) -> bool:
    made = await letter_written(model, clock)
    return made.writer == "rules" and made.fallback is not None


async def letter_rewritten(model: LanguageModel, clock: VirtualClock) -> bool:
    """Whether what the model could not write anew is not in its letter."""
    told = paragraphs((test_letter.LED, f"I {INVENTED.lower()}.", test_letter.CARED))
    made = await letter_written(Rewriting(told, model, clock), clock)
    return made.fallback is None and made.left_out > 0 and "forty" not in letter_text(made)


async def company(model: LanguageModel, _clock: VirtualClock) -> bool:
    """Whether the rules choose the sentences."""
    sentences = "\n".join(f"We keep the lights on in valley number {number} of the north." for number in range(9))

    class Outside:
        async def search(self, words: str, most: int, payer: Payer) -> tuple[Hit, ...]:
            assert words
            assert most
            assert payer == NOBODY
            return (Hit(url="https://fjellgrid.example/", title=""),)

        async def fetch(self, url: str) -> Page | NotFetched:
            return Page(url=url, kind="text/plain", data=sentences.encode())

    reader = SandboxedDocumentReader()
    research = WebResearch(search=Outside(), pages=Outside(), documents=reader, model=model, prompts=PromptFolder())
    found = await research.research(ResearchRequest(company="Fjellgrid", location=None, language="en"))
    return len(found.sentences) == 3


async def search(model: LanguageModel, _clock: VirtualClock) -> bool:
    return await ModelSearch(model, PromptFolder()).search("Fjellgrid Bergen about us", 6, NOBODY) == ()


async def cv(model: LanguageModel, _clock: VirtualClock) -> bool:
    return await reader(model).cv(source(CV), cv_read(), NOBODY) == cv_read()


async def job(model: LanguageModel, _clock: VirtualClock) -> bool:
    read = await reader(model).job(JOB, job_read(), NOBODY)
    assert isinstance(read, JobDescriptionData)
    return read == job_read().changed(error=read.error) and read.error is not None


async def correction(model: LanguageModel, _clock: VirtualClock) -> bool:
    return await reader(model).fix(ines(), "I was the night sister there", NOBODY) is None


async def pages(model: LanguageModel, _clock: VirtualClock) -> bool:
    return await reader(model).pages((Picture(media_type="image/jpeg", data=b"picture"),), NOBODY) is None


CALLS: Mapping[str, Callable[[LanguageModel, VirtualClock], Awaitable[bool]]] = {
    "read_cv": cv,
    "read_pages": pages,
    "read_job": job,
    "fix_cv": correction,
    "write_entry": lambda model, clock: written(model, clock, entry("s1.e1")),
    "key_qualifications": lambda model, clock: written(model, clock, entry("qualifications")),
    "executive_summary": lambda model, clock: written(model, clock, entry("summary")),
    "revise": revised,
    "rewrite": rewritten,
    "cover_letter": letter,
    "rewrite of a letter": letter_rewritten,
    "search_company": search,
    "company_summary": company,
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_at_each_call_ends_as_it_has_to_and_nobody_is_asked_too_early(fault: str, call: str) -> None:
    clock = VirtualClock()
    began, failing = clock.now(), Failing(fault, clock)

    async def ends() -> bool:
        return await CALLS[call](CarefulModel(failing, clock=clock), clock)

    assert clock.run(ends())
    assert 1 <= len(failing.asked) <= 4
    assert clock.now() - began <= timedelta(seconds=45), "nobody waits longer"
    for (at, result), then in zip(failing.answered, failing.asked[1:], strict=False):
        if isinstance(result, Overloaded) and result.retry_after is not None:
            assert then - at >= timedelta(seconds=result.retry_after)


@pytest.mark.parametrize("fault", FAULTS)
def test_when_one_entry_s_calls_fail_those_beside_it_are_written_by_the_model(fault: str) -> None:
    clock = VirtualClock()
    failing = Failing(fault, clock)
    lines: list[JsonValue] = [{"text": "Looked after 18 residents with dementia", "rests_on": ["S1"]}]
    well = ScriptedModel([ScriptedAnswer(value={"lines": lines})], clock=clock)

    class Both:
        async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
            fails = "24-bed" in request.prompt.data
            return await (failing.ask(request) if fails else well.ask(request))

    model = CarefulModel(Both(), clock=clock)
    rules = RulesWriter(VOCABULARY, clock)
    writer = ModelWriter(model, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)

    async def together() -> list[object]:
        requests = [WriteRequest(cv=ines(), job=ward_job(), entry=entry(part)) for part in ("s1.e1", "s1.e2")]
        return list(await asyncio.gather(*map(writer.write, requests)))

    one, other = clock.run(together())
    assert isinstance(one, Written)
    assert isinstance(other, Written)
    assert one.draft.fallback is not None
    if fault != "429 for longer than anybody waits":  # the provider asked all calls to wait for that long
        assert other.draft.writer == "scripted"
