"""Headings that people make of a clause about themselves, and the words of every day for work and school."""

import pytest

from core.cv import SectionKind
from core.reading.headings import heading_kind
from tests.core.reading.texts import cv_of, lines_of, roles_of

WORKED, LEARNED, ABLE = SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.SKILLS


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Where I've been", WORKED),
        ("What I've learnt so far", LEARNED),
        ("Where I went to school", LEARNED),
        ("Was ich bis heute gemacht habe", WORKED),
        ("Wo ich zur Schule ging", LEARNED),
        ("Hier habe ich gelernt", LEARNED),
        ("Das kann ich am besten", ABLE),
        ("Où j’ai appris", LEARNED),
        ("Où j'ai travaillé jusqu'ici", WORKED),
        ("Ce que je sais bien faire", ABLE),
        ("Lo que aprendí", LEARNED),
        ("Donde trabajé", WORKED),
        ("Lo que sé hacer bien", ABLE),
        ("O que já fiz", WORKED),
        ("O que aprendi na escola", LEARNED),
        ("O que sei fazer bem", ABLE),
        ("Cosa ho imparato", LEARNED),
        ("Dove ho lavorato finora", WORKED),
        ("Quello che so fare", ABLE),
        ("Waar ik eerder werkte", WORKED),
        ("Waar ik naar school ging", LEARNED),
        ("Wat kan ik?", ABLE),
        ("Gdzie dotąd pracowałem", WORKED),
        ("Czego się nauczyłam", LEARNED),
        ("Co dobrze umiem", ABLE),
        ("Πού έχω δουλέψει", WORKED),
        ("Τι έμαθα στο σχολείο", LEARNED),
        ("Τι μπορώ να κάνω", ABLE),
        ("Где я уже работал", WORKED),
        ("Чему научилась", LEARNED),
        ("Что я хорошо знаю", ABLE),
        ("Här har jag jobbat", WORKED),
        ("Vad jag har lärt mig", LEARNED),
        ("Det här kan jag", ABLE),
    ],
)
def test_a_clause_heads_what_its_verb_says(heading: str, kind: SectionKind) -> None:
    assert heading_kind(heading) is kind
    assert heading_kind(heading.upper()) is kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Jobb", WORKED),
        ("Boulot", WORKED),
        ("Δουλειές", WORKED),
        ("Baantjes", WORKED),
        ("Skola", LEARNED),
        ("School", LEARNED),
        ("École", LEARNED),
        ("Szkoła", LEARNED),
        ("Школа", LEARNED),
        ("Kan", ABLE),
    ],
)
def test_the_word_of_every_day_is_enough(heading: str, kind: SectionKind) -> None:
    assert heading_kind(heading) is kind


@pytest.mark.parametrize(
    "text", ["Can", "So", "Made", "Sei", "Been to Leeds", "What I saw", "I was", "How I work", "Wie ich arbeite", "Ich"]
)
def test_a_verb_of_many_meanings_alone_or_beside_other_words_heads_nothing(text: str) -> None:
    assert heading_kind(text) is None


def test_a_cv_in_clauses_has_its_parts() -> None:
    look: dict[str, str | float | bool] = {"gap": 1.5, "size": 14, "bold": True}
    cv = cv_of(
        look | {"text": "Where I've been so far"},
        "Cooper, Hoop Ltd\t2015 – 2020",
        look | {"text": "What I've learnt"},
        "Hoop Academy, Diploma in Cooperage, 2012 – 2015",
        look | {"text": "This I know well"},
        "Oak, Riveting",
    )
    assert [role.organisation for role in roles_of(cv)] == ["Hoop Ltd"]
    assert [entry.organisation for entry in next(cv.of_kind(LEARNED)).subsections] == ["Hoop Academy"]
    assert lines_of(cv, ABLE) == ["Oak, Riveting"]


def test_a_list_under_a_word_for_learning_is_skills_beside_an_education_with_its_times() -> None:
    look: dict[str, str | float | bool] = {"gap": 1.5, "size": 14, "bold": True}
    cv = cv_of(
        look | {"text": "Werdegang"},
        "Cooper, Hoop Ltd\t2015 – 2020",
        look | {"text": "Sprachen"},
        "Deutsch: C2",
        look | {"text": "Ausbildung"},
        "Hoop Academy, Diploma in Cooperage, 2012 – 2015",
        look | {"text": "Lehre und Forschung"},
        "Im Archiv\tHolzkunde, Netzwerkanalyse, Editionen",
        "Am Rechner\tGephi, Transkribus, Kollation",
    )
    assert len(lines_of(cv, ABLE)) == 2
    assert [len(section.subsections) for section in cv.of_kind(LEARNED)] == [1]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("Teaching and methods", ABLE), ("Permis et langues", SectionKind.LANGUAGES), ("Teaching", SectionKind.OTHER)],
)
def test_of_two_things_in_a_heading_the_one_that_has_a_kind_tells(heading: str, kind: SectionKind) -> None:
    assert heading_kind(heading) is kind
