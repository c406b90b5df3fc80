"""Rich Text Format to lines: groups, control words and escapes as the RTF 1.9.1 specification has them."""

import re
from dataclasses import dataclass, field, replace

from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.marks import celled, tidy, without_bullet
from adapters.documents.table_rows import TableRows

_TOKEN = re.compile(
    r"\\(?:'(?P<hex>[0-9a-fA-F]{2})|(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|(?P<sign>[^a-zA-Z]))"
    r"|(?P<open>\{)|(?P<close>\})|(?P<text>[^\\{}\r\n]+)|[\r\n]+"
)
_LEFT_OUT = {
    *("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "generator", "themedata", "datastore"),
    *("listtable", "listoverridetable", "rsidtbl", "latentstyles", "xmlnstbl", "mmathPr", "filetbl", "revtbl"),
}
_MARKERS = {"listtext", "pntext"}
"""Groups with the bullet or the number of a list item, which older programs print."""
_SIGNS = {
    **dict.fromkeys(("line", "par", "page", "sect", "nestrow"), "\n"),
    **dict.fromkeys(("tab", "nestcell"), "\t"),
    **dict(zip(("lquote", "rquote", "ldblquote", "rdblquote", "bullet", "endash", "emdash"), "‘’“”•–—", strict=True)),
    **dict.fromkeys(("emspace", "enspace", "qmspace"), " "),
}
_ESCAPES = {"~": " ", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "\n"}
_COLOURS = re.compile(r"\{\\colortbl([^{}]{0,20000})\}")
_COLOUR = re.compile(r"\\(red|green|blue)(\d{1,3})")
_GROUNDS = re.compile(r"\\(?:cbpat|clcbpat|trcbpat|background|shp|do)(?![a-z])")
"""What may paint the ground of a paragraph, a cell or the page: white text may stand out from it."""
_NEARLY_WHITE = 245
_UNREADABLE = 2.0
"""Points. Below it, text is there for machines and not for people."""
_LINK = re.compile(r'HYPERLINK\s+"([^"]+)"')
_DEPTH_LIMIT = 200
_TOKEN_LIMIT = 500_000
"""A CV of ten pages that a word processor saved has 30,000."""


@dataclass(frozen=True, slots=True)
class _State:
    """What holds in a group, and in those within it. ``label_from`` is where the text of a link began."""

    skipped: bool = False
    bold: bool = False
    hidden: bool = False
    white: bool = False
    grounded: bool = False
    """Whether the text has a ground of its own, in a colour."""
    eastern: bool = False
    """Whether the text is in signs of two bytes, whose size and weight have words of their own."""
    instructs: bool = False
    size: float | None = None
    fallback: int = 1
    label_from: int | None = None

    @property
    def unseen(self) -> bool:
        """Whether nobody sees the text."""
        return self.hidden or (self.white and not self.grounded) or (self.size or _UNREADABLE) < _UNREADABLE


@dataclass(slots=True)
class _Line:
    """The line that is being gathered."""

    parts: list[str] = field(default_factory=list)
    letters: int = 0
    heavy: int = 0
    """Of the letters, both of the first cell."""
    tabbed: bool = False
    size: float | None = None
    listed: bool = False
    level: int | None = None


def read_rtf(data: bytes) -> Extract:
    """The text of an RTF file. Raises ``RefusedError``."""
    source = data.decode("latin-1")
    codepage = re.search(r"\\ansicpg(\d{3,5})", source[:2000])
    reading = _Reading(f"cp{codepage[1]}" if codepage else "cp1252", _white_ones(source))
    for number, token in enumerate(_TOKEN.finditer(source)):
        if number > _TOKEN_LIMIT:
            raise RefusedError("too_complex", "RTF")
        reading.take(token)
    lines = reading.end()
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "RTF")
    return Extract(
        lines=tuple(lines),
        links=tuple(dict.fromkeys(reading.links)),
        hidden=tuple(filter(None, reading.hidden)),
    )


def _white_ones(source: str) -> frozenset[int]:
    """The numbers of the colours that are as white as the paper; none where the paper may be of another colour."""
    found = _COLOURS.search(source)
    if found is None or _GROUNDS.search(source):
        return frozenset()
    colours = ([int(part) for _, part in _COLOUR.findall(entry)] for entry in found[1].split(";"))
    return frozenset(at for at, parts in enumerate(colours) if len(parts) == 3 and min(parts) >= _NEARLY_WHITE)


