"""What the styles of a web page hide from people: rules of its own style sheets, and those written on an element.

Of selectors those are understood that are made of names, classes, ids, descendants and children; what another rule
paints is not known, so that where one may paint a ground, white text counts as seen.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from lxml import etree

Declarations = Mapping[str, str]

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}@;]+)\{([^{}]*)\}")
_AT_BLOCK = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})")
_COMPOUND = re.compile(r"(?P<tag>[a-zA-Z][\w-]*|\*)?(?P<marks>(?:[.#][\w-]+)*)")
_GROUNDS = ("background", "background-color", "background-image")
_TOLD = {
    *("display", "visibility", "opacity", "font-size", "font", "color", "position", "left", "right", "top", "bottom"),
    *("text-indent", "clip", "clip-path", "transform", "margin-left", "width", "height", "overflow"),
    *("max-width", "max-height", *_GROUNDS),
}
_LENGTH = re.compile(r"(-?\d*\.?\d+)\s*(px|pt|em|rem|ex|ch|%|vw|vh|in|cm|mm)?(?![\w.])")
_PIXELS = {"px": 1.0, "pt": 4 / 3, "rem": 16.0, "in": 96.0, "cm": 37.8, "mm": 3.78, "vw": 10.0, "vh": 8.0}
_USUAL = 16.0
"""Pixels of text that no style says anything of."""
_UNREADABLE = 2 * 4 / 3
"""Pixels of two points."""
_FAR = -400.0
"""Pixels to the left or above, from where nothing is seen of a text."""
_NUMBERS = re.compile(r"\d*\.?\d+")
_NEARLY_WHITE = 245
_RULE_LIMIT = 2_000
_TEXT_LIMIT = 200_000
_FUNCTION = re.compile(r"(?:rgb|hsl)a?\([^()]*\)")
_NO_GROUND = {"", "none", "inherit", "initial", "unset", "0", "0 0"}
_CLIPPED = re.compile(r"rect\(\s*(?:0|1px)\S*[\s,]+(?:0|1px)|inset\(\s*(?:50|100)%|circle\(\s*0")
_MOVED = re.compile(r"scale[xy]?\(\s*0(?:\.0+)?\s*[,)]|translate[xy]?\(\s*-(\d{3,})px|translate[xy]?\(\s*-[1-9]\d{3,}")


class _Part(NamedTuple):
    """One compound of a selector, and whether what stands before it must be its very parent."""

    tag: str
    identity: str
    classes: frozenset[str]
    child: bool

    @property
    def key(self) -> str:
        """One of the things that an element must have, or nothing."""
        if self.identity:
            return f"#{self.identity}"
        return next((f".{one}" for one in sorted(self.classes)), "" if self.tag == "*" else self.tag)

    def fits(self, element: etree._Element) -> bool:
        """Whether the element has all of it."""
        own = frozenset(element.get("class", "").split())
        return (
            self.tag in ("", "*", element.tag)
            and (not self.identity or element.get("id") == self.identity)
            and self.classes <= own
        )


class _Rule(NamedTuple):
    parts: tuple[_Part, ...]
    weight: tuple[int, int, int]
    says: Declarations

    def fits(self, element: etree._Element) -> bool:
        """Whether the rule is about the element."""
        return self.parts[-1].fits(element) and _above(element, self.parts)


def _above(element: etree._Element, parts: tuple[_Part, ...]) -> bool:
    """Whether what stands before the last part fits above the element."""
    if len(parts) == 1:
        return True
    for ancestor in element.iterancestors():
        if parts[-2].fits(ancestor) and _above(ancestor, parts[:-1]):
            return True
        if parts[-1].child:
            return False
    return False


@dataclass(frozen=True, slots=True)
class Look:
    """How the text of an element looks, which its children take over. ``gone``: with all that is within it."""

    size: float = _USUAL
    white: bool = False
    invisible: bool = False
    grounded: bool = False
    gone: bool = False

    @property
    def unseen(self) -> bool:
        """Whether nobody sees the element's own text."""
        return self.gone or self.invisible or self.size < _UNREADABLE or (self.white and not self.grounded)


class Sheets:
    """The page's own style sheets."""

    def __init__(self, root: etree._Element) -> None:
        text = "\n".join(one.text or "" for one in root.iter("style") if _for_screens(one))
        self._rules: dict[str, list[_Rule]] = {}
        self._paints = any("stylesheet" in one.get("rel", "").lower() for one in root.iter("link"))
        """Whether a rule that is not understood may paint grounds."""
        text = _COMMENT.sub("", text[:_TEXT_LIMIT])
        self._paints = self._paints or any("background" in block[0] for block in _AT_BLOCK.finditer(text))
        for number, found in enumerate(_RULE.finditer(_AT_BLOCK.sub("", text))):
            if number > _RULE_LIMIT:
                self._paints = True
                break
            if says := {name: value for name, value in declared(found[2]).items() if name in _TOLD}:
                self._take(found[1], says, number)

    def _take(self, selectors: str, says: Declarations, number: int) -> None:
        for selector in selectors.split(","):
            if parts := parts_of(selector):
                ids, classes = sum(bool(one.identity) for one in parts), sum(len(one.classes) for one in parts)
                rule = _Rule(parts, (ids, classes, number), says)
                self._rules.setdefault(parts[-1].key, []).append(rule)
            elif any(name in says for name in _GROUNDS):
                self._paints = True

    def first(self) -> Look:
        """The look of a page before its first element."""
        return Look(grounded=self._paints)

    def look(self, element: etree._Element, above: Look) -> Look:
        """How the element's text looks."""
        says: dict[str, str] = {}
        keys = ["", element.tag, f"#{element.get('id', '')}", *(f".{one}" for one in element.get("class", "").split())]
        near = (rule for key in dict.fromkeys(keys) for rule in self._rules.get(key, ()))
        for rule in sorted((rule for rule in near if rule.fits(element)), key=lambda rule: rule.weight):
            says |= rule.says
        return _seen(element, says | declared(element.get("style", "")), above)

    def forget(self) -> None:
        """Ask no rule any more: a page that hides itself is shown by a script."""
        self._rules, self._paints = {}, True


