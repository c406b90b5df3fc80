"""Several titles at one employer, which is named once."""

from collections.abc import Sequence

from core.cv import CvDate, Subsection
from core.reading.phrases import any_of, plain

_APART = 2
"""Months between the end of one title and the beginning of the next at the same employer, at most."""
_ALONE = any_of(
    r"""
    freelanc\w* self-employed self_employed independent contractor consultant break sabbatical leave unemployed
    travel\w* carer parental maternity selbststandig\w* selbstandig\w* freiberuf\w* elternzeit auszeit
    arbeitssuchend
    independant\w* conge recherche_d'emploi autonom\w* excedencia desempleo licenca libero_professionista zzp\w*
    zelfstandig\w* verlof urlop\w* działalnosc dzialalnosc samozanyat\w* фриланс\w* самозанят\w* декрет\w*
    """
)
"""What somebody does for nobody, or for many."""


def with_employers(roles: Sequence[Subsection]) -> tuple[Subsection, ...]:
    """The roles; those that name no employer have that of the one above, where it holds for both.

    It stands above the titles alone, or the one title began when the other ended.
    """
    out: list[Subsection] = []
    group: Subsection | None = None
    for role in roles:
        if role.organisation is None and role.title is not None and group is not None and _shares(role, group, out[-1]):
            shared = {"organisation": group.organisation, "location": role.location or group.location}
            out.append(role.model_copy(update=shared))
            continue
        group = role if role.organisation is not None else None
        out.append(role)
    return tuple(out)


def _shares(role: Subsection, group: Subsection, above: Subsection) -> bool:
    if group.organisation is not None and group.name.startswith(group.organisation):
        return True
    if role.period is None or above.period is None or role.period.end is None or above.period.start is None:
        return False
    goes_on = _is_next(role.period.end, above.period.start)
    return goes_on and _ALONE.search(plain(f"{role.title} {group.title or ''} {group.organisation}")) is None


def _is_next(end: CvDate, start: CvDate) -> bool:
    """Whether what ended then went on at the start; without months, in the same year."""
    if end.month is None or start.month is None:
        return end.year == start.year
    return 0 <= 12 * (start.year - end.year) + start.month - end.month <= _APART
