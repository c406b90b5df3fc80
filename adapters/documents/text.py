"""Plain text and Markdown to lines. Harmless formats: read in the parent."""

import re

from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.front_matter import parted_front_matter, with_plain_front_matter
from adapters.documents.marks import celled, tidy, without_bullet

LENGTH_LIMIT = 200_000
"""Characters of a text that a CV or a job description can still be: a hundred pages."""
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{3,})\s*$")
_RULE = re.compile(r"^\s*([-*_=~•·])(?:\s*\1){2,}\s*$")
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\(\s{0,9}<?([^)\s>]{1,2000})>?(?:\s{1,9}[\"'][^)\n]{0,300})?\)")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^>\s]+)>")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.{1,300}?)(?<=[^\s*_])\1(?![\w*])")
_CODE = re.compile(r"`([^`]+)`")
_CODES = re.compile(r"(?<=`) +(?=`)")
"""Between words that are each set as code: tags."""
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>])")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_PLUS = re.compile(r"\+ (?=\S)(?!\d[\d ()/.-]{6})")
"""The third mark of lists, where no telephone number follows it."""


def is_markdown(text: str) -> bool:
    """Whether the text has a head of data, headings, bold or links as Markdown writes them."""
    lines = text.splitlines()
    return bool(parted_front_matter(text)[0]) or any(
        _HEADING.match(line) or _STRONG.search(line) or _LINK.search(line) for line in lines
    )


def read_text(text: str) -> Extract:
    """The lines of a plain text. Raises ``RefusedError``."""
    return Extract(lines=tuple(_lines(_checked(text))))


def read_markdown(text: str) -> Extract:
    """The lines of a Markdown text without its marks, with heading levels and links."""
    links: list[Target] = []
    text = with_plain_front_matter(_COMMENT.sub("", _checked(text)))

    def label(found: re.Match[str]) -> str:
        links.append(Target(found[2], found[1] or found[2]))
        return found[1] or ("" if found[0].startswith("!") else found[2])

    text = _LINK.sub(label, text)
    text = _AUTOLINK.sub(lambda found: found[1].removeprefix("mailto:"), text)
    lines: list[Line] = []
    for line in _lines(text):
        if _TABLE_RULE.match(line.text) and "-" in line.text:
            continue
        lines.append(_unmarked(line))
    return Extract(lines=tuple(line for line in lines if line.text), links=tuple(links))


def _unmarked(line: Line) -> Line:
    text, level = line.text, line.level
    if heading := _HEADING.match(text):
        text, level = heading[2], len(heading[1])
    if text.startswith("|") and text.endswith("|") and len(text) > 1:
        text = "\t".join(cell.strip() for cell in text.strip("|").split("|"))
    item = _PLUS.match(text) if not line.bullet else None
    text = _CODES.sub("\t", text[item.end() :] if item else text)
    whole = _STRONG.fullmatch(text.rstrip(": "))
    text = _CODE.sub(r"\1", _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", text.removeprefix("> "))))
    text = _ESCAPE.sub(r"\1", text)
    return line._replace(text=tidy(text), level=level, bold=whole is not None, bullet=line.bullet or item is not None)


def _checked(text: str) -> str:
    if len(text) > LENGTH_LIMIT:
        raise RefusedError("too_large", f"{len(text)} characters")
    if not text.strip():
        raise RefusedError("empty")
    return text


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    empty = 0
    page = 1
    for raw in re.split(r"\r\n|[\n\r\v\x85\u2028\u2029]|(?=\f)", text):
        page += raw.count("\f")
        underline = _UNDERLINE.match(raw)
        if underline and lines and not empty and not lines[-1].bullet and len(lines[-1].text) < 80:
            lines[-1] = lines[-1]._replace(level=1 if underline[1][0] == "=" else 2)
            continue
        parted = celled(raw.expandtabs(4).rstrip()) if "\t" not in raw.strip() else raw
        content, bullet = (tidy(raw), False) if _HEADING.match(raw) else without_bullet(tidy(parted))
        if not content or _RULE.match(raw):
            empty += 1
            continue
        indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
        lines.append(Line(content, page=page, x=float(indent), bullet=bullet, gap=float(empty)))
        empty = 0
    return lines
