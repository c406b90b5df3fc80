"""What opens pages and finds companies, where the operator allows it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.language_model import LanguageModel
    from core.pages import PageFetcher
    from core.ports import DocumentReader
    from core.research import CompanyResearch


def page_fetcher() -> "PageFetcher":
    """What opens pages of strangers."""
    from adapters.web.fetch import SafeFetcher

    return SafeFetcher()


def company_research(documents: "DocumentReader", model: "LanguageModel | None") -> "CompanyResearch":
    """What finds what a company says of itself; ``OperatorMustAct`` when no search is installed."""
    from adapters.web.search import DdgsSearch
    from bot.wiring.models import prompt_folder
    from core.model_writing.research import WebResearch

    return WebResearch(
        search=DdgsSearch(), pages=page_fetcher(), documents=documents, model=model, prompts=prompt_folder()
    )
