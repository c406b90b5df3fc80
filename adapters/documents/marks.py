"""Bullets, icons and broken letters: what stands in a text layer and is no word."""

import re
import unicodedata

_BULLET = re.compile(r"^\s*(?:[•‣▪▫■□●○◦◆◇◈▶►▸▹➢➤➔→✓✔✦✱❖❑❒⁃∙·⚫⬧⮚]\s*|[-*–—−»›]\s+|o\s+(?=[A-ZÀ-Þ]))")
_LIGATURES = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}
_SPACES = {
    ord(sign): " " for sign in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
}
_NOTHING = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF])
_CONTROLS = {code: " " for code in range(32) if chr(code) not in "\t\n"} | {0x7F: " "}
_TABLE = {**_LIGATURES, **_SPACES, **_NOTHING, **_CONTROLS}
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_SPACED = re.compile(r"^(?:(?:[^\W\d_]|['’&]) ){3,}[^\W\d_]$")


def clean(text: str) -> str:
    """The text in composed letters, without icons of private code points, controls and invisible signs."""
    text = _PRIVATE.sub(" ", text.translate(_TABLE))
    return unicodedata.normalize("NFC", text)


def tidy(text: str) -> str:
    """One line without needless spaces, letters that were set apart (``S K I L L S``) put together again."""
    cells = (" ".join(_together(cell).split()) for cell in clean(text).split("\t"))
    return "\t".join(cell for cell in cells if cell)


def _together(cell: str) -> str:
    words = re.split(r" {2,}", cell.strip())
    return " ".join(word.replace(" ", "") if _SPACED.match(word) else word for word in words)


def without_bullet(text: str) -> tuple[str, bool]:
    """The text after its list marker, and whether there was one. A marker alone gives an empty text."""
    found = _BULLET.match(text + " ")
    return (text[found.end() :].strip(), True) if found else (text.strip(), False)
