"""What comes in, one payload at a time: understood, fetched, and kept before Slack is told."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import assert_never

from structlog.stdlib import BoundLogger

from adapters.lanes import Lanes
from adapters.slack import notices
from adapters.slack.answers import FAULTS, error_of, outcome
from adapters.slack.files import Files
from adapters.slack.home import home, home_card
from adapters.slack.meaning import (
    AskForWords,
    Begin,
    Fetch,
    HandIn,
    Home,
    Meaning,
    Messages,
    Trigger,
    Uninstalled,
    meaning,
)
from adapters.slack.payloads import EventCallback, Payload
from adapters.slack.people import People
from adapters.slack.places import PLATFORM, Place
from adapters.slack.prompts import LONGEST, METHOD, meant_by, prompts_card, prompts_in
from adapters.slack.views import FORMS, Views, ask_for_words
from adapters.slack.workspaces import Workspaces
from core.cards import Action, Card
from core.deliveries import Content, Delivery, File, Press, Slash, Text, Unusable
from core.effects import Refusal, Refuse
from core.errors import TryAgain
from core.events import SessionLine
from core.ports import Clock, Later, Messenger
from core.store import Outgoing
from core.unusable import Flaw
from core.workspaces import WorkspaceSettings

Keep = Callable[[Delivery], Awaitable[bool]]
"""Keeps a delivery, and says whether it was new. When it comes back nothing can be lost any more."""
LetsIn = Callable[[Delivery], Awaitable[bool]]
"""Whether what this person does is taken; who is not let in is told so."""
InTheirWords = Callable[[Card, str, str, str | None], Awaitable[Card]]
"""A card put into the language of a platform's chat; for somebody new into the one of the tag."""
Sessions = Callable[[str], Awaitable[tuple[SessionLine, ...]]]
"""The sessions of a person, by the name that the platform knows them by."""
Ours = Callable[[str, str, str], Awaitable[bool]]
"""Whether a platform's chat has a message of ours with this reference."""

Rules = Callable[[str], Awaitable[WorkspaceSettings]]
"""What was set for a workspace."""

