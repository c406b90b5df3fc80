"""A job posting's text to what it asks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from core.job import JobDescriptionData, JobSkill, Need
from core.reading.job_names import field, fields_of, names_of
from core.reading.kinds_of_posting import why_no_job
from core.reading.language import language_of
from core.reading.phrases import Late, plain
from core.reading.places import is_place
from core.reading.posting_lines import FIELD, without_mail, without_marks
from core.reading.posting_words import (
    ABOUT_HEAD,
    COMPANY_FIELD,
    LEVEL_FIELD,
    LEVELS,
    NAMES_THE_TEXT,
    NOISE,
    NOISE_HEAD,
    OFFER_HEAD,
    OTHER_POSTINGS,
    PLACE_FIELD,
    PREFERRED_HEAD,
    REQUIRED_HEAD,
    TASKS_HEAD,
    TITLE_FIELD,
    VALUES_HEAD,
    WISHED,
)
from core.reading.salaries import salary_of
from core.reading.skills import Mention, Vocabulary
from core.reading.source import SourceLine, SourceText, Unreadable
from core.reading.wrapping import Setting, joined, without_endless_words


class _Part(Enum):
    """What a posting's paragraph is about."""

    ABOUT = auto()
    TASKS = auto()
    REQUIRED = auto()
    PREFERRED = auto()
    VALUES = auto()
    OFFER = auto()
    NOISE = auto()