class _Reading:
    def __init__(self, encoding: str, white: frozenset[int]) -> None:
        self.links: list[Target] = []
        self.hidden: list[str] = []
        self._rows = TableRows()
        self._encoding = encoding
        self._white = white
        self._stack = [_State()]
        self._line = _Line()
        self._bytes = b""
        self._to_skip = 0
        self._instruction = ""

    def take(self, token: re.Match[str]) -> None:
        """Read on. Bytes that follow each other are decoded together, for encodings of two bytes."""
        if token["hex"] and not self._to_skip:
            self._bytes += bytes.fromhex(token["hex"])
            return
        if self._bytes:
            self._say(_decoded(self._bytes, self._encoding))
            self._bytes = b""
        match token.lastgroup:
            case "hex":
                self._to_skip -= 1
            case "open":
                self._open()
            case "close":
                self._close(self._stack[-1])
            case "text":
                self._say(token["text"][self._to_skip :])
                self._to_skip = max(0, self._to_skip - len(token["text"]))
            case "sign" if token["sign"] == "*":
                self._stack[-1] = replace(self._stack[-1], skipped=True)
            case "sign":
                self._say(_ESCAPES.get(token["sign"], ""))
            case "word" | "number":
                self._obey(token["word"], int(token["number"]) if token["number"] else None)

    def _open(self) -> None:
        if len(self._stack) > _DEPTH_LIMIT:
            raise RefusedError("too_complex", "RTF")
        self._stack.append(replace(self._stack[-1], label_from=None))

    def _close(self, state: _State) -> None:
        if state.label_from is not None and (found := _LINK.search(self._instruction)):
            label = " ".join("".join(self._line.parts[state.label_from :]).split())
            self.links.append(Target(found[1], label or found[1]))
            self._instruction = ""
        if len(self._stack) > 1:
            self._stack.pop()

    def _obey(self, word: str, number: int | None) -> None:
        state = self._stack[-1]
        match word:
            case "u" if number is not None:
                self._say(chr(number % 0x10000))
                self._to_skip = state.fallback
            case "fldinst":
                self._stack[-1] = replace(state, instructs=True)
                self._instruction = ""
            case "fldrslt":
                self._stack[-1] = replace(state, label_from=len(self._line.parts))
            case "outlinelevel" | "pard":
                self._line.level = number + 1 if number is not None and number < 9 else None
            case "trowd" | "intbl" | "cell" | "row" if not state.skipped:
                self._tabulate(word)
            case "cf":
                self._stack[-1] = replace(state, white=number in self._white)
            case "cb" | "chcbpat" | "highlight":
                self._stack[-1] = replace(state, grounded=bool(number) and number not in self._white)
            case _ if word in _LEFT_OUT or word in _MARKERS:
                self._stack[-1] = replace(state, skipped=True)
                self._line.listed = self._line.listed or word in _MARKERS
            case _:
                self._stack[-1] = _restyled(state, word, number)
                self._say(_SIGNS.get(word, ""))

    def _tabulate(self, word: str) -> None:
        """A row begins with its measures or with a paragraph that is in a table. A nested one is read by lines."""
        if not self._rows.in_row:
            self._rows.begin_row()
        if word in ("cell", "row"):
            self.end_line()
            (self._rows.end_cell if word == "cell" else self._rows.end_row)()

    def _say(self, text: str) -> None:
        state = self._stack[-1]
        if state.instructs:
            self._instruction += text
        if not text or state.skipped:
            return
        if state.unseen and not text.isspace():
            self.hidden.append(text.strip())
            return
        first, *rest = text.split("\n")
        self._put(first, state)
        for part in rest:
            self.end_line()
            self._put(part, state)

    def _put(self, text: str, state: _State) -> None:
        if not self._line.tabbed:
            self._line.letters += len(text.strip())
            self._line.heavy += len(text.strip()) if state.bold else 0
        self._line.tabbed = self._line.tabbed or "\t" in text
        self._line.parts.append(text)
        if state.size and text.strip():
            self._line.size = max(self._line.size or 0.0, state.size)

    def end_line(self) -> None:
        """Finish the line that is being gathered, if it says anything."""
        said, self._bytes = self._bytes, b""
        self._say(_decoded(said, self._encoding))
        line, self._line = self._line, _Line(level=self._line.level)
        whole = "".join(line.parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        text, marked = without_bullet(tidy(celled(whole)))
        if text:
            bold, bullet = line.heavy * 2 > line.letters, marked or line.listed
            self._rows.add(Line(text, size=line.size, bold=bold, bullet=bullet, level=line.level))

    def end(self) -> list[Line]:
        """Finish what is being gathered: all lines."""
        self.end_line()
        return self._rows.end()


def _restyled(state: _State, word: str, number: int | None) -> _State:
    match word:
        case "uc" if number is not None:
            return replace(state, fallback=number)
        case "b":
            return replace(state, bold=number != 0)
        case "fs" if number:
            return replace(state, size=number / 2)
        case "dbch" | "loch" | "hich" | "ltrch" | "rtlch":
            return replace(state, eastern=word == "dbch")
        case "ab" if state.eastern:
            return replace(state, bold=number != 0)
        case "afs" if state.eastern and number:
            return replace(state, size=number / 2)
        case "v" | "deleted":
            return replace(state, hidden=number != 0)
        case "plain":
            return replace(state, bold=False, hidden=False, white=False, grounded=False, size=None)
        case _:
            return state


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "replace")
    except LookupError:
        return data.decode("cp1252", "replace")
