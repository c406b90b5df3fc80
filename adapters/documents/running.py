"""Headers and footers of pages: kept once where they say something, left out where they count pages."""

import re

from adapters.documents.extract import Line

_EDGE = 3
"""Lines at the top and the bottom of a page that may be its header or footer."""
_FAR = 1.5
"""Line heights between a page's text and its number."""
PAGE_NUMBER = re.compile(
    r"^\W*(?:(?:page|seite|página|pagina|strona|стр\.?|страница|σελίδα|p\.|第)\W*)?\d{1,2}"
    r"(?:\s*(?:/|of|von|de|di|van|sur|z|из|από|-)\s*\d{1,2})?\s*页?\W*$",
    re.IGNORECASE,
)

COUNTED = re.compile(
    r"(?<!\d)\d{1,2}\s*(?:/|of|von|de|di|van|sur|z|из|από)\s*\d{1,2}\W*$"
    r"|\b(?:page|seite|página|pagina|strona|страница|σελίδα)\s*\d{1,2}\W*$",
    re.IGNORECASE,
)
"""How a line ends that counts the pages, whatever it says before."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]+|\d{3,}")


def without_running_lines(pages: list[list[Line]]) -> list[Line]:
    """The lines of all pages. Of a line that comes back on every page the first is kept, if it says anything
    that the rest of the document does not, or stands taller than all else; a bare page number is not.
    """
    if len(pages) < 2:
        return [line for page in pages for line in _without_lonely_number(page)]
    seen: dict[tuple[bool, str], set[int]] = {}
    for number, page in enumerate(pages):
        for top, edge in ((True, page[:_EDGE]), (False, page[-_EDGE:])):
            for line in edge:
                seen.setdefault((top, _shape(line.text)), set()).add(number)
    running = {shape for (_, shape), on in seen.items() if len(on) > 1}
    body: list[Line] = []
    margin: dict[str, Line] = {}
    for page in pages:
        last = len(page) - 1
        for index, line in enumerate(page):
            at_edge = index < _EDGE or index > last - _EDGE
            if at_edge and PAGE_NUMBER.match(line.text):
                continue
            if at_edge and _shape(line.text) in running and not line.bullet:
                margin.setdefault(_shape(line.text), line)
            else:
                body.append(line)
    said = {word for line in body for word in _words(line.text)}
    tallest = max((line.size or 0.0 for line in body), default=0.0)
    kept = [line for line in margin.values() if (line.size or 0.0) > tallest or not _words(line.text) <= said]
    return [*kept, *body]


def _without_lonely_number(page: list[Line]) -> list[Line]:
    """A single page without its number, which stands far below the text, alone or behind words of the text."""
    if not page or page[-1].gap <= _FAR:
        return page
    *body, last = page
    said = {word for line in body for word in _words(line.text)}
    number = _WORD.sub(lambda word: "" if word[0].casefold() in said else word[0], last.text)
    return body if PAGE_NUMBER.match(last.text) or PAGE_NUMBER.match(number) else page


def _shape(text: str) -> str:
    """What lines have in common that differ in the number of their page; two years are two texts."""
    return text.casefold() if _YEAR.search(text) else re.sub(r"\d+", "#", text).casefold()


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
