"""``aicvgen chat``: the conversation in a terminal, or with what is piped in."""

from pathlib import Path

from bot.settings import Settings
from bot.wiring.platforms import alone, terminal
from bot.wiring.program import open_program
from core.deliveries import Content, Delivery, Slash

_PLATFORM = "console"
_PERSON = "local"
"""Who types here: the terminal's owner. Somebody else has another account, and so another data folder."""


async def chat(settings: Settings, out: Path) -> int:
    """Talks until the person leaves. Everything is kept: the next call goes on from there."""
    screen = terminal(out)
    with alone(settings, _PLATFORM), screen.screen():
        async with open_program(settings, {_PLATFORM: screen.messenger}) as program:
            await program.runtime.sweep()

            async def hand_in(content: Content) -> None:
                delivery = Delivery(
                    platform=_PLATFORM,
                    delivery_id=program.chance.seed(),
                    chat=_PERSON,
                    person=_PERSON,
                    content=content,
                )
                await program.runtime.receive(delivery)

            await hand_in(Slash(name="start"))
            await screen.run(hand_in, program.jobs.idle)
    return 0
