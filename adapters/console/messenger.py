"""Messages out to a terminal: cards are printed, buttons get numbers, files are put into a folder."""

from collections.abc import Callable
from pathlib import Path

from adapters.console.drawing import Pen
from core.cards import Action, Button, Card, Tone
from core.effects import Refuse, SendFile, Show
from core.ports import Delivered, Sending, Undeliverable
from core.store import Outgoing
from core.words import text_of

UNDO = "0"
"""What to type to undo the last decision: always the same, so that no card's numbers move."""


class ConsoleMessenger:
    """The ``Messenger`` port. What it prints goes to ``write``, progress to ``progress``."""

    def __init__(
        self, *, write: Callable[[str], None], progress: Callable[[str], None], pen: Pen, folder: Path
    ) -> None:
        self._write = write
        self._progress = progress
        self._pen = pen
        self._folder = folder
        self._buttons: dict[str, Button] = {}
        self._count = 0
        self._fresh = True
        self._undecided: set[str] = set()

    def button(self, typed: str) -> Button | None:
        """The button on the screen that this number or these words stand for; of equal labels the last."""
        if found := self._buttons.get(typed):
            return found
        shown = (self._buttons[str(number)] for number in range(self._count, 0, -1))
        return next((button for button in shown if text_of(button.label).casefold() == typed.casefold()), None)

    def pressed(self, token: str) -> Button | None:
        """The button on the screen that this token belongs to."""
        return next((button for button in self._buttons.values() if button.token == token), None)

    def heard(self) -> None:
        """The person has typed something: the buttons of the next card to decide are counted from 1 again.

        Other cards count on while one waits for a decision: its numbers, still on the screen, keep their meaning.
        """
        self._fresh = True

    async def send(self, outgoing: Outgoing) -> Sending:
        """Prints the message; a change to an earlier one is printed again below."""
        match outgoing.message:
            case Show(card=card) | Refuse(card=card):
                self._show(card)
            case SendFile(name=name, caption=caption):
                if outgoing.data is None:
                    return Undeliverable(reason="the file is gone")
                path = self._keep(name, outgoing.data)
                self._write(f"{self._pen.card(caption, {})}\n  {path}\n")
                return Delivered(reference=str(path))
        return Delivered(reference=str(outgoing.id))

    def _show(self, card: Card) -> None:
        if card.tone is Tone.PROGRESS:
            self._progress(self._pen.card(card, {}))
            return
        numbers = self._number(card)
        self._write(self._pen.card(card, numbers) + "\n")

    def _number(self, card: Card) -> dict[str, str]:
        buttons = [button for row in card.buttons for button in row]
        if card.tone is Tone.RECEIPT:
            undo = next((button for button in buttons if button.action is Action.UNDO), None)
            if undo is None:
                return {}
            self._buttons[UNDO] = undo
            self._undecided.discard(undo.entry or "")
            return {undo.token: UNDO}
        if buttons and self._fresh:
            self._count = self._count if self._undecided and card.tone is not Tone.DECISION else 0
            self._fresh = False
        if card.tone is Tone.DECISION:
            self._undecided |= {button.entry for button in buttons if button.entry}
        numbers: dict[str, str] = {}
        for button in buttons:
            self._count += 1
            self._buttons[str(self._count)] = button
            numbers[button.token] = str(self._count)
        return numbers

    def _keep(self, name: str, data: bytes) -> Path:
        """Writes the file, and never over another one of the same name and other content."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / Path(name).name
        number = 1
        while path.exists() and path.read_bytes() != data:
            number += 1
            path = self._folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        path.write_bytes(data)
        return path
