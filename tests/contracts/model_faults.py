"""How each server makes each fault of a language model, and which case of the contract it has to end in.

A fault that a server does not know is not in its table; ``Canned`` knows them all.
"""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field

from adapters.llm.scripted import Fault as Broken
from adapters.llm.scripted import ScriptedAnswer
from core.language_model import (
    Blocked,
    Completed,
    Failed,
    Malformed,
    Misconfigured,
    Overloaded,
    Refused,
    TimedOut,
    Truncated,
)
from core.model import Model
from tests.contracts.model_servers import Canned, http

Dialect = Literal["gemini", "openai"]
"""The two protocols; both libraries of Google's speak the first."""


class Ease(StrEnum):
    EASY = "easy"
    HARD = "hard"


class Line(Model):
    text: Annotated[str, Field(min_length=1, max_length=300, description="a line of the CV")]
    sources: tuple[Annotated[int, Field(ge=0)], ...] = ()


class Draft(Model):
    """A shape with all that answers have: parts of their own, lists, choices, what may be missing, limits."""

    lines: tuple[Line, ...]
    ease: Ease = Ease.EASY
    note: str | None = None


GOOD = Draft(lines=(Line(text="Ran the night shift of a bakery “Süd” with 4 people", sources=(1, 2)),), ease=Ease.HARD)
GOOD_TEXT = GOOD.model_dump_json()
OTHER_SHAPE = '{"lines": "none", "joke": true}'
NO = "I am sorry, but I cannot help with that."
UNKNOWN = "gemini-9.9-nosuch"

_SERVER_TEXT = {
    "truncated": (GOOD_TEXT[:40], "length"),
    "another shape": (OTHER_SHAPE, "stop"),
    "answer blocked": ("", "content_filter"),
}


_RIGHT: Mapping[str, Callable[[Completed[Draft] | Failed], bool]] = {
    "none": lambda result: isinstance(result, Completed) and result.value == GOOD,
    "429 for seconds": lambda result: isinstance(result, Overloaded) and result.retry_after == 7,
    "429 until a date": lambda result: isinstance(result, Overloaded) and result.retry_after == 90,
    "429 with the delay in the body": lambda result: isinstance(result, Overloaded) and result.retry_after == 33.5,
    "503": lambda result: isinstance(result, Overloaded),
    "503 in HTML": lambda result: isinstance(result, Overloaded) and result.reason == "503 Bad gateway",
    "slow": lambda result: result == TimedOut(),
    "trickle": lambda result: result == TimedOut(),
    "no end": lambda result: result == TimedOut(),
    "truncated": lambda result: isinstance(result, Truncated) and not result.broken and result.raw == GOOD_TEXT[:40],
    "broken off": lambda result: isinstance(result, Truncated) and result.broken,
    "hung up": lambda result: isinstance(result, Truncated) and result.broken,
    "another shape": lambda result: isinstance(result, Malformed) and result.raw == OTHER_SHAPE,
    "no JSON at all": lambda result: isinstance(result, Malformed),
    "refused": lambda result: isinstance(result, Refused) and result.reason == NO,
    "answer blocked": lambda result: isinstance(result, Blocked) and result.reason != "",
    "question blocked": lambda result: isinstance(result, Blocked) and result.reason != "",
    "wrong key": lambda result: isinstance(result, Misconfigured) and "_API_KEY" in result.reason,
    "unknown model": lambda result: (
        isinstance(result, Misconfigured) and UNKNOWN in result.reason and "AICVGEN_MODEL" in result.reason
    ),
    "no credit": lambda result: isinstance(result, Misconfigured) and "credit" in result.reason,
}
FAULTS = tuple(_RIGHT)


def is_right(fault: str, result: Completed[Draft] | Failed) -> bool:
    """Whether this is what has to become of the fault."""
    return _RIGHT[fault](result)


SCRIPTED: Mapping[str, ScriptedAnswer] = {
    "none": ScriptedAnswer(value=json.loads(GOOD_TEXT)),
    "429 for seconds": ScriptedAnswer(fault=Broken.OVERLOADED, retry_after=7.0),
    "429 until a date": ScriptedAnswer(fault=Broken.OVERLOADED, retry_after=90.0),
    "503": ScriptedAnswer(fault=Broken.OVERLOADED),
    "slow": ScriptedAnswer(text=GOOD_TEXT, seconds=3600.0),
    "truncated": ScriptedAnswer(fault=Broken.TRUNCATED, text=GOOD_TEXT[:40]),
    "another shape": ScriptedAnswer(text=OTHER_SHAPE),
    "no JSON at all": ScriptedAnswer(fault=Broken.MALFORMED, text="{nonsense"),
    "broken off": ScriptedAnswer(fault=Broken.DISCONNECTED, text=GOOD_TEXT[:40]),
    "refused": ScriptedAnswer(fault=Broken.REFUSED, reason=NO),
    "answer blocked": ScriptedAnswer(fault=Broken.BLOCKED, reason="SAFETY"),
    "wrong key": ScriptedAnswer(fault=Broken.MISCONFIGURED, reason="check GEMINI_API_KEY"),
    "unknown model": ScriptedAnswer(fault=Broken.MISCONFIGURED, reason=f"no {UNKNOWN}: set AICVGEN_MODEL"),
}


