"""What both libraries for Gemini share: the models' names, and what an answer's finish reason makes of it."""

import re
from dataclasses import dataclass

from pydantic import SecretStr

from adapters.llm.failing import Setup
from adapters.llm.shape import Read, clean, read
from core.language_model import (
    AnswerT,
    Blocked,
    Completed,
    Failed,
    Found,
    Malformed,
    Misconfigured,
    ModelRequest,
    Refused,
    Truncated,
    Usage,
)

DEFAULT_MODEL = "gemini-3.8-flash"
"""The newest stable Flash model in https://ai.google.dev/gemini-api/docs/models, read in November 2026."""
DEFAULT_URL = "https://generativelanguage.googleapis.com"

_RETIRED = re.compile(
    r"gemini-pro(?:-vision)?|gemini-(?:1\.0|1\.5|2\.0|exp)-.+|gemini-2\.5-(?:pro|flash)(?:-(?:preview|exp)-.+|-\d{3})?"
    r"|gemini-2\.5-flash-lite-preview-.+|gemini-3-pro-preview|gemini-3\.1-flash-lite-preview|(?:text|chat)-bison.*"
)
"""Shut down, or from 1 December 2026 on answered by another model at its price:
https://ai.google.dev/gemini-api/docs/deprecations, read in November 2026."""
_NAME = re.compile(r"(?:(?:models|tunedModels)/)?([\w.-]+)")
_FILTERS = frozenset(
    {
        "SAFETY",
        "RECITATION",
        "LANGUAGE",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
        "IMAGE_SAFETY",
        "ESCALATION",
        "PUP_LIMITED_DISABLED",
        "MODEL_ARMOR",
    }
)
_CUT = frozenset({"", "FINISH_REASON_UNSPECIFIED", "MAX_TOKENS", "CONTINUATION"})
"""No reason at all: the answer had not come to its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeminiAnswer:
    """What came back, whatever library brought it. ``block`` is why the question itself was blocked, if it was."""

    text: str
    finish: str
    block: str
    usage: Usage
    model_version: str
    found: tuple[Found, ...] = ()

    def result(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The one case of the contract that this is."""
        raw = clean(self.text)
        if self.block:
            return Blocked(reason=self.block, usage=self.usage)
        if self.finish in _FILTERS:
            return Blocked(reason=self.finish, usage=self.usage)
        if self.finish in _CUT:
            return Truncated(raw=raw, usage=self.usage)
        if self.finish != "STOP":
            return Malformed(raw=raw, usage=self.usage)
        found = read(request.answer, raw)
        if isinstance(found, Read):
            return Completed(
                value=found.value, raw=raw, usage=self.usage, model_version=self.model_version, found=self.found
            )
        if raw.strip() and "{" not in raw:
            # Bound to a schema, the model writes JSON; plain words are its way to decline.
            return Refused(reason=raw.strip(), usage=self.usage)
        return Malformed(raw=raw, usage=self.usage)


def gemini_setup(name: str, key: SecretStr, url: str, *, prefix: str) -> Setup:
    """The set-up of a Gemini model, by the settings that hold it."""
    known = _NAME.fullmatch(name)
    return Setup(
        provider="Gemini",
        model=known[1] if known else name,
        model_setting=f"AICVGEN_MODEL={prefix}:NAME",
        key=key,
        key_setting="GEMINI_API_KEY",
        url=url,
        url_setting="GEMINI_API_URL",
    )


def gemini_fault(setup: Setup) -> Misconfigured | None:
    """What is wrong with the set-up or the model's name before anything has been sent."""
    instead = setup.model_setting.replace("NAME", DEFAULT_MODEL)
    if _RETIRED.fullmatch(setup.model):
        return Misconfigured(reason=f"Google has retired “{setup.model}”: set {instead}.")
    if not _NAME.fullmatch(setup.model):
        return Misconfigured(reason=f"“{setup.model}” is no model's name: set {instead}.")
    return setup.fault()
