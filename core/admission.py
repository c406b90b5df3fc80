"""Who may use the bot: everybody, or those whom the operator names."""

from dataclasses import dataclass

from core.cards import Card, Style, Tone
from core.deliveries import Delivery
from core.words import given, paragraph, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """The people, and the workspaces, that are let in; of what is empty, all are."""

    people: frozenset[str] = frozenset()
    workspaces: frozenset[str] = frozenset()

    def admits(self, delivery: Delivery) -> bool:
        """Whether what this person does is taken."""
        known = not self.people or delivery.person in self.people
        return known and (delivery.workspace is None or self.admits_workspace(delivery.workspace))

    def admits_workspace(self, name: str) -> bool:
        """Whether the people of this workspace, or organisation, are let in."""
        return not self.workspaces or name in self.workspaces


def not_admitted(person: str) -> Card:
    """What somebody is told who is not let in; with the name that the operator would let them in by."""
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I am here for invited people only"),),
        blocks=(
            paragraph(
                say("I kept nothing of what you sent. Whoever runs me can let you in, as"),
                given(" "),
                given(person, Style.CODE),
            ),
        ),
    )
