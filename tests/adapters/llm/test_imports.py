"""What is not used is not loaded: libraries for models take seconds and 40 MB."""

import subprocess
import sys
from pathlib import Path

DEMO = Path(__file__).parents[3] / "docs" / "demo"


def test_reading_a_cv_loads_nothing_that_talks_to_a_model() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "read-cv", str(DEMO / "cv.md")],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if "|" in line}
    assert "core.reading.cvs" in loaded
    assert [name for name in loaded if name.startswith(("google", "httpx", "requests", "adapters.llm"))] == []
