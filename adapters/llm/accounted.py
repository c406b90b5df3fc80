"""A language model around another: no call without what it may cost being set apart first, and settled after.

It stands directly around the model, so that each try of one answer counts; ``careful`` stands around it.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from adapters.llm.wording import instruction, material
from core.language_model import (
    AnswerT,
    Blocked,
    CapReached,
    Completed,
    Failed,
    Malformed,
    Misconfigured,
    ModelRequest,
    Overloaded,
    Refused,
    TimedOut,
    Truncated,
    Usage,
)
from core.ports import Clock, LanguageModel
from core.spending import Call, Crowded, Ledger, Price, Reserved

_LOOK_AGAIN_SECONDS = 1.0
"""How often a call that waits asks the ledger what other processes have settled."""
_PICTURE_TOKENS = 4_096
"""More than a picture takes of any model: 2,240 of Gemini's in the finest resolution.
https://ai.google.dev/gemini-api/docs/media-resolution"""
_SEARCHED_TOKENS, _MOST_SEARCHES = 65_536, 10
"""What a provider that searches may read of what it finds, and how often it may search: one question is one or two."""
_FRAME_TOKENS = 256
"""What providers put around the parts of a question."""


class AccountedModel:
    """One model of one provider, of which each call is in the ledger.

    ``name`` is what the ledger calls it, ``price`` None where nobody knows: then tokens are counted, and no cap holds.
    """

    def __init__(
        self,
        model: LanguageModel,
        *,
        name: str,
        price: Price | None,
        ledger: Ledger,
        clock: Clock,
        own_key: bool = False,
    ) -> None:
        self._model = model
        self._name = name
        self._price = price
        self._ledger = ledger
        self._clock = clock
        self._own_key = own_key
        self._settled = asyncio.Event()
        """Set once the next call is settled; then there is a new one."""

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer, or what became of the call; ``CapReached`` when it was not made.

        While calls that are out hold what is left of a cap, this one waits for them, within its own seconds.
        """
        by = self._clock.now() + timedelta(seconds=request.seconds)
        most = None if self._price is None else self._price.of(_most(request))
        while True:
            settled, now = self._settled, self._clock.now()
            left = (by - now).total_seconds()
            call = Call(
                payer=request.payer,
                purpose=request.purpose,
                model=self._name,
                seconds=left,
                cost=most,
                own_key=self._own_key,
            )
            match await self._ledger.reserve(call, now):
                case Reserved(call=number):
                    return await self._make(number, replace(request, seconds=left))
                case Crowded(whose=whose):
                    if left <= 0:
                        return CapReached(until=now, whose=whose)
                    await self._first_of(settled, min(left, _LOOK_AGAIN_SECONDS))
                case CapReached() as reached:
                    return reached

    async def _make(self, number: int, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        usage: Usage | None = None
        try:
            result = await self._model.ask(request)
            usage = _used(result)
        finally:
            # Also when it was given up in the middle: the provider may count it all the same.
            cost = None if self._price is None else self._price.of(_most(request) if usage is None else usage)
            await self._ledger.settle(number, usage or Usage(), cost, self._clock.now())
            self._settled.set()
            self._settled = asyncio.Event()
        return result

    async def _first_of(self, settled: asyncio.Event, seconds: float) -> None:
        waits = asyncio.ensure_future(settled.wait()), asyncio.ensure_future(self._clock.sleep(seconds))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()


def _most(request: ModelRequest[AnswerT]) -> Usage:
    """More tokens than the call can take: a token is a byte at least."""
    words = instruction(request, with_shape=True) + material(request.prompt)
    given = len(words.encode("utf-8", "surrogatepass")) + _PICTURE_TOKENS * len(request.pictures) + _FRAME_TOKENS
    if request.search:
        return Usage(given=given + _SEARCHED_TOKENS, made=request.most_made, searches=_MOST_SEARCHES)
    return Usage(given=given, made=request.most_made)


def _used(result: Completed[AnswerT] | Failed) -> Usage | None:
    """The tokens that the call took; None where nobody has counted them, and they may have to be paid."""
    match result:
        case Completed(usage=usage) | Truncated(usage=usage) | Malformed(usage=usage):
            return usage if usage.given else None
        case TimedOut():
            return None
        case Refused(usage=usage) | Blocked(usage=usage):
            return usage
        case Overloaded() | Misconfigured() | CapReached():
            return Usage()
        case _:
            assert_never(result)
