from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.grounding.claims import ClaimKind
from core.grounding.outcomes import Outcomes
from tests.core.grounding.roles import ROLES, Role, lines_of, sources_of


@cache
def of_role(role: Role) -> Outcomes:
    return Outcomes.of(role.sources)


def blocked(line: str, *own: str, language: str = "en") -> list[str]:
    examiner = Outcomes.of(sources_of(*own, language=language))
    return [one.claim.text for one in examiner.judge(line) if not one.supported]


@pytest.mark.parametrize(("role", "line"), lines_of("supported"))
def test_a_supported_line_tells_no_new_result(role: Role, line: str) -> None:
    assert [one for one in of_role(role).judge(line) if not one.supported] == []


@pytest.mark.parametrize(("role", "line"), lines_of("outcome"))
def test_a_result_that_the_source_does_not_tell_is_blocked(role: Role, line: str) -> None:
    assert [one for one in of_role(role).judge(line) if not one.supported] != []


@pytest.mark.parametrize(
    ("own", "line"),
    [
        ("Rewrote the checklist, which halved missed checks.", "Reduced missed checks."),
        ("Introduced a handover checklist that halved missed checks.", "Improving the handover with a checklist."),
        ("Complaints: down from 12 to 7 a month.", "Complaints reduced from 12 to 7."),
        ("Turnover doubled within three years.", "Increased turnover."),
        ("Waiting time is now 5 days instead of 9.", "Cut waiting time from 9 to 5 days."),
        ("Fehlerquote von 4 % auf 1 % gebracht.", "Lowered the error rate from 4 % to 1 %."),
        ("Gané el concurso para la biblioteca.", "Won the competition for the library."),
        (
            "Errores reducidos un 35 % gracias a las revisiones.",
            "Las revisiones recortaron los errores más de un 30 %.",
        ),
        ("Retrasos disminuidos a la mitad.", "Reduje los retrasos a la mitad."),
        ("Ventas incrementadas un 12 %.", "Aumenté las ventas un 12 %."),
        ("Économisé 20 000 € d'énergie par an.", "Saved €20,000 of energy a year."),
    ],
)
def test_the_same_result_in_other_words_is_supported(own: str, line: str) -> None:
    assert blocked(line, own) == []


@pytest.mark.parametrize(
    ("own", "line"),
    [
        ("Rewrote the checklist.", "Rewrote the checklist, reducing complaints."),
        ("Cut waiting time from 9 to 5 days.", "Increased waiting time."),
        ("Waiting time went from 9 to 5 days.", "Waiting time went from 5 to 9 days."),
        ("Cut waiting time from 9 to 5 days.", "Cut waiting time and costs."),
        ("Checklist für die Übergabe eingeführt.", "Checkliste eingeführt, wodurch Beschwerden sanken."),
        ("Mis en place une liste de contrôle.", "Mis en place une liste, ce qui a permis de fidéliser les clients."),
        ("Implanté una lista de control.", "Implanté una lista de control, logrando mayor confianza de los pacientes."),
        ("Opened a second shop.", "Opened a second shop, profitable within six months."),
        ("Reached 97 % of the target.", "Exceeded every target."),
        ("Filed vouchers.", "Complaints down 30 %."),
        ("Ran a trial of hedges.", "Ran a trial of hedges, which made it possible to reduce erosion."),
        ("Ran a trial of hedges.", "Ran a trial of hedges to reduce erosion by 20 %."),
    ],
)
def test_a_new_or_reversed_result_is_blocked(own: str, line: str) -> None:
    assert blocked(line, own)


@pytest.mark.parametrize(
    "line",
    [
        "Gained experience with gas boilers, up to 40 kW.",
        "Responsible for continuous improvement and the falls prevention checklist.",
        "No fewer than 30 vouchers a day.",
        "Drove a forklift under the direction of the foreman.",
        "Generated monthly reports.",
        "Bajo la supervisión del capataz.",
        "Plan de mejora continua.",
        "Qualitätsverbesserungsprojekt begleitet.",
        "Took part in a trial to reduce moth damage.",
        "Participación en un ensayo para frenar la carpocapsa.",
        "Essai de haies pour réduire l'érosion.",
    ],
)
def test_words_that_only_look_like_results_are_none(line: str) -> None:
    assert blocked(line, "Filed 300 vouchers a week.") == []


