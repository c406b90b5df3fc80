from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.grounding.claims import ClaimKind
from core.grounding.scope import Scope
from tests.core.grounding.roles import ROLES, Role, lines_of, sources_of


@cache
def of_role(role: Role) -> Scope:
    return Scope.of(role.sources)


def blocked(line: str, *own: str, title: str = "Clerk", language: str = "en") -> list[str]:
    scope = Scope.of(sources_of(*own, title=title, language=language))
    return [one.claim.text for one in scope.judge(line) if not one.supported]


@pytest.mark.parametrize(("role", "line"), lines_of("supported"))
def test_a_reworded_lowered_or_translated_part_is_no_raised_one(role: Role, line: str) -> None:
    assert [one for one in of_role(role).judge(line) if not one.supported] == []


@pytest.mark.parametrize(("role", "line"), lines_of("scope"))
def test_a_part_that_goes_further_than_the_source_is_blocked(role: Role, line: str) -> None:
    assert [one for one in of_role(role).judge(line) if not one.supported] != []


@pytest.mark.parametrize(
    ("own", "line"),
    [
        ("Helped run the audit.", "Ran the audit."),
        ("Trained nine nurses.", "Led nine nurses."),
        ("Worked in a team of nine nurses.", "Supervised nine nurses."),
        ("Coordinated the audit of 40 branches.", "Owned the audit of 40 branches."),
        ("Prepared the audit of 40 branches.", "Led the audit of 40 branches."),
        ("Built the intranet together with a colleague.", "Built the intranet on my own."),
        ("Mitarbeit an der Inventur.", "Inventur geleitet."),
        ("Aidé à préparer l'audit.", "Responsable de l'audit."),
        ("Apoyé el traslado del almacén.", "El traslado del almacén se hizo bajo mi dirección."),
        ("The audit was led by the controller; I filed 300 vouchers.", "Led the audit of 300 vouchers."),
    ],
)
def test_each_rung_is_below_the_next(own: str, line: str) -> None:
    assert blocked(line, own)


@pytest.mark.parametrize(
    ("own", "line"),
    [
        ("Led the audit team.", "Managed the audit team."),
        ("Led the audit team.", "Contributed to the audit team's work."),
        ("The audit of 40 branches was led by me.", "Led the audit of 40 branches."),
        ("Leitung von sechs Monteuren.", "Sechs Monteure geführt."),
        ("Responsable de seis montadores.", "Seis montadores bajo mi dirección."),
        ("Sous ma direction, six monteurs.", "Dirigé six monteurs."),
        ("Sole responsibility for the archive.", "Ran the archive on my own."),
    ],
)
def test_the_same_rung_in_other_words_is_supported(own: str, line: str) -> None:
    assert blocked(line, own) == []


def test_the_verb_is_held_to_the_thing_that_it_goes_with() -> None:
    own = ("Led the pharmacy team of four.", "Helped with the migration to SAP.")
    assert blocked("Led the migration to SAP.", *own) == ["Led"]
    assert blocked("Led the pharmacy team.", *own) == []


def test_a_title_that_leads_grants_leading_where_no_line_says_less() -> None:
    assert blocked("Leading a brigade of nine.", "New menu every six weeks.", title="Head Chef") == []
    assert blocked("Leading a brigade of nine.", "New menu every six weeks.", title="Commis Chef") == ["Leading a"]
    assert blocked("Led the tasting.", "Helped with the tasting.", title="Head Chef") == ["Led"]


@pytest.mark.parametrize(
    "line",
    [
        "Shortened lead times with LED lighting and sales leads.",
        "Worked under the direction of the controller.",
        "Reported to the head of finance.",
        "Unter der Leitung der Oberärztin gearbeitet.",
        "Sous la direction du chef de chantier.",
        "Did not lead the project.",
    ],
)
def test_leading_that_is_a_thing_or_somebody_elses_is_no_claim(line: str) -> None:
    assert blocked(line, "Filed 300 vouchers a week.") == []


def test_budget_and_people_need_a_source() -> None:
    assert blocked("Budget responsibility and line management.", "Filed 300 vouchers.") == [
        "Budget responsibility",
        "line management",
    ]
    own = "Managed a budget of 2 million euros and a team of five."
    assert blocked("Budgetverantwortung und Personalverantwortung.", own) == []


def test_a_judgement_names_its_words_and_its_evidence() -> None:
    line = "Helped out, then led the audit."
    (*_, judged) = Scope.of(sources_of("Led the audit.")).judge(line)
    assert (judged.claim.kind, line[judged.claim.start : judged.claim.end]) == (ClaimKind.SCOPE, "led")
    assert (judged.supported, judged.evidence) == (True, ("line 1",))


@settings(deadline=None)
@given(st.sampled_from(ROLES), st.randoms(use_true_random=False))
def test_own_lines_are_supported_in_any_order(role: Role, random: Random) -> None:
    own = list(role.lines["cv"])
    random.shuffle(own)
    scope = Scope.of(sources_of(*own, title=role.title, language=role.language))
    assert all(one.supported for line in role.lines["cv"] for one in scope.judge(line))


@settings(deadline=None)
@given(st.sampled_from(["Led {}.", "{} geleitet.", "Dirigé {}.", "Lideré {}.", "Took full ownership of {}."]))
def test_leading_what_stands_nowhere_is_always_caught(led: str) -> None:
    assert blocked(led.format("Quorvex Zylanth"), "Filed 300 vouchers.", "Answered the telephone.")


@settings(deadline=None)
@given(st.text(), st.text())
def test_any_text_can_be_judged(own: str, line: str) -> None:
    sources = sources_of(own or "-") if own.strip() else sources_of()
    for one in Scope.of(sources).judge(line):
        assert line[one.claim.start : one.claim.end] == one.claim.text


@settings(deadline=None)
@given(st.text(min_size=1).filter(str.strip))
def test_a_line_is_supported_by_itself(line: str) -> None:
    assert all(one.supported for one in Scope.of(sources_of(line)).judge(line))
