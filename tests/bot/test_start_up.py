"""A command that reads one file imports what it needs and no more: half of its time is imports."""

import json
import subprocess
import sys
from pathlib import Path

DEMO = Path(__file__).parents[2] / "docs" / "demo"
RUN = """
import json, sys
sys.argv = ["aicvgen", {command!r}, {file!r}]
from bot.cli import main
code = main()
sys.stderr.write(json.dumps([code, sorted(sys.modules)]))
"""
HEAVY = {"sqlalchemy", "structlog", "telegram", "slack_bolt", "weasyprint", "httpx", "lxml", "pypdfium2_raw"}
CONVERSATION = {"core.cards", "core.conversation", "core.session", "core.language_model", "core.words"}


def imported_by(command: str, file: str) -> set[str]:
    code = RUN.format(command=command, file=str(DEMO / file))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=Path(__file__).parents[2]
    )
    exit_code, modules = json.loads(done.stderr)
    assert exit_code == 0
    return set(modules)


def test_help_imports_none_of_the_program() -> None:
    code = "import sys; from bot.cli import main; sys.argv[1:] = ['--help']\ntry: main()\nfinally: print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=Path(__file__).parents[2]
    )
    modules = set(done.stdout.splitlines()[-1].split())
    assert "bot.cli" in modules
    assert not modules & {"asyncio", "pydantic", "core.cv", "adapters.documents.prepared"}


def test_reading_a_cv_imports_neither_the_conversation_nor_what_reads_jobs() -> None:
    modules = imported_by("read-cv", "cv.md")
    assert not modules & (HEAVY | CONVERSATION | {"core.reading.jobs", "core.job", "core.reading.salaries"})
    assert "core.reading.cvs" in modules


def test_reading_a_job_imports_not_what_reads_cvs() -> None:
    modules = imported_by("read-job", "job.txt")
    assert not modules & (HEAVY | {"core.reading.cvs", "core.conversation", "core.session"})
    assert "core.reading.jobs" in modules
