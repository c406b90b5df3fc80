"""What the bot says while entries are written, shown and decided."""

from collections.abc import Iterator, Mapping, Sequence

from core.addresses import defused, visible
from core.buttons import Buttons
from core.cards import Action, Block, Button, ButtonStyle, Card, Line, Style, Tone, Words
from core.cv import Item
from core.session import Draft, DraftOrigin, Entry, EntryKind, EntryState
from core.tailoring.lines import sentences
from core.tailoring.quality import OF_THE_WHOLE
from core.words import bullets, count, given, paragraph, quote, recalled, say

_STOP = ".。"
"""What may end a line of the person and is no change when it goes."""


def progress(entries: Sequence[Entry]) -> Card:
    """One message that counts the entries as they are written; the summary, which comes last, is not counted."""
    counted = [entry for entry in entries if entry.kind is not EntryKind.SUMMARY]
    written = sum(entry.state not in (EntryState.WRITING, EntryState.WAITING) for entry in counted)
    if written == len(counted):
        title = count(written, "{n} piece is written", "All {n} pieces are written")
        return Card(tone=Tone.RECEIPT, title=(title,))
    title = say("Tailoring: {written} of {all} pieces written", written=written, all=len(counted))
    return Card(tone=Tone.PROGRESS, title=(title,))


def entry_card(entry: Entry, buttons: Buttons, *, others_open: bool) -> Card:
    """The entry as it now stands: being written, to be decided, failed, or settled."""
    match entry.state:
        case EntryState.WAITING | EntryState.WRITING:
            return Card(tone=Tone.PROGRESS, title=(say("Writing: {name} …", name=entry.name),))
        case EntryState.ACCEPTED:
            return _receipt(entry, buttons)
        case EntryState.FAILED:
            return _failed(entry, buttons)
        case EntryState.READY:
            return _decision(entry, buttons, others_open=others_open)


def no_other_draft(entry: Entry) -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("There is no other honest version of: {name}", name=entry.name),),
        blocks=(
            paragraph(
                say(
                    "Everything your CV supports here has been shown. More has the earlier drafts; Edit takes your own."
                )
            ),
        ),
    )


def ask_for_note(entry: Entry, buttons: Buttons) -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(say("How should I write it? {name}", name=entry.name),),
        blocks=(paragraph(say("For example: shorter; more about leadership; drop the second line.")),),
        buttons=((buttons.of(Action.DROP_ASK, say("Never mind")),),),
    )


def ask_for_edit(entry: Entry, buttons: Buttons) -> Card:
    """Asks for the person's own lines, with the present ones to start from: as code, which a tap copies whole."""
    lines = entry.draft.lines if entry.draft else tuple(item.content for item in entry.original)
    return Card(
        tone=Tone.QUESTION,
        title=(say("Send me your own lines for: {name}", name=entry.name),),
        blocks=(paragraph(say("One line each. They replace these:")), paragraph(given("\n".join(lines), Style.CODE))),
        buttons=((buttons.of(Action.DROP_ASK, say("Never mind")),),),
    )


def edit_refused() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I cannot take these lines"),),
        blocks=(paragraph(say("Send 1 to 40 lines of at most 1,000 characters each.")),),
    )


def detail(entry: Entry, source: Mapping[str, str], buttons: Buttons) -> Card:
    """Evidence line by line, the raw output, and the earlier drafts to go back to (R9).

    ``source`` holds the CV's own lines by their ids.
    """
    blocks: list[Block] = []
    rows: list[tuple[Button, ...]] = []
    if entry.draft:
        blocks += [quote(say("“{line}”", line=item.content), *_grounds(item, source)) for item in entry.draft.items]
    for draft in entry.drafts:
        if draft.number == entry.shown:
            continue
        blocks.append(quote(_draft_name(draft), *((given(line),) for line in draft.lines)))
        label = say("Use draft {n}", n=draft.number)
        rows.append((buttons.on(entry, Action.USE_DRAFT, label, argument=str(draft.number)),))
    return Card(
        tone=Tone.DETAIL,
        title=(say("What stands behind: {name}", name=entry.name),),
        blocks=tuple(blocks),
        buttons=tuple(rows),
    )


def ask_dropped() -> Card:
    return Card(tone=Tone.RECEIPT, title=(say("All right, nothing was changed"),))


