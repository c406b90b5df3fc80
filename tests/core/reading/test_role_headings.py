"""The ways in which CVs put title, employer, place and period beside each other, each with several people's roles."""

from collections.abc import Callable

import pytest

from core.cv import SectionKind, StructuredCV
from core.reading.cvs import read_cv
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText

Role = tuple[str, str, str, str]
ROLES: tuple[tuple[Role, ...], ...] = (
    (
        ("Senior Data Engineer", "Okapi Freight Corp", "Berlin, Germany", "Jan 2020 – Present"),
        ("Marketing Manager", "Blue Pelican", "Austin, TX", "03/2017 - 12/2019"),
        ("Research Assistant", "University of Sandviken", "Bergen, Norway", "2014 – 2017"),
    ),
    (
        ("Product Designer", "Zibble", "London, UK", "Feb 2021 – Present"),
        ("UX Researcher", "Hummingpost", "Stockholm, Sweden", "May 2018 – Jan 2021"),
        ("Graphic Designer", "Studio Fjell", "Oslo, Norway", "2015 – 2018"),
    ),
    (
        ("Store Supervisor", "Green Basket Market", "Portland, Oregon", "Sept. 2018 - Current"),
        ("Cashier", "Trader Moe's", "Portland, Oregon", "Jan. 2016 - Aug. 2018"),
        ("Line Cook", "The Rusty Spoon", "Salem, Oregon", "2014 - 2015"),
    ),
)
LAYOUTS: dict[str, Callable[[str, str, str, str], list[str]]] = {
    "title | employer | period": lambda t, e, _, p: [f"{t} | {e} | {p}"],
    "employer | title | period": lambda t, e, _, p: [f"{e} | {t} | {p}"],
    "title, employer, place, period": lambda t, e, w, p: [f"{t}, {e}, {w}, {p}"],
    "employer, place — title, period": lambda t, e, w, p: [f"{e}, {w} — {t}, {p}"],
    "title / employer, place / period": lambda t, e, w, p: [t, f"{e}, {w}", p],
    "employer, place to the right / title, period to the right": lambda t, e, w, p: [f"{e}\t{w}", f"{t}\t{p}"],
    "title, period to the right / employer, place to the right": lambda t, e, w, p: [f"{t}\t{p}", f"{e}\t{w}"],
    "period / title / employer": lambda t, e, _, p: [p, t, e],
    "period: title at employer": lambda t, e, _, p: [f"{p}: {t} at {e}"],
    "title at employer (period)": lambda t, e, _, p: [f"{t} at {e} ({p})"],
    "title - employer / place | period": lambda t, e, w, p: [f"{t} - {e}", f"{w} | {p}"],
    "employer / title / period | place": lambda t, e, w, p: [e, t, f"{p} | {w}"],
    "employer (period) / title": lambda t, e, _, p: [f"{e} ({p})", t],
    "title (period) / employer, place": lambda t, e, w, p: [f"{t} ({p})", f"{e}, {w}"],
    "period in the margin, title / employer, place": lambda t, e, w, p: [f"{p}\t{t}", f"{e}, {w}"],
    "title · employer · period · place": lambda t, e, w, p: [f"{t} · {e} · {p} · {w}"],
    "labelled": lambda t, e, _, p: [f"Company: {e}", f"Position: {t}", f"Period: {p}"],
    "employer, period to the right / title / place": lambda t, e, w, p: [f"{e}\t{p}", t, w],
}
BODIES = {
    "bullets": ["- Did a great many things for the whole team", "- Improved the process by 20%"],
    "sentences": ["Was responsible for the whole of the department and its budget of two million euros."],
    "nothing": [],
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("gap", ["", "\n"], ids=["tight", "with empty lines"])
def test_title_and_employer_are_told_apart_in_every_layout(layout: str, body: str, gap: str) -> None:
    for roles in ROLES:
        text = ["Ada Quill", "ada@quill.example", "\nEXPERIENCE"]
        for role in roles:
            first, *more = LAYOUTS[layout](*role)
            text += [gap + first, *more, *BODIES[body]]
        text += ["\nEDUCATION", "University of Leeds, BSc Physics, 2008 - 2011"]
        cv = read_cv(_source(text), Vocabulary())
        assert isinstance(cv, StructuredCV)
        found = [
            (one.title, one.organisation, len(one.items))
            for section in cv.of_kind(SectionKind.EXPERIENCE)
            for one in section.subsections
        ]
        assert found == [(title, employer, len(BODIES[body])) for title, employer, _, _ in roles]


def _source(text: list[str]) -> SourceText:
    return SourceText(
        lines=tuple(
            SourceLine(
                text=line.strip("\n").removeprefix("- "),
                bullet=line.startswith("- "),
                gap=1.0 if line.startswith("\n") else 0.0,
            )
            for line in text
        )
    )
