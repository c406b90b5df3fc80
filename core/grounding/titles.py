"""What a line calls its writer: a title above, or beside, the ones that the sources hold.

Only where a line says "I": at its beginning ("Ward manager of …") and behind "as", "als", "en tant que", "como",
"promoted to". Whom one reported to or trained is somebody else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.held_words import HeldWords, Word, is_small, words_of
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Sources
from core.grounding.title_words import DEPUTISING, HEIGHT, LOWERS, PLAIN_HEIGHT, ROLE
from core.reading.role_words import TITLE

_AS = re.compile(
    r"(?<!\w)(?:(?<!such )(?<!well )as(?: an?| the)?|als|comme|como|en tant que|en qualite de|en calidad de|in my role as"
    r"|(?:role|position|rolle|position|poste|puesto|cargo) (?:of|als|de)|promoted to|ascendid[oa] a|promue? (?:au poste de )?"
    r"|befordert zur?|beforderung zur?|nomme[e]? |nombrad[oa] )(?!\w)\s*(?:(?:an?|the|der|die|den|une?|el|la|le|un|una)\s+)?"
)
_PHRASE_ENDS = frozenset(
    [
        "with",
        "who",
        "for",
        "at",
        "in",
        "on",
        "that",
        "which",
        "from",
        "to",
        "by",
        "mit",
        "der",
        "die",
        "das",
        "des",
        "dem",
        "den",
        "bei",
        "fur",
        "im",
        "am",
        "an",
        "auf",
        "aus",
        "zur",
        "zum",
        "seit",
        "als",
        "avec",
        "qui",
        "que",
        "chez",
        "pour",
        "dans",
        "sur",
        "depuis",
        "au",
        "aux",
        "con",
        "que",
        "para",
        "en",
        "desde",
        "por",
        "sobre",
        "a",
        "al",
        "the",
        "y_que",
        "having",
        "used",
        "working",
    ]
)
_OF = frozenset(["of", "de", "du", "des", "d", "la", "le", "les", "l", "del"])
_BREAK = re.compile(r"[,;:.!?()|–—]|\s[-/]\s|\d")
_VERBS_TOO = frozenset(
    ["lead", "head", "counsel", "coach", "guide", "pilot", "chair", "supervise", "judge", "nurse", "cook", "chef"]
)
_ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "up",
        "my",
        "our",
        "their",
        "all",
        "its",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "both",
        "over",
    ]
)
_DEPARTMENTS = re.compile(
    r"vent|verk|market|logist|produ|calid|qualit|achat|compr|finan|compt|contab|rh|ressourc|recurs|communic|comunic|"
    r"commerc|comerc|technic|techniq|tecnic|inform|it$|develop|digital|supply|exploit|operac|operat|atelier|magasin|"
    r"tienda|almacen|entrepot|personal|vertrieb|einkauf|buchhalt|finanz|analit|data|equip|service|cuisine|cocina|seguridad"
    r"|securit|maint|manten|recherche|investig|projet|proyect|travaux|obra|region|zone|zona|secteur|agence|site"
)
_PARTICIPLES_OF_TITLES = frozenset(
    [
        "experienced",
        "certified",
        "registered",
        "qualified",
        "seasoned",
        "skilled",
        "licensed",
        "accredited",
        "chartered",
        "dedicated",
        "motivated",
        "trained",
        "charge",
        "chargee",
        "diplome",
        "diplomee",
        "experimente",
        "experimentee",
        "employe",
        "employee",
        "retired",
        "specialised",
        "specialized",
        "acting",
    ]
)
_FEMININE = (
    ("ora", "or"), ("euse", "eur"), ("trice", "teur"), ("iere", "ier"), ("ienne", "ien"), ("ica", "ico"), ("era", "ero"),
    ("ada", "ado"), ("ante", "ant"), ("onne", "on"),
)  # fmt: skip
_WIDER = frozenset("global worldwide group groupe grupo konzern".split())
_FEMALE = {"cheffe": "chef", "cheffes": "chef", "jefa": "jefe", "jefas": "jefe"}
_NO_LEADER = re.compile(r"(?:an|beg|ab|ein|um|ver|zu)leiter|leitungs")
_LEADING = re.compile(
    r"(?:stations|team|filial|abteilungs|bereichs|pflegedienst|wohnbereichs|kuchen|markt|objekt|schicht|gruppen|personal|"
    r"vertriebs|marketing|einkaufs|produktions|betriebs|werks|standort|restaurant|hotel|schul|kita|bau|regional)leitung$"
)
_LONGEST = 6
_LONGEST_CERTIFICATE = 6
_ENDINGS = re.compile(r"(?:innen|in|s|e|en|es)$")


@dataclass(frozen=True, slots=True)
class _Title:
    roles: frozenset[str]
    height: int


@dataclass(frozen=True, slots=True)
class Titles:
    """Judges the titles that a line gives its writer."""

    _words: HeldWords
    _said: HeldWords
    """All own words: who stood in for the head chef may say so."""
    _spoken: HeldWords
    """What the CV says outside its roles."""
    _roles: frozenset[str]
    _height: int
    _evidence: tuple[str, ...]
    _told: bool

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The titles of these sources: the entry's own, or of the whole CV every role's and the headline."""
        own = [_title(words_of(ground.text)) for ground in sources.titles]
        entries = tuple(f"{ground.id}." for ground in sources.own if ground.heading)
        speaking = [
            ground
            for ground in sources.own
            if sources.whole_cv and not ground.heading and not ground.id.startswith(entries)
        ]
        return cls(
            HeldWords.of((*sources.titles, *(ground for ground in speaking if ground.text.endswith(".")))),
            HeldWords.of(sources.own),
            HeldWords.of(speaking),
            frozenset(role for title in own for role in title.roles),
            max((title.height for title in own), default=PLAIN_HEIGHT),
            tuple(dict.fromkeys(ground.id for ground in sources.titles)),
            bool(own),
        )

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every title that the line claims, with the ids of the titles that it rests on."""
        if not self._told:
            return ()
        return tuple(self._judged(line, phrase) for phrase in _phrases(line) if self._is_claim(line, phrase))

    def _is_claim(self, line: str, phrase: tuple[Word, ...]) -> bool:
        low = plain_line(line)
        stood_in = any(marker in low for marker in DEPUTISING)
        return not (stood_in and all(self._said.holds_kin(word.plain) for word in phrase if not is_small(word.plain)))

    def _in_one_line(self, line: str, content: list[str]) -> bool:
        """Whether a certificate or another single line of the CV says it all."""
        if len(line.split()) > _LONGEST_CERTIFICATE:
            return False
        shared = [set(self._spoken.where(word)) for word in content]
        return bool(content) and bool(set.intersection(*shared))

    def _judged(self, line: str, phrase: tuple[Word, ...]) -> Judged:
        start, end = phrase[0].start, phrase[-1].end
        claim = Claim(kind=ClaimKind.TITLE, text=line[start:end], start=start, end=end)
        title = _title(phrase)
        content = [word.plain for word in phrase if not is_small(word.plain)]
        if title.height <= self._height:
            if all(self._words.holds_kin(word) for word in content):
                return Judged(claim=claim, supported=True, evidence=self._evidence)
            if self._in_one_line(line, content):
                return Judged(claim=claim, supported=True)
            beside = title.roles and self._roles and not title.roles & self._roles
            if not beside:
                return Judged(claim=claim, supported=True, evidence=self._evidence)
        return Judged(claim=claim, supported=False)


def _masculine(word: str) -> str:
    """The form of a plain word that stands in the lists."""
    if word in _FEMALE:
        return _FEMALE[word]
    for feminine, masculine in _FEMININE:
        if word.endswith(feminine) and len(word) > len(feminine) + 2:
            return word[: -len(feminine)] + masculine
    return word


def _phrases(line: str) -> Iterator[tuple[Word, ...]]:
    """The noun phrases by which the line calls its writer something that is a title."""
    words = words_of(line)
    if not words:
        return
    low = plain_line(line)
    starts = {words[0].start}
    for found in _AS.finditer(low):
        starts.add(found.end())
    for start in sorted(starts):
        at = next((index for index, word in enumerate(words) if word.start >= start), None)
        if at is None or low[start : words[at].start].strip():
            continue
        phrase = _phrase(line, words, at, opening=start == words[0].start)
        while phrase:
            yield phrase
            follows = words.index(phrase[-1]) + 1
            joined = follows + 1 < len(words) and words[follows].plain in ("and", "und", "et", "y")
            phrase = _phrase(line, words, follows + 1, opening=False) if joined else ()


def _phrase(line: str, words: tuple[Word, ...], at: int, *, opening: bool) -> tuple[Word, ...]:
    """The words from here on that make a title; none where they do not."""
    taken: list[Word] = []
    for index in range(at, min(at + _LONGEST, len(words))):
        word = words[index]
        if taken and _BREAK.search(line, taken[-1].end, word.start):
            break
        if word.plain in _PHRASE_ENDS or word.plain in ("and", "und", "et", "y"):
            break
        if word.plain in _OF:
            following = words[index + 1] if index + 1 < len(words) else None
            spoken = " ".join(
                (
                    *(_FEMALE.get(one.plain, one.plain) for one in taken),
                    word.plain,
                    following.plain if following else "",
                )
            )
            elided = _two_words(spoken)
            if not (elided or (following and taken and _DEPARTMENTS.match(following.plain) and _heads(taken[-1]))):
                break
        taken.append(word)
    if not taken or not _is_title(taken) or (opening and _is_deed(taken[0])):
        return ()
    if opening and taken[0].plain in _VERBS_TOO and not _is_noun(words, at, taken):
        return ()
    if taken[0].plain in ("responsable", "responsible") and len(taken) == 1:
        return ()
    return tuple(taken)


def _is_deed(word: Word) -> bool:
    """Whether the line's first word is what somebody did: then the title behind it is another's."""
    if word.plain in _PARTICIPLES_OF_TITLES or role_of(word.plain) or _LEADING.match(word.plain):
        return False
    return word.text[-1] in "éíó" or word.text.endswith("ée") or word.plain.endswith(("ed", "ing", "ung"))


def _heads(word: Word) -> bool:
    return _height_of(word.plain) >= 4


def _two_words(spoken: str) -> bool:
    return any(name.startswith(spoken.strip()) for name in (*HEIGHT, *ROLE) if " " in name)


def _is_noun(words: tuple[Word, ...], at: int, taken: list[Word]) -> bool:
    """Whether a word that is a verb too is a title here: "Lead nurse …", "Head of …", not "Lead a team …"."""
    following = words[at + 1].plain if at + 1 < len(words) else ""
    if following in _ARTICLES:
        return False
    if taken[0].plain in ("lead", "head"):
        return (
            following == "of"
            or following in ("technique", "technical", "tech", "dev", "data")
            or any(role_of(word.plain) or TITLE.fullmatch(word.plain) for word in taken[1:])
        )
    if taken[0].plain in ("chef", "cook", "nurse", "judge", "coach", "guide", "pilot"):
        return following not in _ARTICLES
    return False


def _is_title(phrase: list[Word]) -> bool:
    if any(role_of(word.plain) for word in phrase):
        return True
    spoken = " ".join(word.plain for word in phrase)
    return spoken in ROLE or any(_height_of(word.plain) != PLAIN_HEIGHT and word.plain != "senior" for word in phrase)


def role_of(word: str) -> str | None:
    """The role that a plain word names, alone or as the end of a compound; None for no role that is known."""
    for form in (word, word.replace("ue", "u").replace("ae", "a").replace("oe", "o"), word.removesuffix("in")):
        if form in ROLE:
            return ROLE[form]
    if (form := _masculine(word)) in ROLE:
        return ROLE[form]
    for part in word.split("-"):
        if part in ROLE:
            return ROLE[part]
    return next((ROLE[word[at:]] for at in range(3, len(word) - 4) if word[at:] in ROLE), None)


def _height_of(word: str) -> int:
    for form in (word, _masculine(word)):
        if form in HEIGHT:
            return HEIGHT[form]
    if _LEADING.match(word):
        return 4
    if _NO_LEADER.search(word):
        return PLAIN_HEIGHT
    ending = next((HEIGHT[word[at:]] for at in range(3, len(word) - 4) if word[at:] in HEIGHT), None)
    if ending is not None and ending >= 3:
        return ending
    return PLAIN_HEIGHT


def _title(phrase: tuple[Word, ...]) -> _Title:
    """What roles the words name, and how high."""
    plains = ["chef" if word.plain == "cheffe" else word.plain for word in phrase]
    roles = {role for word in plains if (role := role_of(word))}
    height = max((_height_of(word) for word in plains if word not in ("chef", "head")), default=PLAIN_HEIGHT)
    low = min((_height_of(word) for word in plains), default=PLAIN_HEIGHT)
    for size in (3, 2):
        for at in range(len(plains) - size + 1):
            spoken = " ".join(plains[at : at + size]).replace("d ", "d'")
            spoken = spoken if spoken in ROLE or spoken in HEIGHT else " ".join(map(_masculine, plains[at : at + size]))
            if spoken in ROLE:
                roles = {role for role in roles if role not in plains[at : at + size]} | {ROLE[spoken]}
                if HEIGHT.get(ROLE[spoken]):
                    height = HEIGHT[ROLE[spoken]]
            if spoken in HEIGHT:
                height = max(height, HEIGHT[spoken]) if HEIGHT[spoken] > 3 else HEIGHT[spoken]
    if "head" in plains or ("chef" in plains and plains[0] == "chef" and len(plains) > 1 and plains[1] in ("de", "d")):
        known = (
            " ".join(plains[:3]) in ROLE
            or plains[:3] == ["chef", "de", "partie"]
            or plains[:3] == ["chef", "de", "rang"]
        )
        height = height if known else max(height, 4)
    if "chief" in plains and roles and "officer" not in plains:
        height = 4
    if height >= 4 and _WIDER.intersection(plains):
        height += 1
    if height > PLAIN_HEIGHT and any(word in LOWERS or _ENDINGS.sub("", word) in LOWERS for word in plains):
        height -= 1
    elif height == PLAIN_HEIGHT and low < PLAIN_HEIGHT:
        height = low
    return _Title(frozenset(roles), height)
