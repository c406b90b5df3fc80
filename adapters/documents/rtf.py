"""Rich Text Format to lines: groups, control words and escapes as the RTF 1.9.1 specification has them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from adapters.documents.extract import Extract, Line, RefusedError
from adapters.documents.marks import tidy, without_bullet

_TOKEN = re.compile(
    r"\\(?:'(?P<hex>[0-9a-fA-F]{2})|(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|(?P<sign>[^a-zA-Z]))"
    r"|(?P<open>\{)|(?P<close>\})|(?P<text>[^\\{}\r\n]+)|[\r\n]+"
)
_LEFT_OUT = {
    *(
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "generator",
        "themedata",
        "datastore",
        "listtable",
    ),
    *("listoverridetable", "rsidtbl", "latentstyles", "fldinst", "xmlnstbl", "mmathPr", "filetbl", "revtbl", "pntext"),
}
_SIGNS = {
    "line": "\n",
    "par": "\n",
    "page": "\n",
    "sect": "\n",
    "row": "\n",
    "tab": "\t",
    "cell": "\t",
    "nestcell": "\t",
}
_QUOTES = {
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "endash": "–",
    "emdash": "—",
    "emspace": " ",
    "enspace": " ",
}
_ESCAPES = {"~": " ", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "\n"}
_DEPTH_LIMIT = 200


@dataclass(frozen=True, slots=True)
class _State:
    skipped: bool = False
    bold: bool = False
    fallback: int = 1


def read_rtf(data: bytes) -> Extract:
    """The text of an RTF file. Raises ``RefusedError``."""
    source = data.decode("latin-1")
    codepage = re.search(r"\\ansicpg(\d{3,5})", source[:2000])
    pieces = list(_pieces(source, f"cp{codepage[1]}" if codepage else "cp1252"))
    lines: list[Line] = []
    text, heavy = "", 0
    for piece, bold in [*pieces, ("\n", False)]:
        head, *rest = piece.split("\n")
        text += head
        heavy += len(head.strip()) if bold else 0
        for part in rest:
            content, bullet = without_bullet(tidy(text))
            if content:
                lines.append(Line(content, bold=heavy * 2 > len(content), bullet=bullet))
            text, heavy = part, 0
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "RTF")
    return Extract(lines=tuple(lines))


def _pieces(source: str, encoding: str) -> Iterator[tuple[str, bool]]:
    """Text and whether it is bold. Bytes of one run are decoded together, for encodings of two bytes."""
    stack = [_State()]
    waiting = b""
    to_skip = 0
    for token in _TOKEN.finditer(source):
        state = stack[-1]
        if token["hex"] and not to_skip:
            waiting += bytes.fromhex(token["hex"])
            continue
        text = _decoded(waiting, encoding)
        waiting = b""
        if token["hex"]:
            to_skip -= 1
        elif token["open"] or token["close"]:
            _nest(stack, opens=token["open"] is not None)
        elif token["text"] is not None:
            text += token["text"][to_skip:]
            to_skip = max(0, to_skip - len(token["text"]))
        elif token["sign"]:
            stack[-1] = replace(state, skipped=state.skipped or token["sign"] == "*")
            text += _ESCAPES.get(token["sign"], "")
        elif token["word"]:
            stack[-1], said, to_skip = _obeyed(state, token["word"], token["number"], to_skip)
            text += said
        if text and not state.skipped:
            yield text, state.bold


def _nest(stack: list[_State], *, opens: bool) -> None:
    if len(stack) > _DEPTH_LIMIT:
        raise RefusedError("too_complex", "RTF")
    if opens:
        stack.append(stack[-1])
    elif len(stack) > 1:
        stack.pop()


def _obeyed(state: _State, word: str, number: str | None, to_skip: int) -> tuple[_State, str, int]:
    if word in _LEFT_OUT:
        return replace(state, skipped=True), "", to_skip
    if word == "u" and number:
        return state, chr(int(number) % 0x10000), state.fallback
    if word == "uc" and number:
        return replace(state, fallback=int(number)), "", to_skip
    if word in ("b", "plain"):
        return replace(state, bold=word == "b" and number != "0"), "", to_skip
    return state, _SIGNS.get(word) or _QUOTES.get(word) or "", to_skip


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "replace")
    except LookupError:
        return data.decode("cp1252", "replace")
