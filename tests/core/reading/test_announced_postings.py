"""What stands around a posting's title and company, in many languages, is part of neither."""

from pathlib import Path

import pytest

import core.reading
from core.job import JobDescriptionData
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText

TERMS = Path(core.reading.__file__).with_name("skill_terms.tsv").read_text(encoding="utf-8")
VOCABULARY = Vocabulary.parse(TERMS)
BODY = "\n\nRequirements\nThree years of experience\nA driving licence"


def job_of(text: str) -> JobDescriptionData:
    job = read_job(SourceText(lines=tuple(SourceLine(text=line) for line in text.split("\n") if line)), VOCABULARY)
    assert isinstance(job, JobDescriptionData)
    return job


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Subject: Internal vacancy ref QX-4471 Payroll Manager", "Payroll Manager"),
        ("Subject: Exciting opportunity as a Payroll Manager", "Payroll Manager"),
        ("Betreff: Spannende Position als Vertriebsleiter (m/w/d)", "Vertriebsleiter"),
        ("Betreff: Neue Herausforderung als Buchhalterin (m/w/d)", "Buchhalterin"),
        ("Objet : Opportunité : Chargé de clientèle", "Chargé de clientèle"),
        ("Asunto: Oportunidad como Jefe de almacén", "Jefe de almacén"),
        ("Assunto: Nova oportunidade como Analista Contábil", "Analista Contábil"),
        ("Oggetto: Interessante opportunità come Responsabile vendite", "Responsabile vendite"),
        ("Onderwerp: Nieuwe kans als Projectleider", "Projectleider"),
        ("BASES PARA LA SELECCIÓN DE UN/A ARQUITECTO/A", "ARQUITECTO/A"),
        ("Concurso para a contratação de um Engenheiro Civil", "Engenheiro Civil"),
        ("Avviso pubblico per l'assunzione di un Geometra", "Geometra"),
    ],
)
def test_what_a_mail_or_an_office_calls_its_posting_is_no_part_of_the_title(subject: str, title: str) -> None:
    assert job_of(subject + BODY).title == title


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Karriere im Seehospital Dornum\nKoch (m/w/d)", "Seehospital Dornum"),
        ("Careers at Hazel Foundry\nMachine Operator", "Hazel Foundry"),
        ("Werken bij Drukkerij Van Loon\nOrdermanager", "Drukkerij Van Loon"),
        ("Lavora con Molini Ferrante\nResponsabile qualità", "Molini Ferrante"),
        (
            "Für unseren Mandanten, die Gerold Stahlbau AG in Hagen, suchen wir einen\nLeiter Logistik",
            "Gerold Stahlbau AG",
        ),
        ("Voor onze opdrachtgever, Bouwgroep Hartman, zoeken wij een\nProjectleider", "Bouwgroep Hartman"),
        ("Projectleider\nBij Veenstra & Kok Makelaars werk je met twaalf collega's.", "Veenstra & Kok Makelaars"),
        (
            "Stellenausschreibung\nBei der Stadt Brücken am Stein ist die Stelle einer Bauingenieurin zu besetzen.",
            "Stadt Brücken am Stein",
        ),
        ("Branch Manager\nBusiness unit: Lending, Tarrant Bank plc", "Tarrant Bank plc"),
    ],
)
def test_a_company_is_named_without_the_turn_around_it(text: str, company: str) -> None:
    assert job_of(text + BODY).company == company


@pytest.mark.parametrize(
    "text",
    [
        "Interim Finance Manager – PE-backed manufacturing – £700/day\nYou know Excel.",
        "Sales Manager\nfounder-led retailer\nYou know Excel.",
        "Ordermanager\nJe plant de routes van de dag\nWat vragen we?\nEen rijbewijs",
    ],
)
def test_what_kind_of_company_it_is_names_none(text: str) -> None:
    assert job_of(text + BODY).company is None


def test_a_number_of_people_before_the_first_of_two_titles_is_no_part_of_it() -> None:
    job = job_of("Die Metzgerei Angerer in Landshut sucht ab sofort\n1 Gesellen (m/w/d)\n1 Verkäuferin (m/w/d)" + BODY)
    assert job.title == "Gesellen"
    assert job.company == "Metzgerei Angerer"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Hydrologist\nSummary\nWork with floods\nSalary\nSee the notice\nDuties\nRecords\nQualifications\nA degree"
            "\nEducation\nScience\nExperience\nOne year\nLanguages\nEnglish\nHow to Apply\nBy post"
        ),
        (
            "Eletricista (m/f)\nPerfil\nCurso técnico\nExperiência\nDois anos\nFormação\nEscola\nLínguas\nInglês"
            "\nOferecemos\nContrato\nrecrutamento@minho.example"
        ),
    ],
)
def test_a_posting_with_the_headings_of_a_cv_is_one_where_it_says_what_is_offered(text: str) -> None:
    assert job_of(text).title in ("Hydrologist", "Eletricista")


def test_nothing_below_similar_jobs_is_the_postings_own() -> None:
    job = job_of(
        "Cook at Anchor Inn\nAbout the job\nCook\nClean\nBake\nKnow Excel\nSimilar jobs you might like\nSAP Consultant"
    )
    assert [skill.name for skill in job.skills] == ["Excel"]
