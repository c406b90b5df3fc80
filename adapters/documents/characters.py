"""The characters of a PDF page as pdfium tells them: what each adds to a word, and where it stands."""

import ctypes
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import pypdfium2_raw as pdfium  # type: ignore[import-untyped]  # generated bindings carry no types

from adapters.documents.marks import clean

_LINE_END_HYPHENS = (2, 0xAD, 0xFFFE)
"""What pdfium answers for a hyphen at the end of a line, and the soft one, which is printed nowhere else."""
_ACCENTS = dict(
    zip(
        "`´¨ˆ˜¯˘˙˚ˇ¸˛˝",
        "\u0300\u0301\u0308\u0302\u0303\u0304\u0306\u0307\u030a\u030c\u0327\u0328\u030b",
        strict=True,
    )
)
_TOUCHING = 0.05
"""Of the letter height: farther apart do letters of one word not stand."""
_HANGING = "˛"
"""What hangs from the right end of its letter where that has its stem."""
_DOTLESS = {ord("ı"): "i", ord("ȷ"): "j"}


class Character(NamedTuple):
    """A character in the page's own coordinates. ``text`` is empty for a space.

    ``run`` is the address of the text object it belongs to, None for what pdfium added itself.
    """

    place: int
    text: str
    left: float
    bottom: float
    right: float
    top: float
    x: float
    y: float
    run: int | None


def characters(text_page: object, count: int) -> list[Character]:
    """The characters in the order of the content. An accent that is printed over a letter is put on the letter."""
    found = list(_single(text_page, count))
    accents = [index for index, one in enumerate(found) if one.run and one.text in _ACCENTS]
    if not accents:
        return found
    letters: dict[int, list[int]] = {}
    for index, one in enumerate(found):
        if one.text.isalpha():
            letters.setdefault(round(one.left + one.right), []).append(index)
    gone = set()
    for index in accents:
        accent = found[index]
        middle, reach = round(accent.left + accent.right), round(accent.top - accent.bottom)
        near = (place for at in range(middle - reach, middle + reach) for place in letters.get(at, ()))
        for place in near:
            if whole := _with_accent(accent, found[place]):
                found[place] = whole
                gone |= {index, *_guessed_beside(found, index)}
                break
    return [one for index, one in enumerate(found) if index not in gone]


def _guessed_beside(found: list[Character], index: int) -> Iterator[int]:
    """The spaces around an accent that pdfium made up, because to print it the pen went back, and forth again."""
    first, last = index, index
    while first and not found[first - 1].text and found[first - 1].run is None:
        first -= 1
    while last + 1 < len(found) and not found[last + 1].text and found[last + 1].run is None:
        last += 1
    if first and last + 1 < len(found):
        before, after = found[first - 1], found[last + 1]
        height = before.top - before.bottom
        if abs(after.left - before.right) < _TOUCHING * height and abs(after.y - before.y) < _TOUCHING * height:
            yield from range(first, last + 1)


def _single(text_page: object, count: int) -> Iterator[Character]:
    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for place in range(count):
        text = _glyph(pdfium.FPDFText_GetUnicode(text_page, place))
        pdfium.FPDFText_GetLooseCharBox(text_page, place, box)
        pdfium.FPDFText_GetCharOrigin(text_page, place, x, y)
        run = ctypes.cast(pdfium.FPDFText_GetTextObject(text_page, place), ctypes.c_void_p).value
        yield Character(place, text, box.left, box.bottom, box.right, box.top, x.value, y.value, run)


@cache
def _glyph(code: int) -> str:
    """What a character adds to a word; nothing for a space. Icons stay until the line is put together."""
    if code in _LINE_END_HYPHENS:
        return "-"
    if not (0x20 < code < 0xD800 or 0xE000 <= code < 0x110000):
        return ""
    sign = chr(code)
    return clean(sign).strip() or (sign if unicodedata.category(sign) in ("Co", "So") else "")


def _with_accent(accent: Character, letter: Character) -> Character | None:
    """The two as one letter, if the accent stands over the letter; not where it is somebody's apostrophe."""
    width, height = letter.right - letter.left, letter.top - letter.bottom
    aside = abs((accent.left + accent.right) - (letter.left + letter.right))
    hangs = accent.text in _HANGING and letter.left < accent.left < letter.right
    if not (aside < 0.6 * width or (hangs and aside < width)) or abs(accent.y - letter.y) > 0.5 * height:
        return None
    whole = unicodedata.normalize("NFC", letter.text.translate(_DOTLESS) + _ACCENTS[accent.text])
    return letter._replace(text=whole) if len(whole) == 1 else None
