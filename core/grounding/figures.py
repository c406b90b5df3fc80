"""A line's figures, read once for all who judge them: dates, names with digits, frequencies, amounts."""

from functools import lru_cache
from typing import NamedTuple

from core.grounding.amounts import Amount, amounts_in
from core.grounding.clock_times import Clock, clocks_said
from core.grounding.dates import Dated, dates_in
from core.grounding.digit_names import DigitName, digit_names
from core.grounding.frequencies import Frequency, frequencies_in
from core.grounding.tokens import tokens_of


class Figures(NamedTuple):
    """The figures of a line; what a frequency or a time of the day tells is none of its ``amounts``."""

    names: tuple[DigitName, ...]
    dates: tuple[Dated, ...]
    often: tuple[Frequency, ...]
    amounts: tuple[Amount, ...]
    clocks: tuple[Clock, ...]


@lru_cache(maxsize=64)  # each line is read by two examiners
def figures_of(line: str) -> Figures:
    """Every figure of the line, each kind in its order."""
    names, dates, often = digit_names(line), dates_in(line), frequencies_in(tokens_of(line))
    amounts = amounts_in(line, names=names, dates=dates, without=often)
    clocks = clocks_said(line)
    if clocks:
        amounts = [one for one in amounts if not any(at.start <= one.start < at.end for at in clocks)]
    return Figures(tuple(names), tuple(dates), tuple(often), tuple(amounts), clocks)
