"""``aicvgen doctor``, ``aicvgen migrate`` and ``aicvgen reseal``: what an operator runs."""

import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from time import perf_counter

from bot.settings import Settings
from bot.wiring.database import database_revisions, upgrade_database
from bot.wiring.models import open_model, prompt_folder
from bot.wiring.program import warm_renderer
from bot.wiring.sealing import seal_everything_anew
from core.documents import RenderFailed
from core.errors import AicvgenError
from core.language_model import Completed, Misconfigured, ModelRequest, Overloaded, Prompt, Purpose
from core.model_writing.answers import Ready
from core.model_writing.failing import said
from core.words import text_of

_PROBE_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: how it is, and what to do when it is not well."""

    what: str
    well: bool
    said: str


async def doctor(settings: Settings, *, offline: bool = False) -> int:
    """Looks at everything the program stands on and says what to do; 0 when all is well, else 2.

    Unless ``offline``, the language model is called once.
    """
    well = True
    async for finding in _findings(settings, offline=offline):
        sys.stdout.write(f"{'ok  ' if finding.well else 'FAIL'}  {finding.what}: {finding.said}\n")
        well = well and finding.well
    return 0 if well else 2


async def migrate_database(settings: Settings) -> int:
    """Brings the database to the present schema and says which it is."""
    revision = await upgrade_database(settings)
    sys.stdout.write(f"The database is at revision {revision}.\n")
    return 0


async def reseal(settings: Settings) -> int:
    """Puts what former master keys have sealed under the first that is set; ``OperatorMustAct`` if none opens one."""
    renewed = await seal_everything_anew(settings)
    sys.stdout.write(f"Sealed anew: {renewed}. Master keys after the first can go.\n")
    return 0


async def _findings(settings: Settings, *, offline: bool) -> AsyncIterator[Finding]:
    version = f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
    yield Finding("Python", well=True, said=version)
    try:
        has, newest = await database_revisions(settings)
    except AicvgenError as error:
        yield Finding("database", well=False, said=f"{error}. Check DATABASE_URL and AICVGEN_DATA_DIR.")
    else:
        said = "up to date" if has == newest else f"is at {has or 'nothing'}, not {newest}: run aicvgen migrate"
        yield Finding("database", well=has in (None, newest), said=said if has else "new: made at the first start")
    match await warm_renderer():
        case RenderFailed(reason=reason):
            yield Finding("PDF", well=False, said=f"{reason}. On Debian: apt-get install libpangoft2-1.0-0")
        case None:
            yield Finding("PDF", well=True, said="ready")
    if offline:
        return
    try:
        yield await _model(settings)
    except AicvgenError as error:
        yield Finding("model", well=False, said=str(error))


async def _model(settings: Settings) -> Finding:
    """What one tiny call to the language model brings."""
    async with open_model(settings) as model:
        if model is None:
            return Finding("model", well=True, said="none set: the rule-based writer is used")
        rendered = prompt_folder().render("probe", ours={}, data={})
        prompt = Prompt(name="probe", version=rendered.version, task=rendered.task, data=rendered.data)
        began = perf_counter()
        result = await model.ask(
            ModelRequest(purpose=Purpose.PROBE, prompt=prompt, answer=Ready, seconds=_PROBE_SECONDS)
        )
        match result:
            case Completed(model_version=version):
                return Finding("model", well=True, said=f"{version} answers, after {perf_counter() - began:.1f} s")
            case Misconfigured(reason=reason) | Overloaded(reason=reason):
                return Finding("model", well=False, said=reason or text_of(said(result)))
            case _:
                return Finding(
                    "model", well=False, said=f"asked for a word, {text_of(said(result))}. Check AICVGEN_MODEL."
                )