def _decision(entry: Entry, buttons: Buttons, *, others_open: bool) -> Card:
    draft = entry.draft
    assert draft is not None
    blocks: list[Block] = []
    if entry.period:
        blocks.append(paragraph(given(entry.period, Style.EMPHASIS)))
    if entry.failure:
        blocks.append(paragraph(say("Not written anew: {reason}", reason=entry.failure)))
    if draft.unfollowed:
        parts = "”, “".join(draft.unfollowed)
        blocks.append(paragraph(say("Of your note I did not follow: “{parts}”.", parts=parts)))
    if draft.fallback:
        blocks.append(
            paragraph(say("Chosen by rules, since the language model failed: {reason}.", reason=draft.fallback))
        )
    blocks.append(bullets(*((given(line),) for line in draft.lines)))
    if draft.covers:
        blocks.append(paragraph(say("Shows what the job asks for: {skills}", skills=", ".join(draft.covers))))
    blocks += _blocked(draft)
    if draft.unasked:
        blocks.append(
            paragraph(
                count(
                    draft.unasked,
                    "{n} written line is left out and not asked about: nothing in your CV leads to it.",
                    "{n} written lines are left out and not asked about: nothing in your CV leads to them.",
                )
            )
        )
    blocks += _changes(entry, draft)
    blocks += _quality(draft)
    return Card(
        tone=Tone.DECISION,
        title=_title(entry, draft),
        blocks=tuple(blocks),
        buttons=_choices(entry, buttons, others_open=others_open),
    )


def _title(entry: Entry, draft: Draft) -> Line:
    name = given(entry.name, Style.STRONG)
    return (name,) if draft.number == 1 else (name, given(" · "), say("draft {n}", n=draft.number))


def _blocked(draft: Draft) -> tuple[Block, ...]:
    """What was written and your CV does not say: never kept, and asked about."""
    if not draft.blocked:
        return ()
    heading = say("Your CV does not say this, so it is left out:", Style.STRONG)
    lines: tuple[Line, ...] = tuple(
        (given(one.content, Style.STRUCK), say(" (not in your CV: {claims})", claims=recalled(", ".join(one.claims))))
        for one in draft.blocked
    )
    return paragraph(heading), bullets(*lines, numbered=True)


def _changes(entry: Entry, draft: Draft) -> tuple[Block, ...]:
    """What became of the person's own lines: kept as they were, reworded, left out."""
    if not entry.original or draft.origin is DraftOrigin.ORIGINAL:
        return ()
    kept = {line.rstrip(_STOP) for line in draft.lines}
    if entry.kind is EntryKind.SUMMARY:
        return tuple(_no_longer(entry, kept))
    used = {source for item in draft.items for source in item.evidence}
    changed = [item for item in entry.original if item.content.rstrip(_STOP) not in kept]
    reworded = [item for item in changed if item.id in used]
    left_out = [item for item in changed if item.id not in used]
    blocks: list[Block] = []
    if reworded:
        heading = count(len(reworded), "{n} of your lines reworded; before:", "{n} of your lines reworded; before:")
        blocks.append(quote(heading, *((given(item.content),) for item in reworded)))
    if left_out:
        heading = count(len(left_out), "{n} of your lines left out:", "{n} of your lines left out:")
        blocks.append(quote(heading, *((given(item.content, Style.STRUCK),) for item in left_out)))
    if not reworded and not left_out and draft.origin is DraftOrigin.WRITTEN:
        own = tuple(item.content for item in entry.original)
        words = say("Your own lines, unchanged") if draft.lines == own else say("Your own lines, in a new order")
        blocks.append(paragraph(words))
    return tuple(blocks)


def _no_longer(entry: Entry, kept: set[str]) -> Iterator[Block]:
    """The person's sentences that do not stand in the summary as they were: each may be reworded or left out."""
    said = (one for item in entry.original for one in sentences(item.content))
    if gone := [one for one in said if one.rstrip(_STOP) not in kept]:
        yield quote(say("Of your own words, no longer so:"), *((given(one),) for one in gone))


