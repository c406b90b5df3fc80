"""What payloads mean: pure, so every kind of them is tried here."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from adapters.slack.meaning import (
    AskForWords,
    Begin,
    Fetch,
    HandIn,
    Home,
    Messages,
    Trigger,
    Uninstalled,
    meaning,
)
from adapters.slack.payloads import Payload
from adapters.slack.places import Place
from core.cards import Action
from core.deliveries import Press, Slash, Text, Unusable
from core.limits import LARGEST_FILE
from core.unusable import Flaw

PAYLOAD: TypeAdapter[Payload] = TypeAdapter(Payload)
HERE = Place("T1", "D1", "U1")
FILE = {"id": "F1", "name": "cv.pdf", "size": 9, "url_private": "https://files.slack.com/x"}


def event(team: str = "T1", **what: Any) -> Payload:
    told = {"type": "message", "channel": "D1", "channel_type": "im", "user": "U1", "ts": "1.2", **what}
    authorizations = [{"team_id": team, "enterprise_id": None, "is_enterprise_install": False}]
    callback = {
        "type": "event_callback",
        "event_id": "Ev1",
        "event_time": 1_772_000_000,
        "team_id": "T9",
        "authorizations": authorizations,
    }
    return PAYLOAD.validate_python({**callback, "event": told})


def interaction(kind: str, **what: Any) -> Payload:
    told = {"type": kind, "user": {"id": "U1"}, "team": {"id": "T1"}, "trigger_id": "t1", "channel": {"id": "D1"}}
    return PAYLOAD.validate_python({**told, **what})


def press(action_id: str, value: str | None = "tok", **what: Any) -> Payload:
    return interaction("block_actions", actions=[{"action_id": action_id, "value": value}], **what)


def test_a_text_is_handed_in_as_it_was_written() -> None:
    (one,) = meaning(event(text="R&amp;D at <https://acme.example|Acme> for <@U2> &lt;now&gt;"))
    assert isinstance(one, HandIn)
    assert one.content == Text(text="R&D at Acme (https://acme.example) for  <now>")
    assert (one.place.chat, one.place.person, one.delivery_id) == ("T1:D1:U1", "T1:U1", "T1:D1:1.2")


def test_what_comes_twice_has_one_id_whatever_its_event_is_called() -> None:
    first = meaning(event(text="hello"))
    again = PAYLOAD.validate_python({**event(text="hello").model_dump(), "event_id": "Ev2"})
    assert meaning(again) == first


@pytest.mark.parametrize(
    "what",
    [
        {"bot_id": "B1"},
        {"subtype": "bot_message"},
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"user": None},
        {"channel": "C1", "channel_type": "channel"},
        {"type": "reaction_added"},
    ],
)
def test_what_is_nobodys_word_to_the_app_means_nothing(what: dict[str, Any]) -> None:
    assert meaning(event(text="hello", **what)) == ()


def changed(text: str = "hello there", **more: Any) -> Payload:
    message = {"user": "U1", "text": text, "ts": "1.1", **more}
    told: dict[str, Any] = {
        "message": message,
        "previous_message": {**message, "text": "hello"},
        "ts": "1.2",
        "user": None,
    }
    return event(subtype="message_changed", **told)


def test_somebody_who_changes_what_was_read_already_is_told_so_and_what_slack_adds_is_no_change() -> None:
    (one,) = meaning(changed())
    assert isinstance(one, HandIn)
    assert (one.place, one.content) == (HERE, Unusable(flaw=Flaw.CHANGED))
    (first,) = meaning(changed(thread_ts="1.1"))  # with answers below it, and so no answer itself
    assert isinstance(first, HandIn)
    assert first.place == HERE
    assert meaning(changed("hello")) == ()
    assert meaning(changed(bot_id="B1")) == ()
    assert meaning(changed(user=None)) == ()


def test_a_file_is_fetched_and_files_in_one_message_are_one_thing() -> None:
    (one,) = meaning(event(subtype="file_share", files=[FILE]))
    assert isinstance(one, Fetch)
    assert one.group is None
    two = meaning(event(subtype="file_share", files=[FILE, {**FILE, "id": "F2"}]))
    assert [(part.group, part.delivery_id) for part in two if isinstance(part, Fetch)] == [
        ("1.2", "T1:D1:1.2"),
        ("1.2", "T1:D1:1.2:F2"),
    ]


def test_words_beside_a_file_are_taken_where_they_are_more_than_a_remark() -> None:
    (only,) = meaning(event(subtype="file_share", text="here it is", files=[FILE]))
    assert isinstance(only, Fetch)
    file, words = meaning(event(subtype="file_share", text="We look for a nurse. " * 30, files=[FILE]))
    assert isinstance(file, Fetch)
    assert isinstance(words, HandIn)
    assert file.delivery_id != words.delivery_id


def test_a_file_that_is_too_large_is_not_fetched() -> None:
    (one,) = meaning(event(subtype="file_share", files=[{**FILE, "size": LARGEST_FILE + 1}]))
    assert isinstance(one, HandIn)
    assert one.content == Unusable(flaw=Flaw.TOO_LARGE)


FORWARDED = {"is_share": True, "text": "We look for a nurse &amp; more", "files": [FILE]}


def test_a_forwarded_message_is_what_it_says_and_what_hangs_on_it() -> None:
    (words,) = meaning(event(text="", attachments=[{**FORWARDED, "files": []}]))
    assert isinstance(words, HandIn)
    assert words.content == Text(text="We look for a nurse & more")
    (file,) = meaning(event(text="", attachments=[FORWARDED]))
    assert isinstance(file, Fetch)
    assert meaning(event(text="", attachments=[{"text": "what Slack shows of a link"}])) == ()


def test_a_mention_invites_to_a_direct_message() -> None:
    (one,) = meaning(event(type="app_mention", channel="C1", channel_type="channel", text="<@U0BOT> hi"))
    assert one == Begin(
        place=Place("T1", "C1", "U1"), delivery_id="T1:C1:1.2", content=Slash(name="start"), invited=True
    )


def test_a_press_hands_in_its_token_once_and_leaves_a_trigger() -> None:
    trigger, pressed = meaning(press("accept:0"))
    assert trigger == Trigger(place=HERE, id="t1", view=None)
    assert isinstance(pressed, HandIn)
    assert pressed.content == Press(token="tok")
    assert meaning(press("accept:0"))[1] == pressed
    other = meaning(interaction("block_actions", trigger_id="t2", actions=[{"action_id": "accept:0", "value": "tok"}]))
    assert isinstance(other[1], HandIn)
    assert other[1].delivery_id != pressed.delivery_id


@pytest.mark.parametrize(
    ("action_id", "action"), [("note:3", Action.NOTE), ("edit:1", Action.EDIT), ("fix_cv:0", Action.FIX_CV)]
)
def test_what_asks_for_words_opens_a_form_with_the_lines_of_its_card(action_id: str, action: Action) -> None:
    item = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": "Led a "}, {"type": "text", "text": "ward"}],
    }
    block = {"type": "rich_text", "elements": [{"type": "rich_text_list", "elements": [item, item]}]}
    buttons = {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Edit"}}]}
    (one,) = meaning(press(action_id, message={"text": "x", "ts": "1.1", "blocks": [block, buttons]}))
    assert isinstance(one, AskForWords)
    assert (one.place, one.action, one.token, one.trigger) == (HERE, action, "tok", "t1")
    assert one.lines == "Led a ward\nLed a ward"
    assert one.delivery_id != meaning(press(action_id, trigger_id="t2"))[0].delivery_id


def test_a_form_that_is_sent_is_a_press_with_words_in_its_own_chat() -> None:
    state = {"values": {"words": {"words": {"type": "plain_text_input", "value": " shorter "}}}}
    view = {"id": "V1", "hash": "h", "callback_id": "answer", "state": state}
    view["private_metadata"] = '{"chat": "T1:D7:U9", "token": "tok"}'
    (one,) = meaning(interaction("view_submission", channel=None, view=view))
    assert isinstance(one, HandIn)
    assert one.content == Press(token="tok", words="shorter")
    assert (one.place.chat, one.place.person) == ("T1:D7:U1", "T1:U1")  # who sent it, not who it names


@pytest.mark.parametrize(
    "view",
    [
        {"callback_id": "answer", "private_metadata": "no JSON"},
        {"callback_id": "somebody_elses", "private_metadata": '{"chat": "T1:D7:U9", "token": "tok"}'},
    ],
)
def test_a_form_of_somebody_elses_means_nothing(view: dict[str, Any]) -> None:
    assert meaning(interaction("view_submission", view={"id": "V1", **view})) == ()


def test_a_chat_of_its_own_is_a_thread_and_a_press_there_belongs_to_it() -> None:
    (said,) = meaning(event(text="hello", thread_ts="9.9"))
    assert isinstance(said, HandIn)
    assert Place.of(said.place.chat) == said.place == Place("T1", "D1", "U1", "9.9")
    assert said.place.beside == HERE
    _, pressed = meaning(press("accept:0", message={"text": "x", "ts": "9.95", "thread_ts": "9.9"}))
    assert isinstance(pressed, HandIn)
    assert pressed.place == said.place


def test_a_shortcut_hands_in_the_message_as_a_job_in_the_direct_message() -> None:
    message = {"text": "We look for a *nurse* &amp; friend", "ts": "5.6"}
    (one,) = meaning(interaction("message_action", callback_id="tailor_to_this", message=message, channel={"id": "C1"}))
    assert isinstance(one, Begin)
    assert (one.content, one.invited) == (Text(text="We look for a *nurse* & friend"), True)
    (empty,) = meaning(interaction("message_action", callback_id="tailor_to_this", message={"text": "", "ts": "5.6"}))
    assert isinstance(empty, Begin)
    assert empty.content == Unusable(flaw=Flaw.NO_WORDS)


def test_a_job_that_a_program_posted_is_read_in_its_blocks() -> None:
    item = {"type": "rich_text_section", "elements": [{"type": "text", "text": "Triage"}]}
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "Senior Nurse"}},
        {"type": "section", "text": {"type": "mrkdwn", "text": "For <https://clinic.example|Harbour Clinic>"}},
        {"type": "section", "fields": [{"type": "mrkdwn", "text": "Nights"}, {"type": "mrkdwn", "text": "Full time"}]},
        {"type": "rich_text", "elements": [{"type": "rich_text_list", "elements": [item, item]}]},
        {"type": "markdown", "text": "Apply soon"},
        {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Apply"}}]},
    ]
    message = {"text": "A new job", "ts": "5.6", "blocks": blocks, "attachments": [{"title": "Salary", "text": "Good"}]}
    (one,) = meaning(interaction("message_action", callback_id="tailor_to_this", message=message))
    assert isinstance(one, Begin)
    said = ["Senior Nurse", "For Harbour Clinic (https://clinic.example)", "Nights", "Full time", "Triage", "Triage"]
    assert one.content == Text(text="\n".join([*said, "Apply soon"]) + "\n\nSalary\n\nGood")


@pytest.mark.parametrize(("text", "name"), [("", "start"), (" status ", "status"), ("/jobs", "jobs"), ("What", "what")])
def test_the_words_after_the_command_name_one_of_the_conversations(text: str, name: str) -> None:
    told = {"command": "/cv", "text": text, "user_id": "U1", "team_id": "T1", "channel_id": "C1", "trigger_id": "t"}
    (one,) = meaning(PAYLOAD.validate_python(told))
    assert isinstance(one, Begin)
    assert (one.content, one.invited) == (Slash(name=name), True)


def test_the_home_tab_has_buttons_for_commands() -> None:
    (shown,) = meaning(event(type="app_home_opened", tab="home"))
    assert isinstance(shown, Home)
    (one,) = meaning(press("home:settings", None, channel=None, view={"id": "V1", "type": "home"}))
    assert isinstance(one, Begin)
    assert one.content == Slash(name="settings")
    assert meaning(press("home:forget_everybody", None)) == ()


def test_where_the_messages_are_looked_at_something_may_be_suggested() -> None:
    assert meaning(event(type="app_home_opened", tab="messages")) == (Messages(place=HERE),)


def test_an_app_that_is_taken_out_is_forgotten_and_one_persons_token_is_not_the_apps() -> None:
    assert meaning(event(type="app_uninstalled")) == (Uninstalled(team="T1", at=1_772_000_000),)
    assert meaning(event(type="tokens_revoked", tokens={"bot": ["U0BOT"]})) == (Uninstalled(team="T1", at=0),)
    assert meaning(event(type="tokens_revoked", tokens={"oauth": ["U1"]})) == ()


def test_people_of_two_workspaces_are_two_though_slack_gives_them_one_id() -> None:
    (one,), (other,) = meaning(event(text="hello")), meaning(event("T2", text="hello"))
    assert isinstance(one, HandIn)
    assert isinstance(other, HandIn)
    assert one.place.person != other.place.person
    assert one.place.chat != other.place.chat
    assert one.delivery_id != other.delivery_id
