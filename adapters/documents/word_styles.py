"""The styles of a Word document: what a paragraph is by its style, and by the styles that this one is based on.

Element names are those of ECMA-376 (WordprocessingML).
"""

from typing import NamedTuple

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NEARLY_WHITE = 245
_ANCESTORS = 10
"""Styles that a style may be based on, one after the other; Word allows nine."""


class Style(NamedTuple):
    """What a style says; None where it leaves that to the one it is based on."""

    level: int | None = None
    bold: bool | None = None
    size: float | None = None
    listed: bool | None = None
    hidden: bool | None = None
    white: bool | None = None
    grounded: bool | None = None
    """Whether the text has a ground of its own, in a colour."""


def styles_of(root: etree._Element) -> dict[str, Style]:
    """Every style by its id, with what it takes over from others. Without an id: that of a usual paragraph."""
    usual_run = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    whole = Style(size=size(usual_run), white=is_white(usual_run))
    own: dict[str, tuple[Style, str]] = {}
    characters: set[str] = set()
    usual = ""
    for style in root.iter(f"{W}style"):
        paragraph, run = style.find(f"{W}pPr"), style.find(f"{W}rPr")
        name = (value(style.find(f"{W}name")) or "").lower()
        level = int(name[-1]) if name.startswith("heading ") and name[-1].isdigit() else outline_level(paragraph)
        says = Style(
            level=level,
            bold=switch(run, "b"),
            size=size(run),
            listed=is_listed(paragraph),
            hidden=switch(run, "vanish"),
            white=is_white(run),
            grounded=True if is_grounded(run) or is_grounded(paragraph) else None,
        )
        identity = style.get(f"{W}styleId", "")
        own[identity] = says, value(style.find(f"{W}basedOn")) or ""
        if style.get(f"{W}type") == "character":
            characters.add(identity)
        elif style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
            usual = identity
    styles = {name: _inherited(name, own, Style() if name in characters else whole) for name in own}
    return styles | {"": _inherited(usual, own, whole)}


def _inherited(name: str, own: dict[str, tuple[Style, str]], whole: Style) -> Style:
    found = Style()
    for _ in range(_ANCESTORS):
        if name not in own:
            break
        says, name = own[name]
        found = _filled(found, says)
    return _filled(found, whole)


def _filled(mine: Style, theirs: Style) -> Style:
    return Style(
        level=theirs.level if mine.level is None else mine.level,
        bold=theirs.bold if mine.bold is None else mine.bold,
        size=theirs.size if mine.size is None else mine.size,
        listed=theirs.listed if mine.listed is None else mine.listed,
        hidden=theirs.hidden if mine.hidden is None else mine.hidden,
        white=theirs.white if mine.white is None else mine.white,
        grounded=theirs.grounded if mine.grounded is None else mine.grounded,
    )


def value(element: etree._Element | None) -> str | None:
    """The element's ``val``."""
    return None if element is None else element.get(f"{W}val")


def switch(properties: etree._Element | None, name: str) -> bool | None:
    """Whether the property is on or off; None where it is not mentioned."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return None if found is None else value(found) not in ("0", "false", "off")


def size(properties: etree._Element | None) -> float | None:
    """Points."""
    half_points = None if properties is None else value(properties.find(f"{W}sz"))
    return int(half_points) / 2 if half_points and half_points.isdigit() else None


def is_white(properties: etree._Element | None) -> bool | None:
    """Whether the text is as white as paper, or nearly so; None where no colour is said."""
    colour = None if properties is None else properties.find(f"{W}color")
    if colour is None:
        return None
    if colour.get(f"{W}themeColor") in ("background1", "light1"):
        return colour.get(f"{W}themeShade") is None
    return _is_white(value(colour) or "")


def is_grounded(properties: etree._Element | None) -> bool:
    """Whether the properties paint a ground that is not white."""
    if properties is None:
        return False
    highlight, shading = value(properties.find(f"{W}highlight")), properties.find(f"{W}shd")
    if highlight not in (None, "none", "white"):
        return True
    if shading is None:
        return False
    plain = value(shading) in (None, "clear", "nil")
    theme = shading.get(f"{W}themeFill") not in (None, "background1", "light1")
    return (
        theme or not plain or not (shading.get(f"{W}fill", "auto") == "auto" or _is_white(shading.get(f"{W}fill", "")))
    )


def _is_white(colour: str) -> bool:
    try:
        parts = bytes.fromhex(colour)
    except ValueError:
        return False
    return len(parts) == 3 and min(parts) >= _NEARLY_WHITE


def is_listed(properties: etree._Element | None) -> bool | None:
    """Whether the paragraph is an item of a list; None where nothing is said."""
    numbering = None if properties is None else properties.find(f"{W}numPr")
    return None if numbering is None else value(numbering.find(f"{W}numId")) != "0"


def outline_level(properties: etree._Element | None) -> int | None:
    """The heading level, from 1; the ninth means running text."""
    outline = None if properties is None else value(properties.find(f"{W}outlineLvl"))
    return int(outline) + 1 if outline is not None and outline.isdigit() and int(outline) < 9 else None
