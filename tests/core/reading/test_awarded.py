"""What certificates and awards say of themselves: what it was, who gave it, and when."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.awarded import awarded
from core.reading.json_resume_written import to_json_resume
from tests.core.reading.texts import cv_of


@pytest.mark.parametrize(
    ("line", "name", "issuer", "date"),
    [
        ("Lock Ticket, Inland Navigation Authority, 2021", "Lock Ticket", "Inland Navigation Authority", "2021"),
        ("Ausbildereignung (IHK Vechtetal), 2016", "Ausbildereignung", "IHK Vechtetal", "2016"),
        ("2019 – First Aid, Red Cross", "First Aid", "Red Cross", "2019"),
        ("ITIL 4 Foundation · Axeltree · 03/2022", "ITIL 4 Foundation", "Axeltree", "2022-03"),
        ("Prix de la Marée — Ville de Port-Gwen (2018)", "Prix de la Marée", "Ville de Port-Gwen", "2018"),
        ("Premio de Guion, otorgado por la Academia, 2015", "Premio de Guion", "la Academia", "2015"),
        ("Spawacz – Instytut Spawalnictwa Odra, maj 2017", "Spawacz", "Instytut Spawalnictwa Odra", "2017-05"),
        ("First Aid, CPR and Rescue", "First Aid, CPR and Rescue", None, None),
        ("Buoyage Master, 2019", "Buoyage Master", None, "2019"),
        ("Swimming badge (gold)", "Swimming badge (gold)", None, None),
        ("CISSP (2018 – 2024)", "CISSP (2018 – 2024)", None, None),
        ("Best Paper 2019 at the Conference of Soil", "Best Paper 2019 at the Conference of Soil", None, None),
    ],
)  # fmt: skip
def test_name_issuer_and_date_are_told_apart(line: str, name: str, issuer: str | None, date: str | None) -> None:
    found = awarded(line)
    assert (found.name, found.issuer, str(found.date) if found.date else None) == (name, issuer, date)


pieces = st.lists(st.sampled_from(["First Aid", "Red Cross", "(", ")", ", ", " – ", "2019", " · ", "A–Z", "by", " "]))


@given(pieces.map("".join))
def test_no_letter_of_a_line_is_lost(line: str) -> None:
    found = awarded(line)
    told = f"{found.name}{found.issuer or ''}{found.date or ''}"
    assert sorted(filter(str.isalnum, told)) == sorted(filter(str.isalnum, line))


def test_json_resume_says_who_gave_what_and_when() -> None:
    cv = cv_of(
        {"text": "EXPERIENCE", "gap": 1.5, "size": 14, "bold": True},
        "Lock Keeper, Tern Canals Ltd\t2016 – 2021",
        "- Kept two locks in working order for five years",
        {"text": "CERTIFICATES", "gap": 1.5, "size": 14, "bold": True},
        "- Lock Keeper's Ticket, Inland Navigation Authority, May 2021",
        "- Driving licence C1",
        {"text": "AWARDS", "gap": 1.5, "size": 14, "bold": True},
        "- Golden Gate, Tern Museum, 2020",
    )
    written = json.loads(to_json_resume(cv))
    assert written["certificates"] == [
        {"name": "Lock Keeper's Ticket", "issuer": "Inland Navigation Authority", "date": "2021-05"},
        {"name": "Driving licence C1"},
    ]
    assert written["awards"] == [{"title": "Golden Gate", "awarder": "Tern Museum", "date": "2020"}]
