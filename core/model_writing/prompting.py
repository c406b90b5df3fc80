"""Where the words come from that a model is sent: from files, which the core does not read itself."""

from collections.abc import Mapping
from typing import Protocol


class Rendered(Protocol):
    """A prompt's two halves with their values, and the hash of its template."""

    @property
    def version(self) -> str: ...

    @property
    def task(self) -> str: ...

    @property
    def data(self) -> str: ...


class Prompts(Protocol):
    """The words that a model is sent."""

    def render(self, name: str, *, ours: Mapping[str, object], data: Mapping[str, object]) -> Rendered:
        """The prompt of this name: its task knows ``ours`` alone, which nobody outside has written."""
        ...
