"""Gemini through google-generativeai 0.8.6, whose support ended on 30 November 2025: for who must stay with it.

The library's version is pinned and will not change any more, so its inner parts can be relied on.
"""

import asyncio
import warnings
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import requests
from google.auth.exceptions import GoogleAuthError
from pydantic import SecretStr
from urllib3.exceptions import MaxRetryError

from adapters.llm.failing import NO_SEARCH
from adapters.llm.gemini_answers import DEFAULT_MODEL, DEFAULT_URL, GeminiAnswer, gemini_fault, gemini_setup
from adapters.llm.wording import instruction, material
from core.errors import OperatorMustAct
from core.language_model import AnswerT, Completed, Failed, Malformed, ModelRequest, TimedOut, Truncated, Usage
from core.ports import Clock

_AT_ONCE = 16
_FOREIGN = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What the library raises when an answer is JSON of another kind than it expects, or none."""


class _Answered(Exception):
    """The service answered with another status than 200. Carries the answer past a library that reads only some."""

    def __init__(self, response: requests.Response) -> None:
        super().__init__()
        self.response = response


class GoogleGenerativeAiModel:
    """A Gemini model over REST, each call in a thread and under its own deadline. The temperature is not sent.

    The library knows no JSON schema, so the shape is told in words.
    """

    def __init__(self, name: str = DEFAULT_MODEL, *, key: SecretStr, clock: Clock, url: str = DEFAULT_URL) -> None:
        """``OperatorMustAct`` when the library is not installed."""
        if not _installed():
            raise OperatorMustAct(
                "AICVGEN_MODEL=google-generativeai:… needs: pip install 'aicvgen[google-generativeai]'. "
                "AICVGEN_MODEL=gemini:… needs nothing more."
            )
        self._setup = gemini_setup(name, key, url, prefix="google-generativeai")
        self._fault = gemini_fault(self._setup)
        self._clock = clock
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="google-generativeai")
        with warnings.catch_warnings():
            # It says that its support has ended; docs/models.md says so too.
            warnings.simplefilter("ignore", FutureWarning)
            self._library = import_module("google.generativeai")
        self._unreadable: tuple[type[Exception], ...] = (
            *_FOREIGN,
            import_module("google.protobuf.json_format").Error,
            import_module("google.api_core.exceptions").GoogleAPIError,
            GoogleAuthError,
        )
        self._service = None if self._fault else _service(key, url)

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer, or what became of the call."""
        if self._fault:
            return self._fault
        if request.search:
            return NO_SEARCH
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(request.seconds):
                answer = await loop.run_in_executor(self._threads, self._call, request)
        except (TimeoutError, requests.Timeout):
            return TimedOut()
        except _Answered as answered:
            response = answered.response
            return self._setup.failed(response.status_code, response.headers, response.text, self._clock.now())
        except requests.ConnectionError as error:
            unreached = error.args and isinstance(error.args[0], MaxRetryError)
            return self._setup.unreachable() if unreached else Truncated(broken=True)
        except requests.exceptions.InvalidURL:
            return self._setup.unusable()
        except requests.RequestException:
            return Truncated(broken=True)
        except self._unreadable:
            return Malformed(raw="")
        return answer.result(request)

    async def close(self) -> None:
        """Closes the connections. A call that still waits in its thread ends with its own deadline."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        if self._service:
            self._service.transport.close()

    def _call(self, request: ModelRequest[AnswerT]) -> GeminiAnswer:
        model = self._library.GenerativeModel(
            self._setup.model, system_instruction=instruction(request, with_shape=True)
        )
        # The library's own way to set a client is one for the whole process.
        model._client = self._service  # noqa: SLF001
        shown = [{"mime_type": picture.media_type, "data": picture.data} for picture in request.pictures]
        response = model.generate_content(
            [{"role": "user", "parts": [*shown, material(request.prompt)]}],
            generation_config={"response_mime_type": "application/json", "max_output_tokens": request.most_made},
            request_options={"timeout": request.seconds, "retry": None},
        )
        return _answer(response, self._setup.model)


def _installed() -> bool:
    try:
        return find_spec("google.generativeai") is not None
    except ModuleNotFoundError:  # not even google
        return False


def _service(key: SecretStr, url: str) -> Any:
    manager = import_module("google.generativeai.client")._ClientManager()  # noqa: SLF001 - see the module
    manager.configure(
        api_key=key.get_secret_value(), transport="rest", client_options={"api_endpoint": url.rstrip("/")}
    )
    service = manager.make_client("generative")
    # Before the library reads an answer: it cannot read every error, asks again after 401, and takes the key along
    # when it is led elsewhere.
    service.transport._session.hooks["response"].append(_only_200)  # noqa: SLF001 - see the module
    return service


def _only_200(response: requests.Response, *_: object, **__: object) -> None:
    if response.status_code != requests.codes.ok:
        raise _Answered(response)


def _answer(response: Any, asked: str) -> GeminiAnswer:
    candidate = response.candidates[0] if response.candidates else None
    counted, block = response.usage_metadata, response.prompt_feedback.block_reason
    return GeminiAnswer(
        text="".join(part.text for part in candidate.content.parts) if candidate else "",
        finish=_name(candidate.finish_reason) if candidate else "",
        block=_name(block) if block else "",
        usage=Usage(given=counted.prompt_token_count, made=counted.total_token_count - counted.prompt_token_count),
        model_version=response._result.model_version or asked,  # noqa: SLF001 - the library shows it nowhere else
    )


def _name(reason: Any) -> str:
    """A reason newer than the library is a bare number."""
    return str(getattr(reason, "name", reason))
