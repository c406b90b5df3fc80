"""The quality check of a written line (R10): a score from 0 to 1, and what is wrong in plain words.

The core has no clock: ``check`` leaves the time at 0, whoever runs it measures and says so with ``timed``.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Self

from core.cards import Words
from core.cv import Item, ItemType, Quality, StructuredCV
from core.job import JobDescriptionData
from core.reading.language import language_of
from core.session import Draft, Entry, EntryKind
from core.tailoring import flaws
from core.tailoring.relevance import SHORTEST_WORD, UNSPACED, stems
from core.tailoring.tense import Tense, goes_on, tense_of
from core.tailoring.wording import swapped
from core.words import kept, say

SHORTEST_LINE, LONGEST_LINE = 20, 300
LONGEST_QUALIFICATION = 30
"""Characters, R10 and R6."""
REPEATED = 0.8
"""Share of equal words from which two lines say the same."""
COPIED_WORDS = 8
"""So many words in a row that stand in the posting too are the posting's, and so is any shorter line as a whole."""
_FEWEST_COPIED = 5


class _Issue(StrEnum):
    SHORT = kept("shorter than 20 characters")
    LONG = kept("longer than 300 characters")
    LONG_QUALIFICATION = kept("longer than 30 characters")
    PLACEHOLDER = kept("holds a placeholder")
    PERSON = kept("speaks in the first person")
    SMALL = kept("begins with a small letter")
    MARK = kept("begins with a mark")
    FILLER = kept("begins with filler instead of what was done")
    PART = kept("begins like a part of a sentence")
    OPEN = kept("breaks off at the end")
    TWICE = kept("says a word twice in a row")
    CAPITALS = kept("is written in capitals")
    PRESENT = kept("is in the present tense, though the role has ended")
    PAST = kept("is in the past tense, though the role goes on")
    REPEATED = kept("says again what another line says")
    ELSEWHERE = kept("says again what a line of another entry says")
    COPIED = kept("is copied from the job description")
    JOB = kept("no line of this entry names a word of the job")


OF_THE_WHOLE = frozenset({_Issue.JOB.value})
"""What is told on the first line and concerns all of them."""

_COST = {
    _Issue.SHORT: 0.2,
    _Issue.LONG: 0.3,
    _Issue.LONG_QUALIFICATION: 0.3,
    _Issue.PLACEHOLDER: 0.6,
    _Issue.PERSON: 0.2,
    _Issue.SMALL: 0.1,
    _Issue.MARK: 0.1,
    _Issue.FILLER: 0.1,
    _Issue.PART: 0.1,
    _Issue.OPEN: 0.2,
    _Issue.TWICE: 0.2,
    _Issue.CAPITALS: 0.1,
    _Issue.PRESENT: 0.1,
    _Issue.PAST: 0.1,
    _Issue.REPEATED: 0.3,
    _Issue.ELSEWHERE: 0.2,
    _Issue.COPIED: 0.3,
    _Issue.JOB: 0.2,
}
"""What each issue takes off a score of 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the check knows of the place of a line: the rest of the CV, and the role that it belongs to."""

    language: str | None = None
    """ISO 639-1; None where it is not known, and then no tense is expected."""
    ongoing: bool | None = None
    """Whether the role goes on; None where it is not known, and for what is no role."""
    elsewhere: tuple[str, ...] = ()
    """The lines of the other roles and projects, as they will stand in the CV."""

    @classmethod
    def of(cls, entry: Entry, cv: StructuredCV, entries: Iterable[Entry], language: str | None = None) -> Self:
        """What stands around an entry of this CV: the drafts on the cards, the person's own lines where none is."""
        periods = {part.id: part.period for section in cv.sections for part in section.subsections}
        period = periods.get(entry.id) if entry.kind is EntryKind.ROLE else None
        others = [one for one in entries if one.id != entry.id and one.kind in (EntryKind.ROLE, EntryKind.PROJECT)]
        return cls(
            language=language or cv.language,
            ongoing=period.ongoing if period and (period.ongoing or period.end) else None,
            elsewhere=tuple(
                item.content for one in others for item in (one.draft.items if one.draft else one.original)
            ),
        )


def written_in(draft: Draft, cv: StructuredCV, language: str) -> str:
    """The language of a draft: rules and the person write in the CV's, a model in the one told or that of the note."""
    if (language == cv.language and not draft.note) or draft.fallback or draft.prompt is None:
        return cv.language
    return language_of(" ".join(draft.lines)) if draft.note else language


NOWHERE = Around()


def check(
    line: str, *, type: ItemType, job: JobDescriptionData, others: Iterable[str] = (), around: Around = NOWHERE
) -> Quality:
    """What one line lacks. ``others`` are the lines beside it; a sentence of the job may not be copied either."""
    return _quality(_Check(job, around).issues(line, type, tuple(others)))


def check_all(items: tuple[Item, ...], job: JobDescriptionData, around: Around = NOWHERE) -> tuple[Item, ...]:
    """The items of one draft, each with its quality. That no line names a word of the job is told on the first."""
    checks = _Check(job, around)
    silent = _tells_words(job, around) and not names_the_job(items, job)
    checked: list[Item] = []
    for item in items:
        issues = checks.issues(item.content, item.type, tuple(other.content for other in checked))
        if silent and not checked:
            issues.append(_Issue.JOB)
        checked.append(item.changed(quality=_quality(issues, _told(item, job))))
    return tuple(checked)