_HEADS = (
    (_Part.PREFERRED, PREFERRED_HEAD),
    (_Part.REQUIRED, REQUIRED_HEAD),
    (_Part.TASKS, TASKS_HEAD),
    (_Part.VALUES, VALUES_HEAD),
    (_Part.OFFER, OFFER_HEAD),
    (_Part.NOISE, NOISE_HEAD),
    (_Part.ABOUT, ABOUT_HEAD),
)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one ein eins un una um uma uno een jeden jedno",
            "two zwei deux dos dois duas due twee dwa",
            "three drei trois tres tre drie trzy",
            "four vier quatre cuatro quatro quattro cztery",
            "five funf cinq cinco cinque vijf piec",
            "six sechs seis sei zes szesc",
            "seven sieben sept siete sete sette zeven siedem",
            "eight acht huit ocho oito otto osiem",
            "nine neun neuf nueve nove negen dziewiec",
            "ten zehn dix diez dez dieci tien dziesiec",
        ),
        1,
    )
    for word in words.split()
}
_YEARS = Late(
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})\s*(?:\+|plus|or more)?\s*(?:[-–]|to|bis|a)?\s*(?:\d{{1,2}})?\s*\+?"
    r"\s*(?:years?|yrs|jahre?n?|ans|anos|anni|jaar|lat|лет|年)"
)
_TOP, _SHORT, _APART = 12, 40, 3.0
_CLAUSES = re.compile(
    r"(?<=[.!?;])\s+(?=\S)|(?<=[。；])"
    r"|,\s+(?=(?:preferably|ideally|idealerweise|idéalement|de préférence|preferiblemente|idealmente|preferibilmente"
    r"|preferencialmente|bij voorkeur|najlepiej|желательно)\b)"
    r"|,\s+(?=(?:additional |any |prior |previous |some |and )?(?:experience|knowledge|familiarity"
    r"|exposure|proficiency)\b)",
    re.IGNORECASE,
)
"""Where a sentence falls into what is required and what is only welcome."""
_PRODUCT_MANAGER = re.compile(
    r"(?:product|project|account|programme?|community|office|case|content|marketing|category|customer success) manager"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A line with what it is about."""

    text: str
    part: _Part
    bullet: bool
    wished: bool


def read_job(source: SourceText, vocabulary: Vocabulary) -> JobDescriptionData | Unreadable:
    """What the posting asks for, or why this is no posting. Skills are in the posting's own words."""
    raw_text = source.text
    source = replace(source, lines=tuple(without_marks(without_endless_words(source.lines))))
    if (fault := why_no_job(source.text)) is not None:
        return fault
    whole = without_mail(joined(_with_names_apart(source.lines), Setting.of(source.lines)))
    lines = _posting([line for line in whole if not _is_address(line.text)])
    fields = fields_of(lines)
    told = list(_told(lines))
    names = names_of(lines, fields, "\n".join(line.text for line in whole), raw_text)
    return JobDescriptionData(
        raw_text=raw_text,
        title=names.title,
        company=names.company,
        location=names.place or _place(lines),
        skills=_skills(told, names.title, names.company, vocabulary),
        experience_level=_level(names.title, fields, told),
        salary=salary_of(lines),
        responsibilities=tuple(one.text for one in _asked(told, _Part.TASKS)),
        company_values=tuple(one.text for one in _asked(told, _Part.VALUES)),
        language=language_of(source.text),
    )


def _posting(lines: Sequence[SourceLine]) -> Sequence[SourceLine]:
    """The lines without what follows the posting: other postings, and what somebody has remarked on this one."""
    other = next(
        (at for at, line in enumerate(lines) if at > 5 and OTHER_POSTINGS.fullmatch(plain(line.text.strip(" :")))), None
    )
    lines = lines if other is None else lines[:other]
    remarks = [at for at, line in enumerate(lines) if NAMES_THE_TEXT.search(plain(line.text))]
    said = sum(len(NAMES_THE_TEXT.findall(plain(lines[at].text))) for at in remarks)
    if said < 2 or remarks[0] < len(lines) // 4:
        return lines
    heads = [at for at, line in enumerate(lines[: remarks[0]]) if line.level is not None]
    return lines[: heads[-1]] if heads and heads[-1] > len(lines) // 4 else lines[: remarks[0]]


def _with_names_apart(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; what follows a short line at the top goes on with nothing, though it begin in small letters."""
    out = list(lines[:1])
    for at, (above, line) in enumerate(pairwise(lines)):
        short = at < _TOP and len(above.text) < _SHORT and not above.bullet and not above.text.endswith((",", "-", "/"))
        out.append(replace(line, gap=max(line.gap, _APART)) if short else line)
    return out


def _is_address(text: str) -> bool:
    return re.fullmatch(r"(?:url\s*:\s*)?https?://\S+", text.strip(), re.IGNORECASE) is not None


def _told(lines: Sequence[SourceLine]) -> Iterator[_Told]:
    """Every line but headings and noise, with the part of the posting it stands in."""
    part, wished = _Part.ABOUT, False
    for line in lines:
        head = _part_of(line)
        rest = line.text
        if head is not None:
            part, wished = head, head in (_Part.PREFERRED, _Part.OFFER)
            label = FIELD.match(line.text)
            if label is None or line.bullet:
                continue
            rest = label["value"]
        if NOISE.search(plain(rest)) and part is not _Part.TASKS:
            continue
        for sentence in _CLAUSES.split(rest.replace("\t", " ")):
            if sentence.strip():
                yield _Told(
                    sentence.strip(" ;"), part, line.bullet, wished or WISHED.search(plain(sentence)) is not None
                )


def _part_of(line: SourceLine) -> _Part | None:
    """The part that begins with this line, if it is a heading or begins with one and a colon."""
    head, colon, rest = line.text.partition(":")
    label = head if colon and (not rest.strip() or len(head.split()) <= 5) else line.text
    looks = line.level is not None or line.bold or (colon and not rest.strip()) or label.isupper()
    if line.bullet or len(label.split()) > 9 or label.endswith((".", ",")):
        return None
    if not looks and not (colon and rest.strip()) and len(label.split()) > 5:
        return None
    simple = plain(label)
    if colon and rest.strip() and any(one.fullmatch(simple) for one in (TITLE_FIELD, COMPANY_FIELD, PLACE_FIELD)):
        return None
    found = next((part for part, words in _HEADS if words.search(simple)), None)
    return _Part.ABOUT if found is None and line.level is not None else found


def _asked(told: Sequence[_Told], part: _Part) -> list[_Told]:
    return [one for one in told if one.part is part and _says_enough(one.text) and not one.text.endswith(":")]


def _says_enough(text: str) -> bool:
    return len(text) > (4 if not text[0].isascii() and text[0] > "\u3000" else 8)


def _skills(
    told: Sequence[_Told], title: str | None, company: str | None, vocabulary: Vocabulary
) -> tuple[JobSkill, ...]:
    """The skills named, each once: required unless every mention is only wished for."""
    found: dict[str, JobSkill] = {}
    weights = (_Part.REQUIRED, _Part.PREFERRED, _Part.TASKS, _Part.ABOUT, _Part.VALUES)
    told = [
        *(one for part in weights for one in told if one.part is part),
        *(one for one in told if one.part is _Part.OFFER),
    ]
    mentions = [(mention, one.wished) for one in told for mention in _named(one, vocabulary)]
    for mention, wished in [*mentions, *((mention, False) for mention in vocabulary.find(title or ""))]:
        if company is not None and mention.term in company.split():
            continue
        known = found.get(mention.skill)
        if known is None or (known.need is Need.PREFERRED and not wished):
            name = known.name if known else _spelt(mention)
            found[mention.skill] = JobSkill(name=name, need=Need.PREFERRED if wished else Need.REQUIRED)
    return tuple(found.values())


def _spelt(mention: Mention) -> str:
    """The term as the posting writes it, but for spaces and case: "PowerBI" is written "Power BI"."""
    same = re.sub(r"[\s-]", "", mention.term).casefold() == re.sub(r"[\s-]", "", mention.skill).casefold()
    return mention.skill if same else mention.term


def _named(told: _Told, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """The skills that the line names. Of what the company offers only tools count, that it teaches or works with."""
    mentions = vocabulary.find(told.text)
    if told.part is not _Part.OFFER:
        return mentions
    tools = tuple(mention for mention in mentions if vocabulary.is_name(mention.skill))
    return mentions if len(tools) > 1 else tools


def _level(title: str | None, fields: dict[str, str], told: Sequence[_Told]) -> str | None:
    simple = plain(title or "")
    for level, words in LEVELS:
        if level == "manager" and _PRODUCT_MANAGER.search(simple):
            continue
        if words.search(simple):
            return level
    if (given := field(fields, LEVEL_FIELD)) is not None and len(given) < 40:
        return given
    years = [
        _NUMBERS.get(found[1]) or int(found[1])
        for one in told
        if one.part in (_Part.REQUIRED, _Part.ABOUT)
        for found in _YEARS.finditer(plain(one.text))
    ]
    most = max((year for year in years if year <= 20), default=None)
    return None if most is None else "senior" if most >= 5 else "mid" if most >= 2 else "junior"


def _place(lines: Sequence[SourceLine]) -> str | None:
    pieces = (piece for line in lines[:12] for piece in re.split(r"\t|\s+[|•·]\s+", line.text))
    return next((piece.strip() for piece in pieces if is_place(piece)), None)
