"""Lists whose entries a page spreads over several lines: a group of skills, a language and its level, a certificate."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.phrases import Late, any_of, plain
from core.reading.source import SourceLine
from core.reading.wrapping import SMALL_WORDS

_LEVEL = any_of(
    r"""
    (?:native|bilingual|full_professional|professional_working|limited_working|elementary)(?:_or_\w+)?_?\w*
    mother_tongue
    native(?:_speaker)? fluent proficient advanced intermediate basic beginner expert conversational elementary
    novice
    working_knowledge good very_good excellent [abc][12](?:_?[/–-]_?[abc][12])? level_\d \d_?/_?\d+ \d+_?%
    muttersprach\w* fliessend verhandlungssicher sehr_gut gut gute_kenntnisse grundkenntnisse fortgeschritten
    langue_maternelle courant bilingue intermediaire debutant avance notions lu,_ecrit,_parle
    nativ[oa] lengua_materna lingua_materna madrelingua fluente fluido avanzad[oa] avancad[oa] avanzat[oa] medio
    basic[oa]
    intermedi[oa] buono ottimo scolastico basico moedertaal vloeiend gevorderd goed redelijk basis
    ojczysty bieg\w+ zaawansowany sredni podstawowy μητρικη(?:_γλωσσα)? αριστα πολυ_καλα καλα βασικα
    родной свободно продвинутый средний базовый 母语 流利 精通 熟练 熟悉 良好 一般
    """
)
_LIST = re.compile(r",\s|;\s|\t|\s[|·•/]\s|[、，]")
_DATED = (SectionKind.CERTIFICATIONS, SectionKind.AWARDS, SectionKind.PUBLICATIONS)
_MOST_LINES = 4
_FEW_WORDS = 4
_WIDER = 0.2
"""Line heights by which the space between entries is wider than that between lines."""
_NARROW = 22
"""Characters of a line in a narrow column."""
_BESIDE = Late(r"\s*[(),:–—|·\t]\s*|\s+-\s+")
"""What stands between a language and its level."""


def gathered(lines: Sequence[SourceLine], kind: SectionKind) -> list[SourceLine]:
    """The lines, with each entry of a list in one line."""
    if kind in (SectionKind.SKILLS, SectionKind.QUALIFICATIONS):
        return _one_by_one(_groups(lines))
    if kind is SectionKind.LANGUAGES:
        return _each(_with_levels(lines))
    if kind in _DATED:
        return _by_gaps(lines) or _after_dates(_up_to_dates(lines))
    return list(lines)


def _each(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines, each an entry of its own, where they are short or say how well a language is known."""
    own = [len(line.text.split()) <= _FEW_WORDS or has_level(line.text) for line in lines]
    if not all(own):
        return list(lines)
    return [replace(line, bullet=True) for line in lines]


def has_level(text: str) -> bool:
    """Whether the line names something and says how well somebody can do it."""
    return any(is_level(piece) for piece in _BESIDE.split(text)[1:])


def _by_gaps(lines: Sequence[SourceLine]) -> list[SourceLine] | None:
    """The lines, those of one entry as one, where the space between entries is wider than inside them; else None."""
    gaps = sorted({round(line.gap, 1) for line in lines[1:] if not line.bullet})
    if len(gaps) < 2 or gaps[1] - gaps[0] < _WIDER or any(line.bullet for line in lines):
        return None
    within = gaps[0] + _WIDER / 2
    held: list[list[SourceLine]] = []
    for line in lines:
        if held and line.gap <= within and line.page == held[-1][-1].page:
            held[-1].append(line)
        else:
            held.append([line])
    return [_one(some, " " if all(map(_is_broken, some[:-1], some[1:])) else " · ") for some in held]


def _is_broken(line: SourceLine, below: SourceLine) -> bool:
    """Whether what is below goes on with the line's text."""
    ends = line.text.endswith((",", "-", "&")) or line.text.rsplit(" ", 1)[-1].lower() in SMALL_WORDS
    return ends or below.text[:1].islower() or (len(line.text) > _NARROW and not _is_date(below.text))


