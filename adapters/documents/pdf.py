"""PDF to text: what pdfium knows of each character, gathered into words for the layout to order.

It talks to pdfium's C interface directly: the wrapper's own import takes as long as reading two pages.
Only ever imported by the child process, because pdfium aborts on some hostile files.
"""

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2_raw as pdfium  # type: ignore[import-untyped]  # generated bindings carry no types

from adapters.documents.addresses import with_whole_addresses
from adapters.documents.characters import Character, characters
from adapters.documents.continued_columns import with_columns_continued
from adapters.documents.drawn import with_drawn_marks
from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.ink import Box, Ink, Painting, ink_of
from adapters.documents.layout import in_reading_order
from adapters.documents.running import without_running_lines
from adapters.documents.segments import Word, is_right_to_left
from adapters.documents.veils import shows_unknown_letters

PAGE_LIMIT = 30
"""Pages of a document that a CV or a job description can still be."""
CHARACTER_LIMIT = 200_000
"""On a page, which may be as long as a web page that was printed on one."""
WORD_LIMIT = 15_000
_ANNOTATION_LIMIT = 2_000
_LETTERS_OF_A_SCAN = 60
"""What a scanner's own stamp may have. With fewer letters on a picture of a page, the text is in the picture."""
_SPACE = 0.25
"""Of the letter height: what stands farther off is another word."""
_GUESSED_SPACE = 0.16
"""The same where pdfium says so too: it takes letters that are set apart for words."""
_GUESSED_BEFORE_CAPITAL = 0.1
"""The same between a small letter and a capital one: that is where a word begins."""
_NO_WIDTH = 0.01
_TINY_GAP = 0.08
_NO_INK = Ink(size=0.0)


class _Page(NamedTuple):
    """What is on one page. ``recognised`` is the hidden text in reading order: on a scan it is all there is.

    ``veiled``: letters are seen on it that are no text.
    """

    lines: list[Line]
    hidden: list[str]
    recognised: list[Line]
    links: list[Target]
    is_picture: bool
    veiled: bool = False


def read_pdf(data: bytes) -> Extract:
    """The text of a PDF in reading order. Raises ``RefusedError``."""
    document, count = opened(data)
    if count > PAGE_LIMIT:
        raise RefusedError("too_large", f"{count} pages")
    pages = [_page(document, index) for index in range(count)]
    shown = [page.lines for page in pages]
    hidden = [line for page in pages for line in page.hidden]
    links = tuple(dict.fromkeys(link for page in pages for link in page.links))
    if not any(shown):
        shown, hidden = [page.recognised for page in pages], []
    lines = with_whole_addresses(with_columns_continued(without_running_lines(shown)), [link.url for link in links])
    letters = sum(character.isalnum() for line in lines for character in line.text)
    if not letters or (letters < _LETTERS_OF_A_SCAN and any(page.is_picture for page in pages)):
        raise RefusedError("no_text", "PDF")
    unread = tuple(number for number, page in enumerate(pages, 1) if page.veiled)
    return Extract(lines=tuple(lines), links=links, hidden=tuple(hidden), unread=unread)


def opened(data: bytes) -> tuple[object, int]:
    """The document as pdfium has it, and the number of its pages. Raises ``RefusedError``."""
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise RefusedError("encrypted" if locked else "damaged", "PDF")
    return document, pdfium.FPDF_GetPageCount(document)


def _page(document: object, index: int) -> _Page:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return _Page([], [], [], [], is_picture=False)
    areas = list(_areas(document, page))
    if _is_written_on(page) and pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS:
        pdfium.FPDF_ClosePage(page)
        page = pdfium.FPDF_LoadPage(document, index)
    painting = Painting.of(page)
    text_page = pdfium.FPDFText_LoadPage(page)
    count = pdfium.FPDFText_CountChars(text_page)
    if count > CHARACTER_LIMIT:
        raise RefusedError("too_complex", f"{count} characters on a page")
    # A page that is shown turned has its upright text turned the other way.
    upright = pdfium.FPDFPage_GetRotation(page)
    shown, unseen = _words(text_page, count, painting, upright)
    if sum(len(words) for side in (shown, unseen) for words in side.values()) > WORD_LIMIT:
        raise RefusedError("too_complex", "a page of too many words")
    known = [word for words in (*shown.values(), *unseen.values()) for word in words]
    veiled = not upright and shows_unknown_letters(page, painting.veiled, known, painting.crop)
    shown[upright] = shown[upright] if upright else with_drawn_marks(shown[upright], painting.boxes)
    lines = [line for turn in sorted(shown, key=lambda one: one != upright) for line in _lines(shown[turn], index)]
    return _Page(
        lines,
        hidden=[text for words in unseen.values() for text in _texts(words)],
        recognised=[line for words in unseen.values() for line in _lines(words, index)],
        links=list(_links(areas, shown.get(upright, []), painting.crop, upright)),
        is_picture=painting.is_picture,
        veiled=veiled,
    )


_Turns = dict[int, list[Word]]
"""Words by the quarter turns that they are set at."""


