"""How near a CV's lines lie to what a job asks for, by the vectors of an ``Embedder``."""

from collections.abc import Sequence
from operator import mul

from core.cv import StructuredCV
from core.job import JobDescriptionData
from core.ports import Embedder


async def nearness(cv: StructuredCV, job: JobDescriptionData, embedder: Embedder) -> dict[str, float]:
    """For each line's id the cosine to the nearest of the job's duties, skills and title: 1 for the same, 0 for
    nothing in common.
    """
    asked = tuple(dict.fromkeys((*job.responsibilities, *(skill.name for skill in job.skills), job.title or "")))
    items = tuple(cv.items())
    vectors = await embedder.embed((*asked, *(item.content for item in items)))
    wanted, own = vectors[: len(asked)], vectors[len(asked) :]
    return {
        item.id: max(0.0, *(_cosine(vector, one) for one in wanted)) for item, vector in zip(items, own, strict=True)
    }


def _cosine(one: Sequence[float], other: Sequence[float]) -> float:
    product: float = sum(map(mul, one, other))
    return product
