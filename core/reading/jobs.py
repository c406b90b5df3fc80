"""A job posting's text to what it asks for."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.job import JobDescriptionData, JobSkill, Need
from core.reading.chat_marks import without_chat
from core.reading.job_names import fields_of, names_of
from core.reading.kinds_of_posting import why_no_job
from core.reading.language import language_of
from core.reading.phrases import plain
from core.reading.places import is_place
from core.reading.posting_levels import level_of
from core.reading.posting_lines import TAGS, without_mail, without_marks
from core.reading.posting_parts import Part, Told, told_of
from core.reading.posting_refusals import is_refused
from core.reading.posting_words import (
    NAMES_THE_TEXT,
    OTHER_POSTINGS,
)
from core.reading.salaries import salary_of
from core.reading.skills import Mention, Vocabulary, is_inflected
from core.reading.source import SourceLine, SourceText, Unreadable
from core.reading.wrapping import Setting, joined, without_endless_words

_TOP, _SHORT, _APART, _TITLE = 12, 40, 3.0, 90


def read_job(source: SourceText, vocabulary: Vocabulary) -> JobDescriptionData | Unreadable:
    """What the posting asks for, or why this is no posting. Skills are in the posting's own words."""
    raw_text = source.text
    source = replace(source, lines=tuple(without_marks([*without_chat(without_endless_words(source.lines))])))
    if (fault := why_no_job(source.text)) is not None:
        return fault
    whole = without_mail(joined(_with_names_apart(source.lines), Setting.of(source.lines)))
    lines = _posting([line for line in whole if not _is_address(line.text)])
    fields = fields_of(lines)
    told = list(told_of(lines))
    names = names_of(lines, fields, "\n".join(line.text for line in whole), raw_text)
    return JobDescriptionData(
        raw_text=raw_text,
        title=names.title,
        company=names.company,
        location=names.place or _place(lines),
        skills=_skills(told, names.title, names.company, vocabulary),
        experience_level=level_of(names.title, fields, told),
        salary=salary_of(lines),
        responsibilities=tuple(one.text for one in _asked(told, Part.TASKS)),
        company_values=tuple(one.text for one in _asked(told, Part.VALUES)),
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
    """The lines; what follows a short line at the top goes on with nothing, though it begin in small letters.

    Nor does a title that says for whom it is meant go on with the paragraph above it.
    """
    out = list(lines[:1])
    for at, (above, line) in enumerate(pairwise(lines)):
        short = at < _TOP and len(above.text) < _SHORT and not above.bullet and not above.text.endswith((",", "-", "/"))
        tagged = line.gap > 0 and len(line.text) < _TITLE and TAGS.search(line.text) is not None
        out.append(replace(line, gap=max(line.gap, _APART)) if short or tagged else line)
    return out


def _is_address(text: str) -> bool:
    return re.fullmatch(r"(?:url\s*:\s*)?https?://\S+", text.strip(), re.IGNORECASE) is not None


def _asked(told: Sequence[Told], part: Part) -> list[Told]:
    return [one for one in told if one.part is part and _says_enough(one.text) and not one.text.endswith(":")]


def _says_enough(text: str) -> bool:
    return len(text) > (4 if not text[0].isascii() and text[0] > "\u3000" else 8)


def _skills(
    told: Sequence[Told], title: str | None, company: str | None, vocabulary: Vocabulary
) -> tuple[JobSkill, ...]:
    """The skills named, each once: required unless every mention is only wished for."""
    found: dict[str, JobSkill] = {}
    weights = (Part.REQUIRED, Part.PREFERRED, Part.TASKS, Part.ABOUT, Part.VALUES)
    told = [
        *(one for part in weights for one in told if one.part is part),
        *(one for one in told if one.part is Part.OFFER),
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
    if is_inflected(mention.term, mention.skill):
        return mention.skill
    same = re.sub(r"[\s-]", "", mention.term).casefold() == re.sub(r"[\s-]", "", mention.skill).casefold()
    return mention.skill if same else mention.term


def _named(told: Told, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """The skills that the line names. Of what the company offers only tools count, that it teaches or works with."""
    mentions = tuple(one for one in vocabulary.find(told.text) if not is_refused(told.text, one))
    if told.part is not Part.OFFER:
        return mentions
    tools = tuple(mention for mention in mentions if vocabulary.is_name(mention.skill))
    return mentions if len(tools) > 1 else tools


def _place(lines: Sequence[SourceLine]) -> str | None:
    pieces = (piece for line in lines[:12] for piece in re.split(r"\t|\s+[|•·]\s+", line.text))
    return next((piece.strip() for piece in pieces if is_place(piece)), None)
