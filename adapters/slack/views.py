"""Modals: what a press asks for in words, and what somebody asked to look at.

A modal needs the trigger of a press, which Slack takes for three seconds. When it comes too late, or to another
machine, the card goes into the thread as any other: nothing depends on a modal.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pydantic import BaseModel, ValidationError
from slack_sdk.models.blocks import InputBlock, PlainTextInputElement
from slack_sdk.models.blocks.basic_components import PlainTextObject
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.answers import FAULTS
from adapters.slack.blocks import drawn
from adapters.slack.lines import plain
from adapters.slack.places import Place
from core.cards import Action, Card, Paragraph, Tone, Words
from core.effects import Show
from core.ports import Clock
from core.words import paragraph, say

TRIGGER_LASTS = timedelta(seconds=2.5)
"""Less than the three seconds that Slack takes it for: https://docs.slack.dev/surfaces/modals."""
MODAL_LASTS = timedelta(seconds=60)
"""How long after a press in a modal what comes of it is shown in there: it needs no trigger as long as it is open."""
ANSWER = "answer"
"""The ``callback_id`` of a modal that asks for words."""
DETAIL = "detail"
MOST_VIEW_BLOCKS = 100
LONGEST_VIEW = 13_200
LONGEST_INPUT = 3_000
"""Characters of a ``plain_text_input``."""
_LONGEST_TITLE = 24
_FIELD = "words"


_SETTINGS = ("settings", "key")
"""The slots of what a person sets."""


class Asked(BaseModel):
    """What a modal is about: ``private_metadata``."""

    chat: str
    token: str = ""


def _form(title: Words, label: Words, hint: Words) -> Card:
    return Card(tone=Tone.QUESTION, title=(title,), blocks=(paragraph(label), paragraph(hint), paragraph(say("Send"))))


FORMS = {
    Action.NOTE: _form(
        say("Regenerate with a note"), say("What should be different?"), say("shorter; more about leadership")
    ),
    Action.EDIT: _form(say("Edit"), say("Your own lines"), say("One line for each point")),
    Action.FIX_CV: _form(
        say("Fix something"), say("What is wrong, and how is it right?"), say("employer of role 2: Hotel Adler")
    ),
    Action.GIVE_KEY: _form(
        say("My own key"), say("Key for the language model"), say("Send the key alone, as the provider shows it.")
    ),
}
"""What asks for words in a modal in place of a message: its title, the field's label and hint, and what sends it."""


@dataclass(frozen=True, slots=True)
class _Trigger:
    id: str
    until: datetime
    view: str | None


class Views:
    """The modals of all workspaces."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._triggers: dict[str, _Trigger] = {}

    def pressed(self, place: Place, trigger: str, view: str | None = None) -> None:
        """Remembers a trigger for the card that the press may bring; ``view`` is the modal that was pressed in."""
        now = self._clock.now()
        self._triggers = {chat: one for chat, one in self._triggers.items() if one.until > now}
        self._triggers[place.chat] = _Trigger(trigger, now + (MODAL_LASTS if view else TRIGGER_LASTS), view)

    async def show(self, client: AsyncWebClient, place: Place, show: Show, replaces: str | None) -> bool:
        """Whether the card stands in a modal now: what somebody asked to look at, or their settings.

        What they change in a modal changes there, what they change in a message that stands in the chat in that one.
        """
        card, trigger = show.card, self._triggers.get(place.chat)
        if trigger is None or not _is_for_a_modal(show) or trigger.until <= self._clock.now():
            return False
        if trigger.view is None:
            if replaces:
                return False
            del self._triggers[place.chat]
        title = plain(card.title)
        if len(title) <= _LONGEST_TITLE and card.blocks:  # the modal's own title says it
            card = replace(card, title=())
        parts = drawn(card, longest=LONGEST_VIEW, most=MOST_VIEW_BLOCKS)
        if len(parts) > 1:
            return False
        view = View(
            type="modal",
            callback_id=DETAIL,
            title=PlainTextObject(text=_title(title)),
            private_metadata=Asked(chat=place.chat).model_dump_json(),
            blocks=list(parts[0].blocks),
        ).to_dict()
        try:
            if trigger.view:
                await client.api_call("views.update", json={"view_id": trigger.view, "view": view})
            else:
                await client.api_call("views.open", json={"trigger_id": trigger.id, "view": view})
        except FAULTS:
            return False
        return True


async def ask_for_words(
    client: AsyncWebClient, place: Place, form: Card, *, trigger: str, token: str, lines: str, above: bool
) -> bool:
    """Whether the person now has the form before them; ``lines`` is what stands in its field.

    It lies ``above`` the modal that it was asked for in, where that is one.
    """
    label, hint, send = (plain(block.spans) for block in form.blocks if isinstance(block, Paragraph))
    element = PlainTextInputElement(
        action_id=_FIELD,
        multiline=True,
        max_length=LONGEST_INPUT,
        focus_on_load=True,
        initial_value=lines[:LONGEST_INPUT] or None,
        placeholder=PlainTextObject(text=hint),
    )
    view = View(
        type="modal",
        callback_id=ANSWER,
        title=PlainTextObject(text=_title(plain(form.title))),
        submit=PlainTextObject(text=_title(send)),
        private_metadata=Asked(chat=place.chat, token=token).model_dump_json(),
        blocks=[InputBlock(block_id=_FIELD, label=PlainTextObject(text=label), element=element)],
    ).to_dict()
    try:
        await client.api_call("views.push" if above else "views.open", json={"trigger_id": trigger, "view": view})
    except FAULTS:
        return False
    return True


def asked_in(private_metadata: str) -> Asked | None:
    """What a modal of ours is about; None for one of somebody else's."""
    try:
        return Asked.model_validate_json(private_metadata)
    except ValidationError:
        return None


def _is_for_a_modal(show: Show) -> bool:
    return show.card.tone is Tone.DETAIL or (show.slot in _SETTINGS and show.card.tone is not Tone.QUESTION)


def _title(text: str) -> str:
    return text if len(text) <= _LONGEST_TITLE else text[: _LONGEST_TITLE - 1] + "…"
