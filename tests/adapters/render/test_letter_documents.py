"""A cover letter as PDF, DOCX and text."""

from io import BytesIO

from docx import Document

from adapters.render.docx import docx_letter
from adapters.render.letter import letter_head, letter_page, letter_style, letter_text
from adapters.render.pdf import PdfPrinter
from core.cv import Contact, Item, Link
from core.documents import Layout, Paper
from core.letter import CoverLetter, Passage
from tests.adapters.render.paper import read

LETTER = CoverLetter(
    language="en",
    sender=Contact(
        name="Ines Okafor",
        email="ines.okafor@example.org",
        location="Plymouth",
        links=(Link(url="https://ines.example", label="ines.example"),),
    ),
    company="Harbour & Sons <Clinic>",
    date="2 March 2026",
    subject="Application: Senior Nurse",
    salutation="Dear hiring team,",
    passages=(
        Passage(lines=(Item(id="1", content="I am applying."), Item(id="2", content="I lead <b>the night shift</b>."))),
        Passage(
            lines=(Item(id="3", content="Led 24 beds."), Item(id="4", content="Trained nine colleagues.")), listed=True
        ),
        Passage(lines=(Item(id="5", content="I would be glad to talk."),)),
    ),
    regards="Kind regards",
    writer="rules",
)
ORDER = (
    "Ines Okafor",
    "Harbour & Sons <Clinic>",
    "2 March 2026",
    "Application: Senior Nurse",
    "Dear hiring team,",
    "I am applying. I lead <b>the night shift</b>.",
    "Led 24 beds.",
    "Trained nine colleagues.",
    "I would be glad to talk.",
    "Kind regards",
)


def in_order(text: str) -> bool:
    places = [text.find(part) for part in ORDER]
    return -1 not in places and places == sorted(places)


def test_the_pdf_is_one_page_tagged_in_its_language_and_reads_in_order(printer: PdfPrinter) -> None:
    made = printer.print_page(letter_page(LETTER), Layout(), style=letter_style())
    found = read(made.data)
    assert made.pages == 1
    assert in_order(found.text)
    assert found.tagged
    assert found.language == "en"
    assert found.metadata["Title"] == "Application: Senior Nurse – Ines Okafor"
    assert set(found.links) == {"mailto:ines.okafor@example.org", "https://ines.example"}


def test_the_word_file_reads_in_order_with_its_list_as_a_list() -> None:
    document = Document(BytesIO(docx_letter(letter_head(LETTER), LETTER, Paper.A4)))
    assert in_order("\n".join(paragraph.text for paragraph in document.paragraphs))
    listed = [one.text for one in document.paragraphs if one.style and one.style.name == "List Bullet"]
    assert listed == ["Led 24 beds.", "Trained nine colleagues."]


def test_the_text_reads_in_order() -> None:
    assert in_order(letter_text(LETTER))
    assert letter_text(LETTER).endswith("Kind regards\nInes Okafor\n")
