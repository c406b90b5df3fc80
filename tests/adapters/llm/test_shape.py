"""The shape of an answer: its schema for a model, and reading what a model wrote."""

import json
from enum import StrEnum
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from adapters.llm.shape import JsonObject, Misread, Read, clean, read, schema_of
from core.errors import OurFault
from core.model import Model


class Tone(StrEnum):
    PLAIN = "plain"
    WARM = "warm"


class Line(Model):
    text: Annotated[str, Field(min_length=1, max_length=30, pattern="^[A-Z]")]
    source: Annotated[int, Field(ge=1)] | None = None


class Letter(Model):
    """A letter."""

    kind: Literal["letter"] = "letter"
    tone: Tone
    lines: Annotated[tuple[Line, ...], Field(max_length=3, description="one for each paragraph")]


class Tree(Model):
    branches: "tuple[Tree, ...]" = ()


GOOD = '{"tone": "warm", "lines": [{"text": "Dear Ms Okafor"}]}'


def keys_of(schema: object) -> set[str]:
    if isinstance(schema, list):
        return set().union(*map(keys_of, schema))
    if not isinstance(schema, dict):
        return set()
    below = [part for key, part in schema.items() if key not in {"properties", "enum", "required"}]
    properties: JsonObject = schema.get("properties", {})
    return {*schema, *keys_of(below), *keys_of(list(properties.values()))}


def test_a_schema_holds_only_what_every_provider_knows_and_no_references() -> None:
    schema = schema_of(Letter)
    assert keys_of(schema) == {
        "type",
        "description",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "anyOf",
    }
    assert schema["required"] == ["kind", "tone", "lines"]
    assert schema["additionalProperties"] is False
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert properties["kind"] == {"type": "string", "enum": ["letter"]}
    assert properties["tone"] == {"type": "string", "enum": ["plain", "warm"]}
    assert properties["lines"] == {
        "type": "array",
        "description": "one for each paragraph",
        "items": {
            "type": "object",
            "properties": {"text": {"type": "string"}, "source": {"anyOf": [{"type": "integer"}, {"type": "null"}]}},
            "required": ["text", "source"],
            "additionalProperties": False,
        },
    }


def test_a_shape_that_holds_itself_is_our_fault() -> None:
    with pytest.raises(OurFault, match="Tree"):
        schema_of(Tree)


@pytest.mark.parametrize(
    "raw",
    [
        GOOD,
        f"\n  {GOOD}\n",
        f"```json\n{GOOD}\n```",
        f"Here is the letter:\n{GOOD}\nShall I make it warmer?",
        f"<think>The shape is {{tone, lines}}, so</think>{GOOD}",
    ],
)
def test_the_object_is_found_whatever_stands_around_it(raw: str) -> None:
    found = read(Letter, raw)
    assert isinstance(found, Read)
    assert found.value == Letter(tone=Tone.WARM, lines=(Line(text="Dear Ms Okafor"),))


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        ("", "no JSON object"),
        ("I cannot.", "no JSON object"),
        ("} {", "no JSON object"),
        (GOOD[:-1], "Invalid JSON"),
        (GOOD.replace("warm", "curt"), "tone: Input should be 'plain' or 'warm'"),
        ('{"tone": "warm", "lines": [], "more": 1}', "more: Extra inputs"),
        ('{"tone": "warm", "lines": [{"text": "a"}]}', "lines.0.text: String should match"),
        ('{"tone": "warm", "lines": [{"text": 7}]}', "lines.0.text: Input should be a valid string"),
        ('{"lines": []}', "tone: Field required"),
        ('{"tone": "warm", "lines": [{"text": "A\\ud800"}]}', "Invalid JSON"),
        ("{" * 100_000 + "}" * 100_000, "Invalid JSON"),
    ],
)
def test_what_is_wrong_is_said_by_place(raw: str, fault: str) -> None:
    found = read(Letter, raw)
    assert isinstance(found, Misread)
    assert fault in found.fault


def test_many_faults_are_told_in_few_words() -> None:
    found = read(Letter, json.dumps({"tone": "warm", "lines": [{"text": "", "joke": "x" * 500}] * 400}))
    assert isinstance(found, Misread)
    assert len(found.fault) < 1_000


@given(st.text())
def test_any_text_is_read_or_misread(raw: str) -> None:
    assert isinstance(read(Letter, raw), Read | Misread)


@given(st.text(st.characters(codec=None)))
def test_a_clean_text_can_be_stored(text: str) -> None:
    assert clean(text).encode() == clean(clean(text)).encode()
