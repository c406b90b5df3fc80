"""What became less without a word that always says so: a backlog that was cleared, Spanish bajó."""

import re

from core.grounding.plain_letters import plain_line

_BACKLOG = r"(?:backlog|ruckst[aä]nd|liegen ?geblieb|unerledigt|arriere|retard|atras|pendient|pending|arrears|overdue)"
_CLEAR = (
    r"(?<!\w)(?:clos|clear|work(?:ed|ing)? (?:off|through)|abbau|abgebaut|abgearbeit|abarbeit|aufarbeit|aufgearbeit"
    r"|erledig|resorb|resorp|rattrap|apur|solde|liquid|elimin|despej|al dia)"
)
FELL = re.compile(r"\b[Bb]aj(?:é|ó|aron|aba|aban|ando)\b")
"""Without the accent it is a preposition."""
_BACKLOG_SAID = re.compile(_BACKLOG)
_CLEARED = re.compile(rf"{_CLEAR}.*{_BACKLOG}|{_BACKLOG}.*{_CLEAR}")


def speaks_of_a_backlog(text: str) -> bool:
    """Whether the text names what had been left undone."""
    return _BACKLOG_SAID.search(plain_line(text)) is not None


def is_cleared(text: str) -> bool:
    """Whether somebody closes a backlog, which makes it less."""
    return _CLEARED.search(plain_line(text)) is not None
