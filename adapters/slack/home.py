"""The app's home tab: the person's sessions, and buttons for what is kept about them."""

from dataclasses import replace

from slack_sdk.models.blocks import ActionsBlock, ButtonElement
from slack_sdk.models.blocks.basic_components import PlainTextObject
from slack_sdk.models.views import View

from adapters.slack.blocks import drawn
from adapters.slack.lines import plain
from adapters.slack.meaning import HOME_COMMANDS, home_action
from core.cards import Block, Bullets, Card, Tone, Words
from core.commands import Command
from core.events import SessionLine
from core.session import SessionStatus
from core.words import bullets, given, paragraph, say
from core.workspaces import WorkspaceSettings

_MOST_SESSIONS = 10
_LABELS: dict[Command, Words] = {
    Command.NEW: say("New job, same CV"),
    Command.CV: say("My CV"),
    Command.JOBS: say("Earlier sessions"),
    Command.SETTINGS: say("Settings"),
    Command.EXPORT: say("All my data"),
    Command.FORGET: say("Delete my data"),
    Command.HELP: say("Help"),
}
_STATES = {
    SessionStatus.ACTIVE: say("open"),
    SessionStatus.COMPLETED: say("completed"),
    SessionStatus.ARCHIVED: say("put away"),
}


def home_card(sessions: tuple[SessionLine, ...], rules: WorkspaceSettings | None = None) -> Card:
    """What the home tab of a person with these sessions says, the newest first; its last list is for its buttons.

    ``rules`` is what was set for the workspace, for those who administer it.
    """
    listed = bullets(
        *(
            (
                given(one.title),
                say(" · {state}, {day}", state=_STATES[one.status], day=one.created_at.date().isoformat()),
            )
            for one in sessions[:_MOST_SESSIONS]
        )
    )
    return Card(
        tone=Tone.NOTICE,
        title=(say("Your CV, tailored to a job, piece by piece"),),
        blocks=(
            paragraph(say("Send me your CV and a job in the Messages tab. I only use what your CV says.")),
            *((paragraph(say("Your sessions:")), listed) if sessions else ()),
            *(_told_admins(rules) if rules is not None else ()),
            bullets(*((_LABELS[command],) for command in HOME_COMMANDS)),
        ),
    )


def _told_admins(rules: WorkspaceSettings) -> tuple[Block, ...]:
    people = (
        say("People who may write to me: {n}", n=len(rules.people))
        if rules.people
        else say("Everybody may write to me")
    )
    cap = (
        say("Model calls a day: as much as anywhere")
        if rules.daily_cap is None
        else say("Model calls a day: up to {cap} US dollars", cap=f"{rules.daily_cap:.2f}")
    )
    title = say("You administer this workspace. Whoever runs me has set for it:")
    return paragraph(title), bullets((people,), (cap,))


def home(card: Card) -> View:
    """The home tab that says this."""
    *blocks, labels = card.blocks
    assert isinstance(labels, Bullets)
    buttons = [
        ButtonElement(
            text=PlainTextObject(text=plain(label)),
            action_id=home_action(command),
            style="danger" if command is Command.FORGET else None,
        )
        for command, label in zip(HOME_COMMANDS, labels.items, strict=True)
    ]
    card = replace(card, blocks=tuple(blocks))
    return View(type="home", blocks=[*drawn(card)[0].blocks, ActionsBlock(elements=buttons)])
