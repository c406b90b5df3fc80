"""The rows of known things."""

from pathlib import Path

from core.grounding import concepts
from core.grounding.domains import domains


def test_every_module_of_concepts_is_a_domain_with_rows() -> None:
    folder = Path(next(iter(concepts.__path__)))
    known = domains()
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} < set(known)
    assert all(rows.strip() for rows in known.values())
