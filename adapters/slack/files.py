"""A file that somebody sent, from Slack's own host and from nowhere else.

The token goes along, so it goes to no other host, and no redirect is followed. Without the scope ``files:read``
Slack answers with a page in HTML and status 200, which is no file of anybody's.
"""

from urllib.parse import urlsplit

from slack_sdk.web.async_client import AsyncWebClient
from structlog.stdlib import BoundLogger

from adapters.slack.answers import FAULTS, error_of, outcome
from adapters.slack.payloads import SlackFile
from core.limits import LARGEST_FILE
from core.ports import Clock, Later
from core.unusable import Flaw

HOSTS = ("files.slack.com",)
"""Where Slack keeps files: https://docs.slack.dev/reference/objects/file-object."""
_CHUNK = 64 * 1024
_PAGES = ("text/html", "application/xhtml+xml")
_TRIES = 4


class Files:
    """Fetches files with the token of the workspace that they are in."""

    def __init__(self, api: str, clock: Clock, log: BoundLogger) -> None:
        """``api`` is the Web API's address: another one than Slack's keeps its files itself."""
        place = urlsplit(api)
        self._own = None if place.hostname in ("slack.com", None) else (place.scheme, place.netloc)
        self._clock = clock
        self._log = log

    async def fetch(self, client: AsyncWebClient, file: SlackFile) -> bytes | Flaw:
        """The file's bytes, or why there are none. What passes is waited for."""
        for attempt in range(_TRIES):
            try:
                found = await self._fetched(client, file)
            except FAULTS as fault:
                result = outcome(fault)
                if not isinstance(result, Later):
                    self._log.warning("no file", reason=error_of(fault))
                    return Flaw.NOT_FETCHED
                await self._clock.sleep(result.seconds)
            else:
                if found is not None:
                    return found
                await self._clock.sleep(2.0**attempt)
        return Flaw.NOT_FETCHED

    async def _fetched(self, client: AsyncWebClient, file: SlackFile) -> bytes | Flaw | None:
        """The same, tried once; None for what may pass."""
        if file.is_external or file.mode == "external":
            return Flaw.ELSEWHERE
        url = file.url_private_download or file.url_private
        if url is None:  # of another workspace's file no more is said: https://docs.slack.dev/apis/slack-connect
            url = await _looked_up(client, file.id)
        if url is None or not self._is_slacks(url):
            return Flaw.ELSEWHERE
        assert client.session is not None
        headers = {"Authorization": f"Bearer {client.token}"}
        async with client.session.get(url, headers=headers, allow_redirects=False) as answer:
            if answer.status == 429 or answer.status >= 500:
                return None
            if answer.status != 200 or (answer.content_type in _PAGES and file.filetype not in ("html", "xhtml")):
                self._log.warning("no file", status=answer.status, why="is the scope files:read there?")
                return Flaw.NOT_FETCHED
            data = bytearray()
            async for chunk in answer.content.iter_chunked(_CHUNK):
                data += chunk
                if len(data) > LARGEST_FILE:
                    return Flaw.TOO_LARGE
        return bytes(data)

    def _is_slacks(self, url: str) -> bool:
        try:
            place = urlsplit(url)
            port = place.port
        except ValueError:
            return False
        if place.username is not None or place.password is not None:
            return False
        if self._own is not None:
            return (place.scheme, place.netloc) == self._own
        return place.scheme == "https" and place.hostname in HOSTS and port in (None, 443)


async def _looked_up(client: AsyncWebClient, id: str) -> str | None:
    answer = await client.api_call("files.info", data={"file": id})
    found = answer.get("file")
    if not isinstance(found, dict) or found.get("is_external") or found.get("mode") == "external":
        return None
    url = found.get("url_private_download") or found.get("url_private")
    return url if isinstance(url, str) else None
