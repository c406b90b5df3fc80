"""An invented person's CV and a job, as models, for tests that need no reading."""

from core.cv import (
    Contact,
    ContentType,
    CvDate,
    Item,
    ItemType,
    Period,
    Section,
    SectionKind,
    StructuredCV,
    Subsection,
)
from core.job import JobDescriptionData, JobSkill, Need


def role(id: str, title: str, employer: str, start: int, end: int | None, *lines: str) -> Subsection:
    return Subsection(
        id=id,
        name=f"{title}, {employer}",
        title=title,
        organisation=employer,
        period=Period(
            text=f"{start} – {end or 'Present'}",
            start=CvDate(year=start),
            end=CvDate(year=end) if end else None,
            ongoing=end is None,
        ),
        items=tuple(Item(id=f"{id}.i{n}", content=line) for n, line in enumerate(lines, start=1)),
    )


def ines() -> StructuredCV:
    """A nurse with two roles, skills and a school."""
    return StructuredCV(
        contact=Contact(name="Ines Okafor", email="ines.okafor@example.org", headline="Staff Nurse"),
        sections=(
            Section(
                id="s1",
                name="Experience",
                kind=SectionKind.EXPERIENCE,
                content_type=ContentType.DYNAMIC,
                subsections=(
                    role(
                        "s1.e1",
                        "Staff Nurse",
                        "St Brannoc's Hospital",
                        2019,
                        None,
                        "Led the night shift of a 24-bed surgical ward",
                        "Introduced a handover checklist that halved missed medication checks",
                        "Trained nine new colleagues in wound care",
                    ),
                    role(
                        "s1.e2",
                        "Nurse",
                        "Tamar Care Home",
                        2016,
                        2019,
                        "Looked after 18 residents with dementia",
                        "Kept the medication records",
                    ),
                ),
            ),
            Section(
                id="s2",
                name="Skills",
                kind=SectionKind.SKILLS,
                items=(Item(id="s2.i1", content="Wound care, triage, IV therapy, patient education"),),
            ),
            Section(
                id="s3",
                name="Education",
                kind=SectionKind.EDUCATION,
                subsections=(
                    Subsection(
                        id="s3.e1",
                        name="BSc Nursing, University of Plymstock",
                        title="BSc Nursing",
                        organisation="University of Plymstock",
                        items=(Item(id="s3.e1.i1", content="First class", type=ItemType.EDUCATION_ENTRY),),
                    ),
                ),
            ),
        ),
    )


def ward_job() -> JobDescriptionData:
    return JobDescriptionData(
        raw_text="Senior Nurse at Harbour Clinic. Required: wound care, triage. Nice to have: mentoring.",
        title="Senior Nurse",
        company="Harbour Clinic",
        skills=(
            JobSkill(name="wound care"),
            JobSkill(name="triage"),
            JobSkill(name="mentoring", need=Need.PREFERRED),
        ),
        responsibilities=("Lead the surgical ward at night",),
    )
