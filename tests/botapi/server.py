"""The Bot API over HTTP: what a bot asks for is done to chats in memory, or refused as Telegram refuses it."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from tests.botapi import oracle
from tests.botapi.limits import Refused, check_message
from tests.fast_clock import FASTER

TOKEN = "123456789:AAHsecret_of_the_test_bot_0123456789"
ME = {"id": 123456789, "is_bot": True, "first_name": "CV", "username": "cv_test_bot"}
Message = dict[str, Any]

SPEAKING = ("sendMessage", "sendDocument", "sendPhoto", "editMessageText", "editMessageReplyMarkup")
"""What counts against the limits of how fast a bot may speak."""


@dataclass(slots=True)
class Request:
    """One request that came, and when."""

    at: float
    method: str
    values: dict[str, Any]
    files: dict[str, bytes]
    names: dict[str, str]


@dataclass(slots=True)
class Fault:
    """What to answer in place of doing it; ``done`` does it all the same, and then answers so. No status: no answer."""

    status: int | None = None
    says: str = ""
    parameters: dict[str, Any] | None = None
    done: bool = False


@dataclass
class BotApi:
    """One bot's server. ``now`` gives the seconds that requests are stamped with."""

    now: Callable[[], float]
    url: str = ""
    chats: dict[int, dict[int, Message]] = field(default_factory=lambda: defaultdict(dict))
    files: dict[str, bytes] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    blocked: set[int] = field(default_factory=set)
    moved: dict[int, int] = field(default_factory=dict)
    answered: list[str] = field(default_factory=list)
    reactions: dict[tuple[int, int], str] = field(default_factory=dict)
    described: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    webhook: tuple[str, str] | None = None
    complaints: list[str] = field(default_factory=list)
    confirmed: int = 0
    _updates: list[dict[str, Any]] = field(default_factory=list)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _update_numbers: "count[int]" = field(default_factory=lambda: count(700_000_001))
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _poller: int = 0

    # what tests do

    def number(self) -> int:
        """The next message's id."""
        return next(self._numbers)

    async def brings(self, *updates: dict[str, Any]) -> list[dict[str, Any]]:
        """Something happens: the bot gets it with its next poll. The updates with their numbers."""
        numbered = [{"update_id": next(self._update_numbers), **update} for update in updates]
        oracle.answer("getUpdates", numbered)
        await self.brings_again(*numbered)
        return numbered

    async def brings_again(self, *updates: dict[str, Any]) -> None:
        """The same updates, numbers and all."""
        async with self._changed:
            self._updates += updates
            self._changed.notify_all()

    async def until(self, holds: Callable[[], bool], seconds: float = 60) -> None:
        """Comes back when it holds."""
        try:
            async with asyncio.timeout(seconds), self._changed:
                await self._changed.wait_for(holds)
        except TimeoutError:
            raise AssertionError(f"it does not come about; the last of the chats: {self.last()}") from None

    def last(self) -> list[str]:
        return [one.get("text") or one.get("caption", "") for chat in self.chats.values() for one in chat.values()][-6:]

    def asked(self, *methods: str) -> list[Request]:
        return [request for request in self.requests if request.method in methods]

    # what the bot asks for

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != TOKEN:
            return _refusal(401, "Unauthorized")
        form, files, names = await _read(request)
        try:
            values = oracle.parameters(method, form, files)
        except oracle.Complaint as complaint:
            self.complaints.append(str(complaint))
            return _refusal(400, f"Bad Request: {complaint}")
        asked = Request(self.now(), method, values, files, names)
        self.requests.append(asked)
        fault = self.faults[method].pop(0) if self.faults[method] else None
        if fault is not None and not fault.done:
            return await self._broken(request, fault)
        try:
            result = await self._done(asked)
            if method != "getUpdates":  # what is brought was looked at before, unless it is nonsense on purpose
                oracle.answer(method, result)
        except Refused as refused:
            return _refusal(refused.status, refused.says, refused.parameters)
        except oracle.Complaint as complaint:
            self.complaints.append(str(complaint))
            raise
        finally:
            async with self._changed:
                self._changed.notify_all()
        if fault is not None:
            return await self._broken(request, fault)
        return web.json_response({"ok": True, "result": result})

    async def file(self, request: web.Request) -> web.StreamResponse:
        data = self.files.get(request.match_info["path"])
        return web.Response(body=data) if data is not None else _refusal(404, "Not Found")

    async def _broken(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.status is None:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        return _refusal(fault.status, fault.says, fault.parameters)

    async def _done(self, asked: Request) -> Any:
        if asked.method == "getUpdates":
            return await self._poll(asked.values)
        does: dict[str, Callable[[Request], Any]] = {
            "getMe": lambda _: ME,
            "sendChatAction": lambda _: True,
            **dict.fromkeys(("sendMessage", "sendDocument", "sendPhoto"), self._post),
            **dict.fromkeys(("editMessageText", "editMessageReplyMarkup"), self._edit),
            "deleteMessages": self._delete,
            "answerCallbackQuery": self._answer,
            "setMessageReaction": self._react,
            "getFile": self._file,
            **dict.fromkeys(("setWebhook", "deleteWebhook"), self._set_webhook),
            "getMyCommands": lambda asked: self._told(asked).get("commands", []),
            "getMyDescription": lambda asked: {"description": self._told(asked).get("description", "")},
            "getMyShortDescription": lambda asked: {
                "short_description": self._told(asked).get("short_description", "")
            },
            **dict.fromkeys(
                ("setMyCommands", "setMyDescription", "setMyShortDescription", "setChatMenuButton"), self._describe
            ),
        }
        return does[asked.method](asked)

    def _delete(self, asked: Request) -> bool:
        for number in asked.values["message_ids"]:
            self.chats[asked.values["chat_id"]].pop(number, None)
        return True

    def _answer(self, asked: Request) -> bool:
        self.answered.append(asked.values["callback_query_id"])
        return True

    def _react(self, asked: Request) -> bool:
        self.reactions[asked.values["chat_id"], asked.values["message_id"]] = asked.values["reaction"][0]["emoji"]
        return True

    def _file(self, asked: Request) -> dict[str, Any]:
        path = asked.values["file_id"]
        if path not in self.files:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        return {"file_id": path, "file_unique_id": f"u{path}", "file_path": path}

    def _set_webhook(self, asked: Request) -> bool:
        values = asked.values
        self.webhook = (values["url"], values["secret_token"]) if "url" in values else None
        return True

    def _describe(self, asked: Request) -> bool:
        self.described[asked.values.get("language_code", "")] |= asked.values
        return True

    def _told(self, asked: Request) -> dict[str, Any]:
        return self.described[asked.values.get("language_code", "")]

    async def _poll(self, values: dict[str, Any]) -> list[dict[str, Any]]:
        """The updates from the offset on, which confirms those before; the older of two pollers is turned away."""
        self._poller += 1
        mine = self._poller
        offset = values.get("offset", 0)
        async with self._changed:
            self._changed.notify_all()
            self.confirmed = max(self.confirmed, offset)
            self._updates = [update for update in self._updates if update["update_id"] >= offset]
            try:
                async with asyncio.timeout(values.get("timeout", 0) / FASTER or 0.001):
                    await self._changed.wait_for(lambda: self._updates or self._poller != mine)
            except TimeoutError:
                return []
            if self._poller != mine:
                raise Refused(409, "Conflict: terminated by other getUpdates request")
            return self._updates[: values.get("limit", 100)]

    def _post(self, asked: Request) -> Message:
        chat = asked.values["chat_id"]
        self._may_speak(chat)
        check_message(asked.values)
        kind = {"sendMessage": "text", "sendDocument": "document", "sendPhoto": "photo"}[asked.method]
        message: Message = {"message_id": self.number(), "date": 1_772_000_000, "from": ME, "chat": chat_of(chat)}
        message |= {
            name: asked.values[name]
            for name in ("text", "entities", "caption", "caption_entities")
            if name in asked.values
        }
        markup = asked.values.get("reply_markup")
        if markup and "inline_keyboard" in markup:
            message["reply_markup"] = markup
        if kind != "text":
            file_id = f"file{message['message_id']}"
            self.files[file_id] = asked.files[kind]
            file = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(asked.files[kind])}
            message[kind] = (
                {**file, "file_name": asked.names[kind]} if kind == "document" else [{**file, "width": 1, "height": 1}]
            )
        self.chats[chat][message["message_id"]] = {**message, "_markup": markup}
        return message

    def _edit(self, asked: Request) -> Message:
        values = asked.values
        self._may_speak(values["chat_id"])
        message = self.chats[values["chat_id"]].get(values["message_id"])
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if message["_markup"] and "inline_keyboard" not in message["_markup"]:
            raise Refused(400, "Bad Request: message can't be edited")
        check_message(values)
        changed = {key: value for key, value in message.items() if key != "reply_markup"}
        changed |= {key: values[key] for key in ("text", "entities", "reply_markup") if key in values}
        if "entities" not in values and "text" in values:
            changed.pop("entities", None)
        changed["_markup"] = values.get("reply_markup")
        if changed == message:
            raise Refused(
                400,
                "Bad Request: message is not modified: content and reply markup are the same",
            )
        self.chats[values["chat_id"]][values["message_id"]] = changed
        return {key: value for key, value in changed.items() if key != "_markup"}

    def _may_speak(self, chat: int) -> None:
        if chat in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat in self.moved:
            new = self.moved[chat]
            raise Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": new})


