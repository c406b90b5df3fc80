"""The cover letter by rules: what was accepted, in four languages, and nothing beside it."""

import asyncio

import pytest

from adapters.memory import HandClock
from core.cv import ItemStatus, SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.letter import CoverLetter
from core.ports import LetterRequest, NotWritten
from core.session import Draft, DraftOrigin, Entry, EntryState
from core.tailoring.entries import entries_of
from core.tailoring.letter import RulesLetterWriter
from core.tailoring.matching import match
from tests.core.people import ines, ward_job
from tests.core.tailoring.people import VOCABULARY, cv, job, part, section


def decided(cv: StructuredCV, **lines: tuple[str, ...]) -> tuple[Entry, ...]:
    """All entries accepted with the person's own lines, those named with these."""
    done = []
    for entry in entries_of(cv):
        items = entry.original
        if said := lines.get(entry.id.replace(".", "_")):
            items = tuple(
                item.changed(content=text, evidence=(item.id,))
                for item, text in zip(entry.original, said, strict=False)
            )
        draft = Draft(number=1, origin=DraftOrigin.WRITTEN, items=items, writer="rules")
        done.append(entry.changed(state=EntryState.ACCEPTED, drafts=(draft,), shown=1))
    return tuple(done)


def letter(
    cv: StructuredCV,
    job: JobDescriptionData,
    accepted: tuple[Entry, ...] | None = None,
    company: tuple[str, ...] = (),
) -> CoverLetter | NotWritten:
    request = LetterRequest(
        cv=cv,
        job=job,
        accepted=decided(cv) if accepted is None else accepted,
        match=match(cv, job, VOCABULARY),
        language=job.language,
        company=company,
    )
    return asyncio.run(RulesLetterWriter(VOCABULARY, HandClock()).write(request))


def text(made: CoverLetter | NotWritten) -> str:
    assert isinstance(made, CoverLetter)
    return "\n".join(line.content for passage in made.passages for line in passage.lines)


def test_the_letter_names_the_job_the_post_the_skills_and_the_strongest_accepted_lines() -> None:
    made = letter(ines(), ward_job())
    assert isinstance(made, CoverLetter)
    assert made.subject == "Application: Senior Nurse"
    assert made.salutation == "Dear hiring team at Harbour Clinic,"
    assert made.date == "2 March 2026"
    said = text(made)
    assert "My present position is Staff Nurse at St Brannoc's Hospital." in said
    assert "wound care and triage" in said.casefold()
    assert "trained nine new colleagues in wound care" in said
    assert "mentoring" not in said


def test_nobody_brings_a_title_but_what_its_holder_does() -> None:
    analyst = cv(
        "Ada Fern",
        "en",
        section(SectionKind.EXPERIENCE, "Work", part("Data Analyst", "Lowmoor", (2019, None), "Wrote queries in SQL")),
    )
    told = text(letter(analyst, job("Analyst", "Data analysis", "SQL")))
    assert "bring data analysis and SQL" in told
    assert "bring Data Analyst" not in told


def test_what_it_says_of_the_person_rests_on_lines_of_the_cv() -> None:
    made = letter(ines(), ward_job())
    assert isinstance(made, CoverLetter)
    said = [line for passage in made.passages for line in passage.lines if line.status is ItemStatus.GENERATED]
    assert said
    assert all(line.evidence for line in said)


def test_what_the_proof_does_not_let_stand_is_not_in_the_letter_even_if_it_was_accepted() -> None:
    accepted = decided(ines(), s1_e1=("Led 400 surgeons at Grellingham Royal Infirmary", "Trained nine new colleagues"))
    said = text(letter(ines(), ward_job(), accepted))
    assert "Grellingham" not in said
    assert "trained nine new colleagues" in said


def test_nothing_accepted_and_nothing_held_is_no_letter() -> None:
    bare = ines().changed(sections=())
    assert isinstance(letter(bare, ward_job(), accepted=()), NotWritten)


def test_a_posting_without_title_and_company_gets_a_letter_all_the_same() -> None:
    made = letter(ines(), ward_job().changed(title=None, company=None))
    assert isinstance(made, CoverLetter)
    assert (made.subject, made.salutation, made.company) == ("Application", "Dear hiring team,", None)
    assert "None" not in text(made)


def test_what_the_company_says_of_itself_stands_there_as_its_own_words() -> None:
    said = text(letter(ines(), ward_job(), company=("We look after people on both banks of the river.",)))
    assert "You say of yourselves: “We look after people on both banks of the river.”" in said


@pytest.mark.parametrize(
    ("language", "lines", "salutation", "date", "phrase"),
    [
        ("de", ("Leitete die Nachtschicht einer Station mit 24 Betten", "Schulte neun neue Kollegen in Wundversorgung"),
         "Sehr geehrte Damen und Herren,", "2. März 2026", "Meine jetzige Stelle"),
        ("fr", ("Dirigé l’équipe de nuit d’un service de 24 lits", "Formé neuf nouveaux collègues au soin des plaies"),
         "Madame, Monsieur,", "2 mars 2026", "Mon poste actuel"),
        ("es", ("Dirigió el turno de noche de una unidad de 24 camas", "Formó a nueve compañeros nuevos"),
         "Estimado equipo de selección de Harbour Clinic:", "2 de marzo de 2026", "Mi puesto actual"),
    ],
)  # fmt: skip
def test_the_letter_is_in_the_language_of_what_was_accepted(
    language: str, lines: tuple[str, ...], salutation: str, date: str, phrase: str
) -> None:
    cv = ines()
    experience = cv.sections[0]
    role = experience.subsections[0]
    items = tuple(item.changed(content=line) for item, line in zip(role.items, lines, strict=False))
    experience = experience.changed(subsections=(role.changed(items=items),))
    cv = cv.changed(language=language, sections=(experience, *cv.sections[1:]))
    made = letter(cv, ward_job().changed(language=language))
    assert isinstance(made, CoverLetter)
    assert (made.language, made.salutation, made.date) == (language, salutation, date)
    assert phrase in text(made)
    assert lines[0].rstrip(".") in text(made)


def test_the_rules_do_not_translate_so_the_letter_is_in_the_language_of_the_lines() -> None:
    made = letter(ines(), ward_job().changed(language="de"))
    assert isinstance(made, CoverLetter)
    assert made.language == "en"
