"""What a web page itself says, without what stands around it: trafilatura tells them apart, where it is installed.

It leaves out more than it should: lists of single words, short sections. For a page that is looked through for a few
sentences that is right; a posting, of which every line counts, is read by ``html``.
"""

import re
from collections.abc import Callable
from importlib import import_module

from lxml import etree

from adapters.documents.extract import Extract
from adapters.documents.html import read_html

_WORD = re.compile(r"\w+")


def _trafilatura() -> Callable[..., str | None] | None:
    """The library's way from a page to its text; None where the extra ``aicvgen[research]`` is not installed."""
    try:
        extract: Callable[..., str | None] = import_module("trafilatura").extract
    except ImportError:
        return None
    return extract


_EXTRACT = _trafilatura()
"""Looked for when this is imported, which is in the process that children come from: they have it then."""


def read_page(data: bytes) -> Extract:
    """The lines of a page in UTF-8 that are its own: all of them where that cannot be told. Raises ``RefusedError``.

    Lines are those that a browser shows, as ``html`` parts them: trafilatura takes hidden text for text, and puts a
    short page into one line.
    """
    whole = read_html(data)
    own = _words(_own_text(data))
    lines = tuple(line for line in whole.lines if _words(line.text) in own)
    return Extract(lines=lines, links=whole.links, hidden=whole.hidden) if lines else whole


def _own_text(data: bytes) -> str:
    """Nothing where trafilatura is not installed, or finds nothing."""
    if _EXTRACT is None:
        return ""
    try:
        return _EXTRACT(data.decode("utf-8", "replace"), include_comments=False, favor_recall=True) or ""
    except (ValueError, etree.LxmlError):
        return ""


def _words(text: str) -> str:
    """The words alone, with a space around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
