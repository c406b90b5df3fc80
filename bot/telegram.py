"""``aicvgen telegram``: the conversation in Telegram, until the program is told to stop."""

import asyncio
import signal
from collections.abc import Coroutine

from bot.serve import serve
from bot.settings import Settings
from bot.wiring.platforms import alone, telegram_bot
from bot.wiring.program import open_program
from core.errors import OperatorMustAct

_PLATFORM = "telegram"
_PORT = 8080
"""Where Telegram's updates are taken when PORT is not set."""


async def telegram(settings: Settings) -> int:
    """Talks to everybody who writes to the bot. What a stop cuts off is taken up at the next start."""
    if not settings.telegram_bot_token.get_secret_value():
        raise OperatorMustAct("TELEGRAM_BOT_TOKEN: set the token that @BotFather gave you; docs/telegram.md says how")
    with alone(settings, _PLATFORM):
        async with (
            telegram_bot(settings) as platform,
            open_program(settings, {_PLATFORM: platform.messenger}) as program,
        ):
            receiver = platform.receiver(program.runtime.receive, program.runtime.in_their_words)
            await platform.introduce(program.catalogue)
            work: list[Coroutine[None, None, None]] = []
            if settings.telegram_webhook_url:
                secret = settings.telegram_webhook_secret.get_secret_value()
                await program.runtime.sweep()
                route = await platform.webhook(receiver, settings.telegram_webhook_url, secret)
                work.append(serve(settings.host, settings.port or _PORT, [route], lambda: None))
            else:
                polling = platform.polling(receiver)
                work.append(polling.run(program.runtime.sweep))
                if settings.port:
                    work.append(serve(settings.host, settings.port, [], polling.trouble))
            try:
                await _until_stopped(work)
            finally:
                await receiver.close()
    return 0


async def _until_stopped(work: list[Coroutine[None, None, None]]) -> None:
    """Does all of it until the program is told to stop; raises what any of it raises."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stop.set)
    tasks = [asyncio.create_task(one) for one in (*work, _wait(stop))]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _wait(stop: asyncio.Event) -> None:
    await stop.wait()
