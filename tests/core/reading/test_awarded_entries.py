"""Certificates, awards and publications as entries: a name, who gave it, a date, in the forms and languages of CVs."""

import json

import pytest

from core.cv import Item, Section, SectionKind, StructuredCV, Subsection
from core.reading.awarded import awarded
from core.reading.awarded_entries import with_awarded
from core.reading.json_resume import from_json_resume
from core.reading.json_resume_written import to_json_resume
from tests.core.reading.texts import Row, cv_of

CERTIFICATES: Row = {"text": "CERTIFICATES", "gap": 1.5, "size": 14, "bold": True}
WORK: tuple[Row, ...] = (
    {"text": "EXPERIENCE", "gap": 1.5, "size": 14, "bold": True},
    "Lock Keeper, Tern Canals Ltd\t2016 – 2021",
)


def entries_of(cv: StructuredCV, kind: SectionKind = SectionKind.CERTIFICATIONS) -> list[Subsection]:
    return [entry for section in cv.of_kind(kind) for entry in section.subsections]


def told(entry: Subsection) -> tuple[str | None, str | None, str | None]:
    return entry.title, entry.organisation, str(entry.period.start) if entry.period else None


@pytest.mark.parametrize(
    ("line", "name", "issuer", "date"),
    [
        ("Cloud Practitioner – Amazon, 2021", "Cloud Practitioner", "Amazon", "2021"),
        ("2021: Staplerschein (TÜV Nordland)", "Staplerschein", "TÜV Nordland", "2021"),
        ("Prix Jeune Plume, Ministère de la Mer, 2019", "Prix Jeune Plume", "Ministère de la Mer", "2019"),
        ("Carné de soldador, Cámara de Vigo, 2018", "Carné de soldador", "Cámara de Vigo", "2018"),
        ("Carteira de barco – Ordem dos Barqueiros (2016)", "Carteira de barco", "Ordem dos Barqueiros", "2016"),
        ("Patentino muletto – Camera di Commercio, 2017", "Patentino muletto", "Camera di Commercio", "2017"),
        ("EHBO, Rode Kruis Zeedam, 2020", "EHBO", "Rode Kruis Zeedam", "2020"),
        ("Uprawnienia SEP, Izba Rzemieślnicza, 2015", "Uprawnienia SEP", "Izba Rzemieślnicza", "2015"),
        ("Πρώτες βοήθειες, Ερυθρός Σταυρός, 2022", "Πρώτες βοήθειες", "Ερυθρός Σταυρός", "2022"),
        ("Первая помощь – Красный Крест, 2019", "Первая помощь", "Красный Крест", "2019"),
        ("教师资格证，教育部，2018年", "教师资格证", "教育部", "2018"),
        ("Körkort C – Transportverket Norrån, 2010", "Körkort C", "Transportverket Norrån", "2010"),
        ("First Aid · 03/2020 · Red Cross", "First Aid", "Red Cross", "2020-03"),
        ("Wetland Steward · July 2023 · Alder Trust", "Wetland Steward", "Alder Trust", "2023-07"),
        ("Airline licence, issued 2011", "Airline licence", None, "2011"),
    ],
)  # fmt: skip
def test_who_gave_what_and_when_is_told_in_every_language(line: str, name: str, issuer: str | None, date: str) -> None:
    found = awarded(line)
    assert (found.name, found.issuer, str(found.date)) == (name, issuer, date)


@pytest.mark.parametrize(
    "line",
    [
        "Cloud Developer – Associate",
        "Solutions Architect Certified – Professional",
        "Führerschein – Klasse B",
        "Certified Dyke Reeve (CDR)",
        "Certified Professional for Tides (Foundation)",
        "Alder Doctoral Fellowship, 2015 – 2018",
    ],
)
def test_a_rank_a_short_form_and_a_span_of_time_are_nobody_who_gives_anything(line: str) -> None:
    assert awarded(line) == awarded(line).__class__(line)


@pytest.mark.parametrize(
    "line",
    [
        "Boatmaster, valid to 31 October 2026",
        "Atemschutz, gültig bis 05/2027",
        "Formation à la pêche, renouvelée en 2023",
        "Πυρόσβεση, ισχύς έως 05/2027",
        "Deutschlandstipendium, 2022 und 2023",
    ],
)
def test_until_when_something_holds_is_not_when_it_was_given(line: str) -> None:
    assert awarded(line).date is None
    assert awarded(line).name == line


