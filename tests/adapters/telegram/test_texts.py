"""Marked text: whatever is in it, its parts fit, lose nothing, and mark what they marked."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.drawing import drawn
from adapters.telegram.texts import Marked, cut, joined, styled, units
from core.cards import Card, Style, Tone
from core.words import bullets, paragraph, quote, say
from core.words import given as quoted

LETTERS = st.characters(exclude_categories=["Cs"])
PIECES = st.lists(
    st.tuples(st.text(LETTERS, max_size=60), st.sampled_from([None, "bold", "code", "expandable_blockquote"])),
    max_size=12,
)


def seamed(pieces: list[tuple[str, str | None]]) -> Marked:
    whole = Marked()
    for text, kind in pieces:
        whole = Marked(whole.text, whole.marks, (*whole.seams, len(whole.text))) + styled(text, kind)
    return whole


def without_space(text: str) -> str:
    return "".join(text.split())


@given(PIECES, st.integers(2, 40))
def test_parts_fit_and_together_say_all_that_was_said(pieces: list[tuple[str, str | None]], longest: int) -> None:
    whole = seamed(pieces)
    parts = list(cut(whole, longest))
    assert all(0 < units(part.text) <= longest for part in parts)
    assert without_space("".join(part.text for part in parts)) == without_space(whole.text)


@given(PIECES, st.integers(2, 40))
def test_marks_are_measured_in_utf_16_and_lie_within_their_part(
    pieces: list[tuple[str, str | None]], longest: int
) -> None:
    for part in cut(seamed(pieces), longest):
        encoded = part.text.encode("utf-16-le")
        for mark, entity in zip(
            sorted(part.marks, key=lambda mark: (mark.start, -mark.end)), part.entities(), strict=True
        ):
            seen = encoded[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")
            assert seen == part.text[mark.start : mark.end]
            assert entity.length >= 1


def test_a_long_text_is_cut_where_a_block_begins() -> None:
    blocks = [styled("a" * 30), styled("b" * 30), styled("c" * 30)]
    whole = Marked()
    for block in blocks:
        whole = Marked(whole.text, whole.marks, (*whole.seams, len(whole.text))) + block + Marked("\n")
    assert [part.text[0] * len(part.text) == part.text for part in cut(whole, 50)] == [True, True, True]


def test_a_message_has_no_more_marks_than_telegram_keeps() -> None:
    many = joined([styled("x", "bold") for _ in range(250)], " ")
    parts = list(cut(many))
    assert [len(part.marks) for part in parts] == [100, 100, 50]


def test_a_caption_is_cut_shorter_than_what_follows_it() -> None:
    parts = list(cut(styled("word " * 2000), first=1024))
    assert units(parts[0].text) <= 1024 < units(parts[1].text)


def test_what_people_wrote_is_never_read_as_markup_and_steers_nothing() -> None:
    text = styled("*bold* <b>x</b> [a](b) \x00\u202edrow\ud800")
    assert text.text == "*bold* <b>x</b> [a](b) drow"
    assert text.marks == ()


def test_a_card_is_drawn_with_its_detail_folded() -> None:
    card = Card(
        tone=Tone.DECISION,
        title=(quoted("Staff Nurse", Style.STRONG),),
        blocks=(
            paragraph(quoted("2019 – 2024", Style.EMPHASIS)),
            bullets((quoted("Led the night shift"),), (quoted("Trained colleagues"),)),
            quote(say("1 of your lines left out:"), (quoted("Ran the tombola", Style.STRUCK),)),
        ),
    )
    text = drawn(card)
    assert text.text == (
        "Staff Nurse\n2019 – 2024\n• Led the night shift\n• Trained colleagues\n\n"
        "1 of your lines left out:\nRan the tombola"
    )
    folded = next(mark for mark in text.marks if mark.kind == "expandable_blockquote")
    assert text.text[folded.start : folded.end] == "Ran the tombola"
