"""What a company says of itself (R12): at most three sentences, word for word from its pages, each with its page.

A model may choose which sentences those are, by their numbers; it writes none of them. So a page that tells a model
what to write gets nothing but a sentence of its own onto a card, as a quotation, without a link in it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pydantic import Field

from core.addresses import live_parts, sites, visible
from core.cv import Text
from core.language_model import Payer
from core.model import Model

MOST_SENTENCES = 3
SHORTEST, LONGEST = 40, 260
"""Characters of a sentence that says something and can be quoted."""
MOST_CHOICES = 40
"""Sentences that are chosen from."""

_END = re.compile(r"(?<=[.!?])\s+(?=[\"“„«]?[A-ZÀ-Þ])")
_WE = re.compile(
    r"\b(?:we|our|us|wir|uns(?:er\w*)?|nous|notre|nos|nosotros|nuestr[oa]s?|somos|est\.|founded|seit|depuis|desde|"
    r"mission|vision|purpose|leitbild|misión|values|werte|valeurs|valores)\b",
    re.IGNORECASE,
)
_NOT_OF_ITSELF = re.compile(
    r"cookie|privacy|datenschutz|confidentialité|privacidad|copyright|all rights|newsletter|javascript|browser|log ?in|"
    r"sign up|subscribe|click|terms of|impressum|mentions légales|aviso legal|\bignore\b|instruction|anweisung|"
    r"instrucciones|\bprompt\b|assistant|\bAI\b|\bKI\b|\bIA\b",
    re.IGNORECASE,
)
"""What stands on every site, and what speaks to a machine."""


class Quoted(Model):
    """A sentence of a page, as it stands there."""

    text: Text
    url: Text


class CompanySummary(Model):
    """What was found; empty where nothing was."""

    company: Text
    sentences: tuple[Quoted, ...] = Field(default=(), max_length=MOST_SENTENCES)

    @property
    def words(self) -> tuple[str, ...]:
        """The sentences alone."""
        return tuple(one.text for one in self.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchRequest:
    """Whom to look for, and where: the name and the place as the posting has them, and its language."""

    company: str
    location: str | None
    language: str
    payer: Payer = field(default_factory=Payer)


class CompanyResearch(Protocol):
    """Finds what a company says of itself. Never raises for what the outside does."""

    async def research(self, request: ResearchRequest) -> CompanySummary:
        """The sentences, or none."""
        ...


def sentences_of(text: str, url: str, company: str) -> Iterator[Quoted]:
    """What on a page the company may say of itself, in the page's order."""
    named = company.casefold().split()[0]
    for line in text.splitlines():
        for said in _END.split(visible(line)):
            plain = said.strip(" •·-–—|")
            if not SHORTEST <= len(plain) <= LONGEST or not plain.endswith((".", "!")):
                continue
            about = _WE.search(plain) or named in plain.casefold()
            if about and not _NOT_OF_ITSELF.search(plain) and not live_parts(plain) and not sites(plain):
                yield Quoted(text=plain, url=url)


def chosen(found: Sequence[Quoted], company: str) -> tuple[Quoted, ...]:
    """The sentences by rules: those that name the company or speak of "we" most, in the order of the pages."""
    named = company.casefold().split()[0]

    def telling(one: Quoted) -> int:
        return len(_WE.findall(one.text)) + 2 * (named in one.text.casefold())

    best = sorted(distinct(found), key=lambda one: -telling(one))[:MOST_SENTENCES]
    return tuple(one for one in distinct(found) if one in best)


def distinct(found: Sequence[Quoted]) -> tuple[Quoted, ...]:
    """Each sentence once, as many as are chosen from."""
    return tuple({one.text.casefold(): one for one in reversed(found)}.values())[::-1][:MOST_CHOICES]
