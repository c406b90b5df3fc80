"""What Slack sends, as far as it matters here; everything else in it is passed over.

https://docs.slack.dev/reference/events and https://docs.slack.dev/reference/interaction-payloads
"""

from typing import Literal

from pydantic import BaseModel, Field


class SlackFile(BaseModel):
    """A file in a message."""

    id: str
    name: str | None = None
    title: str | None = None
    size: int = 0
    mode: str = "hosted"
    is_external: bool = False
    file_access: str | None = None
    filetype: str | None = None
    url_private: str | None = None
    url_private_download: str | None = None


class Attachment(BaseModel):
    """What hangs on a message: another message that was forwarded, or what a program adds."""

    title: str | None = None
    text: str | None = None
    is_share: bool = False
    files: tuple[SlackFile, ...] = ()


class Changed(BaseModel):
    """A message that was changed, as it is now or as it was."""

    user: str | None = None
    bot_id: str | None = None
    text: str = ""
    ts: str = ""
    thread_ts: str | None = None


class Happened(BaseModel):
    """The event in a callback of the Events API."""

    type: str
    subtype: str | None = None
    channel: str | None = None
    channel_type: str | None = None
    user: str | None = None
    user_id: str | None = None
    bot_id: str | None = None
    text: str = ""
    ts: str = ""
    thread_ts: str | None = None
    files: tuple[SlackFile, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    message: Changed | None = None
    previous_message: Changed | None = None
    tab: str | None = None
    tokens: dict[str, list[str]] = Field(default_factory=dict)


class Authorization(BaseModel):
    """For which installation an event is meant."""

    enterprise_id: str | None = None
    team_id: str | None = None
    is_enterprise_install: bool | None = False


class EventCallback(BaseModel):
    """A callback of the Events API."""

    type: Literal["event_callback"]
    event_id: str
    event_time: int = 0
    """When it happened, in seconds of the epoch."""
    team_id: str | None = None
    enterprise_id: str | None = None
    authorizations: tuple[Authorization, ...] = ()
    event: Happened

    @property
    def installation(self) -> str:
        """The workspace, or the organisation, that the app was installed in and that this is meant for."""
        for one in self.authorizations:
            if one.is_enterprise_install and one.enterprise_id:
                return one.enterprise_id
            if one.team_id:
                return one.team_id
        return self.team_id or self.enterprise_id or ""


class Named(BaseModel):
    """Somebody or something with an id."""

    id: str


class Pressed(BaseModel):
    """One element of a message or modal that was used."""

    action_id: str
    value: str | None = None


class Section(BaseModel):
    """An element of rich text, or a list in it."""

    type: str = ""
    text: object = ""
    elements: "tuple[Section, ...]" = ()

    @property
    def words(self) -> str:
        """The text of an element that has one; a button's label is an object."""
        return self.text if isinstance(self.text, str) else ""


class TextObject(BaseModel):
    """Text in a block: https://docs.slack.dev/reference/block-kit/composition-objects/text-object."""

    text: str = ""


class MessageBlock(BaseModel):
    """A block of a message."""

    type: str
    text: TextObject | str | None = None
    fields: tuple[TextObject, ...] = ()
    elements: tuple[Section, ...] = ()


class PressedMessage(BaseModel):
    """The message that was pressed in, or that a shortcut was used on."""

    text: str = ""
    ts: str = ""
    thread_ts: str | None = None
    blocks: tuple[MessageBlock, ...] = ()
    attachments: tuple[Attachment, ...] = ()


class Written(BaseModel):
    """What was written into a field of a modal."""

    value: str | None = None


class ViewState(BaseModel):
    """What was written into a modal: by block, by action."""

    values: dict[str, dict[str, Written]] = Field(default_factory=dict)


class ViewOfPress(BaseModel):
    """A modal, or the home tab."""

    id: str
    type: str = "modal"
    hash: str = ""
    callback_id: str = ""
    private_metadata: str = ""
    state: ViewState = Field(default_factory=ViewState)


class Interaction(BaseModel):
    """A press, a modal that was sent, or a shortcut."""

    type: Literal["block_actions", "view_submission", "view_closed", "message_action", "shortcut"]
    user: Named
    team: Named | None = None
    enterprise: Named | None = None
    is_enterprise_install: bool = False
    channel: Named | None = None
    trigger_id: str = ""
    callback_id: str = ""
    message: PressedMessage | None = None
    actions: tuple[Pressed, ...] = ()
    view: ViewOfPress | None = None

    @property
    def installation(self) -> str:
        """The workspace, or the organisation, that the app was installed in."""
        if self.is_enterprise_install and self.enterprise is not None:
            return self.enterprise.id
        named = self.team or self.enterprise
        return named.id if named is not None else ""


class SlashCommand(BaseModel):
    """A slash command; Slack sends it as a form."""

    command: str
    text: str = ""
    user_id: str
    team_id: str = ""
    enterprise_id: str | None = None
    is_enterprise_install: bool | Literal["true", "false"] = False
    channel_id: str = ""
    trigger_id: str = ""

    @property
    def installation(self) -> str:
        """The workspace, or the organisation, that the app was installed in."""
        whole = self.is_enterprise_install in (True, "true") and self.enterprise_id
        return self.enterprise_id or "" if whole else self.team_id


Payload = EventCallback | Interaction | SlashCommand
