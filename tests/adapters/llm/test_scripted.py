"""Scripts: which answer is given to what, and what is wrong with a file."""

from pathlib import Path

import pytest

from adapters.llm.scripted import ScriptedModel
from core.errors import OperatorMustAct
from core.language_model import Completed, Misconfigured, ModelRequest, Overloaded, Prompt, Purpose, TimedOut
from core.model import Model
from tests.virtual_time import VirtualClock

TOML = """
model = "invented-1"

[[answers]]
purpose = "read_job"
value = { words = ["dbt", "SQL"] }

[[answers]]
matching = "(?i)fjellgrid"
times = 2
seconds = 3
text = '{"words": ["wind"]}'

[[answers]]
matching = "(?i)fjellgrid"
fault = "overloaded"
retry_after = 30
"""
JSON = '{"model": "invented-1", "answers": [{"purpose": "read_job", "value": {"words": ["dbt", "SQL"]}}]}'


class Words(Model):
    words: tuple[str, ...]


def request(data: str, purpose: Purpose = Purpose.WRITE_ENTRY, *, seconds: float = 60) -> ModelRequest[Words]:
    prompt = Prompt(name="p", version="1", task="List the words.", data=data)
    return ModelRequest(purpose=purpose, prompt=prompt, answer=Words, seconds=seconds)


@pytest.mark.parametrize(("name", "text"), [("a.toml", TOML), ("a.json", JSON)])
async def test_a_file_answers_by_purpose(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    model = ScriptedModel.from_file(tmp_path / name, clock=VirtualClock())
    result = await model.ask(request("Any job", Purpose.READ_JOB))
    assert isinstance(result, Completed)
    assert result.value == Words(words=("dbt", "SQL"))
    assert result.model_version == "invented-1"


def test_answers_fit_by_their_pattern_are_used_up_and_take_their_time(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(TOML, encoding="utf-8")
    clock = VirtualClock()
    model = ScriptedModel.from_file(tmp_path / "a.toml", clock=clock)
    begun = clock.now()
    first = clock.run(model.ask(request("At FJELLGRID Energy")))
    assert isinstance(first, Completed)
    assert (clock.now() - begun).total_seconds() == 3
    assert clock.run(model.ask(request("At Fjellgrid", seconds=2))) == TimedOut()
    assert (clock.now() - begun).total_seconds() == 5
    for _ in range(3):
        assert clock.run(model.ask(request("At Fjellgrid"))) == Overloaded(retry_after=30)


async def test_what_no_answer_fits_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(JSON, encoding="utf-8")
    result = await ScriptedModel.from_file(tmp_path / "a.json", clock=VirtualClock()).ask(request("Any"))
    assert isinstance(result, Misconfigured)
    assert "write_entry" in result.reason


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.toml", "model = \nanswers = []", "line 1"),
        ("a.toml", "model = 2026-01-01\nanswers = []", "date"),
        ("a.toml", '[[answers]]\npurpose = "write_poem"', "answers.0.purpose"),
        ("a.toml", '[[answers]]\nmatching = "("', "no regular expression"),
        ("a.toml", "[[answers]]\ntimes = 0", "answers.0.times"),
        ("a.toml", "[[answers]]\nsecond = 1", "answers.0.second"),
        ("a.json", "{", "Invalid JSON"),
        ("a.json", "[]", "the whole"),
        ("a.toml", "\udcff", "a.toml"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_by_place(tmp_path: Path, name: str, text: str, said: str) -> None:
    (tmp_path / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(OperatorMustAct, match="scripted:") as raised:
        ScriptedModel.from_file(tmp_path / name, clock=VirtualClock())
    assert said in str(raised.value)


def test_the_script_in_the_documentation_is_one(tmp_path: Path) -> None:
    text = (Path(__file__).parents[3] / "docs" / "models.md").read_text(encoding="utf-8")
    (tmp_path / "a.toml").write_text(text.partition("```toml\n")[2].partition("```")[0], encoding="utf-8")
    assert isinstance(ScriptedModel.from_file(tmp_path / "a.toml", clock=VirtualClock()), ScriptedModel)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OperatorMustAct, match=r"none\.toml"):
        ScriptedModel.from_file(tmp_path / "none.toml", clock=VirtualClock())
