"""What a page's layout did to its lines, put right before they are read: broken dates, and list marks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.reading.dates import find_period
from core.reading.source import SourceLine
from core.reading.wrapping import SMALL_WORDS

_MARK = re.compile(r"^(?:[•‣▪■◆●○◦◾▸▹►➢➤✓✔❖⁃∙·*]|[-–—+>](?=\s))\s*(?=\S)")
_OWN_MARK = re.compile(r"^[+>]\s+(?=\S)")
_OPEN_RANGE = re.compile(
    r"\d{4}.*[-–—~]|[-–—~]\s*[^\W\d_]{0,12}\.?$|[-–—]\s*\d{0,2}[./]?$|\d{4} [^\W\d_]{1,6}(?: [^\W\d_]{3,12})?\.?-?$"
)
"""How a range ends that goes on in the line below: ``2014 –``, ``2014 to``, ``2014 to Septem-``."""
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐]$")
_GLUED = re.compile(r"^(?P<range>(?:[^\W\d_]+\.? )?\d{4} ?[-–—] ?[^\W\d_]{3,12}\.?) (?P<rest>(?!\d)\S.*)$")
_SAYS = re.compile(r"[^\W_]|[+#%&]")
_GLUED_DATE = re.compile(
    r"(?<=[^\W\d_]{2})(?=(?:0[1-9]|1[0-2])[./](?:19|20)\d\d(?!\d)|(?:19|20)\d\d\s*[-–—]\s*(?:(?:19|20)\d\d|[^\W\d_]))"
)
"""Where a date at the right edge touches the text before it."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_ASTRAY = 1.0
_RIGHT = 100.0
"""Points to the right of a line, from where a date stands beside it."""
_LONG_DATE = 40
_FEWEST, _MOST_WORDS = 3, 6
"""Words of a date that is set far apart."""
_SHORT_DATE = 24
"""Characters of a date, at most."""
_REST_OF_RANGE = re.compile(r"^[^\t]{1,24}$")


