"""The writer that asks a language model, and believes none of it.

The model gets the entry's own lines, numbered, and answers with lines that name what they rest on. Lines that rest on
nothing are thrown away; lines that say what the CV does not are sent back once, with the words that nothing supports.
What is still not proved then is blocked by whoever calls this (``core.grounding.holding``), as for every writer.

When the model fails, in whatever way, the rules write the entry, and the draft says why.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from core.cards import Words
from core.cv import CvDate, Item, ItemStatus
from core.grounding.checker import Checker, Verdict
from core.grounding.examiners import EXAMINERS
from core.grounding.holding import held_to
from core.language_model import AnswerT, Completed, Failed, ModelRequest, Prompt, Purpose
from core.model_writing.answers import RewrittenLines, WrittenLines
from core.model_writing.failing import NOTHING_USABLE, said
from core.model_writing.prompting import Prompts
from core.model_writing.taking import taken
from core.model_writing.telling import Telling
from core.ports import Clock, LanguageModel, NoOtherDraft, NotWritten, Writer, WriteRequest, Writing, Written
from core.reading.skills import Vocabulary
from core.session import Draft, Entry, EntryKind
from core.tailoring import qualifications
from core.tailoring.drafting import drafted, is_known
from core.tailoring.lines import Line, merged
from core.tailoring.quality import LONGEST_QUALIFICATION
from core.words import kept, say

SECONDS = 40.0
"""For one call with all its tries."""
FIRST_TEMPERATURE, NEXT_TEMPERATURE = 0.3, 0.8

_NO_SOURCE = kept("the whole line: it names none of the person's lines")


@dataclass(frozen=True, slots=True)
class _Unwritten:
    """The model brought nothing; the reason in words for the person."""

    reason: Words


@dataclass(frozen=True, slots=True)
class _Piece:
    """One entry while it is written."""

    request: WriteRequest
    telling: Telling
    checker: Checker

    @property
    def entry(self) -> Entry:
        return self.request.entry

    def proof(self, text: str) -> Verdict:
        """The verdict on a line: of a role or project by its own lines, else by the whole CV."""
        alone = self.entry.kind in (EntryKind.ROLE, EntryKind.PROJECT)
        return self.checker.check(text, self.entry.id if alone else None)

    def repeats(self, draft: Draft) -> bool:
        """Whether the person would see a draft that they have seen."""
        return is_known(held_to(draft, self.entry, self.checker).lines, self.entry.drafts)


class ModelWriter:
    """Writes entries with a language model. Implements ``core.ports.Writer``."""

    def __init__(
        self, model: LanguageModel, *, prompts: Prompts, rules: Writer, vocabulary: Vocabulary, clock: Clock
    ) -> None:
        self._model = model
        self._prompts = prompts
        self._rules = rules
        self._vocabulary = vocabulary
        self._clock = clock

    async def write(self, request: WriteRequest) -> Writing:
        """A draft by the model, or by the rules where it fails; ``NoOtherDraft`` when it repeats one twice."""
        now = self._clock.now()
        today = CvDate(year=now.year, month=now.month)
        telling = Telling.of(request, self._vocabulary, today)
        if not telling.sources:
            return await self._rules.write(request)
        piece = _Piece(request, telling, Checker(request.cv, self._vocabulary, today=today, examiners=EXAMINERS))
        result = await self._draft(piece)
        if isinstance(result, Draft) and piece.repeats(result):
            result = await self._draft(replace(piece, telling=telling.once_more(result)))
            if isinstance(result, Draft) and piece.repeats(result):
                return NoOtherDraft()
        if isinstance(result, Draft):
            return Written(draft=result)
        return await self._by_rules(request, result.reason)

    async def _draft(self, piece: _Piece) -> Draft | _Unwritten:
        purpose = piece.telling.purpose
        answer, prompt = await self._ask(piece.telling, purpose.value, WrittenLines)
        if not isinstance(answer, Completed):
            return _Unwritten(said(answer))
        given = (taken(one, piece.telling, self._vocabulary) for one in answer.value.lines)
        lines = merged(line for line in given if line)[: piece.telling.most]
        if piece.entry.kind is EntryKind.QUALIFICATIONS:
            kept = tuple(
                line for line in lines if len(line.text) <= LONGEST_QUALIFICATION and self._stands(line, piece)
            )
        else:
            kept, prompt = await self._true(lines, piece, prompt)
        if not kept:
            return _Unwritten(NOTHING_USABLE)
        draft = drafted(piece.entry, kept, writer=answer.model_version, prompt=prompt)
        return self._filled(draft, piece) if piece.entry.kind is EntryKind.QUALIFICATIONS else draft

    def _stands(self, line: Line, piece: _Piece) -> bool:
        return bool(line.evidence) and piece.proof(line.text).supported

    async def _true(self, lines: Sequence[Line], piece: _Piece, prompt: str) -> tuple[tuple[Line, ...], str]:
        """The lines, those that are not proved as the model rewrites them, and the prompts by which they were written.

        A line that rests on nothing is none. One that is not rewritten stays: it is blocked, and named to the person.
        """
        judged = [(line, piece.proof(line.text)) for line in lines]
        lines = [replace(line, evidence=line.evidence or verdict.evidence) for line, verdict in judged]
        faults = [_fault(line, verdict) for line, (_, verdict) in zip(lines, judged, strict=True)]
        if any(faults):
            blocked = [
                {"text": line.text, "claims": claims} for line, claims in zip(lines, faults, strict=True) if claims
            ]
            answer, again = await self._ask(piece.telling, "rewrite", RewrittenLines, blocked=blocked)
            if isinstance(answer, Completed):
                prompt = f"{prompt} {again}"
                lines = list(self._mended(lines, faults, answer.value, piece.telling))
        return tuple(line for line in merged(lines) if line.evidence), prompt

    def _mended(
        self, lines: Sequence[Line], faults: Sequence[object], answer: RewrittenLines, telling: Telling
    ) -> Iterator[Line]:
        anew = {one.number: one for one in answer.lines}
        numbers = count(1)
        for line, fault in zip(lines, faults, strict=True):
            one = anew.get(next(numbers)) if fault else None
            again = one and taken(one, telling, self._vocabulary)
            yield replace(again, evidence=again.evidence or line.evidence) if again else line

    def _filled(self, draft: Draft, piece: _Piece) -> Draft:
        """Ten key qualifications: where too few have stood, the rules' own follow."""
        vocabulary, request = self._vocabulary, piece.request
        named = {vocabulary.name(line) for line in draft.lines}
        spare = (
            line
            for line in qualifications.candidates(request.cv, vocabulary, request.job)
            if vocabulary.name(line.text) not in named
        )
        lines = (*map(Line.of, draft.items), *spare)[: qualifications.WANTED]
        filled = drafted(piece.entry, lines, writer=draft.writer, prompt=draft.prompt)
        written = len(draft.items)
        return filled.changed(items=(*draft.items, *map(_by_rules, filled.items[written:])))

    async def _ask(
        self, telling: Telling, name: str, answer: type[AnswerT], **more: object
    ) -> tuple[Completed[AnswerT] | Failed, str]:
        """What became of a call with the prompt of this name, and the prompt's name and version."""
        rendered = self._prompts.render(name, ours=telling.ours, data={**telling.data, **more})
        prompt = Prompt(name=name, version=rendered.version, task=rendered.task, data=rendered.data)
        request = ModelRequest(
            purpose=telling.purpose,
            prompt=prompt,
            answer=answer,
            seconds=SECONDS,
            payer=telling.payer,
            temperature=NEXT_TEMPERATURE if telling.purpose is Purpose.REVISE else FIRST_TEMPERATURE,
        )
        return await self._model.ask(request), f"{name}@{rendered.version}"

    async def _by_rules(self, request: WriteRequest, reason: Words) -> Writing:
        """What the rules write in its place, marked as theirs, with the reason."""
        match await self._rules.write(request):
            case Written(draft=draft):
                return Written(draft=draft.changed(items=tuple(map(_by_rules, draft.items)), fallback=reason))
            case NoOtherDraft():
                return NotWritten(
                    reason=say("The language model did not write: {reason}. Try again later.", reason=reason)
                )
            case NotWritten(reason=why):
                return NotWritten(
                    reason=say("The language model did not write: {reason}. {why}", reason=reason, why=why)
                )


def _fault(line: Line, verdict: Verdict) -> tuple[str, ...]:
    """What nothing supports in the line; empty when it stands."""
    if not verdict.supported:
        return tuple(dict.fromkeys(judged.claim.text for judged in verdict.unsupported))
    return () if line.evidence else (_NO_SOURCE,)


def _by_rules(item: Item) -> Item:
    return item.changed(status=ItemStatus.GENERATED_FALLBACK)
