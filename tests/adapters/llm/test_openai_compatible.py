"""Servers that know only a part of OpenAI's protocol, each refusing in its own words."""

import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from pydantic import SecretStr

from adapters.clock import SystemClock
from adapters.llm.openai_compatible import OPENAI_URL, OpenAiCompatibleModel
from core.language_model import Completed, Malformed, Misconfigured, ModelRequest, Overloaded, Prompt, Purpose
from core.model import Model
from tests.contracts.model_faults import completion
from tests.contracts.model_servers import Canned, http


class Words(Model):
    words: tuple[str, ...]


GOOD = '{"words": ["dbt"]}'
NO_OLD_LIMIT = (
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
)
NO_TEMPERATURE = "Unsupported value: 'temperature' does not support 0.0 with this model. Only 1 is supported."
NO_SCHEMA = "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."
NO_OBJECT = "'response_format.type' must be 'json_schema' or 'text'"
REQUEST = ModelRequest(
    purpose=Purpose.PROBE,
    prompt=Prompt(name="probe", version="1", task="List the words.", data="dbt"),
    answer=Words,
    seconds=30.0,
)


def refusal(message: str, status: str = "400 Bad Request") -> bytes:
    return http(json.dumps({"error": {"message": message, "code": None}}), status=status)


@pytest_asyncio.fixture
async def server() -> AsyncIterator[Canned]:
    canned, listening = await Canned.start()
    async with listening:
        yield canned
        canned.end()


@pytest_asyncio.fixture
async def model(server: Canned) -> AsyncIterator[OpenAiCompatibleModel]:
    opened = OpenAiCompatibleModel("qwen3:8b", key=SecretStr(""), clock=SystemClock(), url=f"{server.url}/v1/")
    yield opened
    await opened.close()


def formats(server: Canned) -> list[str]:
    return [asked.body.get("response_format", {}).get("type", "") for asked in server.asked]


async def test_a_local_server_needs_no_key_and_gets_none(model: OpenAiCompatibleModel, server: Canned) -> None:
    server.next(completion(GOOD, "openai"))
    assert isinstance(await model.ask(REQUEST), Completed)
    assert "authorization" not in server.asked[0].head.lower()
    assert server.asked[0].line == "POST /v1/chat/completions HTTP/1.1"


async def test_openai_itself_needs_a_key() -> None:
    model = OpenAiCompatibleModel("gpt-6", key=SecretStr(""), clock=SystemClock(), url=OPENAI_URL)
    result = await model.ask(REQUEST)
    await model.close()
    assert isinstance(result, Misconfigured)
    assert "OPENAI_API_KEY" in result.reason


async def test_a_server_without_schemas_is_asked_for_an_object_then_for_text_and_remembered(
    model: OpenAiCompatibleModel, server: Canned
) -> None:
    server.next(refusal(NO_SCHEMA), refusal(NO_OBJECT), completion(f"```json\n{GOOD}\n```", "openai"))
    assert isinstance(await model.ask(REQUEST), Completed)
    assert formats(server) == ["json_schema", "json_object", ""]
    assert isinstance(await model.ask(REQUEST), Completed)
    assert formats(server)[3:] == [""], "what it has refused is not sent again"


async def test_a_model_with_a_temperature_of_its_own_gets_none_and_keeps_the_schema(
    model: OpenAiCompatibleModel, server: Canned
) -> None:
    server.next(refusal(NO_TEMPERATURE), completion(GOOD, "openai"))
    assert isinstance(await model.ask(REQUEST), Completed)
    assert isinstance(await model.ask(REQUEST), Completed)
    assert ["temperature" in asked.body for asked in server.asked] == [True, False, False]
    assert set(formats(server)) == {"json_schema"}


async def test_the_answer_s_limit_is_told_by_the_name_that_the_server_takes_or_not_at_all(
    model: OpenAiCompatibleModel, server: Canned
) -> None:
    server.next(refusal(NO_OLD_LIMIT), completion(GOOD, "openai"))
    assert isinstance(await model.ask(REQUEST), Completed)
    server.next(refusal("'max_completion_tokens' is too large: 16384."), completion(GOOD, "openai"))
    assert isinstance(await model.ask(REQUEST), Completed)
    told = [{name: value for name, value in asked.body.items() if name.startswith("max")} for asked in server.asked]
    most = REQUEST.most_made
    assert told == [{"max_tokens": most}, {"max_completion_tokens": most}, {"max_completion_tokens": most}, {}]
    assert set(formats(server)) == {"json_schema"}


async def test_a_server_that_refuses_whatever_is_left_out_changes_nothing(
    model: OpenAiCompatibleModel, server: Canned
) -> None:
    server.next(refusal(NO_SCHEMA))
    assert isinstance(await model.ask(REQUEST), Misconfigured)
    assert len(server.asked) == 3
    server.next(completion(GOOD, "openai"))
    assert isinstance(await model.ask(REQUEST), Completed)
    assert formats(server)[3:] == ["json_schema"]


async def test_another_complaint_is_no_reason_to_ask_again(model: OpenAiCompatibleModel, server: Canned) -> None:
    server.next(refusal("This model's maximum context length is 4096 tokens."))
    result = await model.ask(REQUEST)
    assert isinstance(result, Misconfigured)
    assert "4096 tokens" in result.reason
    assert len(server.asked) == 1


async def test_a_server_that_drops_the_schema_without_a_word_was_told_it_in_words(
    model: OpenAiCompatibleModel, server: Canned
) -> None:
    server.next(completion("Sure! The word is dbt.", "openai"))
    result = await model.ask(REQUEST)
    assert isinstance(result, Malformed)
    assert result.raw == "Sure! The word is dbt."
    told = server.asked[0].body["messages"][0]["content"]
    assert '"words"' in told


async def test_an_answer_without_model_usage_or_finish_reason_is_an_answer(
    model: OpenAiCompatibleModel, server: Canned
) -> None:
    server.next(http(json.dumps({"choices": [{"message": {"content": GOOD}}]})))
    result = await model.ask(REQUEST)
    assert isinstance(result, Completed)
    assert result.model_version == "qwen3:8b"


@pytest.mark.parametrize("code", [502, "502", "upstream_failed", None])
async def test_a_failure_inside_an_answer_with_200_is_a_failure(
    model: OpenAiCompatibleModel, server: Canned, code: int | str | None
) -> None:
    server.next(http(json.dumps({"error": {"code": code, "message": "Provider returned error"}})))
    result = await model.ask(REQUEST)
    assert isinstance(result, Overloaded)
    assert "Provider returned error" in result.reason
