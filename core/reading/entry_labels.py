"""Labels inside of entries: "Highlights" above what was achieved in each role is the heading of no section."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from core.reading.dates import find_period
from core.reading.forms import field_of
from core.reading.headings import is_known
from core.reading.phrases import any_of, plain
from core.reading.source import SourceLine

_LABELS = any_of(
    r"""
    (?:key_|career_|main_|selected_|notable_)?(?:highlights|achievements|accomplishments|contributions)
    (?:key_|main_|core_)?(?:responsibilities|duties|tasks) responsibilities_and_achievements what_i_did
    (?:relevant_)?(?:courses|coursework) (?:technologies|tools|tech_stack)(?:_used)? results impact
    (?:haupt)?aufgaben aufgabenbereich(?:e)? tatigkeiten(?:_und_erfolge)? verantwortlichkeiten erfolge ergebnisse
    (?:wichtigste_)?erfolge_und_ergebnisse missions(?:_principales)? taches realisations principales_realisations
    responsabilites resultats points_forts logros(?:_principales)? funciones(?:_principales)? tareas
    responsabilidades resultados destacados realizacoes principais_(?:realizacoes|ati?vidades) atribuicoes
    conquistas destaques responsabilita mansioni(?:_principali)? risultati(?:_principali)? obiettivi_raggiunti
    attivita_(?:svolte|principali) taken werkzaamheden verantwoordelijkheden resultaten hoogtepunten
    obowiazki(?:_i_osiagniecia)? zakres_obowiazkow osiagniecia zadania καθηκοντα επιτευγματα αρμοδιοτητεσ
    обязанности достижения обязанности_и_достижения задачи 工作内容 工作职责 主要职责 主要业绩 工作业绩 ansvarsomraden
    arbetsuppgifter resultat ansvarsomrader gorevler sorumluluklar basarilar
    """
)
_JOINED = re.compile(r"\s*[/&+]\s*|\s+(?:and|und|et|y|e|en|i|och|και|и)\s+")
_LONGEST = 60
"""Characters of a label."""
_FORM = 2
"""Values with labels, of more of which a document is a form: it has labels of its own."""
_INDENT = 8.0
"""Points by which a list is indented, at least."""
_MOST_ITEMS = 60
_APART = 0.25
"""Line heights by which items are farther apart than the lines of one."""
_ABOVE = 4
"""Lines down from an entry's period to its label, at most."""


def is_label_of_entry(text: str) -> bool:
    """Whether the words may stand above what is said of a role: one label, or several in one line."""
    whole = plain(text.strip(" :："))
    return _LABELS.fullmatch(whole) is not None or (
        len(whole) < _LONGEST and all(_LABELS.fullmatch(one) is not None for one in _JOINED.split(whole))
    )


def with_labels_of_entries(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; labels that stand in entry after entry, or right under an entry's name, as items and not headings."""
    words = [at for at, line in enumerate(lines) if not line.bullet and is_label_of_entry(line.text)]
    if not words or sum(field_of(line.text) is not None for line in lines) > _FORM:
        return [*lines]
    times = Counter(lines[at].text for at in words)
    heads = {_look(line) for line in lines if is_known(line.text) and not is_label_of_entry(line.text)}
    found = {
        at
        for at in words
        if times[lines[at].text] > 1 or (_look(lines[at]) not in heads and _is_under_period(lines, at))
    }
    items = {one for at in found for one in _items_below(lines, at)}
    return [replace(line, bullet=True) if at in found or at in items else line for at, line in enumerate(lines)]


def _items_below(lines: Sequence[SourceLine], label: int) -> list[int]:
    """Which lines below a label begin the items of its list, where they are indented and have no marks."""
    end = label + 1
    last = min(len(lines), label + _MOST_ITEMS)
    while end < last and not lines[end].bullet and lines[end].x > lines[label].x + _INDENT:
        end += 1
    below = range(label + 1, end)
    gaps = [lines[at].gap for at in below[1:]]
    tight = min(gaps, default=0.0) + _APART
    apart = max(gaps, default=0.0) > tight
    return [
        at
        for at in below
        if not lines[at].text[:1].islower() and (at == below[0] or not apart or lines[at].gap > tight)
    ]


def _look(line: SourceLine) -> tuple[float | None, bool, int | None]:
    return line.size, line.bold, line.level


def _is_under_period(lines: Sequence[SourceLine], at: int) -> bool:
    """Whether the line stands below an entry's period, with nothing between them but what names the entry."""
    line = lines[at]
    for above in reversed(lines[max(0, at - _ABOVE) : at]):
        if above.bullet or (above.size or 0.0) + 0.4 < (line.size or 0.0) or line.gap > above.gap + 1.0:
            return False
        if (found := find_period(above.text)) is not None and found.exact:
            return at + 1 < len(lines) and lines[at + 1].size is not None
    return False
