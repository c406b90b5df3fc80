"""Proper names in a line: employers, clients, schools, places, products that no vocabulary knows.

What a capital says depends on the language. In English, French and Spanish a capital inside a sentence is a name
unless the word is known to be none. German capitalises every noun: there only a legal form, capitals inside the
word, a name that everybody knows, or an unknown word where a name must stand ("bei …") count.
"""

import re
from dataclasses import dataclass
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged, in_order
from core.grounding.held_things import HeldThings, held_things
from core.grounding.held_words import HeldWords, Word, held_words, is_small, words_of
from core.grounding.initials import shortens
from core.grounding.known_names import EMPLOYERS, PRODUCTS
from core.grounding.known_things import known_things
from core.grounding.line_language import language_of_line
from core.grounding.name_signals import ALL_CAPITALS, INNER_CAPITAL, Name, names_in
from core.grounding.official_names import official_names_in
from core.grounding.ordinary_words import is_german_noun
from core.grounding.place_names import SAME_PLACE
from core.grounding.plain_letters import listed, plain_line
from core.grounding.sources import Grounds, Sources
from core.reading.role_words import LEGAL
from core.reading.skills import Vocabulary

_ARTICLES = listed(
    """
    der die das dem den des ein eine einer einem einen the a an le la les un une el los las der mein meine meiner
    """
)


_CONNECTORS = listed(
    """
    & + de of du des del la le les el y et and und von van di da do
    """
)


_CAMEL = re.compile(r"[A-ZÀ-Ý]?[a-zà-ÿ]{2,}|[A-ZÀ-Ý]+(?![a-zà-ÿ])|\d+")


_SHORTEST_SPELT_OUT = 3
_LONGEST_SPELT_OUT = 6


_HOME = {"fr": "france", "de": "deutschland", "es": "espana"}


