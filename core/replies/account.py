"""What the bot says about itself, the person's data and their sessions."""

from core.buttons import Buttons
from core.cards import Action, Block, Button, ButtonStyle, Card, Line, Style, Tone, Words
from core.documents import Paper
from core.events import SessionLine
from core.languages import PROVED, Language, language_of
from core.session import Entry, EntryState, Phase, Session, SessionStatus
from core.words import bullets, given, paragraph, say


def welcome() -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("I tailor your CV to a job, piece by piece, and you accept each piece."),),
        blocks=(
            paragraph(
                say(
                    "I only use what your CV says. What you send is kept for you alone, "
                    "and /forget deletes it; see /privacy."
                )
            ),
        ),
    )


def privacy() -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("What happens to your data"),),
        blocks=(
            bullets(
                (say("Your CV, the jobs, the drafts and the documents are kept so that nothing is lost."),),
                (say("Nobody but you can open them here; the operator of this bot runs the database."),),
                (say("Nothing is sent to anybody else unless the operator switched on a language model."),),
                (say("/export sends you everything that is kept, /forget deletes it at once."),),
            ),
        ),
    )


def help_card() -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("What you can tell me at any time"),),
        blocks=(
            bullets(
                (say("/status: where we are"),),
                (say("/cv: the CV that I keep for you"),),
                (say("/jobs: earlier sessions, to open again"),),
                (say("/new: another job with the same CV"),),
                (say("/cancel: stop what I am asking, or put this job away"),),
                (say("/settings: paper, page limit, language, and a key of your own"),),
                (say("/export: all your data; /forget: delete it; /privacy: what happens to it"),),
            ),
            paragraph(say("A reply to a card is a note: I write that piece anew and follow it.")),
        ),
    )


def unknown_command(name: str) -> Card:
    return Card(tone=Tone.PROBLEM, title=(say("I do not know {name}; /help lists what I know", name=name),))


def status(session: Session, buttons: Buttons) -> Card:
    """Where the session stands, with a way back into every piece."""
    blocks: list[Block] = [paragraph(_PHASES[session.phase])]
    rows: list[tuple[Button, ...]] = []
    if session.entries:
        blocks.append(bullets(*(_state(entry) for entry in session.entries), numbered=True))
        rows = [
            (buttons.on(entry, Action.UNDO, say("Change: {name}", name=entry.name)),)
            for entry in session.entries
            if entry.state is EntryState.ACCEPTED
        ]
    if session.documents:
        rows.append((buttons.of(Action.GET_DOCUMENT, say("Send the PDF"), argument="pdf"),))
    return Card(tone=Tone.NOTICE, title=(_title(session),), blocks=tuple(blocks), buttons=tuple(rows))


def no_cv(session: Session) -> Card:
    words = say("I keep no CV for you yet") if session.cv is None else say("Your CV is not confirmed yet")
    return Card(tone=Tone.NOTICE, title=(words,), blocks=(paragraph(say("Send it as a file, or paste its text.")),))


def sessions(listed: tuple[SessionLine, ...], current: str, buttons: Buttons) -> Card:
    """The person's sessions, newest first, each to be opened again."""
    if not listed:
        return Card(tone=Tone.NOTICE, title=(say("There are no sessions yet"),))
    lines: list[Line] = []
    rows: list[tuple[Button, ...]] = []
    for n, one in enumerate(listed, start=1):
        state = say("this one") if one.id == current else _STATUS[one.status]
        lines.append((given(one.title, Style.STRONG), given(f" · {one.created_at:%Y-%m-%d} · "), state))
        if one.id != current:
            rows.append(
                (buttons.of(Action.OPEN_SESSION, say("Open {n}: {title}", n=n, title=one.title), argument=one.id),)
            )
    return Card(
        tone=Tone.NOTICE,
        title=(say("Your sessions"),),
        blocks=(bullets(*lines, numbered=True),),
        buttons=tuple(rows),
    )


LIKE_JOB, LIKE_CV = "job", "cv"


