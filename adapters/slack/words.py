"""A message's text as the person wrote it: without the marks that Slack puts into it.

https://docs.slack.dev/messaging/formatting-message-text: ``&``, ``<`` and ``>`` are escaped, and links, mentions
and dates stand in angle brackets.
"""

import re

_MARKED = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def written(text: str) -> str:
    """The text. A link keeps its label, and its address where that says more; a mention of somebody goes."""
    plain = _MARKED.sub(lambda mark: _unmarked(mark[1], mark[2]), text)
    for escaped, char in _ESCAPES:
        plain = plain.replace(escaped, char)
    return plain.strip()


def _unmarked(target: str, label: str | None) -> str:
    if target.startswith("@"):
        return ""
    if target.startswith(("#", "!")):
        return label or ""
    address = target.removeprefix("mailto:").removeprefix("tel:")
    if not label or label in address or address.removesuffix("/").endswith(label.removesuffix("/")):
        return address
    return f"{label} ({address})"
