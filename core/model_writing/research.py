"""Company research: a search, a few pages, and the sentences in which the company speaks of itself."""

import re
from collections.abc import Sequence

from core.language_model import Completed, ModelRequest, Prompt, Purpose
from core.model_writing.answers import ChosenSentences
from core.model_writing.prompting import Prompts
from core.pages import Hit, Page, PageFetcher, WebSearch
from core.ports import DocumentReader, LanguageModel
from core.reading.source import ReadDocument, SourceText
from core.research import (
    MOST_SENTENCES,
    CompanySummary,
    Quoted,
    ResearchRequest,
    chosen,
    distinct,
    sentences_of,
)

MOST_PAGES = 3
SECONDS = 20.0
_HOST = re.compile(r"https://([^/?#:@]+)")
_ABOUT = {"en": "about us", "de": "über uns", "fr": "qui sommes-nous", "es": "sobre nosotros"}
"""What such a page is called."""


class WebResearch:
    """Implements ``core.research.CompanyResearch`` with a search and a fetcher; a model chooses, where there is one."""

    def __init__(
        self,
        *,
        search: WebSearch,
        pages: PageFetcher,
        documents: DocumentReader,
        model: LanguageModel | None = None,
        prompts: Prompts | None = None,
    ) -> None:
        self._search = search
        self._pages = pages
        self._documents = documents
        self._model = model
        self._prompts = prompts

    async def research(self, request: ResearchRequest) -> CompanySummary:
        """The sentences of the first pages that have any."""
        words = " ".join(
            part for part in (request.company, request.location, _ABOUT.get(request.language, _ABOUT["en"])) if part
        )
        found: list[Quoted] = []
        for hit in (await self._search.search(words, MOST_PAGES * 2, request.payer))[: MOST_PAGES * 2]:
            found += await self._said(hit, request.company)
            if len({one.url for one in found}) >= MOST_PAGES:
                break
        best = await self._chosen(distinct(found), request)
        return CompanySummary(company=request.company, sentences=best)

    async def _said(self, hit: Hit, company: str) -> Sequence[Quoted]:
        """The sentences of a page that is the company's own: its name stands in the name of the site."""
        if not _is_of(hit.site or hit.url, company):
            return ()
        page = await self._pages.fetch(hit.url)
        if not isinstance(page, Page) or not _is_of(page.url, company):
            return ()
        if page.kind == "text/plain":
            reading = await self._documents.read(page.data, "page.txt")
        else:
            reading = await self._documents.page(page.data)
        if not isinstance(reading, ReadDocument) or not isinstance(reading.content, SourceText):
            return ()
        return tuple(sentences_of(reading.content.text, page.url, company))

    async def _chosen(self, found: Sequence[Quoted], request: ResearchRequest) -> tuple[Quoted, ...]:
        if self._model is None or self._prompts is None or len(found) <= MOST_SENTENCES:
            return chosen(found, request.company)
        data = {"company": request.company, "sentences": [one.text for one in found]}
        rendered = self._prompts.render("company_summary", ours={}, data=data)
        prompt = Prompt(name="company_summary", version=rendered.version, task=rendered.task, data=rendered.data)
        asked = ModelRequest(
            purpose=Purpose.COMPANY_SUMMARY,
            prompt=prompt,
            answer=ChosenSentences,
            seconds=SECONDS,
            payer=request.payer,
        )
        answer = await self._model.ask(asked)
        if not isinstance(answer, Completed):
            return chosen(found, request.company)
        numbers = dict.fromkeys(number for number in answer.value.numbers if 0 < number <= len(found))
        return tuple(found[number - 1] for number in numbers)[:MOST_SENTENCES]


def _is_of(url: str, company: str) -> bool:
    """Whether the site is the company's by its name: what others say of it is not what it says of itself."""
    found = _HOST.match(url)
    host = "".join(sign for sign in found[1].casefold() if sign.isalnum()) if found else ""
    words = ["".join(sign for sign in word if sign.isalnum()) for word in company.casefold().split()]
    return any(len(word) > 3 and word in host for word in words[:2]) or "".join(words[:2]) in host
