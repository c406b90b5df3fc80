"""The works of a cover letter: written from what was accepted, and rendered."""

from datetime import datetime

from bot.file_names import letter_name
from core.cards import Words
from core.chance import draw
from core.documents import Rendering
from core.effects import MakeLetter, WriteLetter
from core.events import Event
from core.language_model import Payer
from core.letter_events import LetterMade, LetterNotMade, LetterNotWritten, LetterWritten
from core.ports import Clock, LetterRequest, LetterWriter, NotWritten, Renderer
from core.session import Session
from core.store import Stored


class LetterWorks:
    """Does the works of writing and rendering a letter."""

    def __init__(self, writer: LetterWriter, renderer: Renderer, clock: Clock) -> None:
        self._writer = writer
        self._renderer = renderer
        self._clock = clock

    async def perform(
        self, session: Session, work: WriteLetter | MakeLetter, seed: str, payer: Payer
    ) -> tuple[Event, tuple[Stored, ...]]:
        """The work's result, and its file."""
        if isinstance(work, MakeLetter):
            return await self._make(session, work, seed)
        return await self._write(session, work.revision, seed, payer), ()

    async def _write(self, session: Session, revision: int, seed: str, payer: Payer) -> Event:
        assert session.cv is not None
        assert session.job is not None
        request = LetterRequest(
            cv=session.cv,
            job=session.job,
            accepted=tuple(entry for entry in session.entries if entry.decided),
            match=session.match,
            language=session.drafts_language,
            company=session.company.words if session.company else (),
            payer=payer,
        )
        written = await self._writer.write(request)
        if isinstance(written, NotWritten):
            return LetterNotWritten(at=self._clock.now(), seed=seed, revision=revision, reason=written.reason)
        return LetterWritten(at=self._clock.now(), seed=seed, revision=revision, letter=written)

    async def _make(self, session: Session, work: MakeLetter, seed: str) -> tuple[Event, tuple[Stored, ...]]:
        letter = session.letter.letter
        made = await self._renderer.render(letter, work.format, work.layout) if letter else None
        if letter is None or not isinstance(made, Rendering):
            broken = LetterNotMade(at=self._clock.now(), seed=seed, revision=work.revision, format=work.format)
            return broken, ()
        name = letter_name(letter, work.format)
        file = Stored(id=draw(seed, "document"), purpose="document", name=name, data=made.data)
        event = LetterMade(
            at=self._clock.now(),
            seed=seed,
            revision=work.revision,
            format=work.format,
            layout=work.layout,
            document=file.id,
            name=name,
            pages=made.pages,
        )
        return event, (file,)


def letter_failed(work: WriteLetter | MakeLetter, at: datetime, seed: str, reason: Words) -> Event:
    """The event that says that this work broke."""
    if isinstance(work, MakeLetter):
        return LetterNotMade(at=at, seed=seed, revision=work.revision, format=work.format)
    return LetterNotWritten(at=at, seed=seed, revision=work.revision, reason=reason)
