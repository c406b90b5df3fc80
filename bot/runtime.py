"""The runtime: what comes in is kept, handled in order, and what is wanted done is done.

Our own tables are the only truth. A job carries a row's id and may run twice: the second run finds the first's
mark. Whatever a stop or a crash leaves behind is taken up by ``sweep`` at the next start.
"""

from collections.abc import Mapping
from datetime import timedelta
from time import perf_counter
from typing import assert_never

from structlog.stdlib import BoundLogger

from bot.performer import Performer, failed
from core.cards import Card
from core.conversation import step
from core.deliveries import Delivery
from core.errors import TryAgain
from core.events import PersonLeft
from core.languages import Catalogue, Voice, language_of, speaking
from core.ports import (
    Chance,
    Clock,
    Delivered,
    Forbidden,
    Gone,
    Job,
    Jobs,
    Later,
    Messenger,
    Perform,
    Send,
    Undeliverable,
    Wake,
)
from core.replies.refusals import broken
from core.session import Profile
from core.store import Inbox, NotBefore, Outbox, Outgoing, Reach, Works

_MOST_ATTEMPTS = 3
"""How often a work or a message is begun before it is put aside: the third crash of one work is no accident."""

_LONGEST_PAUSE_SECONDS = 5.0


class Runtime:
    """Binds the conversation to the store, the jobs and the platforms."""

    def __init__(
        self,
        *,
        inbox: Inbox,
        works: Works,
        outbox: Outbox,
        jobs: Jobs,
        performer: Performer,
        messengers: Mapping[str, Messenger],
        clock: Clock,
        chance: Chance,
        catalogue: Catalogue,
        log: BoundLogger,
        seconds: dict[str, float],
    ) -> None:
        self._inbox = inbox
        self._works = works
        self._outbox = outbox
        self._jobs = jobs
        self._performer = performer
        self._messengers = messengers
        self._clock = clock
        self._chance = chance
        self._catalogue = catalogue
        self._step = speaking(step, catalogue)
        self._log = log
        self._seconds = seconds

    async def receive(self, delivery: Delivery) -> bool:
        """Keeps the delivery and has it handled; whether it was new. It is safe once this comes back."""
        conversation, new = await self._inbox.accept(delivery, self._clock.now(), self._chance.seed())
        self._log.info("delivery", platform=delivery.platform, conversation=conversation, new=new)
        await self._jobs.put(Wake(conversation))
        return new

    async def sweep(self, chat: str | None = None) -> None:
        """Takes up what a stop or a crash left on this program's platforms, or in one chat: events, works, messages."""
        reach = Reach(platforms=tuple(self._messengers), chat=chat)
        for conversation in await self._inbox.waiting(reach):
            await self._jobs.put(Wake(conversation))
        for work in await self._works.waiting(reach):
            await self._jobs.put(Perform(work))
        for conversation in await self._outbox.waiting(reach):
            await self._jobs.put(Send(conversation))

    async def run(self, job: Job) -> None:
        """Runs a job. The one boundary: what fails here is put aside, and the person is told."""
        pause = 0.05
        while True:
            try:
                await self._run(job)
            except TryAgain as busy:
                self._log.warning("again", job=repr(job), reason=str(busy))
                await self._clock.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
            except Exception as error:  # noqa: BLE001 - the one boundary of the program
                self._log.exception("aside", job=repr(job))
                await self._put_aside(job, f"{type(error).__name__}: {error}")
            else:
                return

    async def _run(self, job: Job) -> None:
        match job:
            case Wake(conversation):
                await self._drain(conversation)
            case Perform(work):
                await self._perform(work)
            case Send(conversation):
                await self._send_all(conversation)
            case _:
                assert_never(job)

    async def _drain(self, conversation: str) -> None:
        while turn := await self._inbox.take_turn(conversation, self._step, self._clock.now()):
            if isinstance(turn, NotBefore):
                await self._until(turn)
                continue
            for work in turn.works:
                await self._jobs.put(Perform(work))
            if turn.send:
                await self._jobs.put(Send(conversation))

    async def _perform(self, work: str) -> None:
        task = await self._works.begin(work, self._clock.now())
        if task is None:
            return
        if task.attempt > _MOST_ATTEMPTS:
            await self._fail(work)
            return
        began = perf_counter()
        event, files = await self._performer.perform(task)
        took = perf_counter() - began
        self._seconds[task.work.kind] = self._seconds.get(task.work.kind, 0.0) + took
        self._log.info("work", kind=task.work.kind, session=task.session.id, seconds=round(took, 4), to=event.kind)
        await self._hand_in(await self._works.finish(work, event, files, self._clock.now()))

    async def _fail(self, work: str) -> None:
        task = await self._works.begin(work, self._clock.now())
        if task is not None:
            event = failed(task.work, self._clock.now(), self._chance.seed())
            await self._hand_in(await self._works.finish(work, event, (), self._clock.now()))

    async def _hand_in(self, conversation: str | None) -> None:
        if conversation is not None:
            await self._jobs.put(Wake(conversation))

    async def _send_all(self, conversation: str) -> None:
        while waiting := await self._outbox.next_message(conversation, self._clock.now()):
            if isinstance(waiting, NotBefore):
                await self._until(waiting)
            elif waiting.platform in self._messengers:
                await self._send(waiting, conversation)
            else:
                return  # another program's platform: it sends this itself

    async def _until(self, waiting: NotBefore) -> None:
        await self._clock.sleep((waiting.at - self._clock.now()).total_seconds())

    async def _send(self, outgoing: Outgoing, conversation: str) -> None:
        if outgoing.attempt > _MOST_ATTEMPTS:
            await self._outbox.give_up(outgoing.id, "it failed too often", self._clock.now())
            return
        result = await self._messengers[outgoing.platform].send(outgoing)
        match result:
            case Delivered(reference=reference):
                await self._outbox.sent(outgoing.id, reference, self._clock.now())
            case Gone():
                await self._outbox.lost(outgoing.id)
            case Later(seconds=seconds):
                await self._outbox.delay(outgoing.id, self._clock.now() + timedelta(seconds=seconds))
            case Undeliverable(reason=reason):
                self._log.warning("undeliverable", platform=outgoing.platform, reason=reason)
                await self._outbox.give_up(outgoing.id, reason, self._clock.now())
            case Forbidden(reason=reason):
                self._log.info("left", platform=outgoing.platform, reason=reason)
                now = self._clock.now()
                await self._outbox.abandon(conversation, reason, PersonLeft(at=now, seed=self._chance.seed()), now)
                await self._jobs.put(Wake(conversation))
            case _:
                assert_never(result)

    async def moved(self, platform: str, chat: str, to: str) -> None:
        """The chat's conversations go on under its new id. They are safe there once this comes back."""
        await self._inbox.moved(platform, chat, to)

    async def in_their_words(self, card: Card, platform: str, chat: str, tag: str | None) -> Card:
        """The card in the language of whoever is in that chat; for somebody new in the one of this tag."""
        session = await self._inbox.current(platform, chat)
        return self._voice(session.profile.language if session else tag).card(card)

    def _apology(self, profile: Profile) -> Card:
        return self._voice(profile.language).card(broken())

    def _voice(self, tag: str | None) -> Voice:
        return Voice(self._catalogue, language_of(tag))

    async def _put_aside(self, job: Job, reason: str) -> None:
        match job:
            case Wake(conversation):
                await self._inbox.put_aside(conversation, reason, self._apology, self._clock.now())
                await self._jobs.put(Send(conversation))
            case Perform(work):
                await self._fail(work)
            case Send():
                pass  # the message's attempts are counted: the next round tries again or gives up
            case _:
                assert_never(job)
