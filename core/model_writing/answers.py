"""The shapes that a model's answers have. Small, because every field that is asked for is filled with something."""

from pydantic import Field

from core.model import Model


class WrittenLine(Model):
    """One line, and what it rests on."""

    text: str = Field(description="The line as it shall stand in the CV, in plain text.")
    rests_on: tuple[str, ...] = Field(description="The marks of the person's lines that it rests on, such as S2.")


class WrittenLines(Model):
    """An entry's lines in the order in which they shall stand."""

    lines: tuple[WrittenLine, ...]


class WrittenParagraph(Model):
    """Sentences that belong together."""

    sentences: tuple[WrittenLine, ...]


class WrittenLetter(Model):
    """What a letter says of the person."""

    paragraphs: tuple[WrittenParagraph, ...]


class RewrittenLine(Model):
    """A line that is written once more."""

    number: int = Field(description="The number of the line that this one takes the place of.")
    text: str = Field(description="The line as it shall stand in the CV, in plain text; empty where nothing remains.")
    rests_on: tuple[str, ...] = Field(description="The marks of the person's lines that it rests on, such as S2.")


class RewrittenLines(Model):
    """The lines that could be written anew."""

    lines: tuple[RewrittenLine, ...]


class ChosenSentences(Model):
    """Sentences that are taken as they stand."""

    numbers: tuple[int, ...] = Field(description="The numbers of the sentences.")


class PagesOfCompany(Model):
    """Pages that a search has found."""

    addresses: tuple[str, ...] = Field(description="The pages' addresses, beginning with https://.")


class Ready(Model):
    """The answer to a call that only checks the connection."""

    ready: bool
