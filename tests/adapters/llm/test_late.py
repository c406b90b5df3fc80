"""A model whose library is loaded late."""

import threading

from adapters.llm.late import LateModel
from adapters.llm.scripted import ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from core.errors import OperatorMustAct
from core.language_model import Completed, Misconfigured, ModelRequest, Prompt, Purpose, TimedOut
from core.model_writing.answers import Ready


def request(seconds: float = 5) -> ModelRequest[Ready]:
    prompt = Prompt(name="probe", version="1", task="Say it", data="Ready?")
    return ModelRequest(purpose=Purpose.PROBE, prompt=prompt, answer=Ready, seconds=seconds)


def scripted() -> ScriptedModel:
    return ScriptedModel([ScriptedAnswer(value={"ready": True})], clock=HandClock())


async def test_it_is_made_once_and_in_another_thread() -> None:
    made: list[int] = []

    def make() -> ScriptedModel:
        made.append(threading.get_ident())
        return scripted()

    model = LateModel(make)
    model.start()
    answers = [await model.ask(request()), await model.ask(request())]
    await model.close()
    assert all(isinstance(answer, Completed) for answer in answers)
    assert len(made) == 1
    assert made != [threading.get_ident()]


async def test_a_set_up_that_cannot_work_is_an_answer() -> None:
    def make() -> ScriptedModel:
        raise OperatorMustAct("install it")

    model = LateModel(make)
    assert await model.ask(request()) == Misconfigured(reason="install it")
    await model.close()


async def test_a_call_waits_for_the_library_within_its_own_deadline_only() -> None:
    go = threading.Event()

    def make() -> ScriptedModel:
        go.wait()
        return scripted()

    model = LateModel(make)
    assert await model.ask(request(seconds=0.01)) == TimedOut()
    go.set()
    assert isinstance(await model.ask(request()), Completed)
    await model.close()


async def test_one_that_nobody_asked_is_never_made() -> None:
    made: list[ScriptedModel] = []

    def make() -> ScriptedModel:
        made.append(scripted())
        return made[-1]

    await LateModel(make).close()
    assert made == []
