"""The models: strict, closed, frozen, and the same after JSON."""

import pytest
from pydantic import ValidationError

from core.cv import CvDate, Item, Period, StructuredCV
from core.events import EVENTS, TextSent
from core.job import JobDescriptionData
from core.session import Entry, EntryKind, EntryState, Profile, Session
from tests.core.chat import NOON, Chat
from tests.core.people import ines, ward_job


@pytest.mark.parametrize("model", [ines(), ward_job(), Profile(master_cv=ines()), Chat().to_done().session])
def test_a_model_is_the_same_after_json(model: StructuredCV | JobDescriptionData | Profile | Session) -> None:
    assert type(model).model_validate_json(model.model_dump_json()) == model


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Item.model_validate({"id": "i1", "content": "Led the night shift", "colour": "red"})


def test_types_are_not_coerced() -> None:
    with pytest.raises(ValidationError):
        CvDate.model_validate({"year": "2016"})


def test_nothing_changes_after_it_is_made() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        ines().contact.name = "Somebody Else"  # type: ignore[misc] # that is what must not work


def test_a_changed_value_is_validated_again() -> None:
    with pytest.raises(ValidationError):
        Item(id="i1", content="Led the night shift").changed(content="")


def test_ids_are_unique_within_a_cv() -> None:
    twice = ines().sections[0]
    with pytest.raises(ValidationError, match="used twice"):
        StructuredCV(contact=ines().contact, sections=(twice, twice))


def test_a_period_that_goes_on_has_no_end() -> None:
    with pytest.raises(ValidationError, match="no end"):
        Period(text="2019 – Present", end=CvDate(year=2020), ongoing=True)


def test_an_entry_is_not_ready_without_a_draft() -> None:
    with pytest.raises(ValidationError, match="without a draft"):
        Entry(id="e", kind=EntryKind.ROLE, name="Nurse", state=EntryState.READY)


def test_an_event_is_the_same_after_json() -> None:
    event = TextSent(at=NOON, seed="s", text="shorter", about="s1.e1")
    assert EVENTS.validate_json(EVENTS.dump_json(event)) == event
