"""The cover letter by a language model: its sentences about the person, each proved; what is not proved is not in it.

The model writes no salutation, no address, and nothing about the company or the post: code sets these. A sentence that
the CV does not support is sent back once with the words named, and then dropped: a letter has no card on which the
person could attest it. Where too little remains, or the model fails, the rules write the letter.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.cards import Words
from core.cv import Item, ItemStatus
from core.language_model import Completed, ModelRequest, Prompt, Purpose
from core.letter import CoverLetter, Passage
from core.model_writing.answers import RewrittenLines, WrittenLetter
from core.model_writing.failing import NOTHING_USABLE, said
from core.model_writing.languages import name_of
from core.model_writing.prompting import Prompts, Rendered
from core.model_writing.taking import taken
from core.model_writing.telling import Telling
from core.ports import Clock, LanguageModel, LetterRequest, LetterWriter, NotWritten, WriteRequest
from core.reading.skills import Vocabulary
from core.session import Entry, EntryKind, EntryState
from core.tailoring.letter import Proof, framed
from core.tailoring.letter_phrases import SPOKEN
from core.tailoring.lines import Line

SECONDS = 40.0
TEMPERATURE = 0.5
FEWEST_SENTENCES, MOST_SENTENCES = 2, 12
_ABOUT = Entry(id="letter", kind=EntryKind.SUMMARY, name="Letter", state=EntryState.WAITING)
"""A letter may rest on what a summary may rest on."""


class ModelLetterWriter:
    """Implements ``core.ports.LetterWriter`` with a language model, and the rules behind it."""

    def __init__(
        self, model: LanguageModel, *, prompts: Prompts, rules: LetterWriter, vocabulary: Vocabulary, clock: Clock
    ) -> None:
        self._model = model
        self._prompts = prompts
        self._rules = rules
        self._vocabulary = vocabulary
        self._clock = clock

    async def write(self, request: LetterRequest) -> CoverLetter | NotWritten:
        """The letter by the model, or by the rules with the reason; only in languages that code can frame."""
        if request.language not in SPOKEN:
            return await self._rules.write(request)
        proof = Proof.of(request, self._vocabulary, self._clock)
        telling = self._telling(request, proof)
        if not telling.sources:
            return await self._rules.write(request)
        prompt = self._prompts.render("cover_letter", ours=telling.ours, data=telling.data)
        answer = await self._model.ask(_request("cover_letter", prompt, WrittenLetter, telling))
        if not isinstance(answer, Completed):
            return await self._by_rules(request, said(answer))
        told = [
            [line for one in paragraph.sentences if (line := taken(one, telling, self._vocabulary))]
            for paragraph in answer.value.paragraphs
        ]
        written = sum(len(paragraph.sentences) for paragraph in answer.value.paragraphs)
        kept, prompts = await self._true(told, telling, proof)
        sentences = sum(map(len, kept))
        if sentences < FEWEST_SENTENCES:
            return await self._by_rules(request, NOTHING_USABLE)
        letter = framed(
            request,
            tuple(_passages(kept)),
            request.language,
            proof.today,
            day=self._clock.now().day,
            writer=answer.model_version,
        )
        name = " ".join([f"cover_letter@{prompt.version}", *prompts])
        return letter.changed(prompt=name, left_out=max(written - sentences, 0))

    def _telling(self, request: LetterRequest, proof: Proof) -> Telling:
        writing = WriteRequest(
            cv=request.cv,
            job=request.job,
            entry=_ABOUT,
            accepted=request.accepted,
            payer=request.payer,
            company=request.company,
        )
        told = Telling.of(writing, self._vocabulary, proof.today)
        ours = {"language": name_of(request.language), "most": MOST_SENTENCES}
        return replace(told, purpose=Purpose.COVER_LETTER, ours=ours, most=MOST_SENTENCES)

    async def _true(
        self, told: Sequence[Sequence[Line]], telling: Telling, proof: Proof
    ) -> tuple[list[list[Line]], tuple[str, ...]]:
        """The sentences that stand, after one rewriting of those that did not; and the prompts of that."""
        faults = [line for paragraph in told for line in paragraph if not self._stands(line, proof)]
        if not faults:
            return [[*paragraph] for paragraph in told], ()
        blocked = [
            {"text": line.text, "claims": [one.claim.text for one in proof.checker.check(line.text).unsupported]}
            for line in faults
        ]
        prompt = self._prompts.render("rewrite", ours=telling.ours, data={**telling.data, "blocked": blocked})
        answer = await self._model.ask(_request("rewrite", prompt, RewrittenLines, telling))
        anew: dict[str, Line] = {}
        if isinstance(answer, Completed):
            for one in answer.value.lines:
                line = taken(one, telling, self._vocabulary)
                if line and 0 < one.number <= len(faults) and self._stands(line, proof):
                    anew[faults[one.number - 1].text] = line
        wrong = {line.text for line in faults}
        kept = [
            [anew.get(line.text, line) for line in paragraph if line.text not in wrong or line.text in anew]
            for paragraph in told
        ]
        return kept, (f"rewrite@{prompt.version}",)

    def _stands(self, line: Line, proof: Proof) -> bool:
        return bool(line.evidence) and proof.holds(line.text)

    async def _by_rules(self, request: LetterRequest, reason: Words) -> CoverLetter | NotWritten:
        letter = await self._rules.write(request)
        return letter.changed(fallback=reason) if isinstance(letter, CoverLetter) else letter


def _request(name: str, prompt: Rendered, answer: type, telling: Telling) -> ModelRequest:  # type: ignore[type-arg]
    return ModelRequest(
        purpose=telling.purpose,
        prompt=Prompt(name=name, version=prompt.version, task=prompt.task, data=prompt.data),
        answer=answer,
        seconds=SECONDS,
        payer=telling.payer,
        temperature=TEMPERATURE,
    )


def _passages(told: Sequence[Sequence[Line]]) -> Iterator[Passage]:
    left = MOST_SENTENCES
    for number, paragraph in enumerate(told, 1):
        lines = paragraph[: max(left, 0)]
        left -= len(lines)
        if lines:
            yield Passage(
                lines=tuple(
                    Item(
                        id=f"letter.{number}.{n}",
                        content=line.text,
                        status=ItemStatus.GENERATED,
                        raw_output=line.raw,
                        evidence=line.evidence,
                    )
                    for n, line in enumerate(lines, 1)
                )
            )
