"""The text of a PDF or Word file as other programs give it, beside ours: how many words, in which order, how fast."""

import json
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

BENCH = Path(__file__).resolve().parents[2] / ".bench"
TOOLS = BENCH / "tools"
_FEW = 2
"""Single letters in a row that are no word set apart."""
PACKAGES = ("typst", "markitdown[pdf,docx]")
"""What is compared with, or draws fixtures: kept in an environment of its own, never a dependency."""
_MARKITDOWN = """
import json, re, sys, time
from markitdown import MarkItDown
reader = MarkItDown()
for path in sys.argv[1:]:
    begun = time.perf_counter()
    try:
        text = reader.convert(path).text_content
    except Exception:
        text = ""
    took = time.perf_counter() - begun
    held = re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())
    print(json.dumps([text, took, int(held[1])]))
"""


@dataclass(frozen=True, slots=True)
class Text:
    """What a program said of one file, and how many seconds it took."""

    path: Path
    text: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Layer:
    """One program on all files. ``peak`` is in megabytes; None where it is not known."""

    name: str
    texts: tuple[Text, ...]
    peak: float | None = None


def install_tools() -> None:
    """Puts the packages into their environment. Where that is impossible, what needs them is left out."""
    if not (TOOLS / "bin/markitdown").exists():
        subprocess.run([sys.executable, "-m", "venv", TOOLS], check=False)
        subprocess.run([TOOLS / "bin/pip", "install", "--quiet", *PACKAGES], check=False, capture_output=True)


def other_layers(paths: list[Path]) -> Iterator[Layer]:
    """The programs that are installed, each on the files that it can read."""
    pdfs = [path for path in paths if path.suffix == ".pdf"]
    program = shutil.which("pdftotext")
    if program:
        for option in ([], ["-raw"], ["-layout"]):
            name = " ".join(["pdftotext", *option])
            yield Layer(name, tuple(_timed([program, *option, str(path), "-"], path) for path in pdfs))
    yield from _markitdown(paths)


def _timed(command: list[str], path: Path) -> Text:
    begun = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    return Text(path, done.stdout.decode("utf-8", "replace"), time.perf_counter() - begun)


def _markitdown(paths: list[Path]) -> Iterator[Layer]:
    """All in one process, so that its start is not counted."""
    python = TOOLS / "bin/python"
    if not python.exists() or not (TOOLS / "bin/markitdown").exists():
        return
    mine = [path for path in paths if path.suffix in (".pdf", ".docx")]
    done = subprocess.run(
        [python, "-W", "ignore", "-c", _MARKITDOWN, *mine], capture_output=True, check=False, timeout=1800
    )
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"[")]
    if len(answers) == len(mine):
        texts = tuple(Text(path, text, took) for path, (text, took, _) in zip(mine, answers, strict=True))
        yield Layer("markitdown", texts, max(peak for _, _, peak in answers) / 1024)


def words(text: str) -> list[str]:
    """The words in order; words that were divided at the end of a line are made whole."""
    whole = re.sub(r"(?<=\w)(?:[-\u2010\u00ad]\s*\n|[\ufffe\x02])\s*(?=\w)", "", text)
    return re.findall(r"[^\W_]+", whole.replace("\u00ad", "").casefold())


def together(said: Iterable[str]) -> Iterator[str]:
    """The words with three and more single letters in a row as one: a heading whose letters are set apart."""
    run: list[str] = []
    for word in [*said, ""]:
        if len(word) == 1 and word.isalpha():
            run.append(word)
            continue
        yield from ("".join(run),) if len(run) > _FEW else run
        run = []
        yield from filter(None, (word,))


def recall(said: Iterable[str], text: str) -> float:
    """The share of the words of these lines that stand in the text."""
    found = set(words(text))
    wanted = [word for line in said for word in words(line)]
    return sum(word in found for word in wanted) / len(wanted) if wanted else 1.0


def order(said: Iterable[str], text: str, length: int = 5) -> float:
    """The share of runs of five words within a line that stand in the text as such a run: 1 where none is torn."""
    stream = words(text)
    found = {tuple(stream[at : at + length]) for at in range(len(stream) - length + 1)}
    wanted = [
        tuple(run[at : at + length]) for line in said for run in [words(line)] for at in range(len(run) - length + 1)
    ]
    return sum(run in found for run in wanted) / len(wanted) if wanted else 1.0


def milliseconds(seconds: Iterable[float]) -> tuple[str, str]:
    """Median and 95th percentile, as printed."""
    took = sorted(seconds)
    if not took:
        return "–", "–"
    return f"{statistics.median(took) * 1000:.0f}", f"{took[min(len(took) - 1, int(len(took) * 0.95))] * 1000:.0f}"
