"""What opens pages and finds companies, where the operator allows it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings
    from core.model_writing.prompting import Prompts
    from core.pages import PageFetcher, WebSearch
    from core.ports import DocumentReader, LanguageModel
    from core.research import CompanyResearch


def page_fetcher() -> "PageFetcher":
    """What opens pages of strangers."""
    from adapters.web.fetch import SafeFetcher

    return SafeFetcher()


def company_research(
    settings: "Settings", documents: "DocumentReader", model: "LanguageModel | None"
) -> "CompanyResearch | None":
    """What finds what a company says of itself, None where nobody is to be looked for.

    ``OperatorMustAct`` when no search is installed.
    """
    if not settings.company_research:
        return None
    from bot.wiring.models import prompt_folder
    from core.model_writing.research import WebResearch

    prompts = prompt_folder()
    return WebResearch(
        search=_search(settings, model, prompts),
        pages=page_fetcher(),
        documents=documents,
        model=model,
        prompts=prompts,
    )


def _search(settings: "Settings", model: "LanguageModel | None", prompts: "Prompts") -> "WebSearch":
    if settings.company_research == "gemini":
        from core.model_writing.searching import ModelSearch

        assert model is not None
        return ModelSearch(model, prompts)
    from adapters.web.search import DdgsSearch

    return DdgsSearch()