ACKNOWLEDGE_SECONDS = 2.5
"""Slack waits for three: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0
_NO_FILE = File(data=b"", name="")


class NotYetError(Exception):
    """It is not kept yet, and goes on being taken: Slack is to bring it again, and then finds it done."""


class Receiver:
    """Takes payloads. What one person does in one channel is taken in order, and what others do meanwhile."""

    def __init__(
        self,
        *,
        workspaces: Workspaces,
        keep: Keep,
        lets_in: LetsIn,
        in_their_words: InTheirWords,
        sessions: Sessions,
        ours: Ours,
        rules: Rules,
        messenger: Messenger,
        views: Views,
        files: Files,
        people: People,
        clock: Clock,
        log: BoundLogger,
    ) -> None:
        self._workspaces = workspaces
        self._keep = keep
        self._lets_in = lets_in
        self._in_their_words = in_their_words
        self._sessions = sessions
        self._ours = ours
        self._rules = rules
        self._messenger = messenger
        self._views = views
        self._files = files
        self._people = people
        self._clock = clock
        self._log = log
        self._lanes = Lanes()
        self._taking: dict[str, asyncio.Task[None]] = {}
        self._aside: set[asyncio.Task[None]] = set()

    async def take(self, payload: Payload) -> None:
        """Comes back when all that the payload brings is kept; ``NotYetError`` when Slack cannot wait for that."""
        name = payload.event_id if isinstance(payload, EventCallback) else str(id(payload))
        task = self._taking.get(name)
        if task is None:
            task = self._taking[name] = asyncio.create_task(self._take(payload))
            task.add_done_callback(lambda _: self._taking.pop(name, None))
        done, _ = await asyncio.wait({task}, timeout=ACKNOWLEDGE_SECONDS)
        if not done:
            raise NotYetError
        task.result()

    async def close(self) -> None:
        """Lets what is on its way arrive."""
        await asyncio.gather(*self._aside, *self._taking.values(), return_exceptions=True)

    async def _take(self, payload: Payload) -> None:
        for one in meaning(payload):
            if not isinstance(one, Uninstalled):
                one = replace(one, place=await self._placed(one.place))  # noqa: PLW2901 - the same, better known
            async with self._lanes.turn(one.team if isinstance(one, Uninstalled) else one.place.chat):
                if isinstance(one, Fetch) and not await self._may_send_files(one):
                    return
                await self._do(one)

    async def _placed(self, place: Place) -> Place:
        """The place as its conversation is named: a thread that began with a message of ours is none of its own."""
        ours = place.thread and await self._ours(PLATFORM, place.beside.chat, place.thread)
        return place.beside if ours else place

    async def _do(self, one: Meaning) -> None:
        match one:
            case HandIn(place=place, delivery_id=once, content=content):
                await self._hand_in(place, once, await self._meant(place, content))
            case Fetch():
                await self._fetch(one)
            case Begin():
                await self._begin(one)
            case AskForWords():
                await self._ask(one)
            case Trigger(place=place, id=id, view=view):
                self._views.pressed(place, id, view)
            case Home(place=place):
                self._beside(self._show_home(place))
            case Messages(place=place):
                self._beside(self._suggest(place))
            case Uninstalled(team=team, at=at):
                await self._workspaces.forget(team, at)
            case _:
                assert_never(one)

    async def _hand_in(self, place: Place, once: str, content: Content) -> bool:
        delivery = await self._delivery(place, once, content)
        pause = _FIRST_PAUSE
        while True:
            try:
                return await self._keep(delivery)
            except TryAgain as busy:
                self._log.warning("again", reason=str(busy))
                await self._clock.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _delivery(self, place: Place, once: str, content: Content) -> Delivery:
        return Delivery(
            platform=PLATFORM,
            delivery_id=once,
            chat=place.chat,
            person=place.person,
            content=content,
            language=await self._people.language(place),
            workspace=place.team,
        )

    async def _meant(self, place: Place, content: Content) -> Content:
        """What was said, or the command that it stands for where Slack has suggested to say it."""
        if not isinstance(content, Text) or len(content.text) > LONGEST:
            return content
        english = prompts_card()
        said = prompts_in(await self._told(english, place))
        command = meant_by(content.text, said, prompts_in(english))
        return content if command is None else Slash(name=command.value)

    async def _may_send_files(self, wanted: Fetch) -> bool:
        """Whether the file is to be fetched: of somebody who is not let in, nothing is."""
        return await self._lets_in(await self._delivery(wanted.place, wanted.delivery_id, _NO_FILE))

    async def _fetch(self, wanted: Fetch) -> None:
        client = await self._workspaces.client(wanted.place.team)
        if client is None:
            return
        found = await self._files.fetch(client, wanted.file)
        name = wanted.file.name or wanted.file.title or "file"
        content = Unusable(flaw=found) if isinstance(found, Flaw) else File(data=found, name=name, group=wanted.group)
        await self._hand_in(wanted.place, wanted.delivery_id, content)

    async def _begin(self, wanted: Begin) -> None:
        """Opens the direct message, and hands in there."""
        client = await self._workspaces.client(wanted.place.team)
        if client is None:
            return
        try:
            answer = await client.api_call("conversations.open", json={"users": wanted.place.user})
        except FAULTS as fault:
            if isinstance(outcome(fault), Later):
                raise NotYetError from None
            self._log.info("no direct message", reason=error_of(fault))  # with a guest of another workspace, say
            return
        channel = answer.get("channel")
        if not isinstance(channel, dict):
            raise NotYetError
        place = Place(wanted.place.team, str(channel["id"]), wanted.place.user)
        if wanted.place.channel == place.channel:
            place = wanted.place
        if wanted.trigger:
            self._views.pressed(place, wanted.trigger)
        new = await self._hand_in(place, wanted.delivery_id, wanted.content)
        if new and wanted.invited and wanted.place.channel:
            self._beside(self._whisper(wanted.place, notices.look_in_direct_message()))

    async def _ask(self, wanted: AskForWords) -> None:
        """A form; where none can be opened, the question is asked in the conversation."""
        client = await self._workspaces.client(wanted.place.team)
        form = await self._told(FORMS[wanted.action], wanted.place)
        lines = wanted.lines if wanted.action is Action.EDIT else ""
        if client is not None and await ask_for_words(
            client,
            wanted.place,
            form,
            trigger=wanted.trigger,
            token=wanted.token,
            lines=lines,
            above=wanted.above,
        ):
            return
        await self._hand_in(wanted.place, wanted.delivery_id, Press(token=wanted.token))

    async def _show_home(self, place: Place) -> None:
        client = await self._workspaces.client(place.team)
        if client is not None:
            is_admin = (await self._people.somebody(place)).is_admin
            rules = await self._rules(place.team) if is_admin else None
            view = home(await self._told(home_card(await self._sessions(place.person), rules), place))
            await client.api_call("views.publish", json={"user_id": place.user, "view": view.to_dict()})

    async def _suggest(self, place: Place) -> None:
        """What may be said, in the person's language; an agent's chat takes it without a thread's name."""
        client = await self._workspaces.client(place.team)
        if client is not None:
            said = prompts_in(await self._told(prompts_card(), place))
            prompts = [{"title": one, "message": one} for one in said]
            await client.api_call(METHOD, json={"channel_id": place.channel, "prompts": prompts})

    async def _whisper(self, place: Place, card: Card) -> None:
        message = Refuse(why=Refusal.NOT_NOW, card=await self._told(card, place), to=place.person)
        await self._messenger.send(Outgoing(id=0, platform=PLATFORM, chat=place.chat, message=message))

    async def _told(self, card: Card, place: Place) -> Card:
        return await self._in_their_words(card, PLATFORM, place.chat, await self._people.language(place))

    def _beside(self, work: Awaitable[None]) -> None:
        """Has something done that nothing depends on."""

        async def ornament() -> None:
            try:
                await work
            except (*FAULTS, TryAgain) as fault:
                self._log.info("unanswered", reason=error_of(fault))

        task = asyncio.create_task(ornament())
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)
