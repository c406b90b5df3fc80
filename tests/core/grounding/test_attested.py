"""What the person alone says attests nothing: a certificate rests on a certificate."""

import pytest

from core.cv import StructuredCV
from core.grounding.credentials import Credentials
from core.grounding.titles import Titles
from tests.core.grounding.four_people import ACCOUNTANT, BUYER, ENGINEER, NURSE, sources

HELD = (
    (NURSE, "Praxisanleiterin und zertifizierte Wundexpertin ICW mit acht Jahren Erfahrung."),
    (NURSE, "Wundexpertin nach ICW, zertifiziert."),
    (NURSE, "Ausgebildete Gesundheits- und Krankenpflegerin mit acht Jahren Erfahrung."),
    (NURSE, "Geprüfte Praxisanleiterin mit Schwerpunkt Wundversorgung."),
    (ENGINEER, "AWS-certified data engineer with seven years in retail and logistics."),
    (ENGINEER, "Scrum Master certified data engineer with seven years in retail and logistics."),
    (ENGINEER, "Data engineer with seven years in retail, certified as a solutions architect."),
    (ACCOUNTANT, "Graduada en Administración y Dirección de Empresas con nueve años de experiencia."),
    (BUYER, "Acheteuse certifiée Green Belt, passée par l'aéronautique."),
)
NOT_HELD = (
    (NURSE, "Geprüfte Heilerzieherin mit acht Jahren Erfahrung in der Geriatrie."),
    (NURSE, "Approbierte Psychotherapeutin in Chirurgie und Geriatrie."),
    (NURSE, "Trägerin des Rosenhang-Ehrenabzeichens."),
    (ENGINEER, "dbt-certified data engineer with seven years in retail."),
    (ENGINEER, "Python-certified data engineer."),
    (ENGINEER, "Power BI certified data engineer with seven years in retail and logistics."),
    (ENGINEER, "Certified in data modelling."),
    (ENGINEER, "AWS Certified Solutions Architect – Professional."),
    (BUYER, "Acheteuse, médiatrice agréée auprès des tribunaux."),
    (BUYER, "Acheteuse certifiée Green Belt et Sage X3."),
    (ACCOUNTANT, "Contable graduada en Derecho con nueve años de experiencia en pymes."),
    (ACCOUNTANT, "Economista colegiada con nueve años de experiencia en pymes."),
    (ACCOUNTANT, "Certificada en A3ERP y en conciliación bancaria."),
)


@pytest.mark.parametrize(("cv", "line"), HELD)
def test_who_is_certified_may_say_so_in_other_words(cv: StructuredCV, line: str) -> None:
    assert [one.claim.text for one in Credentials.of(sources(cv, None)).judge(line) if not one.supported] == []


@pytest.mark.parametrize(("cv", "line"), NOT_HELD)
def test_neither_a_skill_nor_a_deed_certifies_anybody(cv: StructuredCV, line: str) -> None:
    assert not all(one.supported for one in Credentials.of(sources(cv, None)).judge(line))


def test_what_somebody_is_certified_as_is_no_title_of_another_post() -> None:
    titles = Titles.of(sources(ENGINEER, None))
    assert all(one.supported for one in titles.judge("Data engineer, certified as a solutions architect."))
    assert not all(one.supported for one in titles.judge("Solutions architect with seven years in retail."))
