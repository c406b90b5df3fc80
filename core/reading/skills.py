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
from itertools import groupby, pairwise
from typing import NamedTuple, Self
from unicodedata import normalize

from core.reading.phrases import Late, may_be_unspaced
from core.reading.skill_context import Hit, Mark, Mention, in_context, is_bounded, is_certain


class _Term(NamedTuple):
    skill: str
    mark: Mark
    written: str


__all__ = ["Mention", "Vocabulary"]

_REMEMBERED = 1024
_MARKS = "!?"
_ENDING = 3
"""Letters that a language of many cases puts behind a name."""
# Scripts without spaces between words end a Latin word: 熟悉Python和Java names two skills.
_UNSPACED = (("\u2e80", "\u9fff"), ("\uac00", "\ud7af"), ("\uf900", "\ufaff"))
_WORD = r"(?:(?<![\w.])\.(?={0}))?{0}+(?:[\u0300-\u036f]+{0}*)*(?:\+\+|[+#](?!\w))?"
_SPACED_WORD = re.compile(_WORD.format(r"[^\W_]"))
_SIGNS = "".join(f"{first}-{last}" for first, last in _UNSPACED)
_ANY_WORD = Late(_WORD.format(rf"[^\W_{_SIGNS}]") + rf"|[{_SIGNS}]+")
_CAPITAL = re.compile(r"[^\W_a-zß-öø-ÿ]")
_JOINS = {"-": " ", "\u2010": " ", "\u2011": " ", "/": "/", "&": "&", ".": ".", "'": "'", "’": "'"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms and the skills that they name. Immutable; a fresh one knows nothing and finds nothing."""

    _terms: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """For each key the skill, and the term as it is written, with its mark: of thousands a text needs a few."""
    _lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """For the first word of each term, how many words the terms that begin so have; longest first."""
    _kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What else somebody has who has this skill, for skills that are a kind of something."""
    _names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """All the terms of each skill."""
    _read: dict[str, tuple[Mention, ...]] = field(default_factory=dict, compare=False, repr=False)
    """What the texts read last name: each line of a CV is asked for many times."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """The vocabulary of a data file's text.

        ``ValueError`` names a term that stands for two skills, or a kind that is no skill of the file.
        """
        terms: dict[str, tuple[str, str]] = {}
        lengths: dict[str, tuple[int, ...]] = {}
        names: dict[str, tuple[str, ...]] = {}
        kinds: dict[str, list[str]] = {}
        for line in text.splitlines():
            if not line or line.startswith("# "):
                continue
            head, aliases, broader = [*line.split("\t"), "", ""][:3]
            skill = _bare(head)
            names[skill] = (head, *aliases.split("|")) if aliases else (head,)
            if broader:
                kinds[skill] = broader.split("|")
            for name in names[skill]:
                key, first, count = _words(_bare(name))
                known = terms.get(key)
                if known is None:
                    terms[key] = skill, name
                    _note(lengths, first, count)
                elif known[0] != skill:
                    raise ValueError(f"{_bare(name)!r} stands for {known[0]!r} and for {skill!r}")
        for kind in (kind for broader in kinds.values() for kind in broader):
            if kind not in names:
                raise ValueError(f"{kind!r} is no skill of this vocabulary")
        return cls(terms, lengths, {skill: _closed(skill, kinds) for skill in kinds}, names)

    def including(self, names: Iterable[str]) -> Self:
        """A vocabulary that also knows these names, each new one a skill of its own (a job's own words)."""
        new: dict[str, tuple[str, str]] = {}
        lengths = dict(self._lengths)
        for name in names:
            key, first, count = _words(name)
            if key and self.canonical(name) is None:
                new.setdefault(key, (name.strip(), name.rstrip(_MARKS)))
                _note(lengths, first, count)
        return replace(self, _terms={**self._terms, **new}, _lengths=lengths, _read={}) if new else self

    def canonical(self, term: str) -> str | None:
        """The canonical name of the skill that this term names, taken by itself; None for an unknown term.

        What stands in brackets is left aside where the whole is unknown: "Amazon Web Services (AWS)".
        """
        known = self._term(_key(term)) or self._term(_key(term.partition("(")[0]))
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
        names = self._names.get(self.canonical(term) or "", ())
        return bool(names) and all(_CAPITAL.search(word) for name in names for word in name.split())

    def name(self, term: str) -> str:
        """What to compare terms by: the canonical name in lower case, else the term without case and hyphens."""
        return (self.canonical(term) or _key(term)).casefold()

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every skill that the text names, in order, without overlaps; where terms overlap the longest."""
        found = self._read.get(text)
        if found is None:
            hits = self._hits(text)
            found = tuple(hit.mention for hit in hits if hit.certain or in_context(text, hit, hits))
            if len(self._read) >= _REMEMBERED:
                self._read.clear()
            self._read[text] = found
        return found

    def _hits(self, text: str) -> list[Hit]:
        tokens = _tokens(text)
        fold = str.lower if text.isascii() else _fold
        words = [fold(token[0]) for token in tokens]
        hits: list[Hit] = []
        at = 0
        while at < len(tokens):
            word, length = words[at], 1
            for count in self._lengths_at(word) if word[-1] == "s" else self._lengths.get(word, ()):
                span = tokens[at : at + count]
                term = self._term(_spelt(span, words[at : at + count])) if len(span) == count else None
                if term and is_bounded(text, span[0].start(), span[-1].end()):
                    hit = _hit(text, span, term)
                    if count > 1 and term.mark is Mark.CASED and not hit.exact:
                        continue  # Kafka streams are Kafka's, and not Kafka Streams
                    hits.append(hit)
                    length = count
                    break
            at += length
        return hits

    def _lengths_at(self, word: str) -> tuple[int, ...]:
        lengths = self._lengths.get(word, ())
        if word[-1] != "s" or 1 in lengths or 1 not in self._lengths.get(word[:-1], ()):
            return lengths
        return (*lengths, 1)

    def _term(self, key: str) -> _Term | None:
        """The term with this key, or the one that this is the plural of."""
        known = self._terms.get(key)
        if known is None and key[-1:] == "s" and len(key) > 3 and key[-2].isalpha() and key[-2] != "s":
            known = self._terms.get(key[:-1])
            if known is not None and known[1][-1] in _MARKS:
                return None
        if known is None:
            return None
        skill, written = known
        marked = written[-1] in _MARKS
        return _Term(skill, Mark(written[-1]) if marked else Mark.NONE, written[:-1] if marked else written)


def is_inflected(term: str, skill: str) -> bool:
    """Whether the term is the skill's name with an ending of its language: "w Pythonie"."""
    stem = skill[:-1] if skill[-1:] == "a" else skill
    ending = term.removeprefix(stem)
    return term.isalpha() and term not in (skill, ending) and len(ending) <= _ENDING and ending.islower()


def _tokens(text: str) -> list[re.Match[str]]:
    """The words. A sign of a script without spaces ends one of any other."""
    return list((_ANY_WORD if may_be_unspaced(text) else _SPACED_WORD).finditer(text))


def _note(lengths: dict[str, tuple[int, ...]], first: str, count: int) -> None:
    """Remember that a term of so many words begins so."""
    known = lengths.get(first)
    if known is None:
        lengths[first] = (count,)
    elif count not in known:
        lengths[first] = tuple(sorted((*known, count), reverse=True))


def _closed(skill: str, kinds: Mapping[str, list[str]]) -> frozenset[str]:
    """The kinds of a skill, and theirs."""
    reached: set[str] = set()
    ahead = list(kinds[skill])
    while ahead:
        kind = ahead.pop()
        if kind not in reached:
            reached.add(kind)
            ahead += kinds.get(kind, ())
    return frozenset(reached)


def _bare(name: str) -> str:
    """A name of the data file without its mark."""
    return name[:-1] if name[-1] in _MARKS else name


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


def _key(term: str) -> str:
    """The term without case and with its hyphens as spaces."""
    return _words(term)[0]


def _words(term: str) -> tuple[str, str, int]:
    """The term's key, its first word and the number of its words."""
    if term.isalnum() and term.isascii():
        key = term.lower()
        return key, key, 1
    if term.isalnum() and may_be_unspaced(term):  # without the pattern, which takes longer than all the others
        parts = [_fold("".join(signs)) for _, signs in groupby(term, _is_unspaced)]
        return " ".join(parts), parts[0], len(parts)
    plain = term.replace("-", " ")
    if _is_plain(plain):
        key = plain.lower()
        return key, key.partition(" ")[0], key.count(" ") + 1
    tokens = _tokens(term)
    if not tokens:
        return "", "", 0
    joins = [_join(term[left.end() : right.start()]) or " " for left, right in pairwise(tokens)]
    folded = [_fold(token[0]) for token in tokens]
    spelt = "".join(word + join for word, join in zip(folded, [*joins, ""], strict=True))
    return spelt, folded[0], len(folded)


def _is_unspaced(sign: str) -> bool:
    return any(first <= sign <= last for first, last in _UNSPACED)


def _is_plain(term: str) -> bool:
    """Whether the term is words of letters and digits with one space between them, each of which is a token."""
    return term.isascii() and term.replace(" ", "").isalnum() and "  " not in term and term[0] != " " != term[-1]


def _hit(text: str, span: list[re.Match[str]], term: _Term) -> Hit:
    start, end = span[0].start(), span[-1].end()
    mention = Mention(text[start:end], term.skill, start, end)
    exact = mention.term == term.written or [token[0] for token in span] == [
        token[0] for token in _tokens(term.written)
    ]
    return Hit(mention, exact, is_certain(text, mention, term.mark, exact=exact))
