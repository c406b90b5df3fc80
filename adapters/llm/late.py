"""A language model whose library is loaded beside everything else: that takes a second, for which nobody waits."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from core.errors import OperatorMustAct
from core.language_model import AnswerT, Completed, Failed, Misconfigured, ModelRequest, TimedOut
from core.ports import LanguageModel


class OpenModel(LanguageModel, Protocol):
    """A language model that holds connections."""

    async def close(self) -> None:
        """Closes them."""
        ...


class LateModel:
    """The model that ``make`` gives, made in a thread from the first call of ``start`` or ``ask`` on."""

    def __init__(self, make: Callable[[], OpenModel]) -> None:
        self._make = make
        self._making: asyncio.Task[OpenModel] | None = None

    def start(self) -> None:
        """Has it made, and does not wait for it."""
        self._task()

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The model's answer. A set-up that cannot work is an answer too: the entries go on without a model."""
        try:
            async with asyncio.timeout(request.seconds):
                model = await asyncio.shield(self._task())
        except TimeoutError:
            return TimedOut()
        except OperatorMustAct as error:
            return Misconfigured(reason=str(error))
        return await model.ask(request)

    async def close(self) -> None:
        """Closes the model, if it was made."""
        if self._making is None:
            return
        try:
            model = await self._making
        except OperatorMustAct:
            return
        await model.close()

    def _task(self) -> "asyncio.Task[OpenModel]":
        if self._making is None:
            self._making = asyncio.create_task(asyncio.to_thread(self._make))
        return self._making
