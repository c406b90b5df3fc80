"""What a note asks for: "shorter", "drop the second line", "more about teaching, and put the first line last".

English, German, French and Spanish are understood, mixed as they come. What is not understood is no wish.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from core.tailoring import note_words as say
from core.tailoring.relevance import stems

LAST = say.LAST


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a note asks for. Lines are numbered from 1 as on the card, and from -1, which is ``LAST``, at its end."""

    shorter: bool = False
    concise: bool = False
    """Each line in fewer words, but all of them."""
    longer: bool = False
    count: int | None = None
    original: bool = False
    """The person's own lines as they are."""
    own_order: bool = False
    fewer_figures: bool = False
    more_figures: bool = False
    only_lines: frozenset[int] = frozenset()
    without_lines: frozenset[int] = frozenset()
    first_lines: tuple[int, ...] = ()
    last_lines: tuple[int, ...] = ()
    swapped: tuple[int, int] | None = None
    without: tuple[str, ...] = ()
    """Words whose lines are to go; each entry is one matter in the note's own words."""
    less: tuple[str, ...] = ()
    """Words that fewer lines should speak of."""
    about: tuple[str, ...] = ()
    """Words whose lines are to come first."""
    about_last: tuple[str, ...] = ()
    """Words whose lines are to come last."""

    @property
    def empty(self) -> bool:
        return self == Wish()

    @property
    def numbers(self) -> frozenset[int]:
        """All lines that the note names by their number."""
        return self.only_lines | self.without_lines | {*self.first_lines, *self.last_lines, *(self.swapped or ())}


