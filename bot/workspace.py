"""``aicvgen workspace``: what the operator sets for one workspace, or what is set for it."""

import re
import sys
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from pydantic import SecretStr, ValidationError

from bot.settings import Settings
from bot.wiring.workspaces import WorkspaceStores, open_workspaces
from core.errors import OperatorMustAct, PersonMustAct
from core.language_model import Payer, Whose
from core.own_keys import KeyOwner, OwnKey, key_in
from core.workspaces import WorkspaceSettings

_WORKSPACE = re.compile(r"[TE][A-Z0-9]{2,31}")
_USER = re.compile(r"[UW][A-Z0-9]{2,31}")
NONE = "none"
"""The word for: not set any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceOrder:
    """What the command line asks for: the workspace, and what of it is to change."""

    workspace: str
    cap: str | None = None
    people: str | None = None
    key: str | None = None
    """``-`` for one from standard input."""


async def workspace(settings: Settings, order: WorkspaceOrder) -> int:
    """Sets what is asked for, then says what is set. It holds at once, also in a program that is running.

    ``PersonMustAct`` for what cannot be set; then nothing is.
    """
    if not _WORKSPACE.fullmatch(order.workspace):
        raise PersonMustAct(f"{order.workspace}: the id of a Slack workspace or organisation begins with T or E")
    change = _changes(order)
    key = _key_from_standard_input() if order.key == "-" else None
    async with open_workspaces(settings) as stores:
        if order.key is not None:
            await _set_key(stores, order.workspace, key)
        if change:
            kept = await stores.workspaces.settings_of(order.workspace)
            await stores.workspaces.change(order.workspace, kept.changed(**change), stores.clock.now())
        sys.stdout.write("\n".join(await _told(stores, settings, order.workspace)) + "\n")
    return 0


def _changes(order: WorkspaceOrder) -> dict[str, object]:
    change: dict[str, object] = {}
    if order.people is not None:
        names = [] if order.people == NONE else order.people.replace(",", " ").split()
        change["people"] = frozenset(_person(name, order.workspace) for name in names)
    if order.cap is not None:
        change["daily_cap"] = None if order.cap == NONE else _dollars(order.cap)
    return change


def _person(name: str, workspace: str) -> str:
    user = name.removeprefix(f"{workspace}:")
    if not _USER.fullmatch(user):
        raise PersonMustAct(f"--people: {name} is no member of {workspace}: ids such as U0123, or {workspace}:U0123")
    return f"{workspace}:{user}"


def _dollars(text: str) -> Decimal:
    try:
        dollars = WorkspaceSettings(daily_cap=Decimal(text)).daily_cap
    except (InvalidOperation, ValidationError):
        dollars = None
    if dollars is None:
        raise PersonMustAct(f"--cap: {text} is no amount of US dollars such as 2.50, nor {NONE}")
    return dollars


def _key_from_standard_input() -> SecretStr:
    key = key_in(sys.stdin.readline().strip())
    if key is None:
        raise PersonMustAct("--key -: no key came on standard input: one line, and nothing else in it")
    return SecretStr(key)


async def _set_key(stores: WorkspaceStores, workspace: str, key: SecretStr | None) -> None:
    if stores.keys is None or stores.provider is None:
        raise OperatorMustAct("AICVGEN_MODEL: set the model that the key is for; the one that is set takes none")
    owner = KeyOwner(whose=Whose.WORKSPACE, id=workspace)
    if key is None:
        await stores.keys.drop(owner)
    else:
        await stores.keys.keep(owner, OwnKey(provider=stores.provider, key=key), stores.clock.now())


async def _told(stores: WorkspaceStores, settings: Settings, workspace: str) -> list[str]:
    kept = await stores.workspaces.settings_of(workspace)
    usual = settings.workspace_daily_cost_limit
    cap = usual if kept.daily_cap is None else kept.daily_cap
    spent = await stores.ledger.spent(Payer(workspace=workspace))
    cost = sum((one.cost for one in spent if one.cost is not None), Decimal(0))
    calls = sum(one.calls for one in spent)
    own = sum((one.cost for one in spent if one.cost is not None and one.own_key), Decimal(0))
    told = [
        f"people  {' '.join(sorted(kept.people)) or 'everybody'}",
        "cap     none"
        if cap is None
        else f"cap     {cap} US dollars a day{' (as for any)' * (kept.daily_cap is None)}",
        f"key     {await _key(stores, workspace)}",
        f"spent   {cost:.4f} US dollars, {own:.4f} of them with keys of one's own; calls: {calls}",
    ]
    if cap is not None and not stores.has_price:
        told.append("The price of the model is not known, so no cap holds: set AICVGEN_MODEL_PRICE.")
    return told


async def _key(stores: WorkspaceStores, workspace: str) -> str:
    try:
        key = None if stores.keys is None else await stores.keys.key_of(Payer(workspace=workspace))
    except OperatorMustAct as error:
        return str(error)
    return "none of its own" if key is None else f"one of its own, for {key.provider}"
