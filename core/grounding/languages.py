"""Language skills in a line, and how well each is said to be known.

Levels are those of the Common European Framework, 1 for A1 to 6 for C2, and 7 for a mother tongue, which no
certificate makes. A language is claimed where a level stands beside it or where the line lists languages; "French
cuisine" and "German clients" claim none.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.language_words import ANY_QUALITY, LANGUAGE, LEVEL, NOT_A_LEVEL
from core.grounding.plain_letters import plain_line
from core.grounding.skill_items import skill_items
from core.grounding.sources import Grounds, Sources


def _either(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_NAMED = re.compile(
    rf"(?<!\w)(?P<language>{_either(LANGUAGE)})(?P<tail>kenntnisse\w*|-?muttersprachler\w*)?(?!\w)"
    rf"|(?<!\w)(?P<level>{_either(LEVEL)})(?!\w)(?!-)"
)
_JOINS = re.compile(
    r"[\s,;:()/&+–—-]|(?<!\w)(?:and|und|et|y|e|sowie|in|of|en|de|del|du|d'|l'|le|la|el|level|niveau|nivel|"
    r"niveaux|als|as|at|up|to|bis|a|"
    r"proficiency|command|knowledge|speaker|language|skills?|sprache|sprachkenntnisse|kenntnisse|kenntnissen|"
    r"connaissances|conocimientos|dominio|maitrise|auf|mit|with|con|avec|business|ist|is|est|es|und|hablante|"
    r"locuteur|"
    r"working|professional|spoken|written|oral|ecrit|lu|parle|wort|schrift|cefr|gemass|ger|also|auch|aussi|tambien|"
    r"in|toeic|toefl|ielts|dele|delf|dalf|score|\d+(?:[.,]\d+)?)(?!\w)"
)
_SPOKEN = re.compile(
    r"(?:fluent|proficient|speak\w*|conversant|bilingual|native|languages?|sprachen?|spricht|spreche|langues?|parle|"
    r"idiomas?|lenguas?|hablo|habla|dominio|domina|maitrise|bilingue|zweisprachig|trilingual|trilingue|"
    r"verhandlungssicher\w*|fliessend\w*|a l'aise|courant|couramment|fluid[oe]z?)\b[^.;]{0,40}$"
)
_UP_TO = re.compile(r"[(:=–-]?|(?:(?:at|auf|au|de|con|a) )?(?:level|niveau|nivel)|at|auf|a|en")
"""What may stand between a language and its own level."""
_IN = re.compile(
    rf"(?<!\w)(?:in|auf|en|to|into|vers|ins|al) (?:(?:l'|el )?(?:{_either(LANGUAGE)})(?:,| and| und| et| y| e| or)* )*$"
)
_ENDS = re.compile(
    r"\s*(?:$|[.,;:)]|(?:and|und|et|y|e|or|oder|ou|o|as well|sowie|with|mit|avec|con|for|fur|pour|para)(?!\w)"
    r"|[a-z]{3,}(?:t|en|te|e)\s*(?:$|[.,;]))"
)
_COUNTRIES_TOO = frozenset(("italien", "china", "chine", "japon", "corea"))
_BOTH = frozenset(("bilingual", "bilingue", "zweisprachig", "zweisprachige"))
"""What is said of two languages at once: bilingual French-English."""
_REACH = 64
_UNTOLD = 3
"""The highest level that a language may be lowered to whose level the CV does not tell."""
_AND = re.compile(r"\s*(?:and|und|et|y|e|&)\s+")
_GOES_ON = re.compile(
    r"\s+(?!(?:and|und|et|y|e|or|oder|with|mit|avec|con|speaker|skills?|language|in|at|\w+kenntnisse)\b)[a-z]"
)


@dataclass(frozen=True, slots=True)
class _Said:
    code: str
    level: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Languages:
    """Judges which languages a line claims, and how well: both rest on the whole CV."""

    _known: dict[str, tuple[int | None, str]]
    """For each language the highest level that the CV says, and where."""
    _named: dict[str, str]
    """For each language that the entry's own lines name in any way, where."""

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The languages of the whole CV, and of facts."""
        known: dict[str, tuple[int | None, str]] = {}
        for ground in (*sources.cv, *sources.own):
            text = plain_line(ground.text)
            for said in _said(text):
                if not _is_claimed(text, said, ground):
                    continue
                level = known.get(said.code, (None, ""))[0]
                if said.code not in known or (said.level or 0) > (level or 0):
                    known[said.code] = (said.level, ground.id)
        named = {
            LANGUAGE[found["language"]]: ground.id
            for ground in sources.own
            for found in _NAMED.finditer(plain_line(ground.text))
            if found["language"]
        }
        return cls(known, named)

    @property
    def count(self) -> int:
        """How many languages the CV says that its owner knows."""
        return len(self._known)

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every language that the line claims, with the id of the line that says so."""
        text = plain_line(line)
        said = _said(text)
        listed = bool(said) and len(said) == len(skill_items(line))
        return tuple(
            self._judged(line, one)
            for one in said
            if listed or one.level is not None or _SPOKEN.search(text, 0, one.start) or _is_used(text, one)
        )

    def _judged(self, line: str, said: _Said) -> Judged:
        claim = Claim(kind=ClaimKind.LANGUAGE, text=line[said.start : said.end], start=said.start, end=said.end)
        if said.level is None and said.code in self._named:
            return Judged(claim=claim, supported=True, evidence=(self._named[said.code],))
        level, where = self._known.get(said.code, (None, ""))
        if said.code in self._known and said.level is None:
            return Judged(claim=claim, supported=True, evidence=(where,))
        if said.code in self._known and said.level is not None and said.level <= (level or _UNTOLD):
            return Judged(claim=claim, supported=True, evidence=(where,))
        return Judged(claim=claim, supported=False)


