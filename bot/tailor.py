"""``aicvgen tailor``: the whole conversation unattended, with one who accepts what is written, or only looks.

It is a person like any other: it sends the CV, confirms it, sends the job, and presses *Accept* on each card.
A run that was cut off goes on where it stood when it is called again with the same files and folder.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import Protocol

from bot.files import contents
from bot.settings import Settings
from bot.wiring.platforms import alone, transcript
from bot.wiring.program import Program, open_program
from core.cards import Action, Button, Card, Tone
from core.deliveries import Content, Delivery, File, Press, Slash
from core.documents import DocumentFormat
from core.effects import Refuse, SendFile, Show
from core.errors import OurFault, PersonMustAct
from core.ports import Delivered, Messenger, Sending
from core.session import EntryState, Phase, Session, SessionStatus
from core.store import Outgoing
from core.words import sentences, text_of

_PLATFORM = "tailor"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done: a CV, a job, where to put the documents, and how to talk about it."""

    cv: Path
    job: Path
    out: Path
    accept_all: bool
    json: bool


async def tailor(settings: Settings, order: Order) -> int:
    """Carries out the order; prints the transcript, or a summary as JSON. ``PersonMustAct`` names a bad file."""
    cv, job = contents(order.cv), contents(order.job)
    write = partial(print, file=sys.stderr if order.json else sys.stdout, flush=True)
    watched = _Watched(transcript(write, order.out), write)
    began = perf_counter()
    same = sha256(sha256(cv).digest() + sha256(job).digest() + str(order.out.absolute()).encode()).hexdigest()[:32]
    with alone(settings, same):
        async with open_program(settings, {_PLATFORM: watched}) as program:
            warming = program.warm_renderer()
            chat = await _chat(program, same)
            await program.runtime.sweep(chat)
            session = await _Run(program, watched, order, cv, job, chat).to_the_end()
            await warming
    seconds = {name: round(value, 3) for name, value in program.seconds.items()} | {
        "total": round(perf_counter() - began, 3)
    }
    if order.json:
        sys.stdout.write(json.dumps(_summary(session, watched, seconds), ensure_ascii=False, indent=2) + "\n")
    elif not order.accept_all:
        write("Nothing is accepted yet. The same call with --accept-all accepts these drafts and makes the PDF.")
    return 0


class Transcript(Messenger, Protocol):
    """Messages written down, with what stands on which button."""

    def heard(self) -> None:
        """The person has done something."""
        ...

    def pressed(self, token: str) -> Button | None:
        """The button that this token belongs to."""
        ...


class _Watched:
    """A messenger that also remembers what is on the screen: which button is where, and which files came."""

    def __init__(self, transcript: Transcript, write: Callable[[str], None]) -> None:
        self._transcript = transcript
        self._write = write
        self._buttons: dict[tuple[Action, str | None, str | None], Button] = {}
        self.last_problem: Card | None = None
        self.paths: dict[str, str] = {}
        """Where each document lies, by its id."""

    async def send(self, outgoing: Outgoing) -> Sending:
        """Shows the message, and remembers it."""
        sending = await self._transcript.send(outgoing)
        match outgoing.message:
            case Show(card=card) | Refuse(card=card):
                self._buttons |= {(one.action, one.entry, one.argument): one for row in card.buttons for one in row}
                self.last_problem = card if card.tone is Tone.PROBLEM else self.last_problem
            case SendFile(document=document):
                if isinstance(sending, Delivered) and sending.reference:
                    self.paths[document] = sending.reference
        return sending

    def hear(self, content: Content) -> None:
        """Writes down what the person does, as they would see it in their own chat."""
        self._transcript.heard()
        match content:
            case File(name=name):
                self._write(f"> {name}\n")
            case Press(token=token) if button := self._transcript.pressed(token):
                self._write(f"> {text_of(button.label)}\n")

    def token(self, action: Action, *, entry: str | None = None, argument: str | None = None) -> str:
        """The button on the screen; its absence is our fault, for the conversation had to show it."""
        button = self._buttons.get((action, entry, argument))
        if button is None:
            raise OurFault(f"the conversation shows no button {action}")
        return button.token


