"""Numbers, times, titles, parts and superlatives together, on entries of many professions."""

from functools import cache

import pytest

from core.grounding.claims import Examiner
from core.grounding.quantities import Numbers
from core.grounding.scope import Scope
from core.grounding.sources import Sources
from core.grounding.superlatives import Superlatives
from core.grounding.times import Times
from core.grounding.titles import Titles
from tests.core.grounding.entries import ENTRIES, Entry, lines_of


@cache
def examiners(entry: Entry, *, whole: bool = False) -> tuple[Examiner, ...]:
    sources: Sources = entry.whole if whole else entry.sources
    return tuple(made.of(sources) for made in (Numbers, Times, Titles, Scope, Superlatives))


def unsupported(entry: Entry, line: str, *, whole: bool = False) -> list[str]:
    judged = (one for examiner in examiners(entry, whole=whole) for one in examiner.judge(line))
    return [f"{one.claim.kind}: {one.claim.text}" for one in judged if not one.supported]


@pytest.mark.parametrize(("entry", "line"), lines_of("true"))
def test_what_follows_from_an_entry_is_supported(entry: Entry, line: str) -> None:
    assert unsupported(entry, line) == []


@pytest.mark.parametrize(("entry", "line"), lines_of("summary"))
def test_a_summary_may_say_what_follows_from_an_entry(entry: Entry, line: str) -> None:
    assert unsupported(entry, line, whole=True) == []


@pytest.mark.parametrize(("entry", "line"), lines_of("false"))
def test_what_does_not_follow_from_an_entry_is_not_supported(entry: Entry, line: str) -> None:
    assert unsupported(entry, line) != []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.title)
def test_every_own_line_is_supported_where_it_stands_and_for_the_whole_cv(entry: Entry) -> None:
    for line in entry.lines["cv"]:
        assert unsupported(entry, line) == []
        assert unsupported(entry, line, whole=True) == []
