"""What every test stands on: quiet logs, and chance that is the same in every run and on every machine."""

import random

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


def pytest_runtest_setup() -> None:
    random.seed(0)
