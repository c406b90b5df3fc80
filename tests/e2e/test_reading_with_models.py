"""A photo of a CV, and a job, read by a model: over HTTP from two servers of other people's, and by a script."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from adapters.clock import SystemClock
from adapters.llm.careful import CarefulModel
from adapters.llm.gemini import GeminiModel
from adapters.llm.scripted import ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from core.cards import Action
from core.deliveries import File, Text
from core.ports import LanguageModel
from core.session import Phase
from tests.adapters.documents.test_scan import picture
from tests.bot.test_model_reading import CV_SEEN, JOB_SEEN, NURSE, PAGE_SEEN, job_cards, reader
from tests.bot.world import JOB, world
from tests.contracts.model_servers import KEY, aimock, llmock

IN_TURN = (PAGE_SEEN, CV_SEEN, JOB_SEEN)
"""The calls of this conversation: the pages, the CV that stands on them, the job."""


def text_of(answer: ScriptedAnswer) -> str:
    whole = answer.model_dump_json(include={"value"})
    return whole.removeprefix('{"value":').removesuffix("}")


@asynccontextmanager
async def gemini_at(url: str) -> AsyncIterator[LanguageModel]:
    clock = SystemClock()
    model = GeminiModel(key=SecretStr(KEY), clock=clock, url=url)
    yield CarefulModel(model, clock=clock)
    await model.close()


@asynccontextmanager
async def model_of(kind: str, folder: Path) -> AsyncIterator[LanguageModel]:
    if kind == "scripted":
        yield ScriptedModel(IN_TURN, clock=HandClock())
    elif kind == "llmock":
        with llmock() as server:
            server.next(*({"type": "reply", "text": text_of(one)} for one in IN_TURN))
            async with gemini_at(f"{server.url}/gemini") as model:
                yield model
    else:
        # By what stands in the data; the pages' is empty.
        words = {NURSE: CV_SEEN, "Company: Harbour Clinic": JOB_SEEN, "<data-": PAGE_SEEN}
        fixtures = [
            {"match": {"userMessage": said}, "response": {"content": text_of(one)}} for said, one in words.items()
        ]
        with aimock(folder, fixtures) as url:
            async with gemini_at(url) as model:
                yield model


@pytest.mark.parametrize("kind", ["scripted", "llmock", "aimock"])
async def test_a_photo_of_a_cv_and_a_job_are_read_by_the_model(kind: str, tmp_path: Path) -> None:
    async with model_of(kind, tmp_path) as model, world(closely=reader(model)) as at:
        await at.does(File(data=picture("JPEG"), name="cv.jpg"))
        session = await at.session()
        assert session.phase is Phase.CONFIRMING_CV
        assert session.cv is not None
        assert (session.cv.contact.name, session.cv.contact.headline) == ("Ines Okafor", "Staff Nurse")
        assert next(part.name for section in session.cv.sections for part in section.subsections) == NURSE
        await at.press(Action.CONFIRM_CV)
        await at.does(Text(text=JOB))
        session = await at.session()
        assert session.phase is Phase.REVIEWING
        assert session.job is not None
        assert session.job.error is None
        skills = [skill.name for skill in session.job.skills]
        assert "surgical ward" in skills, "the rules do not read it, and the text holds it"
        assert "Kubernetes" not in skills, "the model says it, and the text does not hold it"
        assert "surgical ward" in job_cards(at)[-1]
