"""What a model has read for a person: kept for a while, for that person alone."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.database.engine import transaction
from adapters.database.tables import answers
from core.remembering import Remembered

_AGE = timedelta(days=7)
_BYTES = 64 * 1024 * 1024
_LARGEST = 512 * 1024
"""Bytes of one answer: ten times what the longest CV makes."""
_AT_A_TIME = 20


class DatabaseAnswers:
    """The ``Answers`` port on a database.

    Answers lie open, as the CVs do that they were read from: a key would protect neither more. They belong to one
    person each, so that nobody finds out what another has sent, and are deleted with that person's row.
    """

    def __init__(self, engine: AsyncEngine, *, age: timedelta = _AGE, size: int = _BYTES) -> None:
        """``age`` is how long an answer is kept, ``size`` how many bytes all together may take."""
        self._engine = engine
        self._age = age
        self._size = size

    async def recall(self, person: str, question: str, at: datetime) -> Remembered | None:
        """The answer to the person's question; None when there is none, or it is too old."""
        query = select(answers.c.raw, answers.c.model_version).where(
            answers.c.user_id == person, answers.c.question == question, answers.c.answered_at > at - self._age
        )
        async with transaction(self._engine) as db:
            await self._drop_old(db, at)
            row = (await db.execute(query)).one_or_none()
            return None if row is None else Remembered(raw=row.raw, model_version=row.model_version)

    async def remember(self, person: str, question: str, answer: Remembered, at: datetime) -> None:
        """Keeps the answer in the place of an earlier one, and drops what is too old or too much."""
        size = len(answer.raw.encode())
        if size > min(_LARGEST, self._size):
            return
        try:
            async with transaction(self._engine) as db:
                await db.execute(delete(answers).where(answers.c.user_id == person, answers.c.question == question))
                await db.execute(
                    insert(answers).values(
                        user_id=person,
                        question=question,
                        answered_at=at,
                        model_version=answer.model_version,
                        size=size,
                        raw=answer.raw,
                    )
                )
                await self._make_room(db, at)
        except IntegrityError:
            return  # the person is gone; or another process has just kept the same

    async def tidy(self, at: datetime) -> None:
        """Drops what is too old, whoever it belongs to."""
        async with transaction(self._engine) as db:
            await self._drop_old(db, at)

    async def _drop_old(self, db: AsyncConnection, at: datetime) -> None:
        await db.execute(delete(answers).where(answers.c.answered_at <= at - self._age))

    async def _make_room(self, db: AsyncConnection, at: datetime) -> None:
        await self._drop_old(db, at)
        while (await db.execute(select(func.coalesce(func.sum(answers.c.size), 0)))).scalar_one() > self._size:
            oldest = select(answers.c.user_id, answers.c.question).order_by(answers.c.answered_at).limit(_AT_A_TIME)
            for row in (await db.execute(oldest)).all():
                await db.execute(
                    delete(answers).where(answers.c.user_id == row.user_id, answers.c.question == row.question)
                )
