"""What the bot may be waiting for words on."""

from typing import Annotated, Literal

from pydantic import Field

from core.model import Model


class AskNote(Model):
    """The bot waits for words on how to write this entry anew."""

    kind: Literal["note"] = "note"
    entry: str


class AskEdit(Model):
    """The bot waits for the person's own lines for this entry."""

    kind: Literal["edit"] = "edit"
    entry: str


class AskFix(Model):
    """The bot waits for words on what was read wrongly in the CV."""

    kind: Literal["fix"] = "fix"


class AskWhich(Model):
    """A long text came while the CV awaited its confirmation: the bot asks if it is the job or more CV."""

    kind: Literal["which"] = "which"
    text: str


class AskFact(Model):
    """The bot waits for a sentence on a skill that the CV does not show; ``entry`` is the role it was used in."""

    kind: Literal["fact"] = "fact"
    skill: str
    entry: str | None = None


class AskKey(Model):
    """The bot waits for a key of the person's own for this provider of a model. The key itself is never here."""

    kind: Literal["key"] = "key"
    provider: str


Ask = Annotated[AskNote | AskEdit | AskFix | AskWhich | AskFact | AskKey, Field(discriminator="kind")]