def names_the_job(items: Iterable[Item], job: JobDescriptionData) -> bool:
    """Whether any line has a word of the job's skills, title or duties; True when the job names none."""
    said = " ".join((job.title or "", *job.responsibilities))
    keywords = {stem for stem in stems(said) if len(stem) >= SHORTEST_WORD}
    keywords |= {stem for skill in job.skills for stem in stems(skill.name)}
    return not keywords or any(keywords & set(stems(item.content)) for item in items)


def timed(quality: Quality, milliseconds: float) -> Quality:
    """The same finding with the time that it took."""
    return quality.changed(milliseconds=milliseconds)


def _tells_words(job: JobDescriptionData, around: Around) -> bool:
    """Whether lines could name the job's words at all: a CV in another language has its own."""
    return around.language in (None, job.language)


def _told(item: Item, job: JobDescriptionData) -> tuple[Words, ...]:
    """What is no flaw and yet to be looked at: the job's words where the person had others."""
    swaps = swapped(item.raw_output, item.content, job) if item.raw_output else ()
    return tuple(say("“{new}” is the job's word for your “{old}”", new=new, old=old) for old, new in swaps)


def _quality(issues: list[_Issue], told: tuple[Words, ...] = ()) -> Quality:
    score = max(1.0 - sum(_COST[issue] for issue in issues), 0.0)
    return Quality(score=round(score, 2), issues=(*issues, *told), milliseconds=0)


@dataclass(frozen=True)
class _Check:
    """The check of lines in one place for one job."""

    job: JobDescriptionData
    around: Around

    @cached_property
    def _posting(self) -> str:
        return f" {' '.join(_words(self.job.raw_text))} "

    @cached_property
    def _elsewhere(self) -> tuple[frozenset[str], ...]:
        return tuple(map(_telling, self.around.elsewhere))

    def issues(self, line: str, type: ItemType, others: tuple[str, ...]) -> list[_Issue]:
        """What is wrong with the line, in a fixed order."""
        if type is ItemType.KEY_QUALIFICATION:
            found = self._of_qualification(line, others)
        else:
            found = {**self._of_form(line), **self._of_content(line, type, others)}
        return [issue for issue, holds in found.items() if holds]

    def _of_qualification(self, line: str, others: tuple[str, ...]) -> dict[_Issue, object]:
        return {
            _Issue.LONG_QUALIFICATION: len(line) > LONGEST_QUALIFICATION,
            _Issue.PLACEHOLDER: flaws.PLACEHOLDER.search(line),
            _Issue.PERSON: flaws.speaks_of_me(line, self.around.language),
            _Issue.MARK: _begins_with_a_mark(line),
            _Issue.REPEATED: any(line.casefold() == other.casefold() for other in others),
        }

    def _of_form(self, line: str) -> dict[_Issue, object]:
        return {
            _Issue.SHORT: width(line) < SHORTEST_LINE,
            _Issue.LONG: len(line) > LONGEST_LINE,
            _Issue.PLACEHOLDER: flaws.PLACEHOLDER.search(line),
            _Issue.PERSON: flaws.speaks_of_me(line, self.around.language),
            _Issue.SMALL: flaws.SMALL_START.match(line),
            _Issue.MARK: _begins_with_a_mark(line),
            _Issue.FILLER: flaws.FILLER_START.match(line),
            _Issue.PART: flaws.PART_START.match(line),
            _Issue.OPEN: flaws.breaks_off(line),
            _Issue.TWICE: flaws.TWICE.search(line),
            _Issue.CAPITALS: flaws.shouts(line),
        }

    def _of_content(self, line: str, type: ItemType, others: tuple[str, ...]) -> dict[_Issue, object]:
        tense = (
            tense_of(line, self.around.language) if self.around.language and self.around.ongoing is not None else None
        )
        exactly = type is ItemType.EXECUTIVE_SUMMARY_PARA  # a summary is made of what the roles say, in fewer words
        return {
            _Issue.PRESENT: tense is Tense.PRESENT and not self.around.ongoing,
            _Issue.PAST: tense is Tense.PAST
            and self.around.ongoing
            and goes_on(line)
            and not flaws.RESULT.search(line),
            _Issue.REPEATED: any(_alike(_telling(line), _telling(other)) >= REPEATED for other in others),
            _Issue.ELSEWHERE: any(
                _alike(_telling(line), one) >= (1 if exactly else REPEATED) for one in self._elsewhere
            ),
            _Issue.COPIED: self._copies(line),
        }

    def _copies(self, line: str) -> bool:
        words = _words(line)
        run = min(COPIED_WORDS, len(words))
        if run < _FEWEST_COPIED or len(line) <= LONGEST_QUALIFICATION:
            return False
        runs = (" ".join(words[start : start + run]) for start in range(len(words) - run + 1))
        return any(f" {one} " in self._posting for one in runs)


def width(line: str) -> int:
    """The line's characters; a sign of a script without spaces says as much as two letters."""
    return len(line) + len(UNSPACED.findall(line))


def _begins_with_a_mark(line: str) -> bool:
    return not line[:1].isalnum() and line[:1] not in "\"“„«'(.+<≥≤~≈"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _telling(line: str) -> frozenset[str]:
    """The line's words as they are compared; numbers are words here, and a line without any word is one."""
    return frozenset((*stems(line), *re.findall(r"\d+", line))) or frozenset({line.casefold()})


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """The share of the lines' words that both have."""
    return len(mine & theirs) / len(mine | theirs)
