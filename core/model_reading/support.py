"""Whether words stand in a text: what a model says of it counts only then, and in the text's own spelling."""

import re
import unicodedata
from dataclasses import dataclass, field

_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_QUOTES = {**dict.fromkeys("‘’‚‛′`´ʼ", "'"), **dict.fromkeys("“”„‟″«»", '"')}
_SIGNS = {**_DASHES, **_QUOTES}
_INVISIBLE = frozenset({"Cf", "Cc", "Co", "Cs"})


def folded(text: str) -> str:
    """The words without what does not tell texts apart: case, kinds of dashes, quotes and spaces, hidden signs."""
    return " ".join("".join(_folded(sign) for sign in unicodedata.normalize("NFC", text)).split())


@dataclass(frozen=True, slots=True)
class Support:
    """A text that values have to stand in."""

    text: str
    _folded: str = field(init=False, repr=False)
    _places: tuple[int, ...] = field(init=False, repr=False)
    """Where in the text each folded sign comes from."""
    _own: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        own = unicodedata.normalize("NFC", self.text)
        signs: list[str] = []
        places: list[int] = []
        for at, sign in enumerate(own):
            for one in _folded(sign):
                if one == " " and (not signs or signs[-1] == " "):
                    continue
                signs.append(one)
                places.append(at)
        object.__setattr__(self, "_own", own)
        object.__setattr__(self, "_folded", "".join(signs))
        object.__setattr__(self, "_places", tuple(places))

    def spelt(self, value: str) -> str | None:
        """The value as the text spells it, on one line; None when it does not stand there as whole words."""
        found = self._find(value)
        if found is None:
            return None
        begin, end = self._places[found.start()], self._places[found.end() - 1] + 1
        return " ".join(self._own[begin:end].split())

    def holds(self, value: str) -> bool:
        """Whether the value stands in the text as whole words."""
        return self._find(value) is not None

    def place(self, value: str) -> int:
        """Where it stands first; after everything else when it does not."""
        found = self._find(value)
        return len(self._own) if found is None else self._places[found.start()]

    def _find(self, value: str) -> re.Match[str] | None:
        wanted = folded(value)
        if not any(map(str.isalnum, wanted)):
            return None
        return re.search(f"{_edge(wanted[0], '<')}{re.escape(wanted)}{_edge(wanted[-1], '')}", self._folded)


def _edge(sign: str, behind: str) -> str:
    """What may not stand beside the value's first or last sign. Letters of scripts without spaces stand anywhere."""
    if not sign.isalnum() or "\u2e80" <= sign <= "\uffdc":
        return ""
    return rf"(?{behind}!{'[+#]|' if not behind else ''}\w)"


def _folded(sign: str) -> str:
    if sign.isspace():
        return " "
    if unicodedata.category(sign) in _INVISIBLE:
        return ""
    plain = _SIGNS.get(sign) or unicodedata.normalize("NFKC", sign).casefold()
    return "".join(_SIGNS.get(one, " " if one.isspace() else one) for one in plain)