def _one_by_one(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Skills that stand one below the other as bullets, so that none is taken for the rest of the one above it."""
    single = [
        not (_LIST.search(line.text) or ": " in line.text or line.bullet or len(line.text.split()) > 4)
        for line in lines
    ]
    if sum(single) < 3 or sum(single) * 2 < len(lines):
        return list(lines)
    out = list(lines)
    for at in range(1, len(lines)):
        ended = lines[at - 1].text.rsplit(" ", 1)[-1].lower() not in SMALL_WORDS
        if single[at] and single[at - 1] and ended:
            out[at] = replace(lines[at], bullet=True)
    return out


def is_level(text: str) -> bool:
    """Whether the text says only how well somebody can do something."""
    return len(text) < 50 and _LEVEL.fullmatch(plain(text.strip(" ()."))) is not None


def _groups(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """A group's name, the level beside it and its members as one line, where the names look or stand alike."""
    names = [index for index in range(len(lines)) if _names_group(lines, index)]
    if not names or (len(names) == 1 and not lines[names[0]].bold):
        return list(lines)
    out: list[SourceLine] = []
    at = 0
    while at < len(lines):
        if at not in names:
            out.append(lines[at])
            at += 1
            continue
        label, at = lines[at], at + 1
        name = label.text.rstrip(" :")
        if is_level(lines[at].text):
            name, at = f"{name} ({lines[at].text.strip()})", at + 1
        members = [lines[at]]
        at += 1
        while at < len(lines) and at not in names and _is_member(lines[at], label, members[-1]):
            members.append(lines[at])
            at += 1
        out.append(replace(label, text=f"{name}: {_listed(members)}", bold=False, bullet=members[0].bullet))
    return out


def _names_group(lines: Sequence[SourceLine], index: int) -> bool:
    """Whether the line names the group that follows it: it is no list itself, and a list or lighter lines follow."""
    line = lines[index]
    if _LIST.search(line.text) or len(line.text.split()) > 5 or is_level(line.text) or ": " in line.text:
        return False
    below = index + 1
    if below < len(lines) and is_level(lines[below].text):
        below += 1
    if below >= len(lines):
        return False
    member = lines[below]
    lighter = line.bold and not member.bold
    nested = member.bullet and not line.bullet
    return not (member.bold and not line.bold) and (
        lighter or nested or ((line.text.endswith(":") or bool(_LIST.search(member.text))) and not line.bullet)
    )


def _is_member(line: SourceLine, label: SourceLine, above: SourceLine) -> bool:
    if line.bold and label.bold:
        return False
    return (
        line.bullet
        or above.text.endswith((",", "/", "&"))
        or line.text[:1].islower()
        or (label.bold and not above.bullet)
    )


def _listed(members: Sequence[SourceLine]) -> str:
    texts = [", ".join(cell.strip() for cell in line.text.split("\t") if cell.strip()) for line in members]
    single = len(texts) > 1 and not any(_LIST.search(line.text) for line in members)
    whole = texts[0]
    for above, line, text in zip(members, members[1:], texts[1:], strict=False):
        open_end = whole.endswith((",", "/", "&", ";")) or whole.rsplit(" ", 1)[-1].lower() in SMALL_WORDS
        goes_on = text[:1].islower() and not members[0].bullet and not single and "\t" not in above.text
        whole += f" {text}" if (open_end or goes_on) and not line.bullet else f", {text}"
    return whole


def _with_levels(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """A language with the level that stands below it."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        if (
            above is not None
            and is_level(line.text)
            and len(above.text.split()) < 4
            and not is_level(above.text)
            and ":" not in above.text
        ):
            out[-1] = replace(above, text=f"{above.text}: {line.text}")
        else:
            out.append(line)
    return out


def _up_to_dates(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Name, issuer and date of one certificate or award, that stand each in a line, as one line."""
    alone = [_is_date(line.text) for line in lines]
    if not any(alone) or any(line.bullet for line in lines):
        return list(lines)
    out: list[SourceLine] = []
    held: list[SourceLine] = []
    for line, date in zip(lines, alone, strict=True):
        if held and ((alone[0] and date) or len(held) == _MOST_LINES):
            out.append(_one(held))
            held = []
        held.append(line)
        if date and not alone[0]:
            out.append(_one(held))
            held = []
    if held:
        out.extend([_one(held)] if alone[0] else held)
    return out


def _after_dates(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; one that follows a date begins an entry, where several lines end with one and none has a mark."""
    ended = [_ends_with_date(line.text) for line in lines]
    if sum(ended) < 2 or any(line.bullet for line in lines):
        return list(lines)
    return [
        replace(line, bullet=True) if above and not line.text[:1].islower() else line
        for line, above in zip(lines, [False, *ended], strict=False)
    ]


def _ends_with_date(text: str) -> bool:
    found = find_period(text)
    return found is not None and not text[found.end :].strip(" .)")


def _one(lines: Sequence[SourceLine], mark: str = " · ") -> SourceLine:
    return replace(lines[0], text=mark.join(line.text for line in lines), bullet=True)


def _is_date(text: str) -> bool:
    found = find_period(text)
    return found is not None and not re.search(r"\w", text[: found.start] + text[found.end :])
