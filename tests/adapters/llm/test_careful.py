"""Calls with care: what is tried again and when, what is waited for, what is mended, and when a model is left alone."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.llm.careful import CarefulModel
from adapters.llm.patience import Breaker, Patience
from adapters.llm.scripted import Fault, ScriptedAnswer, ScriptedModel
from core.language_model import (
    AnswerT,
    Blocked,
    Completed,
    Failed,
    Malformed,
    Misconfigured,
    ModelRequest,
    Overloaded,
    Prompt,
    Purpose,
    Refused,
    TimedOut,
    Truncated,
)
from core.model import Model
from tests.virtual_time import VirtualClock

T = TypeVar("T")


class Line(Model):
    text: str


WELL = ScriptedAnswer(text='{"text": "Baked 200 loaves a night"}', seconds=1)
NOT_IN_SHAPE = '{"words": "Baked 200 loaves a night"}'


@dataclass(frozen=True)
class Call:
    at: datetime
    request: ModelRequest[Line]


class Watched:
    """A scripted model, and when it was asked what by how many at a time."""

    def __init__(self, answers: Sequence[ScriptedAnswer], clock: VirtualClock) -> None:
        self._model = ScriptedModel(answers, clock=clock)
        self._clock = clock
        self._running = 0
        self.most_at_once = 0
        self.calls: list[Call] = []
        self.results: list[tuple[datetime, object]] = []

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        self.calls.append(Call(self._clock.now(), request))  # type: ignore[arg-type]  # every request here is for a Line
        self._running += 1
        self.most_at_once = max(self.most_at_once, self._running)
        result = await self._model.ask(request)
        self._running -= 1
        self.results.append((self._clock.now(), result))
        return result


def script(*answers: ScriptedAnswer) -> list[ScriptedAnswer]:
    """Each of them once, and the last for ever."""
    return [*(answer.changed(times=1) for answer in answers[:-1]), answers[-1]]


def request(data: str = "The baker's CV.", *, seconds: float = 60.0) -> ModelRequest[Line]:
    prompt = Prompt(name="write_entry", version="1", task="Write the line anew.", data=data)
    return ModelRequest(purpose=Purpose.WRITE_ENTRY, prompt=prompt, answer=Line, seconds=seconds)


async def together(*work: Awaitable[T]) -> list[T]:
    return list(await asyncio.gather(*work))


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


def seconds_of(watched: Watched) -> list[float]:
    """The moments of the calls, in seconds after the first."""
    return [(call.at - watched.calls[0].at).total_seconds() for call in watched.calls]


def test_an_answer_at_the_first_try_is_the_answer(clock: VirtualClock) -> None:
    watched = Watched([WELL], clock)
    result = clock.run(CarefulModel(watched, clock=clock).ask(request()))
    assert isinstance(result, Completed)
    assert result.value.text == "Baked 200 loaves a night"
    assert len(watched.calls) == 1


def test_an_overloaded_provider_is_asked_again_after_ever_longer_pauses(clock: VirtualClock) -> None:
    watched = Watched([ScriptedAnswer(fault=Fault.OVERLOADED)], clock)
    result = clock.run(CarefulModel(watched, clock=clock).ask(request()))
    assert isinstance(result, Overloaded)
    one, two, three = (
        later - sooner for sooner, later in zip(seconds_of(watched), seconds_of(watched)[1:], strict=False)
    )
    assert 0.5 <= one <= 1
    assert 1 <= two <= 2
    assert 2 <= three <= 4


def test_pauses_are_not_the_same_for_everybody(clock: VirtualClock) -> None:
    watched = Watched([ScriptedAnswer(fault=Fault.OVERLOADED)], clock)
    model = CarefulModel(watched, clock=clock, breaker=Breaker(most_failures=1_000))
    clock.run(together(*(model.ask(request()) for _ in range(8))))
    second_tries = sorted(call.at for call in watched.calls)[8:16]
    assert len(set(second_tries)) == 8


@pytest.mark.parametrize("named", [0.0, 7.0, 40.0])
def test_nobody_asks_before_the_moment_that_the_provider_has_named(clock: VirtualClock, named: float) -> None:
    watched = Watched(script(ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=named), WELL), clock)
    result = clock.run(CarefulModel(watched, clock=clock).ask(request()))
    assert isinstance(result, Completed)
    assert named <= seconds_of(watched)[1] <= named + 1


def test_a_named_moment_holds_for_every_call_to_the_model(clock: VirtualClock) -> None:
    watched = Watched(script(ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=20), WELL), clock)
    model = CarefulModel(watched, clock=clock)

    async def one_after_the_other() -> list[Completed[Line] | Failed]:
        first = asyncio.ensure_future(model.ask(request()))
        await clock.sleep(1)
        return list(await asyncio.gather(first, *(model.ask(request()) for _ in range(3))))

    results = clock.run(one_after_the_other())
    assert all(isinstance(result, Completed) for result in results)
    assert all(moment >= 20 for moment in seconds_of(watched)[1:])


def test_of_two_named_moments_the_later_one_holds(clock: VirtualClock) -> None:
    long, short = (ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=seconds) for seconds in (30.0, 5.0))
    watched = Watched(script(long.changed(seconds=1.0), short.changed(seconds=2.0), WELL), clock)
    model = CarefulModel(watched, clock=clock)
    results = clock.run(together(model.ask(request()), model.ask(request())))
    assert all(isinstance(result, Completed) for result in results)
    assert all(moment >= 30 for moment in seconds_of(watched)[2:])


def test_a_moment_after_the_deadline_is_not_waited_for(clock: VirtualClock) -> None:
    watched = Watched([ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=90)], clock)
    model, begun = CarefulModel(watched, clock=clock), clock.now()
    assert clock.run(model.ask(request())) == Overloaded(retry_after=90)
    later = clock.run(model.ask(request()))
    assert isinstance(later, Overloaded)
    assert later.retry_after == 90
    assert (clock.now(), len(watched.calls)) == (begun, 1)


def test_the_deadline_is_one_for_all_tries(clock: VirtualClock) -> None:
    watched = Watched([ScriptedAnswer(fault=Fault.OVERLOADED, seconds=9)], clock)
    begun = clock.now()
    clock.run(CarefulModel(watched, clock=clock).ask(request(seconds=20)))
    assert (clock.now() - begun).total_seconds() <= 20
    left = [call.request.seconds for call in watched.calls]
    assert left[0] == 20
    assert left[-1] < 11


@pytest.mark.parametrize(
    ("fault", "case"),
    [
        (Fault.TRUNCATED, Truncated),
        (Fault.REFUSED, Refused),
        (Fault.BLOCKED, Blocked),
        (Fault.TIMED_OUT, TimedOut),
        (Fault.MISCONFIGURED, Misconfigured),
    ],
)
def test_what_no_second_try_would_change_is_not_tried_again(
    clock: VirtualClock, fault: Fault, case: type[object]
) -> None:
    watched = Watched([ScriptedAnswer(fault=fault)], clock)
    assert isinstance(clock.run(CarefulModel(watched, clock=clock).ask(request())), case)
    assert len(watched.calls) == 1


def test_a_connection_that_broke_is_tried_again(clock: VirtualClock) -> None:
    watched = Watched(script(ScriptedAnswer(fault=Fault.DISCONNECTED), WELL), clock)
    assert isinstance(clock.run(CarefulModel(watched, clock=clock).ask(request())), Completed)


def test_a_malformed_answer_is_shown_to_the_model_with_its_fault_once(clock: VirtualClock) -> None:
    watched = Watched(script(ScriptedAnswer(text=NOT_IN_SHAPE), WELL), clock)
    result = clock.run(CarefulModel(watched, clock=clock).ask(request()))
    assert isinstance(result, Completed)
    first, second = (call.request.prompt for call in watched.calls)
    assert NOT_IN_SHAPE in second.data
    assert "text: Field required" in second.data
    assert second.data.startswith(first.data)
    assert "words" not in second.task, "what the model made up does not become an instruction"
    assert result.usage.given == sum(len(f"{prompt.task} {prompt.data}".split()) for prompt in (first, second))


def test_an_answer_that_is_malformed_twice_is_malformed(clock: VirtualClock) -> None:
    watched = Watched([ScriptedAnswer(text=NOT_IN_SHAPE)], clock)
    result = clock.run(CarefulModel(watched, clock=clock).ask(request()))
    assert isinstance(result, Malformed)
    assert len(watched.calls) == 2


def test_an_overload_while_mending_does_not_forget_what_was_wrong(clock: VirtualClock) -> None:
    watched = Watched(
        script(ScriptedAnswer(text=NOT_IN_SHAPE), ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=5), WELL), clock
    )
    result = clock.run(CarefulModel(watched, clock=clock).ask(request()))
    assert isinstance(result, Completed)
    assert NOT_IN_SHAPE in watched.calls[2].request.prompt.data


def test_no_more_calls_run_at_a_time_than_are_allowed(clock: VirtualClock) -> None:
    watched = Watched([WELL], clock)
    model, begun = CarefulModel(watched, clock=clock, at_once=3), clock.now()
    results = clock.run(together(*(model.ask(request()) for _ in range(10))))
    assert all(isinstance(result, Completed) for result in results)
    assert watched.most_at_once == 3
    assert (clock.now() - begun).total_seconds() == 4


def test_whoever_waits_for_a_place_keeps_to_the_deadline_and_takes_none_along(clock: VirtualClock) -> None:
    watched = Watched([WELL.changed(seconds=10.0)], clock)
    model = CarefulModel(watched, clock=clock, at_once=1)

    async def crowd() -> list[Completed[Line] | Failed]:
        calls = [asyncio.ensure_future(model.ask(request(seconds=seconds))) for seconds in (30, 5, 30, 30)]
        await clock.sleep(1)
        calls[2].cancel()
        await asyncio.wait(calls)
        return [call.result() for call in calls if not call.cancelled()]

    one, two, three = clock.run(crowd())
    assert isinstance(one, Completed)
    assert two == TimedOut()
    assert isinstance(three, Completed)
    assert seconds_of(watched) == [0, 10]


def test_a_model_that_keeps_failing_is_left_alone_and_then_tried_by_one_call(clock: VirtualClock) -> None:
    failing = ScriptedAnswer(fault=Fault.OVERLOADED)
    watched = Watched([failing.changed(times=5), failing.changed(times=1, seconds=2.0), WELL], clock)
    once = Patience(most_tries=1)
    model = CarefulModel(watched, clock=clock, patience=once, breaker=Breaker(most_failures=5, rest=30))

    async def life() -> None:
        for _ in range(5):
            await model.ask(request())
        assert (await model.ask(request())) == Overloaded(retry_after=30, reason="it has failed too often of late")
        assert len(watched.calls) == 5
        await clock.sleep(30)
        await asyncio.gather(*(model.ask(request()) for _ in range(4)))
        assert len(watched.calls) == 6, "one tries for all"
        await clock.sleep(57)
        assert isinstance(await model.ask(request()), Overloaded), "and when it fails, the rest is twice as long"
        await clock.sleep(4)
        assert isinstance(await model.ask(request()), Completed)
        results = await asyncio.gather(*(model.ask(request()) for _ in range(4)))
        assert all(isinstance(result, Completed) for result in results)

    clock.run(life())


def test_calls_that_were_out_when_the_rest_began_do_not_make_it_longer(clock: VirtualClock) -> None:
    soon, late = (ScriptedAnswer(fault=Fault.OVERLOADED, seconds=seconds) for seconds in (1.0, 3.0))
    watched = Watched([soon.changed(times=5), late], clock)
    breaker = Breaker(most_failures=5, rest=30)
    model, begun = CarefulModel(watched, clock=clock, breaker=breaker), clock.now()
    clock.run(together(*(model.ask(request()) for _ in range(16))))
    assert (clock.now() - begun).total_seconds() + breaker.closed_for(clock.now()) == 1 + 30
    assert len(watched.calls) == 16, "once it is left alone, nobody tries again"


def test_a_provider_that_names_its_pauses_is_not_ill(clock: VirtualClock) -> None:
    watched = Watched([ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=1, times=12), WELL], clock)
    model = CarefulModel(watched, clock=clock, patience=Patience(most_tries=20))
    assert isinstance(clock.run(model.ask(request(seconds=600))), Completed)


faults = st.builds(
    ScriptedAnswer,
    fault=st.none() | st.sampled_from(Fault),
    text=st.sampled_from(['{"text": "x"}', NOT_IN_SHAPE]),
    retry_after=st.none() | st.floats(0, 40),
    seconds=st.floats(0, 40),
    times=st.just(1),
)


@settings(deadline=None)  # an example's time is that of the machine, not of the code
@given(
    answers=st.lists(faults, max_size=12),
    limits=st.lists(st.floats(0.5, 90), min_size=1, max_size=6),
    at_once=st.integers(1, 4),
)
def test_whatever_a_provider_does_the_deadline_the_named_moments_and_the_number_of_calls_are_kept(
    answers: list[ScriptedAnswer], limits: list[float], at_once: int
) -> None:
    clock = VirtualClock()
    watched = Watched([*answers, WELL], clock)
    model = CarefulModel(watched, clock=clock, at_once=at_once)
    begun = clock.now()

    async def timed(number: int, seconds: float) -> float:
        await model.ask(request(f"call {number}", seconds=seconds))
        return (clock.now() - begun).total_seconds()

    ends = clock.run(together(*(timed(number, seconds) for number, seconds in enumerate(limits))))
    for end, limit in zip(ends, limits, strict=True):
        assert end <= limit + 1e-3
    assert watched.most_at_once <= at_once
    for told, result in watched.results:
        if isinstance(result, Overloaded) and result.retry_after:
            for call in watched.calls:
                waited = (call.at - told).total_seconds()
                assert waited <= 0 or waited >= result.retry_after - 1e-3
    asked = Counter(call.request.prompt.data.split("\n")[0] for call in watched.calls)
    assert all(often <= Patience().most_tries for often in asked.values())
