"""A model that does all that an attack asks of it, on every call, and what a person then sees of it."""

import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from adapters.llm.shape import Read, read
from adapters.memory import HandClock
from core.buttons import Buttons
from core.cards import Bullets, Card, Given, Line, Paragraph, Quote
from core.cv import CvDate, Item, StructuredCV
from core.grounding.checker import Checker
from core.grounding.examiners import EXAMINERS
from core.grounding.holding import held_to
from core.intake import lines_of
from core.job import JobDescriptionData
from core.language_model import AnswerT, Completed, Failed, Malformed, ModelRequest, Usage
from core.model_writing.writer import ModelWriter
from core.ports import WriteRequest, Written
from core.reading.jobs import read_job
from core.reading.source import SourceLine, SourceText
from core.replies.job import job_found
from core.replies.review import detail, entry_card
from core.session import Draft, Entry, EntryState, Profile, Session
from core.tailoring.assemble import assemble
from core.tailoring.drafting import drafted
from core.tailoring.entries import entries_of
from core.tailoring.lines import Line as DraftLine
from core.tailoring.matching import match
from core.tailoring.writer import RulesWriter
from core.words import text_of
from prompts import PromptFolder
from tests.core.people import ines
from tests.core.tailoring.people import VOCABULARY
from tests.hostile.attacks import Attack, Place

TODAY = CvDate(year=2026, month=3)
OWN = "Leads the night shift of a surgical ward with 24 beds"
"""What the model writes beside it, so that its draft is not thrown away as a whole."""
POSTING = """Senior Nurse
Company: Harbour Clinic

{}

What you will do
- Lead the surgical ward at night

Requirements
- Wound care
- Triage
"""


@dataclass(frozen=True, slots=True)
class Obedient:
    """Writes these lines, whatever it is asked for, and says that each rests on the person's."""

    lines: tuple[str, ...]

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The lines in the shape of a draft; asked to put them right, it writes them again."""
        marks = [f"S{number}" for number in range(1, 61)]
        written: list[dict[str, object]] = [{"text": line, "rests_on": marks} for line in self.lines]
        if request.prompt.name == "rewrite":
            again = re.findall(r"^(\d+)\. (.+)$", request.prompt.data, re.MULTILINE)
            written = [{"number": int(number), "text": line, "rests_on": marks} for number, line in again]
        raw = json.dumps({"lines": written})
        found = read(request.answer, raw)
        if not isinstance(found, Read):
            return Malformed(raw=raw)
        return Completed(value=found.value, raw=raw, usage=Usage(), model_version="obedient-1")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the person sees, and the CV if they accept all of it."""

    drafts: tuple[Draft, ...]
    cards: tuple[Card, ...]
    cv: StructuredCV


def attacked(attack: Attack) -> Outcome:
    """What comes of it when the model obeys, for a role, and for the key qualifications or the summary."""
    other = ("qualifications", "summary")[len(attack.id) % 2]
    person, job = ines(), posting(attack.text if attack.place is Place.JOB else "")
    if attack.place is Place.CV:
        person = with_line(person, attack.text)
    found = job_found(job, match(person, job, VOCABULARY), lines_of(person))
    drafts: list[Draft] = []
    decided: list[Entry] = []
    cards = [found]
    for entry in entries_of(person):
        if entry.id not in ("s1.e1", other):
            continue
        noted = seen(entry).changed(note=attack.text) if attack.place is Place.NOTE else entry
        draft = written(person, job, noted, (OWN, *attack.lines))
        if draft is None:
            continue
        done = noted.changed(state=EntryState.READY, drafts=(*noted.drafts, draft), shown=draft.number)
        cards += cards_of(person, done)
        drafts.append(draft)
        decided.append(done.changed(state=EntryState.ACCEPTED))
    return Outcome(tuple(drafts), tuple(cards), assemble(person, tuple(decided)))


def posting(text: str) -> JobDescriptionData:
    """The job with the attack in it, as it is read."""
    lines = (SourceLine(text=line) for line in POSTING.replace("{}", text).splitlines())
    job = read_job(SourceText(lines=tuple(lines)), VOCABULARY)
    assert isinstance(job, JobDescriptionData)
    return job.without_links()


def with_line(cv: StructuredCV, text: str) -> StructuredCV:
    """The CV with one more line in its second role."""
    experience = cv.sections[0]
    first, second = experience.subsections
    second = second.changed(items=(*second.items, Item(id="s1.e2.i9", content=text)))
    return cv.changed(sections=(experience.changed(subsections=(first, second)), *cv.sections[1:]))


def seen(entry: Entry) -> Entry:
    """The entry with a draft on its card already."""
    draft = drafted(entry, [DraftLine(text="Worked", evidence=(), raw="Worked")], writer="rules")
    return entry.changed(drafts=(draft,), shown=1, state=EntryState.READY)


def written(cv: StructuredCV, job: JobDescriptionData, entry: Entry, lines: tuple[str, ...]) -> Draft | None:
    """The draft that is shown, proved as the program proves it; None where nothing else can be written."""
    clock = HandClock()
    rules = RulesWriter(VOCABULARY, clock)
    writer = ModelWriter(Obedient(lines), prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)
    writing = asyncio.run(writer.write(WriteRequest(cv=cv, job=job, entry=entry)))
    if not isinstance(writing, Written):
        return None
    return held_to(writing.draft, entry, _checker(cv), others=job.words)


@cache
def _checker(cv: StructuredCV) -> Checker:
    return Checker(cv, VOCABULARY, today=TODAY, examiners=EXAMINERS)


def cards_of(cv: StructuredCV, entry: Entry) -> Iterator[Card]:
    """The cards of an entry: to decide, what stands behind it, the receipt."""
    session = Session(id="s", owner="ines", created_at=HandClock().now(), profile=Profile(), cv=cv, entries=(entry,))
    buttons = Buttons(session, "seed")
    yield entry_card(entry, buttons, others_open=True)
    yield detail(entry, {item.id: item.content for item in cv.items()}, buttons)
    yield entry_card(entry.changed(state=EntryState.ACCEPTED), buttons, others_open=False)


def card_texts(card: Card) -> Iterator[str]:
    """Each text of a card, its buttons' labels too."""
    lines: list[Line] = [card.title]
    for block in card.blocks:
        match block:
            case Paragraph(spans=spans):
                lines.append(spans)
            case Bullets(items=items):
                lines += items
            case Quote(heading=heading, items=items):
                lines += [heading, *items]
    for line in lines:
        assert not any(isinstance(span, Given) and span.link for span in line)
        yield "".join(span.text if isinstance(span, Given) else text_of(span) for span in line)
    yield from (text_of(button.label) for row in card.buttons for button in row)