@dataclass(slots=True)
class _Reading:
    """A note while it is read: what has been understood is taken out of ``rest``."""

    rest: str
    only: set[int] = field(default_factory=set)
    without_lines: set[int] = field(default_factory=set)
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    swapped: tuple[int, int] | None = None
    without: list[str] = field(default_factory=list)
    less: list[str] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    about_last: list[str] = field(default_factory=list)
    count: int | None = None

    def takes(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern stands in the note; it is taken out."""
        self.rest, times = pattern.subn(" ; ", self.rest)
        return times > 0

    def takes_each(self, pattern: re.Pattern[str], understand: Callable[[re.Match[str]], bool]) -> None:
        """Each place of the pattern that is understood is taken out."""
        self.rest = pattern.sub(lambda found: " ; " if understand(found) else found[0], self.rest)


def understood(note: str) -> Wish:
    """What the note asks for; an empty wish if nothing in it is understood."""
    return _read(note)[0]


def not_understood(note: str) -> tuple[str, ...]:
    """The parts of the note that ask for something else, in its own words; small words ask for nothing."""
    left = re.split(r";|\.\s|\n", _read(note)[1])
    parts = (say.AND_FIRST.sub("", part.strip(" .,:!?-–—")) for part in left)
    return tuple(part for part in parts if any(not _asks_nothing(word) for word in re.findall(r"[^\W\d_]{3,}", part)))


def _asks_nothing(word: str) -> bool:
    return set(stems(word)) <= _LITTLE or word.casefold() in say.POLITE.split()


def _read(note: str) -> tuple[Wish, str]:
    """What the note asks for, and what is left of it."""
    reading = _Reading(rest=" ".join(note.replace("\n", " ; ").split()))
    original, own_order = reading.takes(say.ORIGINAL), reading.takes(say.OWN_ORDER)
    fewer_figures, more_figures = reading.takes(say.FEWER_FIGURES), reading.takes(say.MORE_FIGURES)
    concise = reading.takes(say.CONCISE)
    reading.takes_each(say.SWAP, lambda found: _swap(reading, found[1]))
    reading.takes_each(say.MOVE, lambda found: _move(reading, found["what"], found["to"]))
    reading.takes_each(say.MOVE_BARE, lambda found: _move(reading, found["what"], found["to"]))
    reading.takes_each(say.ONLY, lambda found: _only(reading, found[1]))
    reading.takes_each(say.AT_MOST, lambda found: _count(reading, found[1]))
    longer = reading.takes(say.LONGER)
    _commands(reading)
    reading.takes_each(say.COUNT, lambda found: _count(reading, found[1]))
    wish = Wish(
        shorter=reading.takes(say.SHORTER),
        concise=concise,
        longer=longer,
        count=reading.count,
        original=original,
        own_order=own_order,
        fewer_figures=fewer_figures,
        more_figures=more_figures,
        only_lines=frozenset(reading.only),
        without_lines=frozenset(reading.without_lines),
        first_lines=tuple(reading.first),
        last_lines=tuple(reading.last),
        swapped=reading.swapped,
        without=tuple(reading.without),
        less=tuple(reading.less),
        about=tuple(reading.about),
        about_last=tuple(reading.about_last),
    )
    return wish, reading.rest


def _swap(reading: _Reading, said: str) -> bool:
    numbers = _line_numbers(said)
    if len(numbers) == 2:
        reading.swapped = numbers[0], numbers[1]
    return len(numbers) == 2


def _move(reading: _Reading, what: str, to: str) -> bool:
    front = say.TO_THE_FRONT.search(to) is not None
    numbers, matter = _line_numbers(what), _matter(what)
    if numbers:
        (reading.first if front else reading.last).extend(numbers)
    elif matter:
        (reading.about if front else reading.about_last).append(matter)
    return bool(numbers or matter)


def _only(reading: _Reading, said: str) -> bool:
    numbers = _line_numbers(said)
    reading.only |= set(numbers)
    return bool(numbers)


def _count(reading: _Reading, word: str) -> bool:
    reading.count = _value(word)
    return True


def _value(word: str) -> int:
    return int(word) if word.isdigit() else say.NUMBERS[word.casefold()]


def _commands(reading: _Reading) -> None:
    """What is to go, and what there is to be more and less of: a word that says so, and its object."""
    commands = list(say.COMMAND.finditer(reading.rest))
    left = reading.rest[: commands[0].start()] if commands else reading.rest
    ends = [*(command.start() for command in commands[1:]), len(reading.rest)]
    for command, end in zip(commands, ends, strict=False):
        said = reading.rest[command.end() : end]
        stop = say.STOP.search(said)
        said, after = (said[: stop.start()], said[stop.end() :]) if stop else (said, "")
        said = say.FIRST_OF_ALL.sub("", said)
        left += f" ; {after}"
        numbers, matters = _line_numbers(said), _matters(said)
        if command["drop"] and numbers:
            reading.without_lines |= set(numbers)
        elif command["drop"]:
            reading.without += matters
        elif command["less"]:
            reading.less += matters
        else:
            reading.about += matters
    reading.rest = left


def _matters(said: str) -> list[str]:
    """The matters that are named: "teaching and mentoring" are two."""
    parts = (_matter(part) for part in say.AND.split(said))
    return [part for part in parts if part]


def _matter(said: str) -> str:
    """The words that name something, without the little ones and those for lines."""
    words = re.findall(r"[\w'’+#.-]*\w[+#]*", said)
    return " ".join(word for word in words if not set(stems(word)) <= _LITTLE or word.isupper())


def _line_numbers(said: str) -> list[int]:
    """The lines that are named by number: "the second line", "lines 2 and 3", "die zweite", "the last two lines"."""
    several = say.SEVERAL.search(said)
    if several:
        count = _value(several["count"] or several["count2"])
        front = several["front"] or several["front2"]
        return [*range(1, count + 1)] if front else [*range(-count, 0)]
    words = [word.casefold() for word in re.findall(r"\w+", said)]
    ordinals = [word for before, word in pairwise(["", *words]) if word != "one" or before not in say.NUMBERS]
    numbers = [say.NUMBERS[word] for word in ordinals if word in say.NUMBERS]
    others = [word for word in words if word not in say.NUMBERS and not set(stems(word)) <= _LITTLE]
    lines = any(re.fullmatch(say.LINES, word) for word in words)
    return list(dict.fromkeys(numbers)) if numbers and (lines or not others) else []


_LITTLE = frozenset(stems(say.LITTLE))
