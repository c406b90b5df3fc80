"""A file that somebody sent, from Slack's own host and from nowhere else.

The token goes along, so it goes to no other host, and no redirect is followed. Without the scope ``files:read``
Slack answers with a page in HTML and status 200, which is no file of anybody's.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.payloads import SlackFile
from core.limits import LARGEST_FILE

HOSTS = ("files.slack.com",)
"""Where Slack keeps files: https://docs.slack.dev/reference/objects/file-object."""
_CHUNK = 64 * 1024
_PAGES = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The file does not lie with Slack."""


@dataclass(frozen=True, slots=True)
class TooLarge:
    """It has more bytes than anybody reads."""


@dataclass(frozen=True, slots=True)
class Unfetched:
    """Slack did not give it; ``again`` is whether it may do so later."""

    again: bool


Fetched = bytes | Elsewhere | TooLarge | Unfetched


class Files:
    """Fetches files with the token of the workspace that they are in."""

    def __init__(self, api: str) -> None:
        """``api`` is the Web API's address: another one than Slack's keeps its files itself."""
        place = urlsplit(api)
        self._own = None if place.hostname in ("slack.com", None) else (place.scheme, place.netloc)

    async def fetch(self, client: AsyncWebClient, file: SlackFile) -> Fetched:
        """The file's bytes, or why there are none. Raises what the connection raises."""
        if file.is_external or file.mode == "external":
            return Elsewhere()
        url = file.url_private_download or file.url_private
        if (
            url is None
        ):  # a file of another workspace says no more than its id: https://docs.slack.dev/apis/slack-connect
            url = await _looked_up(client, file.id)
        if url is None or not self._is_slacks(url):
            return Elsewhere()
        assert client.session is not None
        headers = {"Authorization": f"Bearer {client.token}"}
        async with client.session.get(url, headers=headers, allow_redirects=False) as answer:
            if answer.status != 200:
                return Unfetched(again=answer.status == 429 or answer.status >= 500)
            if answer.content_type in _PAGES and file.filetype not in ("html", "xhtml"):
                return Unfetched(again=False)
            data = bytearray()
            async for chunk in answer.content.iter_chunked(_CHUNK):
                data += chunk
                if len(data) > LARGEST_FILE:
                    return TooLarge()
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
