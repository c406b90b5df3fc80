"""What a line may make of a course that somebody sat through."""

import pytest

from core.grounding.courses import Courses
from core.grounding.sources import Sources
from tests.core.grounding.roles import sources_of

CLERK = sources_of("Kurs Lohnbuchhaltung, drei Tage (2021).", "Rechnungen geschrieben.", language="de")
GYM = sources_of("Two-day course in sports massage (2022).", "Shadowed the yoga teacher.")
SELLER = sources_of("Stage de deux jours en œnologie (2020).", "Vente de vins.", language="fr")
GUIDE = sources_of("Curso de primeros auxilios, sin examen (2019).", "Visitas guiadas.", language="es")
EXAMINED = sources_of("First aid course with certificate (2020).", "Seminar on payroll, exam passed.")


def raised(sources: Sources, line: str) -> list[str]:
    return [one.claim.text for one in Courses.of(sources).judge(line) if not one.supported]


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (CLERK, "Zertifizierte Lohnbuchhalterin."),
        (CLERK, "Geprüfte Lohnbuchhalterin seit 2021."),
        (CLERK, "Certified in payroll (Lohnbuchhaltung)."),
        (GYM, "Certified sports massage therapist."),
        (GYM, "Licensed sports massage therapist since 2022."),
        (GYM, "Qualified in massage and accredited by the club."),
        (SELLER, "Œnologue diplômé."),
        (SELLER, "Certifié en œnologie depuis 2020."),
        (SELLER, "Titulaire d'un diplôme d'œnologie."),
        (GUIDE, "Certificado en primeros auxilios."),
        (GUIDE, "Titulada en primeros auxilios desde 2019."),
        (GUIDE, "Instructor de primeros auxilios."),
    ],
)
def test_a_course_is_no_certificate(sources: Sources, line: str) -> None:
    assert raised(sources, line) != []


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (CLERK, "Dreitägiger Kurs in Lohnbuchhaltung."),
        (CLERK, "Rechnungen geschrieben und geprüft."),
        (GYM, "Attended a course in sports massage."),
        (GYM, "Qualified and friendly at the front desk."),
        (SELLER, "Stage en œnologie (deux jours)."),
        (GUIDE, "Curso de primeros auxilios en 2019."),
        (EXAMINED, "Certified first aider."),
        (EXAMINED, "Qualified in payroll."),
    ],
)
def test_a_course_may_be_told_and_one_with_an_exam_certifies(sources: Sources, line: str) -> None:
    assert raised(sources, line) == []


@pytest.mark.parametrize("sources", [CLERK, GYM, SELLER, GUIDE, EXAMINED])
def test_own_lines_are_supported(sources: Sources) -> None:
    assert [raised(sources, one.text) for one in sources.own] == [[] for _ in sources.own]
