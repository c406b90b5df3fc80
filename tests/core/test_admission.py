"""Who is let in, on whatever platform they come."""

import pytest

from core.admission import Admission, not_admitted
from core.deliveries import Delivery, Text
from core.words import sentences


def said_by(person: str, workspace: str | None = None) -> Delivery:
    return Delivery(
        platform="any", delivery_id="1", chat="c", person=person, content=Text(text="Hello"), workspace=workspace
    )


@pytest.mark.parametrize(
    ("admission", "person", "workspace", "admitted"),
    [
        (Admission(), "7", None, True),
        (Admission(), "T1:U1", "T1", True),
        (Admission(people=frozenset({"7"})), "7", None, True),
        (Admission(people=frozenset({"7"})), "77", None, False),
        (Admission(people=frozenset({"T1:U1"})), "T1:U1", "T1", True),
        (Admission(people=frozenset({"T1:U1"})), "T2:U1", "T2", False),
        (Admission(workspaces=frozenset({"T1"})), "T2:U1", "T2", False),
        (Admission(workspaces=frozenset({"T1"})), "T1:U1", "T1", True),
        (Admission(workspaces=frozenset({"T1"})), "7", None, True),
        (Admission(people=frozenset({"T1:U1"}), workspaces=frozenset({"T2"})), "T1:U1", "T1", False),
    ],
)
def test_who_is_named_is_let_in_and_where_nobody_is_named_everybody(
    admission: Admission, person: str, workspace: str | None, admitted: object
) -> None:
    assert admission.admits(said_by(person, workspace)) is admitted


def test_who_is_turned_away_is_told_the_name_to_be_let_in_by() -> None:
    assert "as T1:U1" in sentences(not_admitted("T1:U1"))