def _is_used(text: str, said: _Said) -> bool:
    """Whether something is done in the language: "counsels in English and Urdu"; not "in Italien", a country."""
    if text[said.start : said.end] in _COUNTRIES_TOO:
        return False
    return _IN.search(text, 0, said.start) is not None and _ENDS.match(text, said.end) is not None


def _is_claimed(text: str, said: _Said, ground: Grounds) -> bool:
    """Whether a line of the CV says that its owner knows the language: "French cuisine" does not."""
    if said.level is not None or _SPOKEN.search(text, 0, said.start):
        return True
    return not ground.heading and any((item.start, item.end) == (said.start, said.end) for item in skill_items(text))


@lru_cache(maxsize=2048)  # a line is a source of every entry
def _said(text: str) -> tuple[_Said, ...]:
    return tuple(_read(text))


def _read(text: str) -> Iterator[_Said]:
    """The languages of a plain text, each with the level that stands beside it: behind it, else before it."""
    found = list(_NAMED.finditer(text))
    languages = [match for match in found if match["language"]]
    if not languages:
        return
    levels = [match for match in found if match["level"]]
    for match, following in zip(languages, [*languages[1:], None], strict=True):
        behind = [level for level in levels if _beside(text, match.end(), level.start())]
        behind = behind[:1] + [level for level in behind[1:] if _adjoins(text, behind[0].end(), level.start())]
        before = [level for level in levels if _beside(text, level.end(), match.start())]
        if behind and following and not _belongs(text, match, behind[0], following, leads=bool(before)):
            behind = []
        if before and not behind and before[-1]["level"] in ANY_QUALITY and _GOES_ON.match(text, match.end()):
            before = []
        chosen = behind or before[-1:]
        if before and before[-1]["level"] in _BOTH:
            chosen = before[-1:]
        if behind and before and _adjective(text, before[-1], match):
            chosen = before[-1:] + [level for level in behind if text[match.end() : level.start()].strip() == "("]
        heights = [LEVEL[level["level"]] for level in chosen if level["level"] not in NOT_A_LEVEL]
        if match["tail"] and "mutter" in match["tail"]:
            heights.append(7)
        if match["tail"] and "kenntnis" in match["tail"] and not heights:
            heights.append(2)
        spans = [match.span(), *((level.start(), level.end()) for level in chosen)]
        yield _Said(
            LANGUAGE[match["language"]],
            max(heights) if heights else None,
            min(start for start, _ in spans),
            max(end for _, end in spans),
        )


def _beside(text: str, left: int, right: int) -> bool:
    """Whether nothing but small words and other languages and levels stands between the two places."""
    if right < left or right - left > _REACH:
        return False
    gap = _NAMED.sub(" ", text[left:right])
    return not _JOINS.sub("", gap).strip()


def _adjoins(text: str, left: int, right: int) -> bool:
    return not text[left:right].strip(" (,/-")


def _belongs(
    text: str, language: re.Match[str], level: re.Match[str], following: re.Match[str], *, leads: bool
) -> bool:
    """Whether the level behind a language is its own, and not that of the language that follows."""
    gap = text[language.end() : level.start()]
    if level.start() > following.start():
        joined = _AND.fullmatch(text, language.end(), following.start())
        return joined is not None and "(" not in text[following.end() : level.start()] and not leads
    if _UP_TO.fullmatch(gap.strip()):
        return True
    between = text[level.end() : following.start()]
    return "," in between or bool(_JOINS.sub("", between).strip())


def _adjective(text: str, level: re.Match[str], language: re.Match[str]) -> bool:
    return text[level.end() : language.start()] in (" ", " in ", " en ", " in der ")
