"""The memory of the processes that a program starts, watched from beside it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from os import getpid
from pathlib import Path

PROCESSES = Path("/proc")
INTERVAL = 0.04
"""Seconds between two looks."""


@dataclass(slots=True)
class Peak:
    """The most that any one of them has held so far; None where the system does not say."""

    megabytes: float | None = None


@contextmanager
def peak_of_descendants() -> Iterator[Peak]:
    """Watches, as long as the block runs, every process that was started from this one."""
    peak, done = Peak(), threading.Event()
    watch = threading.Thread(target=_watch, args=(peak, done), daemon=True)
    watch.start()
    try:
        yield peak
    finally:
        done.set()
        watch.join()


def _watch(peak: Peak, done: threading.Event) -> None:
    while not done.wait(INTERVAL):
        for process in _descendants():
            with suppress(OSError):
                status = (PROCESSES / str(process) / "status").read_text()
                held = next((line for line in status.splitlines() if line.startswith("VmHWM:")), None)
                if held:
                    peak.megabytes = max(peak.megabytes or 0, int(held.split()[1]) / 1024)


def _descendants() -> list[int]:
    """Those that run a program of their own: a copy of this one, about to start another, does not count."""
    parents: dict[int, int] = {}
    for entry in PROCESSES.iterdir() if PROCESSES.exists() else ():
        if entry.name.isdigit():
            with suppress(OSError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    family, grown = {getpid()}, True
    while grown:
        children = {process for process, parent in parents.items() if parent in family} - family
        family, grown = family | children, bool(children)
    mine = _command(getpid())
    return [process for process in sorted(family) if _command(process) not in (mine, b"")]


def _command(process: int) -> bytes:
    with suppress(OSError):
        return (PROCESSES / str(process) / "cmdline").read_bytes()
    return b""
