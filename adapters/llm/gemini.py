"""Gemini through google-genai, the library that Google keeps up."""

import asyncio

import httpx2
from google.genai import Client, errors, types
from pydantic import SecretStr

from adapters.llm.connection import NO_ANSWER, broken
from adapters.llm.gemini_answers import DEFAULT_MODEL, DEFAULT_URL, GeminiAnswer, gemini_fault, gemini_setup
from adapters.llm.shape import schema_of
from adapters.llm.wording import instruction, material
from core.language_model import (
    AnswerT,
    Completed,
    Failed,
    Found,
    Malformed,
    Misconfigured,
    ModelRequest,
    TimedOut,
    Usage,
)
from core.ports import Clock

_FOREIGN = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What the library raises when an answer is JSON of another kind than it expects, or none."""


_SEARCHING: types.ToolListUnion = [types.Tool(google_search=types.GoogleSearch())]
"""https://ai.google.dev/gemini-api/docs/google-search"""


class GeminiModel:
    """A Gemini model. The request's temperature is not sent: from Gemini 3 on it does harm, and from 3.6 on it is gone.

    https://ai.google.dev/gemini-api/docs/gemini-3, https://ai.google.dev/gemini-api/docs/changelog (21 July 2026)
    """

    def __init__(self, name: str = DEFAULT_MODEL, *, key: SecretStr, clock: Clock, url: str = DEFAULT_URL) -> None:
        self._setup = gemini_setup(name, key, url, prefix="gemini")
        self._clock = clock
        trusted = httpx2.create_ssl_context()
        # Its own client for HTTP, because with aiohttp installed the library would take that, which sleeps up to ten
        # seconds and tries again. The library's client is kept: once it is collected, its connections close.
        self._http = httpx2.AsyncClient(verify=trusted, timeout=None)
        self._client = gemini_fault(self._setup) or Client(
            api_key=key.get_secret_value(),
            vertexai=False,
            http_options=types.HttpOptions(
                base_url=url,
                api_version="v1beta",
                retry_options=types.HttpRetryOptions(attempts=1),
                httpx_async_client=self._http,
                httpx_client=httpx2.Client(verify=trusted),
            ),
        )

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer, or what became of the call."""
        if isinstance(self._client, Misconfigured):
            return self._client
        try:
            async with asyncio.timeout(request.seconds):
                response = await self._client.aio.models.generate_content(
                    model=self._setup.model,
                    contents=[
                        types.Content(
                            role="user",
                            parts=[
                                *(
                                    types.Part.from_bytes(data=picture.data, mime_type=picture.media_type)
                                    for picture in request.pictures
                                ),
                                types.Part(text=material(request.prompt)),
                            ],
                        )
                    ],
                    config=types.GenerateContentConfig(
                        system_instruction=instruction(request, with_shape=request.search),
                        max_output_tokens=request.most_made,
                        # Not every model takes a tool and a shape together.
                        tools=_SEARCHING if request.search else None,
                        response_mime_type=None if request.search else "application/json",
                        # Not response_schema: of a model that forbids extra fields the library makes one that the
                        # service refuses. https://github.com/googleapis/python-genai/issues/1815
                        response_json_schema=None if request.search else schema_of(request.answer),
                    ),
                )
        except TimeoutError:
            return TimedOut()
        except errors.APIError as error:
            headers, body = (
                (error.response.headers, error.response.text)
                if isinstance(error.response, httpx2.Response)
                else ({}, str(error.message))
            )
            return self._setup.failed(error.code, headers, body, self._clock.now())
        except NO_ANSWER as error:
            return broken(self._setup, error)
        except _FOREIGN:
            return Malformed(raw="")
        return _answer(response, self._setup.model).result(request)

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.aclose()


def _answer(response: types.GenerateContentResponse, asked: str) -> GeminiAnswer:
    candidate = response.candidates[0] if response.candidates else types.Candidate()
    parts = (candidate.content.parts if candidate.content else None) or []
    counted = response.usage_metadata or types.GenerateContentResponseUsageMetadata()
    feedback = response.prompt_feedback
    grounding = candidate.grounding_metadata or types.GroundingMetadata()
    pages = [chunk.web for chunk in grounding.grounding_chunks or () if chunk.web]
    return GeminiAnswer(
        text="".join(part.text or "" for part in parts if not part.thought),
        finish=candidate.finish_reason.value if candidate.finish_reason else "",
        block=feedback.block_reason.value if feedback and feedback.block_reason else "",
        usage=Usage(
            given=(counted.prompt_token_count or 0) + (counted.tool_use_prompt_token_count or 0),
            made=(counted.candidates_token_count or 0) + (counted.thoughts_token_count or 0),
            searches=len(grounding.web_search_queries or ()),
        ),
        model_version=response.model_version or asked,
        # The address leads to the page by way of Google; the site it leads to is the title.
        found=tuple(Found(url=page.uri, site=page.domain or page.title or "") for page in pages if page.uri),
    )
