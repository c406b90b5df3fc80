"""A CV as one HTML page: what a browser shows, and what the PDF is laid out from."""

import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from adapters.render.outline import Outline

_UNIT_SIGN = re.compile(r"(?<=\d) (?=[%‰€£$¥°])")
_TEMPLATES = files("adapters.render") / "templates"

_SCREEN = """
html { --entry: 0.9em; --item: 0.15em; --part: 1.4em; font-size: 16px; line-height: 1.45; }
body { margin: 0 auto; max-width: 46rem; padding: 3rem 1.5rem; }
@media (max-width: 36rem) { .columns { columns: 1; } .columns .top { break-before: auto; } }
@media print { html { font-size: 10pt; } body { max-width: none; padding: 0; } }
"""


@cache
def classic_style() -> str:
    """The look that HTML and PDF share, as CSS; sizes and spaces are set by whoever uses it."""
    return (_TEMPLATES / "classic.css").read_text(encoding="utf-8")


def html_page(cv: Outline, style: str | None = None) -> str:
    """The page, which needs nothing from anywhere else. ``style`` is our own CSS; None is for a browser."""
    # Escaped quotes would break font names inside <style>; the CSS is a file of ours, never a person's text.
    trusted = Markup(classic_style() + _SCREEN if style is None else style)  # noqa: S704 - see above
    return _template().render(cv=cv, style=trusted)


@cache
def _template() -> Template:
    # Jinja's own choice by file name leaves some names unescaped, so escaping is said outright.
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    environment.filters["bound"] = _bound
    return environment.from_string((_TEMPLATES / "classic.html").read_text(encoding="utf-8"))


def _bound(text: str) -> str:
    """The text with every sign of a unit bound to its number, so that no line begins with a lonely "%"."""
    return _UNIT_SIGN.sub("\N{NO-BREAK SPACE}", text)