@dataclass(frozen=True, slots=True)
class Names:
    """Judges the proper names of a line: each must stand among the entry's own lines, in whatever public form."""

    _own: HeldWords
    _things: HeldThings
    """What these lines and those of the person speak of, in whatever language."""
    _near: HeldWords
    """What a line of any entry may name besides: where the person lives, the headline."""
    _grounds: tuple[Grounds, ...]
    _vocabulary: Vocabulary
    _language: str

    @classmethod
    def of(cls, sources: Sources, vocabulary: Vocabulary) -> Self:
        """The names that these sources hold. What the vocabulary knows as a skill is left to ``Tools``."""
        return cls(
            held_words(sources.own),
            held_things(tuple(dict.fromkeys((*sources.own, *sources.person)))),
            HeldWords.of(ground for ground in sources.cv if ground.id.startswith("contact.")),
            sources.own,
            vocabulary,
            sources.language,
        )

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every proper name of the line, with the ids of the lines that hold it."""
        words = words_of(line)
        if not words:
            return ()
        language = language_of_line(line, self._language)
        german = language == "de"
        skills = [(found.start, found.end) for found in self._vocabulary.find(line)]
        free = [not any(start < word.end and word.start < end for start, end in skills) for word in words]
        judged = [self._judged(line, name, words) for name in names_in(line, words, free, german=german)]
        if language == self._language and not all(word.text[0].isupper() for word in words):
            judged += (self._official(line, name) for name in official_names_in(line, words, language))
        return in_order(judged)

    def _official(self, line: str, words: tuple[Word, ...]) -> Judged:
        """The verdict on an institution, which one line must name with all its words."""
        start, end = words[0].start, words[-1].end
        parts = (part for word in words for part in re.split(r"[^\w]+", word.plain))
        held = self._things.together(part for part in parts if part and not is_small(part))
        claim = Claim(kind=ClaimKind.EMPLOYER, text=line[start:end], start=start, end=end)
        return Judged(claim=claim, supported=held)

    def _judged(self, line: str, name: Name, words: tuple[Word, ...]) -> Judged:
        start, end = name.words[0].start, name.words[-1].end
        evidence = self._evidence(name)
        if evidence is None and self._is_spelt_out(name, words):
            evidence = ()
        if name.plain in EMPLOYERS and evidence and not self._stands_alone(name.plain):
            evidence = None
        claim = Claim(kind=name.kind, text=line[start:end], start=start, end=end)
        return Judged(claim=claim, supported=evidence is not None, evidence=evidence or ())

    def _is_spelt_out(self, name: Name, words: tuple[Word, ...]) -> bool:
        """Whether the name and the words behind it spell out an acronym that the sources hold."""
        first = words.index(name.words[0])
        spoken = tuple(word.plain for word in words[first:] if word.plain.isalpha() and not is_small(word.plain))
        return any(self._things.expands(spoken[:size]) for size in range(_SHORTEST_SPELT_OUT, _LONGEST_SPELT_OUT))

    def _stands_alone(self, name: str) -> bool:
        """Whether the sources name it other than as a part of a product's name: Amazon Web Services is no Amazon."""
        told = False
        for ground in self._grounds:
            text = plain_line(ground.text)
            at = text.find(name)
            while at >= 0:
                inside = any(
                    (found.start <= at and at + len(name) < found.end)
                    or (found.start < at and at + len(name) <= found.end)
                    for found in self._vocabulary.find(ground.text)
                )
                if not inside:
                    return True
                told = True
                at = text.find(name, at + 1)
        return not told

    def _evidence(self, name: Name) -> tuple[str, ...] | None:
        """The ids that hold every word of the name, in this or another public form; None when one is nowhere."""
        spoken = name.plain
        home = _HOME.get(self._language, "")
        if spoken == home or spoken in SAME_PLACE.get(home, ()):
            return ()
        for same in (spoken, *(SAME_PLACE.get(spoken, ()))):
            ids = [self._where(part) for part in same.split()]
            if all(ids):
                return tuple(dict.fromkeys(one[0] for one in ids))
        if all(known_things().names_of_part(word.plain) and self._things.holds(word.plain) for word in name.words):
            return ()
        if len(name.words) > 1 and self._own.expands(tuple(word.plain for word in name.words)):
            return ()
        found: list[str] = []
        for word in name.words:
            where = self._where_in_any_form(word)
            if where is None:
                return None
            found += where[:1]
        return tuple(dict.fromkeys(found))

    def _where(self, word: str) -> tuple[str, ...]:
        return self._own.where(word) or self._near.where(word)

    def _where_in_any_form(self, word: Word) -> tuple[str, ...] | None:
        if where := self._where(word.plain):
            return where
        parts = [part for part in re.split(r"[^\w]+", word.plain) if part]
        if len(parts) > 1 and all(
            is_german_noun(part) or any(self._where(same) for same in (part, *SAME_PLACE.get(part, ())))
            for part in parts
        ):
            return ()
        if is_small(word.plain) or LEGAL.fullmatch(word.plain):
            return ()
        if where := self._where_elsewhere(word.plain) or self._where_in_parts(word.text):
            return where
        if self._own.holds_beginning(word.plain):
            return ()
        if (ALL_CAPITALS.match(word.text) or INNER_CAPITAL.search(word.text)) and self._own.abbreviates(word.text):
            return ()
        known = word.plain in EMPLOYERS or word.plain in PRODUCTS
        if self._language == "de" and ALL_CAPITALS.match(word.text) and not known:
            return next(((one.id,) for one in self._grounds if shortens(word.plain, plain_line(one.text))), None)
        return None

    def _where_elsewhere(self, word: str) -> tuple[str, ...]:
        """The ids of the lines that hold it as another language calls it."""
        for form in (word, word.removesuffix("'s"), word.removesuffix("s")):
            for same in SAME_PLACE.get(form, ()):
                ids = [self._where(part) for part in same.split()]
                if all(ids):
                    return ids[0]
        return ()

    def _where_in_parts(self, written: str) -> tuple[str, ...]:
        """The ids of the lines that hold the parts that its capitals tell: ScrumMaster."""
        parts = [part for part in _CAMEL.findall(written) if len(part) > 1]
        if len(parts) < 2 or len("".join(parts)) != len(written):
            return ()
        ids = [self._where(plain_line(part)) for part in parts]
        return ids[0] if all(ids) else ()
