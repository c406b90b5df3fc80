"""Keys for a model that belong to a person or a workspace, and not to the operator."""

import re
from dataclasses import dataclass, field
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
    """A key and the provider that gave it, such as ``gemini``. It is never shown. ``whose`` is who can change it."""

    provider: str
    key: SecretStr
    whose: Literal[Whose.PERSON, Whose.WORKSPACE] = field(default=Whose.PERSON, compare=False)


_KEY = re.compile(r"(?<![\w/@.-])[A-Za-z0-9][A-Za-z0-9_.-]{18,250}[A-Za-z0-9_-](?![\w/@.-])")
_LONGEST_MESSAGE = 400
"""Characters of a message with a key and a few words around it."""
_PLAINLY = re.compile(r"\s*(?:AIza[0-9A-Za-z_-]{30,}|AQ\.[0-9A-Za-z_-]{30,}|sk-[0-9A-Za-z_-]{20,})\s*")
"""A message that is nothing but a key of Google or of OpenAI."""


def key_in(text: str) -> str | None:
    """The one key in a message; None when there is none, or it is not clear which it is."""
    found = _keys(text)
    return found[0] if len(found) == 1 and len(text) <= _LONGEST_MESSAGE else None


def may_hold_a_key(text: str) -> bool:
    """Whether something in the text looks like a key, even where it is not clear which it is."""
    return bool(_keys(text))


def _keys(text: str) -> list[str]:
    return [one for one in _KEY.findall(text) if any(map(str.isdigit, one)) and any(map(str.isalpha, one))]


def is_plainly_a_key(text: str) -> bool:
    """Whether a message is a key, whatever it was sent for."""
    return _PLAINLY.fullmatch(text) is not None


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
