"""What is asked of a language model, and all that may come back.

A model's answer is never trusted: what of it may stand in a CV is decided by ``core.grounding``.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from core.model import Model

AnswerT = TypeVar("AnswerT", bound=Model)
AnswerT_co = TypeVar("AnswerT_co", bound=Model, covariant=True)


class Purpose(StrEnum):
    """What a call is for: costs are counted by it, and each has its prompt."""

    READ_CV = "read_cv"
    READ_JOB = "read_job"
    WRITE_ENTRY = "write_entry"
    KEY_QUALIFICATIONS = "key_qualifications"
    EXECUTIVE_SUMMARY = "executive_summary"
    REVISE = "revise"
    FIX_CV = "fix_cv"
    COVER_LETTER = "cover_letter"
    COMPANY_SUMMARY = "company_summary"
    SEARCH_COMPANY = "search_company"
    PROBE = "probe"


READING = frozenset({Purpose.READ_CV, Purpose.READ_JOB})
"""Purposes for which the same question has the same answer. What is written is asked for anew each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """For whom a call is made: it is counted for them, within their caps. Empty is nobody, such as the operator."""

    person: str = ""
    session: str = ""
    workspace: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """The words of a call: the task, and apart from it the data, which is never obeyed.

    ``version`` is the hash of the prompt's template; drafts keep it.
    """

    name: str
    version: str
    task: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page or a photo to look at: ``image/png`` or ``image/jpeg``."""

    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRequest(Generic[AnswerT]):
    """One call. ``answer`` is the shape that is asked for; ``seconds`` bounds the whole call."""

    purpose: Purpose
    prompt: Prompt
    answer: type[AnswerT]
    seconds: float
    pictures: tuple[Picture, ...] = ()
    temperature: float = 0.0
    """0 for reading, more where another draft is wanted."""
    most_made: int = 16_384
    """Tokens that the answer may take, thoughts included: what bounds the cost of the call before it is made."""
    payer: Payer = Payer()
    search: bool = False
    """The provider searches the web for it first. The shape is then told in words alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens, as the provider counts them, and how often it searched the web."""

    given: int = 0
    made: int = 0
    searches: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page that the provider's own search found; ``site`` is whose it is, for the address may only lead there."""

    url: str
    site: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed(Generic[AnswerT_co]):
    """An answer in the shape that was asked for, with the text that it was read from and the model that gave it."""

    value: AnswerT_co
    raw: str
    usage: Usage
    model_version: str
    found: tuple[Found, ...] = ()
    """The pages that it searched out, where it was asked to search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncated:
    """The answer stops in the middle: the model ran out of tokens, or the connection broke."""

    raw: str = ""
    usage: Usage = Usage()
    broken: bool = False
    """The connection broke, so that the same call may do better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The model will not do this; its words, if any."""

    reason: str
    usage: Usage = Usage()


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """The provider's filter stopped the question or the answer, and says why."""

    reason: str
    usage: Usage = Usage()


@dataclass(frozen=True, slots=True, kw_only=True)
class Malformed:
    """The answer is whole and has not the shape that was asked for."""

    raw: str
    usage: Usage = Usage()


@dataclass(frozen=True, slots=True, kw_only=True)
class Overloaded:
    """The provider takes no more for now; ``retry_after`` are the seconds that it names, if it names any.

    A provider that cannot be reached is one that takes no more for now. ``reason`` says which it is.
    """

    retry_after: float | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedOut:
    """No answer within the deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconfigured:
    """The call can never work as it is set up: a key, a model's name, an address. ``reason`` says what to set.

    ``own_key``: the key is the payer's own, and it is they who have to set it.
    """

    reason: str
    own_key: bool = False


class Whose(StrEnum):
    """Whose cap it is."""

    PERSON = "person"
    WORKSPACE = "workspace"
    OVERALL = "overall"


@dataclass(frozen=True, slots=True, kw_only=True)
class CapReached:
    """The call was not made: what may be spent in a day is spent. From ``until`` on there is more."""

    until: datetime
    whose: Whose


Failed = Truncated | Refused | Blocked | Malformed | Overloaded | TimedOut | Misconfigured | CapReached
