"""Who somebody is by their roles: the title, for how many years, where, and what they were before."""

import re
from collections.abc import Iterator, Sequence

from core.cv import CvDate, Period, SectionKind, StructuredCV, Subsection
from core.grounding.experience import months_covered
from core.tailoring.lines import Line
from core.tailoring.summary_phrases import listed, phrases, sentence

FEWEST_YEARS = 2
"""Less is not said: one year of experience is better told by its role."""
MOST_EARLIER = 2
LONGEST_TITLE = 60

_RANK = re.compile(
    r"\b(?:junior|senior|sr|jr|lead|leading|staff|principal|head|chief|deputy|assistant|associate|trainee|intern|internship|"
    r"graduate|[iv]+|leitende[rn]?|stellvertretende[rn]?|werkstudent\w*|praktikant\w*|stagiaire|apprentie?|principale?|"
    r"becari[oa]|auxiliar|júnior|sénior|team)\b",
    re.IGNORECASE,
)
_OWN_BUSINESS = re.compile(
    r"self.?employed|freelance|independent|selbst(?:st)?ändig|freiberuf|indépendant|autónom|"
    r"por cuenta propia|various|divers",
    re.IGNORECASE,
)


def roles_of(cv: StructuredCV) -> tuple[Subsection, ...]:
    """The roles in the order of the CV."""
    return tuple(role for section in cv.of_kind(SectionKind.EXPERIENCE) for role in section.subsections)


def employer_of(organisation: str | None) -> str | None:
    """The employer as it can be named in a sentence; None for one's own business."""
    return None if organisation is None or _OWN_BUSINESS.search(organisation) else organisation.strip(" ,;:")


def current_role(roles: Sequence[Subsection]) -> Subsection:
    """The role that goes on, else the one that ended last; of several the one that began last."""
    return max(roles, key=lambda role: (_ended(role.period), _began(role.period)))


def introduction(cv: StructuredCV, today: CvDate | None, *, with_employer: bool) -> Line | None:
    """The first sentence of a summary: the present title, or the last; None for a CV without one.

    Years are counted over all roles, each month once. Without ``today`` none are told while a role goes on, and where
    it is not known when each role ended, nothing is said to be the last or to have been before.
    """
    roles = roles_of(cv)
    if not roles:
        return None
    role = current_role(roles)
    if not role.title or len(role.title) > LONGEST_TITLE:
        return _by_name(role, cv.language)
    known = phrases(cv.language)
    employer = employer_of(role.organisation) if with_employer or known.years is None else None
    ongoing = role.period is not None and role.period.ongoing
    dated = ongoing or all(_ended(one.period) > (0, 0) for one in roles)
    years = _years(roles, today) if dated else 0
    before = _earlier(roles, role) if dated else []
    text = _calm(role.title) + ("," if "," in role.title and cv.language == "en" else "")
    if employer and ongoing:
        text += known.now_at.format(employer)
    if years >= FEWEST_YEARS and known.years:
        text += known.years.format(years)
    if employer and not ongoing:
        text = text.rstrip(",") + (known.last_at.format(employer) if dated else f", {employer}")
    if before and known.earlier:
        text += known.earlier.format(listed([_calm(one.title or "") for one in before], cv.language))
    counted = roles if years >= FEWEST_YEARS else (role, *before)
    evidence = tuple(dict.fromkeys((role.id, *(one.id for one in counted))))
    return Line(text=sentence(text.rstrip(","), cv.language), evidence=evidence, raw=role.name)


def _by_name(role: Subsection, language: str) -> Line | None:
    """The heading of a role without a title; none where it is no more than its dates."""
    dates = role.period.text if role.period else ""
    told = re.search(r"[^\W\d_]{3}", role.name.replace(dates, ""))
    return Line(text=sentence(role.name, language), evidence=(role.id,), raw=role.name) if told else None


def _years(roles: Sequence[Subsection], today: CvDate | None) -> int:
    periods = [role.period for role in roles if role.period]
    if today is None and any(period.ongoing for period in periods):
        return 0
    return months_covered(periods, today) // 12


def _earlier(roles: Sequence[Subsection], role: Subsection) -> list[Subsection]:
    """Other roles by whose titles something new is said: not the same one a step lower."""
    told = [_core(role)]
    found: list[Subsection] = []
    for other in roles:
        core = _core(other)
        new = core and not any(core <= one or one <= core for one in told)
        if other is not role and other.title and len(other.title) <= LONGEST_TITLE and new:
            told.append(core)
            found.append(other)
    return found[:MOST_EARLIER]


def _core(role: Subsection) -> frozenset[str]:
    words = re.findall(r"\w{3,}", _RANK.sub(" ", role.title or "").casefold())
    return frozenset(word[:6] for word in words)


def _calm(title: str) -> str:
    """A title that is written in capitals as one that is not; initials stay."""
    plain = title.strip(" .,;:")
    return " ".join(_words(plain)) if plain.isupper() and len(plain) > 4 else plain


def _words(title: str) -> Iterator[str]:
    for word in title.split():
        yield word if len(word.strip("(),/&-")) < 4 else word.capitalize()


def _ended(period: Period | None) -> tuple[int, int]:
    """What to compare ends by; (0, 0) for one that is not known."""
    if period is None:
        return 0, 0
    if period.ongoing:
        return 9999, 12
    return (period.end.year, period.end.month or 0) if period.end else (0, 0)


def _began(period: Period | None) -> tuple[int, int]:
    return (period.start.year, period.start.month or 0) if period and period.start else (0, 0)
