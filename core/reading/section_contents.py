"""What a section holds, told by what stands under its heading where the heading's words do not tell it."""

import re
from collections.abc import Callable, Sequence

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.degrees import is_degree, is_school
from core.reading.details import is_sure, pieces_of
from core.reading.entries import Entry, entries
from core.reading.language_names import begins_with_language
from core.reading.listed_lines import has_level
from core.reading.phrases import Late, plain
from core.reading.role_words import AT, LEGAL, TITLE
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine
from core.reading.wrapping import Setting, is_sentence

_LIST = re.compile(r",\s*|;\s*|\t|\s[|·•/]\s|[、，；]")
_LABEL = Late(r"^[^:：,\t]{2,40}(?:[:：]|\t)\s*(?=\S)")
_MOST = 0.6
_SKILLED = 0.3
"""Of the pieces of a list, those that are known skills."""
_MANY_PIECES = 6
_LONG = 60
_PIECE = 40
_SHORTEST = 8


def kind_of_contents(lines: Sequence[SourceLine], setting: Setting, vocabulary: Vocabulary) -> SectionKind | None:
    """The kind of section that these lines make; None where they do not tell."""
    if not lines:
        return None
    if (kind := kind_of_entries(lines, setting)) is not None:
        return kind
    if _are_languages(lines):
        return SectionKind.LANGUAGES
    named = [line for line in lines if is_degree(line.text) and not is_sentence(line)]
    if named and any(is_school(line.text) for line in lines) and len(named) * 3 >= len(lines):
        return SectionKind.EDUCATION
    return SectionKind.SKILLS if _are_skills(lines, vocabulary) else None


def kind_of_entries(lines: Sequence[SourceLine], setting: Setting) -> SectionKind | None:
    """Roles or an education by their periods; None where nothing has one."""
    if not any(is_dated(line) for line in lines) or (is_prose(lines) and not any(map(_is_dated_apart, lines))):
        return None
    dated = dated_entries(lines, setting)
    learnt = [entry for entry in dated if is_learnt(entry)]
    held = [entry for entry in dated if is_held(entry) and entry not in learnt]
    if len(learnt) > len(held):
        return SectionKind.EDUCATION
    return SectionKind.EXPERIENCE if held and 2 * len(held) >= len(dated) - len(learnt) else None


def dated_entries(lines: Sequence[SourceLine], setting: Setting) -> list[Entry]:
    """The entries that have a period."""
    _, found = entries(lines, SectionKind.EXPERIENCE, setting)
    return [entry for entry in found if any(is_dated(line) for line in entry.head)]


def is_dated(line: SourceLine) -> bool:
    """Whether the line holds a period with a beginning and an end, and is no list's item."""
    if line.bullet:
        return False
    found = find_period(line.text)
    return found is not None and found.exact


def _is_dated_apart(line: SourceLine) -> bool:
    """Whether a period stands at the line's beginning or end; amid running text it dates no entry."""
    found = find_period(line.text) if not line.bullet else None
    if found is None:
        return False
    before, after = line.text[: found.start], line.text[found.end :]
    return not before.strip() or not after.strip(" .)") or before.endswith("\t") or after.startswith("\t")


def is_learnt(entry: Entry) -> bool:
    """Whether the entry is a degree or a time at school, and no work at one."""
    degree = any(is_degree(line.text) for line in entry.head)
    school = is_at_school(entry)
    return (degree and school) or ((degree or school) and not _is_titled(entry))


def is_held(entry: Entry) -> bool:
    """Whether the entry looks like a role: a title, an employer's legal form, or two names and more below them."""
    if _is_titled(entry) or any(LEGAL.search(plain(line.text)) or AT.search(line.text) for line in entry.head):
        return True
    return bool(entry.body) and sum(len(_names_in(line)) for line in entry.head) > 1


def is_at_school(entry: Entry) -> bool:
    """Whether the entry names a place of learning."""
    return any(is_school(line.text) for line in entry.head)


