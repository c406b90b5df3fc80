"""What the bot says while it takes in a CV and a job."""

from dataclasses import replace

from core.addresses import defused
from core.buttons import Buttons
from core.cards import Action, Block, Button, ButtonStyle, Card, Line, Style, Tone, Words
from core.cv import AWARDED, Contact, Item, Section, SectionKind, StructuredCV, Subsection
from core.reading.source import Fault, Unreadable
from core.words import bullets, count, given, paragraph, quote, recalled, say


def ask_for_cv() -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(say("Send me your CV"),),
        blocks=(paragraph(say("A PDF, Word or text file, a JSON Resume, or the text itself, pasted here.")),),
    )


def reading_cv() -> Card:
    return Card(tone=Tone.PROGRESS, title=(say("Reading your CV …"),))


def cv_found(cv: StructuredCV, hidden: tuple[str, ...], buttons: Buttons, unread: tuple[int, ...] = ()) -> Card:
    """What was read, for the person to confirm. ``unread`` are pages on which letters are drawn that are no text."""
    blocks: list[Block] = [paragraph(*_contact(cv.contact))]
    for section in cv.sections:
        blocks += _section(section)
    if hidden:
        blocks.append(
            quote(
                say("Text that a reader of the page cannot see: left out"),
                *((given(defused(line)),) for line in hidden),
            )
        )
    if unread:
        pages = ", ".join(map(str, unread))
        blocks.append(paragraph(say("Some letters are drawn in a way that I cannot read. Page: {pages}", pages=pages)))
    rows = (
        (
            buttons.of(Action.CONFIRM_CV, say("Looks right"), bound=True, style=ButtonStyle.PRIMARY),
            buttons.of(Action.FIX_CV, say("Fix something"), bound=True),
            buttons.of(Action.REPLACE_CV, say("Send another file")),
        ),
    )
    return Card(tone=Tone.DECISION, title=(say("This is what I read in your CV"),), blocks=tuple(blocks), buttons=rows)


def master_cv(cv: StructuredCV, buttons: Buttons) -> Card:
    """The CV that is kept for the next job."""
    blocks: list[Block] = [paragraph(*_contact(cv.contact))]
    for section in cv.sections:
        blocks += _section(section)
    rows = ((buttons.of(Action.NEW_JOB, say("New job, same CV")), buttons.of(Action.NEW_CV, say("Use another CV"))),)
    return Card(tone=Tone.NOTICE, title=(say("The CV that I keep for you"),), blocks=tuple(blocks), buttons=rows)


def cv_kept(cv: StructuredCV) -> Card:
    """The receipt that the confirmed CV's card turns into."""
    return Card(tone=Tone.RECEIPT, title=(say("CV of {name}: confirmed", name=cv.contact.name or "?"),))


def ask_for_another_cv() -> Card:
    return Card(tone=Tone.QUESTION, title=(say("Send me the other file, or paste the text"),))


def ask_for_fix(buttons: Buttons) -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(say("What did I read wrongly?"),),
        blocks=(
            paragraph(say("Say it in words, one thing at a time, for example:")),
            bullets(
                (say("name: Maria Sommer"),),
                (say("replace Senior Enginer with Senior Engineer"),),
                (say("employer of role 2: Hotel Adler"),),
                (say("remove the line Hobbies"),),
            ),
        ),
        buttons=((buttons.of(Action.DROP_ASK, say("Never mind")),),),
    )


def fixing_cv() -> Card:
    return Card(tone=Tone.PROGRESS, title=(say("Mending your CV …"),))


def fix_not_understood(buttons: Buttons) -> Card:
    card = ask_for_fix(buttons)
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I could not work out what to change; nothing was changed"),),
        blocks=card.blocks,
        buttons=card.buttons,
    )


def ask_which(buttons: Buttons) -> Card:
    return Card(
        tone=Tone.DECISION,
        title=(say("Is this the job already, or more of your CV?"),),
        buttons=(
            (
                buttons.of(Action.TEXT_IS_JOB, say("It is the job; my CV looks right"), bound=True),
                buttons.of(Action.TEXT_IS_CV, say("It is more of my CV"), bound=True),
                buttons.of(Action.DROP_ASK, say("Neither")),
            ),
        ),
    )


def ask_for_job(buttons: Buttons) -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(say("Now send me the job description"),),
        blocks=(paragraph(say("Paste the posting, forward it, or send it as a file.")),),
        buttons=((buttons.of(Action.NEW_CV, say("Use another CV")),),),
    )


def job_kept_for_later() -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(say("This reads like a job description: I have kept it"),),
        blocks=(paragraph(say("Now send me your CV, and I will tailor it to this job.")),),
    )


