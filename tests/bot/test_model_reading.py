"""The whole conversation with a scripted model that reads: what it sees better, and that no failure of it is felt."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import select

from adapters.database.answers import DatabaseAnswers
from adapters.database.engine import open_engine
from adapters.database.tables import answers
from adapters.llm.remembering import RememberingModel
from adapters.llm.scripted import Fault, ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from core.cards import Action
from core.deliveries import File, Slash, Text
from core.effects import Show
from core.language_model import AnswerT, Completed, Failed, ModelRequest, Purpose
from core.model_reading.reader import ModelReader
from core.ports import LanguageModel
from core.reading.jobs import read_job
from core.reading.source import Fault as Unread
from core.reading.source import Unreadable
from core.session import Phase, Session
from core.words import sentences, text_of
from prompts import PromptFolder
from tests.adapters.documents.test_scan import picture
from tests.bot.world import CV, VOCABULARY, World, world
from tests.core.model_reading.seen import source

NOBODY = dict.fromkeys(("name", "headline", "email", "phone", "place"), "")
NURSE = "Staff Nurse, St Brannoc's Hospital, 03/2019 - Present"


def seen(purpose: Purpose, matching: str = "", **value: object) -> ScriptedAnswer:
    return ScriptedAnswer.model_validate_json(
        ScriptedAnswer(purpose=purpose, matching=matching).changed(value=value).model_dump_json()
    )


JOB_SEEN = seen(
    Purpose.READ_JOB,
    is_job=True,
    title="Senior Nurse",
    company="Harbour Clinic",
    place="Exeter",
    level="",
    skills=[{"name": "surgical ward", "preferred": True}, {"name": "Kubernetes", "preferred": False}],
    duties=[],
)
CV_SEEN = seen(Purpose.READ_CV, "EXPERIENCE", is_cv=True, sections=[], **{**NOBODY, "headline": "Staff Nurse"})
PAGE_SEEN = seen(
    Purpose.READ_CV,
    "copy the text",
    lines=[
        {"text": line.removeprefix("- "), "heading": line.isupper(), "bullet": line.startswith("- ")}
        for line in CV.splitlines()
    ],
)
FIXED = seen(Purpose.FIX_CV, changes=[{"mark": "V2", "text": "Night Sister"}])
SOME = (Fault.OVERLOADED, Fault.REFUSED, Fault.MALFORMED)
"""What can go wrong; every fault at every call has a test of its own."""
ALL = (PAGE_SEEN, CV_SEEN, JOB_SEEN, FIXED)


class Watched:
    """A model that remembers what it was asked for."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self.asked: list[Purpose] = []

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        self.asked.append(request.purpose)
        return await self._model.ask(request)


def scripted(given: Sequence[ScriptedAnswer] = ALL) -> Watched:
    return Watched(ScriptedModel(given, clock=HandClock(), model="invented-1"))


def reader(model: LanguageModel) -> ModelReader:
    return ModelReader(model, prompts=PromptFolder(), vocabulary=VOCABULARY)


async def by_rules() -> Session:
    async with world() as at:
        return await at.to_review()


def job_cards(at: World) -> list[str]:
    cards = [one.card for one in at.messenger.messages("c1") if isinstance(one, Show) and one.slot == "job"]
    return [sentences(card) for card in cards]


async def test_the_entries_are_written_by_what_the_rules_read_and_the_model_then_says_what_else_is_asked_for() -> None:
    model = scripted()
    async with world(closely=reader(model)) as at:
        session = await at.to_review()
        assert model.asked == [Purpose.READ_CV, Purpose.READ_JOB]
        assert session.job is not None
        assert "surgical ward" in [skill.name for skill in session.job.skills]
        assert "Kubernetes" not in [skill.name for skill in session.job.skills]
        assert session.job.raw_text == (await by_rules()).job.raw_text
        shown = job_cards(at)
        assert "surgical ward" not in shown[-2]
        assert "surgical ward" in shown[-1]
        assert session.cv is not None
        assert session.cv.contact.headline == "Staff Nurse"


async def test_a_closer_reading_that_comes_when_all_is_accepted_changes_nothing() -> None:
    async with world(closely=reader(scripted())) as at:
        session = await at.to_the_end()
        assert session.phase is Phase.DONE
        assert session.job is not None
        assert "surgical ward" in [skill.name for skill in session.job.skills]


