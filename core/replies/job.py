"""What the bot says of a job: what it asks for, how far the CV supports it, and who offers it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from core.cards import Block, Card, Line, Style, Tone, Words
from core.job import JobDescriptionData, Need
from core.match import Match
from core.research import CompanySummary
from core.words import bullets, given, paragraph, quote, say

LONGEST_QUOTED = 120
"""Characters of a line of the CV, or of a duty, on the card of a job."""
MOST_DUTIES = 5
"""Duties that no line shows, and the card names."""
_HOST = re.compile(r"^https://([^/?#]+).*$", re.DOTALL)


def job_found(job: JobDescriptionData, match: Match, lines: Mapping[str, str]) -> Card:
    """What the job asks for, and how far the CV as it stands supports it. ``lines`` are the CV's, by their ids."""
    blocks: list[Block] = list(_wanted(match))
    if not job.skills:
        blocks.append(paragraph(say("It names no skill that I know; I go by its words.")))
    elif match.measurable:
        blocks.append(
            paragraph(
                say(
                    "Match now: {before} %. Your CV can honestly reach {ceiling} %.",
                    before=percent(match.before),
                    ceiling=percent(match.ceiling),
                )
            )
        )
    else:
        blocks.append(paragraph(say("I know too few of its requirements to tell a match; I go by its words.")))
    blocks += _duties(match)
    shown = [(name, lines[line]) for name, line in _rows(match) if line in lines]
    if shown:
        blocks.append(
            quote(
                say("Which of your lines show it"),
                *((given(name, Style.STRONG), given(f": {_brief(line)}")) for name, line in shown),
            )
        )
    if job.error:
        blocks.append(paragraph(replace(job.error, style=Style.EMPHASIS)))
    return Card(tone=Tone.NOTICE, title=job_title(job), blocks=tuple(blocks))


def _wanted(match: Match) -> Iterator[Block]:
    """What is asked for, by whether it must be and whether the CV shows it; a choice of which one is enough as one."""
    headings = {
        (Need.REQUIRED, True): say("Required, and in your CV"),
        (Need.REQUIRED, False): say("Required, not in your CV"),
        (Need.PREFERRED, True): say("Nice to have, and in your CV"),
        (Need.PREFERRED, False): say("Nice to have, not in your CV"),
    }
    for (need, held), heading in headings.items():
        rows = [one.skill.name for one in match.covered if (one.skill.need, one.line is not None) == (need, held)]
        if rows:
            yield paragraph(_strong(heading), given(": " + ", ".join(rows)))


def _rows(match: Match) -> Iterator[tuple[str, str]]:
    """What is asked for and the id of the line that shows it: skills of one line together, duties each."""
    skills: dict[str, list[str]] = {}
    for one in match.covered:
        if one.line:
            skills.setdefault(one.line, []).append(one.skill.name)
    yield from ((", ".join(names), line) for line, names in skills.items())
    yield from ((_brief(one.duty), one.line) for one in match.duties if one.line)


def _brief(line: str) -> str:
    """The line, or what of it is enough to know it again."""
    if len(line) <= LONGEST_QUOTED:
        return line
    head = line[:LONGEST_QUOTED]
    return f"{head[: head.rfind(' ', LONGEST_QUOTED // 2)] if ' ' in head[LONGEST_QUOTED // 2 :] else head} …"


def company_found(summary: CompanySummary) -> Card:
    """What the company says of itself, in its own words, and where."""
    lines: tuple[Line, ...] = tuple(
        (given(f"“{one.text}” "), given(_HOST.sub(r"\1", one.url), link=one.url)) for one in summary.sentences
    )
    return Card(
        tone=Tone.NOTICE,
        title=(say("What {company} says of itself", company=summary.company),),
        blocks=(bullets(*lines), paragraph(say("Summary and cover letter go by it; nothing of it is said of you."))),
    )


def _duties(match: Match) -> Iterator[Block]:
    """How many of the duties the person's lines speak of, and those that none does."""
    if not match.duties:
        return
    missing = [one.duty for one in match.duties if one.line is None]
    told = say(
        "Duties that your lines speak of: {n} of {all}", n=len(match.duties) - len(missing), all=len(match.duties)
    )
    yield paragraph(_strong(told))
    if missing and len(missing) < len(match.duties):
        lines: list[Line] = [(given(_brief(duty)),) for duty in missing[:MOST_DUTIES]]
        if len(missing) > MOST_DUTIES:
            lines.append((say("… and {n} more", n=len(missing) - MOST_DUTIES),))
        yield quote(say("No line of yours speaks of"), *lines)


def job_title(job: JobDescriptionData) -> Line:
    """The job in one line, as far as the posting named it."""
    if job.title and job.company:
        return (say("{title} at {company}", title=job.title, company=job.company),)
    if named := job.title or job.company:
        return (given(named),)
    return (say("The job"),)


def percent(share: float) -> str:
    """A share from 0 to 1 as a whole number of percent."""
    return f"{share * 100:.0f}"


def _strong(words: Words) -> Words:
    return Words(message=words.message, args=words.args, style=Style.STRONG)
