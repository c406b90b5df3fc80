"""Invented people, and what is needed to invent them quickly."""

from collections.abc import Iterable, Sequence
from itertools import count

from core.cv import (
    Contact,
    Item,
    Link,
    Period,
    Section,
    SectionKind,
    StructuredCV,
    Subsection,
)


def section(name: str, kind: SectionKind, lines: Iterable[str] = (), subsections: Iterable[Subsection] = ()) -> Section:
    return Section(id=name, name=name, kind=kind, items=_items(name, lines), subsections=tuple(subsections))


def entry(
    title: str | None,
    organisation: str | None = None,
    dates: str | None = None,
    lines: Iterable[str] = (),
    *,
    location: str | None = None,
    name: str | None = None,
    link: Link | None = None,
) -> Subsection:
    heading = name or " – ".join(filter(None, (title, organisation)))
    return Subsection(
        id=f"{heading} {dates}",
        name=heading,
        title=title,
        organisation=organisation,
        location=location,
        period=Period(text=dates) if dates else None,
        link=link,
        items=_items(f"{heading} {dates}", lines),
    )


def person(*sections: Section, name: str = "Odile Marchetti", language: str = "en") -> StructuredCV:
    return StructuredCV(contact=Contact(name=name, email="odile@example.org"), sections=sections, language=language)


def engineer() -> StructuredCV:
    """One full page, every kind of part."""
    return StructuredCV(
        contact=Contact(
            name="Marit Oosterveld",
            headline="Senior Data Engineer",
            email="marit@example.org",
            phone="+31 20 555 0142",
            location="Utrecht, Netherlands",
            links=(
                Link(url="https://www.example.com/in/marit", label="Profile"),
                Link(url="code.example.com/marit", label="Code"),
            ),
        ),
        sections=(
            section(
                "Executive Summary",
                SectionKind.SUMMARY,
                ["Data engineer with nine years in logistics and energy: planners trust her pipelines."],
            ),
            section(
                "Key Qualifications",
                SectionKind.QUALIFICATIONS,
                [
                    "Streaming with Kafka",
                    "Python and SQL",
                    "Data modelling",
                    "Cloud cost control",
                    "Orchestration",
                    "Data contracts",
                    "Mentoring engineers",
                    "Energy market data",
                    "Terraform",
                    "Incident reviews",
                ],
            ),
            section(
                "Professional Experience",
                SectionKind.EXPERIENCE,
                (),
                [
                    entry(
                        "Senior Data Engineer",
                        "Windhaven Grid Services",
                        "Mar 2021 – present",
                        [
                            "Rebuilt the metering pipeline: 4.2 million readings an hour, 40 seconds late.",
                            "Cut warehouse cost by 38 % in two quarters.",
                            "Introduced data contracts with six producer teams.",
                            "Mentored four engineers, two of whom now lead.",
                        ],
                        location="Utrecht",
                    ),
                    entry(
                        "Data Engineer",
                        "Brightbarge Logistics BV",
                        "Aug 2017 – Feb 2021",
                        [
                            "Built the arrival forecast that 300 planners use each day.",
                            "Moved 60 hand-run jobs to Airflow with tests and owners.",
                        ],
                        location="Rotterdam",
                    ),
                    entry(
                        "Analyst",
                        "Polderpost",
                        "2015 – 2017",
                        ["Reported parcel volumes for 40 depots; official file affinity."],
                    ),
                ],
            ),
            section(
                "Projects",
                SectionKind.PROJECTS,
                (),
                [
                    entry(
                        "Tideline",
                        None,
                        "2022",
                        ["Replays Kafka topics into DuckDB."],
                        link=Link(url="https://code.example.com/tideline", label="Source"),
                    )
                ],
            ),
            section(
                "Education",
                SectionKind.EDUCATION,
                (),
                [
                    entry("MSc Computing Science", "Utrecht University", "2013 – 2015", ["Thesis on late events."]),
                    entry("BSc Mathematics", "University of Groningen", "2010 – 2013"),
                ],
            ),
            section(
                "Skills", SectionKind.SKILLS, ["Languages: Python, SQL, Scala", "Tools: Kafka, Flink, Airflow, Docker"]
            ),
            section("Languages", SectionKind.LANGUAGES, ["Dutch (native)", "English (C2)"]),
            section("Certifications", SectionKind.CERTIFICATIONS, ["Cloud Practitioner, 2023", "Scrum Master, 2019"]),
        ),
    )


def foreman(roles: int = 6, lines: int = 8, words: str = "and reported it to the owners every quarter") -> StructuredCV:
    """Many long roles: about two roles a page at eight lines each."""
    return person(
        section(
            "Experience",
            SectionKind.EXPERIENCE,
            (),
            [
                entry(
                    f"Foreman of hall {role}",
                    f"Castor & Quell {role}",
                    f"{2020 - role}",
                    [
                        f"Rebuilt line {role}.{line} with a crew of {line + 2} {words} until it ran."
                        for line in range(lines)
                    ],
                )
                for role in range(roles)
            ],
        )
    )


def texts(cv: StructuredCV) -> Sequence[str]:
    """Everything that a reader of the document has to find, in the order of the CV."""
    contact = cv.contact
    found = [contact.name, contact.headline, contact.email, contact.phone, contact.location]
    for part in cv.sections:
        found += [part.name, *(item.content for item in part.items)]
        for one in part.subsections:
            dates = one.period.text if one.period else None
            found += [one.title or one.name, dates, one.organisation, one.location]
            found += [item.content for item in one.items]
    return [text for text in found if text]


def _items(prefix: str, lines: Iterable[str]) -> tuple[Item, ...]:
    numbers = count(1)
    return tuple(Item(id=f"{prefix} {next(numbers)}", content=line) for line in lines)
