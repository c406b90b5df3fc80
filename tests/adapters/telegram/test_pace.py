"""How fast the bot speaks, by a clock that jumps."""

import asyncio
from datetime import datetime, timedelta
from itertools import pairwise

from adapters.telegram.pace import Pace
from tests.virtual_time import VirtualClock


def moments(clock: VirtualClock, pace: Pace, chats: list[int]) -> list[datetime]:
    """When these messages, all wanted now, go out."""
    went: list[datetime] = []

    async def say(chat: int) -> None:
        await pace.turn(chat)
        went.append(clock.now())

    async def everybody() -> None:
        await asyncio.gather(*(say(chat) for chat in chats))

    clock.run(everybody())
    return sorted(went)


def test_no_more_than_thirty_messages_a_second_to_all_chats() -> None:
    clock = VirtualClock()
    went = moments(clock, Pace(clock), list(range(1, 121)))
    assert len(went) == 120
    assert all(later - earlier > timedelta(seconds=1) for earlier, later in zip(went, went[30:], strict=False))
    assert went[-1] - went[0] < timedelta(seconds=5)


def test_a_message_a_second_to_one_chat() -> None:
    clock = VirtualClock()
    went = moments(clock, Pace(clock), [7] * 5)
    assert all(later - earlier > timedelta(seconds=1) for earlier, later in pairwise(went))


def test_twenty_messages_a_minute_to_a_group() -> None:
    clock = VirtualClock()
    went = moments(clock, Pace(clock), [-7] * 45)
    assert all(later - earlier > timedelta(minutes=1) for earlier, later in zip(went, went[20:], strict=False))


def test_nothing_goes_out_while_telegram_wants_silence() -> None:
    clock = VirtualClock()
    pace = Pace(clock)
    pace.close(40)
    pace.close(3)
    began = clock.now()
    assert (moments(clock, pace, [1, 2]))[0] - began >= timedelta(seconds=40)
