"""One program at a time in one conversation of the terminal."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from core.errors import PersonMustAct


@contextmanager
def alone(folder: Path, name: str) -> Iterator[None]:
    """Nobody else who uses this folder runs under the name meanwhile; ``PersonMustAct`` when somebody does.

    The lock is on one byte of a file, where each name has its own. The system lifts it when the process ends,
    however it ends.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = os.open(folder / "running.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, int.from_bytes(sha256(name.encode()).digest()[:7]))
        except BlockingIOError:
            raise PersonMustAct(
                f"the same is running already with the data in {folder}: go on there, end it, or set "
                "AICVGEN_DATA_DIR to another folder for this one"
            ) from None
        yield
    finally:
        os.close(file)