def _for_screens(style: etree._Element) -> bool:
    media = style.get("media", "").lower()
    return not media or "screen" in media or "all" in media


def parts_of(selector: str) -> tuple[_Part, ...]:
    """The selector taken apart; nothing where it is made of more than names, classes and ids."""
    parts: list[_Part] = []
    child = False
    for word in selector.replace(">", " > ").split():
        if word == ">":
            child = True
            continue
        found = _COMPOUND.fullmatch(word)
        if found is None:
            return ()
        marks = re.findall(r"[.#][\w-]+", found["marks"])
        identity = next((mark[1:] for mark in marks if mark[0] == "#"), "")
        classes = frozenset(mark[1:] for mark in marks if mark[0] == ".")
        parts.append(_Part((found["tag"] or "").lower(), identity, classes, child))
        child = False
    return tuple(parts)


def declared(text: str) -> dict[str, str]:
    """What a block of declarations says, by property, in lower case."""
    pairs: Iterator[tuple[str, str, str]] = (one.partition(":") for one in text.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, colon, value in pairs if colon}


def _seen(element: etree._Element, says: Declarations, above: Look) -> Look:
    look = replace(above, gone=above.gone or _is_gone(element, says))
    if (size := says.get("font-size") or says.get("font")) and (pixels := _pixels(size, above.size)) is not None:
        look = replace(look, size=pixels)
    if visibility := says.get("visibility"):
        look = replace(look, invisible=visibility in ("hidden", "collapse"))
    colour = says.get("color") or (element.get("color", "").lower() if element.tag == "font" else "")
    if colour and colour not in ("inherit", "unset"):
        look = replace(look, white=is_white(colour))
    said = [says.get(name, "") for name in _GROUNDS] + [element.get("bgcolor", "").lower()]
    grounds = [ground for ground in said if ground not in _NO_GROUND and not _is_clear(ground)]
    if grounds:
        look = replace(look, grounded=any(not is_white(ground) for ground in grounds))
    if says.get("position") in ("absolute", "fixed"):  # it may lie on anything
        look = replace(look, grounded=True)
    return look


def _is_gone(element: etree._Element, says: Declarations) -> bool:
    """Whether the element is left out with all that it holds, or lies where nobody looks."""
    if element.get("hidden") is not None or element.get("aria-hidden", "").lower() == "true":
        return True
    if says.get("display") == "none" or _is_nothing(says.get("opacity", "1")):
        return True
    if _CLIPPED.search(says.get("clip", "")) or _CLIPPED.search(says.get("clip-path", "")):
        return True
    if _MOVED.search(says.get("transform", "")):
        return True
    if says.get("overflow") in ("hidden", "clip") and any(
        (pixels := _pixels(says[name], _USUAL)) is not None and pixels <= 1
        for name in ("width", "height", "max-width", "max-height")
        if name in says
    ):
        return True
    edges = ["text-indent", "margin-left"]
    edges += ["left", "right", "top", "bottom"] if says.get("position") in ("absolute", "fixed", "relative") else []
    return any((pixels := _pixels(says[edge], _USUAL)) is not None and pixels < _FAR for edge in edges if edge in says)


def _is_nothing(opacity: str) -> bool:
    number = _NUMBERS.match(opacity)
    return number is not None and float(number[0]) < (2 if "%" in opacity else 0.02)


def _pixels(text: str, parent: float) -> float | None:
    """The first length in pixels; None where there is none, or one of a kind that only a browser knows."""
    found = _LENGTH.search(text)
    if found is None:
        return None
    number, unit = float(found[1]), found[2]
    if unit is None:
        return number if number == 0 or text.strip() == found[0] else None
    if unit == "%":
        return number / 100 * parent
    return number * _PIXELS.get(unit, parent)


def is_white(colour: str) -> bool:
    """Whether a colour as style sheets write it is white, or nearly so, or none at all."""
    colour = colour.strip()
    if colour in ("white", "snow", "ghostwhite", "#fff", "#ffff") or _is_clear(colour):
        return True
    if re.fullmatch(r"#[0-9a-f]{6}(?:[0-9a-f]{2})?", colour):
        return min(int(colour[at : at + 2], 16) for at in (1, 3, 5)) >= _NEARLY_WHITE
    numbers = [float(number) for number in _NUMBERS.findall(colour)]
    if len(numbers) not in (3, 4) or not _FUNCTION.fullmatch(colour):
        return False
    return numbers[2] >= 96 if colour.startswith("hsl") else min(numbers[:3]) >= _NEARLY_WHITE


def _is_clear(colour: str) -> bool:
    """Whether a colour is so transparent that it is none."""
    if colour == "transparent" or re.fullmatch(r"#[0-9a-f]{6}00|#[0-9a-f]{3}0", colour):
        return True
    numbers = _NUMBERS.findall(colour)
    return _FUNCTION.fullmatch(colour) is not None and len(numbers) == 4 and float(numbers[3]) == 0
