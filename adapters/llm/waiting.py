"""How long a provider asks to be left alone."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_SECONDS = re.compile(r"\d{1,9}(?:\.\d+)?")
_DELAY = re.compile(r'"retryDelay"\s*:\s*"(\d{1,9}(?:\.\d+)?)s"')
"""google.rpc.RetryInfo, as it stands in the body of an error of Google's."""


def seconds_to_wait(headers: Mapping[str, str], body: str, now: datetime) -> float | None:
    """The seconds that the header Retry-After names (RFC 9110, 10.2.3), else those in the body; None without either.

    A date counts from the answer's own Date, so that a clock that goes wrong here does no harm.
    """
    named = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(named):
        return float(named)
    if (until := _moment(named)) is not None:
        since = _moment(headers.get("date", "")) or now
        return max(0.0, (until - since).total_seconds())
    found = _DELAY.search(body)
    return float(found[1]) if found else None


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
