"""Doing what a note asks for: with the lines on the card, and those that the CV has besides."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.cards import Words
from core.reading.skills import Vocabulary
from core.tailoring.figures import has_figure
from core.tailoring.lines import Line, texts
from core.tailoring.notes import Wish
from core.tailoring.relevance import stems
from core.tailoring.topics import meant_by
from core.words import count, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What a draft can be made of."""

    shown: Sequence[Line]
    """The lines on the card."""
    pool: Sequence[Line]
    """All lines that could be there, the best first."""
    own: Sequence[Line] = ()
    """The person's own lines as they are, in their order."""
    short: Mapping[str, Line] = field(default_factory=dict)
    """The shorter form of lines, by their words."""
    most: int | None = None
    """How many lines the entry may have."""
    vocabulary: Vocabulary = field(default_factory=Vocabulary)


@dataclass(frozen=True, slots=True)
class Unmet:
    """Why no draft follows the note, in plain words for the person."""

    reason: Words


SHORT_WORD = 2
"""Letters of words that name nothing, unless they are initials."""
NOT_UNDERSTOOD = Unmet(
    say(
        "I do not understand this note. I follow, for example: shorter; more detail; more about teaching; "
        "less about costs; drop the second line; put the last line first; fewer numbers; keep the original."
    )
)


def followed(wish: Wish, stock: Stock) -> list[Sequence[Line]] | Unmet:
    """Lines that follow the wish, the best first; or why there are none."""
    if wish.empty:
        return NOT_UNDERSTOOD
    beyond = [abs(number) for number in wish.numbers if abs(number) > len(stock.shown)]
    if beyond and not wish.original:
        one = count(
            len(stock.shown),
            "There is no line {number}: {n} line is on the card.",
            "There is no line {number}: {n} lines are on the card.",
            number=min(beyond),
        )
        return Unmet(one)
    return _Following(wish, stock).drafts()


