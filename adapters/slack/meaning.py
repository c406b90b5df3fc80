"""A payload as what it means here: deliveries, files to fetch, invitations, forms. Pure: nothing is asked of Slack.

What arrives twice has the same id: a message by its channel and timestamp, for it may come as a mention as well;
a press by its trigger; a modal by its view and that view's state; everything else by the event's id.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from adapters.slack.blocks import action_of
from adapters.slack.payloads import EventCallback, Happened, Interaction, Payload, SlackFile, SlashCommand
from adapters.slack.places import Place
from adapters.slack.said import forwarded, lines_of, said_in
from adapters.slack.views import ANSWER, FORMS, asked_in
from adapters.slack.words import written
from core.cards import Action
from core.commands import Command
from core.deliveries import Content, Press, Slash, Text, Unusable
from core.limits import LARGEST_FILE, LONGER_THAN_A_FIX
from core.unusable import Flaw

TAILOR_TO_THIS = "tailor_to_this"
"""The ``callback_id`` of the shortcut on a message."""
_SPOKEN = (None, "file_share", "thread_broadcast")
"""Subtypes of messages that people write."""
_DIRECT = "im"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """Something that a person did."""

    place: Place
    delivery_id: str
    content: Content


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """A file to fetch, and what is then handed in with it."""

    file: SlackFile
    group: str | None
    delivery_id: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin:
    """Something to hand in where the two are alone; said from elsewhere, so the place has no direct message yet.

    ``invited`` is whether the person is told, where they spoke, that the answer is in the direct message, and
    ``trigger`` one that a card may open a modal with.
    """

    place: Place
    delivery_id: str
    content: Content
    invited: bool
    trigger: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForWords:
    """A form for what a button asks."""

    place: Place
    delivery_id: str
    action: Action
    token: str
    trigger: str
    lines: str
    above: bool = False
    """Whether the button stands in a modal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A trigger that a card may open a modal with."""

    place: Place
    id: str
    view: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The person looks at the app's home tab."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """The person looks at the messages with the app, where it may suggest what to say."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Uninstalled:
    """The app, or a token of its bot's, is gone from the workspace since ``at``, in seconds of the epoch."""

    team: str
    at: int
    """0 of a token: it may be one that was renewed."""


Meaning = HandIn | Fetch | Begin | AskForWords | Trigger | Home | Messages | Uninstalled


def meaning(payload: Payload) -> tuple[Meaning, ...]:
    """What the payload brings, in order; nothing when it is nobody's word to the app."""
    match payload:
        case EventCallback():
            return tuple(_event(payload, payload.event))
        case Interaction(type="block_actions"):
            return tuple(_pressed(payload))
        case Interaction(type="view_submission"):
            return tuple(_answered(payload))
        case Interaction(type="message_action"):
            return tuple(_shortcut(payload))
        case SlashCommand():
            return (_command(payload),)
        case _:
            return ()


def _event(callback: EventCallback, event: Happened) -> Iterator[Meaning]:
    team = callback.installation
    match event.type:
        case "app_uninstalled":
            yield Uninstalled(team=team, at=callback.event_time)
        case "tokens_revoked" if event.tokens.get("bot"):
            yield Uninstalled(team=team, at=0)
        case "app_home_opened" if event.user and event.tab in (None, "home"):
            yield Home(place=Place(team, event.channel or "", event.user))
        case "app_home_opened" if event.user and event.channel and event.tab == "messages":
            yield Messages(place=Place(team, event.channel, event.user))
        case "message" if event.channel_type == _DIRECT or (event.channel or "").startswith("D"):
            yield from _said(callback, event, team)
        case "app_mention" if event.user and not event.bot_id and not (event.channel or "").startswith("D"):
            place = Place(team, event.channel or "", event.user)
            once = f"{team}:{event.channel}:{event.ts}"
            yield Begin(place=place, delivery_id=once, content=Slash(name=Command.START.value), invited=True)
        case _:
            return


def _said(callback: EventCallback, event: Happened, team: str) -> Iterator[Meaning]:
    if event.subtype == "message_changed":
        yield from _changed(event, team)
        return
    if event.subtype not in _SPOKEN or event.bot_id or not event.user or not event.channel:
        return
    place = Place(team, event.channel, event.user, event.thread_ts)
    once = f"{team}:{event.channel}:{event.ts or callback.event_id}"
    shared = [one for one in event.attachments if one.is_share]
    words = "\n\n".join(part for part in (written(event.text), forwarded(shared)) if part)
    files = (*event.files, *(file for one in shared for file in one.files))
    for number, file in enumerate(files):
        delivery_id = f"{once}:{file.id}" if number or words else once
        if file.size > LARGEST_FILE:
            yield HandIn(place=place, delivery_id=delivery_id, content=Unusable(flaw=Flaw.TOO_LARGE))
        else:
            group = event.ts if len(files) > 1 else None
            yield Fetch(file=file, group=group, delivery_id=delivery_id, place=place)
    if words and (not files or len(words) > LONGER_THAN_A_FIX):
        yield HandIn(place=place, delivery_id=once, content=Text(text=words))


