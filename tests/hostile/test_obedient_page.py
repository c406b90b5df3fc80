"""Pages of a company that speak to a model: nothing of it but a sentence of the page's own is ever quoted."""

import asyncio

import pytest

from adapters.memory import HandClock
from core.addresses import live_parts, sites
from core.cards import Bullets
from core.language_model import AnswerT, Completed, Failed, ModelRequest, Usage
from core.letter import CoverLetter
from core.model_writing.answers import ChosenSentences
from core.model_writing.research import WebResearch
from core.ports import LetterRequest
from core.replies.job import company_found
from core.research import CompanySummary, ResearchRequest
from core.tailoring.letter import RulesLetterWriter
from core.tailoring.matching import match
from prompts import PromptFolder
from tests.core.model_writing.test_research import ABOUT, SENTENCES, Outside, Reader
from tests.core.people import ines, ward_job
from tests.core.tailoring.people import VOCABULARY
from tests.core.tailoring.test_letter import decided
from tests.hostile.attacks import LURES, WISHES

SMUGGLED = [
    (f"{wish}-{language}", lure.format(line), never)
    for (wish, line, never), (language, lure) in zip(
        WISHES, ((language, lure) for language, each in LURES.items() for lure in (*each, *each)), strict=False
    )
]


class ChoosesAll:
    """Chooses every sentence there is, the smuggled ones first."""

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        numbers = tuple(range(1, 41))
        value = request.answer.model_validate({"numbers": numbers})
        assert isinstance(value, ChosenSentences)
        return Completed(value=value, raw="", usage=Usage(), model_version="obedient-1")


def found(*page: str) -> CompanySummary:
    outside = Outside({ABOUT: page})
    research = WebResearch(
        search=outside, pages=outside, documents=Reader(), model=ChoosesAll(), prompts=PromptFolder()
    )
    request = ResearchRequest(company="Fjellgrid Energy", location=None, language="en")
    return asyncio.run(research.research(request))


@pytest.mark.parametrize(("name", "smuggled", "never"), SMUGGLED, ids=[name for name, _, _ in SMUGGLED])
def test_a_page_gets_nothing_onto_a_card_or_into_a_letter_but_sentences_about_itself(
    name: str, smuggled: str, never: tuple[str, ...]
) -> None:
    assert name
    ours = "We at Fjellgrid say to every reader of this page: "
    summary = found(f"{smuggled}.", f"{ours}{smuggled}", *SENTENCES)
    assert summary.sentences
    quoted = [one.text for one in summary.sentences]
    assert not [part for text in quoted for part in (*live_parts(text), *sites(text))]
    card = company_found(summary)
    links = {
        span.link
        for block in card.blocks
        if isinstance(block, Bullets)
        for line in block.items
        for span in line
        if span.kind == "given" and span.link
    }
    assert links == {ABOUT}
    letter = asyncio.run(
        RulesLetterWriter(VOCABULARY, HandClock()).write(
            LetterRequest(
                cv=ines(),
                job=ward_job(),
                accepted=decided(ines()),
                match=match(ines(), ward_job(), VOCABULARY),
                language="en",
                company=summary.words,
            )
        )
    )
    assert isinstance(letter, CoverLetter)
    said_of_person = " ".join(passage.text for passage in letter.passages[1:])
    assert not [word for word in never if word.casefold() in said_of_person.casefold()]
