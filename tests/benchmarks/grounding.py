"""How many lines that a CV does not support are caught, and how many that it supports are blocked.

Beside two plain baselines on the same lines: one that looks at numbers only, one that asks for word overlap.
``python -m tests.benchmarks.grounding [--misses] [--kept]``; the kept lines are named by no one, only counted.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from bot.wiring.reading import checker_of
from core.cv import StructuredCV
from core.grounding.checker import Checker
from core.reading.json_resume import from_json_resume
from tests.benchmarks.table import table

SET = Path(__file__).parents[1] / "data" / "grounding"
Judge = Callable[[str, str | None], bool]
"""Whether a line of the entry with this id, or of the whole CV, is taken for supported."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line of the set."""

    id: str
    cv: str
    entry: str | None
    line: str
    supported: bool
    kind: str
    note: str


def people() -> dict[str, StructuredCV]:
    """The CVs of the set."""
    found: dict[str, StructuredCV] = {}
    for path in sorted((SET / "cv").glob("*.json")):
        cv = from_json_resume(path.read_text())
        assert isinstance(cv, StructuredCV), path
        found[path.stem] = cv
    return found


def labelled(checkers: dict[str, Checker], part: str) -> list[Labelled]:
    """The lines of ``lines`` or ``kept``."""
    rows: list[Labelled] = []
    for path in sorted((SET / part).glob("*.jsonl")):
        for text in path.read_text().splitlines():
            row = json.loads(text)
            wanted = row["entry"]
            entry = None
            if "section" not in wanted:
                found = checkers[path.stem].entry_of(
                    employer=wanted.get("employer"), title=wanted.get("title") or wanted.get("project")
                )
                assert found is not None, row
                entry = found.id
            rows.append(
                Labelled(row["id"], path.stem, entry, row["line"], row["supported"], row["kind"], row.get("note", ""))
            )
    return rows


def main(part: str, *, misses: bool) -> None:
    """Prints caught and blocked per language of the CV and per kind, beside the baselines."""
    cvs = people()
    checkers = {name: checker_of(cv) for name, cv in cvs.items()}
    rows = labelled(checkers, part)
    if not rows:
        print(f"There are no {part} lines.\n")  # noqa: T201 - what it is for
        return
    times: list[float] = []

    def ours(row: Labelled) -> bool:
        began = perf_counter()
        supported = checkers[row.cv].check(row.line, row.entry).supported
        times.append(perf_counter() - began)
        return supported

    judges: dict[str, Callable[[Labelled], bool]] = {
        "aicvgen": ours,
        "numbers only": lambda row: _numbers_only(cvs[row.cv], row),
        "word overlap": lambda row: _word_overlap(cvs[row.cv], row),
    }
    taken = {name: {row.id: judge(row) for row in rows} for name, judge in judges.items()}
    for title, key in (("language of the CV", lambda row: row.cv[-2:]), ("kind", lambda row: row.kind)):
        _print(part, title, rows, taken, key)
    print(f"{len(rows)} lines, median {median(times) * 1000:.2f} ms a line\n")  # noqa: T201 - what it is for
    if misses:
        _print_misses(rows, checkers, taken["aicvgen"])


def _print(
    part: str, title: str, rows: list[Labelled], taken: dict[str, dict[str, bool]], key: Callable[[Labelled], str]
) -> None:
    groups: dict[str, list[Labelled]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
        groups["all"].append(row)
    lines = []
    for name, group in sorted(groups.items(), key=lambda item: (item[0] == "all", item[0])):
        wrong = [row for row in group if not row.supported]
        right = [row for row in group if row.supported]
        cells = [name, str(len(wrong)), str(len(right))]
        for judged in taken.values():
            cells.append(_share(sum(not judged[row.id] for row in wrong), len(wrong)))
            cells.append(_share(sum(not judged[row.id] for row in right), len(right)))
        lines.append(cells)
    head = [title, "wrong", "right", *(f"{name}: {what}" for name in taken for what in ("caught", "blocked"))]
    print(table(f"Grounding, {part}", head, lines))  # noqa: T201 - what it is for


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _print_misses(rows: list[Labelled], checkers: dict[str, Checker], taken: dict[str, bool]) -> None:
    for row in rows:
        if taken[row.id] != row.supported:
            verdict = checkers[row.cv].check(row.line, row.entry)
            why = ", ".join(f"{one.claim.kind}: {one.claim.text}" for one in verdict.unsupported)
            what = "BLOCKED" if row.supported else "MISSED"
            print(f"{what} {row.id} [{row.kind}] {row.line}\n    {row.note} {('<- ' + why) if why else ''}")  # noqa: T201 - what it is for


def _source(cv: StructuredCV, entry: str | None) -> str:
    sections = [
        " ".join([one.name, *(item.content for item in one.items)])
        for section in cv.sections
        for one in section.subsections
        if entry in (None, one.id)
    ]
    loose = [item.content for section in cv.sections for item in section.items] if entry is None else []
    return " ".join([*sections, *loose])


def _numbers_only(cv: StructuredCV, row: Labelled) -> bool:
    source = Counter(re.findall(r"\d+", _source(cv, row.entry)))
    return all(number in source for number in re.findall(r"\d+", row.line))


def _word_overlap(cv: StructuredCV, row: Labelled) -> bool:
    words = set(re.findall(r"\w{4,}", row.line.casefold()))
    source = set(re.findall(r"\w{4,}", _source(cv, row.entry).casefold()))
    return len(words & source) >= 0.5 * len(words)


if __name__ == "__main__":
    main("kept" if "--kept" in sys.argv else "lines", misses="--misses" in sys.argv and "--kept" not in sys.argv)
