"""Whether the words of a line that no source explains add something, or are other words for what a source says.

Who adds to a line leaves the rest of it as it was; who rewords a line changes most of it. So the more of a line stands
word by word in one of the sources, or all of it but the item of a list or the clause that is new, the more surely what
is new is an addition. It also counts what the words are: the name of a thing that not every job has, or a thing that
the CV tells of another role; and how much of the line they are. A new word may stand for one that the line leaves out;
in a short line that leaves nothing out it adds something.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.lexicon import Word
from core.grounding.light import LightWords
from core.grounding.number_words import NUMBER_WORDS
from core.reading.phrases import words as words_listed

_AND = words_listed(
    """und and et y e or oder ou sowie plus including darunter einschliesslich dont incluidos incluidas incluido
    incluida auch also aussi tambien besides"""
)
_VAGUE = words_listed(
    """more other others further similar such same several many various weitere weiterer weiteren andere anderen mehr
    ahnliche ahnlichen autres autre plus divers diverses meme memes mas otros otras demas varios varias mismo misma
    later then since daily weekly monthly spater dann seither danach jahrlich monatlich wochentlich taglich puis ensuite
    depuis luego despues desde diario diaria mensual semanal always never stets immer toujours siempre"""
)
_SHORTEST = 4
_WHICH = words_listed("which who whose qui dont ce que lo cual cuyo cuya denen deren dessen wodurch womit was")
_WITH = words_listed(
    """with without by via per using through on to for in of among mit ohne durch uber auf an fur von bei unter avec
    sans par sur pour en dans de d des du chez con sin por mediante sobre para a del"""
)
_ENOUGH = 5.6
"""So much must speak for an addition. Which signs count is by a logistic regression on labelled lines, whose weights
move by a fifth at most whichever person's lines it does without; only the share weighs more here, for what is new in a
short line is seldom another word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What speaks for an addition."""

    repeated: float
    """The share of the other words, or of those outside the item or clause, that stand in the nearest source line."""
    special: bool
    """Whether one names what not every job has."""
    elsewhere: bool
    """Whether the CV tells of one in another role."""
    share: float
    """The share of all words that are new."""
    alone: bool
    """Whether the line is short and leaves out nothing of the nearest source line that they may stand for."""
    mostly: bool
    """Whether they are at least half of the words that say something of their own."""

    @property
    def add(self) -> bool:
        """Whether they are enough."""
        told = 5 * self.repeated + 2 * self.special + 1.5 * self.elsewhere + 15 * self.share
        return told + 1.5 * self.alone + 1.5 * (self.special and self.mostly) >= _ENOUGH


def item_about(words: Sequence[Word], place: int) -> range:
    """The places of the item or clause that a word stands in, an "and" before it included."""
    first, last = place, place
    while first > 0 and not words[first].after_break and words[first - 1].plain not in _AND:
        first -= 1
    while last + 1 < len(words) and not words[last + 1].after_break and words[last + 1].plain not in _AND:
        last += 1
    return range(max(first - 1, 0) if first and words[first - 1].plain in _AND else first, last + 1)


def items_of(words: Sequence[Word]) -> Iterator[range]:
    """The places of each item or clause that a comma, a stop or an "and" joins to what stands before it."""
    for place in range(1, len(words)):
        if words[place].after_break or words[place - 1].plain in _AND:
            yield item_about(words, place)


def paired(words: Sequence[Word]) -> tuple[int, ...]:
    """The places of words that say something of their own directly behind an "and"."""
    return tuple(
        place
        for place, word in enumerate(words)
        if place > 1
        and words[place - 1].plain in _AND
        and len(word.plain) >= _SHORTEST
        and word.plain.isalpha()
        and not word.after_break
        and word.plain not in FUNCTION_WORDS
        and word.plain not in NUMBER_WORDS
        and word.plain not in _VAGUE
    )


def is_behind_and(words: Sequence[Word], place: int) -> bool:
    """Whether an "and" stands directly before the word."""
    return place > 0 and words[place - 1].plain in _AND


def is_appended(words: Sequence[Word], place: int, light: LightWords) -> bool:
    """Whether the word is joined to others, or a preposition leads to it."""
    before = place - 1
    while before > 0 and words[before].plain not in _WITH and light.holds(words[before].plain):
        before -= 1
    return is_joined(words, place, light) or (before > 0 and words[before].plain in _WITH)


def is_joined(words: Sequence[Word], place: int, light: LightWords) -> bool:
    """Whether the word stands where something may be added: in a list, behind an "and", in a clause of its own."""
    after = words[place + 1] if place + 1 < len(words) else None
    if after is not None and (after.plain in _AND or after.after_break) and place:
        return True
    adjoins = True
    for at in range(place, 0, -1):
        if words[at].after_stop:
            return False
        if words[at].after_break:
            return adjoins or any(word.plain in _WHICH for word in words[at : at + 2])
        if adjoins and words[at - 1].plain in _AND:
            return True
        adjoins = adjoins and light.holds(words[at - 1].plain)
    return False
