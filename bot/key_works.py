"""Whether a person has a key of their own for the language model, and whose key that could be."""

from core.errors import OperatorMustAct
from core.events import KeyLookedUp
from core.language_model import Payer
from core.own_keys import KeyRing
from core.ports import Clock
from core.session import Session


class KeyWorks:
    """Looks it up. Without a ring or a provider there is no use for a key."""

    def __init__(self, keys: KeyRing | None, provider: str | None, clock: Clock) -> None:
        self._keys = keys
        self._provider = provider
        self._clock = clock

    async def look_up(self, session: Session, seed: str) -> KeyLookedUp:
        """What there is. A key that cannot be opened any more is one that can be deleted."""
        kept = False
        if self._keys is not None:
            try:
                kept = await self._keys.key_of(Payer(person=session.owner)) is not None
            except OperatorMustAct:
                kept = True
        provider = None if self._keys is None else self._provider
        return KeyLookedUp(at=self._clock.now(), seed=seed, provider=provider, kept=kept)
