"""What every test stands on: quiet logs, and properties that are tried with the same examples on every machine."""

import pytest
from hypothesis import HealthCheck, settings

from bot.logs import set_up_logs

# The time that an example takes, or that it takes to make one, is the machine's and not the code's.
settings.register_profile("everywhere", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", settings.get_profile("everywhere"), derandomize=False, max_examples=1_000)
settings.load_profile("everywhere")
"""``pytest --hypothesis-profile=search`` looks for examples that nobody has tried yet."""


@pytest.fixture(autouse=True, scope="session")
def _quiet_logs() -> None:
    set_up_logs("CRITICAL", None)
