"""What holds for one workspace: who in it is let in, and how much is spent for it. Its key is in ``own_keys``."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Protocol

from pydantic import Field

from core.model import Model

LARGEST_CAP = Decimal(1_000_000)
"""Dollars for a day: more is a slip of the hand."""


class WorkspaceSettings(Model):
    """What was set for a workspace; where nothing was, the operator's settings hold alone.

    ``people`` are the names by which the platform's people are known, such as T0123:U0123; empty is everybody.
    ``daily_cap`` stands in the place of the operator's cap for any workspace; None leaves that one.
    """

    people: frozenset[str] = frozenset()
    daily_cap: Annotated[Decimal, Field(ge=0, le=LARGEST_CAP)] | None = None

    def admits(self, person: str) -> bool:
        """Whether this person of the workspace is let in."""
        return not self.people or person in self.people


class Workspaces(Protocol):
    """The settings of every workspace: each method is one transaction."""

    async def settings_of(self, workspace: str) -> WorkspaceSettings:
        """What was set for it; of one that nobody knows, nothing."""
        ...

    async def change(self, workspace: str, settings: WorkspaceSettings, at: datetime) -> None:
        """Sets it, in the place of what was set before."""
        ...
