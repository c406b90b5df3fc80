"""How long the things take that a person waits for, beside what they may take.

Figures of one run on one machine: compare them with each other and with the budget, not with another machine's.
"""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from adapters.render.renderer import DocumentRenderer
from bot.logs import set_up_logs
from bot.wiring.reading import readers
from core.cards import Action
from core.conversation import step
from core.cv import StructuredCV
from core.deliveries import Delivery, Press
from core.documents import DocumentFormat, Layout, RenderFailed, Rendering
from core.reading.source import ReadDocument
from tests.benchmarks.table import Row, table
from tests.bot.world import world

DEMO = Path(__file__).parents[2] / "docs" / "demo"


def main() -> None:
    """Prints the table."""
    set_up_logs("CRITICAL", None)
    print(table("Speed", ("what", "median ms", "may take", "share"), asyncio.run(_rows())))  # noqa: T201 - what it is for


async def _rows() -> list[Row]:
    pdf = await _two_pages()
    with TemporaryDirectory() as folder:
        file = Path(folder) / "cv.pdf"
        file.write_bytes(pdf)
        rows = [
            _command("aicvgen --help", 300, "--help"),
            _command("aicvgen read-cv, two pages", 400, "read-cv", str(file)),
        ]
    return [*rows, await _reading(pdf), await _rendering(), await _event()]


def _row(what: str, seconds: list[float], budget: float) -> Row:
    took = median(seconds) * 1000
    return (what, f"{took:.1f}", f"{budget:.0f}", f"{took / budget:.2f}")


def _command(what: str, budget: float, *words: str) -> Row:
    """A command as a whole process, from its start to its end."""

    def call() -> float:
        began = perf_counter()
        subprocess.run([sys.executable, "-m", "bot", *words], check=True, capture_output=True)
        return perf_counter() - began

    return _row(what, [call() for _ in range(7)], budget)


async def _times(count: int, do: Callable[[], Awaitable[object]]) -> list[float]:
    times: list[float] = []
    for _ in range(count):
        began = perf_counter()
        await do()
        times.append(perf_counter() - began)
    return times


async def _demo() -> StructuredCV:
    read = readers()
    reading = await read.documents.read((DEMO / "cv.md").read_bytes(), "cv.md")
    assert isinstance(reading, ReadDocument)
    assert not isinstance(reading.content, StructuredCV)
    cv = await read.cvs.read(reading.content)
    assert isinstance(cv, StructuredCV)
    roles = next(section for section in cv.sections if section.subsections)
    more = tuple(
        role.changed(
            id=f"{role.id}x{n}",
            items=tuple(item.changed(id=f"{item.id}x{n}") for item in role.items),
        )
        for n in range(1, 2)
        for role in roles.subsections
    )
    longer = roles.changed(subsections=roles.subsections + more)
    return cv.changed(sections=tuple(longer if section is roles else section for section in cv.sections))


async def _two_pages() -> bytes:
    renderer = DocumentRenderer()
    try:
        made = await renderer.render(await _demo(), DocumentFormat.PDF, Layout())
    finally:
        await renderer.close()
    assert isinstance(made, Rendering)
    assert made.pages == 2, made.pages
    return made.data


async def _reading(pdf: bytes) -> Row:
    read = readers()

    async def once() -> None:
        reading = await read.documents.read(pdf, "cv.pdf")
        assert isinstance(reading, ReadDocument)
        assert not isinstance(reading.content, StructuredCV)
        assert isinstance(await read.cvs.read(reading.content), StructuredCV)

    await once()
    return _row("read a two-page PDF", await _times(9, once), 300)


async def _rendering() -> Row:
    renderer, cv = DocumentRenderer(), await _demo()

    async def once() -> None:
        assert not isinstance(await renderer.render(cv, DocumentFormat.PDF, Layout()), RenderFailed)

    try:
        await once()
        return _row("render two pages, warm", await _times(9, once), 600)
    finally:
        await renderer.close()


async def _event() -> Row:
    """A press, from its delivery until what follows is kept: inbox, session, buttons and outbox rows."""
    with TemporaryDirectory() as folder:
        async with world(Path(folder) / "store.db") as at:
            first = (await at.to_review()).entries[0].id
            await at.jobs.stop()
            times: list[float] = []
            for n in range(100):
                token = at.button(Action.UNDO if n % 2 else Action.ACCEPT, first).token
                press = Delivery(
                    platform="test", delivery_id=f"b{n}", chat="c1", person="ines", content=Press(token=token)
                )
                began = perf_counter()
                conversation, _ = await at.inbox.accept(press, at.clock.now(), f"bench-{n}")
                await at.inbox.take_turn(conversation, step, at.clock.now())
                times.append(perf_counter() - began)
                at.jobs.start(at.runtime.run)
                await at.runtime.sweep()
                await at.jobs.idle()
                await at.jobs.stop()
    return _row("one event through step, store and outbox", times, 10)


if __name__ == "__main__":
    main()