def settings(session: Session, buttons: Buttons) -> Card:
    """The person's settings, with the one in force marked."""
    layout, spoken = session.layout, language_of(session.profile.language)
    paper = tuple(
        buttons.of(Action.SET_PAPER, _chosen(_name(one.value), chosen=layout.paper is one), argument=one.value)
        for one in Paper
    )
    languages = tuple(
        buttons.of(Action.SET_LANGUAGE, _chosen(_name(one.own_name), chosen=one is spoken), argument=one.value)
        for one in Language
    )
    limits = tuple(
        buttons.of(Action.SET_PAGE_LIMIT, _chosen(words, chosen=layout.page_limit == limit), argument=str(limit or 0))
        for limit, words in ((None, say("Any length")), (1, say("One page")), (2, say("Two pages")))
    )
    drafts_in = session.profile.drafts_language or (LIKE_CV if session.profile.drafts_like_cv else LIKE_JOB)
    drafts = tuple(
        buttons.of(Action.SET_DRAFTS_LANGUAGE, _chosen(words, chosen=drafts_in == kind), argument=kind)
        for kind, words in (
            (LIKE_JOB, say("Drafts in the job’s language")),
            (LIKE_CV, say("Drafts in my CV’s language")),
            *((one.value, say("Drafts: {language}", language=one.own_name)) for one in PROVED),
        )
    )
    lines: tuple[Line, ...] = (
        (say("Paper: {paper}", paper=layout.paper.value),),
        (say("Pages: any number"),) if layout.page_limit is None else (say("Pages: at most {n}", n=layout.page_limit),),
        (say("I speak: {language}", language=spoken.own_name),),
    )
    return Card(
        tone=Tone.NOTICE,
        title=(say("Settings"),),
        blocks=(bullets(*lines),),
        buttons=(
            *(paper, limits, languages, drafts[:2], drafts[2:4], drafts[4:]),
            (buttons.of(Action.OWN_KEY, say("Key for the language model")),),
        ),
    )


def confirm_cancel(buttons: Buttons) -> Card:
    return Card(
        tone=Tone.DECISION,
        title=(say("Put this job away? What is written stays, and /jobs opens it again."),),
        buttons=(
            (
                buttons.of(Action.CANCEL, say("Put it away"), style=ButtonStyle.DANGER),
                buttons.of(Action.DROP_ASK, say("Go on with it")),
            ),
        ),
    )


def confirm_forget(buttons: Buttons) -> Card:
    return Card(
        tone=Tone.DECISION,
        title=(say("Delete everything I keep about you? This cannot be undone."),),
        buttons=(
            (
                buttons.of(
                    Action.FORGET,
                    say("Delete everything"),
                    style=ButtonStyle.DANGER,
                    confirm=say("Really delete your CV, all sessions and all documents?"),
                ),
                buttons.of(Action.DROP_ASK, say("Keep it")),
            ),
        ),
    )


def forgotten() -> Card:
    return Card(tone=Tone.RECEIPT, title=(say("Everything I kept about you is deleted. /start begins anew."),))


def exported() -> Card:
    return Card(tone=Tone.NOTICE, title=(say("Everything that is kept about you"),))


def session_title(session: Session) -> str:
    """The session in one line, for lists: the job as far as it is known."""
    if session.job is None:
        return "…"
    return " · ".join(part for part in (session.job.title, session.job.company) if part) or "…"


_PHASES = {
    Phase.AWAITING_CV: say("I am waiting for your CV."),
    Phase.READING_CV: say("I am reading your CV."),
    Phase.CONFIRMING_CV: say("Look at what I read in your CV, and press Looks right."),
    Phase.AWAITING_JOB: say("I am waiting for the job description."),
    Phase.READING_JOB: say("I am reading the job description."),
    Phase.REVIEWING: say("We are going through the pieces."),
    Phase.RENDERING: say("Everything is accepted; I am making the document."),
    Phase.DONE: say("Your CV is ready."),
}

_STATES = {
    EntryState.WAITING: say("comes last"),
    EntryState.WRITING: say("being written"),
    EntryState.READY: say("to decide"),
    EntryState.FAILED: say("failed"),
    EntryState.ACCEPTED: say("accepted"),
}

_STATUS = {
    SessionStatus.ACTIVE: say("open"),
    SessionStatus.COMPLETED: say("completed"),
    SessionStatus.ARCHIVED: say("put away"),
}


def _title(session: Session) -> Words:
    if session.job is None or not (session.job.title or session.job.company):
        return say("Where we are")
    return say("Where we are: {job}", job=session_title(session))


def _state(entry: Entry) -> Line:
    return given(entry.name), given(": "), _STATES[entry.state]


def _chosen(words: Words, *, chosen: bool) -> Words:
    return say("✓ {choice}", choice=words) if chosen else words


def _name(text: str) -> Words:
    """A name that is the same in every language."""
    return say("{name}", name=text)
