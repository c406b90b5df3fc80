"""The vocabulary of skills: which words of a text name a skill, and which words name the same one.

The data is one text of tab-separated lines, ``canonical TAB alias|alias|… TAB kind|kind|…``; empty lines and
lines that begin with ``# `` are comments. An alias is another name of the same skill; a kind is the canonical
name of a skill that whoever has this one also has (T-SQL is SQL), which does not hold the other way.
A term that is also an everyday word or letter carries a mark at its end:

- ``Excel!`` counts as written. In another case, or where a sentence begins with it, it needs its context.
- ``Go?`` always needs its context: it stands in a list beside other skills, makes up its whole line, or is
  next to a word such as "using", "proficient in", "developer", "programming".

Hyphens and spaces are the same inside a term, and an unmarked term is also known with a plural ``s``.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Self
from unicodedata import normalize

from core.reading.skill_context import Hit, Mark, Mention, in_context, is_bounded, is_certain


@dataclass(frozen=True, slots=True)
class _Term:
    skill: str
    mark: Mark
    written: tuple[str, ...]


__all__ = ["Mention", "Vocabulary"]

# Scripts without spaces between words end a Latin word: 熟悉Python和Java names two skills.
_UNSPACED = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
_LETTER = rf"[^\W_{_UNSPACED}]"
_TOKEN = re.compile(
    rf"(?:(?<![\w.])\.(?={_LETTER}))?(?:{_LETTER}|[\u0300-\u036f])+(?:\+\+|[+#](?!\w))?|[{_UNSPACED}]+",
)
_JOINS = {"-": " ", "\u2010": " ", "\u2011": " ", "/": "/", "&": "&", ".": ".", "'": "'", "’": "'"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms and the skills that they name. Immutable; a fresh one knows nothing and finds nothing."""

    _terms: Mapping[str, _Term] = field(default_factory=dict)
    _lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """For the first word of each term, how many words the terms that begin so have; longest first."""
    _kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What else somebody has who has this skill."""
    _names: frozenset[str] = frozenset()
    """Skills that are a product or another proper name, in all their terms."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """The vocabulary of a data file's text.

        ``ValueError`` names a term that stands for two skills, or a kind that is no skill of the file.
        """
        terms: dict[str, _Term] = {}
        kinds: dict[str, list[str]] = {}
        proper: set[str] = set()
        for line in text.splitlines():
            if not line.strip() or line.startswith("# "):
                continue
            head, aliases, broader = [*line.split("\t"), "", ""][:3]
            names = [name for name in (head, *aliases.split("|")) if name.strip()]
            skill = _unmarked(head)[0]
            kinds[skill] = [kind for kind in broader.split("|") if kind]
            if all(re.search(r"[^\W_a-zß-öø-ÿ]", word) for name in names for word in name.split()):
                proper.add(skill)
            for name in names:
                term, mark = _unmarked(name)
                key, written = _key(term)
                known = terms.setdefault(key, _Term(skill, mark, written))
                if known.skill != skill:
                    raise ValueError(f"{term!r} stands for {known.skill!r} and for {skill!r}")
        for kind in (kind for broader in kinds.values() for kind in broader):
            if kind not in kinds:
                raise ValueError(f"{kind!r} is no skill of this vocabulary")
        terms, lengths = _extended({}, {}, terms)
        return cls(terms, lengths, {skill: _closed(skill, kinds) for skill in kinds}, frozenset(proper))

    def including(self, names: Iterable[str]) -> Self:
        """A vocabulary that also knows these names, each new one a skill of its own (a job's own words)."""
        new: dict[str, _Term] = {}
        for name in names:
            key, written = _key(name)
            if key and self.canonical(name) is None:
                new.setdefault(key, _Term(name.strip(), Mark.NONE, written))
        if not new:
            return self
        terms, lengths = _extended(self._terms, self._lengths, new)
        return replace(self, _terms=terms, _lengths=lengths)

    def canonical(self, term: str) -> str | None:
        """The canonical name of the skill that this term names, taken by itself; None for an unknown term.

        What stands in brackets is left aside where the whole is unknown: "Amazon Web Services (AWS)".
        """
        known = self._terms.get(_key(term)[0]) or self._terms.get(_key(term.partition("(")[0])[0])
        return known.skill if known else None

    def same(self, a: str, b: str) -> bool:
        """Whether two terms name one skill: equal but for case and hyphens, or aliases of each other."""
        return self.name(a) == self.name(b)

    def supports(self, had: str, wanted: str) -> bool:
        """Whether who has the first skill has the second: it is the same, or a kind of it."""
        return self.name(wanted) in self.having(had)

    def having(self, term: str) -> frozenset[str]:
        """What who has this skill has, as ``name`` names it: the skill itself, and all that it is a kind of."""
        kinds = self._kinds.get(self.canonical(term) or "", ())
        return frozenset({self.name(term), *(kind.casefold() for kind in kinds)})

    def is_name(self, term: str) -> bool:
        """Whether the skill is known by proper names alone (PostgreSQL), which replace each other in any sentence."""
        return self.canonical(term) in self._names

    def name(self, term: str) -> str:
        """What to compare terms by: the canonical name in lower case, else the term without case and hyphens."""
        return (self.canonical(term) or _key(term)[0]).casefold()

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every skill that the text names, in order, without overlaps; where terms overlap the longest."""
        hits = self._hits(text)
        return tuple(hit.mention for hit in hits if hit.certain or in_context(text, hit, hits))

    def _hits(self, text: str) -> list[Hit]:
        tokens = list(_TOKEN.finditer(text))
        words = [_fold(token[0]) for token in tokens]
        hits: list[Hit] = []
        at = 0
        while at < len(tokens):
            length = 1
            for count in self._lengths.get(words[at], ()):
                span = tokens[at : at + count]
                term = self._terms.get(_spelt(span, words[at : at + count])) if len(span) == count else None
                if term and is_bounded(text, span[0].start(), span[-1].end()):
                    hits.append(_hit(text, span, term))
                    length = count
                    break
            at += length
        return hits


def _extended(
    terms: Mapping[str, _Term],
    lengths: Mapping[str, tuple[int, ...]],
    new: Mapping[str, _Term],
) -> tuple[dict[str, _Term], dict[str, tuple[int, ...]]]:
    """The terms with new ones and their plurals, and the lengths that go with them."""
    terms, lengths = {**terms, **new}, dict(lengths)
    for key, term in new.items():
        plural = term.mark is Mark.NONE and len(key) > 2 and key[-1].isalpha() and key[-1] != "s"
        for known in (key, f"{key}s")[: 1 + plural]:
            terms.setdefault(known, term)
            words = _TOKEN.findall(known)
            lengths[words[0]] = tuple(sorted({*lengths.get(words[0], ()), len(words)}, reverse=True))
    return terms, lengths


def _closed(skill: str, kinds: Mapping[str, list[str]]) -> frozenset[str]:
    """The kinds of a skill, and theirs."""
    reached: set[str] = set()
    ahead = list(kinds[skill])
    while ahead:
        kind = ahead.pop()
        if kind not in reached:
            reached.add(kind)
            ahead += kinds[kind]
    return frozenset(reached)


def _unmarked(name: str) -> tuple[str, Mark]:
    name = name.strip()
    mark = Mark(name[-1]) if name[-1] in "!?" else Mark.NONE
    return (name[:-1] if mark else name), mark


def _fold(word: str) -> str:
    return word.lower() if word.isascii() else normalize("NFC", word.casefold())


def _join(gap: str) -> str | None:
    if gap == " ":
        return " "
    if "\n" in gap:
        return None
    inner = gap.strip()
    if not inner:
        return " " if gap else None
    return _JOINS.get(inner) if inner == gap or inner in "/&" else None


def _spelt(tokens: list[re.Match[str]], words: list[str]) -> str:
    """The words as a term's key; the empty text, which is no key, where they do not belong together."""
    if len(words) == 1:
        return words[0]
    spelt = [words[0]]
    for left, right, word in zip(tokens, tokens[1:], words[1:], strict=False):
        join = _join(left.string[left.end() : right.start()])
        if join is None:
            return ""
        spelt += (join, word)
    return "".join(spelt)


def _key(term: str) -> tuple[str, tuple[str, ...]]:
    """The term without case and with its hyphens as spaces, and its words as written."""
    tokens = list(_TOKEN.finditer(term))
    words = [_fold(token[0]) for token in tokens]
    joins = [_join(term[left.end() : right.start()]) or " " for left, right in pairwise(tokens)]
    key = "".join(word + join for word, join in zip(words, [*joins, ""], strict=True)) if words else ""
    return key, tuple(token[0] for token in tokens)


def _hit(text: str, span: list[re.Match[str]], term: _Term) -> Hit:
    start, end = span[0].start(), span[-1].end()
    mention = Mention(text[start:end], term.skill, start, end)
    exact = tuple(token[0] for token in span) == term.written
    return Hit(mention, exact, is_certain(text, mention, term.mark, exact=exact))
