"""Answers of a model that are kept, so that the same question is not paid twice."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """The words of an answer, and the version of the model that gave it."""

    raw: str
    model_version: str


class Answers(Protocol):
    """What was answered to whom. An answer holds a person's text: it is kept for them alone, and goes with them."""

    async def recall(self, person: str, question: str, at: datetime) -> Remembered | None:
        """The answer to the person's question, named by its hash; None when there is none, or it is too old."""
        ...

    async def remember(self, person: str, question: str, answer: Remembered, at: datetime) -> None:
        """Keeps the answer in the place of an earlier one. For somebody who is gone nothing is kept."""
        ...
