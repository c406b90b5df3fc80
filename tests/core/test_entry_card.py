"""The card of one entry: what the check found is told once."""

from core.buttons import Buttons
from core.cards import Quote
from core.cv import Item, ItemType, Quality
from core.replies.review import entry_card
from core.session import Draft, DraftOrigin, EntryKind, EntryState
from core.words import text_of
from tests.core.chat import Chat


def notes(*issues: tuple[str, ...]) -> list[str]:
    """What is told below a draft, of whose lines the check found these issues."""
    session = Chat().to_review().session
    items = tuple(
        Item(
            id=f"d.i{n}",
            content=f"Line {n} of it",
            type=ItemType.BULLET_POINT,
            quality=Quality(score=1, issues=found, milliseconds=0),
        )
        for n, found in enumerate(issues, start=1)
    )
    draft = Draft(number=1, origin=DraftOrigin.WRITTEN, items=items, writer="rules")
    entry = session.entries[0].changed(drafts=(draft,), shown=1, state=EntryState.READY, original=())
    card = entry_card(entry, Buttons(session, "seed"), others_open=False)
    told = [block for block in card.blocks if isinstance(block, Quote)]
    return [text_of(span) for block in told for line in block.items for span in line if span.kind == "words"]


def test_what_several_lines_have_is_told_once() -> None:
    assert notes(("breaks off at the end",), (), ("breaks off at the end", "begins with a mark")) == [
        "lines 1, 3: breaks off at the end",
        "line 3: begins with a mark",
    ]


def test_what_concerns_all_lines_names_none() -> None:
    issue = "no line of this entry names a word of the job"
    assert notes((issue,), ()) == [issue]


def test_of_a_summary_the_sentences_are_shown_that_no_longer_stand_so() -> None:
    own = "Nurse of ten years. Likes order. Trains others."
    assert folded(EntryKind.SUMMARY, own, "Nurse of ten years.", "Trains others.") == {
        "Of your own words, no longer so:": ["Likes order."]
    }
    assert folded(EntryKind.SUMMARY, own, "Nurse of ten years.", "Likes order.", "Trains others") == {}


def folded(kind: EntryKind, own: str, *lines: str) -> dict[str, list[str]]:
    """What is folded away on the card of an entry whose one line became these."""
    session = Chat().to_review().session
    original = (Item(id="o.i1", content=own, type=kind.item_type),)
    items = tuple(
        Item(id=f"d.i{n}", content=line, type=kind.item_type, evidence=("o.i1",)) for n, line in enumerate(lines)
    )
    draft = Draft(number=1, origin=DraftOrigin.WRITTEN, items=items, writer="rules")
    entry = session.entries[0].changed(kind=kind, drafts=(draft,), shown=1, state=EntryState.READY, original=original)
    card = entry_card(entry, Buttons(session, "seed"), others_open=False)
    return {
        "".join(text_of(span) for span in block.heading if span.kind == "words"): [
            "".join(span.text for span in line if span.kind == "given") for line in block.items
        ]
        for block in card.blocks
        if isinstance(block, Quote)
    }