@dataclass(slots=True)
class _Run:
    program: Program
    screen: _Watched
    order: Order
    cv: bytes
    job: bytes
    chat: str
    sent: list[str] = field(default_factory=list)

    async def to_the_end(self) -> Session:
        """Acts as often as the conversation waits for somebody, until it does no more."""
        await self._hand_in(Slash(name="start"))
        while True:
            session = await self.program.inbox.current(_PLATFORM, self.chat)
            assert session is not None
            if session.phase is Phase.DONE:
                return session
            content = self._next(session)
            if content is None:
                return session
            await self._hand_in(content)

    def _next(self, session: Session) -> Content | None:
        match session.phase:
            case Phase.AWAITING_CV:
                return self._send_once("cv", File(data=self.cv, name=self.order.cv.name), self.order.cv)
            case Phase.CONFIRMING_CV:
                return Press(token=self.screen.token(Action.CONFIRM_CV))
            case Phase.AWAITING_JOB:
                return self._send_once("job", File(data=self.job, name=self.order.job.name), self.order.job)
            case Phase.REVIEWING:
                return self._decide(session)
            case _:
                raise OurFault(f"the conversation stopped while {session.phase}")

    def _decide(self, session: Session) -> Content | None:
        if not self.order.accept_all:
            return None if session.show_all else Press(token=self.screen.token(Action.SHOW_ALL))
        for entry in session.entries:
            if entry.state is EntryState.READY:
                return Press(token=self.screen.token(Action.ACCEPT, entry=entry.id))
            if entry.state is EntryState.FAILED:
                return Press(token=self.screen.token(Action.ORIGINAL, entry=entry.id))
        if "document" in self.sent:
            raise OurFault(f"there is nothing to decide, and no document: {self._problem()}")
        self.sent.append("document")  # it failed in an earlier run, or now: once more
        return Press(token=self.screen.token(Action.GET_DOCUMENT, argument=DocumentFormat.PDF.value))

    def _send_once(self, what: str, content: Content, path: Path) -> Content:
        """The file; when it was sent before and is wanted again, it was refused, and the reason is the answer."""
        if what in self.sent:
            raise PersonMustAct(f"{path}: {self._problem()}")
        self.sent.append(what)
        return content

    def _problem(self) -> str:
        return sentences(self.screen.last_problem) if self.screen.last_problem else "this was not accepted"

    async def _hand_in(self, content: Content) -> None:
        self.screen.hear(content)
        delivery = Delivery(
            platform=_PLATFORM,
            delivery_id=self.program.chance.seed(),
            chat=self.chat,
            person=self.chat,
            content=content,
        )
        await self.program.runtime.receive(delivery)
        await self.program.jobs.idle()


async def _chat(program: Program, digest: str) -> str:
    """The first chat for these files and this folder that is not at its end: a run that was cut off goes on."""
    number = 1
    while (session := await program.inbox.current(_PLATFORM, f"{digest}-{number}")) is not None:
        if session.status is not SessionStatus.COMPLETED and session.phase not in (
            Phase.AWAITING_CV,
            Phase.AWAITING_JOB,
        ):
            break
        number += 1
    return f"{digest}-{number}"


def _summary(session: Session, screen: _Watched, seconds: dict[str, float]) -> dict[str, object]:
    match = session.match
    return {
        "session": session.id,
        "status": session.status.value,
        "entries": [
            {
                "id": entry.id,
                "kind": entry.kind.value,
                "name": entry.name,
                "state": entry.state.value,
                "drafts": len(entry.drafts),
                "writer": entry.draft and entry.draft.writer,
                "fallback": text_of(entry.draft.fallback) if entry.draft and entry.draft.fallback else None,
                "lines": list(entry.draft.lines) if entry.draft else [],
                "covers": list(entry.draft.covers) if entry.draft else [],
            }
            for entry in session.entries
        ],
        "drafts": sum(len(entry.drafts) for entry in session.entries),
        "blocked_claims": [
            {"entry": entry.id, "line": blocked.content, "claims": list(blocked.claims)}
            for entry in session.entries
            for draft in entry.drafts
            for blocked in draft.blocked
        ],
        "match": match
        and {
            "before": match.before,
            "after": match.after,
            "ceiling": match.ceiling,
            "gaps": [skill.name for skill in match.gaps],
        },
        "documents": [
            {"format": one.format.value, "path": screen.paths.get(one.id), "pages": one.pages, "number": one.number}
            for one in session.documents
        ],
        "seconds": seconds,
    }
