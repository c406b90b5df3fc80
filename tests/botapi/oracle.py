"""What another library thinks of a request or an answer: aiogram's models, with no key that they do not know."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from pydantic import BaseModel, TypeAdapter, ValidationError

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    model.__api_method__: model
    for model in vars(aiogram.methods).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}


class Complaint(AssertionError):
    """The request or the answer is not as the Bot API has it."""


def parameters(method: str, form: Mapping[str, str], files: Mapping[str, bytes]) -> dict[str, Any]:
    """The request's parameters as values, after the models have taken them. ``Complaint`` when they have not."""
    model = METHODS.get(method)
    if model is None:
        raise Complaint(f"no such method: {method}")
    known = model.model_fields
    if unknown := (set(form) | set(files)) - set(known):
        raise Complaint(f"{method} has no {', '.join(sorted(unknown))}")
    values = {name: text if known[name].annotation is str else _value(text) for name, text in form.items()}
    try:
        checked = model.model_validate(values | dict.fromkeys(files, "attach://it"))
    except ValidationError as error:
        raise Complaint(f"{method}: {error}") from None
    if strange := list(_strange(checked)):
        raise Complaint(f"{method} has unknown keys: {strange}")
    return values


def answer(method: str, result: object) -> None:
    """``Complaint`` when the result is not what the method returns."""
    try:
        checked = TypeAdapter[Any](METHODS[method].__returning__).validate_python(result)
    except ValidationError as error:
        raise Complaint(f"the answer to {method}: {error}") from None
    if strange := list(_strange(checked)):
        raise Complaint(f"the answer to {method} has unknown keys: {strange}")


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _strange(value: object) -> Iterator[str]:
    """Keys that a model does not know, at any depth."""
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in type(value).model_fields:
            yield from _strange(getattr(value, name, None))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strange(one)
