"""The words sent to a language model: one Markdown file each, in two halves: the task, and the data below it.

The task holds nothing but our own words and numbers; what people wrote stands in the data. Every value there is put
on one line, without control characters and invisible ones, so that no text can begin a line of its own and pass for
one of ours.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.meta import find_referenced_templates

_HALVES = "<!-- data -->\n"
_HASH_LENGTH = 12
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs"})
_JOINERS = "\u200c\u200d"
"""Invisible, and part of the spelling in Persian and in the scripts of India."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A prompt with its values. ``version`` is the hash of the file and of all that it includes."""

    version: str
    task: str
    data: str


@dataclass(frozen=True, slots=True)
class _Loaded:
    version: str
    task: Template
    data: Template


class PromptFolder:
    """The files of this folder, each read once. Implements ``core.model_writing.prompting.Prompts``."""

    def __init__(self) -> None:
        self._jinja = Environment(
            loader=FileSystemLoader(Path(__file__).parent),
            undefined=StrictUndefined,
            autoescape=False,  # noqa: S701 - no HTML: "R&amp;D" would be copied into the CV. ``finalize`` guards the lines
            finalize=one_line,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._loaded: dict[str, _Loaded] = {}

    def render(self, name: str, *, ours: Mapping[str, object], data: Mapping[str, object]) -> Rendered:
        """The prompt of this name. The task knows ``ours`` alone; a value that is missing is our fault, and raised."""
        prompt = self._prompt(name)
        return Rendered(
            version=prompt.version,
            task=prompt.task.render(ours).strip(),
            data=prompt.data.render({**ours, **data}).strip(),
        )

    def _prompt(self, name: str) -> _Loaded:
        if name not in self._loaded:
            text = self._source(f"{name}.md")
            task, _, data = text.partition(_HALVES)
            included = sorted(one for one in find_referenced_templates(self._jinja.parse(text)) if one)
            whole = "\0".join([text, *map(self._source, included)])
            self._loaded[name] = _Loaded(
                version=sha256(whole.encode()).hexdigest()[:_HASH_LENGTH],
                task=self._jinja.from_string(task),
                data=self._jinja.from_string(data),
            )
        return self._loaded[name]

    def _source(self, file: str) -> str:
        assert self._jinja.loader is not None
        return self._jinja.loader.get_source(self._jinja, file)[0]


def one_line(value: object) -> object:
    """A text on one line and with nothing in it that cannot be seen; what is no text as it is."""
    if not isinstance(value, str):
        return value
    seen = (
        sign for sign in " ".join(value.split()) if sign in _JOINERS or unicodedata.category(sign) not in _INVISIBLE
    )
    return "".join(seen)
