"""How long a provider asks to be left alone."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.llm.waiting import seconds_to_wait

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({}, "", None),
        ({"retry-after": "0"}, "", 0.0),
        ({"retry-after": " 120 "}, "", 120.0),
        ({"retry-after": "1.5"}, "", 1.5),
        ({"retry-after": "soon"}, "", None),
        ({"retry-after": "-5"}, "", None),
        ({"retry-after": "inf"}, "", None),
        ({"retry-after": "nan"}, "", None),
        ({"retry-after": "1" * 40}, "", None),
        ({"retry-after": "Mon, 02 Mar 2026 09:02:00 GMT"}, "", 120.0),
        ({"retry-after": "Monday, 02-Mar-26 09:02:00 GMT"}, "", 120.0),
        ({"retry-after": "Mon Mar  2 09:02:00 2026"}, "", 120.0),
        ({"retry-after": "Mon, 02 Mar 2026 08:00:00 GMT"}, "", 0.0),
        ({"retry-after": "Mon, 99 Mar 2026 08:00:00 GMT"}, "", None),
        ({"retry-after": "Mon, 02 Mar 2026 09:02:00 GMT", "date": "Mon, 02 Mar 2026 09:01:30 GMT"}, "", 30.0),
        ({}, '{"details": [{"retryDelay": "33.48s"}]}', 33.48),
        ({}, '{"details": [{"retryDelay":"7s"}]}', 7.0),
        ({}, '{"details": [{"retryDelay": "a while"}]}', None),
        ({"retry-after": "9"}, '{"details": [{"retryDelay": "7s"}]}', 9.0),
    ],
)
def test_seconds_to_wait(headers: dict[str, str], body: str, seconds: float | None) -> None:
    assert seconds_to_wait(headers, body, NOW) == seconds


@given(st.text(), st.text())
def test_any_header_and_any_body_give_seconds_or_none(header: str, body: str) -> None:
    seconds = seconds_to_wait({"retry-after": header, "date": header}, body, NOW)
    assert seconds is None or 0 <= seconds < 1e12


@given(st.integers(0, 10**7))
def test_a_date_counts_from_now(seconds: int) -> None:
    date = format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)
    assert seconds_to_wait({"retry-after": date}, "", NOW) == seconds
