"""Slack's answers to a call as the port's values."""

import asyncio

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError

from core.ports import Gone, Later, Undeliverable

FAULTS = (SlackApiError, SlackRequestError, aiohttp.ClientError, asyncio.TimeoutError)
"""What a call of the Web API raises."""
OUTAGE_SECONDS = 5.0
_LONGEST_SECONDS = 24 * 60 * 60.0
_LOST = frozenset(
    ("message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found", "cannot_reply_to_message")
)
_PASSING = frozenset(
    (
        *("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"),
        *("ratelimited", "rate_limited", "message_limit_exceeded", "accesslimited"),
    )
)
UNKNOWN = "unknown_error"


def error_of(fault: Exception) -> str:
    """Slack's name for what went wrong, empty where it gave none."""
    if not isinstance(fault, SlackApiError) or isinstance(fault.response, str):
        return ""
    said = fault.response.data if hasattr(fault.response, "data") else fault.response
    return str(said.get("error", "")) if isinstance(said, dict) else ""


def retry_after(fault: Exception) -> float | None:
    """The seconds that Slack asks to wait; None where it asks for nothing."""
    status = getattr(getattr(fault, "response", None), "status_code", None)
    if status != 429 and error_of(fault) not in ("ratelimited", "rate_limited"):
        return None
    headers = getattr(getattr(fault, "response", None), "headers", {}) or {}
    found = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    try:
        return min(max(float(found), 0.0), _LONGEST_SECONDS)
    except ValueError:
        return OUTAGE_SECONDS


def outcome(fault: Exception) -> Gone | Later | Undeliverable:
    """What became of a message whose call failed so."""
    if (seconds := retry_after(fault)) is not None:
        return Later(seconds=seconds)
    error = error_of(fault)
    status = getattr(getattr(fault, "response", None), "status_code", None)
    if error in _LOST:
        return Gone()
    if not error or error in _PASSING or (isinstance(status, int) and status >= 500):
        return Later(seconds=OUTAGE_SECONDS)
    return Undeliverable(reason=error)
