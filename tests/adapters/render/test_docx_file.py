"""The DOCX, read as the zipped XML that it is."""

import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest

from adapters.render.docx import docx_file
from adapters.render.outline import outline
from core.cv import SectionKind, StructuredCV
from core.documents import Paper
from tests.adapters.render.people import engineer, foreman, person, section, texts

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def test_every_line_stands_in_the_order_of_the_cv() -> None:
    text = "\n".join(text for _, text in _paragraphs(engineer()))

    assert [one for one in texts(engineer()) if one not in text] == []
    places = [text.find(f"\n{part.name}\n") for part in engineer().sections]
    assert places == sorted(places)


def test_headings_are_headings_and_bullets_are_bullets() -> None:
    paragraphs = _paragraphs(engineer())

    assert ("Title", "Marit Oosterveld") in paragraphs
    assert ("Heading1", "Professional Experience") in paragraphs
    assert ("Heading2", "Senior Data Engineer\tMar 2021 – present") in paragraphs
    assert ("ListBullet", "Cut warehouse cost by 38 % in two quarters.") in paragraphs
    assert ("Columns", "Streaming with Kafka\tOrchestration\tEnergy market data") in paragraphs
    assert ("Columns", "Cloud cost control") in paragraphs
    assert ("Normal", "Dutch (native) · English (C2)") in paragraphs


def test_links_lead_where_they_say() -> None:
    relations = {
        one.get("Id"): one.get("Target")
        for one in _part(engineer(), "word/_rels/document.xml.rels")
        if one.get("TargetMode") == "External"
    }
    links = _part(engineer(), "word/document.xml").iter(f"{_W}hyperlink")

    assert {"".join(link.itertext()): relations[link.get(f"{_R}id")] for link in links} == {
        "marit@example.org": "mailto:marit@example.org",
        "+31 20 555 0142": "tel:+31205550142",
        "example.com/in/marit": "https://www.example.com/in/marit",
        "code.example.com/marit": "https://code.example.com/marit",
        "code.example.com/tideline": "https://code.example.com/tideline",
    }


@pytest.mark.parametrize(("paper", "twips"), [(Paper.A4, ("11906", "16838")), (Paper.LETTER, ("12240", "15840"))])
def test_the_sheet_is_the_one_that_was_chosen(paper: Paper, twips: tuple[str, str]) -> None:
    (sheet,) = _part(engineer(), "word/document.xml", paper).iter(f"{_W}pgSz")

    assert (sheet.get(f"{_W}w"), sheet.get(f"{_W}h")) == twips


def test_the_file_says_whose_it_is_and_no_date_that_is_not_true() -> None:
    properties = {one.tag.split("}")[1]: one.text for one in _part(engineer(), "docProps/core.xml")}

    assert properties["title"] == "Marit Oosterveld – Senior Data Engineer"
    assert properties["creator"] == properties["lastModifiedBy"] == "Marit Oosterveld"
    assert properties["language"] == "en"
    assert "created" not in properties
    assert "python-docx" not in str(properties)


def test_a_heading_stays_with_its_lines_and_a_long_entry_may_break() -> None:
    kept = [
        bool(list(one.iter(f"{_W}keepNext")))
        for one in _part(foreman(roles=1, lines=9), "word/document.xml").iter(f"{_W}p")
        if "".join(one.itertext()).startswith("Rebuilt")
    ]

    assert kept == [True, False, False, False, False, False, False, True, False]


def test_a_language_written_from_the_right_is_laid_out_from_the_right() -> None:
    cv = person(section("الخبرة", SectionKind.OTHER, ["طوّرت نظام الحجز"]), language="ar")

    paragraphs = list(_part(cv, "word/document.xml").iter(f"{_W}p"))
    assert all(list(one.iter(f"{_W}bidi")) for one in paragraphs)


def _paragraphs(cv: StructuredCV) -> list[tuple[str, str]]:
    """Style and text of every paragraph, a tab for a tab."""
    found = []
    for paragraph in _part(cv, "word/document.xml").iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        words = ["\t" if one.tag == f"{_W}tab" else one.text or "" for one in paragraph.iter()]
        found.append(("Normal" if style is None else style.get(f"{_W}val") or "", "".join(words)))
    return found


def _part(cv: StructuredCV, name: str, paper: Paper = Paper.A4) -> ET.Element:
    with zipfile.ZipFile(BytesIO(docx_file(outline(cv), paper))) as file:
        return ET.fromstring(file.read(name))


@pytest.mark.parametrize(("language", "capitals"), [("en", 1), ("el", 0), ("tr", 0)])
def test_headings_are_set_in_capitals_where_any_letter_has_one(language: str, capitals: int) -> None:
    styles = _part(person(section("Εμπειρία", SectionKind.OTHER, ["x"]), language=language), "word/styles.xml")
    (heading,) = [one for one in styles.iter(f"{_W}style") if one.get(f"{_W}styleId") == "Heading1"]
    on = [one for one in heading.iter(f"{_W}caps") if one.get(f"{_W}val") not in ("0", "false")]
    assert len(on) == capitals
