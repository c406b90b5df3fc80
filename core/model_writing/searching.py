"""A search of the web by the model's own provider: it says which pages there are, and none of its words is shown."""

from core.language_model import Completed, ModelRequest, Payer, Prompt, Purpose
from core.model_writing.answers import PagesOfCompany
from core.model_writing.prompting import Prompts
from core.pages import Hit
from core.ports import LanguageModel

SECONDS = 20.0
_MOST_MADE = 4_096


class ModelSearch:
    """Implements ``core.pages.WebSearch`` with a model that can search."""

    def __init__(self, model: LanguageModel, prompts: Prompts) -> None:
        self._model = model
        self._prompts = prompts

    async def search(self, words: str, most: int, payer: Payer) -> tuple[Hit, ...]:
        """The pages that the search has found, then those whose addresses the model names besides."""
        rendered = self._prompts.render("search_company", ours={"most": most}, data={"words": words})
        asked = ModelRequest(
            purpose=Purpose.SEARCH_COMPANY,
            prompt=Prompt(name="search_company", version=rendered.version, task=rendered.task, data=rendered.data),
            answer=PagesOfCompany,
            seconds=SECONDS,
            most_made=_MOST_MADE,
            payer=payer,
            search=True,
        )
        result = await self._model.ask(asked)
        if not isinstance(result, Completed):
            return ()
        hits = [Hit(url=one.url, title="", site=f"https://{one.site}/") for one in result.found]
        hits += [Hit(url=url, title="") for url in result.value.addresses]
        return tuple({hit.url: hit for hit in hits if hit.url.startswith("https://")}.values())[:most]
