from core.tailoring.lines import Line, texts
from core.tailoring.relevance import Relevance, stems
from tests.core.tailoring.people import ENGINEER, ENGINEER_JOB, NURSE, NURSE_JOB, TEACHER, TEACHER_JOB, VOCABULARY


def lines(*said: str) -> list[Line]:
    return [Line(text=text, evidence=(str(number),), raw=text) for number, text in enumerate(said)]


def test_a_line_about_the_job_comes_before_one_about_something_else() -> None:
    relevance = Relevance.of(NURSE, NURSE_JOB, VOCABULARY)
    ranked = relevance.ranked(
        lines("Ran the staff choir", "Looked after surgical patients", "Taught students on the ward")
    )
    assert texts(ranked)[-1] == "Ran the staff choir"


def test_naming_a_wanted_skill_in_other_words_counts() -> None:
    relevance = Relevance.of(ENGINEER, ENGINEER_JOB, VOCABULARY)
    assert relevance.score("Ran k8s") > relevance.score("Ran it")


def test_a_required_skill_counts_more_than_a_preferred_one() -> None:
    relevance = Relevance.of(ENGINEER, ENGINEER_JOB, VOCABULARY)
    assert relevance.score("Used k8s") > relevance.score("Used ML") > relevance.score("Used SQL")


def test_words_are_compared_across_their_endings_and_accents() -> None:
    assert set(stems("Managed")) == set(stems("managing")) == set(stems("Management"))
    assert set(stems("gestión")) == set(stems("gestion"))


def test_a_language_without_spaces_is_compared_by_pairs_of_signs() -> None:
    assert list(stems("机器学习")) == ["机器", "器学", "学习"]


def test_little_words_of_the_posting_make_no_line_relevant() -> None:
    relevance = Relevance.of(TEACHER, TEACHER_JOB, VOCABULARY)
    assert relevance.score("Ser de un") == 0


def test_equally_relevant_lines_keep_their_order() -> None:
    relevance = Relevance.of(ENGINEER, ENGINEER_JOB, VOCABULARY)
    same = lines("Baked bread", "Painted fences", "Sang songs")
    assert texts(relevance.ranked(same)) == texts(same)
    assert texts(relevance.ranked(same[::-1])) == texts(same[::-1])
