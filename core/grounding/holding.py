"""What happens to a draft's lines when they are proved: supported ones stand, the others give way to own lines."""

from collections.abc import Sequence

from core.cv import Item, ItemStatus
from core.grounding.checker import Checker
from core.grounding.founding import Founding
from core.session import BlockedLine, Draft, Entry, EntryKind

_RULES = "rules"


def held_to(draft: Draft, entry: Entry, checker: Checker, others: Sequence[str] = ()) -> Draft:
    """The draft with nothing in it that the CV does not support (the last thing that is done to it).

    A line that does not stand is replaced by the person's own line that it was made from, where that is not in the
    draft already; else it is left out. Either way the draft names it with what it claimed, if it may be asked about;
    what says nothing of the person's, or only what ``others`` wrote, is counted and no more. The rules write from the
    person's lines alone, so what is supported of theirs stands, and of the rest each may be asked about.
    """
    own = {item.id: item for item in entry.original}
    words = {item.content for item in entry.original}
    place = entry.id if entry.kind in (EntryKind.ROLE, EntryKind.PROJECT) else None
    founding = Founding.of(checker.sources(place), others, checker.vocabulary)
    kept: list[Item] = []
    blocked: list[BlockedLine] = []
    unasked = 0
    for item in draft.items:
        if item.content in words:  # the person's own line proves itself
            kept.append(item)
            continue
        verdict = checker.check(item.content, place)
        if verdict.supported and (draft.writer == _RULES or founding.stands(item.content, verdict)):
            kept.append(item.changed(evidence=tuple(dict.fromkeys((*item.evidence, *verdict.evidence)))))
            continue
        may_be_asked = draft.writer == _RULES or founding.may_be_asked(item.content, verdict)
        asked = not verdict.supported and may_be_asked
        instead = _own_line(item if asked else item.changed(raw_output=None), draft, kept, own)
        if instead is not None:
            kept.append(instead)
        if not asked:
            unasked += 1
            continue
        claims = tuple(dict.fromkeys(judged.claim.text for judged in verdict.unsupported))
        blocked.append(
            BlockedLine(id=item.id, content=item.content, claims=claims, instead=instead.id if instead else None)
        )
    return draft.changed(items=tuple(kept), blocked=tuple(blocked), unasked=unasked)


def _own_line(item: Item, draft: Draft, kept: list[Item], own: dict[str, Item]) -> Item | None:
    taken = {one.content for one in (*draft.items, *kept)}
    for source in item.evidence:
        if source in own and own[source].content not in taken:
            return item.changed(
                id=f"{item.id}.own",
                content=own[source].content,
                status=ItemStatus.GENERATED_FALLBACK,
                evidence=(source,),
                quality=None,
            )
    return None
