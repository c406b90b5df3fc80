"""The renderer that the program is given."""

from adapters.render.orders import Order
from adapters.render.press import Press
from core.cv import StructuredCV
from core.documents import DocumentFormat, Layout, RenderFailed, Rendering
from core.letter import CoverLetter

TEMPLATES = ("classic",)
"""The names that ``Layout.template`` may have."""


class DocumentRenderer:
    """Implements ``core.ports.Renderer`` for every format, in processes of its own.

    ``processes`` documents are made at a time; one that takes more than ``deadline`` seconds is given up.
    """

    def __init__(self, *, processes: int = 1, deadline: float = 30.0) -> None:
        self._press = Press(processes=processes, deadline=deadline)

    async def warm(self) -> RenderFailed | None:
        """Start the processes, which takes a second or two; without it the first document does.

        None when they are ready, else why they cannot start: most often a system library is missing.
        """
        return await self._press.warm()

    async def render(
        self, content: StructuredCV | CoverLetter, format: DocumentFormat, layout: Layout
    ) -> Rendering | RenderFailed:
        """The document. Nothing is fetched while it is made."""
        if layout.template not in TEMPLATES:
            return RenderFailed(reason=f"there is no template {layout.template!r}")
        return await self._press.make(Order(content=content, format=format, layout=layout))

    async def close(self) -> None:
        """End the processes. The renderer can be used again: they start anew."""
        await self._press.close()
