"""Two workspaces with people and channels of the same ids: nobody sees or changes what is another's."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from adapters.slack.meaning import Uninstalled, meaning
from adapters.slack.payloads import Payload
from core.session import Session
from tests.bot.world import CV, JOB
from tests.slackapi.emulated import PEOPLE, TEAM, emulated
from tests.slackapi.installs import Browser, installable
from tests.slackapi.person import Person, element_of, labels
from tests.slackapi.world import World, somebody

_PAYLOAD: TypeAdapter[Payload] = TypeAdapter(Payload)
_OTHER = "T000000002"
_WORDS = ("Okafor", "Brannoc", "Harbour Clinic")
"""What only stands in the first person's CV and job."""
_SEEN = {"message": {"text": "A job that nobody wrote to the app", "ts": "1.2"}}
"""What a message of ours says, Slack shows to nobody else: only ids and tokens can be guessed."""


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


async def everything(mara: Person) -> list[tuple[str, dict[str, Any]]]:
    """Every kind of payload about what stands in this person's chat, as Slack would bring it."""
    card = next(one for one in reversed(await mara.of_the_app()) if "Accept" in labels(one))
    presses = [
        ("interactive", {**await mara.pressed(element_of(card, label), card), **_SEEN}) for label in labels(card)
    ]
    chat = f"{mara.team}:{mara.channel}:{mara.user}"
    token = element_of(card, "Accept")["value"]
    view: dict[str, Any] = {"id": "V1", "hash": "h", "type": "modal", "callback_id": "answer"}
    view |= {"private_metadata": json.dumps({"chat": chat, "token": token})}
    view |= {"state": {"values": {"words": {"words": {"type": "plain_text_input", "value": "Changed"}}}}}
    home = {"id": "V2", "type": "home", "hash": "h"}
    use = {**presses[0][1], "channel": None, "message": None}
    return [
        *presses,
        ("interactive", {**use, "type": "view_submission", "view": view, "actions": []}),
        ("interactive", {**use, "view": home, "actions": [{"action_id": "home:forget", "value": None}]}),
        ("interactive", {**use, "type": "message_action", "callback_id": "tailor_to_this", **_SEEN}),
        ("slash_commands", {"command": "/cv", "text": "forget", **_spoken(mara)}),
        ("slash_commands", {"command": "/cv", "text": "cancel", **_spoken(mara)}),
        ("events_api", mara.callback({"type": "message", "ts": "8.1", "text": "/new", "thread_ts": card["ts"]})),
        ("events_api", mara.callback({"type": "app_mention", "ts": "8.2", "channel": "C000000001", "text": "hello"})),
        ("events_api", mara.callback({"type": "app_home_opened", "tab": "home"})),
        ("events_api", mara.callback({"type": "tokens_revoked", "tokens": {"bot": ["U1"]}})),
        ("events_api", mara.callback({"type": "app_uninstalled"})),
    ]


def _spoken(mara: Person) -> dict[str, str]:
    return {"user_id": mara.user, "team_id": mara.team, "channel_id": mara.channel, "trigger_id": "t.1"}


def moved(payload: dict[str, Any], team: str, user: str) -> dict[str, Any]:
    """The same, done by somebody of another workspace; what stands in its text and buttons is as it was."""
    new = deepcopy(payload)
    for key, value in (("team_id", team), ("user_id", user)):
        if key in new:
            new[key] = value
    if isinstance(new.get("team"), dict):
        new["team"]["id"] = team
    if isinstance(new.get("user"), dict):
        new["user"] = {"id": user, "team_id": team}
    for one in new.get("authorizations", ()):
        one["team_id"] = team
    if isinstance(new.get("event"), dict):
        new["event"]["user"] = user
        new["event_id"] += team
    if "trigger_id" in new:
        new["trigger_id"] += team + user
    return new


async def test_nobody_of_another_workspace_sees_or_changes_a_session(emulate: str, tmp_path: Path) -> None:
    async with installable(emulate, tmp_path) as (at, api), somebody(api, at, PEOPLE[0]) as mara:
        browser = Browser(at, api, PEOPLE[0])
        assert (await browser.installs()).status_code == 200
        theirs = await browser.installs_in(_OTHER)
        await to_review(mara)
        await at.program.jobs.idle()
        before = await at.session(mara)
        answered = 0
        for kind, payload in await everything(mara):
            for user in (mara.user, "U0STRANGER"):
                heard = len(api.calls)
                await at.brings(kind, moved(payload, _OTHER, user))
                await at.program.jobs.idle()
                assert await at.session(mara) == before, payload
                assert {token for _, token in api.tokens_seen[heard:]} <= {theirs, ""}, payload
                answered += any(token == theirs for _, token in api.tokens_seen[heard:])
                said = json.dumps([call.body for call in api.calls[heard:]])
                assert not any(word in said for word in _WORDS), payload
            if payload.get("event", {}).get("type") in ("tokens_revoked", "app_uninstalled"):
                theirs = await browser.installs_in(_OTHER)
        assert answered > 10  # they were listened to, in their own workspace
        await goes_on(at, mara, before)


_ORGANISATION = "E000000001"


