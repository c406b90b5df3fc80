"""The shape of an answer: told to a model as a JSON schema, and read back from what it wrote."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic

from pydantic import JsonValue, TypeAdapter, ValidationError

from core.errors import OurFault
from core.language_model import AnswerT
from core.model import Model

JsonObject = dict[str, JsonValue]

_KEPT = ("type", "description", "enum", "items", "prefixItems", "anyOf")
"""What every provider knows of JSON Schema. Lengths, patterns and bounds are checked when the answer is read:
OpenAI and Gemini each refuse or ignore some of them, and the lists differ from model to model.
https://platform.openai.com/docs/guides/structured-outputs, https://ai.google.dev/gemini-api/docs/structured-output"""
_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)
"""What reasoning models on local servers write before the answer."""
_MOST_FAULTS = 8
_OBJECT = TypeAdapter(JsonObject)


@dataclass(frozen=True, slots=True)
class Read(Generic[AnswerT]):
    """The answer, in the shape that was asked for."""

    value: AnswerT


@dataclass(frozen=True, slots=True)
class Misread:
    """The answer has another shape; ``fault`` says where, in words that a model can follow."""

    fault: str


def schema_of(answer: type[Model]) -> JsonObject:
    """The JSON schema of an answer: without references, every field required, and no fields but its own.

    ``OurFault`` for a model that holds itself: no provider takes its schema.
    """
    whole = _OBJECT.validate_python(answer.model_json_schema())
    definitions = whole.get("$defs", {})
    assert isinstance(definitions, dict)
    plain = _plain(whole, definitions, ())
    assert isinstance(plain, dict)
    return plain


def read(answer: type[AnswerT], raw: str) -> Read[AnswerT] | Misread:
    """The JSON object in the text, as a value; thoughts, fences and words around it do not matter."""
    text = _THOUGHTS.sub("", raw)
    begin, end = text.find("{"), text.rfind("}")
    if begin < 0 or end < begin:
        return Misread("there is no JSON object in it")
    try:
        return Read(answer.model_validate_json(text[begin : end + 1]))
    except ValidationError as error:
        return Misread("; ".join(_faults(error)))


def clean(text: str) -> str:
    """The text as it can be stored: half of a surrogate pair, which JSON can carry, becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _plain(node: JsonValue, definitions: Mapping[str, JsonValue], within: tuple[str, ...]) -> JsonValue:
    if isinstance(node, list):
        return [_plain(part, definitions, within) for part in node]
    if not isinstance(node, dict):
        return node
    if isinstance(reference := node.get("$ref"), str):
        name = reference.rpartition("/")[2]
        if name in within:
            raise OurFault(f"The answer {within[0]} holds itself, and no model can be asked for that.")
        return _plain(definitions[name], definitions, (*within, name))
    plain: JsonObject = {}
    for key in _KEPT:
        if key in node:
            plain[key] = _plain(node[key], definitions, within)
    if "const" in node:
        plain["enum"] = [node["const"]]
    properties = node.get("properties")
    if node.get("type") == "object" and isinstance(properties, dict):
        plain["properties"] = {name: _plain(part, definitions, within) for name, part in properties.items()}
        plain["required"] = list(properties)
        plain["additionalProperties"] = False
    return plain


def _faults(error: ValidationError) -> Iterator[str]:
    for fault in error.errors(include_url=False, include_context=False, include_input=False)[:_MOST_FAULTS]:
        yield f"{_place(fault['loc'])}: {fault['msg']}"


def _place(steps: Sequence[int | str]) -> str:
    return ".".join(map(str, steps)) or "the whole"
