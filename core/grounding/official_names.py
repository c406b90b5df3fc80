"""Names of institutions that are made of common words: the British Library, la Cour de cassation, das Rote Kreuz."""

import re
from collections.abc import Iterator

from core.grounding.held_words import Word, is_small
from core.grounding.plain_letters import listed

_INSTITUTIONS = listed(
    """
    library museum gallery university college academy institute hospital infirmary court tribunal ministry agency
    authority bank treasury parliament assembly senate commission society association federation foundation church
    cathedral theatre opera orchestra philharmonic navy army police cross observatory zoo
    bibliotheque musee galerie universite academie institut hopital cour tribunal ministere banque parlement
    assemblee senat commission federation fondation cathedrale opera orchestre marine armee gendarmerie prefecture
    croix biblioteca museo universidad academia instituto hospital tribunal ministerio banco parlamento congreso
    senado comision federacion fundacion catedral orquesta armada ejercito policia guardia cruz
    bibliothek staatsbibliothek museum galerie universitat akademie institut krankenhaus klinikum gericht gerichtshof
    ministerium behorde patentamt bank bundesbank parlament bundestag kommission gesellschaft verband stiftung
    dom theater oper orchester philharmonie marine heer polizei kreuz sternwarte zoo
    """
)
_ADJECTIVE = re.compile(
    r"(?:[A-ZÄÖÜ]\w*(?:isch|deutsch|national|staatlich)|Deutsch|National|Königlich|Rot|Alt|Neu)(?:e|er|es|en|em)"
)
_OF = listed("of the de du des la le les d del los las for und and y et")
_LONGEST = 5
_COMPLEMENT = 2
"""So many words behind an institution's noun tell which one it is, where one capital is all that a name has."""


def official_names_in(line: str, words: tuple[Word, ...], language: str) -> Iterator[tuple[Word, ...]]:
    """The names of institutions in the line, each with all its words; none that only begins a sentence."""
    at = 1
    while at < len(words):
        run = _run(line, words, at, language)
        if run:
            yield run
        at += max(len(run), 1)


def _run(line: str, words: tuple[Word, ...], at: int, language: str) -> tuple[Word, ...]:
    """The name that begins at this place; nothing where none does."""
    word = words[at]
    if not word.text[0].isupper() or _opens(line, words, at):
        return ()
    if language == "de":
        follower = words[at + 1 : at + 2]
        named = follower and follower[0].plain in _INSTITUTIONS and _ADJECTIVE.fullmatch(word.text)
        return words[at : at + 2] if named else ()
    if language == "en":
        end = at + 1
        while end < min(at + _LONGEST, len(words)) and _goes_on(line, words, end):
            end += 1
        while end > at and words[end - 1].plain in _OF:
            end -= 1
        run = words[at:end]
        known = any(one.plain in _INSTITUTIONS for one in run) or (len(run) > 2 and run[-1].plain == "office")
        return run if len(run) > 1 and known else ()
    if word.plain not in _INSTITUTIONS:
        return ()
    end, told = at + 1, 0
    while end < len(words) and told < _COMPLEMENT and _beside(line, words, end):
        small = words[end].plain in _OF
        if is_small(words[end].plain) and not small:
            break
        told += not small
        end += 1
        if told and end < len(words) and not words[end].text[0].isupper():
            break
    return words[at:end] if told else ()


def _goes_on(line: str, words: tuple[Word, ...], at: int) -> bool:
    return _beside(line, words, at) and (words[at].text[0].isupper() or words[at].plain in _OF)


def _beside(line: str, words: tuple[Word, ...], at: int) -> bool:
    return line[words[at - 1].end : words[at].start].strip("'’ ") == ""


def _opens(line: str, words: tuple[Word, ...], at: int) -> bool:
    return at == 0 or re.search(r"[.!?:;•]\s*$", line[words[at - 1].end : words[at].start]) is not None
