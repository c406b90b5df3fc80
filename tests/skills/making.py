"""The vocabulary's text, from the project's own terms and the lists."""

from collections.abc import Iterator
from pathlib import Path

from core.reading.skills import Vocabulary
from tests.skills.packages import FILES, named

DATA = Path(__file__).parents[1] / "data" / "skills"
SHORTEST_ALIAS = 4
"""Lists are full of the short names that programs have for a language (rb, sh), which are something else in a CV."""

_HEADER = """\
# Made by python -m tests.skills: change tests/data/skills, not this file. Sources and licences: SKILLS-NOTICE.md.
# What the three columns are, and what ! and ? at the end of a term mean, is said in skills.py.
"""


def made(data: Path = DATA) -> str:
    """The text of ``skill_terms.tsv``. ``ValueError`` where a term would stand for two skills."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in data.iterdir()}
    stopped = set(_names(texts["stop.txt"]))
    marked = {name[:-1]: name for name in _names(texts["doubtful.txt"])}
    rows = [row.split("\t") for row in texts["own.tsv"].splitlines() if row]
    for file in FILES.values():
        text = texts[file]
        known = Vocabulary.parse(_text(rows))
        held = {row[0].rstrip("!?"): row for row in rows}
        seen: dict[str, str] = {}
        rows.append([text.partition("\n")[0]])
        for name, others in named(text):
            if name in stopped:
                continue
            skill = known.canonical(name) or seen.setdefault(known.name(name), name)
            if skill not in held:
                rows.append([marked.get(name, name)])
                held[skill] = rows[-1]
            for alias in others:
                if alias in stopped or len(alias) < SHORTEST_ALIAS or known.canonical(alias):
                    continue
                if seen.setdefault(known.name(alias), skill) == skill != alias:
                    _add(held[skill], marked.get(alias, alias))
    text = _HEADER + _text(rows)
    Vocabulary.parse(text)
    return text


def _names(text: str) -> Iterator[str]:
    """The names of a file that has many in a line, with a bar between them."""
    for row in text.splitlines():
        if row and not row.startswith("# "):
            yield from (name for name in row.split("|") if name)


def _add(row: list[str], alias: str) -> None:
    if len(row) == 1:
        row.append(alias)
    else:
        row[1] = "|".join(filter(None, (row[1], alias)))


def _text(rows: list[list[str]]) -> str:
    return "".join("\t".join(row) + "\n" for row in rows)