def _is_titled(entry: Entry) -> bool:
    """Whether the entry has a title's word, and not only in the name of a school: ``Junior College``."""
    pieces = (piece for line in entry.head for piece in _names_in(line))
    return any(TITLE.search(plain(piece)) for piece in pieces if not is_school(piece))


def _names_in(line: SourceLine) -> list[str]:
    found = find_period(line.text)
    text = line.text if found is None else f"{line.text[: found.start]}\t{line.text[found.end :]}"
    return [piece for piece in re.split(r"\t|,\s|\s[|·•–—-]\s", text) if len(piece.strip(" ,()–—-")) > 2]


def is_prose(lines: Sequence[SourceLine]) -> bool:
    """Whether these lines are running text."""
    return sum(
        is_sentence(line) or len(line.text) > _LONG or _is_short_sentence(line) for line in lines
    ) >= _MOST * len(lines)


def _is_short_sentence(line: SourceLine) -> bool:
    return line.text.endswith((".", "。")) and len(line.text) > _SHORTEST and find_period(line.text) is None


def is_listed(lines: Sequence[SourceLine]) -> bool:
    """Whether these lines are a list of short things, with no dates."""
    short = all(len(piece) <= _PIECE for line in lines for piece in _LIST.split(line.text))
    short = short and not any(_is_short_sentence(line) for line in lines)
    return short and not any(find_period(line.text) is not None for line in lines)


def is_list(line: SourceLine) -> bool:
    """Whether the line is a list of short things, behind a label or without one."""
    pieces = _LIST.split(_LABEL.sub("", line.text))
    return len(pieces) > 1 + (_LABEL.match(line.text) is None) and is_listed([line]) and not line.text.endswith(".")


def is_reach(lines: Sequence[SourceLine]) -> bool:
    """Whether these lines say how to reach somebody."""
    return _share(lines, lambda line: any(is_sure(piece) for piece in pieces_of(line.text))) >= _MOST


def _are_languages(lines: Sequence[SourceLine]) -> bool:
    named = [is_language(line) for line in lines]
    told = all(one or has_level(line.text) for one, line in zip(named, lines, strict=True))
    return sum(named) >= _MOST * len(named) or (any(named) and told)


def are_for_computers(lines: Sequence[SourceLine], vocabulary: Vocabulary) -> bool:
    """Whether the languages in these lines are known skills, and none is spoken."""
    return bool(lines) and not any(map(is_language, lines)) and _are_skills(lines, vocabulary)


def is_language(line: SourceLine) -> bool:
    """Whether the line names languages."""
    pieces = [piece for piece in _LIST.split(line.text) if piece.strip()]
    named = sum(begins_with_language(piece) for piece in pieces)
    return bool(named) and (named * 2 >= len(pieces) or has_level(line.text))


def _are_skills(lines: Sequence[SourceLine], vocabulary: Vocabulary) -> bool:
    """Whether these lines list what somebody can do: known skills, or lists behind labels."""
    if any(find_period(line.text) is not None or _is_said(line) for line in lines):
        return False
    grouped = any(line.bold for line in lines) and not all(line.bold for line in lines)
    labelled = sum(_LABEL.match(line.text) is not None and len(_LIST.split(line.text)) > 1 for line in lines)
    pieces = [piece.strip() for line in lines for piece in _LIST.split(_LABEL.sub("", line.text)) if piece.strip()]
    if not pieces or sum(len(piece) > _PIECE for piece in pieces) > len(pieces) // 3:
        return False
    known = sum(bool(vocabulary.find(piece)) for piece in pieces)
    listed = labelled * 2 >= max(len(lines), 2) or (grouped and len(pieces) > len(lines))
    return known >= _SKILLED * len(pieces) or listed or len(pieces) >= _MANY_PIECES


def _is_said(line: SourceLine) -> bool:
    """Whether the line is a sentence, and no list that goes on from the line above."""
    return is_sentence(line) and not (
        _LABEL.match(line.text) or len(_LIST.split(line.text)) > 1 or len(line.text) < _PIECE
    )


def _share(lines: Sequence[SourceLine], holds: Callable[[SourceLine], bool]) -> float:
    return sum(holds(line) for line in lines) / len(lines)
