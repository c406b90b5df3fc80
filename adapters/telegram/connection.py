"""The way to the Bot API, on python-telegram-bot's ``Bot``, with what that would log or stumble over kept out."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram import Bot, Update
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.request import HTTPXRequest, RequestData

from core.errors import OperatorMustAct
from core.ports import Clock

PUBLIC_API = "https://api.telegram.org"
_CONNECTIONS = 64
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_TOO_MANY_REQUESTS = 429


class Flooded(TelegramError):
    """Telegram takes nothing for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"nothing for {seconds} seconds")
        self.seconds = seconds


class CarefulRequest(HTTPXRequest):
    """Requests whose answers are never logged: the library writes one that it cannot parse into the log as a whole.

    An update that the library does not understand becomes one with nothing in it but its number: it is passed over,
    and holds up none behind it.
    """

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """The answer as JSON; ``TelegramError`` when it is none."""
        try:
            answer = json.loads(payload)
        except ValueError:
            raise TelegramError("the answer is not JSON") from None
        if not isinstance(answer, dict):
            raise TelegramError("the answer is no object")
        result = answer.get("result")
        if isinstance(result, list) and result and isinstance(result[0], dict) and "update_id" in result[0]:
            answer["result"] = [one if readable(one) else {"update_id": one["update_id"]} for one in result]
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = HTTPXRequest.DEFAULT_NONE,
        write_timeout: Any = HTTPXRequest.DEFAULT_NONE,
        connect_timeout: Any = HTTPXRequest.DEFAULT_NONE,
        pool_timeout: Any = HTTPXRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body; ``Flooded`` when Telegram asks to wait."""
        code, body = await super().do_request(
            url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
        )
        if code == _TOO_MANY_REQUESTS:
            try:
                seconds = float(json.loads(body)["parameters"]["retry_after"])
            except (ValueError, KeyError, TypeError):
                seconds = _LONGEST_PAUSE
            raise Flooded(seconds)
        return code, body


def readable(raw: dict[str, object]) -> bool:
    """Whether the library understands this update."""
    try:
        Update.de_json(raw, None)
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


@asynccontextmanager
async def connected(token: str, api: str, clock: Clock) -> AsyncIterator[Bot]:
    """The bot, known to Telegram by now. ``OperatorMustAct`` when Telegram does not take the token."""
    bot = Bot(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=CarefulRequest(connection_pool_size=_CONNECTIONS, read_timeout=20.0, pool_timeout=20.0),
        get_updates_request=CarefulRequest(connection_pool_size=1, read_timeout=10.0),
    )
    try:
        await _greeted(bot, clock)
        yield bot
    finally:
        await bot.shutdown()


async def _greeted(bot: Bot, clock: Clock) -> None:
    pause = _FIRST_PAUSE
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            raise OperatorMustAct("TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather") from None
        except Flooded as flooded:
            await clock.sleep(flooded.seconds)
        except NetworkError:
            await clock.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
        else:
            return
