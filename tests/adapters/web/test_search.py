"""The web search: what it found, and nothing when it fails."""

from collections.abc import Mapping, Sequence

import pytest

from adapters.web.search import DdgsSearch
from core.language_model import Payer
from core.pages import Hit

FOUND = (
    {"href": "https://fjellgrid.example/about", "title": "About"},
    {"href": "http://fjellgrid.example/plain", "title": "Not encrypted"},
    {"title": "Without an address"},
    {"href": "https://fjellgrid.example/jobs", "title": "Jobs"},
)


async def test_only_encrypted_pages_are_found_and_no_more_than_wanted() -> None:
    hits = await DdgsSearch(lambda _words, _most: FOUND).search("Fjellgrid about us", 1, Payer())
    assert hits == (Hit(url="https://fjellgrid.example/about", title="About"),)


@pytest.mark.parametrize("error", [OSError("no network"), RuntimeError("no engine"), ValueError("no answer")])
async def test_a_search_that_fails_finds_nothing(error: Exception) -> None:
    def fails(_words: str, _most: int) -> Sequence[Mapping[str, str]]:
        raise error

    assert await DdgsSearch(fails).search("Fjellgrid", 3, Payer()) == ()
