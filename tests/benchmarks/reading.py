"""How much of invented CVs and postings is read, and how fast: per field, layout, language and format.

``python -m tests.benchmarks.reading [FOLDER…] [--misses] [--quick | --opened | --unread] [--compare]``: the invented
ones are made first, into ``.bench``; a folder holds files, each beside its ``.expected.json``. ``--quick`` takes the
kept ones instead, ``--opened`` the people, postings and layouts by other hands, ``--unread`` those that no author of
rules reads: no rule may be fitted to what is missed there, so none of it is named. ``--compare`` runs other programs on
those two as well.
"""

import argparse
import asyncio
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types

from tests.benchmarks.memory import peak_of_descendants
from tests.benchmarks.open_resume import open_resume
from tests.benchmarks.readings import Reading, is_cv, read_cvs, read_jobs, truth_of
from tests.benchmarks.table import table
from tests.benchmarks.text_layers import (
    BENCH,
    Layer,
    Text,
    install_tools,
    milliseconds,
    order,
    other_layers,
    recall,
    together,
    words,
)
from tests.fixtures.plan import expected
from tests.fixtures.scoring import CV_FIELDS, JOB_FIELDS, Mark

TESTS = Path(__file__).resolve().parents[1]
FIXTURES = TESTS / "fixtures"
ROOMS = {"opened": ("opened", "lookalikes", "unread"), "unread": ("newcomers",)}
"""Where the sets of people beside the first lie: one was opened after it had measured, and kept its name."""
LONG = 4
"""Letters of a word that is not found inside of others by chance."""
SHOWN = 70
"""Characters of what was expected and of what was read, where a miss is named."""


def main(
    folders: list[Path], *, misses: bool = False, quick: bool = False, only: str = "", compare: bool = False
) -> None:
    """Prints the tables for the invented files and for each folder; ``only``: those of one set beside the first."""
    if quick:
        _report("kept CVs and postings", [TESTS / "data/cvs", TESTS / "data/jobs"], misses=misses, known=True)
    elif only:
        _report(f"{only} CVs and postings", _make_fixtures(only), misses=misses, known=True, compare=compare)
    else:
        _report("invented CVs and postings", _make_fixtures(), misses=misses, known=True, compare=True)
    for folder in folders:
        _report(str(folder), [folder], misses=misses, compare=not (quick or only))


def _make_fixtures(only: str = "") -> list[Path]:
    """The folders that they lie in, made anew whenever what makes them has changed."""
    install_tools()
    made = BENCH / (only or "fixtures")
    sources = sorted(path for path in FIXTURES.rglob("*") if path.is_file() and path.suffix != ".pyc")
    others = {FIXTURES / room for one, rooms in ROOMS.items() if one != only for room in rooms}
    used = [path for path in sources if others.isdisjoint(path.parents)]
    state = sha256(b"".join(path.read_bytes() for path in used)).hexdigest()
    stamp, folders = made / "made-from", [made / "cvs", made / "jobs"]
    if not stamp.exists() or stamp.read_text() != state:
        for path in (path for folder in folders for path in folder.glob("*")):
            path.unlink()
        command = [sys.executable, "-m", "tests.fixtures", str(made), *([f"--{only}"] if only else [])]
        # Apart from this process: what is started from here must not look as large as what draws the fixtures.
        subprocess.run(command, check=True, cwd=TESTS.parent)
        stamp.write_text(state)
    return folders


def _report(title: str, folders: Sequence[Path], *, misses: bool, known: bool = False, compare: bool = False) -> None:
    """``known`` says that the names of the files tell layout and language, ``compare`` that other programs run too."""
    paths = sorted(path for folder in folders for path in folder.iterdir() if expected(folder, path.name).exists())
    cvs, jobs = [path for path in paths if is_cv(path)], [path for path in paths if not is_cv(path)]
    with peak_of_descendants() as memory:
        read, found = asyncio.run(_both(cvs, jobs))
    _print(f"=== {title}: {len(cvs)} CVs, {len(jobs)} postings ===\n")
    if read:
        groups = (
            [lambda one: one.format, lambda one: one.language, lambda one: one.layout]
            if known
            else [lambda one: one.format]
        )
        _print(_fields("CVs, % found", read, CV_FIELDS, groups))
        _print(_pace(read, memory.megabytes))
    if read and compare:
        if theirs := open_resume([one.path for one in read]):
            _print(_fields("OpenResume on the PDFs, % found", theirs, CV_FIELDS, []))
        _print(_compared(read, memory.megabytes))
    if found:
        _print(_fields("postings, % found", found, JOB_FIELDS, [lambda one: one.language] if known else []))
    if misses:
        _print(_missed([*read, *found]))


async def _both(cvs: list[Path], jobs: list[Path]) -> tuple[list[Reading], list[Reading]]:
    return await read_cvs(cvs), await read_jobs(jobs)


def _fields(title: str, read: list[Reading], fields: Sequence[str], groups: Sequence[Callable[[Reading], str]]) -> str:
    rows = [_row("all", read, fields)]
    for group in groups:
        by: dict[str, list[Reading]] = defaultdict(list)
        for one in read:
            by[group(one)].append(one)
        rows.append([""] * len(rows[0]))
        rows += [_row(name, some, fields) for name, some in sorted(by.items())]
    return table(title, ("", "files", *fields), rows)


