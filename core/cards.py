"""Neutral messages: a title, rich text as a small tree, buttons. Each platform draws them its own way.

The tree is blocks of spans. A span is either the bot's own words, kept as an English message with its
arguments apart so that a catalogue can translate it, or somebody else's text, which is shown as it is
and never read as markup.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Annotated, Literal

from pydantic import Field

from core.spans import Given, Line, Span, Style, Words

__all__ = [
    "Action",
    "Block",
    "Bullets",
    "Button",
    "ButtonStyle",
    "Card",
    "Given",
    "Line",
    "Paragraph",
    "Quote",
    "Span",
    "Style",
    "Tone",
    "Words",
]


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
