"""Whether a number counts the others beside the person, or a group that the person is one of: they differ by one."""

import re
from enum import Enum, auto

from core.grounding.tokens import Tokens
from core.reading.phrases import words


class Fellows(Enum):
    """Who is counted: no telling, the others without the person, a group, a group that surely holds the person."""

    UNTOLD = auto()
    OTHERS = auto()
    GROUP = auto()
    GROUP_WITH_ME = auto()


_OTHER = words(
    """
    other others another fellow further additional remaining
    andere anderen anderer anderem weitere weiteren weiterer weiterem ubrige ubrigen restliche restlichen
    autres autre restants restantes otros otras otro otra demas restantes
    """
)
_COLLEAGUE = re.compile(
    r"colleague|coworker|kolleg|mitstreiter|mitautor|colleg|collegue|consoeur|consœur|confrere|coauteur|coautric|companer"
    r"|coleg|coautor|teammate|peers$|flatmate"
)
_CO = ("co", "-")
_COLLEAGUES = frozenset(("workers", "worker", "authors", "author", "autoren", "auteurs", "autores", "founders"))
_ONE_OF = frozenset(
    (
        *(("one", of) for of in ("of",)),
        *((one, of) for one in ("eine", "einer", "eines", "einem") for of in ("von", "der", "aus")),
        *((one, of) for one in ("un", "une", "uno", "una") for of in ("des", "de", "parmi", "del", "d")),
    )
)
_THE = frozenset(("the", "los", "las", "les", "den", "der", "nos", "our"))
_TEAM = re.compile(
    r"(?:\w*team|\w*gruppe|equipe?o?|group|groupe|grupo|crew|brigad[ea]|squad|brigade|mannschaft|panel)s?$"
)
_OF = frozenset(("of", "de", "d", "von", "aus", "mit", "with"))
_WITHIN = words("in im within inside part member mitglied teil membre miembro integrante dans sein en als as among")
_REACH = 5


def fellows_of(tokens: Tokens, first: int, number: int, after: int) -> Fellows:
    """Who the number at ``number`` up to ``after`` counts; its words of hedging begin at ``first``."""
    before = tokens.word(first - 1)
    if before in _OTHER or tokens.word(number - 1) in _OTHER or _counts_others(tokens, after):
        return Fellows.OTHERS
    place = first - 1 if before in _THE else first
    if (tokens.word(place - 2), tokens.word(place - 1)) in _ONE_OF:
        return Fellows.GROUP_WITH_ME
    if tokens.word(place - 1) in _OF and (at := _team_before(tokens, place - 2)) is not None:
        around = tokens.plain[max(at - _REACH, 0) : at]
        return Fellows.GROUP_WITH_ME if _is_within(around) else Fellows.GROUP
    if tokens.word(after).startswith(("team", "equipe")) or tokens.word(number).endswith(("kopfigen", "kopfige")):
        return Fellows.GROUP_WITH_ME if before in ("im", "in", "einem") else Fellows.GROUP
    if tokens.word(number).endswith(("team", "gruppe")) or tokens.word(number + 2) in (
        "team",
        "person",
        "strong",
        "member",
    ):
        return Fellows.GROUP
    return Fellows.UNTOLD


def _counts_others(tokens: Tokens, after: int) -> bool:
    for place in range(after, min(after + 3, len(tokens))):
        word = tokens.plain[place]
        if not word[0].isalpha():
            return False
        if word in _OTHER or _COLLEAGUE.match(word):
            return True
        if word == "co" and tokens.word(place + 2) in _COLLEAGUES:
            return True
        if word in _OF or word in _THE:
            return False
    return False


def _team_before(tokens: Tokens, place: int) -> int | None:
    """Where the team stands whose size follows: ``team of field workers of six`` has it a few words before."""
    return next((at for at in range(place, max(place - 3, -1), -1) if _TEAM.match(tokens.plain[at])), None)


def _is_within(around: list[str]) -> bool:
    """Whether somebody was in the team and did not just lead it."""
    return bool(around) and not _WITHIN.isdisjoint(around[-3:]) and not any(map(_LEADS.match, around))


_LEADS = re.compile(
    r"le(?:d|ad)|manag|head|direct|dirig|leit|gefuhrt|fuhr|encadr|pilot|coordin|koordin|supervis|lider|cargo"
)
