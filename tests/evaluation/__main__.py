"""``make eval``: the writing of the model that the settings name, in figures, and that of the rules beside it.

``python -m tests.evaluation [NAME …]`` takes only those of ``tests/data/grounding/cv``; ``--all`` all of them.
What it costs is real money where the model is. A change of a prompt is judged by these figures.
"""

import asyncio
import sys
from argparse import ArgumentParser

from adapters.clock import SystemClock
from adapters.llm.gemini_answers import DEFAULT_MODEL
from adapters.llm.prices import price_of
from bot.settings import Settings
from bot.wiring.models import embedder, open_model, writer_of
from bot.wiring.reading import vocabulary
from core.errors import OperatorMustAct
from tests.benchmarks.table import table
from tests.evaluation.figures import HEAD, Figures
from tests.evaluation.tailoring import DATA, Counted, pairs, tailored

USUAL = (
    "chef-en", "devops-engineer-fr", "electrician-de", "machine-learning-engineer-en", "nurse-en", "sales-manager-es",
    "store-manager-es", "tax-adviser-de",
)  # fmt: skip


async def main(names: list[str]) -> None:
    """Prints the table, and beside the people's names what came of each."""
    settings, clock, known = Settings.load(), SystemClock(), vocabulary()
    near = embedder(settings)
    rows: list[tuple[str, ...]] = []
    async with open_model(settings, clock) as model:
        writers = [("rules", None)] if model is None else [("rules", None), (_name(settings), Counted(model))]
        for title, counted in writers:
            total = Figures()
            each: list[tuple[str, ...]] = []
            for name, cv, job in pairs(names, known):
                writer = writer_of(known, clock, counted)
                one = await tailored(cv, job, writer=writer, vocabulary=known, clock=clock, embedder=near)
                total, each = total + one, [*each, one.row(f"  {name}")]
            if counted is not None:
                price = price_of(title, settings.model_price)
                total += Figures(given=counted.given, made=counted.made, cost=counted.cost(price))
            rows += [total.row(title), *each]
    print(table("How the entries are written", HEAD, rows))  # noqa: T201 - it is what was asked for


def _name(settings: Settings) -> str:
    assert settings.model is not None
    provider, name = settings.model
    return provider if provider == "scripted" else name or DEFAULT_MODEL


def _wanted() -> list[str]:
    everybody = sorted(path.stem for path in (DATA / "cv").glob("*.json"))
    parser = ArgumentParser(prog="python -m tests.evaluation", description="Judges what a model writes, in figures.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"people such as {', '.join(USUAL[:2])}")
    parser.add_argument("--all", action="store_true", help=f"all {len(everybody)} of them")
    given = parser.parse_args()
    if unknown := [name for name in given.names if name not in everybody]:
        parser.error(f"nobody is called {unknown[0]}; there are {', '.join(everybody)}")
    return everybody if given.all else given.names or list(USUAL)


if __name__ == "__main__":
    try:
        asyncio.run(main(_wanted()))
    except OperatorMustAct as error:
        sys.exit(str(error))
