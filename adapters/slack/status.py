"""What is being done, where Slack shows it beside the app's name; nothing depends on it.

https://docs.slack.dev/reference/methods/assistant.threads.setStatus: a message in the thread ends it, one that is
changed does not.
"""

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.answers import FAULTS, error_of
from adapters.slack.places import Place

_METHOD = "assistant.threads.setStatus"
_LONGEST = 50
"""Characters that there is room for."""
_NOT_HERE = ("unknown_method", "missing_scope", "not_allowed_token_type", "")


class Statuses:
    """The statuses of all threads."""

    def __init__(self) -> None:
        self._shown: set[tuple[str, str, str]] = set()
        self._without: set[str] = set()

    async def begin(self, client: AsyncWebClient, place: Place, thread: str, words: str) -> None:
        """Says what is being done."""
        if await self._set(client, place, thread, words[:_LONGEST]):
            self._shown.add((place.team, place.channel, thread))

    async def end(self, client: AsyncWebClient, place: Place, thread: str, *, posted: bool) -> None:
        """Says nothing any more, where anything was said; a message that was ``posted`` has seen to that."""
        name = (place.team, place.channel, thread)
        if name in self._shown:
            self._shown.discard(name)
            if not posted:
                await self._set(client, place, thread, "")

    async def _set(self, client: AsyncWebClient, place: Place, thread: str, words: str) -> bool:
        if place.team in self._without:
            return False
        try:
            await client.api_call(_METHOD, json={"channel_id": place.channel, "thread_ts": thread, "status": words})
        except FAULTS as fault:
            if error_of(fault) in _NOT_HERE:
                self._without.add(place.team)
            return False
        return True
