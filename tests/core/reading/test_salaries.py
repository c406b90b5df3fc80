"""The salary is what the posting says it pays, in its own words; other money is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.job import JobDescriptionData
from core.reading.jobs import read_job
from core.reading.salaries import salary_of
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText


def _said(*lines: str) -> str | None:
    return salary_of([SourceLine(text=line, level=1 if line.startswith("#") else None) for line in lines])


@pytest.mark.parametrize(
    ("line", "salary"),
    [
        ("Salary: €65,000 – 80,000 a year", "€65,000 – 80,000 a year"),
        ("Pay: $22.00 - $26.50 per hour", "$22.00 - $26.50 per hour"),
        ("Bern | Full-time | CHF 95'000.– bis 110'000.– pro Jahr", "CHF 95'000.– bis 110'000.– pro Jahr"),
        ("The salary is between £31,000 and £34,500 pro rata, with six weeks off.", "between £31,000 and £34,500"),
        ("Gehalt: ab 52.000 € brutto im Jahr", "ab 52.000 € brutto im Jahr"),
        ("Es erwartet dich ein Jahresgehalt von 60.000 bis 75.000 Euro.", "von 60.000 bis 75.000 Euro"),
        ("Mindestgrundgehalt laut Vertrag: EUR 3.100,- brutto pro Monat.", "EUR 3.100,- brutto pro Monat"),
        ("Die Bezahlung richtet sich nach Entgeltgruppe 9b TVöD.", "Entgeltgruppe 9b TVöD"),
        ("Rémunération : 38 000 à 42 000 € brut annuel", "38 000 à 42 000 € brut annuel"),
        ("Un salaire de 2 300 € brut mensuel sur 13 mois vous attend.", "2 300 € brut mensuel sur 13 mois"),
        ("Entre 35 et 40 K€ bruts par an", "Entre 35 et 40 K€ bruts par an"),
        ("Salario: 24.000-28.000 brutos/año", "24.000-28.000 brutos/año"),
        ("Se ofrece un sueldo de 1.900 € brutos al mes.", "1.900 € brutos al mes"),
        ("Remuneração: R$ 5.000,00 a R$ 7.000,00 por mês", "R$ 5.000,00 a R$ 7.000,00 por mês"),
        ("O vencimento base é de 1.450 € mensais.", "1.450 € mensais"),
        ("RAL 32.000 – 36.000 € per 14 mensilità", "32.000 – 36.000 € per 14 mensilità"),
        ("Lo stipendio parte da 1.500 € netti al mese.", "1.500 € netti al mese"),
        ("Je verdient tussen de € 3.200 en € 4.100 bruto per maand", "tussen de € 3.200 en € 4.100 bruto per maand"),
        ("Wynagrodzenie: 18 000 – 22 000 zł netto + VAT", "18 000 – 22 000 zł netto + VAT"),
        ("od 12 000 do 16 000 zł brutto miesięcznie", "od 12 000 do 16 000 zł brutto miesięcznie"),
        ("Lön: 38 000–45 000 kr/mån", "38 000–45 000 kr/mån"),
        ("Зарплата: от 180 000 до 240 000 руб. на руки", "от 180 000 до 240 000 руб. на руки"),
        ("薪资：20-30K·14薪", "20-30K·14薪"),
    ],
)
def test_a_salary_is_given_as_it_is_written(line: str, salary: str) -> None:
    assert _said(line) == salary


@pytest.mark.parametrize(
    "line",
    [
        "Salary: competitive",
        "A competitive salary and a learning budget of €1,500 a year",
        "We raised €20 million and earn €5M a year",
        "A referral bonus of €1,500 and a 50 € ticket for trains",
        "You answer for an annual budget of EUR 500,000",
        "You manage a portfolio worth £2,000,000 per year.",
        "We pay €50 a month for your gym",
        "Salaries are reviewed in 2024 - 2025",
        "Founded 2014, 2,000 people in 30 countries, 16-40 hours weekly",
        "Umsatz: 12.000.000 € im Jahr",
    ],
)
def test_other_money_and_other_numbers_are_no_salary(line: str) -> None:
    assert _said(line) is None


def test_what_stands_under_a_heading_for_pay_is_the_salary() -> None:
    assert _said("# Compensation", "€48,000 to €55,000, depending on what you know") == "€48,000 to €55,000"


def test_a_label_beside_the_amount_names_it() -> None:
    assert _said("Place\tGhent", "Salary range\t€3,000 – €3,600") == "€3,000 – €3,600"


def test_amounts_for_several_countries_stay_together() -> None:
    line = "Salary: UK: £70,000 to £80,000 | Spain: €60,000 - €65,000 | Hybrid"
    assert _said(line) == "UK: £70,000 to £80,000 | Spain: €60,000 - €65,000"


def test_what_is_labelled_comes_before_what_a_sentence_says() -> None:
    assert _said("Others make £90,000 a year here.", "Salary: £40,000") == "£40,000"


def test_the_posting_holds_its_salary() -> None:
    rows = ["Beekeeper", "Heather & Sons", "We are looking for a beekeeper.", "Salary: £28,500 a year", "Your tasks"]
    job = read_job(
        SourceText(lines=tuple(SourceLine(text=row) for row in [*rows, "- Look after 40 hives"])),
        Vocabulary.parse("Excel\n"),
    )
    assert isinstance(job, JobDescriptionData)
    assert job.salary == "£28,500 a year"


@given(st.text(alphabet="0123456789.,'€$£k %/-–:ab\t|()年月", max_size=60))
def test_any_line_is_read_and_nothing_is_made_up(line: str) -> None:
    said = salary_of([SourceLine(text=line.strip() or "-")])
    assert said is None or said in line.strip() or "; " in said