def chat_of(chat: int) -> dict[str, Any]:
    """A chat as messages show it: a person's, or a group for an id below zero."""
    if chat > 0:
        return {"id": chat, "type": "private", "first_name": "Ines"}
    return {"id": chat, "type": "supergroup", "title": "A group"}


@asynccontextmanager
async def bot_api(now: Callable[[], float]) -> AsyncIterator[BotApi]:
    """A server on a free port of this machine. At its end it fails when a request or an answer was not in order."""
    api = BotApi(now)
    app = web.Application(client_max_size=60 * 1024 * 1024)
    app.router.add_post("/bot{token}/{method}", api.handle)
    app.router.add_get("/file/bot{token}/{path}", api.file)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    api.url = f"http://{host}:{port}"
    try:
        yield api
    finally:
        await runner.cleanup()
    assert not api.complaints, api.complaints


async def _read(request: web.Request) -> tuple[dict[str, str], dict[str, bytes], dict[str, str]]:
    form: dict[str, str] = {}
    files: dict[str, bytes] = {}
    names: dict[str, str] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name], names[name] = value.file.read(), value.filename
        else:
            form[name] = str(value)
    return form, files, names


def _refusal(status: int, says: str, parameters: dict[str, Any] | None = None) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": says}
    if parameters:
        body["parameters"] = parameters
    return web.json_response(body, status=status)
