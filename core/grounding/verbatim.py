"""The person's own words need no proof: a line that is a source line, word for word, is supported in all it says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from core.grounding.claims import Judged
from core.grounding.lexicon import words_of
from core.grounding.sources import Sources


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The source lines by their words."""

    _ids: Mapping[str, str]

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The lines of these sources."""
        return cls({_key(one.text): one.id for one in reversed(sources.own)})

    def settled(self, line: str, judged: Iterable[Judged]) -> tuple[Judged, ...]:
        """The judgements in the order of the line; all supported where the line is the person's own."""
        found = sorted(judged, key=lambda one: (one.claim.start, one.claim.end))
        if all(one.supported for one in found):
            return tuple(found)
        own = self._ids.get(_key(line))
        return tuple(replace(one, supported=True, evidence=(own,)) for one in found) if own else tuple(found)


def _key(text: str) -> str:
    return " ".join(word.plain for word in words_of(text)) or text.strip()