def _quality(draft: Draft) -> tuple[Block, ...]:
    """What the check found, each thing once with all the lines that have it."""
    found: dict[str | Words, list[int]] = {}
    for n, item in enumerate(draft.items, start=1):
        for issue in item.quality.issues if item.quality else ():
            found.setdefault(issue, []).append(n)
    return (quote(say("To look at"), *((_noted(*one),) for one in found.items())),) if found else ()


def _noted(issue: str | Words, places: Sequence[int]) -> Words:
    told = recalled(issue)
    if issue in OF_THE_WHOLE:
        return told
    n = ", ".join(map(str, places))
    return say("line {n}: {issue}", n=n, issue=told) if len(places) == 1 else say("lines {n}: {issue}", n=n, issue=told)


def _choices(entry: Entry, buttons: Buttons, *, others_open: bool) -> tuple[tuple[Button, ...], ...]:
    original = say("Original") if entry.original else say("Leave it out")
    rows: list[tuple[Button, ...]] = [
        (
            buttons.on(entry, Action.ACCEPT, say("Accept"), style=ButtonStyle.PRIMARY),
            buttons.on(entry, Action.REGENERATE, say("Regenerate")),
            buttons.on(entry, Action.NOTE, say("Regenerate with a note")),
        ),
        (
            buttons.on(entry, Action.EDIT, say("Edit")),
            buttons.on(entry, Action.ORIGINAL, original),
            buttons.on(entry, Action.MORE, say("More")),
        ),
    ]
    blocked = entry.draft.blocked if entry.draft else ()
    for n, one in enumerate(blocked, start=1):
        true = say("It’s true, add it to my CV") if len(blocked) == 1 else say("{n} is true, add it to my CV", n=n)
        untrue = say("Leave it out") if len(blocked) == 1 else say("Leave {n} out", n=n)
        rows.append(
            (
                buttons.on(entry, Action.ATTEST, true, argument=one.id),
                buttons.on(entry, Action.LEAVE_OUT, untrue, argument=one.id),
            )
        )
    if others_open:
        rows.append(
            (
                buttons.of(Action.SHOW_ALL, say("Show all")),
                buttons.of(
                    Action.ACCEPT_ALL,
                    say("Accept all"),
                    confirm=say("Accept every piece as it is written, also those you have not seen?"),
                ),
            )
        )
    return tuple(rows)


def _receipt(entry: Entry, buttons: Buttons) -> Card:
    draft = entry.draft
    assert draft is not None
    if not draft.items:
        words = say("Left out: {name}", name=entry.name)
    elif draft.origin is DraftOrigin.ORIGINAL:
        words = say("Kept as it was: {name}", name=entry.name)
    else:
        words = say("Accepted: {name}", name=entry.name)
    return Card(tone=Tone.RECEIPT, title=(words,), buttons=((buttons.on(entry, Action.UNDO, say("Undo")),),))


def _failed(entry: Entry, buttons: Buttons) -> Card:
    original = say("Original") if entry.original else say("Leave it out")
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I could not write: {name}", name=entry.name),),
        blocks=(paragraph(entry.failure),) if entry.failure else (),
        buttons=(
            (
                buttons.on(entry, Action.REGENERATE, say("Regenerate"), style=ButtonStyle.PRIMARY),
                buttons.on(entry, Action.EDIT, say("Edit")),
                buttons.on(entry, Action.ORIGINAL, original),
            ),
        ),
    )


def _grounds(item: Item, source: Mapping[str, str]) -> tuple[Line, ...]:
    """The person's lines that a line rests on, and what the writer answered where it says more."""
    lines = [source[one] for one in item.evidence if one in source]
    grounds: list[Line] = [(say("from your line: {line}", line=line),) for line in lines]
    if item.raw_output and item.raw_output.casefold() not in (item.content.casefold(), *map(str.casefold, lines)):
        grounds.append((say("as first written: {line}", line=defused(visible(item.raw_output))),))
    return tuple(grounds) or ((say("your own words"),),)


def _draft_name(draft: Draft) -> Words:
    if draft.note:
        return say("Draft {n}, after your note “{note}”", n=draft.number, note=defused(draft.note))
    match draft.origin:
        case DraftOrigin.WRITTEN:
            return say("Draft {n}", n=draft.number)
        case DraftOrigin.EDITED:
            return say("Draft {n}, your edit", n=draft.number)
        case DraftOrigin.ORIGINAL:
            return say("Draft {n}, your own lines", n=draft.number)
