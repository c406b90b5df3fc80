"""What model calls cost: set apart before, settled after, within the caps."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import ROUND_CEILING, Decimal

from sqlalchemy import ColumnElement, and_, case, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.database.engine import transaction
from adapters.database.tables import calls, ledger, sessions, users
from adapters.database.workspaces import settings_within
from core.language_model import CapReached, Payer, Purpose, Usage, Whose
from core.spending import Call, Caps, Crowded, Reserved, Spent

_BILLION = 1_000_000_000
"""Money is kept in whole billionths of a dollar: a token's price has no more places, and sums of them are exact."""
_GRACE = timedelta(minutes=1)
KEPT = timedelta(days=90)
"""How long a call can be looked up: a cap looks at one day, and what a quarter cost is known by then."""

_ALONE = select(ledger.c.id).with_for_update()
"""Two that read the same sum would both find room. SQLite has one writer at a time anyway; others lock this row."""

_settled = calls.c.settled_at.is_not(None)


@dataclass(frozen=True, slots=True)
class _Cap:
    """One cap that stands against a call, and the calls that count towards it."""

    whose: Whose
    dollars: Decimal
    counted: tuple[ColumnElement[bool], ...] = ()


class DatabaseLedger:
    """The ``Ledger`` port on a database. A person who is forgotten leaves figures without a name behind."""

    def __init__(self, engine: AsyncEngine, caps: Caps) -> None:
        self._engine = engine
        self._caps = caps
        self._tidied = ""
        """The day on which old calls were last deleted."""

    async def reserve(self, call: Call, at: datetime) -> Reserved | Crowded | CapReached:
        """Sets the call's cost apart, if every cap that stands against it allows that."""
        async with transaction(self._engine) as db:
            await db.execute(_ALONE)
            await self._tidy(db, at)
            if (against := await self._against(db, call, at)) is not None:
                return against
            added = await db.execute(
                insert(calls).values(
                    day=_day(at),
                    # Not the ids themselves: whoever was forgotten meanwhile is nobody.
                    user_id=select(users.c.id).where(users.c.id == call.payer.person).scalar_subquery(),
                    session_id=select(sessions.c.id).where(sessions.c.id == call.payer.session).scalar_subquery(),
                    workspace=call.payer.workspace,
                    purpose=call.purpose.value,
                    model=call.model,
                    own_key=int(call.own_key),
                    asked_at=at,
                    expires_at=at + timedelta(seconds=call.seconds) + _GRACE,
                    given=0,
                    made=0,
                    cost=_billionths(call.cost),
                )
            )
            assert added.inserted_primary_key is not None
            return Reserved(call=added.inserted_primary_key.id)

    async def _tidy(self, db: AsyncConnection, at: datetime) -> None:
        """Deletes what is too old, once a day."""
        if self._tidied != _day(at):
            await db.execute(delete(calls).where(calls.c.day < _day(at - KEPT)))
            self._tidied = _day(at)

    async def settle(self, call: int, usage: Usage, cost: Decimal | None, at: datetime) -> None:
        """Puts what the call did cost in the place of what was set apart for it. Counts once."""
        done = {"settled_at": at, "given": usage.given, "made": usage.made, "cost": _billionths(cost)}
        async with transaction(self._engine) as db:
            await db.execute(update(calls).where(calls.c.id == call, ~_settled).values(**done))

    async def spent(self, payer: Payer) -> tuple[Spent, ...]:
        """What was spent for those that the payer names: a person, a session, a workspace; for nobody, in all."""
        ids = {calls.c.user_id: payer.person, calls.c.session_id: payer.session, calls.c.workspace: payer.workspace}
        kinds = calls.c.purpose, calls.c.model, calls.c.own_key
        sums = (
            func.count().label("times"),
            *(func.sum(column).label(column.name) for column in (calls.c.given, calls.c.made, calls.c.cost)),
        )
        query = select(*kinds, *sums).where(_settled, *(column == named for column, named in ids.items() if named))
        async with transaction(self._engine) as db:
            rows = await db.execute(query.group_by(*kinds).order_by(*kinds))
            return tuple(
                Spent(
                    purpose=Purpose(row.purpose),
                    model=row.model,
                    own_key=bool(row.own_key),
                    calls=row.times,
                    usage=Usage(given=int(row.given), made=int(row.made)),
                    cost=None if row.cost is None else Decimal(int(row.cost)) / _BILLION,
                )
                for row in rows
            )

    async def _against(self, db: AsyncConnection, call: Call, at: datetime) -> Crowded | CapReached | None:
        cost = _billionths(call.cost)
        if cost is None or call.own_key:
            return None
        out = and_(~_settled, calls.c.expires_at > at)
        crowded = None
        async for cap in self._standing(db, call.payer):
            query = select(
                func.coalesce(func.sum(case((_settled, calls.c.cost))), 0).label("spent"),
                func.coalesce(func.sum(calls.c.cost), 0).label("taken"),
            ).where(calls.c.day == _day(at), calls.c.own_key == 0, or_(_settled, out), *cap.counted)
            row = (await db.execute(query)).one()
            room = cap.dollars * _BILLION - cost
            if row.spent > room:
                return CapReached(until=_tomorrow(at), whose=cap.whose)
            if row.taken > room:
                crowded = crowded or Crowded(whose=cap.whose)
        return crowded

    async def _standing(self, db: AsyncConnection, payer: Payer) -> AsyncIterator[_Cap]:
        if self._caps.person is not None and payer.person:
            yield _Cap(Whose.PERSON, self._caps.person, (calls.c.user_id == payer.person,))
        if payer.workspace:
            own = (await settings_within(db, payer.workspace)).daily_cap
            if (dollars := self._caps.workspace if own is None else own) is not None:
                yield _Cap(Whose.WORKSPACE, dollars, (calls.c.workspace == payer.workspace,))
        if self._caps.overall is not None:
            yield _Cap(Whose.OVERALL, self._caps.overall)


def _billionths(dollars: Decimal | None) -> int | None:
    return None if dollars is None else int((dollars * _BILLION).to_integral_value(ROUND_CEILING))


def _day(at: datetime) -> str:
    return at.astimezone(UTC).date().isoformat()


def _tomorrow(at: datetime) -> datetime:
    return datetime.combine(at.astimezone(UTC).date() + timedelta(days=1), time(), UTC)
