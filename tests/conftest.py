"""What every test stands on: logs are set up as in the program, and only what is critical is shown."""

import pytest

from bot.logs import set_up_logs


@pytest.fixture(autouse=True, scope="session")
def _quiet_logs() -> None:
    set_up_logs("CRITICAL", None)
