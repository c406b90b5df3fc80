"""Mending a CV by words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import CvDate, Section, SectionKind, StructuredCV, Subsection
from core.mending import mend
from tests.core.people import ines


def changed(request: str) -> StructuredCV:
    cv = mend(ines(), request)
    assert cv is not None, request
    return cv


@pytest.mark.parametrize(
    ("request_", "field", "value"),
    [
        ("name: Ines A. Okafor", "name", "Ines A. Okafor"),
        ("My name is Ines A. Okafor.", "name", "Ines A. Okafor"),
        ("the email should be ines@example.org", "email", "ines@example.org"),
        ("phone: +44 1752 555 0199", "phone", "+44 1752 555 0199"),
        ("city = Exeter", "location", "Exeter"),
        ("headline: Ward Sister", "headline", "Ward Sister"),
    ],
)
def test_contact_details_are_set(request_: str, field: str, value: str) -> None:
    assert getattr(changed(request_).contact, field) == value


@pytest.mark.parametrize(
    "request_",
    [
        "Arbeitgeber von Station 2: Tamar Nursing Home",
        "Die Firma der 2. Stelle heißt: Tamar Nursing Home",
        "Der Arbeitgeber von Stelle 2 ist Tamar Nursing Home.",
        "employeur du poste 2 : Tamar Nursing Home",
        "l'entreprise de l'emploi n° 2 est Tamar Nursing Home",
        "la empresa del puesto 2 es Tamar Nursing Home",
        "empleador en el trabajo 2: Tamar Nursing Home",
        "empresa do cargo 2: Tamar Nursing Home",
        "работодатель на должности 2 — Tamar Nursing Home",
        "компания на 2-й работе: Tamar Nursing Home",
        "جهة العمل في الوظيفة 2: Tamar Nursing Home",
        "\u2067الشركة في الوظيفة ٢ هي Tamar Nursing Home\u2069",
    ],
)
def test_an_employer_is_set_in_each_language(request_: str) -> None:
    assert changed(request_).sections[0].subsections[1].organisation == "Tamar Nursing Home"


@pytest.mark.parametrize(
    ("request_", "field", "value"),
    [
        ("Mein Name ist Ines A. Okafor", "name", "Ines A. Okafor"),
        ("Telefonnummer: +44 1752 555 0199", "phone", "+44 1752 555 0199"),
        ("mon nom est Ines A. Okafor", "name", "Ines A. Okafor"),
        ("ville : Exeter", "location", "Exeter"),
        ("Mi nombre es Ines A. Okafor", "name", "Ines A. Okafor"),
        ("correo electrónico: ines@example.org", "email", "ines@example.org"),
        ("o meu nome é Ines A. Okafor", "name", "Ines A. Okafor"),
        ("telemóvel: +44 1752 555 0199", "phone", "+44 1752 555 0199"),
        ("Моё имя — Ines A. Okafor", "name", "Ines A. Okafor"),
        ("эл. почта: ines@example.org", "email", "ines@example.org"),
        ("اسمي هو Ines A. Okafor", "name", "Ines A. Okafor"),
    ],
)
def test_contact_details_are_set_in_each_language(request_: str, field: str, value: str) -> None:
    assert getattr(changed(request_).contact, field) == value


@pytest.mark.parametrize(
    "request_",
    [
        "ersetze dementia durch Alzheimer's",
        "„dementia“ durch „Alzheimer's“ ersetzen",
        "ändere dementia in Alzheimer's",
        "remplacez dementia par Alzheimer's",
        "sustituye «dementia» por «Alzheimer's»",
        "troque dementia por Alzheimer's",
        "замените dementia на Alzheimer's",
        "استبدل dementia بـ Alzheimer's",
        "غيّر dementia إلى Alzheimer's",
    ],
)
def test_words_are_replaced_in_each_language(request_: str) -> None:
    assert changed(request_).sections[0].subsections[1].items[0].content.endswith("with Alzheimer's")


@pytest.mark.parametrize(
    "request_",
    [
        "entferne die Zeile Kept the medication records",
        "Zeile „Kept the medication records“ löschen",
        "supprime la ligne Kept the medication records",
        "quita la línea Kept the medication records",
        "remova a linha Kept the medication records",
        "удали строку Kept the medication records",
        "احذف السطر Kept the medication records",
    ],
)
def test_a_line_is_removed_in_each_language(request_: str) -> None:
    assert [item.content for item in changed(request_).sections[0].subsections[1].items] == [
        "Looked after 18 residents with dementia"
    ]


@pytest.mark.parametrize(
    "request_",
    [
        "entferne Stelle 2",
        "Station 2 löschen",
        "supprime le poste 2",
        "quita el puesto 2",
        "remova o cargo 2",
        "удали работу 2",
        "احذف الوظيفة 2",
    ],
)
def test_a_role_is_removed_in_each_language(request_: str) -> None:
    assert len(changed(request_).sections[0].subsections) == 1


@pytest.mark.parametrize(
    "request_",
    [
        "füge die Zeile „Ran the flu clinic“ zu Stelle 1 hinzu",
        "ajoute la ligne « Ran the flu clinic » au poste 1",
        "añade la línea Ran the flu clinic al puesto 1",
        "adicione a linha Ran the flu clinic ao cargo 1",
        "добавь строку Ran the flu clinic к работе 1",
        "أضف السطر Ran the flu clinic إلى الوظيفة 1",
    ],
)
def test_a_line_is_added_in_each_language(request_: str) -> None:
    assert changed(request_).sections[0].subsections[0].items[-1].content == "Ran the flu clinic"


def test_a_roles_employer_is_set_by_its_number_and_its_heading_follows() -> None:
    role = changed("employer of role 2: Tamar Nursing Home").sections[0].subsections[1]
    assert (role.organisation, role.name) == ("Tamar Nursing Home", "Nurse, Tamar Nursing Home")


def test_dates_of_a_role_are_read_anew() -> None:
    period = changed("dates of role 2: 06/2016 – 02/2019").sections[0].subsections[1].period
    assert period is not None
    assert (period.start, period.end) == (CvDate(year=2016, month=6), CvDate(year=2019, month=2))


def test_words_are_replaced_wherever_they_stand() -> None:
    cv = changed("replace St Brannoc's Hospital with St Brannoc's Infirmary")
    assert cv.sections[0].subsections[0].organisation == "St Brannoc's Infirmary"
    assert changed("dementia -> Alzheimer's").sections[0].subsections[1].items[0].content.endswith("Alzheimer's")


def test_one_line_is_removed_when_it_is_clear_which() -> None:
    cv = changed("remove the line Kept the medication records")
    assert [item.content for item in cv.sections[0].subsections[1].items] == ["Looked after 18 residents with dementia"]


def test_a_certificate_is_removed_like_a_line() -> None:
    entries = tuple(Subsection(id=f"c{n}", name=name) for n, name in enumerate(("First Aid, 2020", "Splicing, 2021")))
    held = Section(id="c", name="Certificates", kind=SectionKind.CERTIFICATIONS, subsections=entries)
    cv = mend(ines().changed(sections=(*ines().sections, held)), "remove the line First Aid")
    assert cv is not None
    assert [entry.name for entry in cv.sections[-1].subsections] == ["Splicing, 2021"]


def test_a_role_is_removed_and_a_line_added() -> None:
    assert len(changed("delete role 2").sections[0].subsections) == 1
    added = changed('add the line "Ran the flu clinic" to role 1').sections[0].subsections[0].items[-1]
    assert added.content == "Ran the flu clinic"


@pytest.mark.parametrize(
    "request_",
    [
        "make it nicer",
        "remove the line e",
        "replace Paris with London",
        "employer of role 9: X",
        "",
        "name:",
        "delete role 0",
        "mach es schöner",
        "Arbeitgeber von Stelle 9: X",
        "ersetze Paris durch London",
        "quita la línea e",
    ],
)
def test_what_is_not_clear_changes_nothing(request_: str) -> None:
    assert mend(ines(), request_) is None


@given(st.text(max_size=120))
def test_no_words_break_it(request_: str) -> None:
    mended = mend(ines(), request_)
    assert mended is None or StructuredCV.model_validate_json(mended.model_dump_json()) == mended


@given(st.sampled_from(["replace {} with {}", "{} -> {}", "name: {}{}", "title of role 1: {}{}"]), st.text(), st.text())
def test_no_values_break_it(form: str, one: str, other: str) -> None:
    mended = mend(ines(), form.format(one, other))
    assert mended is None or mended != ines()
