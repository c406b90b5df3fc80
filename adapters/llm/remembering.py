"""A language model around another: what was read once is not asked again.

It stands around ``careful``: what it knows needs no place in the queue and no provider that is well.
"""

from contextlib import suppress
from hashlib import sha256

from adapters.llm.shape import Read, read
from adapters.llm.wording import instruction, material
from core.errors import TryAgain
from core.language_model import READING, AnswerT, Completed, Failed, ModelRequest, Usage
from core.ports import Clock, LanguageModel
from core.remembering import Answers, Remembered


class RememberingModel:
    """One model, with what it has answered to each person's reading. What is written is never answered from memory."""

    def __init__(self, model: LanguageModel, *, name: str, answers: Answers, clock: Clock) -> None:
        self._model = model
        self._name = name
        self._answers = answers
        self._clock = clock

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer that is remembered, which has taken no tokens; else the model's."""
        person = request.payer.person
        if not person or request.purpose not in READING:
            return await self._model.ask(request)
        question = self._question(request)
        known = await self._answers.recall(person, question, self._clock.now())
        # Read anew: what an answer has to keep to may have changed since, without its schema.
        if known and isinstance(found := read(request.answer, known.raw), Read):
            return Completed(value=found.value, raw=known.raw, usage=Usage(), model_version=known.model_version)
        result = await self._model.ask(request)
        if isinstance(result, Completed):
            kept = Remembered(raw=result.raw, model_version=result.model_version)
            with suppress(TryAgain):  # an answer that is there is worth more than its copy
                await self._answers.remember(person, question, kept, self._clock.now())
        return result

    def _question(self, request: ModelRequest[AnswerT]) -> str:
        """A hash of all that decides the answer: the words, the pictures, the answer's shape, the model."""
        parts = (
            self._name.encode(),
            repr((request.temperature, request.most_made)).encode(),
            instruction(request, with_shape=True).encode("utf-8", "surrogatepass"),
            material(request.prompt).encode("utf-8", "surrogatepass"),
            *(picture.data for picture in request.pictures),
        )
        whole = sha256()
        for part in parts:
            whole.update(len(part).to_bytes(8) + part)
        return whole.hexdigest()
