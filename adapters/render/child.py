"""The process that makes documents: orders on standard input, answers on standard output.

``press`` starts it, and it ends when its input does. Text of strangers is laid out here with nothing of the
program's around it, so a document that hangs or eats memory takes down this process and no other. An error
ends it too, after a word about where: there is no telling what state the libraries are in.
"""

import os
import resource
import signal
import sys
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from adapters.render.orders import LENGTH, Order, Outcome, frame

_MEMORY = 1024 * 1024 * 1024
"""Bytes of address space: a long CV needs a quarter of it, most of that for libraries."""

_LONGEST = 120
"""Seconds after which a document is given up even if nobody is left to wait for it."""


def main() -> None:
    """Serve orders until the input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Libraries may print; what they print must not end up between two answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def last_words(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        # The message is kept back once there may be orders: it could quote a CV.
        _answer(answers, Outcome(failure=f"{kind.__name__}{_place(trace)}" if ready else f"{kind.__name__}: {error}"))

    ready = False
    sys.excepthook = last_words
    from adapters.render.formats import Workshop  # noqa: PLC0415 - a library that does not load is reported too

    workshop = Workshop()
    ready = True
    _answer(answers, Outcome())
    while order := _next(sys.stdin.buffer):
        signal.alarm(_LONGEST)
        made = workshop.make(order)
        signal.alarm(0)
        _answer(answers, Outcome(pages=made.pages, fitted=made.fitted), made.data, made.preview or b"")


def _next(orders: BinaryIO) -> Order | None:
    length = orders.read(LENGTH.size)
    return Order.model_validate_json(orders.read(*LENGTH.unpack(length))) if length else None


def _answer(answers: BinaryIO, outcome: Outcome, document: bytes = b"", preview: bytes = b"") -> None:
    answers.write(frame(outcome.model_dump_json().encode()) + frame(document) + frame(preview))
    answers.flush()


def _place(trace: TracebackType | None) -> str:
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""


if __name__ == "__main__":
    main()
