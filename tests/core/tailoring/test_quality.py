import pytest

from core.cv import Item, ItemType
from core.tailoring.quality import check, check_all, timed
from tests.core.tailoring.people import NURSE_JOB

GOOD = "Led wound care rounds on a ward of 30 beds"


def issues(line: str, *others: str, type: ItemType = ItemType.BULLET_POINT) -> tuple[str, ...]:
    return check(line, type=type, job=NURSE_JOB, others=others).issues


@pytest.mark.parametrize(
    "line",
    [
        GOOD,
        "Nachtdienst auf drei Stationen übernommen",
        "Encadrement de 4 apprentis en pâtisserie",
        "Tutora de un grupo de 26 alumnos",
        "dbt models for twelve finance dashboards",
        "Cut errors by 12 % in Phase I trials",
        "Coordenou a equipa nos projetos de obra",
        "3 Bauprojekte (2–5 Mio. €) termingerecht übergeben",
    ],
)
def test_a_plain_line_has_no_issue(line: str) -> None:
    assert issues(line) == ()
    assert check(line, type=ItemType.BULLET_POINT, job=NURSE_JOB).score == 1


@pytest.mark.parametrize(
    ("line", "issue"),
    [
        ("Led rounds", "shorter than 20 characters"),
        ("Led rounds " * 40, "longer than 300 characters"),
        ("Raised sales by XX% in a year", "holds a placeholder"),
        ("Led [number] nurses on the ward", "holds a placeholder"),
        ("Lorem ipsum dolor sit amet, consectetur", "holds a placeholder"),
        ("I led wound care rounds every day", "speaks in the first person"),
        ("Led our wound care rounds every day", "speaks in the first person"),
        ("Führte mein Team durch zwei Umzüge", "speaks in the first person"),
        ("Coordiné nuestro equipo de noche", "speaks in the first person"),
        ("led wound care rounds every day", "begins with a small letter"),
        ("; Led wound care rounds every day", "begins with a mark"),
        ("Responsible for wound care rounds", "begins with filler instead of what was done"),
        ("Led wound care rounds with the", "breaks off at the end"),
        ("Look after surgical patients, and more", "is copied from the job description"),
    ],
)
def test_each_flaw_is_named(line: str, issue: str) -> None:
    posting = NURSE_JOB.changed(raw_text="We want you to look after surgical patients, and more!")
    found = check(line, type=ItemType.BULLET_POINT, job=posting)
    assert issue in found.issues
    assert found.score < 1


def test_a_line_that_repeats_another_is_named() -> None:
    assert issues(GOOD, "Wrote care plans", f"{GOOD} at night") == ("says again what another line says",)


def test_a_key_qualification_may_be_short_but_not_long() -> None:
    assert issues("HACCP", type=ItemType.KEY_QUALIFICATION) == ()
    assert issues("Management of very large kitchens", type=ItemType.KEY_QUALIFICATION) == (
        "longer than 30 characters",
    )


def test_words_of_the_job_are_missed_in_all_lines_together() -> None:
    items = (Item(id="a", content="Baked four kinds of bread daily"), Item(id="b", content=GOOD))
    assert [item.quality and item.quality.issues for item in check_all(items, NURSE_JOB)] == [(), ()]
    (alone,) = check_all(items[:1], NURSE_JOB)
    assert alone.quality
    assert alone.quality.issues == ("no line of this entry names a word of the job",)


def test_the_time_is_what_the_caller_measured() -> None:
    quality = check(GOOD, type=ItemType.BULLET_POINT, job=NURSE_JOB)
    assert quality.milliseconds == 0
    assert timed(quality, 0.25).milliseconds == 0.25


def test_key_qualifications_that_only_begin_alike_are_no_repetition() -> None:
    assert issues("PowerShell", "PowerCLI", type=ItemType.KEY_QUALIFICATION) == ()
    assert issues("HACCP", "haccp", type=ItemType.KEY_QUALIFICATION) == ("says again what another line says",)
