"""A model that answers from a script: for trying the program, for tests, and for judging prompts without a provider.

A script is a TOML or a JSON file::

    model = "invented-1"                # the version that drafts then name

    [[answers]]
    purpose = "write_entry"             # without it: for every purpose
    matching = "Fjellgrid"              # a regular expression, looked for in the task and the data
    times = 2                           # then the next answer that fits; without it: for ever
    seconds = 1.5                       # how long it takes
    value = { lines = [ … ] }           # the answer's object …
    # text = "…"                        # … or its very words …
    # fault = "overloaded"              # … or what goes wrong instead
    # retry_after = 30

The first answer that fits and is not used up is given.
"""

import json
import re
import tomllib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self, assert_never

from pydantic import Field, JsonValue, ValidationError, model_validator

from adapters.llm.shape import Read, read
from core.errors import OperatorMustAct
from core.language_model import (
    AnswerT,
    Blocked,
    Completed,
    Failed,
    Malformed,
    Misconfigured,
    ModelRequest,
    Overloaded,
    Purpose,
    Refused,
    TimedOut,
    Truncated,
    Usage,
)
from core.model import Model
from core.ports import Clock


class Fault(StrEnum):
    """What can go wrong: one for each case of the contract, and a connection that breaks."""

    TRUNCATED = "truncated"
    DISCONNECTED = "disconnected"
    REFUSED = "refused"
    BLOCKED = "blocked"
    MALFORMED = "malformed"
    OVERLOADED = "overloaded"
    TIMED_OUT = "timed_out"
    MISCONFIGURED = "misconfigured"


class ScriptedAnswer(Model):
    """One answer of a script, and when it is given."""

    purpose: Purpose | None = None
    matching: str = ""
    times: Annotated[int, Field(ge=1)] | None = None
    seconds: Annotated[float, Field(ge=0)] = 0.0
    value: dict[str, JsonValue] | None = None
    text: str = ""
    fault: Fault | None = None
    retry_after: Annotated[float, Field(ge=0)] | None = None
    reason: str = ""

    @model_validator(mode="after")
    def _pattern_compiles(self) -> Self:
        try:
            re.compile(self.matching)
        except re.error as error:
            raise ValueError(f"matching is no regular expression: {error}") from None
        return self

    def fits(self, request: ModelRequest[AnswerT]) -> bool:
        """Whether this is an answer to the request."""
        words = f"{request.prompt.task}\n{request.prompt.data}"
        return self.purpose in {None, request.purpose} and re.search(self.matching, words) is not None

    def result(self, request: ModelRequest[AnswerT], model: str) -> Completed[AnswerT] | Failed:
        """The answer as a model gives it; tokens are counted as words."""
        raw = self.text if self.value is None else json.dumps(self.value, ensure_ascii=False)
        words = len(request.prompt.task.split()) + len(request.prompt.data.split())
        usage = Usage(given=words, made=len(raw.split()))
        match self.fault:
            case None:
                return _completed(request, raw, usage, model)
            case Fault.TRUNCATED:
                return Truncated(raw=raw, usage=usage)
            case Fault.DISCONNECTED:
                return Truncated(raw=raw, broken=True)
            case Fault.REFUSED:
                return Refused(reason=self.reason, usage=usage)
            case Fault.BLOCKED:
                return Blocked(reason=self.reason, usage=usage)
            case Fault.MALFORMED:
                return Malformed(raw=raw, usage=usage)
            case Fault.OVERLOADED:
                return Overloaded(retry_after=self.retry_after, reason=self.reason)
            case Fault.TIMED_OUT:
                return TimedOut()
            case Fault.MISCONFIGURED:
                return Misconfigured(reason=self.reason)
            case _:
                assert_never(self.fault)


def _completed(request: ModelRequest[AnswerT], raw: str, usage: Usage, model: str) -> Completed[AnswerT] | Malformed:
    found = read(request.answer, raw)
    if isinstance(found, Read):
        return Completed(value=found.value, raw=raw, usage=usage, model_version=model)
    return Malformed(raw=raw, usage=usage)


class Script(Model):
    """All that a scripted model says."""

    model: str = "scripted"
    answers: tuple[ScriptedAnswer, ...]


class ScriptedModel:
    """Implements ``core.ports.LanguageModel`` from a script."""

    def __init__(self, answers: Sequence[ScriptedAnswer], *, clock: Clock, model: str = "scripted") -> None:
        self._answers = tuple(answers)
        self._given = [0] * len(self._answers)
        self._clock = clock
        self._model = model

    @classmethod
    def from_file(cls, path: Path, *, clock: Clock) -> Self:
        """The model that the file scripts; ``OperatorMustAct`` says what is wrong with the file."""
        try:
            text = path.read_text(encoding="utf-8")
            # By way of JSON, in which a purpose is a string and an answer's list is a list.
            script = Script.model_validate_json(text if path.suffix == ".json" else json.dumps(tomllib.loads(text)))
        except ValidationError as error:
            fault = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(map(str, fault["loc"])) or "the whole"
            raise OperatorMustAct(f"AICVGEN_MODEL=scripted:{path}: {place}: {fault['msg']}") from None
        except (OSError, ValueError, TypeError) as error:  # missing, not UTF-8, not TOML, or a date in TOML
            raise OperatorMustAct(f"AICVGEN_MODEL=scripted:{path}: {error}") from None
        return cls(script.answers, clock=clock, model=script.model)

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The first answer that fits and is not used up, after its time."""
        for number, answer in enumerate(self._answers):
            if answer.fits(request) and (answer.times is None or self._given[number] < answer.times):
                self._given[number] += 1
                await self._clock.sleep(min(answer.seconds, request.seconds))
                return TimedOut() if answer.seconds >= request.seconds else answer.result(request, self._model)
        return Misconfigured(
            reason=f"The script has no answer, or none left, for “{request.purpose}”: add one with this purpose."
        )

    async def close(self) -> None:
        """There is nothing to close."""