@pytest.mark.parametrize(
    ("line", "name", "publisher", "year"),
    [
        (
            "Quill A (2020). What a limpet hears. Journal of Tides 7: 2–19.",
            "Quill A. What a limpet hears. Journal of Tides 7: 2–19.",
            None,
            "2020",
        ),
        ("“Soil and water”, Tern Press, 2021", "“Soil and water”", "Tern Press", "2021"),
        ("Locks and Weirs – Canal Review (2018)", "Locks and Weirs", "Canal Review", "2018"),
        ("Quill A, Osei K – Locks of the north, 2019", "Quill A, Osei K – Locks of the north", None, "2019"),
    ],
)
def test_a_publication_keeps_its_authors_with_its_title(line: str, name: str, publisher: str | None, year: str) -> None:
    found = awarded(line, SectionKind.PUBLICATIONS)
    assert (found.name, found.issuer, str(found.date)) == (name, publisher, year)


def test_each_certificate_is_an_entry_however_it_is_set() -> None:
    ways: list[list[Row]] = [
        ["- First Aid, Red Cross, 2020", "- Lock Ticket, Tern Authority, 2021"],
        ["First Aid\tRed Cross\t2020", "Lock Ticket\tTern Authority\t2021"],
        ["2020\tFirst Aid, Red Cross", "2021\tLock Ticket, Tern Authority"],
        ["First Aid", "Red Cross, 2020", {"text": "Lock Ticket", "gap": 1.0}, "Tern Authority, 2021"],
    ]
    for rows in ways:
        cv = cv_of(*WORK, CERTIFICATES, *rows)
        assert [told(entry) for entry in entries_of(cv)] == [
            ("First Aid", "Red Cross", "2020"),
            ("Lock Ticket", "Tern Authority", "2021"),
        ]


def test_lines_that_end_with_dates_are_not_run_together() -> None:
    lines: list[Row] = [
        {"text": f"{name} of the Lower Canals and the Northern Weirs, {year}", "x": 40.0}
        for name, year in (("Golden Gate", 2017), ("Silver Sluice", 2019), ("Bronze Bollard", 2021))
    ]
    cv = cv_of(*WORK, {"text": "AWARDS", "gap": 1.5, "size": 14, "bold": True}, *lines)
    assert [told(entry)[2] for entry in entries_of(cv, SectionKind.AWARDS)] == ["2017", "2019", "2021"]


def test_a_sentence_says_more_of_the_certificate_above_it() -> None:
    section = Section(
        id="s1",
        name="Awards",
        kind=SectionKind.AWARDS,
        items=(
            Item(id="s1.i1", content="Golden Gate, Tern Museum, 2020"),
            Item(id="s1.i2", content="Given once a year to the lock keeper whom the boaters liked best."),
        ),
    )
    (entry,) = with_awarded(section).subsections
    assert told(entry) == ("Golden Gate", "Tern Museum", "2020")
    assert [item.content for item in entry.items] == [section.items[1].content]


def test_json_resume_comes_in_and_goes_out_as_it_was() -> None:
    document = {
        "basics": {"name": "Ada Quill"},
        "work": [{"name": "Tarn Looms", "position": "Weaver", "startDate": "2019"}],
        "volunteer": [{"organization": "Lifeboat", "position": "Crew", "startDate": "2018", "endDate": "2019"}],
        "certificates": [{"name": "Loom Ticket", "issuer": "Tern", "date": "2021-05", "url": "https://tern.example/1"}],
        "awards": [{"title": "Golden Reed", "awarder": "Guild", "date": "2020", "summary": "For the blue cloth"}],
        "publications": [{"name": "On reeds", "publisher": "Tern Press", "releaseDate": "2017-03"}],
    }
    cv = from_json_resume(json.dumps(document))
    assert isinstance(cv, StructuredCV)
    assert told(entries_of(cv)[0]) == ("Loom Ticket", "Tern", "2021-05")
    written = json.loads(to_json_resume(cv))
    for part in ("volunteer", "certificates", "awards", "publications"):
        assert written[part] == document[part]


def test_a_cv_that_was_kept_with_lines_is_written_with_entries() -> None:
    lines = ("Written once and never looked at again by anybody who has read it so far.", "First Aid, Red Cross, 2020")
    items = tuple(Item(id=f"s1.i{number}", content=line) for number, line in enumerate(lines))
    cv = cv_of(*WORK).model_copy(
        update={"sections": (Section(id="s1", name="C", kind=SectionKind.CERTIFICATIONS, items=items),)}
    )
    assert json.loads(to_json_resume(cv))["certificates"] == [
        {"name": lines[0]},
        {"name": "First Aid", "issuer": "Red Cross", "date": "2020"},
    ]
