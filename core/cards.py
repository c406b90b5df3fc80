"""Neutral messages: a title, rich text as a small tree, buttons. Each platform draws them its own way.

The tree is blocks of spans. A span is either the bot's own words, kept as an English message with its
arguments apart so that a catalogue can translate it, or somebody else's text, which is shown as it is
and never read as markup.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Annotated, Literal

from pydantic import Field


class Style(StrEnum):
    """How a span stands out."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRUCK = "struck"
    CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The bot's own words: an English message with ``{named}`` gaps. ``many`` is its plural for ``count``.

    A gap is filled with somebody else's text, or with words of the bot's.
    """

    message: str
    args: "tuple[tuple[str, str | Words], ...]" = ()
    many: str | None = None
    count: int | None = None
    style: Style = Style.PLAIN
    kind: Literal["words"] = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Text that somebody gave: a CV's line, a job's title, a model's answer."""

    text: str
    style: Style = Style.PLAIN
    link: str | None = None
    kind: Literal["given"] = "given"


Span = Annotated[Words | Given, Field(discriminator="kind")]
Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One line of spans."""

    spans: Line
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list, numbered when the person may name a line by its number."""

    items: tuple[Line, ...]
    numbered: bool = False
    kind: Literal["bullets"] = "bullets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Detail that a platform may fold away under its heading: original lines, evidence, raw output."""

    heading: Line
    items: tuple[Line, ...]
    kind: Literal["quote"] = "quote"


Block = Annotated[Paragraph | Bullets | Quote, Field(discriminator="kind")]


class Action(Enum):
    """What a button does. The conversation's table says when it may.

    No ``StrEnum``: in the table it stands beside ``Command``, and equal words must stay two things.
    """

    CONFIRM_CV = "confirm_cv"
    FIX_CV = "fix_cv"
    REPLACE_CV = "replace_cv"
    TEXT_IS_JOB = "text_is_job"
    TEXT_IS_CV = "text_is_cv"
    RETRY = "retry"
    ACCEPT = "accept"
    REGENERATE = "regenerate"
    NOTE = "note"
    EDIT = "edit"
    ORIGINAL = "original"
    MORE = "more"
    USE_DRAFT = "use_draft"
    UNDO = "undo"
    ATTEST = "attest"
    LEAVE_OUT = "leave_out"
    HAVE_SKILL = "have_skill"
    LACK_SKILL = "lack_skill"
    SKILL_WHERE = "skill_where"
    STOP_ASKING = "stop_asking"
    DROP_FACT = "drop_fact"
    SHOW_ALL = "show_all"
    ACCEPT_ALL = "accept_all"
    GET_DOCUMENT = "get_document"
    FIT_ONE_PAGE = "fit_one_page"
    WRITE_LETTER = "write_letter"
    WRITE_LETTER_ANEW = "write_letter_anew"
    GET_LETTER = "get_letter"
    NEW_JOB = "new_job"
    NEW_CV = "new_cv"
    OPEN_SESSION = "open_session"
    SET_PAPER = "set_paper"
    SET_PAGE_LIMIT = "set_page_limit"
    SET_LANGUAGE = "set_language"
    SET_DRAFTS_LANGUAGE = "set_drafts_language"
    DROP_ASK = "drop_ask"
    CANCEL = "cancel"
    FORGET = "forget"
    OWN_KEY = "own_key"
    GIVE_KEY = "give_key"
    DROP_KEY = "drop_key"


class ButtonStyle(StrEnum):
    """How much a button should draw the eye."""

    DEFAULT = "default"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to press. The platform is told only ``token``; the rest is looked up when it comes back."""

    token: str
    action: Action
    label: Words
    session: str
    owner: str
    revision: int | None
    """The revision of the entry, or of the session, that it acts on; None where any will do."""
    entry: str | None = None
    argument: str | None = None
    """What else the action needs: a draft's number, a format, a session's id."""
    style: ButtonStyle = ButtonStyle.DEFAULT
    confirm: Words | None = None
    """A question to ask before the press counts; None for none."""


class Tone(StrEnum):
    """What kind of message a card is, so that a platform may give it its own look."""

    NOTICE = "notice"
    DETAIL = "detail"
    """What somebody asked to look at, and may put away again."""
    PROGRESS = "progress"
    DECISION = "decision"
    RECEIPT = "receipt"
    QUESTION = "question"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One message. A ``QUESTION`` wants an answer in words; rows of buttons stand below the text."""

    tone: Tone
    title: Line = ()
    blocks: tuple[Block, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
