"""``aicvgen check``: a draft's lines proved against a CV, thousands in one process."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.files import contents
from bot.reading import cv_of
from bot.wiring.reading import checker_of
from core.errors import PersonMustAct
from core.grounding.checker import Checker, Verdict
from core.grounding.claims import ClaimKind

if TYPE_CHECKING:
    from bot.wiring.reading import Parsers


class _Outside(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Entry(_Outside):
    """Which part of the CV a line is for: a role, a project, or the whole CV by a section's name."""

    employer: str | None = None
    title: str | None = None
    project: str | None = None
    section: str | None = None


class _Line(_Outside):
    entry: _Entry
    line: Annotated[str, Field(min_length=1)]


class _Draft(_Outside):
    lines: tuple[_Line, ...]


async def check(cv_file: Path, draft_file: Path, parsers: "Parsers") -> int:
    """Prints the verdict on each line, in the draft's order."""
    checker = checker_of(await cv_of(cv_file, parsers))
    sys.stdout.write(
        json.dumps({"lines": [_told(checker, one) for one in _draft(draft_file).lines]}, ensure_ascii=False, indent=1)
        + "\n"
    )
    return 0


def _draft(path: Path) -> _Draft:
    try:
        return _Draft.model_validate_json(contents(path))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise PersonMustAct(
            f'{path}: this is no draft: {where}: {first["msg"]}. It looks like {{"lines": [{{"entry": '
            '{"employer": "…", "title": "…"}, "line": "…"}]}'
        ) from None


def _told(checker: Checker, given: _Line) -> dict[str, object]:
    wanted = given.entry
    if wanted.section is not None:
        return _verdict(checker.check(given.line))
    entry = checker.entry_of(employer=wanted.employer, title=wanted.title or wanted.project)
    if entry is None:  # nothing can be traced to an entry that the CV does not have
        named = " · ".join(part for part in (wanted.employer, wanted.title, wanted.project) if part)
        claim = {"kind": ClaimKind.EMPLOYER.value, "text": named, "supported": False, "evidence": []}
        return {"line": given.line, "verdict": "blocked", "claims": [claim]}
    return _verdict(checker.check(given.line, entry.id))


def _verdict(verdict: Verdict) -> dict[str, object]:
    return {
        "line": verdict.line,
        "verdict": "supported" if verdict.supported else "blocked",
        "claims": [
            {
                "kind": judged.claim.kind.value,
                "text": judged.claim.text,
                "supported": judged.supported,
                "evidence": list(judged.evidence),
            }
            for judged in verdict.claims
        ],
    }
