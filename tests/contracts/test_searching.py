"""A model's own search of the web: what it found comes back with the answer, is paid for, and leads to pages.

The provider is a server that answers byte for byte as Google documents it; neither llmock nor aimock can search.
https://ai.google.dev/gemini-api/docs/google-search
"""

import json
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import SecretStr

from adapters.clock import SystemClock
from adapters.database.engine import open_engine
from adapters.database.ledger import DatabaseLedger
from adapters.database.schema import migrate
from adapters.llm.accounted import AccountedModel
from adapters.llm.gemini import GeminiModel
from adapters.llm.google_generativeai import GoogleGenerativeAiModel
from adapters.llm.openai_compatible import OpenAiCompatibleModel
from adapters.llm.prices import price_of
from core.language_model import (
    CapReached,
    Completed,
    Found,
    Misconfigured,
    ModelRequest,
    Payer,
    Prompt,
    Purpose,
    Usage,
    Whose,
)
from core.model_writing.answers import PagesOfCompany
from core.model_writing.research import WebResearch
from core.model_writing.searching import ModelSearch
from core.pages import Hit, NotFetched, Page
from core.ports import LanguageModel
from core.reading.source import DocumentReading, ReadDocument, SourceLine, SourceText
from core.research import ResearchRequest
from core.spending import Caps
from prompts import PromptFolder
from tests.contracts.model_servers import KEY, Canned, http

NAME = "gemini-3.8-flash"
HERE = Payer(workspace="T0123")
BY_GOOGLE = "https://vertexaisearch.cloud.google.com/grounding-api-redirect/invented-"
ABOUT = "https://www.fjellgrid.example/about"
SAID = "We run the electricity grid of four valleys in western Norway."


def searched(text: str, *sites: str) -> bytes:
    """An answer that rests on a search, as Google gives it."""
    chunks = [{"web": {"uri": f"{BY_GOOGLE}{number}", "title": site}} for number, site in enumerate(sites)]
    grounding = {
        "webSearchQueries": ["Fjellgrid Energy Bergen about us", "Fjellgrid site"],
        "searchEntryPoint": {"renderedContent": "<div>Fjellgrid</div>"},
        "groundingChunks": chunks,
        "groundingSupports": [{"segment": {"endIndex": 5, "text": text[:5]}, "groundingChunkIndices": [0]}],
    }
    candidate = {
        "content": {"parts": [{"text": text}], "role": "model"},
        "finishReason": "STOP",
        "groundingMetadata": grounding,
    }
    usage = {
        "promptTokenCount": 300,
        "candidatesTokenCount": 40,
        "thoughtsTokenCount": 10,
        "toolUsePromptTokenCount": 70,
    }
    return http(json.dumps({"candidates": [candidate], "usageMetadata": usage, "modelVersion": "gemini-3.8-flash-001"}))


FENCED = f'Here you are:\n```json\n{{"addresses": ["{ABOUT}"]}}\n```'


@pytest.fixture
async def server() -> AsyncIterator[Canned]:
    canned, listening = await Canned.start()
    async with listening:
        yield canned
        canned.end()


@pytest.fixture
async def gemini(server: Canned) -> AsyncIterator[GeminiModel]:
    model = GeminiModel(NAME, key=SecretStr(KEY), clock=SystemClock(), url=server.url)
    yield model
    await model.close()


def asked() -> ModelRequest[PagesOfCompany]:
    prompt = Prompt(name="search_company", version="1", task="Search for the site.", data="Fjellgrid Energy")
    return ModelRequest(
        purpose=Purpose.SEARCH_COMPANY, prompt=prompt, answer=PagesOfCompany, seconds=20, payer=HERE, search=True
    )


async def test_a_search_is_asked_for_as_a_tool_and_brings_pages_with_their_sites(
    server: Canned, gemini: GeminiModel
) -> None:
    server.next(searched(FENCED, "fjellgrid.example", "news.example"))
    result = await gemini.ask(asked())
    assert isinstance(result, Completed)
    assert result.value.addresses == (ABOUT,)
    assert result.found == (
        Found(url=f"{BY_GOOGLE}0", site="fjellgrid.example"),
        Found(url=f"{BY_GOOGLE}1", site="news.example"),
    )
    assert result.usage == Usage(given=370, made=50, searches=2)
    (sent,) = server.asked
    assert sent.body["tools"] == [{"googleSearch": {}}]
    assert not {"responseMimeType", "responseJsonSchema"} & set(sent.body["generationConfig"])
    assert '"addresses"' in sent.body["systemInstruction"]["parts"][0]["text"], "the shape is told in words"