def _words(text_page: object, count: int, painting: Painting, upright: int) -> tuple[_Turns, _Turns]:
    """The words on a page in the order of its content, and those that nobody sees."""
    inks: dict[int, Ink] = {}
    bold_fonts: dict[int, bool] = {}
    shown: _Turns = {}
    unseen: _Turns = {}
    current = shown.setdefault(upright, [])
    seen: int | None = None
    """The run of the character before, where a person sees that one."""
    guessed = False
    for character in characters(text_page, count):
        if not character.text and character.run and character.right - character.left < _NO_WIDTH:
            guessed = True
            continue
        if not character.run:
            _add(current, character, _NO_INK)  # pdfium's own space or hyphen: it belongs to what stands before it
            continue
        ink = inks.get(character.run)
        if ink is None:
            ink = inks[character.run] = ink_of(text_page, character, bold_fonts)
        begun = seen == character.run and current is shown.get(ink.turn) and bool(current) and current[-1].text != ""
        visible = painting.shows(character, ink, begun=begun)
        seen = character.run if visible else None
        current = (shown if visible else unseen).setdefault(ink.turn, [])
        reach = _reach(current, character) if guessed else _SPACE
        _add(current, _turned(character, painting.crop, ink.turn), ink, reach=reach)
        guessed = False
    return shown, unseen


def _reach(words: list[Word], character: Character) -> float:
    """How far off the character may stand and be in the last word, where pdfium says that it is in another one."""
    begins = bool(words) and words[-1].text[-1:].islower() and character.text.isupper()
    return _GUESSED_BEFORE_CAPITAL if begins else _GUESSED_SPACE


def _turned(character: Character, crop: Box, turn: int) -> Character:
    """The character where it stands when the paper is turned so that its text is upright."""
    if not turn:
        return character
    (left, bottom), (right, top), (x, y) = (
        _moved(x, y, crop, turn)
        for x, y in ((character.left, character.bottom), (character.right, character.top), (character.x, character.y))
    )
    edges = min(left, right), min(bottom, top), max(left, right), max(bottom, top)
    return Character(character.place, character.text, *edges, x, y, character.run)


def _moved(x: float, y: float, crop: Box, turn: int) -> tuple[float, float]:
    match turn:
        case 1:
            return y - crop.bottom, crop.right - x
        case 2:
            return crop.right - x, crop.top - y
        case 3:
            return crop.top - y, x - crop.left
        case _:
            return x, y


def _add(words: list[Word], character: Character, ink: Ink, *, reach: float = _SPACE) -> None:
    """Put the character on the word it belongs to, or begin a word with it. A space ends the word."""
    last = words[-1] if words and words[-1].text else None
    if not character.text:
        if last is not None:
            words.append(Word(text="", left=0, right=0, baseline=0, size=0, bold=False))
    elif last is not None and (not character.run or _continues(last, character, ink.size, reach)):
        last.text += character.text
        last.left, last.right = min(last.left, character.left), max(last.right, character.right)
    else:
        if last is None and words:
            words.pop()
        words.append(
            Word(
                text=character.text,
                left=character.left,
                right=character.right,
                baseline=character.y,
                size=ink.size,
                bold=ink.bold,
            )
        )


def _continues(word: Word, character: Character, size: float, reach: float) -> bool:
    size = max(word.size, size)
    letters = character.text if character.text.isalnum() else word.text
    gap = word.left - character.right if is_right_to_left(letters) else character.left - word.right
    # A tab that leads nearly nowhere: a telephone number and a mail address printed next to each other.
    other = word.text[-1].isdigit() != character.text.isdigit() and word.text[-1].isalpha() != character.text.isalpha()
    parted = gap > _TINY_GAP * size and other
    return abs(character.y - word.baseline) <= 0.5 * size and -1.5 * size <= gap <= reach * size and not parted


def _lines(words: list[Word], index: int) -> list[Line]:
    return in_reading_order([word for word in words if word.text], index + 1)


def _texts(words: list[Word]) -> list[str]:
    """The text of words in the order of the content, line by line."""
    lines: list[list[Word]] = []
    for word in words:
        if not word.text:
            continue
        if lines and abs(lines[-1][-1].baseline - word.baseline) <= 0.5 * max(word.size, 0.1):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [text for line in lines if any(map(str.isalnum, text := " ".join(word.text for word in line)))]


def _is_written_on(page: object) -> bool:
    """Whether somebody filled in a form, or typed onto the page: that is no part of its own content."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _ANNOTATION_LIMIT)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if kind in (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT):
            return True
    return False


def _links(areas: list[tuple[str, Box]], words: list[Word], crop: Box, upright: int) -> Iterator[Target]:
    """The page's links, those to one target that follow each other as one: a line's end broke its label."""
    pending: Target | None = None
    for url, area in areas:
        corners = _moved(area.left, area.bottom, crop, upright), _moved(area.right, area.top, crop, upright)
        (left, right), (bottom, top) = (sorted(edge) for edge in zip(*corners, strict=True))
        under = Box(left, bottom, right, top)
        label = " ".join(
            word.text
            for word in words
            if word.text and under.holds((word.left + word.right) / 2, word.baseline + word.size / 4)
        )
        if pending is not None and pending.url == url:
            between = "" if pending.label.endswith(("-", "/", "@", ".")) else " "
            pending = pending._replace(label=f"{pending.label}{between}{label}".strip())
            continue
        if pending is not None:
            yield pending._replace(label=pending.label or pending.url)
        pending = Target(url, label)
    if pending is not None:
        yield pending._replace(label=pending.label or pending.url)


def _areas(document: object, page: object) -> Iterator[tuple[str, Box]]:
    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    area = pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, position, link):
        action = pdfium.FPDFLink_GetAction(link)
        size = pdfium.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if not size or not pdfium.FPDFLink_GetAnnotRect(link, area):
            continue
        address = ctypes.create_string_buffer(size)
        pdfium.FPDFAction_GetURIPath(document, action, address, size)
        if url := address.value.decode("utf-8", "replace").strip():
            yield url, Box(area.left, min(area.bottom, area.top), area.right, max(area.bottom, area.top))
