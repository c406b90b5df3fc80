"""A cover letter as a page of HTML, as text, and as DOCX."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from adapters.render.outline import Outline, outline
from core.cv import StructuredCV
from core.letter import CoverLetter

_TEMPLATES = files("adapters.render") / "templates"


def letter_head(letter: CoverLetter) -> Outline:
    """The sender, as the head of a document without parts."""
    head = outline(StructuredCV(contact=letter.sender, language=letter.language))
    title = " – ".join(part for part in (letter.subject, letter.sender.name) if part)
    return Outline(
        title=title,
        language=letter.language,
        right_to_left=head.right_to_left,
        name=head.name,
        headline=None,
        reach=head.reach,
        parts=(),
    )


@cache
def letter_style() -> str:
    """What a letter needs beside the look of a CV."""
    return (_TEMPLATES / "letter.css").read_text(encoding="utf-8")


def letter_page(letter: CoverLetter, style: str = "") -> str:
    """The page that the PDF is laid out from. ``style`` is our own CSS."""
    trusted = Markup(style)  # noqa: S704 - CSS of ours, never a person's text
    return _template().render(letter=letter, head=letter_head(letter), style=trusted)


def letter_text(letter: CoverLetter) -> str:
    """The letter as plain text, a blank line between its parts."""
    contact = [one.text for row in letter_head(letter).reach for one in row]
    parts = [
        "\n".join(part for part in (letter.sender.name, *contact) if part),
        letter.company,
        letter.date,
        letter.subject,
        letter.salutation,
        *(
            "\n".join(f"- {line.content}" for line in passage.lines) if passage.listed else passage.text
            for passage in letter.passages
        ),
        "\n".join(part for part in (letter.regards, letter.sender.name) if part),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return environment.from_string((_TEMPLATES / "letter.html").read_text(encoding="utf-8"))
