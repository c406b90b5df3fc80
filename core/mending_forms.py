"""What somebody wants mended, understood from their words: a closed set of changes, in every language spoken here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypeVar

from core.cv import SectionKind
from core.mending_words import GRAMMARS, Fields, Grammar, Kinds, Told


@dataclass(frozen=True, slots=True)
class Which:
    """An entry, as a person counts those of its kind: from 1."""

    kind: SectionKind
    number: int


@dataclass(frozen=True, slots=True)
class SetContact:
    field: Told
    value: str


@dataclass(frozen=True, slots=True)
class SetEntry:
    field: Told
    entry: Which
    value: str


@dataclass(frozen=True, slots=True)
class AddLine:
    line: str
    entry: Which


@dataclass(frozen=True, slots=True)
class RemoveEntry:
    entry: Which


@dataclass(frozen=True, slots=True)
class RemoveLine:
    line: str


@dataclass(frozen=True, slots=True)
class Replace:
    old: str
    new: str


Wanted = SetContact | SetEntry | AddLine | RemoveEntry | RemoveLine | Replace


def understood(request: str) -> Iterator[Wanted]:
    """All that the words may mean, the likeliest first; nothing when they mean no change."""
    request = _DIRECTIONS.sub("", request)
    for grammar in GRAMMARS:
        yield from _in(_forms(grammar), request)
    if found := _ARROW.fullmatch(request):
        yield Replace(_bare(found["old"]), _bare(found["new"]))


class _Forms(NamedTuple):
    """A grammar's forms, compiled."""

    grammar: Grammar
    set_contact: re.Pattern[str]
    set_entry: re.Pattern[str]
    add: tuple[re.Pattern[str], ...]
    remove: tuple[re.Pattern[str], ...]
    replace: tuple[re.Pattern[str], ...]
    entry: re.Pattern[str]
    line: re.Pattern[str]


def _in(forms: _Forms, request: str) -> Iterator[Wanted]:
    if found := forms.set_entry.fullmatch(request):
        yield SetEntry(_meant(forms.grammar.entry, found["field"]), _which(forms, found), _bare(found["value"]))
    if found := forms.set_contact.fullmatch(request):
        yield SetContact(_meant(forms.grammar.contact, found["field"]), _bare(found["value"]))
    for form in forms.add:
        if found := form.fullmatch(request):
            yield AddLine(_line(forms, found["what"]), _which(forms, found))
    for form in forms.remove:
        if found := form.fullmatch(request):
            what = forms.entry.fullmatch(found["what"])
            yield RemoveEntry(_which(forms, what)) if what else RemoveLine(_line(forms, found["what"]))
    for form in forms.replace:
        if found := form.fullmatch(request):
            yield Replace(_bare(found["old"]), _bare(found["new"]))


_TEXT = '(?P<{}>["\'“„«‘][^"”“»’]+["\'”“»’]|.+?)'
"""Somebody's text among words of ours: all that stands in quotes, else as little as may be."""
_DIRECTIONS = re.compile(r"[\u200e\u200f\u2066-\u2069]")
"""Marks of the writing direction, which come along when a line of a right-to-left card is copied."""
_ARROW = re.compile(r"(?P<old>.+?)\s*(?:->|=>|→)\s*(?P<new>.+)", re.DOTALL)


@cache
def _forms(grammar: Grammar) -> _Forms:
    kinds = _either(grammar.kinds)
    entry = (
        rf"(?:(?P<kind>{kinds}) ?(?:no?\.?|nr\.?|n[°º]|№|#)? ?(?P<number>\d+)"
        rf"|(?P<ordinal>\d+)(?:\.|th|st|nd|rd|[ºª]|e|er|ère|-?[йяюе])? (?P<of_kind>{kinds}))"
    )
    is_ = rf"(?: ?[:=：] ?| (?:{grammar.be}) ?[:=：]? )"
    of_entry = rf"(?:{grammar.of}){entry}"
    parts = {"old": _TEXT.format("old"), "new": "(?P<new>.+)", "to": of_entry}
    return _Forms(
        grammar,
        set_contact=_compiled(rf"(?:{grammar.my})?(?P<field>{_either(grammar.contact)}){is_}(?P<value>.+)"),
        set_entry=_compiled(rf"(?:{grammar.my})?(?P<field>{_either(grammar.entry)}) {of_entry}{is_}(?P<value>.+)"),
        add=tuple(_compiled(form.format(what=_TEXT.format("what"), **parts)) for form in grammar.add),
        remove=tuple(_compiled(form.format(what="(?P<what>.+)", **parts)) for form in grammar.remove),
        replace=tuple(_compiled(form.format(**parts)) for form in grammar.replace),
        entry=_compiled(entry),
        line=_compiled(rf"{grammar.line} (?P<line>.+)"),
    )


def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(form.replace(" ?", r"\s*").replace(" ", r"\s+"), re.IGNORECASE | re.DOTALL)


def _either(told: Fields | Kinds) -> str:
    return "|".join(pattern for pattern, _ in told)


Meaning = TypeVar("Meaning")


def _meant(told: tuple[tuple[str, Meaning], ...], word: str) -> Meaning:
    return next(meaning for pattern, meaning in told if re.fullmatch(pattern.replace(" ", r"\s+"), word, re.IGNORECASE))


def _which(forms: _Forms, found: re.Match[str]) -> Which:
    kind = found["kind"] or found["of_kind"]
    return Which(_meant(forms.grammar.kinds, kind), int(found["number"] or found["ordinal"]))


def _line(forms: _Forms, what: str) -> str:
    found = forms.line.fullmatch(what)
    return _bare(found["line"] if found else what)


def _bare(text: str) -> str:
    return text.strip("\"'“”„«»‘’ ")
