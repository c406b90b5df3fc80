import pytest

from core.cv import Item, ItemType, Quality
from core.session import Draft, DraftOrigin
from core.tailoring.entries import entries_of
from core.tailoring.quality import Around, check, check_all, timed
from core.words import recalled, text_of
from tests.core.tailoring.people import COOK, NURSE, NURSE_JOB, job, with_draft

GOOD = "Led wound care rounds on a ward of 30 beds"


def told(quality: Quality | None) -> tuple[str, ...]:
    assert quality
    return tuple(text_of(recalled(issue)) for issue in quality.issues)


def issues(line: str, *others: str, type: ItemType = ItemType.BULLET_POINT) -> tuple[str, ...]:
    return told(check(line, type=type, job=NURSE_JOB, others=others))


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


@pytest.mark.parametrize(
    ("line", "issue"),
    [
        ("Umsatz in 20XX deutlich gesteigert", "holds a placeholder"),
        ("Responsable de équipe chez <entreprise>", "holds a placeholder"),
        ("Gestión de cobros en [empresa], a completar", "holds a placeholder"),
        ("Gemeinsam haben wir zwei Filialen eröffnet", "speaks in the first person"),
        ("J’ai encadré quatre apprentis pendant un an", "speaks in the first person"),
        ("Dirigí mi propio equipo de ventas en Vigo", "speaks in the first person"),
        ("Verantwortlich für die Dienstplanung der Station", "begins with filler instead of what was done"),
        ("Chargée de la gestion des stocks du magasin", "begins with filler instead of what was done"),
        ("Encargado de la caja y de los pedidos", "begins with filler instead of what was done"),
        ("This cut the waiting time by half", "begins like a part of a sentence"),
        ("Wodurch die Wartezeit um die Hälfte sank", "begins like a part of a sentence"),
        ("Elle dirige une équipe de huit personnes", "begins like a part of a sentence"),
        ("Gestion des stocks et commandes pour", "breaks off at the end"),
        ("Coordinación de dos equipos (noche y", "breaks off at the end"),
        ("Schulung der neuen Kolleginnen und", "breaks off at the end"),
        ("Led the the night shift of a ward", "says a word twice in a row"),
        ("LED ALL WOUND CARE ROUNDS EVERY DAY", "is written in capitals"),
    ],
)
def test_flaws_are_named_in_four_languages(line: str, issue: str) -> None:
    assert issue in issues(line)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Coordenou me e nos projetos de obra", "pt"),
        ("Mise en place d’un menu pour les groupes", "fr"),
        ("Cut spend on vitamin D and gave plan A", "en"),
        ("Studien, die die Wirkung von Eisen zeigen", "de"),
        ("Reducción de costes en un siglo XX lleno de cambios", "es"),
        ("Worked in the CI team of the My Ward foundation, part I", "de"),
        ("将夜间批处理时间从4小时缩短到35分钟", "zh"),
    ],
)
def test_what_only_looks_like_a_flaw_is_none(line: str, language: str) -> None:
    around = Around(language=language)
    assert check(line, type=ItemType.BULLET_POINT, job=NURSE_JOB, around=around).issues == ()


PRESENT, PAST = "is in the present tense, though the role has ended", "is in the past tense, though the role goes on"


@pytest.mark.parametrize(
    ("language", "now", "then", "noun"),
    [
        ("en", "Manages a ward of 30 beds", "Managed a ward of 30 beds", "Management of a ward of 30 beds"),
        ("en", "Support the matron on rounds", "Supported the matron on rounds", "Support for the matron on rounds"),
        ("de", "Leitet eine Station mit 30 Betten", "Leitete eine Station mit 30 Betten", "Leitung einer Station"),
        ("fr", "Encadre une équipe de six", "Encadrait une équipe de six", "Encadrement d’une équipe de six"),
        ("es", "Coordina un equipo de nueve", "Coordinaba un equipo de nueve", "Coordinación de un equipo de nueve"),
    ],
)
def test_the_tense_of_a_line_fits_its_role(language: str, now: str, then: str, noun: str) -> None:
    def found(line: str, *, ongoing: bool | None) -> tuple[str, ...]:
        around = Around(language=language, ongoing=ongoing)
        return told(check(line, type=ItemType.BULLET_POINT, job=NURSE_JOB, around=around))

    assert PRESENT in found(now, ongoing=False)
    assert PAST in found(then, ongoing=True)
    for fits, ongoing in ((now, True), (then, False), (noun, True), (noun, False), (now, None), (then, None)):
        assert not {PRESENT, PAST} & {*found(fits, ongoing=ongoing)}