_LLMOCK: Mapping[str, Mapping[str, Any]] = {
    "none": {"type": "reply", "text": GOOD_TEXT},
    "429 for seconds": {"type": "fail", "status": 429, "retry_after": 7},
    "503": {"type": "fail", "status": 503},
    "slow": {"type": "delay", "seconds": 20},
    **{
        fault: {"type": "reply", "text": text, "finish_reason": finish}
        for fault, (text, finish) in _SERVER_TEXT.items()
    },
    "unknown model": {"type": "fail", "status": 404},
}
LLMOCK: Mapping[Dialect, Mapping[str, Mapping[str, Any]]] = {
    "gemini": {
        **_LLMOCK,
        "refused": {"type": "reply", "text": NO},
        "wrong key": {"type": "fail", "status": 400, "message": "API key not valid. Please pass a valid API key."},
    },
    "openai": {
        **_LLMOCK,
        "wrong key": {"type": "fail", "status": 401},
        "no credit": {"type": "fail", "status": 429, "code": "insufficient_quota"},
    },
}
"""What llmock is told to do."""

AIMOCK: Mapping[str, Mapping[str, Any]] = {
    "none": {"response": {"content": GOOD_TEXT, "usage": {"prompt_tokens": 120, "completion_tokens": 34}}},
    "429 for seconds": {
        "response": {"error": {"message": "Slow down", "type": "rate_limit_error"}, "status": 429, "retryAfter": 7}
    },
    "503": {"response": {"error": {"message": "Overloaded", "type": "server_error"}, "status": 503}},
    "slow": {"response": {"content": GOOD_TEXT}, "chaos": {"latencyMs": 20_000}},
    **{
        fault: {"response": {"content": text, "finishReason": finish}} for fault, (text, finish) in _SERVER_TEXT.items()
    },
    "no JSON at all": {"response": {"content": GOOD_TEXT}, "chaos": {"malformedRate": 1}},
    "hung up": {"response": {"content": GOOD_TEXT}, "chaos": {"disconnectRate": 1}},
    "wrong key": {"response": {"content": GOOD_TEXT}},
    "unknown model": {
        "response": {"error": {"message": "No such model", "type": "invalid_request_error"}, "status": 404}
    },
}


def aimock_fixtures() -> list[dict[str, Any]]:
    """Each fault, by the words that stand in the data of its request."""
    return [{"match": {"userMessage": f"fault: {fault}."}, **fixture} for fault, fixture in AIMOCK.items()]


def completion(text: str, dialect: Dialect, *, finish: str = "stop") -> bytes:
    """A whole answer with these words in it, as the provider would send it."""
    if dialect == "openai":
        choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}
        usage = {"prompt_tokens": 120, "completion_tokens": 34, "total_tokens": 154}
        return http(json.dumps({"model": "canned-1", "choices": [choice], "usage": usage}))
    finishes = {"stop": "STOP", "length": "MAX_TOKENS", "content_filter": "SAFETY"}
    candidate = {
        "content": {"role": "model", "parts": [{"text": text}]},
        "finishReason": finishes.get(finish, finish),
        "index": 0,
    }
    usage = {"promptTokenCount": 120, "candidatesTokenCount": 34, "totalTokenCount": 154}
    return http(json.dumps({"candidates": [candidate], "usageMetadata": usage, "modelVersion": "canned-1"}))


def _error(status: int, message: str, dialect: Dialect, **headers: str) -> bytes:
    error = (
        {"code": status, "message": message, "status": "INVALID_ARGUMENT"}
        if dialect == "gemini"
        else {"message": message, "type": "invalid_request_error", "param": None, "code": None}
    )
    return http(json.dumps({"error": error}), status=f"{status} No", headers=headers)


def _canned(dialect: Dialect) -> dict[str, bytes]:
    good = completion(GOOD_TEXT, dialect)
    body = good.partition(b"\r\n\r\n")[2]
    date = {"Date": "Mon, 02 Mar 2026 09:00:00 GMT", "Retry-After": "Mon, 02 Mar 2026 09:01:30 GMT"}
    return {
        "none": good,
        "429 for seconds": _error(429, "Too many requests", dialect, **{"Retry-After": "7"}),
        "429 until a date": _error(429, "Too many requests", dialect, **date),
        "503": _error(503, "The model is overloaded", dialect),
        "503 in HTML": http("<h1>Bad gateway</h1>", status="503 Busy", headers={"Content-Type": "text/html"}),
        "slow": Canned.HANGING,
        "trickle": http(body, length=1_000_000) + Canned.TRICKLING,
        "no end": http(body, length=1_000_000) + Canned.HANGING,
        **{fault: completion(text, dialect, finish=finish) for fault, (text, finish) in _SERVER_TEXT.items()},
        "no JSON at all": http("{malformed json: <<<"),
        "broken off": http(body[:30], length=5_000),
        "hung up": b"",
        "unknown model": _error(404, f"models/{UNKNOWN} is not found", dialect),
    }


_DELAY = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "33.5s"}
_QUOTA = {"code": 429, "message": "Quota exceeded", "status": "RESOURCE_EXHAUSTED", "details": [_DELAY]}
_DECLINED = {"message": {"role": "assistant", "content": None, "refusal": NO}, "finish_reason": "stop"}
_FILTERED = {"message": "Filtered by our policy", "code": "content_filter"}
_SPENT = {"message": "You exceeded your current quota", "code": "insufficient_quota"}

CANNED: Mapping[Dialect, Mapping[str, bytes]] = {
    "gemini": {
        **_canned("gemini"),
        "429 with the delay in the body": http(json.dumps({"error": _QUOTA}), status="429 No"),
        "refused": completion(NO, "gemini"),
        "question blocked": http(json.dumps({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}})),
        "wrong key": _error(400, "API key not valid. Please pass a valid API key.", "gemini"),
    },
    "openai": {
        **_canned("openai"),
        "refused": http(json.dumps({"choices": [_DECLINED]})),
        "question blocked": http(json.dumps({"error": _FILTERED}), status="400 No"),
        "wrong key": _error(401, "Incorrect API key provided", "openai"),
        "no credit": http(json.dumps({"error": _SPENT}), status="429 No"),
    },
}
"""The very bytes of a fault."""
