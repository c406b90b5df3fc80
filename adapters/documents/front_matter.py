"""The head of data that Markdown files may begin with (YAML between two lines of dashes), as Markdown to be read.

Keys stay as labels, ``phone: 0113 496 0018``, and head what is listed under them; quotes, brackets and the marks of
lists go. Values are read line by line, and nothing else of YAML is: no anchors, no types.
"""

import re

_FENCE = re.compile(r"^---\s*$")
_END = re.compile(r"^(?:---|\.\.\.)\s*$")
_MOST_LINES = 200
_PAIR = re.compile(r"^(?P<key>[^\W\d][\w .-]{0,40}?)\s*:(?:\s+(?P<value>.*))?$")
_ITEM = re.compile(r"^-\s+(?=\S)")
_BLOCK = re.compile(r"^[|>][+-]?\d?$")
_QUOTED = re.compile(r"^(?P<quote>[\"'])(?P<text>.*)(?P=quote)(?:\s+#.*)?$")
_COMMENT = re.compile(r"(?:^|\s)#(?:\s.*)?$")
_FLOW = re.compile(r"""\s*((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'][^,]*))\s*(?:,|$)""")


def parted_front_matter(text: str) -> tuple[list[str], str]:
    """The lines of data at the text's head, without comments, and the text below; no lines where there is no data."""
    lines = text.lstrip("\ufeff\n\r ").splitlines()
    if not lines or _FENCE.match(lines[0]) is None:
        return [], text
    end = next((at for at in range(1, min(len(lines), _MOST_LINES)) if _END.match(lines[at])), None)
    data = [line.rstrip() for line in lines[1:end] if line.strip() and line.strip()[0] != "#"]
    if end is None or not data or _PAIR.match(data[0]) is None:
        return [], text
    return data, "\n".join(lines[end + 1 :])


def with_plain_front_matter(text: str) -> str:
    """The text, with the data at its head as Markdown: first all pairs, then what is listed under a key that heads it.

    As it is where no data stand there.
    """
    data, below = parted_front_matter(text)
    if not data:
        return text
    pairs: list[str] = []
    lists: list[str] = []
    for at, line in enumerate(data):
        pair = _PAIR.match(line)
        nested = line[0] in " \t-"
        opens = at + 1 < len(data) and data[at + 1][0] in " \t-"
        if nested:
            (lists or pairs).append(_said(line))
        elif pair is not None and (opens or (pair["value"] or "").startswith("[")):
            said = [] if opens and not _value(pair["value"] or "") else [_value(pair["value"] or "")]
            lists.extend(("", f"# {_label(pair['key'])}", *said))
        else:
            pairs.append(_said(line))
    return "\n".join([*pairs, *lists, "", below])


def _said(line: str) -> str:
    """One line of data without its marks."""
    line = _ITEM.sub("", line.strip())
    pair = _PAIR.match(line)
    return _value(line) if pair is None else f"{_label(pair['key'])}: {_value(pair['value'] or '')}".rstrip()


def _label(key: str) -> str:
    return " ".join(key.replace("_", " ").split())


def _value(text: str) -> str:
    """A value without quotes; of a list in brackets its values, of pairs in braces their values."""
    text = text.strip()
    if _BLOCK.match(text):
        return ""
    if (quoted := _QUOTED.match(text)) is not None:
        double = quoted["quote"] == '"'
        return re.sub(r"\\([\"\\/])", r"\1", quoted["text"]) if double else quoted["text"].replace("''", "'")
    text = _COMMENT.sub("", text)
    if len(text) > 1 and (text[0], text[-1]) in (("[", "]"), ("{", "}")):
        parts = (found[1].strip() for found in _FLOW.finditer(text[1:-1]))
        pairs = ((_PAIR.match(part) if text[0] == "{" else None, part) for part in parts if part)
        return ", ".join(_value(pair["value"] or "" if pair else part) for pair, part in pairs)
    return text
