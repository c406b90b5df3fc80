"""``aicvgen telegram``: the conversation in Telegram, until the program is told to stop."""

from collections.abc import Coroutine

from bot.door import Door
from bot.logs import logger
from bot.serve import serve
from bot.settings import Settings
from bot.stopping import until_stopped
from bot.wiring.platforms import admission, alone, telegram_bot
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
            messengers, log = {_PLATFORM: platform.messenger}, logger(_PLATFORM)
            door = Door(program.runtime, messengers, admission(settings), program.workspaces, log)
            receiver = platform.receiver(
                door.receive, door.lets_in, program.runtime.moved, program.runtime.in_their_words
            )
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
                await until_stopped(work)
            finally:
                await receiver.close()
    return 0
