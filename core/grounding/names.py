"""Proper names in a line: employers, clients, schools, places, products that no vocabulary knows.

What a capital says depends on the language. In English, French and Spanish a capital inside a sentence is a name
unless the word is known to be none. German capitalises every noun: there only a legal form, capitals inside the
word, a name that everybody knows, or an unknown word where a name must stand ("bei …") count.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.held_words import HeldWords, Word, is_small, words_of
from core.grounding.known_names import ALSO_WORDS, EMPLOYERS, PRODUCTS, SCHOOLS
from core.grounding.line_language import language_of_line
from core.grounding.ordinary_words import ACRONYMS, ORDINARY, is_german_noun
from core.grounding.place_names import PLACES, PLACES_THAT_ARE_WORDS, SAME_PLACE
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources
from core.reading.role_words import LEGAL, TITLE
from core.reading.skills import Vocabulary

_KNOWN = EMPLOYERS | SCHOOLS | PRODUCTS | PLACES
_UNSURE = ALSO_WORDS | PLACES_THAT_ARE_WORDS
_BY_FIRST: dict[str, int] = {}
for _name in _KNOWN:
    _first = _name.split(" ", 1)[0]
    _BY_FIRST[_first] = max(_BY_FIRST.get(_first, 0), _name.count(" ") + 1)

_AT = frozenset(
    ["at", "for", "with", "bei", "fur", "an", "chez", "pour", "avec", "en", "a", "para", "con", "joined", "by", "von"]
)
_GERMAN_AT = frozenset(["bei", "chez", "at"])
_ARTICLES = frozenset(
    [
        "der",
        "die",
        "das",
        "dem",
        "den",
        "des",
        "ein",
        "eine",
        "einer",
        "einem",
        "einen",
        "the",
        "a",
        "an",
        "le",
        "la",
        "les",
        "un",
        "une",
        "el",
        "los",
        "las",
        "der",
        "mein",
        "meine",
        "meiner",
    ]
)
_CONNECTORS = frozenset(
    [
        "&",
        "+",
        "de",
        "of",
        "du",
        "des",
        "del",
        "la",
        "le",
        "les",
        "el",
        "y",
        "et",
        "and",
        "und",
        "von",
        "van",
        "di",
        "da",
        "do",
    ]
)
_ORGANISED = re.compile(
    r"(?:klinik|klinikum|spital|krankenhaus|universitat|hochschule|schule|gymnasium|kolleg|akademie|institut|firma|kanzlei|"
    r"agentur|verlag|bank|stiftung|hotel|restaurant|museum|unternehmen|konzern|apotheke|stift|gemeinde|kreis|theater|"
    r"brauerei|hochschulen|stadtwerke)$"
)
"""Nouns that a name follows."""
_LONGEST_HEADING = 5
_FIRM = frozenset("firma fa kanzlei agentur".split())
_TOWN = re.compile(
    r"(?:berg|burg|dorf|heim|hausen|stadt|furt|bach|feld|kirchen|ingen|au|itz|stein|wald|see|brunn|hofen)$"
)
_CAMEL = re.compile(r"[A-ZÀ-Ý]?[a-zà-ÿ]{2,}|[A-ZÀ-Ý]+(?![a-zà-ÿ])|\d+")
_HOME = {"fr": "france", "de": "deutschland", "es": "espana"}
_INNER_CAPITAL = re.compile(r"[a-zà-ÿ][A-ZÀ-Ý]|[A-ZÀ-Ý]{2}[a-zà-ÿ]{2}")
_ALL_CAPITALS = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý0-9&]+s?$|[A-Z]\d+[A-Z0-9]*$")
_OPENS = re.compile(r"(?:^|[.!?:;•·▪●◦|/(\[„“\"«»–—]|\s[-*])\s*[\"„“«(\[]?\s*$")
_QUOTED = re.compile(r"[„“\"«‚‘](?P<name>[^„“”\"«»‘’]{2,60}?)[“”\"»‘]")


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[Word, ...]
    kind: ClaimKind

    @property
    def plain(self) -> str:
        return " ".join(word.plain for word in self.words)


@dataclass(frozen=True, slots=True)
class Names:
    """Judges the proper names of a line: each must stand among the entry's own lines, in whatever public form."""

    _own: HeldWords
    _near: HeldWords
    """What a line of any entry may name besides: where the person lives, the headline."""
    _grounds: tuple[Grounds, ...]
    _vocabulary: Vocabulary
    _language: str

    @classmethod
    def of(cls, sources: Sources, vocabulary: Vocabulary) -> Self:
        """The names that these sources hold. What the vocabulary knows as a skill is left to ``Tools``."""
        return cls(
            HeldWords.of(sources.own),
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
        german = language_of_line(line, self._language) == "de"
        skills = [(found.start, found.end) for found in self._vocabulary.find(line)]
        free = [not any(start < word.end and word.start < end for start, end in skills) for word in words]
        return tuple(self._judged(line, name) for name in _names(line, words, free, german=german))

    def _judged(self, line: str, name: _Name) -> Judged:
        start, end = name.words[0].start, name.words[-1].end
        evidence = self._evidence(name)
        if name.plain in EMPLOYERS and evidence and not self._stands_alone(name.plain):
            evidence = None
        claim = Claim(kind=name.kind, text=line[start:end], start=start, end=end)
        return Judged(claim=claim, supported=evidence is not None, evidence=evidence or ())

    def _stands_alone(self, name: str) -> bool:
        """Whether the sources name it other than as a part of a product's name: Amazon Web Services is no Amazon."""
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
                at = text.find(name, at + 1)
        return False

    def _evidence(self, name: _Name) -> tuple[str, ...] | None:
        """The ids that hold every word of the name, in this or another public form; None when one is nowhere."""
        spoken = name.plain
        home = _HOME.get(self._language, "")
        if spoken == home or spoken in SAME_PLACE.get(home, ()):
            return ()
        for same in (spoken, *(SAME_PLACE.get(spoken, ()))):
            ids = [self._where(part) for part in same.split()]
            if all(ids):
                return tuple(dict.fromkeys(one[0] for one in ids))
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
        for form in (word.plain, word.plain.removesuffix("'s"), word.plain.removesuffix("s")):
            for same in SAME_PLACE.get(form, ()):
                if ids := [self._where(part) for part in same.split()]:
                    if all(ids):
                        return ids[0]
        camel = [part for part in _CAMEL.findall(word.text) if len(part) > 1]
        if (
            len(camel) > 1
            and len("".join(camel)) == len(word.text)
            and all(self._where(plain_line(one)) for one in camel)
        ):
            return self._where(plain_line(camel[0]))
        if self._own.holds_beginning(word.plain):
            return ()
        if (_ALL_CAPITALS.match(word.text) or _INNER_CAPITAL.search(word.text)) and self._own.abbreviates(word.text):
            return ()
        return None


def _names(line: str, words: tuple[Word, ...], free: list[bool], *, german: bool) -> Iterator[_Name]:
    titled = _is_title_case(words)
    quoted = [match.span("name") for match in _QUOTED.finditer(line)]
    at = 0
    while at < len(words):
        before = words[at - 1].plain if at else ""
        opens = at == 0 or _OPENS.search(line, words[at - 1].end, words[at].start) is not None
        length = _known(words, at, opens=opens, german=german, before=before)
        if length and (free[at] or length > 1):
            spoken = " ".join(word.plain for word in words[at : at + length])
            company = spoken in EMPLOYERS or spoken in SCHOOLS
            yield _Name(words[at : at + length], ClaimKind.EMPLOYER if company else ClaimKind.NAME)
            at += length
            continue
        length = _run(line, words, free, at, german=german, opens=opens, titled=titled, quoted=quoted)
        if length:
            run = words[at : at + length]
            legal = any(LEGAL.fullmatch(word.plain) for word in words[at + 1 : at + length + 1])
            yield _Name(run, ClaimKind.EMPLOYER if before in _AT or legal else ClaimKind.NAME)
        at += max(length, 1)


def _known(words: tuple[Word, ...], at: int, *, opens: bool, german: bool, before: str) -> int:
    """How many words from here are a name that everybody knows."""
    first = words[at].plain.removesuffix("'s")
    head = first.split("-")[0]
    if german and head != first and head in _KNOWN and head not in _UNSURE and first not in _BY_FIRST:
        return 1
    for length in range(min(_BY_FIRST.get(first, 0), len(words) - at), 0, -1):
        span = words[at : at + length]
        spoken = " ".join(word.plain for word in span).removesuffix("'s")
        if spoken not in _KNOWN or not any(one.isupper() or one.isdigit() for one in span[0].text):
            continue
        unsure = spoken in PLACES_THAT_ARE_WORDS or (spoken in ALSO_WORDS and spoken not in PLACES)
        if unsure and (opens or (german and before not in _GERMAN_AT and before not in ("fur", "von", "in"))):
            continue
        return length
    return 0


def _run(
    line: str,
    words: tuple[Word, ...],
    free: list[bool],
    at: int,
    *,
    german: bool,
    opens: bool,
    titled: bool,
    quoted: list[tuple[int, int]],
) -> int:
    """How many words from here make a name that nobody but the CV may know."""
    signal = _signal(line, words, at, german=german, opens=opens, titled=titled, quoted=quoted)
    if not signal or not free[at]:
        return 0
    length = 1
    while at + length < len(words):
        gap = line[words[at + length - 1].end : words[at + length].start]
        follower = words[at + length]
        if gap.strip() not in ("", "&", "+") or not _is_capitalised(follower) or not free[at + length]:
            break
        if german and is_german_noun(follower.plain):
            break
        if _is_ordinary(follower):
            break
        length += 1
    return length


def _signal(
    line: str,
    words: tuple[Word, ...],
    at: int,
    *,
    german: bool,
    opens: bool,
    titled: bool,
    quoted: list[tuple[int, int]],
) -> bool:
    """Whether the word at this place is the name of something."""
    word = words[at]
    if _is_ordinary(word):
        return False
    if _ALL_CAPITALS.match(word.text):
        return not (word.text.isupper() and len(words) > 1 and all(one.text.isupper() for one in words))
    if _INNER_CAPITAL.search(word.text):
        return not (german and re.search(r"[a-zäöü]Innen\b|[a-zäöü]In\b", word.text))
    if not _is_capitalised(word):
        return False
    follower = words[at + 1] if at + 1 < len(words) else None
    beside = follower is not None and line[word.end : follower.start].isspace()
    if beside and follower and LEGAL.fullmatch(follower.plain) and follower.text[0].isupper():
        return True
    if any(start <= word.start < end for start, end in quoted) and not (german and is_german_noun(word.plain)):
        return not opens or not german
    if german:
        return _is_german_name(line, words, at, opens=opens)
    return not opens and not titled


def _is_german_name(line: str, words: tuple[Word, ...], at: int, *, opens: bool) -> bool:
    word = words[at]
    before = words[at - 1] if at else None
    town = before is not None and _ORGANISED.search(before.plain) and _TOWN.search(word.plain)
    if before is not None and before.plain in _FIRM and not line[before.end : word.start].strip():
        return True
    if (is_german_noun(word.plain) and not town) or "-" in word.text:
        return False
    if before is None or line[before.end : word.start].strip():
        return False
    if before.plain in _GERMAN_AT:
        return True
    if _ORGANISED.search(before.plain):
        return True
    follower = words[at + 1] if at + 1 < len(words) else None
    doubled = (
        follower is not None
        and line[word.end : follower.start] == " "
        and _is_capitalised(follower)
        and not is_german_noun(follower.plain)
        and not _is_ordinary(follower)
    )
    return doubled and before.plain in ("fur", "von", "an", "mit", "in") and not opens


def _is_capitalised(word: Word) -> bool:
    return word.text[0].isupper() and len(word.text) > 1


def _is_ordinary(word: Word) -> bool:
    spoken = word.plain.removesuffix("'s")
    if spoken in ORDINARY or spoken.removesuffix("s") in ORDINARY or spoken in ACRONYMS or is_small(spoken):
        return True
    parts = [part for part in re.split(r"[^\w]+", spoken) if part]
    if len(parts) > 1 and all(
        part in ORDINARY or part in ACRONYMS or is_small(part) or len(part) == 1 for part in parts
    ):
        return True
    if TITLE.fullmatch(spoken.removesuffix("s")):
        return True
    return TITLE.fullmatch(spoken) is not None or LEGAL.fullmatch(spoken) is not None


def _is_title_case(words: tuple[Word, ...]) -> bool:
    """Whether the line writes its words as headings do: then a capital says nothing."""
    long = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    if all(word.text[0].isupper() for word in words):
        return len(words) <= _LONGEST_HEADING
    return len(long) >= _LONGEST_HEADING and sum(word.text[0].isupper() for word in long) > 0.75 * len(long)
