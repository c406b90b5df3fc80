"""Somebody in a direct message with the app, who reads what stands there and presses what they see."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx2

from tests.slackapi.emulated import BOT_USER, TEAM
from tests.slackapi.server import SlackApi

Message = dict[str, Any]
Bring = Callable[[str, dict[str, Any]], Awaitable[bool]]
"""Brings a payload of a kind to the program: whether it was acknowledged."""
_NUMBERS = count(1)


@dataclass
class Person:
    """A person of the workspace. ``token`` is theirs, ``channel`` their direct message with the app."""

    api: SlackApi
    bring: Bring
    user: str
    token: str
    channel: str
    thread: str | None = None
    """The chat of its own that the person writes in."""
    team: str = TEAM
    event_time: int = 4_000_000_000
    """When everything happens: later than all that the program does."""
    web: httpx2.AsyncClient = field(default_factory=lambda: httpx2.AsyncClient(timeout=60))

    # what they do

    async def says(self, text: str, **more: Any) -> Message:
        """Writes in the direct message."""
        sent = await self._call("chat.postMessage", {"channel": self.channel, "text": text, **self._there()})
        event = {"type": "message", "ts": sent["ts"], "text": text, **more}
        await self.event(event)
        return event

    async def sends(self, data: bytes, name: str, text: str = "", **more: Any) -> dict[str, Any]:
        """Sends a file in the direct message."""
        place = await self._call("files.getUploadURLExternal", {"filename": name, "length": len(data)})
        (await self.web.post(place["upload_url"], content=data)).raise_for_status()
        done = await self._call(
            "files.completeUploadExternal",
            {"files": [{"id": place["file_id"], "title": name}], "channel_id": self.channel},
        )
        file = {**(await self._call("files.info", {"file": done["files"][0]["id"]}))["file"], **more}
        event = {"type": "message", "subtype": "file_share", "ts": self._ts(), "text": text, "files": [file]}
        await self.event(event)
        return event

    async def event(self, event: dict[str, Any], event_id: str = "") -> bool:
        """What happened, as Slack tells it."""
        return await self.bring("events_api", self.callback(event, event_id))

    def callback(self, event: dict[str, Any], event_id: str = "") -> dict[str, Any]:
        return {
            "type": "event_callback",
            "token": "verification",
            "team_id": self.team,
            "api_app_id": "A0APP",
            "event_id": event_id or f"Ev{next(_NUMBERS)}",
            "event_time": self.event_time,
            "authorizations": [{"team_id": self.team, "user_id": BOT_USER, "is_bot": True}],
            "event": {"channel": self.channel, "channel_type": "im", "user": self.user, **self._there(), **event},
        }

    async def press(self, label: str, on: Message | None = None) -> bool:
        """Presses the newest button of this label."""
        message = on or await self.with_button(label)
        return await self.bring("interactive", await self.pressed(element_of(message, label), message))

    async def pressed(self, element: dict[str, Any], message: Message) -> dict[str, Any]:
        action = {"type": "button", "action_id": element["action_id"], "value": element.get("value")}
        return {
            **await self._interaction("block_actions"),
            "channel": {"id": self.channel},
            "container": {"type": "message", "message_ts": message["ts"]},
            "message": message,
            "actions": [action],
        }

    async def press_in_view(self, label: str, view: dict[str, Any]) -> bool:
        element = element_of(view, label)
        action = {"type": "button", "action_id": element["action_id"], "value": element.get("value")}
        use = await self._interaction("block_actions", **({"view_id": view["id"]} if view["type"] == "modal" else {}))
        payload = {**use, "view": {"id": "V1", **view}, "actions": [action]}
        return await self.bring("interactive", payload)

    async def submit(self, view: dict[str, Any], words: str) -> bool:
        """Fills in a modal, and sends it."""
        shown = {
            "id": f"V{next(_NUMBERS)}",
            "hash": "h1",
            **view,
            "state": {"values": {"words": {"words": {"type": "plain_text_input", "value": words}}}},
        }
        return await self.bring("interactive", {**await self._interaction("view_submission"), "view": shown})

    async def shortcut(self, text: str, channel: str) -> bool:
        payload = {
            **await self._interaction("message_action"),
            "callback_id": "tailor_to_this",
            "channel": {"id": channel},
            "message": {"type": "message", "text": text, "ts": "1.2", "user": "U0OTHER"},
        }
        return await self.bring("interactive", payload)

    async def command(self, text: str, channel: str = "") -> bool:
        trigger = (await self._interaction("x"))["trigger_id"]
        payload = {
            "command": "/cv",
            "text": text,
            "user_id": self.user,
            "team_id": self.team,
            "channel_id": channel or self.channel,
            "trigger_id": trigger,
            "is_enterprise_install": "false",
        }
        return await self.bring("slash_commands", payload)

    # what they see

    async def messages(self) -> list[Message]:
        """All that stands in the direct message, threads included, the oldest first."""
        top = (await self._call("conversations.history", {"channel": self.channel, "limit": 200}))["messages"]
        found: dict[str, Message] = {}
        for message in top:
            told = await self._call(
                "conversations.replies", {"channel": self.channel, "ts": message["ts"], "limit": 500}
            )
            found |= {one["ts"]: one for one in told["messages"]}
        return [found[ts] for ts in sorted(found)]

    async def of_the_app(self) -> list[Message]:
        return [message for message in await self.messages() if message.get("user") == BOT_USER]

    async def with_text(self, text: str) -> Message | None:
        return next((one for one in reversed(await self.of_the_app()) if text in words_of(one)), None)

    async def with_button(self, label: str) -> Message:
        return next(one for one in reversed(await self.of_the_app()) if label in labels(one))

    async def sees(self, text: str, times: int = 1) -> Message:
        """The newest message with this text, once it is there so many times."""
        while True:
            self.api.changed.clear()
            found = [one for one in await self.of_the_app() if text in words_of(one)]
            if len(found) >= times:
                return found[-1]
            await self.api.next_call()

    async def sees_a_button(self, label: str) -> Message:
        while True:
            self.api.changed.clear()
            found = [one for one in await self.of_the_app() if label in labels(one)]
            if found:
                return found[-1]
            await self.api.next_call()

    async def sees_a_modal(self, title: str) -> dict[str, Any]:
        def opened() -> list[dict[str, Any]]:
            calls = [call for call in self.api.calls if call.method in ("views.open", "views.push", "views.update")]
            shown = [call.body["view"] | call.answer["view"] for call in calls if call.answer.get("ok")]
            return [view for view in shown if view["title"]["text"] == title]

        await self.api.until(lambda: bool(opened()))
        return opened()[-1]

    async def files(self) -> list[tuple[str, bytes]]:
        """The files that the app has shared, by name."""
        listed = (await self._call("files.list", {"channel": self.channel}))["files"]
        found = []
        for file in listed:
            if file.get("user") == BOT_USER:
                answer = await self.web.get(file["url_private"], headers={"Authorization": f"Bearer {self.token}"})
                found.append((str(file["name"]), answer.content))
        return found

    async def _interaction(self, kind: str, **within: str) -> dict[str, Any]:
        trigger = await self._call("views.generateTriggerId", {"user_id": self.user, **within})
        return {
            "type": kind,
            "user": {"id": self.user, "team_id": self.team},
            "team": {"id": self.team, "domain": "harbour"},
            "trigger_id": trigger.get("trigger_id") or f"t{next(_NUMBERS)}",
            "api_app_id": "A0APP",
        }

    def _there(self) -> dict[str, str]:
        return {"thread_ts": self.thread} if self.thread else {}

    def _ts(self) -> str:
        return f"1772000000.{next(_NUMBERS):06}"

    async def _call(self, method: str, body: dict[str, Any]) -> dict[str, Any]:
        """Straight to emulate: the person's own client."""
        answer = await self.web.post(
            f"{self.api.emulate}/api/{method}", json=body, headers={"Authorization": f"Bearer {self.token}"}
        )
        told: dict[str, Any] = json.loads(
            answer.content.replace(self.api.emulate.replace("127.0.0.1", "localhost").encode(), self.api.url.encode())
        )
        assert told.get("ok"), (method, told)
        return told


def words_of(message: Message) -> str:
    """All words of a message, its lists with a dot before each item."""
    return "\n".join(_said(block) for block in message.get("blocks") or []) or message.get("text", "")


def labels(message: Message) -> list[str]:
    """What stands on the message's buttons."""
    return [element["text"]["text"] for element in _elements(message)]


def element_of(message: Message, label: str) -> dict[str, Any]:
    """The button of this label."""
    return next(element for element in _elements(message) if element["text"]["text"] == label)


def _elements(message: Message) -> list[dict[str, Any]]:
    return [
        element for block in message.get("blocks") or [] if block["type"] == "actions" for element in block["elements"]
    ]


def _said(element: dict[str, Any]) -> str:
    match element.get("type"):
        case "rich_text":
            return "\n".join(_said(one) for one in element["elements"])
        case "rich_text_list":
            return "\n".join("• " + _said(one) for one in element["elements"])
        case "rich_text_section" | "rich_text_quote":
            return "".join(_said(one) for one in element["elements"])
        case "text" | "link":
            return str(element.get("text", ""))
        case _:
            return ""
