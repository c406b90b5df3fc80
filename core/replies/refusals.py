"""What the bot says when something that came changes nothing, and what to do instead."""

from core.buttons import Buttons
from core.cards import Action, Button, Card, Tone, Words
from core.effects import Refusal
from core.session import Phase, Session
from core.words import paragraph, say


def refusal(why: Refusal, session: Session, buttons: Buttons, other: str | None = None) -> Card:
    """The answer to something that is not allowed now; ``other`` is the session that a button belongs to."""
    if why is Refusal.NOT_NOW:
        return Card(tone=Tone.PROBLEM, title=(say("Not now"),), blocks=(paragraph(_NEXT[session.phase]),))
    rows: tuple[tuple[Button, ...], ...] = ()
    if why is Refusal.OTHER_SESSION and other is not None:
        rows = ((buttons.of(Action.OPEN_SESSION, say("Open that job"), argument=other),),)
    return Card(tone=Tone.PROBLEM, title=(_WHY[why],), buttons=rows)


def broken() -> Card:
    """What is said when handling a message failed and it was put aside."""
    return Card(
        tone=Tone.PROBLEM,
        title=(say("Something broke on our side; it is noted, and nothing you accepted is lost"),),
        blocks=(paragraph(say("/status shows where we are. Please try again.")),),
    )


_WHY: dict[Refusal, Words] = {
    Refusal.UNKNOWN_BUTTON: say("This button is no longer known. /status shows where we are."),
    Refusal.NOT_YOURS: say("This is somebody else's card."),
    Refusal.OLD_BUTTON: say("That has changed since. This is how it stands now."),
    Refusal.OTHER_SESSION: say("This belongs to another job of yours."),
    Refusal.UNKNOWN_COMMAND: say("I do not know this command; /help lists what I know."),
    Refusal.TOO_LONG: say("This is too long for a note. /new starts another job with the same CV."),
}

_NEXT: dict[Phase, Words] = {
    Phase.AWAITING_CV: say("First send me your CV, as a file or as text."),
    Phase.READING_CV: say("I am still reading your CV; that takes a moment."),
    Phase.CONFIRMING_CV: say("First look at what I read in your CV: press Looks right, or say what to fix."),
    Phase.AWAITING_JOB: say("Now send me the job description."),
    Phase.READING_JOB: say("I am still reading the job description; that takes a moment."),
    Phase.REVIEWING: say(
        "We are going through the pieces: press a button, or reply to a card. /new starts another job."
    ),
    Phase.RENDERING: say("I am making the document; that takes a moment."),
    Phase.DONE: say("Your CV is ready. Send the next job description, or see /status."),
}
