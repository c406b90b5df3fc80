"""A correction in the person's own words, as a model understands it."""

import pytest

from core.cv import StructuredCV
from core.model_reading.answers import ValueFixed
from core.model_reading.fixing import _values, fixed
from tests.core.people import ines

ASKED = "My title at St Brannoc's was Charge Nurse, and I live in Exeter"


def mark(words: str, field: str = "") -> str:
    return next(f"V{n}" for n, one in enumerate(_values(ines()), 1) if one.text == words and field in ("", one.field))


def after(request: str, *changes: tuple[str, str]) -> StructuredCV | None:
    return fixed(ines(), request, [ValueFixed(mark=place, text=text) for place, text in changes])


def test_a_title_in_the_persons_words_takes_the_place_of_the_old_one() -> None:
    cv = after(ASKED, (mark("Staff Nurse", "title"), "charge nurse"))
    assert cv is not None
    role = cv.sections[0].subsections[0]
    assert (role.title, role.name) == ("Charge Nurse", "Charge Nurse, St Brannoc's Hospital, 2019 – Present")
    assert cv.sections[0].subsections[1] == ines().sections[0].subsections[1]


def test_what_was_empty_can_be_filled() -> None:
    cv = after(ASKED, ("V5", "Exeter"))
    assert cv is not None
    assert cv.contact.location == "Exeter"


def test_fields_of_one_role_change_places() -> None:
    request = "St Brannoc's Hospital is the employer and Staff Nurse the title"
    mixed = ines().sections[0].subsections[0]
    turned = mixed.changed(title=mixed.organisation, organisation=mixed.title)
    cv = ines()
    cv = cv.changed(
        sections=(cv.sections[0].changed(subsections=(turned, *cv.sections[0].subsections[1:])), *cv.sections[1:])
    )
    places = {one.field: f"V{n}" for n, one in enumerate(_values(cv), 1) if one.id == mixed.id}
    changes = [
        ValueFixed(mark=places["title"], text="Staff Nurse"),
        ValueFixed(mark=places["organisation"], text="St Brannoc's Hospital"),
    ]
    done = fixed(cv, request, changes)
    assert done is not None
    assert (done.sections[0].subsections[0].title, done.sections[0].subsections[0].organisation) == (
        mixed.title,
        mixed.organisation,
    )


@pytest.mark.parametrize(
    "change",
    [
        ("V9999", "Charge Nurse"),
        ("the title", "Charge Nurse"),
        (mark("Staff Nurse", "title"), "Chief Nursing Officer"),
        (mark("Staff Nurse", "title"), ""),
        (mark("Led the night shift of a 24-bed surgical ward"), "Nurse"),
    ],
)
def test_a_change_that_nobody_asked_for_spoils_the_whole(change: tuple[str, str]) -> None:
    assert after("call me Charge Captain", (mark("Staff Nurse", "title"), "Charge Captain"), change) is None


def test_no_change_and_too_many_are_none() -> None:
    assert after(ASKED) is None
    assert after(ASKED, *[("V5", "Exeter")] * 13) is None
    assert after("it is Staff Nurse", (mark("Staff Nurse", "title"), "Staff Nurse")) is None
