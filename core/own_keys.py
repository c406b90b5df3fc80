"""Keys for a model that belong to a person or a workspace, and not to the operator."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from pydantic import SecretStr

from core.language_model import Payer, Whose


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyOwner:
    """A person or a workspace, by its id."""

    whose: Literal[Whose.PERSON, Whose.WORKSPACE]
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKey:
    """A key and the provider that gave it, such as ``gemini``. It is never shown."""

    provider: str
    key: SecretStr


class KeyRing(Protocol):
    """Which key a call is made with."""

    async def key_of(self, payer: Payer) -> OwnKey | None:
        """The person's key, else the workspace's, else None. ``OperatorMustAct`` when it cannot be opened."""
        ...


class OwnKeys(KeyRing, Protocol):
    """The keys, one for each owner. A person's goes with the person."""

    async def keep(self, owner: KeyOwner, key: OwnKey, at: datetime) -> None:
        """Keeps the key in the place of an earlier one. For somebody who is gone nothing is kept."""
        ...

    async def drop(self, owner: KeyOwner) -> None:
        """Deletes the owner's key, if there is one."""
        ...
