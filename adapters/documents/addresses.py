"""Addresses that a narrow column broke, put together again: ``ada.quill@post.exampl`` above ``e``."""

import re
from collections.abc import Sequence

from adapters.documents.extract import Line

_END_OF_MAIL = re.compile(r"\S+@\S+$")
_OPEN_MAIL = re.compile(r"\S+@[^.\s]*$")
_REST_OF_MAIL = re.compile(r"[a-z]{1,8}$")
_REST_OF_OPEN_MAIL = re.compile(r"[\w-]+(?:\.[a-z]{2,12})+$")
_NEAR = 0.6
"""Line heights between two lines of one paragraph."""
_SHORTEST = 8
"""Characters of an address that is looked for in the targets of links."""


def with_whole_addresses(lines: Sequence[Line], targets: Sequence[str]) -> list[Line]:
    """The lines; where two of one column make the target of a link, or a mail address, they become one."""
    known = [_bare(target) for target in targets]
    out: list[Line] = []
    for line in lines:
        above = out[-1] if out else None
        if above is not None and _goes_on(above, line) and _is_address(above.text, line.text, known):
            out[-1] = above._replace(text=_joined(above.text, line.text))
        else:
            out.append(line)
    return out


def _goes_on(above: Line, line: Line) -> bool:
    return above.page == line.page and abs(above.x - line.x) <= 1 and line.gap <= _NEAR and not line.bullet


def _is_address(above: str, below: str, known: Sequence[str]) -> bool:
    first, rest = re.split(r"\s", above)[-1], re.split(r"\s", below)[0]
    whole = _bare(_joined(first, rest))
    if len(first) >= _SHORTEST and any(target.startswith(whole) for target in known) and len(whole) >= _SHORTEST:
        return not any(_bare(first) == target for target in known)
    rest_of_mail = _REST_OF_OPEN_MAIL if _OPEN_MAIL.match(first) else _REST_OF_MAIL
    return _END_OF_MAIL.search(first) is not None and rest_of_mail.match(below) is not None


def _joined(above: str, below: str) -> str:
    return above.removesuffix("‐") + below


def _bare(address: str) -> str:
    """The address as it is printed: without its scheme, ``www`` and closing slash."""
    return re.sub(r"^(?:mailto:|https?://)?(?:www\.)?", "", address.strip().casefold()).rstrip("/")
