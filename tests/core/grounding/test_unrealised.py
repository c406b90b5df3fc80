"""What was proposed, planned, refused or denied, and lines that tell it as done."""

import pytest

from core.grounding.sources import Sources
from core.grounding.unrealised import Unrealised
from tests.core.grounding.roles import sources_of

OFFICE = sources_of(
    "Suggested a new filing system, which the director is still considering.",
    "Planned to move the archive in 2024.",
    "Planned outdoor play sessions twice a week.",
    "Kept the ledger without a single gap.",
)
CLUB = sources_of(
    "Vorschlag zur Einführung von Lastschriften, vom Vorstand vertagt.",
    "Umstellung auf neue Software für 2025 geplant.",
    "Jahresabschluss nicht selbst erstellt, sondern vorbereitet.",
    "Kurs Baumkontrolle ohne Prüfung besucht.",
    language="de",
)
TOWN = sources_of(
    "Proposition d'un plan vélo, non retenue par la mairie.",
    "Recommandation d'un nouveau logiciel de paie.",
    "Étude d'un projet de compostage prévu pour 2026.",
    language="fr",
)
EVENTS = sources_of(
    "Propuesta de un festival de cine, no aprobada.",
    "Previsto: ampliación del almacén en 2025.",
    "Dos conciertos suspendidos por lluvia en 2019.",
    "Curso de soldadura TIG en 2018, con examen pendiente.",
    language="es",
)


def undone(sources: Sources, line: str) -> list[str]:
    return [one.claim.text for one in Unrealised.of(sources).judge(line) if not one.supported]


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (OFFICE, "Introduced a new filing system."),
        (OFFICE, "Moved the archive in 2024."),
        (CLUB, "Lastschriften eingeführt."),
        (CLUB, "Einführung von Lastschriften."),
        (CLUB, "Auf neue Software umgestellt."),
        (CLUB, "Jahresabschluss selbst erstellt."),
        (CLUB, "Kurs Baumkontrolle mit Prüfung besucht."),
        (TOWN, "Mise en œuvre d'un plan vélo."),
        (TOWN, "Introduction d'un nouveau logiciel de paie."),
        (EVENTS, "Organización de un festival de cine."),
        (EVENTS, "Propuesta de un festival de cine, aprobada."),
        (EVENTS, "Ampliación del almacén en 2025."),
        (EVENTS, "Dos conciertos organizados en 2019."),
    ],
)
def test_what_was_not_done_is_not_told_as_done(sources: Sources, line: str) -> None:
    assert undone(sources, line) != []


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (OFFICE, "Proposed a new filing system."),
        (OFFICE, "Plans to move the archive in 2024."),
        (OFFICE, "Planned outdoor play twice weekly."),
        (OFFICE, "Ran outdoor play sessions twice a week."),
        (OFFICE, "Kept the ledger with no gap."),
        (CLUB, "Einführung von Lastschriften vorgeschlagen."),
        (CLUB, "Geplant: Umstellung auf neue Software."),
        (CLUB, "Jahresabschluss vorbereitet."),
        (CLUB, "Kurs Baumkontrolle besucht."),
        (TOWN, "Plan vélo proposé à la mairie."),
        (TOWN, "Nouveau logiciel de paie recommandé."),
        (TOWN, "Étudié un projet de compostage."),
        (EVENTS, "Propuse un festival de cine."),
        (EVENTS, "Ampliación del almacén prevista para 2025."),
        (EVENTS, "Curso de soldadura TIG realizado en 2018."),
    ],
)
def test_what_is_told_as_proposed_or_planned_is_supported(sources: Sources, line: str) -> None:
    assert undone(sources, line) == []


@pytest.mark.parametrize("sources", [OFFICE, CLUB, TOWN, EVENTS])
def test_own_lines_are_supported(sources: Sources) -> None:
    assert [undone(sources, one.text) for one in sources.own] == [[] for _ in sources.own]


@pytest.mark.parametrize(
    ("own", "line", "language"),
    [
        ("Más de 400 días sin accidentes.", "400 días seguidos sin un solo accidente.", "es"),
        ("Ran 12 audits without complaints.", "12 audits run with no further complaints.", "en"),
        ("200 Schichten ohne Unfall gefahren.", "In 200 Schichten kein einziger Unfall.", "de"),
        ("Trois saisons sans blessure.", "Trois saisons sans la moindre blessure.", "fr"),
    ],
)
def test_a_denial_may_be_put_in_other_words(own: str, line: str, language: str) -> None:
    assert undone(sources_of(own, language=language), line) == []


@pytest.mark.parametrize(
    ("own", "line", "language"),
    [
        ("Hiking, spending time with family, cooking", "Spending time with family", "en"),
        ("Tests depending on the weather, run by hand", "Tests depending on the weather", "en"),
        ("Asesoramiento a tiendas independientes del barrio", "Asesoramiento a tiendas independientes", "es"),
        ("Formación de cinco dependientes nuevos", "Formación de dependientes", "es"),
        ("Schichten neu eingeplant und verteilt", "Schichten eingeplant", "de"),
    ],
)
def test_a_word_that_only_ends_like_one_of_a_plan_plans_nothing(own: str, line: str, language: str) -> None:
    assert undone(sources_of(own, language=language), line) == []
