"""Messages out to Slack: one for each card in the session's thread, changed in place; its answers as values."""

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.answers import FAULTS, OUTAGE_SECONDS, error_of, outcome, retry_after
from adapters.slack.blocks import Part, drawn, summary
from adapters.slack.pace import Pace
from adapters.slack.places import Place
from adapters.slack.uploads import upload
from adapters.slack.views import Views
from adapters.slack.workspaces import Workspaces
from core.cards import Card, Tone
from core.effects import Refuse, SendFile, Show
from core.errors import TryAgain
from core.ports import Clock, Delivered, Gone, Later, Sending, Undeliverable
from core.store import Outgoing

_POST, _UPDATE, _DELETE, _WHISPER = "chat.postMessage", "chat.update", "chat.delete", "chat.postEphemeral"
_STATUS = "assistant.threads.setStatus"


class SlackMessenger:
    """The ``Messenger`` port. A reference is the timestamps of a card's messages, with spaces between them."""

    def __init__(self, workspaces: Workspaces, pace: Pace, views: Views, clock: Clock) -> None:
        self._workspaces = workspaces
        self._clock = clock
        self._pace = pace
        self._views = views
        self._without_status: set[str] = set()

    async def send(self, outgoing: Outgoing) -> Sending:
        """Puts the message into its channel, or says why not. An outage is ``Later``: it stays in its queue."""
        place = Place.of(outgoing.chat)
        try:
            client = await self._workspaces.client(place.team)
        except TryAgain:
            return Later(seconds=OUTAGE_SECONDS)
        if client is None:
            return Undeliverable(reason="the app is not installed in this workspace any more")
        thread = place.thread or (outgoing.root.partition(" ")[0] if outgoing.root else None)
        try:
            return Delivered(reference=await self._sent(client, place, thread, outgoing))
        except _CallError as failed:
            if (seconds := retry_after(failed.fault)) is not None:
                self._pace.close(place.team, failed.method, seconds)
            result = outcome(failed.fault)
            return result if not isinstance(result, Gone) or outgoing.replaces else Later(seconds=1.0)

    async def _sent(self, client: AsyncWebClient, place: Place, thread: str | None, outgoing: Outgoing) -> str | None:
        match outgoing.message:
            case Refuse(card=card):
                await self._whisper(client, place, card)
                return None
            case Show(card=card):
                if await self._views.show(client, place, card):
                    return outgoing.replaces
                reference = await self._show(client, place, thread, card, outgoing.replaces)
                if card.tone is Tone.PROGRESS and thread:
                    await self._status(client, place, thread, drawn(card)[0].text)
                return reference
            case SendFile() as file:
                if outgoing.data is None:
                    return None
                return await self._file(client, place, thread, file, outgoing.data)

    async def _show(
        self, client: AsyncWebClient, place: Place, thread: str | None, card: Card, replaces: str | None
    ) -> str:
        parts = drawn(card)
        before = replaces.split() if replaces else []
        if not before or len(parts) > len(before):  # nothing can be put between two messages
            reference = await self._post(client, place, thread, parts)
            await self._delete(client, place, before)
            return reference
        for number, part in zip(before, parts, strict=False):
            await self._call(
                _UPDATE, client, place, ts=number, text=part.text, blocks=[block.to_dict() for block in part.blocks]
            )
        await self._delete(client, place, before[len(parts) :])
        return " ".join(before[: len(parts)])

    async def _post(self, client: AsyncWebClient, place: Place, thread: str | None, parts: tuple[Part, ...]) -> str:
        sent: list[str] = []
        for part in parts:
            where = thread or (sent[0] if sent else None)
            answer = await self._call(
                _POST,
                client,
                place,
                text=part.text,
                blocks=[block.to_dict() for block in part.blocks],
                unfurl_links=False,
                unfurl_media=False,
                **({"thread_ts": where} if where else {}),
            )
            sent.append(answer)
        return " ".join(sent)

    async def _delete(self, client: AsyncWebClient, place: Place, messages: list[str]) -> None:
        for number in messages:
            try:
                await self._call(_DELETE, client, place, ts=number)
            except _CallError as failed:
                if retry_after(failed.fault) is not None:
                    raise
                # deleted by somebody else, or too old for it: it stays as it is

    async def _whisper(self, client: AsyncWebClient, place: Place, card: Card) -> None:
        """Said to one person, and gone when they look again."""
        for part in drawn(card)[:1]:
            blocks = [block.to_dict() for block in part.blocks]
            await self._call(_WHISPER, client, place, user=place.user, text=part.text, blocks=blocks)

    async def _file(
        self, client: AsyncWebClient, place: Place, thread: str | None, file: SendFile, data: bytes
    ) -> str | None:
        """The file with what is said of it, which is a message of its own where it has more than a title."""
        try:
            short = not file.caption.blocks and not file.caption.buttons
            comment = summary(file.caption) if short and file.caption.title else None
            await upload(client, place.channel, thread, name=file.name, data=data, comment=comment, clock=self._clock)
        except FAULTS as fault:
            raise _CallError("files.completeUploadExternal", fault) from None
        return None if short else await self._post(client, place, thread, drawn(file.caption))

    async def _status(self, client: AsyncWebClient, place: Place, thread: str, text: str) -> None:
        """What is being done, where Slack shows it beside the app's name; nothing depends on it."""
        if place.team in self._without_status:
            return
        try:
            await client.api_call(_STATUS, json={"channel_id": place.channel, "thread_ts": thread, "status": text[:50]})
        except FAULTS as fault:
            if error_of(fault) in ("unknown_method", "missing_scope", "not_allowed_token_type", ""):
                self._without_status.add(place.team)

    async def _call(self, method: str, client: AsyncWebClient, place: Place, **arguments: object) -> str:
        """Calls the method for the channel; the timestamp that it answers with."""
        try:
            if method == _POST:
                await self._pace.turn(place.team, method, place.channel)
            else:
                await self._pace.open(place.team, method)
            answer = await client.api_call(method, json={"channel": place.channel, **arguments})
        except FAULTS as fault:
            raise _CallError(method, fault) from None
        return str(answer.get("ts") or answer.get("message_ts") or "")


class _CallError(Exception):
    """A call that failed."""

    def __init__(self, method: str, fault: Exception) -> None:
        super().__init__(method)
        self.method = method
        self.fault = fault
