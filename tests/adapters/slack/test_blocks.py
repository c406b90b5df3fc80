"""Cards of every size as Block Kit, held to Slack's own limits and to its SDK's models."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack.blocks import action_of, drawn, escaped
from adapters.slack.lines import clean
from core.cards import Action, Button, ButtonStyle, Card, Given, Style, Tone
from core.words import bullets, paragraph, quote, say
from core.words import given as said
from tests.core.chat import Chat
from tests.slackapi.limits import check
from tests.slackapi.person import labels, words_of

TEXTS = st.text(min_size=0, max_size=4_000)


def posted(card: Card) -> list[dict[str, object]]:
    parts = drawn(card)
    for part in parts:
        check("chat.postMessage", {"text": part.text, "blocks": [block.to_dict() for block in part.blocks]})
    return [{"blocks": [block.to_dict() for block in part.blocks], "text": part.text} for part in parts]


def button(number: int, **more: object) -> Button:
    about = {"token": f"{number:022}", "action": Action.ACCEPT, "label": say("Accept"), "session": "s", "owner": "o"}
    return Button(**{**about, "revision": None, **more})  # type: ignore[arg-type]


def test_everything_that_a_conversation_shows_is_within_the_limits() -> None:
    chat = Chat().to_done()
    for shown in chat.shown:
        assert posted(shown.caption if hasattr(shown, "caption") else shown.card)


@given(st.lists(TEXTS, max_size=12), st.lists(TEXTS, max_size=4), TEXTS)
@settings(max_examples=60, deadline=None)
def test_no_word_is_lost_and_none_is_read_as_markup(items: list[str], quoted: list[str], title: str) -> None:
    card = Card(
        tone=Tone.NOTICE,
        title=(said(title),),
        blocks=(bullets(*((said(one),) for one in items)), quote(say("Before:"), *((said(one),) for one in quoted))),
    )
    parts = posted(card)
    shown = json.dumps(parts, ensure_ascii=False)
    assert '"mrkdwn"' not in shown
    whole = "".join("".join(words_of(part).split()).replace("•", "") for part in parts)
    for text in (title, *items, *quoted):
        for word in clean(text).split():
            assert word.replace("•", "") in whole


def test_a_card_that_is_too_long_is_cut_between_its_lines() -> None:
    lines = [f"{number:03} " + "word " * 60 for number in range(120)]
    parts = posted(Card(tone=Tone.DECISION, title=(say("CV"),), blocks=(bullets(*((said(one),) for one in lines)),)))
    assert 2 <= len(parts) <= 8
    assert "".join(words_of(part) for part in parts).count("word") == 120 * 60


def test_only_the_last_message_has_buttons_and_all_of_them() -> None:
    rows = tuple(tuple(button(n * 10 + m) for m in range(9)) for n in range(4))
    text = paragraph(said("long " * 4_000))
    parts = posted(Card(tone=Tone.DECISION, title=(say("CV"),), blocks=(text,), buttons=rows))
    assert [len(labels(part)) for part in parts] == [*([0] * (len(parts) - 1)), 36]


@pytest.mark.parametrize("label", ["", "\x1f", "Open it " * 50])
@pytest.mark.parametrize("rows", [[1] * 59, [1] * 11 + [26] * 5, [30] * 20, [25], [26]])
def test_whatever_buttons_there_are_slack_takes_them(rows: list[int], label: str) -> None:
    words = say("{it}", it=label)
    made = tuple(
        tuple(button(n * 100 + m, label=words, confirm=words) for m in range(length)) for n, length in enumerate(rows)
    )
    text = paragraph(said("long " * 4_000))
    (*_, last) = posted(Card(tone=Tone.DECISION, title=(said("CV"),), blocks=(text,), buttons=made))
    if len(label) > 1:
        assert 0 < len(labels(last)) <= sum(rows)  # there is no room for more
    else:
        assert len(labels(last)) == min(sum(rows), 500)


def test_what_agrees_is_green_what_deletes_is_red_and_asks_first() -> None:
    row = (
        button(1, style=ButtonStyle.PRIMARY),
        button(2, action=Action.FORGET, style=ButtonStyle.DANGER, confirm=say("Really?")),
        button(3, action=Action.MORE),
    )
    (part,) = drawn(Card(tone=Tone.DECISION, title=(say("CV"),), buttons=(row,)))
    green, red, plain = part.blocks[-1].to_dict()["elements"]
    assert (green["style"], red["style"], plain.get("style")) == ("primary", "danger", None)
    assert red["confirm"]["text"]["text"] == "Really?"
    assert [action_of(one["action_id"]) for one in (green, red, plain)] == [Action.ACCEPT, Action.FORGET, Action.MORE]
    assert action_of("home:cv") is None


@pytest.mark.parametrize(
    ("link", "kind"), [("https://a.example", "link"), ("javascript:alert(1)", "text"), ("slack://x", "text")]
)
def test_only_addresses_of_the_web_are_links(link: str, kind: str) -> None:
    (part,) = drawn(Card(tone=Tone.NOTICE, title=(Given(text="here", link=link),)))
    assert part.blocks[0].to_dict()["elements"][0]["elements"][0]["type"] == kind


def test_what_a_notification_shows_is_no_markup_either() -> None:
    (part,) = drawn(Card(tone=Tone.NOTICE, title=(said("<!channel> & <https://a.example|b>"),)))
    assert (
        part.text
        == escaped("<!channel> & <https://a.example|b>")
        == "&lt;!channel&gt; &amp; &lt;https://a.example|b&gt;"
    )


def test_styles_are_those_of_the_card() -> None:
    line = (
        said("old", Style.STRUCK),
        said("new", Style.STRONG),
        said("code", Style.CODE),
        said("soft", Style.EMPHASIS),
    )
    (part,) = drawn(Card(tone=Tone.NOTICE, blocks=(paragraph(*line),)))
    elements = part.blocks[0].to_dict()["elements"][0]["elements"]
    assert [list(one["style"]) for one in elements] == [["strike"], ["bold"], ["code"], ["italic"]]


def test_commands_are_named_as_slack_has_them_and_what_people_wrote_is_left() -> None:
    card = Card(tone=Tone.NOTICE, title=(say("See /status, or /jobs; and/or /nothing"), said(" /status is mine")))
    (part,) = drawn(card)
    assert words_of({"blocks": [part.blocks[0].to_dict()]}) == (
        "See /cv status, or /cv jobs; and/or /nothing /status is mine"
    )
