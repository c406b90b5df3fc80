"""The door: what people send goes on to the runtime, or is answered shortly and kept nowhere."""

from collections.abc import Mapping

from structlog.stdlib import BoundLogger

from bot.runtime import Runtime
from core.admission import Admission, not_admitted
from core.deliveries import Delivery
from core.effects import Show
from core.ports import Messenger
from core.store import Outgoing
from core.workspaces import Workspaces


class Door:
    """Lets in whom the operator and their workspace name, on whatever platform they come."""

    def __init__(
        self,
        runtime: Runtime,
        messengers: Mapping[str, Messenger],
        admission: Admission,
        workspaces: Workspaces,
        log: BoundLogger,
    ) -> None:
        self._runtime = runtime
        self._messengers = messengers
        self._admission = admission
        self._workspaces = workspaces
        self._log = log

    async def receive(self, delivery: Delivery) -> bool:
        """Whether it was new, and is kept and handled; of what is not let in nothing is kept."""
        return await self.lets_in(delivery) and await self._runtime.receive(delivery)

    async def lets_in(self, delivery: Delivery) -> bool:
        """Whether what this person does is taken; who is not let in is told so."""
        if self._admission.admits(delivery) and await self._is_admitted_where_they_are(delivery):
            return True
        self._log.info("not admitted", platform=delivery.platform)
        card = await self._runtime.in_their_words(
            not_admitted(delivery.person), delivery.platform, delivery.chat, delivery.language
        )
        answer = Outgoing(id=0, platform=delivery.platform, chat=delivery.chat, message=Show(card=card))
        await self._messengers[delivery.platform].send(answer)
        return False

    async def _is_admitted_where_they_are(self, delivery: Delivery) -> bool:
        where = delivery.workspace
        return where is None or (await self._workspaces.settings_of(where)).admits(delivery.person)
