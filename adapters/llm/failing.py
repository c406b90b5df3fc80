"""What an HTTP answer other than 200, or none at all, means: whose turn it is, and what to set."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from pydantic import SecretStr

from adapters.llm.shape import clean
from adapters.llm.waiting import seconds_to_wait
from core.language_model import Blocked, Failed, Misconfigured, Overloaded

NO_SEARCH = Misconfigured(
    reason="Only gemini:NAME searches the web: set AICVGEN_COMPANY_RESEARCH to ddgs, or AICVGEN_MODEL to gemini:NAME."
)
_LATER = frozenset({408, 409, 425, 429})
"""Besides these, everything from 500 on: the same call may do later."""
_WRONG_KEY = re.compile(
    r"api[ _-]?key\b[^\"]{0,40}\b(?:invalid|not valid|expired|not found)|invalid_api_key", re.IGNORECASE
)
_NO_CREDIT = re.compile(r"\binsufficient_quota\b")
"""OpenAI's word for an account without credit, sent with 429 though no waiting helps."""
_FILTERED = re.compile(r"\b(?:content_filter|content_policy_violation|flagged_input)\b")
"""The words of OpenAI, Azure and OpenRouter for a question that a filter stopped."""
_MESSAGE = re.compile(r'"(?:message|detail|error)"\s*:\s*("(?:[^"\\]|\\.)*")')
_MARKUP = re.compile(r"<[^>]*>")
_LONGEST_WORDS = 300
_KEY = re.compile(r"[!-~]+")
"""What can stand in a header: https://www.rfc-editor.org/rfc/rfc9110#section-5.5, without spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """How a model is set up, and by which settings. The key is never shown."""

    provider: str
    model: str
    model_setting: str
    """Such as ``AICVGEN_MODEL=gemini:NAME``."""
    key: SecretStr
    key_setting: str
    key_needed: bool = True
    url: str
    url_setting: str

    def fault(self) -> Misconfigured | None:
        """What is wrong with it before anything has been sent."""
        key = self.key.get_secret_value()
        if not key and self.key_needed:
            return Misconfigured(reason=f"{self.provider} needs a key: set {self.key_setting}.")
        if key and not _KEY.fullmatch(key):
            return Misconfigured(reason=f"{self.key_setting} holds characters that no key has: set it anew.")
        if not _callable(self.url):
            return Misconfigured(reason=f"{self.url_setting} is no web address: set one that begins with https://.")
        return None

    def said(self, body: str) -> str:
        """The message in an error's body, short, on one line and without the key."""
        found = _MESSAGE.search(body)
        words = _unescaped(found[1]) if found else _MARKUP.sub(" ", body)
        if key := self.key.get_secret_value():
            words = words.replace(key, "[key]")
        words = " ".join(words.split())
        return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS]}…"

    def failed(self, status: int, headers: Mapping[str, str], body: str, now: datetime) -> Failed:
        """What an answer with this status means."""
        said = self.said(body)
        says = f" {self.provider} says: {said}" if said else ""
        if status < 500 and _FILTERED.search(body):
            return Blocked(reason=said)
        if status == 402 or _NO_CREDIT.search(body):
            return Misconfigured(reason=f"The account behind {self.key_setting} has no credit.{says}")
        if status in _LATER or status >= 500:
            return Overloaded(retry_after=seconds_to_wait(headers, body, now), reason=f"{status} {said}".strip())
        if status in {401, 403} or _WRONG_KEY.search(body):
            return Misconfigured(reason=f"{self.provider} does not take the key: check {self.key_setting}.{says}")
        if status == 404:
            return Misconfigured(
                reason=f"{self.provider} has no model “{self.model}” at {self._place}: "
                f"set {self.model_setting} to one that it has, or check {self.url_setting}.{says}"
            )
        if status < 400:
            return Misconfigured(reason=f"{self._place} leads elsewhere ({status}): check {self.url_setting}.")
        return Misconfigured(
            reason=f"{self.provider} refuses the call to “{self.model}” ({status}): check {self.model_setting}.{says}"
        )

    def unreachable(self) -> Overloaded:
        """Nobody answers at the address."""
        return Overloaded(reason=f"Nothing answers at {self._place}: check {self.url_setting} and the network.")

    def unusable(self) -> Misconfigured:
        """The address cannot be called."""
        return Misconfigured(reason=f"{self.url_setting} cannot be called: set a web address.")

    @property
    def _place(self) -> str:
        """The address without what may be secret in it."""
        url = urlsplit(self.url)
        return url.netloc.rpartition("@")[2]


def _callable(address: str) -> bool:
    try:
        url = urlsplit(address)
        host = (url.hostname or "").encode("idna")
        return url.scheme in {"http", "https"} and bool(host) and url.port != 0
    except ValueError:  # brackets, a port or a host's name that nobody can have; UnicodeError is one of these
        return False


def _unescaped(quoted: str) -> str:
    try:
        return clean(str(json.loads(quoted, strict=False)))
    except ValueError:
        return quoted
