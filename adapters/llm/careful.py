"""A language model around another: tries again, waits, mends, spares the provider, and keeps to the deadline (R16).

What a call costs is counted below this, around the model itself: here several calls may make one answer.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic

from stamina import retry_context

from adapters.llm.patience import Breaker, Patience
from adapters.llm.shape import Misread, read
from core.language_model import (
    AnswerT,
    Blocked,
    Completed,
    Failed,
    Malformed,
    ModelRequest,
    Overloaded,
    Refused,
    TimedOut,
    Truncated,
    Usage,
)
from core.ports import Clock, LanguageModel

_LONGEST_ECHO = 20_000
"""Characters of a malformed answer that the model is shown again."""


class OnceMoreError(Exception):
    """A call is to be made again: ``after`` so many seconds, or after a growing pause."""

    def __init__(self, why: str, *, after: bool | float) -> None:
        """``why`` may be logged."""
        super().__init__(why)
        self.after = after


@dataclass(slots=True)
class _Call(Generic[AnswerT]):
    """What was asked, what is asked now, until when, and what has come of it."""

    request: ModelRequest[AnswerT]
    by: datetime
    asked: ModelRequest[AnswerT]
    result: Completed[AnswerT] | Failed
    spent: Usage

    def came_to(self, result: Completed[AnswerT] | Failed) -> Completed[AnswerT] | Failed:
        """The result of one more try, with the usage of all."""
        if isinstance(result, Completed | Truncated | Refused | Blocked | Malformed):
            self.spent = Usage(
                given=self.spent.given + result.usage.given,
                made=self.spent.made + result.usage.made,
                searches=self.spent.searches + result.usage.searches,
            )
            result = replace(result, usage=self.spent)
        self.result = result
        return result


class CarefulModel:
    """One model of one provider, called with care. All calls to it go through one of these.

    ``at_once`` calls run at a time, enough for every entry of a CV; the others wait within their own deadlines.
    """

    def __init__(
        self,
        model: LanguageModel,
        *,
        clock: Clock,
        at_once: int = 16,
        patience: Patience | None = None,
        breaker: Breaker | None = None,
    ) -> None:
        self._model = model
        self._clock = clock
        self._slots = asyncio.Semaphore(at_once)
        self._patience = patience or Patience()
        self._breaker = breaker or Breaker()
        self._not_before: datetime | None = None
        """The moment that the provider has named for the next call."""

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer, or what became of the last try. Its usage is that of all tries together."""
        by = self._clock.now() + timedelta(seconds=request.seconds)
        call = _Call(request, by, asked=request, result=TimedOut(), spent=Usage())
        tries = retry_context(
            on=_after,
            attempts=self._patience.most_tries,
            timeout=None,
            wait_initial=self._patience.first_pause,
            wait_max=self._patience.longest_pause,
            wait_jitter=self._patience.spread,
        )
        with suppress(OnceMoreError):
            async for attempt in tries:
                with attempt:
                    return await self._tried(call, attempt.next_wait)
        return call.result

    async def _tried(self, call: _Call[AnswerT], growing: float) -> Completed[AnswerT] | Failed:
        """The result of one try; ``OnceMoreError`` when there is to be another."""
        result = call.came_to(await self._try(call.asked, call.by))
        why = type(result).__name__
        if isinstance(result, Malformed) and call.asked is call.request:
            call.asked = _mending(call.request, result)
            raise OnceMoreError(why, after=0.0)
        after = self._patience.again(result, growing=growing, left=self._left(call.by))
        if after is False or self._breaker.closed_for(self._clock.now()) > 0:
            return result
        raise OnceMoreError(why, after=after)

    async def _try(self, request: ModelRequest[AnswerT], by: datetime) -> Completed[AnswerT] | Failed:
        """One call, when its turn has come."""
        if not await self._slot(self._left(by)):
            return TimedOut()
        try:
            while (named := self._named_pause()) > 0:
                if named >= self._left(by):
                    return Overloaded(retry_after=named, reason="the provider has asked for a pause")
                await self._clock.sleep(named)
            if not self._breaker.admit(now := self._clock.now()):
                return Overloaded(retry_after=self._breaker.closed_for(now), reason="it has failed too often of late")
            if (left := self._left(by)) <= 0:
                return TimedOut()
            result = await self._model.ask(replace(request, seconds=left))
            self._breaker.came_back(result, now := self._clock.now())
            if isinstance(result, Overloaded) and result.retry_after:
                until = now + timedelta(seconds=result.retry_after)
                self._not_before = max(self._not_before or until, until)
            return result
        finally:
            self._slots.release()

    async def _slot(self, seconds: float) -> bool:
        """Whether a place became free in time; it is ours then."""
        try:
            async with asyncio.timeout(max(0.0, seconds)):
                return await self._slots.acquire()
        except TimeoutError:
            return False

    def _named_pause(self) -> float:
        return max(0.0, (self._not_before - self._clock.now()).total_seconds()) if self._not_before else 0.0

    def _left(self, by: datetime) -> float:
        return (by - self._clock.now()).total_seconds()


def _after(fault: Exception) -> bool | float:
    return isinstance(fault, OnceMoreError) and fault.after


def _mending(request: ModelRequest[AnswerT], malformed: Malformed) -> ModelRequest[AnswerT]:
    """The same request, with the answer that came and what is wrong with it.

    Both are data: names of fields that the model made up stand in the fault, and may come from the CV or the job.
    """
    found = read(request.answer, malformed.raw)
    fault = found.fault if isinstance(found, Misread) else "it could not be read"
    prompt = request.prompt
    return replace(
        request,
        prompt=replace(
            prompt,
            task=f"{prompt.task}\n\nYou have answered already, but not in the shape that was asked for. At the end of "
            "the data stand that answer and what is wrong with its shape. Answer again, in the right shape.",
            data=f"{prompt.data}\n\nThe answer:\n{malformed.raw[:_LONGEST_ECHO]}\n\nWrong with its shape:\n{fault}",
        ),
    )