@pytest.mark.parametrize(
    "line",
    [
        "Built the first ward kitchen of the county",
        "Managed the move of two wards into a new wing",
        "Supported a trial that cut falls by 12 %",
        "Leitete die Umstellung auf digitale Akten",
    ],
)
def test_what_was_finished_may_be_told_in_the_past_of_a_role_that_goes_on(line: str) -> None:
    for language in ("en", "de"):
        around = Around(language=language, ongoing=True)
        assert PAST not in check(line, type=ItemType.BULLET_POINT, job=NURSE_JOB, around=around).issues


def test_a_line_may_not_say_again_what_another_entry_says() -> None:
    ward, home, *_ = (entry for entry in entries_of(NURSE) if entry.kind.value == "role")
    repeated = home.original[0].changed(id="x", content=NURSE.sections[0].subsections[0].items[2].content)
    around = Around.of(home, NURSE, (ward, home))
    (item,) = check_all((repeated,), NURSE_JOB, around)
    assert item.quality
    assert "says again what a line of another entry says" in item.quality.issues
    (own,) = check_all(home.original, NURSE_JOB, around)
    assert own.quality
    assert "says again what a line of another entry says" not in own.quality.issues


def test_what_stands_on_the_card_of_the_other_entry_counts_and_not_what_it_was_made_from() -> None:
    ward, home, *_ = (entry for entry in entries_of(NURSE) if entry.kind.value == "role")
    draft = Draft(number=1, origin=DraftOrigin.WRITTEN, items=ward.original[:1], writer="rules")
    around = Around.of(home, NURSE, (with_draft(ward, draft), home))
    assert around.elsewhere == draft.lines
    assert (around.language, around.ongoing) == ("en", False)
    assert Around.of(entries_of(COOK)[1], COOK, entries_of(COOK)).ongoing is True


def test_a_summary_may_take_up_what_a_role_says_but_not_word_for_word() -> None:
    around = Around(language="en", elsewhere=(GOOD,))
    for line, again in ((GOOD, True), (f"{GOOD} at St Bride's", False)):
        found = check(line, type=ItemType.EXECUTIVE_SUMMARY_PARA, job=NURSE_JOB, around=around).issues
        assert ("says again what a line of another entry says" in found) is again


def test_a_part_of_a_sentence_of_the_job_is_copied_too() -> None:
    posting = job("Cook", duties=("You will plan seasonal menus with our farmers and cost every dish to the cent",))
    line = "Proud to plan seasonal menus with our farmers and cost every dish, always"
    assert "is copied from the job description" in check(line, type=ItemType.BULLET_POINT, job=posting).issues
    own = "Planned seasonal menus with nine farmers and costed every dish"
    assert check(own, type=ItemType.BULLET_POINT, job=posting).issues == ()


def test_the_jobs_word_for_the_persons_is_told_and_costs_nothing() -> None:
    items = (Item(id="a", content="Moved 43 services to Kubernetes", raw_output="Moved 43 services to k8s"),)
    (item,) = check_all(items, job("Engineer", "Kubernetes"))
    assert item.quality
    assert told(item.quality) == ("“Kubernetes” is the job's word for your “k8s”",)
    assert item.quality.score == 1


def test_a_cv_in_another_language_than_the_job_is_not_asked_for_the_jobs_words() -> None:
    items = (Item(id="a", content="Backte täglich vier Sorten Brot"),)
    (item,) = check_all(items, NURSE_JOB, Around(language="de"))
    assert item.quality
    assert item.quality.issues == ()


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