def _changed(event: Happened, team: str) -> Iterator[Meaning]:
    """A message that was read already and says something else now; what Slack adds to one changes no word of it."""
    now, before = event.message, event.previous_message
    if now is None or before is None or now.bot_id or not now.user or not event.channel or now.text == before.text:
        return
    place = Place(team, event.channel, now.user, now.thread_ts if now.thread_ts != now.ts else None)
    once = f"{team}:{event.channel}:{now.ts}:{event.ts}"
    yield HandIn(place=place, delivery_id=once, content=Unusable(flaw=Flaw.CHANGED))


def _pressed(interaction: Interaction) -> Iterator[Meaning]:
    found = asked_in(interaction.view.private_metadata) if interaction.view else None
    place = _place(interaction, Place.of(found.chat) if found else None)
    for press in interaction.actions:
        action = action_of(press.action_id)
        if command := _home_command(press.action_id):
            once = _once(interaction.trigger_id, press.action_id)
            content = Slash(name=command)
            yield Begin(place=place, delivery_id=once, content=content, invited=False, trigger=interaction.trigger_id)
        elif action in FORMS and press.value:
            yield AskForWords(
                place=place,
                delivery_id=_once(interaction.trigger_id, press.action_id),
                action=action,
                token=press.value,
                trigger=interaction.trigger_id,
                lines=lines_of(interaction.message.blocks) if interaction.message else "",
                above=interaction.view is not None and interaction.view.type == "modal",
            )
        elif press.value:
            modal = interaction.view.id if interaction.view and interaction.view.type == "modal" else None
            yield Trigger(place=place, id=interaction.trigger_id, view=modal)
            once = _once(interaction.trigger_id, press.action_id)
            yield HandIn(place=place, delivery_id=once, content=Press(token=press.value))


def _answered(interaction: Interaction) -> Iterator[Meaning]:
    view = interaction.view
    found = asked_in(view.private_metadata) if view and view.callback_id == ANSWER else None
    if view is None or found is None:
        return
    fields = [field for block in view.state.values.values() for field in block.values()]
    words = "\n".join(field.value for field in fields if field.value).strip()
    place = _place(interaction, Place.of(found.chat))
    if words:
        yield HandIn(place=place, delivery_id=_once(view.id, view.hash), content=Press(token=found.token, words=words))


def _shortcut(interaction: Interaction) -> Iterator[Meaning]:
    if interaction.callback_id != TAILOR_TO_THIS or interaction.message is None:
        return
    words = said_in(interaction.message)
    content = Text(text=words) if words else Unusable(flaw=Flaw.NO_WORDS)
    once = _once(interaction.trigger_id, interaction.callback_id)
    yield Begin(place=_place(interaction, None), delivery_id=once, content=content, invited=True)


def _command(command: SlashCommand) -> Meaning:
    """The words after the command name one of the conversation's; without any it begins."""
    name = command.text.strip().lstrip("/").lower() or Command.START.value
    place = Place(command.installation, command.channel_id, command.user_id)
    once = _once(command.trigger_id, command.command)
    elsewhere = not command.channel_id.startswith("D")
    content = Slash(name=name)
    return Begin(place=place, delivery_id=once, content=content, invited=elsewhere, trigger=command.trigger_id)


HOME_COMMANDS = (Command.NEW, Command.CV, Command.JOBS, Command.SETTINGS, Command.EXPORT, Command.FORGET, Command.HELP)
"""What the home tab has buttons for."""
_HOME = "home:"


def home_action(command: Command) -> str:
    """The ``action_id`` of a button of the home tab."""
    return _HOME + command.value


def _home_command(action_id: str) -> str | None:
    name = action_id.removeprefix(_HOME)
    return name if action_id.startswith(_HOME) and name in {one.value for one in HOME_COMMANDS} else None


def _place(interaction: Interaction, asked: Place | None) -> Place:
    """Where somebody pressed; in a modal where the card stands that it is about, whoever sent it."""
    if asked is not None:
        return Place(interaction.installation, asked.channel, interaction.user.id, asked.thread)
    channel = interaction.channel.id if interaction.channel else ""
    thread = interaction.message.thread_ts if interaction.message else None
    return Place(interaction.installation, channel, interaction.user.id, thread)


def _once(*parts: str) -> str:
    """An id for what has none of its own: long, and telling nothing."""
    return sha256("\0".join(parts).encode()).hexdigest()[:40]
