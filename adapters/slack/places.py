"""Where something is said, and by whom: the names that the store knows Slack's people and channels by.

A person belongs to a workspace: two workspaces may have users, and channels, of the same id. A person has in each
channel a conversation of their own, so nobody's words are taken for somebody else's.
"""

from dataclasses import dataclass

PLATFORM = "slack"


@dataclass(frozen=True, slots=True)
class Place:
    """A person in a channel of the workspace, or of the organisation, that installed the app."""

    team: str
    channel: str
    user: str

    @property
    def chat(self) -> str:
        """The name of the conversation there."""
        return f"{self.team}:{self.channel}:{self.user}"

    @property
    def person(self) -> str:
        """The name of the person, wherever in the workspace they write."""
        return f"{self.team}:{self.user}"

    @classmethod
    def of(cls, chat: str) -> "Place":
        """The place of a conversation."""
        team, channel, user = chat.split(":")
        return cls(team, channel, user)
