"""What the bot says about the cover letter."""

from core.buttons import Buttons
from core.cards import Action, Block, Button, Card, Line, Style, Tone, Words
from core.documents import Document, DocumentFormat
from core.letter import CoverLetter
from core.replies.documents import format_name
from core.words import bullets, count, given, paragraph, say


def writing() -> Card:
    return Card(tone=Tone.PROGRESS, title=(say("Writing your cover letter …"),))


def letter_card(letter: CoverLetter, buttons: Buttons) -> Card:
    """The whole letter, to be read before it is taken."""
    blocks: list[Block] = []
    if letter.fallback:
        blocks.append(
            paragraph(say("Written by rules, since the language model failed: {reason}.", reason=letter.fallback))
        )
    blocks += [paragraph(given(letter.subject, Style.STRONG)), paragraph(given(letter.salutation))]
    for passage in letter.passages:
        if passage.listed:
            lines: tuple[Line, ...] = tuple((given(line.content),) for line in passage.lines)
            blocks.append(bullets(*lines))
        else:
            blocks.append(paragraph(given(passage.text)))
    blocks.append(paragraph(given(", ".join(part for part in (letter.regards, letter.sender.name) if part))))
    if letter.left_out:
        blocks.append(
            paragraph(
                count(
                    letter.left_out,
                    "{n} sentence that your CV does not support is left out.",
                    "{n} sentences that your CV does not support are left out.",
                )
            )
        )
    rows: list[tuple[Button, ...]] = [_formats(buttons)]
    if letter.writer != "rules" or letter.fallback:
        rows.append((buttons.of(Action.WRITE_LETTER_ANEW, say("Write it anew"), bound=True),))
    return Card(tone=Tone.DECISION, title=(say("Your cover letter"),), blocks=tuple(blocks), buttons=tuple(rows))


def not_written(reason: Words, buttons: Buttons) -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I could not write the cover letter"),),
        blocks=(paragraph(reason),),
        buttons=((buttons.of(Action.WRITE_LETTER_ANEW, say("Try again"), bound=True),),),
    )


def not_made(format: DocumentFormat, buttons: Buttons) -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I could not make the {format} of the letter", format=format_name(format)),),
        blocks=(paragraph(say("It is noted; try again, or take another format.")),),
        buttons=(_formats(buttons),),
    )


def caption(document: Document) -> Card:
    """What stands below the file."""
    title = say("Cover letter, {format}, version {n}", format=format_name(document.format), n=document.number)
    return Card(tone=Tone.NOTICE, title=(title,))


def _formats(buttons: Buttons) -> tuple[Button, ...]:
    """The formats of a letter."""
    offered = (DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.TEXT)
    return tuple(buttons.of(Action.GET_LETTER, format_name(one), argument=one.value, bound=True) for one in offered)
