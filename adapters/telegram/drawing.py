"""A card as marked text."""

from adapters.telegram.texts import Marked, joined, styled
from core.cards import Block, Bullets, Card, Given, Line, Paragraph, Quote, Style, Tone, Words
from core.words import text_of

_STYLES = {Style.STRONG: "bold", Style.EMPHASIS: "italic", Style.STRUCK: "strikethrough", Style.CODE: "code"}
_SIGNS = {Tone.RECEIPT: "✅ ", Tone.PROBLEM: "⚠️ ", Tone.PROGRESS: "⏳ "}
_QUIET = (Tone.RECEIPT, Tone.PROGRESS)
"""Cards whose title is all they say: it needs no emphasis."""


def drawn(card: Card) -> Marked:
    """The card's title and blocks; a seam stands before each block, where a long one is best cut."""
    whole = _title(card)
    before: Block | None = None
    for block in card.blocks:
        text = _block(block)
        if not text.text:
            continue
        gap = "" if not whole.text else "\n\n" if isinstance(before, Bullets) else "\n"
        whole = whole + Marked(gap)
        whole = Marked(whole.text, whole.marks, (*whole.seams, len(whole.text))) + text
        before = block
    return whole


def plain(line: Line) -> str:
    """The line's words alone."""
    return _line(line).text


def _title(card: Card) -> Marked:
    title = _line(card.title)
    if not title.text:
        return title
    return styled(_SIGNS.get(card.tone, "")) + (title if card.tone in _QUIET else title.within("bold"))


def _block(block: Block) -> Marked:
    match block:
        case Paragraph(spans=spans):
            return _line(spans)
        case Bullets(items=items, numbered=numbered):
            marks = (f"{number}. " if numbered else "• " for number in range(1, len(items) + 1))
            return joined([styled(mark) + _line(item) for mark, item in zip(marks, items, strict=True)], "\n")
        case Quote(heading=heading, items=items):
            folded = joined([_line(item) for item in items], "\n").within("expandable_blockquote")
            return joined([part for part in (_line(heading), folded) if part.text], "\n")


def _line(line: Line) -> Marked:
    return joined([_span(span) for span in line], "")


def _span(span: Words | Given) -> Marked:
    link = span.link if isinstance(span, Given) else None
    text = text_of(span) if isinstance(span, Words) else span.text
    lines = span.style is Style.CODE and "\n" in text
    return styled(text, "text_link" if link else "pre" if lines else _STYLES.get(span.style), link)
