"""What every test stands on: quiet logs, and chance that is the same in every run and on every machine."""

import random
from collections import Counter
from collections.abc import Sequence

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


_LONG, _COUNTED = 20, 10
"""Of a table with so many cases, every tenth is watched for coverage: the others take the same lines, in a third of
the time that a watched one takes."""


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    functions = [item.nodeid.partition("[")[0] for item in items]
    cases, seen = Counter(functions), Counter[str]()
    for item, function in zip(items, functions, strict=True):
        if cases[function] >= _LONG and seen[function] % _COUNTED:
            item.add_marker("no_cover")
        seen[function] += 1


def pytest_runtest_setup() -> None:
    random.seed(0)