async def test_what_is_no_search_goes_without_the_tool(server: Canned, gemini: GeminiModel) -> None:
    server.next(searched('{"addresses": []}'))
    prompt = asked().prompt
    plain = ModelRequest(purpose=Purpose.PROBE, prompt=prompt, answer=PagesOfCompany, seconds=20)
    result = await gemini.ask(plain)
    assert isinstance(result, Completed)
    assert result.found == ()
    assert "tools" not in server.asked[0].body


@pytest.mark.parametrize("kind", [GoogleGenerativeAiModel, OpenAiCompatibleModel])
async def test_who_cannot_search_says_so_and_asks_nobody(
    server: Canned, kind: type[GoogleGenerativeAiModel] | type[OpenAiCompatibleModel]
) -> None:
    model = kind(NAME, key=SecretStr(KEY), clock=SystemClock(), url=server.url)
    result = await model.ask(asked())
    await model.close()
    assert isinstance(result, Misconfigured)
    assert "AICVGEN_COMPANY_RESEARCH" in result.reason
    assert server.asked == []


async def test_searches_are_paid_for_within_the_caps(server: Canned, gemini: GeminiModel, tmp_path: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    await migrate(engine)
    price, clock = price_of(NAME), SystemClock()
    for dollars, made in (("0.05", False), ("1", True)):
        ledger = DatabaseLedger(engine, Caps(workspace=Decimal(dollars)))
        model: LanguageModel = AccountedModel(gemini, name=NAME, price=price, ledger=ledger, clock=clock)
        server.next(searched(FENCED, "fjellgrid.example"))
        result = await model.ask(asked())
        assert isinstance(result, Completed if made else CapReached)
        if isinstance(result, CapReached):
            assert result.whose is Whose.WORKSPACE
    (spent,) = await ledger.spent(HERE)
    await engine.dispose()
    # 370 tokens given, 50 made, and two searches at 14 dollars a thousand.
    assert spent.cost == Decimal("0.000555") + Decimal("0.000375") + Decimal("0.028")


class Web:
    """Where Google's addresses lead, and what stands there."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    async def fetch(self, url: str) -> Page | NotFetched:
        self.opened.append(url)
        there = (
            ABOUT if url == f"{BY_GOOGLE}0" else "https://fjellgrid-imitated.example.net/" if BY_GOOGLE in url else url
        )
        return Page(url=there, kind="text/html", data=SAID.encode())


class Reader:
    async def read(self, data: bytes, name: str) -> DocumentReading:
        raise AssertionError(f"{name} is a page: {data!r}")

    async def page(self, data: bytes) -> DocumentReading:
        return ReadDocument(content=SourceText(lines=(SourceLine(text=data.decode()),)))

    async def pictures(self, data: bytes) -> tuple[()]:
        assert data
        return ()


async def test_research_quotes_the_company_s_page_by_its_own_address(server: Canned, gemini: GeminiModel) -> None:
    server.next(searched(FENCED, "fjellgrid.example", "news.example"))
    web = Web()
    search = ModelSearch(gemini, PromptFolder())
    research = WebResearch(search=search, pages=web, documents=Reader())
    request = ResearchRequest(company="Fjellgrid Energy", location="Bergen", language="en", payer=HERE)
    summary = await research.research(request)
    assert [(one.text, one.url) for one in summary.sentences] == [(SAID, ABOUT)]
    assert web.opened == [f"{BY_GOOGLE}0", ABOUT], "what others say is not opened"
    (content,) = server.asked[0].body["contents"]
    assert "Fjellgrid Energy Bergen about us" in content["parts"][0]["text"]


@pytest.mark.parametrize("answer", [http("{}", status="503 Service Unavailable"), searched("I found nothing.")])
async def test_a_search_that_fails_has_found_nothing(server: Canned, gemini: GeminiModel, answer: bytes) -> None:
    server.next(answer)
    assert await ModelSearch(gemini, PromptFolder()).search("Fjellgrid Energy", 6, HERE) == ()


async def test_no_more_is_found_than_wanted_each_once_and_only_what_is_encrypted(
    server: Canned, gemini: GeminiModel
) -> None:
    addresses = ["http://fjellgrid.example/", ABOUT, ABOUT, "https://fjellgrid.example/jobs"]
    server.next(searched(json.dumps({"addresses": addresses})))
    hits = await ModelSearch(gemini, PromptFolder()).search("Fjellgrid Energy", 2, HERE)
    assert hits == (Hit(url=ABOUT, title=""), Hit(url="https://fjellgrid.example/jobs", title=""))
