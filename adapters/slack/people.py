"""Who somebody is in Slack: the language that they have it in, and whether they administer their workspace.

https://docs.slack.dev/reference/methods/users.info. Asked for once and remembered, and nothing depends on it: without
the scope ``users:read`` the bot speaks English until somebody chooses.
"""

import asyncio
from dataclasses import dataclass

from structlog.stdlib import BoundLogger

from adapters.slack.answers import FAULTS, error_of
from adapters.slack.places import Place
from adapters.slack.workspaces import Workspaces
from core.errors import TryAgain

_PATIENCE_SECONDS = 1.0
"""Of what somebody waits for with an answer."""
_MOST_PEOPLE = 10_000
"""To remember, before they are asked about anew."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """What Slack says of a person; ``language`` is an IETF tag."""

    language: str | None = None
    is_admin: bool = False


class People:
    """The people of all workspaces."""

    def __init__(self, workspaces: Workspaces, log: BoundLogger) -> None:
        self._workspaces = workspaces
        self._log = log
        self._known: dict[str, Somebody] = {}

    async def language(self, place: Place) -> str | None:
        """The tag of the language that the person has Slack in; None where Slack does not say."""
        return (await self.somebody(place)).language

    async def somebody(self, place: Place) -> Somebody:
        """The person; nobody in particular where Slack does not say, or not in time."""
        if place.person not in self._known:
            found = await self._asked_for(place)
            if found is None:
                return Somebody()
            if len(self._known) >= _MOST_PEOPLE:
                self._known.clear()
            self._known[place.person] = found
        return self._known[place.person]

    async def _asked_for(self, place: Place) -> Somebody | None:
        try:
            client = await self._workspaces.client(place.team)
            if client is None:
                return None
            async with asyncio.timeout(_PATIENCE_SECONDS):
                answer = await client.api_call("users.info", data={"user": place.user, "include_locale": "true"})
        except (*FAULTS, TryAgain) as fault:
            reason = error_of(fault)
            self._log.info("nothing known of a person", reason=reason or type(fault).__name__)
            return Somebody() if reason in ("missing_scope", "user_not_found", "user_not_visible") else None
        user = answer.get("user")
        if not isinstance(user, dict):
            return Somebody()
        return Somebody(language=str(user.get("locale") or "") or None, is_admin=bool(user.get("is_admin")))
