"""One question about a text to a model, and its answer if there is one."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.language_model import AnswerT, Completed, Failed, ModelRequest, Payer, Picture, Prompt, Purpose
from core.model_writing.prompting import Prompts
from core.ports import LanguageModel

SECONDS = 40.0
"""For one call with all its tries: a person waits for it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A model with the words that it is asked in."""

    model: LanguageModel
    prompts: Prompts

    async def ask(
        self,
        purpose: Purpose,
        answer: type[AnswerT],
        payer: Payer,
        data: Mapping[str, object],
        *,
        prompt: str = "",
        pictures: tuple[Picture, ...] = (),
    ) -> Completed[AnswerT] | Failed:
        """What became of the call. The prompt is the purpose's own, unless another is named."""
        name = prompt or purpose.value
        rendered = self.prompts.render(name, ours={}, data=data)
        words = Prompt(name=name, version=rendered.version, task=rendered.task, data=rendered.data)
        return await self.model.ask(
            ModelRequest(purpose=purpose, prompt=words, answer=answer, seconds=SECONDS, payer=payer, pictures=pictures)
        )
