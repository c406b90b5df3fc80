"""Buttons for a card: each gets a token of its own, drawn from the event that caused the card."""

from dataclasses import dataclass

from core.cards import Action, Button, ButtonStyle, Words
from core.chance import draw
from core.session import Entry, Session


@dataclass(frozen=True, slots=True)
class Buttons:
    """Makes the buttons of one session's cards in answer to one event."""

    session: Session
    seed: str

    def of(
        self,
        action: Action,
        label: Words,
        *,
        argument: str | None = None,
        bound: bool = False,
        style: ButtonStyle = ButtonStyle.DEFAULT,
        confirm: Words | None = None,
    ) -> Button:
        """A button on the session; a ``bound`` one counts only while the session has its present revision."""
        return self._button(action, label, None, self.session.revision if bound else None, argument, style, confirm)

    def on(
        self,
        entry: Entry,
        action: Action,
        label: Words,
        *,
        argument: str | None = None,
        style: ButtonStyle = ButtonStyle.DEFAULT,
    ) -> Button:
        """A button on an entry, which counts only while the entry has its present revision."""
        return self._button(action, label, entry.id, entry.revision, argument, style, None)

    def _button(
        self,
        action: Action,
        label: Words,
        entry: str | None,
        revision: int | None,
        argument: str | None,
        style: ButtonStyle,
        confirm: Words | None,
    ) -> Button:
        return Button(
            token=draw(self.seed, self.session.id, entry, revision, action, argument),
            action=action,
            label=label,
            session=self.session.id,
            owner=self.session.owner,
            revision=revision,
            entry=entry,
            argument=argument,
            style=style,
            confirm=confirm,
        )
