"""The last lines of a posting: on many a notice only they name the company, and below it the place."""

import re
from collections.abc import Sequence
from itertools import pairwise

from core.reading.company_names import may_be_company
from core.reading.dates import find_period
from core.reading.phrases import Late
from core.reading.posting_cells import is_firm
from core.reading.posting_evidence import Evidence
from core.reading.posting_lines import FIELD, Top
from core.reading.source import SourceLine

_LEGAL_LINE = Late(
    r"^(?:©|\(c\)|copyright)?\s*(?:\d{4}\s+)?(?P<name>[^,;:|·]{3,60}?)"
    r"(?=\s*(?:[,;|·]|\.?\s+(?:all|alle|tous|todos|tutti|wszelkie|все|registered)\b|\.?$))",
    re.IGNORECASE,
)
_SIGNED = Late(r"^[^|·]{3,60}?\s*[|·]\s*(?P<name>[^|·]{3,60})$")
"""Who signs, and for whom."""
_RIGHTS = Late(
    r"(?:©|\(c\)|copyright)|.*(?:all rights reserved|registered (?:in|office|company|number|no)\b|handelsregister)",
    re.IGNORECASE,
)
_FOOT = 8
_HEAD = 5
_LONGEST = 90


def read_foot(found: Evidence, top: Sequence[Top], lines: Sequence[SourceLine]) -> None:
    """Tells the evidence what stands at the end: a name with a legal form, a name above the place of the top."""
    first = [line.text for line in lines[:_HEAD]]
    alone = {line.line.text for line in top if line.line.text in first and len(line.names) + bool(line.place) == 1}
    for at, (above, line) in enumerate(pairwise(lines), 1):
        text = line.text.strip()
        if at < len(lines) - _FOOT:
            continue
        late = at > _HEAD + 1
        if late and text in alone and not line.bullet and may_be_company(above.text) and _is_short(above):
            found.speak_for_place(text)
            found.speak_for_company(above.text, 6.0)
        if line.bullet or len(text) > _LONGEST:
            continue
        if _RIGHTS.match(text) and (name := _LEGAL_LINE.match(text.lstrip("©(cC) "))) is not None:
            found.speak_for_company(name["name"].strip(), 6.0 if is_firm(name["name"].strip()) else 5.0)
        elif not late:
            continue
        elif (signed := _SIGNED.match(text)) is not None and is_firm(signed["name"].strip()):
            found.speak_for_company(signed["name"].strip(), 3.0)
        elif _is_short(line) and is_firm(text) and not (at + 1 < len(lines) and lines[at + 1].bullet):
            found.speak_for_company(text, 3.0)


def _is_short(line: SourceLine) -> bool:
    """Whether the line may be a name: a few words, and no sentence, label or date."""
    text = line.text.strip()
    plain_end = not text.endswith((".", "!", "?", ":", ";")) or is_firm(text)
    named = len(text.split()) <= 7 and not text[:1].islower() and FIELD.match(text) is None
    return named and plain_end and not line.bullet and find_period(text) is None