async def test_an_organisation_s_people_are_not_those_of_a_workspace_though_all_their_ids_are_equal(
    emulate: str, tmp_path: Path
) -> None:
    async with installable(emulate, tmp_path) as (at, api), somebody(api, at, PEOPLE[1]) as mara:
        browser = Browser(at, api, PEOPLE[1])
        assert (await browser.installs()).status_code == 200
        organisation = {"id": _ORGANISATION, "name": "Harbours"}
        theirs = await browser.installs_in(None, is_enterprise_install=True, enterprise=organisation)
        await mara.sends(CV.encode(), "cv.txt")
        await mara.sees_a_button("Looks right")
        await at.program.jobs.idle()
        before = await at.session(mara)

        heard = len(api.calls)
        assert await at.brings("events_api", of_the_organisation(mara, {"type": "message", "ts": "8.1", "text": "Hi"}))
        await api.until(lambda: any(call.method == "chat.postMessage" for call in api.calls[heard:]))
        await at.program.jobs.idle()
        assert {token for _, token in api.tokens_seen[heard:]} == {theirs}
        assert "Okafor" not in json.dumps([call.body for call in api.calls[heard:]])
        organisations = await at.program.inbox.current("slack", f"{_ORGANISATION}:{mara.channel}:{mara.user}")
        assert organisations is not None
        assert organisations.cv is None
        assert organisations.owner != before.owner

        assert await at.brings("events_api", of_the_organisation(mara, {"type": "app_uninstalled"}))
        heard = len(api.calls)
        assert await at.brings("events_api", of_the_organisation(mara, {"type": "message", "ts": "8.2", "text": "Hi"}))
        await at.program.jobs.idle()
        assert not api.calls[heard:]
        assert await at.session(mara) == before
        await mara.press("Looks right")
        await mara.sees("Now send me the job description")


def of_the_organisation(mara: Person, event: dict[str, Any]) -> dict[str, Any]:
    """The same, in a workspace of the organisation that installed the app as a whole."""
    meant = {"enterprise_id": _ORGANISATION, "team_id": None, "is_enterprise_install": True, "is_bot": True}
    return {**mara.callback(event), "team_id": "T000000009", "enterprise_id": _ORGANISATION, "authorizations": [meant]}


async def to_review(mara: Person) -> None:
    await mara.sends(CV.encode(), "cv.txt")
    await mara.sees_a_button("Looks right")
    await mara.press("Looks right")
    await mara.sees("Now send me the job description")
    await mara.says(JOB)
    await mara.sees_a_button("Accept")


async def goes_on(at: World, mara: Person, before: Session) -> None:
    await mara.press("Accept")
    await mara.sees("Accepted: ")
    assert sum(entry.decided for entry in (await at.session(mara)).entries) == 1 + sum(
        entry.decided for entry in before.entries
    )


_TEAMS = st.sampled_from((TEAM, _OTHER, "E000000001"))
_USERS = st.sampled_from(("U1", "U2"))
_CHANNELS = st.sampled_from(("D1", "C1"))
_EVENTS = st.sampled_from(("message", "app_mention", "app_home_opened", "app_uninstalled", "tokens_revoked"))
_USES = st.sampled_from(("block_actions", "view_submission", "message_action"))
_CHATS = st.builds("{}:{}:{}".format, _TEAMS, _CHANNELS, _USERS)


@st.composite
def payloads(draw: st.DrawFn) -> tuple[str, str, dict[str, Any]]:
    """Who does something where they are, and how Slack tells of it; it may speak of anybody's chat."""
    team, user, channel, about = draw(_TEAMS), draw(_USERS), draw(_CHANNELS), draw(_CHATS)
    whole = team.startswith("E")
    ids = {"team_id": None if whole else team, "enterprise_id": team if whole else None}
    match draw(st.sampled_from(("event", "use", "command"))):
        case "event":
            event: dict[str, Any] = {
                "type": draw(_EVENTS),
                "user": user,
                "channel": channel,
                "channel_type": "im",
                "ts": "1.1",
            }
            event |= {"text": about, "tab": "home", "tokens": {"bot": [user]}}
            told: dict[str, Any] = {
                "type": "event_callback",
                "event_id": "Ev1",
                "team_id": draw(_TEAMS),
                "event": event,
            }
            return team, user, {**told, "authorizations": [{**ids, "is_enterprise_install": whole}]}
        case "command":
            spoken = {"command": "/cv", "text": draw(st.sampled_from(("", "forget", about))), "user_id": user}
            whole_too = "true" if whole else "false"
            spoken |= {"channel_id": channel, "trigger_id": "t", "team_id": draw(_TEAMS) if whole else team}
            return team, user, {**spoken, "enterprise_id": ids["enterprise_id"], "is_enterprise_install": whole_too}
        case _:
            view: dict[str, Any] = {
                "id": "V1",
                "callback_id": "answer",
                "private_metadata": json.dumps({"chat": about, "token": "t"}),
            }
            view |= {"state": {"values": {"words": {"words": {"value": "words"}}}}}
            press = {"action_id": draw(st.sampled_from(("accept", "home:forget", "note"))), "value": "token"}
            used: dict[str, Any] = {
                "type": draw(_USES),
                "user": {"id": user},
                "channel": {"id": channel},
                "trigger_id": "t",
            }
            used |= {"team": {"id": draw(_TEAMS) if whole else team}, "is_enterprise_install": whole}
            used |= {"enterprise": {"id": team} if whole else None, "callback_id": "tailor_to_this"}
            used |= {"message": {"text": "a job", "ts": "1.1"}, "actions": [press]}
            return team, user, {**used, "view": draw(st.sampled_from((None, view)))}


@given(payloads())
def test_whatever_slack_brings_is_done_by_who_did_it_where_the_app_is_installed(
    brought: tuple[str, str, dict[str, Any]],
) -> None:
    team, user, payload = brought
    for one in meaning(_PAYLOAD.validate_python(payload)):
        if isinstance(one, Uninstalled):
            assert one.team == team
        else:
            assert (one.place.team, one.place.user) == (team, user)
