"""Times of the day: ``11 pm``, onze heures du soir, las siete de la mañana are 23:00, 23 h and 7:00."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from core.grounding.plain_letters import plain_line

_HOURS = {
    word: hour
    for hour, listed in enumerate(
        (
            "one eins ein une una",
            "two zwei deux dos",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five funf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete",
            "eight acht huit ocho",
            "nine neun neuf nueve",
            "ten zehn dix diez",
            "eleven elf onze once",
            "twelve zwolf douze doce",
        ),
        1,
    )
    for word in listed.split()
}
_HOUR = rf"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]|{'|'.join(_HOURS)})"
_MINUTE = r"(?:[:.h](?P<minute>[0-5]\d))?"
_PART = (
    r"(?P<late>p\.? ?m(?!\w)\.?|in the (?:afternoon|evening)|at night|abends|nachmittags|nachts|du soir"
    r"|de l'apres-midi|de la (?:tarde|noche))"
    r"|(?P<early>a\. ?m\.|am(?!\w)|in the morning|morgens|fruh(?!\w)|vormittags|du matin|de la (?:manana|madrugada))"
)
_AT = re.compile(r"(?:at|from|to|until|till|by|before|after|between|and|around|since|[-–]) ?$")
_ENDS = re.compile(r"$|[^\w\s]| (?:to|and|or|till|until|on|in|at|for|by|with|every|each|daily)(?!\w)")
"""What stands before or behind an English "am", which is also German for "at the"."""
_SAID = re.compile(rf"{_HOUR}{_MINUTE}(?: ?(?:o'clock|uhr|h|heures?|horas?))? ?(?:{_PART})")
_WRITTEN = re.compile(r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])(?:[:.h](?P<minute>[0-5]\d)(?!\w)|(?: ?h| ?uhr)(?!\w))")
_NOON, _EVENING, _DAY = 12, 6, 24
_NIGHT = ("noche", "night", "nachts")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day, in minutes since midnight, and where it stands."""

    minutes: int
    start: int
    end: int


@lru_cache(maxsize=256)  # each line is read by two examiners, and is a source of its entry and of the CV
def clocks_said(line: str) -> tuple[Clock, ...]:
    """The times of a line that say which part of the day they are of: others may as well be lengths of time."""
    return tuple(_read(plain_line(line)))


@lru_cache(maxsize=1024)
def clocks_of(line: str) -> frozenset[int]:
    """All times of the day that a line gives, in minutes since midnight."""
    written = (
        int(found["hour"]) % _DAY * 60 + int(found["minute"] or 0) for found in _WRITTEN.finditer(plain_line(line))
    )
    return frozenset((*written, *(one.minutes for one in clocks_said(line))))


def _read(text: str) -> Iterator[Clock]:
    for found in _SAID.finditer(text):
        if found["early"] == "am" and not (_AT.search(text, 0, found.start()) or _ENDS.match(text, found.end())):
            continue
        hour = _HOURS.get(found["hour"]) or int(found["hour"])
        night = bool(found["late"]) and found["late"].endswith(_NIGHT)
        if found["early"] or (night and not _EVENING <= hour < _NOON):  # two at night is early
            hour = 0 if hour == _NOON else hour
        elif hour < _NOON:
            hour += _NOON
        yield Clock(hour % _DAY * 60 + int(found["minute"] or 0), found.start(), found.end())
