"""A draft made of lines, and whether the person has seen it before: the same for every writer."""

from collections.abc import Iterable, Sequence

from core.cv import Item, ItemStatus
from core.session import Draft, DraftOrigin, Entry
from core.tailoring.lines import Line


def is_known(lines: Sequence[str], drafts: Sequence[Draft]) -> bool:
    """Whether a draft has these lines already: the same ones with the same one first, whatever their order."""
    return any(set(draft.lines) == set(lines) and draft.lines[:1] == tuple(lines[:1]) for draft in drafts)


def drafted(entry: Entry, lines: Iterable[Line], *, writer: str, prompt: str | None = None) -> Draft:
    """The entry's next draft, of these lines."""
    number = max((draft.number for draft in entry.drafts), default=0) + 1
    items = tuple(
        Item(
            id=f"{entry.id}.d{number}.i{place}",
            content=line.text,
            type=entry.kind.item_type,
            status=ItemStatus.GENERATED,
            raw_output=line.raw,
            evidence=line.evidence,
        )
        for place, line in enumerate(lines, 1)
    )
    return Draft(number=number, origin=DraftOrigin.WRITTEN, items=items, writer=writer, prompt=prompt, note=entry.note)
