"""Who seeks whom: "X is looking for a Y", "X sucht ab sofort Y", "Wir suchen …", in many languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from core.reading.naming import is_title
from core.reading.phrases import Late, alternatives, plain, words
from core.reading.seeking_words import ARTICLES, BEFORE, ENDS, HURRY, NOBODY, PRAISE, SEEKS

_CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŻŹĆŃŐŰĂȘȚİŞĞČŘŠŽĎŤŇĚŮΑ-ΩΆΈΉΊΌΎΏА-ЯЁІЇЄҐ"
_FORM = (
    r"S\.p\.A\.|S\.[AL]\.(?:S\.)?|S\.r\.l\.|B\.V\.|N\.V\.|[Ss]p\. z o\.o\.|Ltd\.|Inc\.|Co\.|e\.V\.|s\.r\.o\.|Α\.Ε\."
    r"|S\.L\.U?\.|Lda\.|L\.da|plc|gG?mbH|mbH|gAG|eG|d\.o\.o\.|a\.s\.|e\. V\.|s\.c\."
)
_LINK = (
    "of|and|the|de|des|du|da|do|dos|das|di|del|della|dei|la|le|les|los|las|van|der|den|die|und|für|et|y|e|i|och|og|ve"
    "|in|am|an|auf|im|zum|zur|by|for|'s|à|au|aux"
)
_WORD = rf"[{_CAPITAL}\d][\w&'’+-]*(?:\.[A-Za-z]\w*)?"
_SHORT = r"(?:Dr|Dres|Prof|St|Ste|Sta|Sto|Gebr|Bros|Mt)\."
_BEHIND_COMMA = r"S\.A\.U?|S\.L\.U?|S\.p\.A|S\.r\.l|Inc|LLC|LLP|Ltd|Limited|Lda|Ltda|L\.da|GmbH|S\.A\.S|SAS|SARL|Co"
_MORE = rf"(?:, (?:{_BEHIND_COMMA})\b\.?|[ ](?:{_FORM}|{_SHORT}|&|(?:(?:{_LINK}) ){{0,2}}{_WORD}))"
NAME = rf"(?:[«„“\"][^»“”\"\n]{{2,50}}[»“”\"]|\b{_WORD}(?:{_MORE}){{0,6}})"
"""A name as sentences have it: in quotes, or words with capitals and small words between them."""
_NAME = Late(NAME)
_TOKEN = Late(r"[^\W_]+(?:['’·*:/-][^\W_]+|\([^\W\d_]{1,5}\))*|[^\w\s]")
_BOTH = Late(r"\([^\W\d_]{1,5}\)$|/[^\W\d_]{1,3}$")
"""Endings for women and men alike: un(e), eine/n."""
_OURS_TO_BE = words(
    """
    mon ma mes futur futur(e) future futura futuro mio mia mein meine meinen ou oder or un une
    our first next new another additional second unser unsere unseren nachsten ersten notre prochain prochaine premier
    premiere nouveau nouvelle nuestro nuestra proximo proxima primer primera nuevo nueva nosso nossa nostro nostra
    prossimo prossima onze volgende eerste nasz naszego pierwszego nowego
    """
)
"""What stands before the title of somebody who is sought, and is no part of it."""
_UP_TO_VERB = Late(
    r"\s*(?:\([^)\n]{2,30}\))?\s*(?:(?:,[^.,\n]{3,60}){1,3},|,[^.\n]{3,60}?,)?\s*[:–—-]?\s*(?:\b(?:is|are|ist|sind|est|sommes|está|è|['’]s|['’]re|by)\s+)?"
    r"(?:(?:wir|we|nous|noi|nós|wij|мы|also|currently|now|actively|urgently|aktuell|derzeit|actuellement)\s+)*$",
    re.IGNORECASE,
)
_OPENING = alternatives(
    """
    die der das dem bei beim für the our_client we_at la le el il lo het de firma company empresa azienda
    entreprise société компания компанию для η ο στην hos team wir_von unsere[rmn]?(?:_[a-zäöüß]+)? our(?:_[a-z]+)?
    notre(?:_[a-zà-ÿ]+)? nuestr[oa](?:_[a-zà-ÿ]+)? nostr[oa](?:_[a-zà-ÿ]+)? onze(?:_[a-z]+)?
    """
)
_OPENS = Late(rf"(?:^|[.!?:;,–—•(-]|\b(?:{_OPENING}))\s*$", re.IGNORECASE)
"""What stands before a name that begins a clause."""
_ARTICLED = Late(
    r"^(?:(?:Das )?Team (?:der|des|von|of|de|del|di) |(?:Die|Der|Das|Het|Η|Ο|Το|O|A|La|Le|Les|Компания|Firma) |L['’])"
    r"(?=\S)"
)
_CHINESE = Late(
    r"(?P<name>[^\s，。：:、！\n]{0,20}?)(?:正在|现)?(?:招聘|诚聘|急聘|招募|聘请|寻找)(?:[：:]|[一1]名)?"
    r"\s*(?P<title>[^\s，。：:、！（(\n]{0,20})"
)
_YEAR = Late(r"(?:20\d\d年?度?)?(?:春季|秋季)?(?:面向)?(?:社会)?(?:公开)?$")
_HEADS = Late(r"[\d一二两三四五六七八九十百]+(?:名|人|位).*$|若干.*$")
"""How many are sought."""
_OURSELVES = Late(r"[我本因为现经]")
_NO_TITLE = Late(
    r"(?:公告|启事|简章|信息|通知|条件|人数|岗位|职位|要求|流程|对象|人员|英才|人才|贤才|精英|以下|如下|$)"
)
"""What a notice calls itself and its parts."""
_SENTENCE_END = Late(r"(?<!\b[SJ]r)[.!?](?:\s(?![a-zà-ÿ])|$)")
"""A point before a small letter shortens a word: "ds. kadr"."""
_TO_WORK = Late(
    r"^(?:(?:\w+\s){0,3}?(?:persönlichkeit|verstärkung|unterstützung|person|jemand(?:en)?|someone|somebody|persona|alguien"
    r"|alguém|iemand|osoby|osobę|человека|сотрудника) (?:für (?:die|den|das)|als|as|para|per|voor de|na)"
    r"(?: (?:position|stelle|rolle) (?:als|der|des))?"
    r"|(?:dig|deg|dich|du|jou|you) (?:som (?:är|er)|who (?:are|is))(?: (?:en|ett|an?))?"
    r"|на (?:постоянную )?(?:работу|должность|позицию)|na stanowisko|do pracy|for the (?:post|position|role) of"
    r"|per (?:la posizione|il ruolo) di|pour le poste de|para el puesto de|para o cargo de|voor de functie van"
    r"|für die stelle als)\s+",
    re.IGNORECASE,
)
_OURS = ("我们", "本公司", "公司", "现")
_BEING = words("is are am 're 's now currently actively also urgently always we're who's")
_AMBIGUOUS = words(
    """
    hiring recruiting seeking required wanted need needs require requires want wants gesucht gezocht engage assume
    braucht cercasi
    """
)
"""Words that say it only where something around them does."""
_OPEN = words("als as como comme jako a an ein eine einen eines une un uno una um uma een en et son sa stanowisko")
"""Words that no line ends in, unless who is sought stands on the next one."""
_PERSONS = words("they we i he she it you who wir sie er es ich man nous ils elles on nosotros ellos noi loro wij ze")
"""Who seeks, and is not named."""
_NEEDS = words("need needs require requires want wants")
_ALONE = words("required wanted needed sought gesucht gezocht recherche cercasi")
"""Those that stand after the title."""
_SAID_OF_PEOPLE = words("wanted gesucht gezocht cercasi")
"""Those that are said of nothing else; licences are required, too."""
_BY = Late(
    r"\s*(?:by|von|par|por|da|dal|dalla|door|przez|bei|beim)\s+(?:the |der |dem |la |le |l['’]|el |het |de )?"
    rf"(?P<name>{NAME})"
)
"""Who seeks, behind "wanted"."""
_AFTER_ALONE = ("", ".", "!", *words("by von par por da dal dalla door przez"))
_AFTER_A_TITLE = words("for to at in within urgently immediately asap fur zum ab im in pour para per voor met with")
_MOST_BEFORE = 6
_LONGEST_PHRASE = 6
_MOST_WORDS = 9
_MOST_NAMED = 7
_MOST_IN_LINE = 5
"""Times that one line says it."""
_NEAR = 160
"""Characters around it that say who and whom."""
_SHORTEST = 3
_SEEKS = frozenset(plain(" ".join(phrase.split())) for phrase in SEEKS.split(","))
_FIRST = frozenset(phrase.split()[0] for phrase in _SEEKS)
_HURRY, _ARTICLES, _BEFORE = words(HURRY), words(ARTICLES), words(BEFORE)
_ENDS, _NOBODY, _PRAISE = words(ENDS), words(NOBODY), words(PRAISE)
_AND = words("and et y e en i и")
_COLON = Late(r"：|:(?=\s|$)")
"""No colon inside of a word, as in "Erzieher:in"."""
_POLISH = Late("[ąćęłńśźż]")
_STOPS = frozenset(",;–—|•(/·")


@dataclass(frozen=True, slots=True)
class Sought:
    """Who seeks, and whom, in one sentence; None for what it does not say."""

    company: str | None
    title: str | None


def sought(text: str) -> Iterator[Sought]:
    """Every place where the text says that somebody is sought."""
    for line in text.split("\n"):
        if not line.isascii() and (found := _CHINESE.search(line)) is not None:
            yield _sought_in_chinese(found)
            continue
        for start, end in islice(_seeking(line), _MOST_IN_LINE):
            before, after = line[max(start - _NEAR, 0) : start], line[end : end + _NEAR]
            if plain(line[start:end]) in _ALONE and (by := _BY.match(after)) is not None:
                yield Sought(without_quotes(by["name"]), title_in(before))
            elif plain(line[start:end]) in _ALONE and is_title((title := title_in(before)) or ""):
                yield Sought(None, title)
            elif after.strip() and after.lstrip()[0] not in ".!?":
                yield Sought(_company_before(before), title_in(after))
            elif plain(line[start:end]) in _ALONE:
                yield Sought(None, title_in(before) if plain(line[start:end]) in _SAID_OF_PEOPLE else None)
            else:
                yield Sought(_company_before(before), None)


def how_many_apart(title: str) -> str:
    """The title in Chinese without how many are sought: "小学数学教师 3人"."""
    return _HEADS.sub("", title).strip()


def _sought_in_chinese(found: re.Match[str]) -> Sought:
    name = _YEAR.sub("", found["name"].removeprefix("我们").strip())
    title = how_many_apart(found["title"])
    named = name and name not in _OURS and _OURSELVES.match(name) is None
    return Sought(name if named else None, None if _NO_TITLE.match(title) else title or None)


def seeks(text: str) -> bool:
    """Whether the line says that somebody is sought, or is nothing but the word for it."""
    return any(end - start >= len(text.strip()) for start, end in _seeking(text)) or any(
        one.title or one.company for one in sought(text)
    )


def read_on(text: str) -> bool:
    """Whether the line breaks off before who is sought: "sucht zum 1. Mai eine/n"."""
    tokens = [_BOTH.sub("", plain(found[0])) for found in _TOKEN.finditer(text.rstrip(" :"))]
    if not tokens:
        return False
    said = list(_TOKEN.finditer(text))
    while len(said) > 1 and plain(said[-1][0]) in _HURRY | {":", "zum", "ab", "per"}:
        said.pop()
    return tokens[-1] in _OPEN or any(end == said[-1].end() for _, end in _seeking(text))


def _seeking(line: str) -> Iterator[tuple[int, int]]:
    """Where the words stand that say that somebody is sought."""
    tokens = [(plain(found[0]).replace("’", "'"), found.start(), found.end()) for found in _TOKEN.finditer(line)]
    at = 0
    while at < len(tokens):
        length = 0
        if tokens[at][0] in _FIRST:
            spans = range(min(_LONGEST_PHRASE, len(tokens) - at), 0, -1)
            length = next((n for n in spans if " ".join(one[0] for one in tokens[at : at + n]) in _SEEKS), 0)
        if length and _is_said([one[0] for one in tokens], at, length, line[tokens[at][1] : tokens[at][2]]):
            yield tokens[at][1], tokens[at + length - 1][2]
        at += max(length, 1)


def _is_said(words: list[str], at: int, length: int, word: str) -> bool:
    """Whether the words mean it: "a hiring manager" and "le profil recherché" seek nobody."""
    if length > 1:
        return True
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    if words[at] in _AMBIGUOUS:
        if words[at] in _NEEDS:
            return after in _ARTICLES
        alone = words[at] in _ALONE and (after in _AFTER_ALONE or (0 < at <= _MOST_BEFORE and after in _AFTER_A_TITLE))
        return before in _BEING or after in (":", "-", "–") or alone
    return not word.endswith("é") and not (word[:1].isupper() and before not in ("", ".", ":") and word[1:].islower())


def _company_before(said: str) -> str | None:
    """The name right before what says that somebody is sought."""
    names = reversed(list(_NAME.finditer(said)))
    able = [one for one in names if _UP_TO_VERB.match(said[one.end() :]) is not None]
    found = next((one for one in able if not said[: one.start()].strip()), able[0] if able else None)
    if found is not None and _OPENS.search(said[: found.start()]):
        return without_quotes(_ARTICLED.sub("", found[0]))
    *_, clause = re.split(r"[.!?:;–—•]\s*", said)
    tail = _UP_TO_VERB.search(clause)
    name = _ARTICLED.sub("", clause[: tail.start() if tail else None].strip())
    whole = (
        name[:1].isupper()
        and plain(name).split()[-1] not in _PERSONS
        and plain(name).split()[0] not in _BEFORE
        and 1 < len(name.split()) <= _MOST_NAMED
        and "," not in name
        and not said.endswith(name + ",")
    )
    return name if whole else None


def without_quotes(name: str) -> str:
    """The name without quotes around all of it."""
    name = name.strip()
    return name[1:-1] if name[:1] in '«„“"' and name[-1:] in '»“”"' else name


def title_in(said: str) -> str | None:
    """The title in what follows "is looking for", up to where it ends; None where nothing there can be one."""
    said = _SENTENCE_END.split(said.strip())[0]
    said = _TO_WORK.sub("", said)
    before, colon, after = _COLON.sub("\n", said, 1).partition("\n")
    if colon and after.strip() and len(before.split()) < _MOST_WORDS:
        said = after
    tokens = list(_TOKEN.finditer(said))
    simple = [_BOTH.sub("", plain(token[0])).replace("’", "'") for token in tokens]
    first = _beginning(simple)
    last = next((at for at in range(first + 1, len(tokens)) if _ends(said, tokens, simple, at)), len(tokens))
    if first >= len(tokens) or last - first > _MOST_WORDS or simple[first] in _NOBODY or simple[first] in _STOPS:
        return None
    if simple[first] in _BEFORE or simple[first] in _ENDS:
        return None
    title = said[tokens[first].start() : tokens[last - 1].end()].strip(" *-–—\"'«»“”")
    return title if len(title) >= _SHORTEST and title[:1].isalpha() else None


def _beginning(simple: list[str]) -> int:
    """Where the title begins: after the first article that no "for" stands before, and after words of praise."""
    articles = (
        at
        for at, word in enumerate(simple)
        if word in _ARTICLES and (not at or (simple[at - 1] not in _BEFORE and word not in _BEFORE))
    )
    first = next(articles, -1) + 1
    if first and simple[first : first + 3] == ["(", "e", ")"]:
        first += 3
    while first < len(simple) and (
        simple[first] in _PRAISE
        or simple[first] in _OURS_TO_BE
        or simple[first] in _ARTICLES
        or simple[first] in _HURRY
        or simple[first] in ":-–—*"
        or simple[first].isdigit()
    ):
        first += 1
    return first


def _ends(said: str, tokens: list[re.Match[str]], simple: list[str], at: int) -> bool:
    """Whether the title ends before this word or sign."""
    if simple[at] in _STOPS:
        return simple[at] != "/" and simple[at] != "·"
    dash = simple[at] == "-" and said[tokens[at].start() - 1 : tokens[at].start()] == " "
    if simple[at] in _AND and tokens[at + 1 :] and tokens[at + 1][0][0].isupper() and simple[at] != "und":
        return False  # "teacher of Physics and Chemistry"
    if simple[at] == "do" and _POLISH.search(said) is not None:
        return True
    return dash or (simple[at] in _ENDS and tokens[at][0][:1].islower())
