"""A course is no certificate: who sat through a seminar on payroll is no certified payroll accountant.

Judged only where the CV speaks of the subject in lines of courses and in no other: what else it tells of is for the
examiner of credentials.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.kin import roots
from core.grounding.lexicon import Word, words_of
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources

_QUALIFIED = re.compile(
    r"(?<![\w-])(?:certified|qualified|licensed|accredited|chartered"
    r"|(?:zertifiziert|gepruft|diplomiert|lizenziert|examiniert|akkreditiert)(?:e[rn]?)(?= [^\W\d_])|diplom(?=-\w)"
    r"|certifiee?s?|diplomee?s?|agreee?s?|habilitee?s?|diplomes? (?:de|d['’]|du|en)|certificats? (?:de|d['’]|du|en)"
    r"|certificad[oa]s?|titulad[oa]s?|diplomad[oa]s?|homologad[oa]s?|acreditad[oa]s?|habilitad[oa]s?"
    r"|instructora?|formateur|formatrice|trainer(?:in)?)(?!\w)"
)
"""What calls its subject more than attended, in plain letters."""
_COURSE = re.compile(
    r"(?<!\w)(?:\w*(?:course|seminar|workshop|webinar|kurs|schulung)s?|stage|atelier|seminaires?|initiation"
    r"|sensibilisation|curso|cursillo|taller|jornadas?|seminario)(?!\w)"
)
_CERTIFIES = re.compile(
    r"certif|zertif|diplom|licen[cs]|lizenz|titulo|titulacion|homologa|acredita|abschluss|brevet"
    r"|\bexam|prufung|\bpassed\b"
)
_UNEXAMINED = re.compile(
    r"(?:without|no|ohne|keine|sans|sin) (?:\w+ )?(?:exam|examen|prufung|abschluss|certif|zertif|diplom|titulo)\w*"
    r"|(?:exam|examen|prufung) (?:pend|outstanding|ausstehend|offen|a venir)\w*"
)
_NEAR = 3
"""So many words before or behind may be the subject."""
_SHORTEST = 4
_BEGINNING = 6


@dataclass(frozen=True, slots=True)
class Courses:
    """Judges what a line makes of a course."""

    _courses: tuple[str, ...]
    """The plain lines of courses that end with no certificate."""
    _rest: tuple[str, ...]

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The courses of the whole CV, and of facts."""
        grounds = tuple(dict.fromkeys((*sources.cv, *sources.own)))
        lines = tuple(dict.fromkeys(plain_line(one.text) for one in grounds if not _is_period(one)))
        courses = tuple(line for line in lines if _is_course(line))
        return cls(courses, tuple(line for line in lines if line not in courses))

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every word of the line that makes more of a course."""
        if not self._courses:
            return ()
        text = plain_line(line)
        return tuple(self._raised(line, text))

    def _raised(self, line: str, text: str) -> Iterator[Judged]:
        words = words_of(line)
        for found in _QUALIFIED.finditer(text):
            if _COURSE.search(text):
                continue
            before = [word for word in words if word.end <= found.start()][-_NEAR:]
            behind = [word for word in words if word.start >= found.end() - 1][:_NEAR]
            subject = [word for word in (*before, *behind) if len(word.plain) >= _SHORTEST and word.plain.isalpha()]
            if any(_tells(self._courses, word) and not _tells(self._rest, word) for word in subject):
                start, end = found.start(), found.end()
                claim = Claim(kind=ClaimKind.CERTIFICATE, text=line[start:end], start=start, end=end)
                yield Judged(claim=claim, supported=False)


def _is_period(ground: Grounds) -> bool:
    return ground.heading and ground.text[:1].isdigit()


def _is_course(line: str) -> bool:
    if _COURSE.search(line) is None:
        return False
    return _CERTIFIES.search(_UNEXAMINED.sub("", line)) is None


def _tells(lines: tuple[str, ...], word: Word) -> bool:
    """Whether a line has the word, its kin or one that begins like it."""
    own = roots(word.plain)
    return any(
        other.plain[:_BEGINNING] == word.plain[:_BEGINNING] or not own.isdisjoint(roots(other.plain))
        for line in lines
        for other in words_of(line)
    )
