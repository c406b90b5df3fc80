"""A file into a thread, in the three steps that ``files_upload_v2`` takes, and the proof that it got there.

https://docs.slack.dev/messaging/working-with-files: Slack may say that an upload is complete before the file stands
in the channel, so its shares are asked for.
"""

from slack_sdk.errors import SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient

from core.ports import Clock

_LOOKS, _BETWEEN_LOOKS_SECONDS = 10, 0.5


async def upload(
    client: AsyncWebClient,
    channel: str,
    thread: str | None,
    *,
    name: str,
    data: bytes,
    comment: str | None,
    clock: Clock,
) -> str:
    """The timestamp of the message that shares the file, or the file's id where Slack says no more than that it is.

    ``SlackRequestError`` when it never is shared; else what the Web API raises.
    """
    place = await client.api_call("files.getUploadURLExternal", data={"filename": name, "length": len(data)})
    await _put(client, str(place["upload_url"]), data)
    await client.api_call(
        "files.completeUploadExternal",
        json={
            "files": [{"id": place["file_id"], "title": name}],
            "channel_id": channel,
            **({"thread_ts": thread} if thread else {}),
            **({"initial_comment": comment} if comment else {}),
        },
    )
    for _ in range(_LOOKS):
        found = await client.api_call("files.info", data={"file": place["file_id"]})
        if (shared := _shared_in(found.get("file"), channel)) is not None:
            return shared or str(place["file_id"])
        await clock.sleep(_BETWEEN_LOOKS_SECONDS)
    raise SlackRequestError("the file was uploaded and not shared")


async def _put(client: AsyncWebClient, url: str, data: bytes) -> None:
    assert client.session is not None
    async with client.session.post(url, data=data, allow_redirects=False) as answer:
        if answer.status != 200:
            raise SlackRequestError(f"the upload was answered with {answer.status}")


def _shared_in(file: object, channel: str) -> str | None:
    """The timestamp of the file's newest share there; empty where only the channel is named, None for no share."""
    if not isinstance(file, dict):
        return None
    shares = file.get("shares")
    found = [kind[channel] for kind in shares.values() if channel in kind] if isinstance(shares, dict) else []
    if found:
        return max((str(share.get("ts") or "") for shared in found for share in shared), default="")
    listed = [listing for kind in ("channels", "groups", "ims") if isinstance(listing := file.get(kind), list)]
    return "" if any(channel in listing for listing in listed) else None
