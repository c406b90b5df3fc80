"""What the bot says when the documents are made and handed over."""

from core.buttons import Buttons
from core.cards import Action, Block, Button, ButtonStyle, Card, Tone, Words
from core.documents import Document, DocumentFormat
from core.match import Match
from core.replies.job import percent
from core.session import Session
from core.words import count, paragraph, say


def making(format: DocumentFormat) -> Card:
    return Card(tone=Tone.PROGRESS, title=(say("Making your {format} …", format=format_name(format)),))


def made(document: Document) -> Card:
    """What becomes of the message that it is being made."""
    return Card(tone=Tone.RECEIPT, title=_told(document))


def not_made(format: DocumentFormat, buttons: Buttons) -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I could not make the {format}", format=format_name(format)),),
        blocks=(paragraph(say("Nothing you accepted is lost. It is noted; try again, or take another format.")),),
        buttons=(
            (buttons.of(Action.GET_DOCUMENT, say("Try again"), argument=format.value, style=ButtonStyle.PRIMARY),),
            _formats(buttons, without=format),
        ),
    )


def caption(document: Document, *, fitted: bool) -> Card:
    """What stands below a file: its format, version and pages."""
    blocks: tuple[Block, ...] = ()
    if not fitted and (page_limit := document.layout.page_limit) is not None:
        words = count(
            page_limit,
            "It does not fit on {n} page at a size people can read: leave out some lines, and I make it again.",
            "It does not fit on {n} pages at a size people can read: leave out some lines, and I make it again.",
        )
        blocks = (paragraph(words),)
    return Card(tone=Tone.NOTICE, title=_told(document), blocks=blocks)


def _told(document: Document) -> tuple[Words, ...]:
    title = say("{format}, version {n}", format=format_name(document.format), n=document.number)
    if document.pages is None:
        return (title,)
    return title, count(document.pages, ", {n} page", ", {n} pages")


def first_page() -> Card:
    return Card(tone=Tone.NOTICE, title=(say("The first page"),))


def done(session: Session, match: Match, buttons: Buttons) -> Card:
    """The match before and after, and what may follow."""
    blocks: list[Block] = []
    if match.measurable and match.after is not None:
        words = say(
            "Match with the job: {before} % before, {after} % now; your CV can honestly reach {ceiling} %.",
            before=percent(match.before),
            after=percent(match.after),
            ceiling=percent(match.ceiling),
        )
        blocks.append(paragraph(words))
    if match.gaps:
        names = ", ".join(skill.name for skill in match.gaps)
        blocks.append(paragraph(say("Asked for, and not in your CV: {skills}", skills=names)))
    blocks.append(paragraph(say("Any piece can still be changed: press its Undo, or see /status.")))
    after: list[Button] = [buttons.of(Action.NEW_JOB, say("New job, same CV"), style=ButtonStyle.PRIMARY)]
    after.append(buttons.of(Action.WRITE_LETTER, say("Cover letter"), bound=True))
    if session.layout.page_limit is None and _latest_pages(session) > 1:
        after.append(buttons.of(Action.FIT_ONE_PAGE, say("Fit to one page")))
    return Card(
        tone=Tone.DECISION,
        title=(say("Your CV is ready"),),
        blocks=tuple(blocks),
        buttons=(_formats(buttons, without=DocumentFormat.PDF), tuple(after)),
    )


def format_name(format: DocumentFormat) -> Words:
    """What people call the format."""
    return _NAMES[format]


_NAMES = {
    DocumentFormat.PDF: say("PDF"),
    DocumentFormat.DOCX: say("Word file"),
    DocumentFormat.MARKDOWN: say("Markdown"),
    DocumentFormat.HTML: say("HTML"),
    DocumentFormat.JSON_RESUME: say("JSON Resume"),
    DocumentFormat.TEXT: say("text"),
}


def _formats(buttons: Buttons, *, without: DocumentFormat) -> tuple[Button, ...]:
    return tuple(
        buttons.of(Action.GET_DOCUMENT, name, argument=one.value)
        for one, name in _NAMES.items()
        if one not in (without, DocumentFormat.TEXT)
    )


def _latest_pages(session: Session) -> int:
    return next((one.pages for one in reversed(session.documents) if one.pages is not None), 0)
