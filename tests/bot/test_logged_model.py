"""What the log says of calls to a model: what for and how, and none of the words."""

from collections.abc import Iterator

import pytest
from stamina.instrumentation import set_on_retry_hooks
from structlog.testing import capture_logs

from adapters.llm.careful import CarefulModel
from adapters.llm.scripted import Fault, ScriptedAnswer, ScriptedModel
from bot.logged_model import LoggedModel, log_retries
from bot.logs import logger
from core.language_model import Completed, ModelRequest, Prompt, Purpose
from core.model import Model
from tests.virtual_time import VirtualClock


class Line(Model):
    text: str


REQUEST = ModelRequest(
    purpose=Purpose.WRITE_ENTRY,
    prompt=Prompt(name="write_entry", version="1", task="Write the line anew.", data="Ines Okafor, nurse"),
    answer=Line,
    seconds=60.0,
)


@pytest.fixture(autouse=True)
def hooks() -> Iterator[None]:
    yield
    set_on_retry_hooks(None)


def test_each_try_is_told_by_its_kind_and_pause_and_the_end_by_its_tokens() -> None:
    clock = VirtualClock()
    script = [
        ScriptedAnswer(fault=Fault.OVERLOADED, retry_after=7, reason="Ines has asked too often", times=1),
        ScriptedAnswer(text='{"name": "Ines"}', times=1),
        ScriptedAnswer(text='{"text": "Led a ward of 24 beds"}'),
    ]
    with capture_logs() as told:
        log_retries(logger("model"))
        careful = CarefulModel(ScriptedModel(script, clock=clock), clock=clock)
        result = clock.run(LoggedModel(careful, log=logger("model"), clock=clock).ask(REQUEST))
    assert isinstance(result, Completed)
    overloaded, malformed, end = told
    assert (overloaded["event"], overloaded["how"], overloaded["tries"]) == ("model again", "Overloaded", 1)
    assert 7 <= overloaded["pause"] <= 7.5
    assert (malformed["how"], malformed["pause"]) == ("Malformed", 0)
    assert (end["event"], end["purpose"], end["made"]) == ("model", "write_entry", result.usage.made)
    assert "Ines" not in str(told)
    assert "ward" not in str(told)