@pytest.mark.parametrize("fault", SOME)
@pytest.mark.parametrize("purpose", [Purpose.READ_CV, Purpose.READ_JOB])
async def test_a_reading_that_fails_leaves_what_the_rules_read(purpose: Purpose, fault: Fault) -> None:
    rules = await by_rules()
    fails = ScriptedAnswer(purpose=purpose, fault=fault)
    others = [one for one in ALL if one.purpose is not purpose and one.purpose is not Purpose.READ_JOB]
    async with world(closely=reader(scripted([fails, *others]))) as at:
        session = await at.to_review()
        assert session.job is not None
        assert session.job.changed(error=None) == rules.job
        assert [entry.state for entry in session.entries] == [entry.state for entry in rules.entries]
        if purpose is Purpose.READ_CV:
            assert session.cv == rules.cv
        else:
            assert session.job.error is not None
            assert text_of(session.job.error).startswith("Read by rules, since the language model failed: ")
            assert text_of(session.job.error) in job_cards(at)[-1]


async def test_a_correction_that_no_rule_understands_is_made() -> None:
    async with world(closely=reader(scripted())) as at:
        await at.does(File(data=CV.encode(), name="cv.txt"))
        await at.press(Action.FIX_CV)
        await at.does(Text(text="I am rather a Night Sister these days, below my name"))
        session = await at.session()
        assert session.cv is not None
        assert session.cv.contact.headline == "Night Sister"
        assert session.phase is Phase.CONFIRMING_CV


@pytest.mark.parametrize("fault", SOME)
async def test_a_correction_that_the_model_fails_at_is_asked_for_again(fault: Fault) -> None:
    fails = ScriptedAnswer(purpose=Purpose.FIX_CV, fault=fault)
    async with world(closely=reader(scripted([CV_SEEN, fails]))) as at:
        await at.does(File(data=CV.encode(), name="cv.txt"))
        before = (await at.session()).cv
        await at.press(Action.FIX_CV)
        await at.does(Text(text="I am rather a Night Sister these days"))
        assert (await at.session()).cv == before
        shown = [one.card for one in at.messenger.messages("c1") if isinstance(one, Show)]
        assert "I could not work out what to change; nothing was changed" in sentences(shown[-1])


async def test_a_photo_of_a_cv_is_read_by_the_model() -> None:
    model = scripted()
    async with world(closely=reader(model)) as at:
        await at.does(File(data=picture("JPEG"), name="cv.jpg"))
        session = await at.session()
        assert session.phase is Phase.CONFIRMING_CV
        assert session.cv is not None
        assert session.cv.contact.name == "Ines Okafor"
        assert next(part.name for section in session.cv.sections for part in section.subsections) == NURSE
        assert model.asked == [Purpose.READ_CV, Purpose.READ_CV]


@pytest.mark.parametrize("fault", SOME)
async def test_a_photo_that_the_model_cannot_read_gets_the_answer_of_a_bot_without_one(fault: Fault) -> None:
    async def answer(closely: ModelReader | None) -> str:
        async with world(closely=closely) as at:
            await at.does(File(data=picture("PNG"), name="cv.png"))
            assert (await at.session()).phase is Phase.AWAITING_CV
            shown = [one.card for one in at.messenger.messages("c1") if isinstance(one, Show)]
            return sentences(shown[-1])

    fails = ScriptedAnswer(purpose=Purpose.READ_CV, fault=fault)
    assert await answer(reader(scripted([fails]))) == await answer(None)


async def test_the_same_cv_is_read_once_for_one_person_and_no_answer_about_it_outlives_them(tmp_path: Path) -> None:
    inner = scripted()
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    model = RememberingModel(inner, name="m", answers=DatabaseAnswers(engine), clock=HandClock())

    async def kept() -> int:
        async with engine.begin() as db:
            return len((await db.execute(select(answers))).all())

    async with world(tmp_path / "store.db", closely=reader(model)) as at:
        for _ in range(2):
            await at.does(File(data=CV.encode(), name="cv.txt"))
            await at.press(Action.REPLACE_CV)
        assert inner.asked == [Purpose.READ_CV]
        assert await kept() == 1
        await at.does(Slash(name="forget"))
        await at.press(Action.FORGET)
        assert await kept() == 0
    await engine.dispose()


async def test_a_posting_that_no_rule_takes_for_one_is_read_by_the_model() -> None:
    text = "Senior Nurse, surgical ward.\nHarbour Clinic in Exeter, from the first of May, nights as well as days."
    assert read_job(source(text), VOCABULARY) == Unreadable(fault=Unread.NOT_A_JOB)
    async with world(closely=reader(scripted())) as at:
        await at.does(File(data=CV.encode(), name="cv.txt"))
        await at.press(Action.CONFIRM_CV)
        await at.does(Text(text=text))
        session = await at.session()
        assert session.phase is Phase.REVIEWING
        assert session.job is not None
        assert (session.job.title, session.job.company) == ("Senior Nurse", "Harbour Clinic")