def test_a_judgement_names_its_words_and_its_evidence() -> None:
    line = "Complaints fell by a third."
    (judged,) = Outcomes.of(sources_of("Filed vouchers.", "Cut complaints by a third.")).judge(line)
    assert (judged.claim.kind, judged.claim.text, judged.evidence) == (ClaimKind.OUTCOME, "fell", ("line 2",))


@settings(deadline=None)
@given(st.sampled_from(ROLES), st.randoms(use_true_random=False))
def test_own_lines_are_supported_in_any_order(role: Role, random: Random) -> None:
    own = list(role.lines["cv"])
    random.shuffle(own)
    examiner = Outcomes.of(sources_of(*own, language=role.language))
    assert all(one.supported for line in role.lines["cv"] for one in examiner.judge(line))


@settings(deadline=None)
@given(
    st.sampled_from([line.rstrip(".") for role in ROLES for line in role.lines["cv"]]),
    st.sampled_from(
        [
            ", doubling profit",
            ", wodurch der Gewinn stieg",
            ", ce qui a doublé les bénéfices",
            ", lo que duplicó la ganancia",
        ]
    ),
)
def test_a_result_that_stands_nowhere_is_always_caught(line: str, result: str) -> None:
    assert blocked(f"{line}{result}.", "Filed 300 vouchers.", "Answered the telephone.")


@settings(deadline=None)
@given(st.text(), st.text())
def test_any_text_can_be_judged(own: str, line: str) -> None:
    sources = sources_of(own) if own.strip() else sources_of()
    for one in Outcomes.of(sources).judge(line):
        assert line[one.claim.start : one.claim.end] == one.claim.text


@settings(deadline=None)
@given(st.text(min_size=1).filter(str.strip))
def test_a_line_is_supported_by_itself(line: str) -> None:
    assert all(one.supported for one in Outcomes.of(sources_of(line)).judge(line))


@pytest.mark.parametrize(
    ("line", "own"),
    [
        (
            "Trimmed heating expenses via night-time set-backs.",
            "Reduced the heating bill through night-time set-backs.",
        ),
        ("Secured a saving on the roof contract.", "Agreed the roof contract £40,000 below the tender."),
        (
            "Achieved savings by re-tendering six cleaning contracts.",
            "Re-tendered six cleaning contracts, saving £9,000.",
        ),
        (
            "Curated two shows, one of which attracted over 9,000 visitors.",
            "Curated two shows, seen by 9,400 visitors.",
        ),
        ("Drew up the rota and took care of talent acquisition.", "Recruited staff and drew up the rota."),
        ("Schulungen vorangebracht und Handbuch verfasst.", "Handbuch geschrieben, Schulungen gehalten."),
        ("Personalgewinnung über LinkedIn.", "Suche nach Personal auf LinkedIn."),
        ("Captación de personal en ferias.", "Búsqueda de personal en ferias."),
        (
            "Frais de chauffage réduits grâce aux réglages de nuit.",
            "Facture de chauffage réduite par des réglages de nuit.",
        ),
    ],
)
def test_a_result_may_be_told_in_other_words_where_the_line_repeats_its_source(line: str, own: str) -> None:
    assert blocked(line, own) == []


@pytest.mark.parametrize(
    ("line", "own"),
    [
        (
            "Re-tendered six cleaning contracts, which cut complaints.",
            "Re-tendered six cleaning contracts, saving £9,000.",
        ),
        ("Cut absence via night-time set-backs.", "Reduced the heating bill through night-time set-backs."),
        ("Curated two shows, one of which won new donors.", "Curated two shows, seen by 9,400 visitors."),
        ("Handbuch verfasst, wodurch die Fehler sanken.", "Handbuch geschrieben, Schulungen gehalten."),
        ("Réglages de nuit, ce qui a réduit les plaintes.", "Facture de chauffage réduite par des réglages de nuit."),
        ("Búsqueda de personal en ferias, lo que redujo los costes.", "Búsqueda de personal en ferias."),
    ],
)
def test_a_result_that_another_led_to_is_not_proved_by_it(line: str, own: str) -> None:
    assert blocked(line, own) != []
