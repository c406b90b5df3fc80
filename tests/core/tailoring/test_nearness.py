from adapters.embedding.letters import LetterEmbedder
from core.job import JobDescriptionData
from core.tailoring.nearness import nearness
from core.tailoring.relevance import Relevance
from tests.core.tailoring.people import NURSE, NURSE_JOB, VOCABULARY


async def test_each_line_of_the_cv_lies_somewhere_between_nothing_and_the_same() -> None:
    near = await nearness(NURSE, NURSE_JOB, LetterEmbedder())
    assert set(near) == {item.id for item in NURSE.items()}
    assert all(0 <= share <= 1.000001 for share in near.values())


async def test_a_duty_in_the_lines_own_words_lies_right_at_it() -> None:
    item = next(item for item in NURSE.items() if len(item.content) > 20)
    job = JobDescriptionData(raw_text=item.content, responsibilities=(item.content,))
    near = await nearness(NURSE, job, LetterEmbedder())
    assert near[item.id] == max(near.values())
    assert near[item.id] > 0.99


async def test_a_job_that_asks_for_nothing_is_near_to_nothing() -> None:
    near = await nearness(NURSE, JobDescriptionData(raw_text="…"), LetterEmbedder())
    assert set(near.values()) == {0.0}


def test_of_two_lines_with_the_same_words_the_nearer_comes_first() -> None:
    relevance = Relevance.of(NURSE, NURSE_JOB, VOCABULARY, {"near": 0.9, "far": 0.1})
    assert relevance.score("Sang songs", ("near",)) > relevance.score("Sang songs", ("far",)) > 0
    assert relevance.score("Sang songs") == 0
