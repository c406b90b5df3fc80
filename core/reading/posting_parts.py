"""A posting's lines, clause by clause: what each is about, and whether it asks or only wishes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from core.reading.phrases import Late, plain
from core.reading.posting_lines import FIELD
from core.reading.posting_words import (
    ABOUT_HEAD,
    COMPANY_FIELD,
    NOISE,
    NOISE_HEAD,
    OFFER_HEAD,
    PLACE_FIELD,
    PREFERRED_HEAD,
    REQUIRED_HEAD,
    TASKS_HEAD,
    TITLE_FIELD,
    VALUES_HEAD,
    WISHED,
)
from core.reading.source import SourceLine


class Part(Enum):
    """What a posting's paragraph is about."""

    ABOUT = auto()
    TASKS = auto()
    REQUIRED = auto()
    PREFERRED = auto()
    VALUES = auto()
    OFFER = auto()
    NOISE = auto()


_HEADS = (
    (Part.PREFERRED, PREFERRED_HEAD),
    (Part.REQUIRED, REQUIRED_HEAD),
    (Part.TASKS, TASKS_HEAD),
    (Part.VALUES, VALUES_HEAD),
    (Part.OFFER, OFFER_HEAD),
    (Part.NOISE, NOISE_HEAD),
    (Part.ABOUT, ABOUT_HEAD),
)
_OF_THE_JOB = (Part.TASKS, Part.REQUIRED, Part.PREFERRED, Part.OFFER)
"""Before these, noise is a page's own, and ends with its paragraph."""
_FACT_WORDS = 5
"""Of what a job board says of a vacancy in a line, such as "Experience: five years", where no part begins."""
_CLAUSES = re.compile(
    r"(?<=[.!?;])\s+(?=\S)|(?<=[。；])"
    r"|,\s+(?=(?:preferably|ideally|idealerweise|idéalement|de préférence|preferiblemente|idealmente|preferibilmente"
    r"|preferencialmente|bij voorkeur|najlepiej|желательно)\b)"
    r"|,\s+(?:and |but |while |und |et |y |e |en )?(?=[^,.;:]{2,40}\s(?:is|are|would be|ist|sind|wäre|est|sont"
    r"|serait|es|son"
    r"|é|è|sono|is een|są|jest) (?:an? |une? |un |een )?(?:nice|plus|bonus|welcome|advantage|must|asset|preferred"
    r"|optional"
    r"|desirable|pre|pré|atout|von Vorteil|wünschenswert|willkommen|souhaité|apprécié|deseable|valorable|gradit"
    r"|mile widzian|atutem)\w*)"
    r"|(?<=\brequired), |(?<=\bmust), |(?<=\bessential), |(?<=\bmandatory), "
    r"|,\s+(?=(?:additional |any |prior |previous |some |and )?(?:experience|knowledge|familiarity"
    r"|exposure|proficiency)\b)",
    re.IGNORECASE,
)
"""Where a sentence falls into what is required and what is only welcome."""


_OF_SOMETHING = Late(
    r"\w (?:in|with|of|using|mit|en|avec|con|com|di|met|van|w|z|ze|o|в|с|σε|med|i) "
    r"(?!(?:the|this|these|our|your|us|you|an?|all|work|der|die|das|dem|den|deine?\w*|ihre?\w*|uns\w*|dir|ihnen|le|la|les"
    r"|l['’]\w+|notre|votre|nous|vous|el|los|las|nuestr\w+|tu|su|ti|os|as|o|il|lo|gli|het|de|deze|ons|jou\w*|je|pracy|nas"
    r"|firmie|компании|нас|вас|oss|dig|puesto|vaga|emploi|funcao)\b)\S"
)
"""What the line is about: no heading says it so."""


@dataclass(frozen=True, slots=True)
class Told:
    """A line with what it is about."""

    text: str
    part: Part
    bullet: bool
    wished: bool


def told_of(lines: Sequence[SourceLine]) -> Iterator[Told]:
    """Every line but headings and noise, with the part of the posting it stands in."""
    part, wished, begun = Part.ABOUT, False, False
    before: tuple[Part, bool] | None = None
    """What the posting was about before a line that says but a fact."""
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        part, wished = before or (part, wished)
        before = None
        head = _part_of(line, heads=below is not None and below.bullet)
        if head is None and part is Part.NOISE and not begun and line.gap > 0:
            part = Part.ABOUT
        rest = line.text
        if head is not None:
            label = FIELD.match(line.text)
            fact = label is not None and len(label["value"].split()) <= _FACT_WORDS
            before = (part, wished) if fact and not (below is not None and below.bullet) else None
            part, wished = head, head in (Part.PREFERRED, Part.OFFER)
            begun = begun or (head in _OF_THE_JOB and not fact)
            if label is None or line.bullet:
                continue
            rest = label["value"]
        if NOISE.search(plain(rest)) and part is not Part.TASKS:
            continue
        for sentence in _CLAUSES.split(rest.replace("\t", " ")):
            if sentence.strip():
                yield Told(
                    sentence.strip(" ;"), part, line.bullet, wished or WISHED.search(plain(sentence)) is not None
                )


def _part_of(line: SourceLine, *, heads: bool) -> Part | None:
    """The part that begins with this line, if it is a heading or begins with one and a colon.

    ``heads`` says that a list begins below it.
    """
    head, colon, rest = line.text.partition(":")
    label = head if colon and (not rest.strip() or len(head.split()) <= 5) else line.text
    looks = line.level is not None or line.bold or heads or (colon and not rest.strip()) or label.isupper()
    if line.bullet or len(label.split()) > 9 or label.endswith((".", ",")):
        return None
    if not looks and not (colon and rest.strip()) and len(label.split()) > 5:
        return None
    simple = plain(label)
    if colon and rest.strip() and any(one.fullmatch(simple) for one in (TITLE_FIELD, COMPANY_FIELD, PLACE_FIELD)):
        return None
    found = next((part for part, words in _HEADS if words.search(simple)), None)
    if found is Part.PREFERRED and not looks and not any(one.match(simple) for one in (PREFERRED_HEAD, REQUIRED_HEAD)):
        return None  # "Python preferred" is no heading
    if not looks and found is not None and _OF_SOMETHING.search(simple):
        return None  # "Experience with Kafka" is no heading
    if found is Part.NOISE and not looks and NOISE_HEAD.match(simple) is None:
        return None
    return Part.ABOUT if found is None and line.level is not None else found