class _Following:
    """One wish and what there is to meet it with."""

    def __init__(self, wish: Wish, stock: Stock) -> None:
        self._wish = wish
        self._stock = stock
        self._long = {line.text: full for full in stock.pool if (line := stock.short.get(full.text))}
        self._kept: list[Line] = list(stock.own if wish.original else stock.shown)
        seen = {*texts(self._kept), *(self._full(line).text for line in self._kept)}
        self._rest: list[Line] = [line for line in stock.pool if line.text not in seen]

    def drafts(self) -> list[Sequence[Line]] | Unmet:
        """The lines after all that is asked for, in the sizes that it can have."""
        numbered = self._kept
        for step in (self._drop, self._lessen, self._front, self._figures):
            unmet = step()
            if unmet:
                return unmet
        if not self._wish.original:
            self._move(numbered)
        if self._wish.own_order:
            places = {source: place for place, line in enumerate(self._stock.own) for source in line.evidence}
            self._kept.sort(key=lambda line: min((places.get(one, len(places)) for one in line.evidence), default=0))
        if not self._kept:
            return Unmet(say("That would leave no line."))
        sizes = self._sizes()
        if isinstance(sizes, Unmet):
            return sizes
        lines = [*self._kept, *self._rest]
        found = [self._worded(lines[:size]) for size in sizes]
        return found if any(texts(one) != texts(self._stock.shown) for one in found) else self._same()

    def _drop(self) -> Unmet | None:
        wish, numbered, last = self._wish, self._kept, len(self._kept)
        if wish.only_lines:
            self._kept = [self._kept[place] for place in sorted({_place(number, last) for number in wish.only_lines})]
            self._rest = []
        gone = [numbered[_place(number, last)] for number in wish.without_lines]
        for matter in wish.without:
            about = self._just_about(matter, [*self._kept, *self._rest])
            if not any(line in about for line in self._kept):
                return Unmet(say("No line here speaks of “{matter}”.", matter=matter))
            gone += about
        self._kept = [line for line in self._kept if line not in gone]
        self._rest = [line for line in self._rest if line not in gone]
        return None

    def _lessen(self) -> Unmet | None:
        """Of several lines on a matter the best stays, at the end; a single one goes."""
        for matter in (*self._wish.less, *self._wish.about_last):
            about = [line for line in self._kept if self._speaks(line, matter)]
            if not about:
                return Unmet(say("No line here speaks of “{matter}”.", matter=matter))
            if matter in self._wish.about_last:
                staying = about
            else:
                staying = about[:1] if len(about) > 1 else []
                self._rest = [line for line in self._rest if not self._speaks(line, matter)]
            self._kept = [*(line for line in self._kept if line not in about), *staying]
        return None

    def _front(self) -> Unmet | None:
        """Lines on a matter come first, also those that are not on the card; it keeps its size."""
        if not self._wish.about:
            return None
        front: list[Line] = []
        for matter in self._wish.about:
            about = [line for line in (*self._kept, *self._rest) if self._speaks(line, matter)]
            if not about:
                return Unmet(say("None of your lines here speaks of “{matter}”.", matter=matter))
            about.sort(key=lambda line: -self._weight(line, matter))
            front += [line for line in about if line not in front]
        size = max(len(self._kept), 1)
        ordered = [*front, *(line for line in self._kept if line not in front)]
        others = [line for line in self._rest if line not in front]
        self._kept, self._rest = ordered[:size], [*ordered[size:], *others]
        return None

    def _figures(self) -> Unmet | None:
        if self._wish.fewer_figures:
            before = sum(has_figure(line.text) for line in self._kept)
            plain = [self._without_figure(line) for line in self._kept]
            free = [line for line in (*plain, *self._rest) if not has_figure(line.text)]
            told = [line for line in plain if has_figure(line.text)]
            if not free:
                return Unmet(say("Every line here tells a figure, and none can lose it without losing what it says."))
            size = len(self._kept)
            staying = told[: min(before // 2, size - 1)]
            self._kept = [*free, *staying][:size]
            self._rest = []
        elif self._wish.more_figures:
            told = [line for line in (*self._kept, *self._rest) if has_figure(self._full(line).text)]
            if not told:
                return Unmet(say("None of your lines here tells a figure."))
            size = len(self._kept)
            ordered = [*(self._full(line) for line in told), *(line for line in self._kept if line not in told)]
            self._kept, self._rest = ordered[:size], ordered[size:]
        return None

    def _move(self, numbered: Sequence[Line]) -> None:
        last = len(numbered)
        if self._wish.swapped:
            one, two = (numbered[_place(number, last)] for number in self._wish.swapped)
            swap = {one: two, two: one}
            self._kept = [swap.get(line, line) for line in self._kept]
        first = [numbered[_place(number, last)] for number in self._wish.first_lines]
        final = [numbered[_place(number, last)] for number in self._wish.last_lines]
        first = [line for line in dict.fromkeys(first) if line in self._kept]
        final = [line for line in dict.fromkeys(final) if line in self._kept and line not in first]
        between = [line for line in self._kept if line not in first and line not in final]
        self._kept = [*first, *between, *final]

    def _sizes(self) -> list[int] | Unmet:
        kept, whole = len(self._kept), len(self._kept) + len(self._rest)
        most = min(whole, self._stock.most or whole)
        wish = self._wish
        if wish.count is not None:
            if wish.count > most:
                return Unmet(_only(most) if most > 1 else _ONE)
            return [wish.count]
        if wish.shorter and kept == 1 and not self._stock.short.get(self._kept[0].text):
            return Unmet(_ONE)
        if wish.shorter:
            half = (kept + 1) // 2
            return [*range(half, 0, -1), *range(kept - 1, half, -1)]
        if wish.longer:
            fuller = any(self._full(line) != line for line in self._kept)
            if most <= kept and not fuller:
                return Unmet(say("All that your CV says here is on the card already."))
            return [max(most, kept), *range(most - 1, kept, -1)]
        return [kept]

    def _worded(self, lines: Sequence[Line]) -> Sequence[Line]:
        if self._wish.shorter or self._wish.concise:
            return [self._stock.short.get(line.text, line) for line in lines]
        return [self._full(line) for line in lines] if self._wish.longer else lines

    def _same(self) -> Unmet:
        if self._wish.concise:
            return Unmet(say("No line here can be said in fewer words without losing what it says."))
        return Unmet(say("It stands so already."))

    def _full(self, line: Line) -> Line:
        return self._long.get(line.text, line)

    def _without_figure(self, line: Line) -> Line:
        short = self._stock.short.get(line.text)
        return short if short and not has_figure(short.text) else line

    def _just_about(self, matter: str, lines: Sequence[Line]) -> list[Line]:
        """The lines that hold the very words, else those that hold most of them."""
        held = {line: _words_of(matter) & set(stems(line.text)) for line in lines}
        most = max(map(len, held.values()), default=0)
        exactly = [line for line in lines if _holds(line.text, matter)]
        return exactly or [line for line in lines if most and len(held[line]) == most]

    def _speaks(self, line: Line, matter: str) -> bool:
        return self._weight(line, matter) > 0

    def _weight(self, line: Line, matter: str) -> int:
        """How much of the matter the line speaks of: its words, what is meant by them, and skills of that kind.

        What a line begins with is what it is about.
        """
        said, begins = set(stems(line.text)), set(stems(" ".join(line.text.split()[:2])))
        meant = meant_by(matter)
        vocabulary = self._stock.vocabulary
        asked = {vocabulary.name(mention.term) for mention in vocabulary.find(matter)} or {vocabulary.name(matter)}
        held = {name for mention in vocabulary.find(line.text) for name in vocabulary.having(mention.term)}
        words = 3 * _holds(line.text, matter) + 2 * len(said & _words_of(matter)) + 2 * len(asked & held)
        return words + len(said & meant) + len(begins & meant)


def _holds(text: str, matter: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(matter)}(?!\w)", text, re.IGNORECASE) is not None


def _words_of(matter: str) -> set[str]:
    """The stems of the words that name the matter, and not those that only join them."""
    telling = [word for word in re.findall(r"\w+", matter) if len(word) > SHORT_WORD or word.isupper()]
    return set(stems(" ".join(telling or [matter])))


_ONE = say("It is one line, and says nothing that could be left out.")


def _only(lines: int) -> Words:
    return count(
        lines,
        "There is only {n} line that your CV supports here.",
        "There are only {n} lines that your CV supports here.",
    )


def _place(number: int, lines: int) -> int:
    return number - 1 if number > 0 else lines + number
