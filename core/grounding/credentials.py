"""Degrees and certificates that a line claims. They rest on the whole CV, whatever entry the line stands in.

A degree must be held, of that kind or of what another country calls it, in that subject, finished, and with that
honour. A certificate must stand in one line of the CV with its grade and numbers, and not as one in the making.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.attested import Attested
from core.grounding.certificate_names import (
    SPECIAL,
    goes_on,
    is_key,
    is_said_otherwise,
    is_unfinished,
    own_words,
    parts_of,
    pieces_of,
)
from core.grounding.claims import Claim, ClaimKind, Judged, in_order
from core.grounding.credential_words import (
    ACRONYMS,
    CERTIFIED,
    FIELDS,
    GRADES,
    HONOURS,
    TRAINED_IN,
    TRAININGS,
    UNFINISHED,
)
from core.grounding.degrees import FIELD, Degree, HeldDegree, answers, degrees_in, degrees_of, held_degrees
from core.grounding.held_things import HeldThings, held_things
from core.grounding.held_words import HeldWords, Word, is_small, words_of
from core.grounding.lexicon import words_of as spoken_words
from core.grounding.light import LightWords
from core.grounding.line_language import language_of_line
from core.grounding.place_names import SAME_PLACE
from core.grounding.plain_letters import plain_line
from core.grounding.same_credentials import same_credential
from core.grounding.sources import Grounds, Sources

_NAME_GOES_ON = re.compile(r"\s*\S+\s+(?:& )?(?:[A-ZÀ-Ý]|[Cc]ertifi|[Zz]ertifi)")


_CAMEL = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]{2,}")


_SUBJECT = re.compile(r"\s+(?:in|en|im|für)\s+\S|\s+[A-ZÀ-Ý][a-zà-ÿ]{3}")
"""What stands behind a degree where its subject does."""
_ANY_SUBJECT = re.compile(r"\s+(?:(?:en|de|option) )?[^\W\d_]{4}")
_OF_A_TRADE = frozenset(("cap", "bts", "bep", "bac pro", "brevet professionnel", "dut", "titre professionnel"))
"""Degrees that a trade follows in small letters: CAP pâtisserie."""
_STEM = 6
_LONGEST_SPELT_OUT = 5
_BRACKETS = re.compile(r"\(([^()]*)\)")
_CAPITALS = re.compile(r"(?<!\w)[A-Z]{3,}(?!\w)")


_REACH = 40
"""How many letters from the word that says so a certificate's name is looked for."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Judges the degrees and certificates that a line claims."""

    _degrees: tuple[HeldDegree, ...]
    _finished: HeldWords
    _things: HeldThings
    _unfinished: tuple[tuple[str, frozenset[str]], ...]
    """For each certificate in the making its line's id, and the words that no finished one shares."""
    _held: tuple[tuple[str, str], ...]
    """The id and the plain words of each line but those of what is in the making."""
    _attested: Attested
    _text: str
    _language: str
    _whole_cv: bool

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The degrees and certificates of the whole CV, and of facts."""
        grounds = tuple({(one.id, one.text): one for one in (*sources.cv, *sources.own)}.values())
        going_on = {one.id for one in grounds if one.heading and goes_on(one.text)}
        finished = tuple(one for one in grounds if not is_unfinished(one) and one.id not in going_on)
        held = HeldWords.of((*finished, *(one for one in grounds if one.id in going_on and not degrees_of(one))))
        return cls(
            tuple(held_degrees(finished)),
            held,
            held_things(finished),
            tuple((one.id, own_words(one, held)) for one in grounds if is_unfinished(one)),
            tuple((one.id, plain_line(one.text)) for one in finished),
            Attested.of(sources, finished),
            "\n".join(plain_line(one.text) for one in grounds),
            sources.language,
            sources.whole_cv,
        )

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every degree and certificate that the line claims, with the ids of the lines that hold it."""
        text = plain_line(line)
        degrees = degrees_in(text, Grounds(id="", text=line))
        judged = [self._degree(line, text, degree) for degree in degrees]
        if judged:
            judged += self._honours(line, text)
        taken = [(one.claim.start, one.claim.end) for one in judged]
        if not UNFINISHED.search(text):
            judged += self._in_the_making(line)
            judged += self._trainings(line, text)
        judged += (
            one
            for one in self._certificates(line, text)
            if not any(start < one.claim.end and one.claim.start < end for start, end in taken)
        )
        return in_order(judged)

    def _degree(self, line: str, text: str, degree: Degree) -> Judged:
        field = FIELD.match(text, degree.end)
        held = [one for one in self._degrees if answers(one, degree)]
        end = degree.end
        if held and field:
            wanted = [word.plain for word in words_of(field["field"])[:4] if not is_small(word.plain)]
            told = language_of_line(line, self._language) == self._language and bool(
                (_ANY_SUBJECT if degree.kind in _OF_A_TRADE else _SUBJECT).match(line, degree.end)
            )
            agreeing = [one for one in held if self._agrees(one, field["field"], wanted, told=told)]
            if not agreeing:
                held, end = [], field.end()
            else:
                held = agreeing
        if not held and UNFINISHED.search(text) and degree.kind in self._text:
            return _judged(line, ClaimKind.DEGREE, degree.start, end, ("",))
        return _judged(line, ClaimKind.DEGREE, degree.start, end, tuple(one.id for one in held[:1]))

    def _agrees(self, held: HeldDegree, field: str, wanted: list[str], *, told: bool) -> bool:
        """Whether the degree is in this subject, as far as can be told."""
        if not wanted or any(held.words.begins_like(word) for word in wanted[:3]):
            return True
        subjects = {at for at, known in enumerate(FIELDS) if known.match(field.strip()) or known.search(field[:24])}
        own = {at for at, known in enumerate(FIELDS) if known.search(held.text)}
        if subjects and own:
            return bool(subjects & own)
        return not told or any(self._finished.begins_like(word) for word in wanted[:3])

    def _honours(self, line: str, text: str) -> Iterator[Judged]:
        for honour in HONOURS:
            if found := honour.search(text):
                known = honour.search(self._text)
                yield _judged(line, ClaimKind.DEGREE, found.start(), found.end(), ("",) if known else ())

    def _in_the_making(self, line: str) -> Iterator[Judged]:
        """A certificate named as held that the CV has in the making."""
        words = words_of(line)
        parts = {part: word for word in words for part in parts_of(word)}
        for _, own in self._unfinished:
            told = [parts[word] for word in own if word in parts]
            telling = [word for word in told if SPECIAL.search(word.text) or len(own) <= 2]
            if telling or (len(own) >= 2 and len(told) >= max(2, 0.6 * len(own))):
                first = min(told, key=lambda word: word.start)
                last = max(told, key=lambda word: word.end)
                yield _judged(line, ClaimKind.CERTIFICATE, first.start, last.end, ())

    def _certificates(self, line: str, text: str) -> Iterator[Judged]:
        if UNFINISHED.search(text):
            return
        foreign = language_of_line(line, self._language) != self._language
        german = language_of_line(line, self._language) == "de"
        for start, end in pieces_of(line):
            said = CERTIFIED.search(text, start, end)
            found = said or ACRONYMS.search(line, start, end)
            if found is None:
                continue
            first, last = self._bracketed(line, found.start(), (start, end))
            words = self._short(
                [word for word in words_of(line) if first <= word.start < last and not is_small(word.plain)]
            )
            near = [word for word in words if found.start() - _REACH <= word.start <= found.end() + _REACH]
            opens = not _NAME_GOES_ON.match(line, start)
            keys = [word for word in near if is_key(word, opens=opens and word.start == first, german=german)]
            evidence = self._where(keys, foreign=foreign or german, attested=said is not None and self._whole_cv)
            if not keys:
                stems = [word[:_STEM].lower() for word in found[0].split() if len(word) > 2]
                told = all(stem in self._text for stem in stems) or is_said_otherwise(found[0], self._text)
                evidence = "" if told else None
            if said and evidence is None and self._attested.vouches(line, said.span(), (start, end)):
                evidence = ""
            elif said and not keys and not foreign and self._whole_cv and self._attested.denies(line, said.span()):
                evidence = None
            if evidence is None and (same := self._same(text[start:end])):
                yield _judged(line, ClaimKind.CERTIFICATE, found.start(), found.end(), (same,))
                continue
            subject = TRAINED_IN.match(text, found.end())
            if evidence is not None and subject and not foreign and not self._knows(subject["subject"]):
                evidence = None
            yield _judged(
                line, ClaimKind.CERTIFICATE, found.start(), found.end(), () if evidence is None else (evidence,)
            )

    def _bracketed(self, line: str, at: int, piece: tuple[int, int]) -> tuple[int, int]:
        """The brackets around this place where they hold an acronym of the CV, which says it all: (HACCP Level 3)."""
        for found in _BRACKETS.finditer(line):
            if found.start() < at < found.end() and any(
                map(self._finished.where, map(plain_line, _CAPITALS.findall(found[0])))
            ):
                return found.span(1)
        return piece

    def _same(self, piece: str) -> str:
        """The id of a line that holds the same certificate in other words; "" for none."""
        return next((line for line, held in self._held if same_credential(piece, held)), "")

    def _trainings(self, line: str, text: str) -> Iterator[Judged]:
        """What the line says that its writer was trained in, where the CV does not speak of it."""
        if not self._whole_cv or language_of_line(line, self._language) != self._language:
            return
        for pattern in TRAININGS:
            for found in pattern.finditer(text):
                subject = found["subject"]
                short = line[slice(*found.span("subject"))].isupper() and self._finished.abbreviates(subject.upper())
                if not short and not self._knows(subject) and not self._same(found[0]):
                    yield _judged(line, ClaimKind.CERTIFICATE, found.start(), found.end(), ())

    def _knows(self, subject: str) -> bool:
        """Whether the CV speaks of each word of the subject; the name of a field of study says something anywhere."""
        light = LightWords.of(self._language)
        german = self._language == "de"
        return all(
            self._things.holds(word.plain, compounds=german)
            if any(field.match(word.plain) for field in FIELDS)
            else self._things.covers(word.plain, light, compounds=german)
            for word in spoken_words(subject)
        )

    def _short(self, keys: list[Word]) -> list[Word]:
        """The words without those that spell an acronym of the CV out."""
        for size in range(min(len(keys), _LONGEST_SPELT_OUT), 2, -1):
            for at in range(len(keys) - size + 1):
                if self._finished.expands(tuple(word.plain for word in keys[at : at + size])):
                    return keys[:at] + keys[at + size :]
        return keys

    def _where(self, keys: list[Word], *, foreign: bool, attested: bool) -> str | None:
        """The id of one line with the whole name: grades, numbers, capitals, and its words if it is no translation.

        Where it must be ``attested``, no line will do that only tells of a skill or a deed.
        """
        shared: set[str] | None = None
        some = False
        for word in keys:
            parts = [part for part in re.split(r"[^\w]+", word.plain) if part]
            parts = parts if len(parts) > 1 else [plain_line(part) for part in _CAMEL.findall(word.text)]
            ids = {
                one
                for form in (word.plain, *(parts if len(parts) > 1 else ()))
                for same in (form, *SAME_PLACE.get(form, ()))
                for one in self._finished.where(same)
            }
            if ids:
                shared = ids if shared is None else shared & ids
                some = True
            elif (
                self._finished.abbreviates(word.text)
                or self._things.covers_parts(word.plain, LightWords.of("de"))
                or self._finished.holds_beginning(word.plain)
                or (foreign and self._finished.holds_ending(word.plain))
            ):
                some = True
            elif not foreign or len(word.text) == 1 or word.plain in GRADES or SPECIAL.search(word.text):
                return None
            else:
                some = some or self._finished.begins_like(word.plain)
        if shared and attested:
            shared = set(filter(self._attested.rests_on, shared))
        if not some or shared == set():
            return None
        return min(shared) if shared else ""


def _judged(line: str, kind: ClaimKind, start: int, end: int, evidence: tuple[str, ...]) -> Judged:
    claim = Claim(kind=kind, text=line[start:end].strip(), start=start, end=end)
    return Judged(claim=claim, supported=bool(evidence), evidence=tuple(one for one in evidence if one))
