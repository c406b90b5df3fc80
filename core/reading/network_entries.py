"""Roles as a network's page shows them when it is copied: title, employer, period and how long, one below the other.

A line ``September 2018 - Present · 6 yrs 7 mos`` says when a role was held. Above it stand the title and the employer
(with the kind of employment), or the title alone where several roles at one employer are grouped below its name and
the whole time there. What follows are the place and the person's own lines.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from core.reading.dates import find_period, is_duration
from core.reading.forms import ORGANISATION, PERIOD, PLACE, TITLE, Filled
from core.reading.phrases import Late, any_of, plain
from core.reading.places import is_place
from core.reading.source import SourceLine

_EMPLOYED = any_of(
    r"""
    full-time part-time fulltime parttime full_time part_time permanent self-employed freelance contract
    fixed-term internship apprenticeship seasonal temporary casual volunteer vollzeit teilzeit selbststandig
    freiberuflich befristet praktikum werkstudent ausbildung temps_plein temps_partiel cdi cdd independant
    stage alternance saisonnier interim jornada_completa media_jornada tiempo_completo tiempo_parcial autonomo
    contrato_temporal practicas tempo_integral meio_periodo tempo_inteiro tempo_parcial autonomo estagio
    temporario a_tempo_pieno tempo_pieno part-time tempo_determinato libero_professionista tirocinio
    stagionale voltijd deeltijd zelfstandige tijdelijk stage pelny_etat niepelny_etat czesc_etatu
    wolny_strzelec umowa_zlecenie staz πληρησ_απασχοληση πλήρης_απασχόληση μερική_απασχόληση πρακτική_άσκηση
    ελεύθερος_επαγγελματίας полный_рабочий_день полная_занятость частичная_занятость неполный_рабочий_день
    фриланс стажировка 全职 兼职 实习 自由职业 合同工 heltid deltid egenforetagare praktik
    remote hybrid on-site vor_ort hybride en_remoto hibrido presencial
    """
)
"""Kinds of employment, as networks name them."""
_DOT = re.compile(r"\s+·\s+")
_PLACED = Late(
    r"(?:[^\W\d_][\w'’.-]*,?|\([^()]+\))(?: (?:[^\W\d_a-zà-ÿа-яα-ω][\w'’.-]*,?"
    r"|d[aeiou]s?|la|le|sur|am|an|der|upon|aan|·))*"
)
"""How a place is written: every word that means something in capitals."""
_MOST_WORDS_OF_PLACE = 7
_FIRST = 4
"""Lines down to the first period, at most: employer, the whole time there, a place, and the title."""


class _Head(NamedTuple):
    """Where a role's heading begins, and what it says. ``group`` says that others at this employer may follow."""

    start: int
    title: SourceLine | None
    employer: SourceLine | None
    place: SourceLine | None = None
    group: bool = False


def held_on_network(lines: Sequence[SourceLine]) -> tuple[tuple[SourceLine, ...], list[Filled]] | None:
    """The loose lines and the roles; None where these lines are not of this kind."""
    dates = [at for at, line in enumerate(lines) if _is_dated(line)]
    if not dates or not 0 < dates[0] <= _FIRST or any(line.bullet for line in lines[: dates[0]]):
        return None
    if 2 * len(dates) < sum((found := find_period(line.text)) is not None and found.exact for line in lines):
        return None
    heads: list[_Head] = []
    for at, before in zip(dates, [-1, *dates], strict=False):
        heads.append(_head(lines, before + 1, at, heads[-1] if heads else None))
    ends = [*(head.start for head in heads[1:]), len(lines)]
    roles = [_role(lines, head, at, end) for head, at, end in zip(heads, dates, ends, strict=True)]
    return tuple(lines[: heads[0].start]), roles


def _is_dated(line: SourceLine) -> bool:
    """Whether the line is a period with how long it was, behind a dot."""
    pieces = _DOT.split(line.text)
    found = find_period(line.text)
    return len(pieces) > 1 and found is not None and not found.start and is_duration(pieces[-1])


def _is_kind(piece: str) -> bool:
    return _EMPLOYED.fullmatch(plain(piece.strip())) is not None


def _is_whole_time(line: SourceLine) -> bool:
    """Whether the line says how long somebody was with an employer, and nothing else but the kind of employment."""
    pieces = _DOT.split(line.text)
    return all(_is_kind(piece) or is_duration(piece) for piece in pieces)


def _head(lines: Sequence[SourceLine], floor: int, at: int, above: _Head | None) -> _Head:
    nearest = lines[at - 1] if at > floor else None
    if nearest is None:
        return _Head(at, None, above.employer if above is not None and above.group else None, group=True)
    pieces = _DOT.split(nearest.text)
    if len(pieces) > 1 and _is_kind(pieces[-1]) and at - floor > 1:
        return _Head(at - 2, lines[at - 2], replace(nearest, text=" · ".join(pieces[:-1])))
    whole = next((place for place in range(at - 2, floor, -1) if _is_whole_time(lines[place])), None)
    if whole is not None:
        place = lines[whole + 1] if whole + 1 < at - 1 else None
        return _Head(whole - 1, nearest, lines[whole - 1], place, group=True)
    grouped = above is not None and above.group
    begins = at - floor > 1 and not (grouped and nearest.gap > 0)
    if begins and (not grouped or lines[at - 2].gap > nearest.gap):
        return _Head(at - 2, lines[at - 2], nearest)
    if above is None or not grouped:
        return _Head(at - 1, nearest, None)
    return _Head(at - 1, nearest, above.employer, above.place, group=True)


def _role(lines: Sequence[SourceLine], head: _Head, at: int, end: int) -> Filled:
    below = at + 1
    place = head.place
    if below < end and (is_place(lines[below].text) or _is_written_as_place(lines[below].text)):
        place, below = lines[below], below + 1
    named = ((PLACE, place), (TITLE, head.title), (ORGANISATION, head.employer), (PERIOD, lines[at]))
    fields = tuple((means, line) for means, line in named if line is not None)
    return Filled(tuple(lines[head.start : below]), fields, tuple(lines[below:end]))


def _is_written_as_place(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS_OF_PLACE and _PLACED.fullmatch(text) is not None
