"""What is taken of a model's line: plain words, which lead nowhere that the person's own lines do not."""

import re

from core.addresses import live_parts, visible
from core.limits import LONGEST_LINE
from core.model_writing.answers import RewrittenLine, WrittenLine
from core.model_writing.telling import Telling
from core.reading.skills import Vocabulary
from core.tailoring.lines import Line, cleaned

_MARKUP = re.compile(r"</?[A-Za-z!][^<>]*>|\*\*|`")


def taken(one: WrittenLine | RewrittenLine, telling: Telling, vocabulary: Vocabulary) -> Line | None:
    """The model's line as it may be drafted; None for what is no line, or leads where the CV does not.

    Such a line is not even shown as blocked: a chat would make a link of it.
    """
    plain = cleaned(_unmarked(visible(one.text)), vocabulary)
    if not any(map(str.isalnum, plain)) or len(plain) > LONGEST_LINE or "](" in plain:
        return None
    if any(not telling.holds(part) for part in live_parts(plain)):
        return None
    return Line(text=plain, evidence=telling.resting_on(one.rests_on), raw=one.text)


def _unmarked(text: str) -> str:
    """The text without its tags, also where taking one out makes another of what is around it."""
    while (less := _MARKUP.sub("", text)) != text:
        text = less
    return " ".join(text.split())
