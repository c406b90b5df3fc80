"""Words of four languages that stand for one thing."""

import importlib
import pkgutil
import re
from collections import Counter

import pytest

from core.grounding import concepts
from core.reading.phrases import plain

ENTRY = re.compile(r"(?:[^\W\d_]+(?:&[^\W\d_]+)?|\d+)\*?(?:_(?:[^\W\d_]+(?:&[^\W\d_]+)?|\d+)\*?)*")
"""Words as a text is taken apart into them, each perhaps with any ending."""

DOMAINS = sorted(module.name for module in pkgutil.iter_modules(concepts.__path__))


def rows(domain: str) -> list[list[str]]:
    listed: str = importlib.import_module(f"{concepts.__name__}.{domain}").CONCEPTS
    return [row.split() for row in re.split(r"\n(?! )", listed.strip("\n"))]


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_row_has_entries(domain: str) -> None:
    assert rows(domain)
    assert [row for row in rows(domain) if not row] == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_an_entry_is_words_in_plain_letters(domain: str) -> None:
    entries = [entry for row in rows(domain) for entry in row]
    assert [entry for entry in entries if plain(entry) != entry or not ENTRY.fullmatch(entry)] == []


def test_no_entry_stands_in_two_rows_of_any_domain() -> None:
    stands = Counter(entry for domain in DOMAINS for row in rows(domain) for entry in row)
    assert [entry for entry, times in stands.items() if times > 1] == []


def test_no_two_rows_of_any_domain_go_by_one_name() -> None:
    names = Counter(row[0].rstrip("*") for domain in DOMAINS for row in rows(domain))
    assert [name for name, times in names.items() if times > 1] == []
