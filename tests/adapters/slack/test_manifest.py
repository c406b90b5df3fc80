"""The manifest: what Slack takes as one (https://docs.slack.dev/reference/app-manifest), and what we count on."""

from pathlib import Path
from typing import Annotated, Literal

import pytest
import yaml  # type: ignore[import-untyped]  # it has no types
from pydantic import BaseModel, ConfigDict, Field

from adapters.slack.meaning import TAILOR_TO_THIS
from adapters.slack.prompts import prompts_card, prompts_in
from core.commands import Command

MANIFEST = Path(__file__).parents[3] / "adapters" / "slack" / "manifest.yaml"


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Display(Strict):
    name: Annotated[str, Field(max_length=35)]
    description: Annotated[str, Field(max_length=140)]
    long_description: Annotated[str, Field(min_length=174, max_length=4000)]
    background_color: Annotated[str, Field(pattern="^#[0-9a-f]{6}$")]


class AppHome(Strict):
    home_tab_enabled: bool
    messages_tab_enabled: bool
    messages_tab_read_only_enabled: bool


class BotUser(Strict):
    display_name: Annotated[str, Field(max_length=80)]
    always_online: bool


class SuggestedPrompt(Strict):
    title: str
    message: str


class AgentView(Strict):
    agent_description: Annotated[str, Field(max_length=300)]
    suggested_prompts: Annotated[list[SuggestedPrompt], Field(max_length=4)]


class Shortcut(Strict):
    name: Annotated[str, Field(max_length=24)]
    type: Literal["message", "global"]
    callback_id: Annotated[str, Field(max_length=255)]
    description: Annotated[str, Field(max_length=150)]


class SlashCommand(Strict):
    command: Annotated[str, Field(max_length=32, pattern="^/")]
    description: Annotated[str, Field(max_length=2000)]
    usage_hint: Annotated[str, Field(max_length=1000)]
    should_escape: bool
    url: str | None = None


class Features(Strict):
    app_home: AppHome
    bot_user: BotUser
    agent_view: AgentView
    shortcuts: list[Shortcut]
    slash_commands: list[SlashCommand]


class Scopes(Strict):
    bot: list[str]


class OauthConfig(Strict):
    scopes: Scopes
    redirect_urls: list[str] | None = None


class EventSubscriptions(Strict):
    bot_events: list[str]
    request_url: str | None = None


class Interactivity(Strict):
    is_enabled: bool
    request_url: str | None = None


class Settings(Strict):
    event_subscriptions: EventSubscriptions
    interactivity: Interactivity
    org_deploy_enabled: bool
    socket_mode_enabled: bool = False
    token_rotation_enabled: bool


class Manifest(Strict):
    display_information: Display
    features: Features
    oauth_config: OauthConfig
    settings: Settings


def read(text: str) -> Manifest:
    return Manifest.model_validate(yaml.safe_load(text))


@pytest.fixture
def text() -> str:
    return MANIFEST.read_text(encoding="utf-8")


def test_it_is_one_that_slack_takes(text: str) -> None:
    assert read(text).settings.socket_mode_enabled


def test_it_names_the_shortcut_the_command_and_all_that_it_can_be_asked(text: str) -> None:
    features = read(text).features
    assert [one.callback_id for one in features.shortcuts] == [TAILOR_TO_THIS]
    (command,) = features.slash_commands
    assert command.command == "/cv"
    assert all(one.value in command.description for one in Command if one is not Command.START)


def test_the_scopes_are_those_that_its_events_and_calls_need_and_no_more(text: str) -> None:
    manifest = read(text)
    needed = {
        "app_mention": "app_mentions:read",
        "message.im": "im:history",
        "chat.postMessage": "chat:write",
        "files.completeUploadExternal": "files:write",
        "files.info": "files:read",
        "conversations.open": "im:write",
        "/cv": "commands",
        "assistant.threads.setSuggestedPrompts": "assistant:write",
        "users.info": "users:read",
    }
    assert set(manifest.oauth_config.scopes.bot) == set(needed.values())
    events = set(manifest.settings.event_subscriptions.bot_events)
    assert events == {"app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked"}


def test_for_http_the_marks_before_its_addresses_are_taken_out(text: str) -> None:
    lines = [
        line.replace("# ", "", 1) if "://bot.example.org" in line or "redirect_urls" in line else line
        for line in text.splitlines()
    ]
    manifest = read("\n".join(line for line in lines if "socket_mode_enabled:" not in line))
    addresses = [
        manifest.settings.event_subscriptions.request_url,
        manifest.settings.interactivity.request_url,
        manifest.features.slash_commands[0].url,
    ]
    assert set(addresses) == {"https://bot.example.org/slack/events"}
    assert manifest.oauth_config.redirect_urls == ["https://bot.example.org/slack/oauth_redirect"]


def test_what_it_suggests_is_what_the_app_understands(text: str) -> None:
    suggested = read(text).features.agent_view.suggested_prompts
    assert tuple(prompt.message for prompt in suggested) == prompts_in(prompts_card())
    assert [prompt.title for prompt in suggested] == [prompt.message for prompt in suggested]
