"""Bullets, icons and broken letters: what stands in a text layer and is no word."""

import re
import unicodedata

_SIGN = "•‣▪▫■□●○◦◆◇◈▶►▸▹➢➤➔→✓✔✦✱❖❑❒⁃∙·⚫⬧⮚⦁⚬◘◙‧"
_BULLET = re.compile(rf"^\s*(?:[{_SIGN}]\s*|[-*–—−»›]\s+|o\s+(?=[A-ZÀ-Þ]))")
_LIGATURES = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}
_SPACES = {
    ord(sign): " " for sign in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
}
_JOINERS = "\u200c\u200d"
"""They shape the letters of Persian and of Indian scripts; elsewhere nothing needs them."""
_NOTHING = dict.fromkeys(
    [0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF]
)
_CONTROLS = {code: " " for code in (*range(32), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\x85"}
_NAMELESS_BULLETS = {0x88: "•", 0x95: "•"}
"""The bullet of TeX's text companion fonts and that of Windows, where a font does not say what its signs mean."""
_SYMBOL_BULLETS = {
    0xF000 + code: "•" for code in (0x2D, 0x6C, 0x6E, 0x71, 0x75, 0x76, 0xA7, 0xA8, 0xB7, 0xD8, 0xE0, 0xFC)
}
"""Bullets of the fonts Symbol and Wingdings, where word processors put them."""
_TABLE = {**_LIGATURES, **_SPACES, **_NOTHING, **_CONTROLS, **_NAMELESS_BULLETS, **_SYMBOL_BULLETS}
_ICONS = re.compile(
    "(?:(?<![\t ])[\t ]+)?"
    "(?:[\ue000-\uf8ff\U000f0000-\U0010ffff⌂☎☏✆✉🖂📞📱📧🏠🏡📍🌐🔗\N{OFFICE BUILDING}]\ufe0f?[\t ]*)+"
)
"""Icons, which stand before what they name: letters of icon fonts, and the signs for addresses and telephones."""
_SOFT_HYPHEN = re.compile("\u00ad(?!\\s*$)", re.MULTILINE)
_NEEDLESS_JOINER = re.compile(f"(?<![\u0600-\u0dff])[{_JOINERS}]|[{_JOINERS}](?![\u0600-\u0dff])")
_WIDE_SPACE = re.compile(r"(?<=\S)[ \u00a0]{3,}(?=\S)")
_DOUBLE_SPACE = re.compile(r"(?<=[^\s!?:;])[ \u00a0]{2}(?=\S)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LEADERS = re.compile(
    r"(?:(?<!\s)\s+)?(?:\.{4,}|(?:\s\.){3,}|…{2,}|[·‥]{4,}|_{4,}|-{5,}|(?<=\s)\.{3}(?=\s(?:\S+\s)?[^\s\d]{0,14}\s?\d))\s*"
)
"""Dots or lines that lead from a text to what stands at the right: a year, a place."""
_ALONE = re.compile(r"^\S(?: \S)*$")
_SEVERAL = 7
"""Letters and digits of a cell where each stands alone, which makes it a name, a number or an address set apart."""
_SPACED = re.compile(r"^(?:(?:[^\W\d_]|['’&]) ){3,}[^\W\d_]$")


def clean(text: str) -> str:
    """The text in composed letters, without controls and invisible signs. An icon parts what it stands between."""
    text = _NEEDLESS_JOINER.sub("", _SOFT_HYPHEN.sub("", text)).replace("\u00ad", "‐")
    return unicodedata.normalize("NFC", _ICONS.sub("\t", text.translate(_TABLE)))


def tidy(text: str) -> str:
    """One line without needless spaces, letters that were set apart (``S K I L L S``) put together again."""
    cells = (" ".join(_together(cell).split()) for cell in _LEADERS.sub("\t", clean(text)).split("\t"))
    return "\t".join(cell for cell in cells if cell)


def _together(cell: str) -> str:
    words = re.split(r" {2,}", cell.strip())
    if sum(map(str.isalnum, cell)) >= _SEVERAL and all(_ALONE.match(word) for word in words):
        return " ".join(word.replace(" ", "") for word in words)
    return " ".join(word.replace(" ", "") if _SPACED.match(word) else word for word in words)


def celled(text: str) -> str:
    """The text with a tab in place of the many spaces that part its cells; two are enough beside a date."""
    if "\t" in text.strip() or "  " not in text.strip():
        return text
    parted = _WIDE_SPACE.sub("\t", text)
    return _DOUBLE_SPACE.sub("\t", parted) if _YEAR.search(text) and not text.rstrip().endswith(".") else parted


def without_bullet(text: str) -> tuple[str, bool]:
    """The text after its list marker, and whether there was one. A marker alone gives an empty text."""
    found = _BULLET.match(text + " ")
    return (text[found.end() :].strip(), True) if found else (text.strip(), False)


def is_mark(text: str) -> bool:
    """Whether this is a list marker that is nothing else, as a dash is."""
    return text != "" and not text.strip(_SIGN)


def is_icon(text: str) -> bool:
    """Whether these are letters of a font of icons, or signs, and nothing else."""
    return all(unicodedata.category(sign) in ("Co", "So") for sign in text)


def without_inner_marks(line: str) -> str:
    """A row of cells without the marks that a timeline or a list set before the later ones."""
    first, *rest = line.split("\t")
    return "\t".join([first, *(cell.lstrip(_SIGN + " ") or cell for cell in rest)])