def job_kept_until_confirmed() -> Card:
    return Card(
        tone=Tone.NOTICE, title=(say("I keep this as the job description, and read it once your CV is confirmed"),)
    )


def reading_job() -> Card:
    return Card(tone=Tone.PROGRESS, title=(say("Reading the job description …"),))


def not_read(why: Unreadable, *offers: Button) -> Card:
    """Why nothing could be read, and what to send instead."""
    message, advice = _FAULTS[why.fault]
    blocks = (paragraph(replace(recalled(why.detail), style=Style.EMPHASIS)),) if why.detail else ()
    return Card(
        tone=Tone.PROBLEM,
        title=(message,),
        blocks=(*blocks, paragraph(advice)),
        buttons=(offers,) if offers else (),
    )


_FAULTS: dict[Fault, tuple[Words, Words]] = {
    Fault.EMPTY: (say("This file is empty"), say("Send the file again, or paste the text.")),
    Fault.TOO_SHORT: (
        say("This is too short to work with"),
        say("I need at least 50 characters: send the whole text or a file."),
    ),
    Fault.TOO_LARGE: (
        say("This is larger than I read"),
        say("Send a file of at most 20 MB and 30 pages, or paste the text."),
    ),
    Fault.ENCRYPTED: (
        say("This file is locked with a password"),
        say("Save a copy without the password and send that."),
    ),
    Fault.NO_TEXT: (
        say("This file has pictures but no text"),
        say("It looks like a scan. Send the original PDF or Word file, or paste the text."),
    ),
    Fault.DAMAGED: (
        say("This file is damaged"),
        say("I could not open it. Save it anew, as PDF or Word, and send that, or paste the text."),
    ),
    Fault.UNSUPPORTED: (
        say("This is not a kind of file that I read"),
        say("Send a PDF, Word (DOCX), text, Markdown or JSON Resume file, or paste the text."),
    ),
    Fault.TOO_COMPLEX: (
        say("Reading this file took too long, so I stopped"),
        say("Save it anew as a plain PDF or Word file, or paste the text."),
    ),
    Fault.NOT_A_CV: (
        say("This does not read like a CV"),
        say("I found neither jobs with dates nor the headings of a CV. Send your CV as a file or paste its text."),
    ),
    Fault.LOOKS_LIKE_A_JOB: (
        say("This reads like a job description, not like a CV"),
        say("Send your CV first, as a file or as text."),
    ),
    Fault.NOT_A_JOB: (
        say("This does not read like a job description"),
        say("Paste the whole posting: what the job is, what they ask for, who they are."),
    ),
    Fault.LOOKS_LIKE_A_CV: (
        say("This reads like a CV, not like a job description"),
        say("Paste the posting that you want to apply for."),
    ),
    Fault.LINKS_ARE_OFF: (
        say("I do not open links here"),
        say("Open it yourself, and paste the text of the posting or send it as a file."),
    ),
    Fault.LINK_NOT_OPENED: (
        say("I could not open this link"),
        say("Many job boards let no program in. Paste the text of the posting, or send it as a file."),
    ),
    Fault.OUR_FAULT: (
        say("Something broke on our side while I read this"),
        say("It is noted. Try again, or send it in another form."),
    ),
}


def _contact(contact: Contact) -> Line:
    parts = (contact.headline, contact.email, contact.phone, contact.location, *(link.label for link in contact.links))
    rest = " · ".join(part for part in parts if part)
    name = given(contact.name, Style.STRONG) if contact.name else say("(no name found)", Style.STRONG)
    return (name, given("\n" + rest)) if rest else (name,)


def _section(section: Section) -> tuple[Block, ...]:
    heading = given(section.name, Style.STRONG)
    if section.kind in AWARDED and len(section.subsections) > _MOST_SHOWN:
        return (paragraph(heading, given(": "), count(len(section.subsections), "{n} line", "{n} lines")),)
    if section.subsections:
        return paragraph(heading), bullets(*(_subsection(one) for one in section.subsections), numbered=True)
    if section.kind in _SHOWN_WHOLE:
        return (paragraph(heading, given(": " + "; ".join(item.content for item in section.items))),)
    return (paragraph(heading, given(": "), _lines(section.items)),)


_MOST_SHOWN = 15
"""Publications, of more of which only the number is told: they would fill a message of their own."""
_SHOWN_WHOLE = (SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.CERTIFICATIONS)


def _subsection(one: Subsection) -> Line:
    names = [part for part in (one.title, one.organisation) if part] or [one.name]
    dates = f" ({one.period.text})" if one.period else ""
    head = given(" · ".join(names) + dates)
    return (head, given(": "), _lines(one.items)) if one.items else (head,)


def _lines(items: tuple[Item, ...]) -> Words:
    return count(len(items), "{n} line", "{n} lines")
