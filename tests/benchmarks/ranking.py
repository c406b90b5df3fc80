"""How well a CV's lines are ranked for a requirement: by words alone, and with an embedder beside them.

The set is ``tests/data/relevance``. The figure is nDCG at 5, after Järvelin and Kekäläinen, "Cumulated Gain-Based
Evaluation of IR Techniques" (2002): 1 when all the lines that were marked come first.
"""

import asyncio
import json
import math
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from time import perf_counter

from adapters.embedding.letters import LetterEmbedder
from adapters.embedding.minilm import MiniLmEmbedder
from bot.wiring.reading import vocabulary
from core.cv import Item, StructuredCV
from core.job import JobDescriptionData
from core.ports import Embedder
from core.reading.json_resume import from_json_resume
from core.reading.skills import Vocabulary
from core.tailoring.nearness import nearness
from core.tailoring.relevance import Relevance
from tests.benchmarks.table import Row, table

DATA = Path(__file__).parents[1] / "data"
_FIRST = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement, and the places of the lines that it is about."""

    cv: str
    language: str
    text: str
    lines: frozenset[int]


def main() -> None:
    """Prints the table."""
    rows = [_asked(line) for line in (DATA / "relevance" / "asked.tsv").read_text(encoding="utf-8").splitlines()]
    cvs = {name: _cv(name) for name in sorted({row.cv for row in rows})}
    ways = {"words": None, "words and letters": LetterEmbedder(), "words and MiniLM": MiniLmEmbedder()}
    told = [asyncio.run(_judged(name, way, rows, cvs, vocabulary())) for name, way in ways.items()]
    heads = ("nDCG at 5", *told[0][0], "ms a requirement")
    print(table(f"Ranking, {len(rows)} requirements", heads, [row for _, row in told]))  # noqa: T201 - what it is for


def _asked(line: str) -> Asked:
    cv, language, text, lines = line.split("\t")
    return Asked(cv, language, text, frozenset(int(number) - 1 for number in lines.split()))


def _cv(name: str) -> tuple[StructuredCV, tuple[Item, ...]]:
    """The CV, and the lines of its work in the file's order."""
    text = (DATA / "grounding" / "cv" / f"{name}.json").read_text(encoding="utf-8")
    cv = from_json_resume(text)
    assert isinstance(cv, StructuredCV)
    by_content = {item.content: item for item in cv.items()}
    return cv, tuple(by_content[line] for work in json.loads(text)["work"] for line in work["highlights"])


async def _judged(
    name: str,
    embedder: Embedder | None,
    rows: list[Asked],
    cvs: dict[str, tuple[StructuredCV, tuple[Item, ...]]],
    known: Vocabulary,
) -> tuple[list[str], Row]:
    gains: dict[str, list[float]] = defaultdict(list)
    began = perf_counter()
    for row in rows:
        cv, items = cvs[row.cv]
        job = JobDescriptionData(raw_text=row.text, responsibilities=(row.text,), language=row.language)
        near = await nearness(cv, job, embedder) if embedder else {}
        relevance = Relevance.of(cv, job, known, near)
        ranked = sorted(range(len(items)), key=lambda n: -relevance.score(items[n].content, (items[n].id,)))
        gain = _ndcg(ranked, row.lines)
        same = row.cv.endswith(f"-{row.language}")
        for group in ("all", row.cv[-2:], "same language" if same else "other language"):
            gains[group].append(gain)
    took = (perf_counter() - began) / len(rows) * 1000
    groups = sorted(gains, key=lambda group: (len(group), group))
    return groups, (name, *(f"{mean(gains[group]):.3f}" for group in groups), f"{took:.1f}")


def _ndcg(ranked: list[int], marked: frozenset[int]) -> float:
    gain = sum(1 / math.log2(place + 2) for place, line in enumerate(ranked[:_FIRST]) if line in marked)
    return gain / sum(1 / math.log2(place + 2) for place in range(min(_FIRST, len(marked))))


if __name__ == "__main__":
    main()
