from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.grounding.claims import ClaimKind
from core.grounding.superlatives import Superlatives
from tests.core.grounding.roles import ROLES, Role, lines_of, sources_of


@cache
def of_role(role: Role) -> Superlatives:
    return Superlatives.of(role.sources)


def blocked(line: str, *own: str) -> list[str]:
    return [one.claim.text for one in Superlatives.of(sources_of(*own)).judge(line) if not one.supported]


@pytest.mark.parametrize(("role", "line"), lines_of("supported"))
def test_a_supported_line_sets_nothing_apart(role: Role, line: str) -> None:
    assert [one for one in of_role(role).judge(line) if not one.supported] == []


@pytest.mark.parametrize(("role", "line"), lines_of("superlative"))
def test_a_distinction_that_the_source_does_not_make_is_blocked(role: Role, line: str) -> None:
    assert [one for one in of_role(role).judge(line) if not one.supported] != []


@pytest.mark.parametrize(
    "line",
    [
        "First line support and first aid at work.",
        "In my first year I filed the post.",
        "Wrote best practice guides and a top-down plan.",
        "Leading the team at least twice a week, mostly in Leeds.",
        "Overall, record keeping for all 24 hours.",
        "Erste Hilfe, erster Ansprechpartner, Erstes Staatsexamen.",
        "Die Kosten, die Kisten und die Posten der ersten drei Monate.",
        "Alle zwei Wochen Gewährleistungsfälle und feste Kunden bearbeitet.",
        "Reunión todos los lunes y cada vez más de 30 pedidos.",
        "Visites tous les mois, plus de 30 commandes, premiers secours.",
        "Analystes, artistes et spécialistes reçus chaque jour.",
        "Ajustes, contrastes y desgastes de las piezas.",
        "Calcul des primes et des congés.",
    ],
)
def test_words_that_only_look_like_superlatives_are_none(line: str) -> None:
    assert Superlatives.of(sources_of("Filed vouchers.")).judge(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "The best clerk in the county.",
        "Award-winning filing system.",
        "World-class, market-leading accounts.",
        "The first woman in the department, and its only accountant.",
        "Never made an error.",
        "Introduced across the company and nationwide.",
        "Die schnellste Ablage der Firma.",
        "Führende Expertin, mehrfach ausgezeichnet als Fachkraft.",
        "Als Einzige bundesweit: die einzige geprüfte Fachkraft.",
        "La meilleure comptable, reconnue comme la plus rapide.",
        "Une équipe primée, leader du marché.",
        "La única contable, la más rápida del sector.",
        "Equipo galardonado y líder del mercado.",
        "In record time, the most accurate ledger.",
    ],
)
def test_distinctions_need_a_source(line: str) -> None:
    assert blocked(line, "Filed 300 vouchers a week.")


@pytest.mark.parametrize(
    ("own", "line"),
    [
        ("Won the regional prize for the archive.", "Award-winning archive."),
        ("Größter Auftrag der Firma bearbeitet.", "Handled the firm's largest order."),
        ("Vendedora número uno de la región.", "Best salesperson in the region."),
        ("Never lost a file.", "Nie eine Akte verloren."),
        ("Drawings for three halls, from 1,200 to 2,800 m².", "Drawings for three halls; the largest had 2,800 m²."),
    ],
)
def test_the_same_distinction_in_other_words_is_supported(own: str, line: str) -> None:
    assert blocked(line, own) == []


def test_a_distinction_of_one_thing_is_not_moved_to_another() -> None:
    own = ("Award-winning rose garden.", "Repaired the greenhouse heating in Thornby.")
    assert blocked("Award-winning repair of the greenhouse heating in Thornby.", *own)
    assert blocked("Award-winning garden of roses.", *own) == []


def test_a_judgement_names_its_words_and_its_evidence() -> None:
    line = "The only florist in Thornby."
    (judged,) = Superlatives.of(sources_of("Only florist: the only one in Thornby.")).judge(line)
    assert (judged.claim.kind, judged.claim.text, judged.evidence) == (
        ClaimKind.SUPERLATIVE,
        "The only",
        ("line 1",),
    )


@settings(deadline=None)
@given(st.sampled_from(ROLES), st.randoms(use_true_random=False))
def test_own_lines_are_supported_in_any_order(role: Role, random: Random) -> None:
    own = list(role.lines["cv"])
    random.shuffle(own)
    examiner = Superlatives.of(sources_of(*own, language=role.language))
    assert all(one.supported for line in role.lines["cv"] for one in examiner.judge(line))


@settings(deadline=None)
@given(
    st.sampled_from([line for role in ROLES for line in role.lines["cv"]]),
    st.sampled_from(["Award-winning", "Preisgekrönt:", "La mejor empleada:", "Meilleure vendeuse :", "World-class:"]),
)
def test_a_distinction_that_stands_nowhere_is_always_caught(line: str, praise: str) -> None:
    assert blocked(f"{praise} {line}", "Filed 300 vouchers.", "Answered the telephone.")


@settings(deadline=None)
@given(st.text(), st.text())
def test_any_text_can_be_judged(own: str, line: str) -> None:
    sources = sources_of(own) if own.strip() else sources_of()
    for one in Superlatives.of(sources).judge(line):
        assert line[one.claim.start : one.claim.end] == one.claim.text


@settings(deadline=None)
@given(st.text(min_size=1).filter(str.strip))
def test_a_line_is_supported_by_itself(line: str) -> None:
    assert all(one.supported for one in Superlatives.of(sources_of(line)).judge(line))
