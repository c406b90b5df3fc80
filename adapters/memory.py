"""The ports in memory: for tests and trials, held to the same contracts as the real ones.

The store has no twin here: SQLite in memory (``sqlite+aiosqlite://``) is one, and a truer one.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from core.cv import StructuredCV
from core.documents import DocumentFormat, Layout, RenderFailed, Rendering
from core.effects import Refuse, SendFile, Show
from core.letter import CoverLetter
from core.ports import Delivered, Sending
from core.store import Outgoing

_LINES_A_PAGE = 50


@dataclass(slots=True)
class HandClock:
    """A clock that stands still, and goes on when somebody sleeps or turns it."""

    moment: datetime = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """The moment that the clock shows."""
        return self.moment

    async def sleep(self, seconds: float) -> None:
        """Turns the clock on and comes back at once."""
        self.moment += timedelta(seconds=seconds)


@dataclass(slots=True)
class CountedChance:
    """Seeds that are counted: different each time, and the same in every run."""

    name: str = "seed"
    _numbers: "count[int]" = field(default_factory=count)

    def seed(self) -> str:
        """The next seed."""
        return f"{self.name}-{next(self._numbers)}"


@dataclass(slots=True)
class TextRenderer:
    """A renderer that writes a CV's words down, whatever the format is called. ``broken`` makes it fail."""

    broken: bool = False

    async def render(
        self, content: StructuredCV | CoverLetter, format: DocumentFormat, layout: Layout
    ) -> Rendering | RenderFailed:
        """The words, a line each."""
        if self.broken:
            return RenderFailed(reason="the renderer is switched off")
        if isinstance(content, CoverLetter):
            said = [passage.text for passage in content.passages]
            return Rendering(data="\n".join([content.subject, content.salutation, *said]).encode())
        lines = [content.contact.name or ""]
        for section in content.sections:
            lines += [section.name, *(item.content for item in section.items)]
            for entry in section.subsections:
                lines += [entry.name, *(item.content for item in entry.items)]
        pages = 1 + len(lines) // _LINES_A_PAGE if format is DocumentFormat.PDF else None
        fitted = pages is None or layout.page_limit is None or pages <= layout.page_limit
        return Rendering(data="\n".join(lines).encode(), pages=pages, fitted=fitted)


@dataclass(slots=True)
class MemoryMessenger:
    """A platform whose chats are lists. ``answers`` are given first, each once, in place of delivering."""

    answers: list[Sending] = field(default_factory=list)
    chats: dict[str, list[Outgoing]] = field(default_factory=dict)
    """Everything that was delivered, in order, changes of earlier messages included."""
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def send(self, outgoing: Outgoing) -> Sending:
        """Puts the message at the end of its chat's list; one that replaces another keeps its reference."""
        if self.answers:
            return self.answers.pop(0)
        self.chats.setdefault(outgoing.chat, []).append(outgoing)
        return Delivered(reference=outgoing.replaces or f"m{next(self._numbers)}")

    def messages(self, chat: str) -> list[Show | SendFile | Refuse]:
        """What the chat was told."""
        return [one.message for one in self.chats.get(chat, [])]
