"""Where something is said, and by whom: the names that the store knows Slack's people and channels by.

A person belongs to a workspace: two workspaces may have users, and channels, of the same id. A person has in each
channel a conversation of their own, so nobody's words are taken for somebody else's; and where Slack shows direct
messages as separate chats with the app, each of them, which is a thread, is a conversation too.
"""

import re
from dataclasses import dataclass, replace

PLATFORM = "slack"
_TIMESTAMP = re.compile(r"[0-9]+\.[0-9]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A person in a channel of the workspace, or of the organisation, that installed the app."""

    team: str
    channel: str
    user: str
    thread: str | None = None
    """The thread that the person opened; None beside all threads, and in those that began with a message of ours."""

    @property
    def chat(self) -> str:
        """The name of the conversation there."""
        return ":".join(part for part in (self.team, self.channel, self.user, self.thread) if part is not None)

    @property
    def beside(self) -> "Place":
        """The same, beside all threads."""
        return replace(self, thread=None)

    @property
    def person(self) -> str:
        """The name of the person, wherever in the workspace they write."""
        return f"{self.team}:{self.user}"

    @classmethod
    def of(cls, chat: str) -> "Place":
        """The place of a conversation."""
        team, channel, user, *thread = chat.split(":")
        return cls(team, channel, user, thread[0] if thread else None)


def is_message(reference: str) -> bool:
    """Whether this is the timestamp of a message, which a thread may stand under."""
    return _TIMESTAMP.fullmatch(reference) is not None
