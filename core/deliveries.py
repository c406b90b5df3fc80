"""What a platform hands in, before we know who it is and what it is about."""

from dataclasses import dataclass
from datetime import datetime

from core.cards import Button
from core.commands import Command
from core.events import ButtonPressed, CommandGiven, FileSent, TextSent, UnusableSent
from core.unusable import Flaw


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A message in words; ``replies_to`` is the platform's reference of the message it answers.

    ``glue`` is what joins it to the next message where the platform may have cut a long text; None: it is whole.
    ``reference`` is the platform's own of this message, where it can be deleted.
    """

    text: str
    replies_to: str | None = None
    glue: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file, as it came; files that were sent together have the same ``group``."""

    data: bytes
    name: str
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slash:
    """A command by its name, without the slash."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A button, by its token; ``words`` is the answer to what it asks, where a platform asks for that at once."""

    token: str
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unusable:
    """Something that a platform cannot hand in as any of the others."""

    flaw: Flaw


Content = Text | File | Slash | Press | Unusable


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing that one person did in one chat.

    ``delivery_id`` is the platform's own id for it: the same id again is the same thing again. ``person`` and
    ``chat`` are the platform's ids too, and ``workspace`` is where there are any. ``language`` is the IETF tag of the
    language that the person's app is in.
    """

    platform: str
    delivery_id: str
    chat: str
    person: str
    content: Content
    language: str | None = None
    workspace: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the store knows about a delivery: who it is from and what it points at."""

    person: str
    document: str = ""
    button: Button | None = None
    about: str | None = None


def event_of(
    content: Content, known: Known, at: datetime, seed: str
) -> CommandGiven | TextSent | FileSent | ButtonPressed | UnusableSent:
    """The delivery as an event of the conversation."""
    match content:
        case Text(text=text, glue=glue, reference=reference):
            return TextSent(at=at, seed=seed, text=text, about=known.about, glue=glue, message=reference)
        case File(name=name, group=group):
            return FileSent(at=at, seed=seed, document=known.document, name=name, group=group)
        case Slash(name=name):
            command = next((one for one in Command if one.value == name), None)
            return CommandGiven(at=at, seed=seed, command=command, text=name)
        case Press(token=token, words=words):
            return ButtonPressed(at=at, seed=seed, by=known.person, token=token, button=known.button, words=words)
        case Unusable(flaw=flaw):
            return UnusableSent(at=at, seed=seed, flaw=flaw)