def _row(name: str, read: list[Reading], fields: Sequence[str]) -> list[str]:
    return [
        name,
        str(len(read)),
        *(_share(mark for one in read for mark in one.marks if mark.field == field) for field in fields),
    ]


def _share(marks: Iterable[Mark]) -> str:
    hits = [mark.hit for mark in marks]
    return f"{100 * sum(hits) / len(hits):.1f}" if hits else "–"


def _pace(read: list[Reading], peak: float | None) -> str:
    """Time by format, and the share of a PDF's own words that the result still holds."""
    rows = []
    for name in ("all", *sorted({one.format for one in read})):
        some = [one for one in read if name in ("all", one.format)]
        covered = [_covered(one) for one in some if one.format == "pdf" and not one.failure]
        least = min(covered, default=(1.0, ""))
        rows.append(
            [
                name,
                str(len(some)),
                str(sum(bool(one.failure) for one in some)),
                *milliseconds(one.seconds for one in some),
                f"{100 * sum(share for share, _ in covered) / len(covered):.2f}" if covered else "–",
                f"{100 * least[0]:.1f} {least[1]}" if covered else "–",
            ]
        )
    head = ("", "files", "not read", "median ms", "95 % ms", "words kept %", "least")
    held = "unknown" if peak is None else f"{peak:.0f} MB"
    return table(f"time a file, in a program that is running; the largest child held {held}", head, rows)


def _covered(one: Reading) -> tuple[float, str]:
    """The share of the words in the file's text layer that are in the result, and the file's name.

    Letters set apart are one word, and where one side parts a word that the other does not, it is the same text.
    """
    pdf = pypdfium2.PdfDocument(one.path)
    layer = words("\n".join(page.get_textpage().get_text_bounded() for page in pdf))
    pdf.close()
    layer = list(together(layer))
    kept, joined = frozenset(one.kept), "".join(one.kept)
    found = sum(word in kept or (len(word) >= LONG and word in joined) for word in layer)
    return found / len(layer) if layer else 1.0, one.path.name


def _compared(read: list[Reading], peak: float | None) -> str:
    """Our text beside that of other programs, on the same files: PDFs first, then Word files."""
    said = {one.path: _said(one.path) for one in read}
    texts = tuple(Text(one.path, one.text, one.seconds) for one in read if one.format in ("pdf", "docx"))
    rows = []
    for layer in (Layer("aicvgen (with reading)", texts, peak), *other_layers([text.path for text in texts])):
        for suffix in (".pdf", ".docx"):
            some = [text for text in layer.texts if text.path.suffix == suffix]
            if some:
                shares = [recall(said[text.path], text.text) for text in some]
                orders = [order(said[text.path], text.text) for text in some]
                held = "–" if layer.peak is None else f"{layer.peak:.0f}"
                rows.append(
                    [
                        f"{layer.name} {suffix[1:]}",
                        str(len(some)),
                        f"{100 * sum(shares) / len(shares):.1f}",
                        f"{100 * sum(orders) / len(orders):.1f}",
                        *milliseconds(text.seconds for text in some),
                        held,
                    ]
                )
    return table("text beside other programs", ("", "files", "words %", "order %", "median ms", "95 % ms", "MB"), rows)


def _said(path: Path) -> list[str]:
    truth = truth_of(path)
    roles = [text for role in truth.work for text in (role.name, role.position, *role.highlights)]
    schools = [school.institution for school in truth.education]
    skills = [word for group in truth.skills for word in group.keywords]
    return [text for text in (truth.basics.name, *roles, *schools, *skills) if text]


def _missed(read: list[Reading]) -> str:
    """Every miss, in the files that missed most first."""
    lines = ["misses, worst files first"]
    for one in sorted(read, key=lambda one: -one.missed.total()):
        if one.missed:
            said = ", ".join(f"{field} {number}" for field, number in one.missed.items())
            lines.append(f"{one.path.name}: {said}{' – ' + one.failure if one.failure else ''}")
            lines += [
                f"    {mark.field}: {mark.expected[:SHOWN]!r}, read {mark.got[:SHOWN]!r}"
                for mark in one.marks
                if not mark.hit and mark.field not in ("pair", "skill")
            ][: 0 if one.failure else None]
    return "\n".join(lines) + "\n"


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.reading", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--misses", action="store_true", help="name everything that was missed, worst files first")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--quick", action="store_true", help="only the kept files, and no other program")
    which.add_argument("--opened", action="store_true", help="only those by other hands")
    which.add_argument("--unread", action="store_true", help="only those that no author of rules reads, and no misses")
    parser.add_argument("--compare", action="store_true", help="other programs on these two as well")
    args = parser.parse_args()
    if args.unread and args.misses:
        parser.error("--unread names no misses: what is read of that set can never measure again")
    only = next((room for room in ROOMS if getattr(args, room)), "")
    main(args.folders, misses=args.misses, quick=args.quick, only=only, compare=args.compare)
