"""Any server that speaks OpenAI's chat completions: OpenAI, Ollama, vLLM, LM Studio, llama.cpp, OpenRouter.

One POST over httpx2, without OpenAI's library: that would not make it shorter, retries by itself, and reads servers
that leave out fields only by not checking them. https://platform.openai.com/docs/api-reference/chat
"""

import asyncio
import re
from base64 import b64encode
from dataclasses import dataclass, replace

import httpx2
from pydantic import BaseModel, JsonValue, SecretStr, ValidationError

from adapters.llm.connection import NO_ANSWER, broken
from adapters.llm.failing import NO_SEARCH, Setup
from adapters.llm.shape import JsonObject, Misread, clean, read, schema_of
from adapters.llm.wording import instruction, material
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
from core.ports import Clock

OPENAI_URL = "https://api.openai.com/v1"

_REFUSES_A_FIELD = frozenset({400, 422, 501})
_TEMPERATURE = re.compile(r"\btemperature\b")
_SHAPE = re.compile(r"response.?format|json.?schema|json.?object|structured|grammar", re.IGNORECASE)
"""Words in which servers say that they do not know how an answer is shaped."""
_LIMIT = re.compile(r"\bmax_(?:completion_)?tokens\b")
_LIMITS = ("max_tokens", "max_completion_tokens", "")
"""The older name, which every server knows, and the only one that OpenAI's reasoning models take."""


class _Message(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    message: _Message = _Message()
    finish_reason: str | None = None


class _Counted(BaseModel):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class _Fault(BaseModel):
    code: int | str | None = None
    message: str = ""


class _Chat(BaseModel):
    """A chat completion, as far as it is needed; every field that some server leaves out has a default."""

    choices: list[_Choice] = []
    usage: _Counted | None = None
    model: str | None = None
    error: _Fault | None = None


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields that a server takes, as far as is known; of formats and limits the first is sent, "" is none."""

    limits: tuple[str, ...]
    formats: tuple[str, ...] = ("json_schema", "json_object", "")
    temperature: bool = True

    def without(self, refused: str) -> "_Fields | None":
        """The fields without the one that the server's words are about; None when they are about no such field."""
        if self.temperature and _TEMPERATURE.search(refused):
            return replace(self, temperature=False)
        if len(self.limits) > 1 and _LIMIT.search(refused):
            return replace(self, limits=self.limits[1:])
        if len(self.formats) > 1 and _SHAPE.search(refused):
            return replace(self, formats=self.formats[1:])
        return None


class OpenAiCompatibleModel:
    """A model behind a server of this kind.

    The shape is asked for as a JSON schema and told in words too, since some servers drop what they do not know
    without a word. One that refuses the schema is asked for any JSON object, then for text; one that refuses a
    temperature or a limit to the answer gets none. What a server has refused is not sent to it again.
    """

    def __init__(self, name: str, *, key: SecretStr, clock: Clock, url: str = OPENAI_URL) -> None:
        self._setup = Setup(
            provider="The server",
            model=name,
            model_setting="AICVGEN_MODEL=openai:NAME",
            key=key,
            key_setting="OPENAI_API_KEY",
            key_needed=url.rstrip("/") == OPENAI_URL,
            url=url,
            url_setting="OPENAI_BASE_URL",
        )
        self._fault = self._setup.fault()
        self._clock = clock
        secret = key.get_secret_value()
        self._http = httpx2.AsyncClient(timeout=None)
        self._headers = {"Authorization": f"Bearer {secret}"} if secret else {}
        self._fields = _Fields(limits=_LIMITS[1:] if self._setup.key_needed else _LIMITS)

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer, or what became of the call."""
        if self._fault:
            return self._fault
        if request.search:
            return NO_SEARCH
        try:
            async with asyncio.timeout(request.seconds):
                response = await self._post(request)
        except TimeoutError:
            return TimedOut()
        except NO_ANSWER as error:
            return broken(self._setup, error)
        if response.status_code != httpx2.codes.OK:
            return self._failed(response.status_code, response)
        try:
            chat = _Chat.model_validate_json(response.content)
        except ValidationError:
            return Malformed(raw=clean(response.text))
        if chat.error and not chat.choices:
            # OpenRouter answers 200 and says here that the provider behind it failed.
            code = str(chat.error.code)
            return self._failed(int(code) if code.isdecimal() else 500, response)
        return _result(chat, request, self._setup.model)

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def _post(self, request: ModelRequest[AnswerT]) -> httpx2.Response:
        fields = self._fields
        while True:
            response = await self._http.post(
                f"{self._setup.url.rstrip('/')}/chat/completions",
                headers=self._headers,
                json=_body(request, self._setup.model, fields),
            )
            if response.status_code not in _REFUSES_A_FIELD:
                # Only now is it known that the field was what it refused.
                self._fields = fields
                return response
            if (fewer := fields.without(response.text)) is None:
                return response
            fields = fewer

    def _failed(self, status: int, response: httpx2.Response) -> Failed:
        return self._setup.failed(status, response.headers, response.text, self._clock.now())


def _body(request: ModelRequest[AnswerT], model: str, fields: _Fields) -> JsonObject:
    body: JsonObject = {
        "model": model,
        "messages": [
            {"role": "system", "content": instruction(request, with_shape=True)},
            {"role": "user", "content": _content(request)},
        ],
    }
    if fields.temperature:
        body["temperature"] = request.temperature
    if limit := fields.limits[0]:
        body[limit] = request.most_made
    match fields.formats[0]:
        case "json_schema" as format:
            shape: JsonObject = {"name": request.purpose.value, "strict": True, "schema": schema_of(request.answer)}
            body["response_format"] = {"type": format, format: shape}
        case "json_object" as format:
            body["response_format"] = {"type": format}
    return body


def _content(request: ModelRequest[AnswerT]) -> JsonValue:
    text = material(request.prompt)
    if not request.pictures:
        return text  # small servers know no other
    parts: list[JsonValue] = []
    for picture in request.pictures:
        address = f"data:{picture.media_type};base64,{b64encode(picture.data).decode()}"
        parts.append({"type": "image_url", "image_url": {"url": address}})
    return [*parts, {"type": "text", "text": text}]


def _result(chat: _Chat, request: ModelRequest[AnswerT], asked: str) -> Completed[AnswerT] | Failed:
    counted = chat.usage or _Counted()
    usage = Usage(given=counted.prompt_tokens or 0, made=counted.completion_tokens or 0)
    choice = chat.choices[0] if chat.choices else _Choice()
    raw = clean(choice.message.content or "")
    if choice.message.refusal:
        return Refused(reason=clean(choice.message.refusal), usage=usage)
    match choice.finish_reason:
        case "content_filter":
            return Blocked(reason="content_filter", usage=usage)
        case "length":
            return Truncated(raw=raw, usage=usage)
        case "error":
            return Overloaded(reason="the provider behind the server failed")
        case _:
            found = read(request.answer, raw)
            if isinstance(found, Misread):
                return Malformed(raw=raw, usage=usage)
            return Completed(value=found.value, raw=raw, usage=usage, model_version=chat.model or asked)
