"""Messages out to Slack: one for each card in the session's thread, changed in place; its answers as values."""

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.answers import FAULTS, OUTAGE_SECONDS, outcome, retry_after
from adapters.slack.blocks import Part, drawn, summary
from adapters.slack.pace import Pace
from adapters.slack.places import Place, is_message
from adapters.slack.status import Statuses
from adapters.slack.uploads import upload
from adapters.slack.views import Views
from adapters.slack.workspaces import Workspaces
from core.cards import Card, Tone
from core.effects import Refuse, SendFile, Show
from core.errors import TryAgain
from core.ports import Clock, Delivered, Gone, Later, Sending, Undeliverable
from core.store import Outgoing

_POST, _UPDATE, _DELETE, _WHISPER = "chat.postMessage", "chat.update", "chat.delete", "chat.postEphemeral"


class SlackMessenger:
    """The ``Messenger`` port. A reference is the timestamps of a card's messages, with spaces between them.

    A whisper's is its own timestamp, a file's that of the message that shares it.
    """

    def __init__(self, workspaces: Workspaces, pace: Pace, views: Views, clock: Clock) -> None:
        self._workspaces = workspaces
        self._clock = clock
        self._pace = pace
        self._views = views
        self._statuses = Statuses()
        self._begun: dict[int, list[str]] = {}

    async def send(self, outgoing: Outgoing) -> Sending:
        """Puts the message into its channel, or says why not. An outage is ``Later``: it stays in its queue.

        What of it is there already is not said twice when its turn comes again.
        """
        place = Place.of(outgoing.chat)
        if isinstance(outgoing.message, SendFile) and outgoing.data is None:
            return Undeliverable(reason="the file is gone")
        try:
            client = await self._workspaces.client(place.team)
        except TryAgain:
            return Later(seconds=OUTAGE_SECONDS)
        if client is None:
            return Undeliverable(reason="the app is not installed in this workspace any more")
        begun = self._begun.pop(outgoing.id, [])
        try:
            return Delivered(reference=await self._sent(client, place, outgoing, begun))
        except _CallError as failed:
            if (seconds := retry_after(failed.fault)) is not None:
                self._pace.close(place.team, failed.method, seconds)
            result = outcome(failed.fault)
            if isinstance(result, Gone) and not outgoing.replaces:
                result = Later(seconds=1.0)
            if isinstance(result, Later) and begun:
                self._begun[outgoing.id] = begun
            return result

    async def _sent(self, client: AsyncWebClient, place: Place, outgoing: Outgoing, begun: list[str]) -> str | None:
        root = outgoing.root.partition(" ")[0] if outgoing.root else ""
        thread = place.thread or (root if is_message(root) else None)
        match outgoing.message:
            case Refuse(card=card):
                return await self._whisper(client, place, card)
            case Show(card=card) as show:
                if await self._views.show(client, place, show, outgoing.replaces):
                    return outgoing.replaces
                reference = await self._show(client, place, thread, card, outgoing.replaces, begun)
                if thread and card.tone is Tone.PROGRESS:
                    await self._statuses.begin(client, place, thread, drawn(card)[0].text)
                elif thread:
                    await self._statuses.end(client, place, thread, posted=bool(begun))
                return reference
            case SendFile() as file:
                return await self._file(client, place, thread, file, outgoing.data or b"", begun)

    async def _show(
        self,
        client: AsyncWebClient,
        place: Place,
        thread: str | None,
        card: Card,
        replaces: str | None,
        begun: list[str],
    ) -> str:
        parts = drawn(card)
        before = replaces.split() if replaces else []
        if not before or len(parts) > len(before):  # nothing can be put between two messages
            await self._post(client, place, thread, parts[len(begun) :], begun)
            await self._delete(client, place, before)
            return " ".join(begun)
        for number, part in zip(before, parts, strict=False):
            await self._call(
                _UPDATE, client, place, ts=number, text=part.text, blocks=[block.to_dict() for block in part.blocks]
            )
        await self._delete(client, place, before[len(parts) :])
        return " ".join(before[: len(parts)])

    async def _post(
        self, client: AsyncWebClient, place: Place, thread: str | None, parts: tuple[Part, ...], begun: list[str]
    ) -> None:
        """Posts the parts after what has ``begun``, which then has their timestamps too."""
        for part in parts:
            where = thread or (begun[0] if begun else "")
            answer = await self._call(
                _POST,
                client,
                place,
                text=part.text,
                blocks=[block.to_dict() for block in part.blocks],
                unfurl_links=False,
                unfurl_media=False,
                **({"thread_ts": where} if is_message(where) else {}),
            )
            begun.append(answer)

    async def _delete(self, client: AsyncWebClient, place: Place, messages: list[str]) -> None:
        for number in messages:
            try:
                await self._call(_DELETE, client, place, ts=number)
            except _CallError as failed:
                if retry_after(failed.fault) is not None:
                    raise
                # deleted by somebody else, or too old for it: it stays as it is

    async def _whisper(self, client: AsyncWebClient, place: Place, card: Card) -> str:
        """Said to one person, and gone when they look again."""
        said = drawn(card)[0]
        blocks = [block.to_dict() for block in said.blocks]
        return await self._call(_WHISPER, client, place, user=place.user, text=said.text, blocks=blocks)

    async def _file(
        self, client: AsyncWebClient, place: Place, thread: str | None, file: SendFile, data: bytes, begun: list[str]
    ) -> str:
        """The file with what is said of it, which is a message of its own where it has more than a title."""
        short = not file.caption.blocks and not file.caption.buttons
        comment = summary(file.caption) if short and file.caption.title else None
        if not begun:
            try:
                shared = await upload(
                    client, place.channel, thread, name=file.name, data=data, comment=comment, clock=self._clock
                )
            except FAULTS as fault:
                raise _CallError("files.completeUploadExternal", fault) from None
            begun.append(shared)
        if not short:
            await self._post(client, place, thread, drawn(file.caption)[len(begun) - 1 :], begun)
        return " ".join(begun)

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
