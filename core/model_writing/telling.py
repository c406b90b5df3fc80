"""What a model is told of an entry: the lines that it may use, numbered, the job, and how much to write.

Who the person is, how to reach them, and the employer and dates of a role are not told: the code copies these.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Self, assert_never

from core.cv import CvDate
from core.job import JobDescriptionData, Need
from core.language_model import Payer, Purpose
from core.model_writing.languages import name_of
from core.ports import WriteRequest
from core.reading.skills import Vocabulary
from core.session import Draft, Entry, EntryKind
from core.tailoring import qualifications
from core.tailoring.choosing import Choice
from core.tailoring.lines import Line, merged, prepared
from core.tailoring.quality import LONGEST_QUALIFICATION
from core.tailoring.relevance import Relevance
from core.tailoring.summary import MOST_SENTENCES, Summary

MOST_SOURCES = 60
"""Lines that a model is shown. More make it no wiser, and cost."""
MOST_CANDIDATES = 40
"""Of these, for key qualifications, so many that are short already; the rest are lines of roles and projects."""
MOST_SKILLS, MOST_DUTIES = 30, 15
"""What is told of the job."""
MOST_WANTED = 12
"""Lines that a note can bring an entry to."""

_FIRST = {
    EntryKind.ROLE: Purpose.WRITE_ENTRY,
    EntryKind.PROJECT: Purpose.WRITE_ENTRY,
    EntryKind.QUALIFICATIONS: Purpose.KEY_QUALIFICATIONS,
    EntryKind.SUMMARY: Purpose.EXECUTIVE_SUMMARY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """All that goes into the prompts of one entry."""

    purpose: Purpose
    sources: tuple[Line, ...]
    """What may be written from. ``S1`` is the first of them."""
    most: int
    """Lines that are taken of the answer."""
    payer: Payer
    ours: Mapping[str, object] = field(repr=False)
    data: Mapping[str, object] = field(repr=False)

    @classmethod
    def of(cls, request: WriteRequest, vocabulary: Vocabulary, today: CvDate) -> Self:
        """What is told for this request; without sources there is nothing to write from."""
        entry, job = request.entry, request.job
        sources = tuple(_sources(request, vocabulary, today))[:MOST_SOURCES]
        most = _most(request, vocabulary)
        return cls(
            purpose=Purpose.REVISE if entry.drafts or entry.note else _FIRST[entry.kind],
            sources=sources,
            payer=request.payer,
            most=max(most, min(len(sources), MOST_WANTED)) if _has_lines(entry) and entry.note else most,
            ours={
                "kind": entry.kind.value,
                "language": name_of(request.language or job.language),
                "most": most,
                "longest": LONGEST_QUALIFICATION,
                "ongoing": _goes_on(request),
                "qualifications": entry.kind is EntryKind.QUALIFICATIONS,
                "summary": entry.kind is EntryKind.SUMMARY,
                "noted": entry.note is not None,
                "repeated": False,
            },
            data={
                "title": entry.title or (entry.name if entry.kind is EntryKind.PROJECT else None),
                "sources": [source.text for source in sources],
                "job": _job(job),
                "company": list(request.company),
                "note": entry.note,
                "drafts": [_shown(draft, seen=draft.number == entry.shown) for draft in entry.drafts],
            },
        )

    def holds(self, words: str) -> bool:
        """Whether one of the lines that may be written from has these very words."""
        return any(words.casefold().rstrip(".,;)") in source.text.casefold() for source in self.sources)

    def once_more(self, draft: Draft) -> Self:
        """The same, when the model has given a draft that the person knows: that one is among the earlier ones now."""
        drafts = self.data["drafts"]
        assert isinstance(drafts, list)
        return replace(
            self,
            purpose=Purpose.REVISE,
            ours={**self.ours, "repeated": True},
            data={**self.data, "drafts": [*drafts, _shown(draft, seen=False)]},
        )

    def resting_on(self, marks: Iterable[str]) -> tuple[str, ...]:
        """The ids of the CV's lines behind these marks; a mark that was not given stands for none."""
        numbers = (int(digits) for mark in marks if (digits := mark.strip().lstrip("Ss")).isdecimal())
        found = [self.sources[number - 1] for number in numbers if 0 < number <= len(self.sources)]
        return tuple(dict.fromkeys(line for source in found for line in source.evidence))


def _shown(draft: Draft, *, seen: bool) -> dict[str, object]:
    return {"number": draft.number, "shown": seen, "lines": list(draft.lines)}


def _sources(request: WriteRequest, vocabulary: Vocabulary, today: CvDate) -> Iterator[Line]:
    """The lines that the entry may rest on, those first that have most to do with the job."""
    cv, job, entry = request.cv, request.job, request.entry
    relevance = Relevance.of(cv, job, vocabulary, request.nearness)
    match entry.kind:
        case EntryKind.ROLE | EntryKind.PROJECT:
            yield from relevance.ranked(prepared(entry.original, vocabulary))
        case EntryKind.QUALIFICATIONS:
            yield from qualifications.candidates(cv, vocabulary, job)[:MOST_CANDIDATES]
            items = (item for section in cv.sections for part in section.subsections for item in part.items)
            yield from relevance.ranked(merged(map(Line.of, items)))
        case EntryKind.SUMMARY:
            summary = Summary.of(cv, job, request.accepted, vocabulary, today, request.nearness)
            done = [Line.of(item) for one in request.accepted if _has_lines(one) for item in one.accepted_items]
            listed = [Line.of(item) for one in request.accepted if not _has_lines(one) for item in one.accepted_items]
            about = [line for line in (summary.bare_post, *summary.own) if line]
            degree = [summary.degree] if summary.degree else []
            yield from merged((*about, *relevance.ranked(done), *degree, *listed))
        case unknown:
            assert_never(unknown)


def _has_lines(entry: Entry) -> bool:
    return entry.kind in (EntryKind.ROLE, EntryKind.PROJECT)


def _most(request: WriteRequest, vocabulary: Vocabulary) -> int:
    match request.entry.kind:
        case EntryKind.ROLE | EntryKind.PROJECT:
            choice = Choice.of(request.entry, request.cv, request.job, vocabulary, request.nearness)
            return max(len(choice.first), 1)
        case EntryKind.QUALIFICATIONS:
            return qualifications.WANTED
        case EntryKind.SUMMARY:
            return MOST_SENTENCES
        case unknown:
            assert_never(unknown)


def _goes_on(request: WriteRequest) -> bool:
    parts = (part for section in request.cv.sections for part in section.subsections)
    return any(part.id == request.entry.id and part.period and part.period.ongoing for part in parts)


def _job(job: JobDescriptionData) -> dict[str, object]:
    required = job.named(Need.REQUIRED)[:MOST_SKILLS]
    return {
        "title": job.title,
        "company": job.company,
        "required": required,
        "preferred": job.named(Need.PREFERRED)[: MOST_SKILLS - len(required)],
        "duties": job.responsibilities[:MOST_DUTIES],
    }
