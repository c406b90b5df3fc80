import asyncio
import os
import signal
from pathlib import Path

import pytest

from adapters.documents.extract import Extract, RefusedError
from adapters.documents.sandbox import Sandbox
from tests.adapters.documents.papers import crashing_pdf, raw_pdf, word
from tests.fast_clock import FastClock

PAPER = raw_pdf(b"BT /F 12 Tf 1 0 0 1 72 700 Tm (Ada Quill, baker) Tj ET")


def children(pid: int | None = None) -> set[int]:
    pid = pid or os.getpid()
    return {int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}


def surroundings(pid: int) -> tuple[str, str, set[str]]:
    """The environment, the working directory and the open files of a process."""
    process = Path(f"/proc/{pid}")
    files = {one.name for one in (process / "fd").iterdir()}
    return (process / "environ").read_text(), str((process / "cwd").readlink()), files


def limits(pid: int) -> dict[str, str]:
    """What a process may use at most."""
    rows = Path(f"/proc/{pid}/limits").read_text().splitlines()[1:]
    return {row[:26].strip(): row[26:].split()[0] for row in rows}


async def prepared(sandbox: Sandbox) -> int:
    """The sandbox's prepared process, once it has read something."""
    before = children()
    assert isinstance(await sandbox.read("pdf", PAPER), Extract)
    (pid,) = children() - before
    return pid


async def nobody_below(pid: int) -> None:
    async with asyncio.timeout(5):
        while children(pid):  # noqa: ASYNC110 - the event to wait for is the operating system's
            await asyncio.sleep(0)


async def test_the_prepared_process_outlives_the_documents_and_ends_with_the_reader() -> None:
    sandbox = Sandbox()
    pid = await prepared(sandbox)
    for _ in range(3):
        assert isinstance(await sandbox.read("pdf", PAPER), Extract)
        assert pid in children()
        await nobody_below(pid)
    await sandbox.close()
    assert pid not in children()


async def test_a_closed_sandbox_reads_again_when_it_is_asked_to() -> None:
    sandbox = Sandbox()
    await prepared(sandbox)
    await sandbox.close()
    await sandbox.close()
    assert isinstance(await sandbox.read("pdf", PAPER), Extract)
    await sandbox.close()


async def test_a_sandbox_that_nobody_closes_takes_its_process_with_it() -> None:
    sandbox = Sandbox()
    pid = await prepared(sandbox)
    del sandbox
    assert pid not in children()


async def test_several_documents_are_read_at_once() -> None:
    sandbox = Sandbox()
    words = [f"word{number}" for number in range(12)]
    papers = [word(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>") for one in words]
    answers = await asyncio.gather(*(sandbox.read("docx", paper) for paper in papers))
    assert [one.lines[0].text for one in answers if isinstance(one, Extract)] == words
    await sandbox.close()


def test_a_sandbox_serves_one_event_loop_after_another() -> None:
    sandbox = Sandbox()
    for _ in range(2):
        assert isinstance(asyncio.run(sandbox.read("pdf", PAPER)), Extract)
    asyncio.run(sandbox.close())


async def test_a_document_that_crashes_its_child_harms_neither_its_neighbours_nor_the_next() -> None:
    sandbox = Sandbox()
    pid = await prepared(sandbox)
    answers = await asyncio.gather(*(sandbox.read("pdf", one) for one in (PAPER, crashing_pdf(), PAPER)))
    assert [type(one) for one in answers] == [Extract, RefusedError, Extract]
    assert isinstance(await sandbox.read("pdf", PAPER), Extract)
    assert pid in children()
    await sandbox.close()


async def test_when_the_prepared_process_dies_the_document_is_read_by_a_new_one() -> None:
    sandbox = Sandbox()
    pid = await prepared(sandbox)
    os.kill(pid, signal.SIGKILL)
    assert isinstance(await sandbox.read("pdf", PAPER), Extract)
    assert pid not in children()
    await sandbox.close()


async def test_when_the_prepared_process_hangs_the_next_document_is_read_by_a_new_one() -> None:
    sandbox = Sandbox(wall_limit=2)
    pid = await prepared(sandbox)
    os.kill(pid, signal.SIGSTOP)
    assert await fault(sandbox, PAPER) == "too_complex"
    assert isinstance(await sandbox.read("pdf", PAPER), Extract)
    assert pid not in children()
    await sandbox.close()


async def fault(sandbox: Sandbox, data: bytes) -> str:
    answer = await sandbox.read("pdf", data)
    assert isinstance(answer, RefusedError), answer
    return answer.fault


async def test_a_document_that_takes_too_long_is_given_up() -> None:
    clock = FastClock(faster=1)
    sandbox = Sandbox(wall_limit=0.001)
    assert await fault(sandbox, PAPER) == "too_complex"
    assert clock.seconds() < 2


async def test_a_reading_that_is_cancelled_leaves_no_child_behind() -> None:
    sandbox = Sandbox()
    pid = await prepared(sandbox)
    reading = asyncio.create_task(sandbox.read("pdf", PAPER))
    while not children(pid):  # noqa: ASYNC110 - the event to wait for is the operating system's
        await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await nobody_below(pid)
    assert isinstance(await sandbox.read("pdf", PAPER), Extract)
    await sandbox.close()


async def test_a_child_has_no_environment_no_files_and_little_of_the_machine() -> None:
    sandbox = Sandbox()
    pid = await prepared(sandbox)
    reading = asyncio.create_task(sandbox.read("pdf", PAPER + b" " * 10_000_000))
    while not (born := children(pid)):  # noqa: ASYNC110 - the event to wait for is the operating system's
        await asyncio.sleep(0)
    (child,) = born
    while len(surroundings(child)[2]) > 3:  # noqa: ASYNC110 - as above
        await asyncio.sleep(0)
    assert surroundings(child) == ("", "/", {"0", "1", "2"})
    while limits(child)["Max core file size"] != "0":  # noqa: ASYNC110 - as above; it is set last
        await asyncio.sleep(0)
    assert limits(child)["Max address space"] == str(512 * 1024 * 1024)
    assert (limits(child)["Max cpu time"], limits(child)["Max file size"]) == ("5", "0")
    reading.cancel()
    await sandbox.close()


async def test_the_loop_goes_on_while_a_child_reads() -> None:
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    sandbox = Sandbox()
    await prepared(sandbox)
    other = asyncio.create_task(turn())
    assert isinstance(await sandbox.read("pdf", PAPER), Extract)
    other.cancel()
    assert turns > 10
    await sandbox.close()
