"""What a posting calls the job, and who the company is."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.reading.company_addresses import named_by_address, slugs_in
from core.reading.company_sentences import companies_said, titles_said
from core.reading.phrases import Late, plain
from core.reading.posting_address import titles_by_address
from core.reading.posting_evidence import Evidence
from core.reading.posting_foot import read_foot
from core.reading.posting_lines import FIELD, top_of
from core.reading.posting_top import TopReader
from core.reading.posting_words import PLACE_FIELD
from core.reading.source import SourceLine


@dataclass(frozen=True, slots=True)
class Names:
    """What a posting calls the job, the company, and where it is."""

    title: str | None = None
    company: str | None = None
    place: str | None = None


def fields_of(lines: Sequence[SourceLine]) -> dict[str, str]:
    """What stands as ``Name: value`` in the posting's head, by the name in plain letters."""
    found: dict[str, str] = {}
    for line in lines[:25]:
        if len(line.text) < 200 and (field := FIELD.match(line.text)):
            found.setdefault(plain(field["name"].strip(" *")), field["value"].strip(" *"))
    return found


def field(fields: dict[str, str], name: Late) -> str | None:
    """The value of the field with one of these names."""
    return next((value for key, value in fields.items() if name.fullmatch(key)), None)


def names_of(lines: Sequence[SourceLine], fields: dict[str, str], text: str, raw_text: str) -> Names:
    """The job's title, the company's name and the place, as the posting writes them; None where it does not say.

    ``raw_text`` is the posting with all its addresses.
    """
    top = list(top_of(lines))
    found = Evidence(top, text, slugs_in(raw_text))
    reader = TopReader(found, top, lines)
    reader.read_fields(fields)
    reader.read_top()
    read_foot(found, top, lines)
    for name, weight in companies_said(lines, text):
        found.speak_for_company(name, weight)
    for said, weight in titles_said(text):
        found.speak_for_title(said, weight)
    for said in titles_by_address(raw_text, text):
        found.speak_for_title(said, 3.0)
    company = found.company() or named_by_address(raw_text)
    title = found.title(company)
    place = (field(fields, PLACE_FIELD) or "").partition(" | ")[0].strip()
    return Names(title, company, place or found.place or found.town(title, company))
