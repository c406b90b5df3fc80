"""A language model around another: tries again, waits, mends, spares the provider, and keeps to the deadline (R16).

The loop stands on the ``Clock`` port. Stamina cannot: it sleeps and counts on the event loop's own clock, and takes
neither from outside; its policy, exponential with jitter, is in ``patience``.

What a call costs is counted below this, around the model itself: here several calls may make one answer.
"""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

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
from core.ports import Chance, Clock, LanguageModel

_LONGEST_ECHO = 20_000
"""Characters of a malformed answer that the model is shown again."""


class CarefulModel:
    """One model of one provider, called with care. All calls to it go through one of these.

    ``at_once`` calls run at a time, enough for every entry of a CV; the others wait within their own deadlines.
    """

    def __init__(
        self,
        model: LanguageModel,
        *,
        clock: Clock,
        chance: Chance,
        at_once: int = 16,
        patience: Patience | None = None,
        breaker: Breaker | None = None,
    ) -> None:
        self._model = model
        self._clock = clock
        self._chance = chance
        self._slots = asyncio.Semaphore(at_once)
        self._patience = patience or Patience()
        self._breaker = breaker or Breaker()
        self._not_before: datetime | None = None
        """The moment that the provider has named for the next call."""

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer, or what became of the last try. Its usage is that of all tries together."""
        by = self._clock.now() + timedelta(seconds=request.seconds)
        asked, tries, spent = request, 0, Usage()
        while True:
            result = await self._try(asked, by)
            tries += 1
            spent, result = _summed(spent, result)
            if isinstance(result, Malformed) and asked is request and tries < self._patience.most_tries:
                asked = _mending(request, result)
                continue
            pause = self._patience.pause(
                result,
                tries=tries,
                left=self._left(by),
                dice=Random(self._chance.seed()).random(),  # noqa: S311 - spreads calls, keeps no secret
            )
            if pause is None or self._breaker.closed_for(self._clock.now()) > 0:
                return result
            await self._clock.sleep(pause)

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
        turn = asyncio.ensure_future(self._slots.acquire())
        alarm = asyncio.ensure_future(self._clock.sleep(max(0.0, seconds)))
        ours = False
        try:
            await asyncio.wait({turn, alarm}, return_when=asyncio.FIRST_COMPLETED)
            ours = turn.done()
        finally:
            alarm.cancel()
            if not ours and not turn.cancel():
                self._slots.release()
        return ours

    def _named_pause(self) -> float:
        return max(0.0, (self._not_before - self._clock.now()).total_seconds()) if self._not_before else 0.0

    def _left(self, by: datetime) -> float:
        return (by - self._clock.now()).total_seconds()


def _summed(spent: Usage, result: Completed[AnswerT] | Failed) -> tuple[Usage, Completed[AnswerT] | Failed]:
    if isinstance(result, Completed | Truncated | Refused | Blocked | Malformed):
        spent = Usage(
            given=spent.given + result.usage.given,
            made=spent.made + result.usage.made,
            searches=spent.searches + result.usage.searches,
        )
        return spent, replace(result, usage=spent)
    return spent, result


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