def mended(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines with whole dates, and with list marks told from text."""
    lines = [replace(line, text=_GLUED_DATE.sub("\t", line.text.rstrip("\\ "))) for line in lines]
    lines = [_with_words_of_date(line) for line in lines if _SAYS.search(line.text)]
    lines = _with_stacked_years(_with_dates_beside(lines))
    return _with_whole_dates(_with_whole_titles(_with_marks_told(lines)))


def _with_words_of_date(line: SourceLine) -> SourceLine:
    """The line; the words of a date that a narrow column set far apart as one cell."""
    cells = line.text.split("\t")
    for first in range(max(0, len(cells) - _MOST_WORDS), len(cells) - _FEWEST + 1):
        if all(" " not in cell for cell in cells[first:]):
            whole = " ".join(cells[first:])
            found = find_period(whole)
            if found is not None and not found.start and _YEAR.search(whole) is not None:
                return replace(line, text="\t".join([*cells[:first], whole]))
    return line


def _with_stacked_years(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; two years, one below the other in a margin, as the period from the one to the other."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        first, *beside = above.text.split("\t") if above is not None else [""]
        years = _YEAR.fullmatch(first), _YEAR.fullmatch(line.text)
        if above is None or not all(years) or not _is_set_alike(above, line):
            out.append(line)
        else:
            out[-1] = replace(above, text="\t".join([" – ".join(sorted((first, line.text))), *beside]))
    return out


def _is_set_alike(above: SourceLine, line: SourceLine) -> bool:
    alike = (above.size, above.bold, above.page) == (line.size, line.bold, line.page) and above.size is not None
    return alike and abs(above.x - line.x) <= 1.0 and line.gap <= 1.0 and above.text != line.text


def _with_dates_beside(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; a date at the right that is set a little higher than the line that it stands beside, after that."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        if above is not None and _stands_beside(above, line):
            out[-1] = replace(line, text=f"{line.text}\t{above.text}", gap=above.gap)
        else:
            out.append(line)
    return out


def _stands_beside(date: SourceLine, line: SourceLine) -> bool:
    near = line.gap == 0.0 and date.size is not None and date.page == line.page and date.x > line.x + _RIGHT
    if not near or date.bullet or line.bullet or len(date.text) > _LONG_DATE or find_period(line.text) is not None:
        return False
    found = find_period(date.text)
    return found is not None and found.exact and found.end - found.start >= len(date.text) - 2


def _with_marks_told(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """A mark written by hand begins a bullet where several lines have it; beside a date it is an ornament."""
    lines = _without_marks_of_headings(lines)
    by_hand = sum(_OWN_MARK.match(line.text) is not None for line in lines) > 1
    out: list[SourceLine] = []
    for line in lines:
        if by_hand and (mark := _OWN_MARK.match(line.text)) and not line.bullet:
            out.append(replace(line, text=line.text[mark.end() :], bullet=True))
            continue
        first, *rest = line.text.split("\t")
        if rest and not line.bullet and (mark := _MARK.match(rest[-1])) and find_period(first) is not None:
            out.append(replace(line, text="\t".join([first, *rest[:-1]])))
            is_text = find_period(rest[-1]) is None and not _ends_range(first)
            text = rest[-1][mark.end() :]
            out.append(replace(line, text=text, bullet=is_text, gap=0.0))
        elif not line.bullet and (mark := _MARK.match(line.text)) and len(line.text) > mark.end():
            out.append(replace(line, text=line.text[mark.end() :]))
        else:
            out.append(line)
    return out


def _without_marks_of_headings(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """A timeline marks the headings of its entries: they are bold, and the other marked lines are not."""
    bullets = [line for line in lines if line.bullet]
    bold = [line for line in bullets if line.bold]
    if not bold or len(bold) * 2 > len(bullets):
        return list(lines)
    dated = [line for line, after in pairwise(lines) if line.bullet and _begins_dated(after)]
    # A heading that is only partly bold stands where the bold ones do.
    edges = {line.x for line in dated if line.bold and line.x > 0}
    heads = [line for line in dated if line.bold or any(abs(line.x - edge) <= _ASTRAY for edge in edges)]
    return [replace(line, bullet=False) if any(line is head for head in heads) else line for line in lines]


def _begins_dated(line: SourceLine) -> bool:
    found = find_period(line.text)
    return found is not None and found.exact and not line.bullet


def _ends_range(text: str) -> bool:
    found = find_period(text)
    return found is not None and found.exact


def _with_whole_titles(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; a title that goes on below the date at its right as one with the date after it."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        whole = _whole_title(above, line) if above is not None else None
        if above is not None and whole is not None:
            out[-1] = replace(above, text=whole)
        else:
            out.append(line)
    return out


def _whole_title(above: SourceLine, line: SourceLine) -> str | None:
    alike = (above.bold, above.size, above.level, above.page) == (line.bold, line.size, line.level, line.page)
    if not (alike and above.bold) or line.bullet or above.bullet or line.gap > 1.0 or abs(above.x - line.x) > 2:
        return None
    found = find_period(above.text)
    if found is None or not found.exact or above.text[found.end :].strip(" )") or find_period(line.text) is not None:
        return None
    title = above.text[: found.start].rstrip("( ")
    bare = title.rstrip("\t")
    open_end = bare.endswith((",", "&", "/", "–", "-")) or bare.rsplit(" ", 1)[-1].lower() in SMALL_WORDS
    if not bare or "\t" in line.text or not (line.text[:1].islower() or open_end):
        return None
    return f"{bare} {line.text}\t{above.text[found.start : found.end]}"


def _with_whole_dates(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """A range whose end stands in the line below it, at the same side, as one."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        whole = _completed(above.text, line.text) if above is not None and not line.bullet else None
        if above is not None and line.bullet and not above.bullet and len(line.text) <= _SHORT_DATE:
            whole = _ended(above.text, line.text)
        if above is None or whole is None:
            out.append(line)
            continue
        upper, lower = whole
        out[-1] = replace(above, text=upper)
        if lower:
            mark = _MARK.match(lower)
            out.append(replace(line, text=lower[mark.end() :] if mark else lower, bullet=mark is not None))
    return out


def _ended(above: str, below: str) -> tuple[str, str] | None:
    """Both lines with the range whole in the upper one, where its dash was taken for the mark of a list."""
    found = find_period(above)
    if found is None or found.exact or above[found.end :].strip():
        return None
    whole = find_period(f"{above[found.start :]} – {below}")
    if whole is None or not whole.exact or whole.end < len(above) - found.start + 3 + len(below):
        return None
    return f"{above} – {below}", ""


def _completed(above: str, below: str) -> tuple[str, str] | None:
    """Both lines with the range whole in the upper one; None where there is none to complete."""
    if (parted := _parted(above, below)) is not None:
        return parted
    for at in (0, -1):
        cells, under = above.split("\t"), below.split("\t")
        if at == -1 and (len(cells) < 2 or len(under) > 1):
            continue
        begun, rest = cells[at].strip(), under[0].strip()
        if len(begun) > 40 or not _REST_OF_RANGE.match(rest) or not _OPEN_RANGE.search(begun):
            continue
        text = _HYPHEN.sub("", begun) + rest if rest[:1].islower() and _HYPHEN.search(begun) else f"{begun} {rest}"
        whole = find_period(text)
        found = find_period(begun)
        if whole is None or found is None or not whole.exact or whole.end < len(text) - 1:
            continue
        if found.exact and found.period.end is not None:
            continue
        cells[at] = text
        return "\t".join(cells), "\t".join(under[1:])
    return None


def _parted(above: str, below: str) -> tuple[str, str] | None:
    """The same, where nothing but a space parts the range that was begun from what stands beside it."""
    begun = _GLUED.match(above)
    rest, *more = below.split("\t")
    if begun is None or not _YEAR.fullmatch(rest.strip()):
        return None
    whole = f"{begun['range']} {rest.strip()}"
    found = find_period(whole)
    if found is None or not found.exact or found.end < len(whole) or found.period.end is None:
        return None
    return f"{whole}\t{begun['rest']}", "\t".join(more)
