"""What became of a call over httpx2 that brought no answer."""

import httpx2

from adapters.llm.failing import Setup
from core.language_model import Failed, TimedOut, Truncated

NO_ANSWER = (httpx2.HTTPError, httpx2.InvalidURL)
"""All that httpx2 raises for what happens on the wire."""


def broken(setup: Setup, error: httpx2.HTTPError | httpx2.InvalidURL) -> Failed:
    """Timed out, unreachable, no address at all, or broken off in the middle."""
    match error:
        case httpx2.TimeoutException():
            return TimedOut()
        case httpx2.ConnectError() | httpx2.ProxyError():
            return setup.unreachable()
        case httpx2.InvalidURL() | httpx2.UnsupportedProtocol() | httpx2.LocalProtocolError():
            return setup.unusable()
        case _:
            return Truncated(broken=True)
