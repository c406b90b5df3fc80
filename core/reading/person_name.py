"""A person's name: which line of a CV holds it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.reading.details import EMAIL, URL, pieces_of
from core.reading.headings import heading_kind, is_contact_heading, is_title_page
from core.reading.latin_letters import spellings
from core.reading.name_labels import is_name_label
from core.reading.phrases import any_of, plain, words
from core.reading.places import is_place
from core.reading.role_words import LEGAL, ORGANISATION, TITLE
from core.reading.source import SourceLine

_LABELLED = re.compile(r"^\W*(?P<label>[^:：\t]{2,40}?)\s*[:：\t]\s*(?=\S)")
_FIRST = 14
"""Lines among which the name is looked for."""
_LEAST = -2.0
_MOST_WORDS = 9
_TOP = 2
"""Lines among which the name may stand together with what the person is."""
_WITH_HEADLINE = re.compile(r"(?P<name>[^,|–—:\t]{5,50}?)(?:,| [–—-]) (?P<headline>[^@\t\d]{3,80})")
_HOSTS = re.compile(
    r"linkedin|github|gitlab|xing|twitter|medium|behance|dribbble|www|https?|mailto|/in/|/profile/|/people/"
)
_WORD = re.compile(r"^['’‘`´ʼ]?[^\W\d_](?:[^\W\d_]|['’‘`´ʼ.‐-])*$")
_ELIDED = re.compile(r"^[a-z]{1,5}['’‘`´ʼ-]?[A-ZÀ-Þ]")
"""A small word that is written in one with the name: degl'Innocenti, d'Alì, McKay."""
_BRACKETED = re.compile(r"\s*[(（][^()（）]{2,30}[)）]\s*$")
"""Another name in brackets: a short one, or the same one in Latin letters."""
_HONOUR = words(
    """
    dr prof mr mrs ms herr frau ing dipl phd msc mba md cpa bsc jr sr ii iii pmp cfa von
    van de da do di la le der den el bin al dos das del della dello degli dei dalla ter ten te zu zum zur auf af
    av ap
    ibn y e i 't 'n 's het san du des lo li los las vom thor gen geb nee
    med rer nat phil jur iur oec pol theol habil h.c dent vet ir drs mgr inz lic mag bc dott dott.ssa dra sra srta
    ra fh
    """
)
"""Small words and honours; those that are written small stand between or before the words of a name."""
_PRONOUNS = re.compile(
    r"[\s,]*[(\[]?\b(?:she|he|they|sie|er|dey|hon|han|hen|elle|il|iel|ella|él|ela|ele|lei|lui|zij|hij|ona|on|она|он)"
    r"(?:\s?/\s?[^\W\d_]{2,7}){1,2}[)\]]?\s*$",
    re.IGNORECASE,
)
_AFTER_PAPER = re.compile(r"\s*[:：|–—-]\s*|\s+(?:of|von|de|du|di|do|da|van|för|of)\s+|\s+")
"""What stands between the name and what the paper is called."""
_GREETING = any_of(
    r"""
    guten_\w+ sehr_geehrte\w* hallo hello dear hi good_(?:morning|day|afternoon|evening) bonjour madame monsieur
    buen[oa]s_\w+ estimad\w+ ola bom_dia boa_tarde prezad\w+ buongiorno gentil\w+ egregi\w+ goedendag geachte beste
    dzien_dobry szanown\w+ καλημερα αγαπητ\w+ добрыи_день здравствуите уважаем\w+ 您好 尊敬的
    """
)
"""How a letter begins; nobody is called so."""


def may_be_part_of_name(text: str) -> bool:
    """Whether the text could be some of the words of a name."""
    parts = text.split()
    shaped = all(_WORD.match(word) and (_begins_name(word) or _bare(word) in _HONOUR) for word in parts)
    return (
        0 < len(parts) <= 5 and shaped and not is_place(text) and heading_kind(text) is None and not _is_a_title(text)
    )


def name_line(lines: Sequence[SourceLine], everything: Sequence[SourceLine] = ()) -> SourceLine | None:
    """The line with the name: labelled, or shaped like one.

    Of several it is the tallest, the first, the one whose words stand in the person's addresses: an e-mail address
    tells a Carpenter from a carpenter.
    """
    for line in lines:
        if without_name_label(line.text) != line.text:
            return line
    addresses = _addresses(everything or lines)
    tallest = max((line.size or 0.0 for line in lines[:_FIRST]), default=0.0)
    best: tuple[float, SourceLine] | None = None
    for at, line in enumerate(lines[:_FIRST]):
        pieces = pieces_of(line.text)
        weight = _weight(pieces[0], addresses) if pieces and not line.bullet else None
        if weight is None:
            continue
        weight += 2.0 * ((line.size or 0.0) - 0.8 * tallest > 0 and tallest > 0) - 0.2 * at
        if best is None or weight > best[0]:
            best = weight, line
    return best[1] if best is not None and best[0] > _LEAST else None


def _weight(text: str, addresses: str) -> float | None:
    """What speaks for the text being a name; None where it cannot be one."""
    text = text.strip(" ,.")
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 2]
    known = sum(any(spelt in addresses for spelt in spellings(word) if len(spelt) > 2) for word in words)
    if not _is_name(text, alone=known > 0) or is_place(text):
        return None
    if LEGAL.search(plain(text)) or re.search(r"[&@\d]", text):
        return None
    return 1.5 * min(known, 2) - 2.5 * _is_a_title(text) - 1.0 * (ORGANISATION.search(plain(text)) is not None)


def _is_a_title(text: str) -> bool:
    """Whether the text reads like a job title; a family name may be a word of one, and a professor's honour is none."""
    tokens = text.split()
    while len(tokens) > 2 and tokens[0].endswith(".") and _bare(tokens[0]) in _HONOUR:
        del tokens[0]
    text = " ".join(tokens)
    first, *others = [plain(word) for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)] or [""]
    if TITLE.fullmatch(first) or (others and TITLE.fullmatch(f"{first} {others[0]}")):
        return True
    return any(TITLE.fullmatch(word) for word in others) and len(others) != 1 and text[:1].isupper()


def _addresses(lines: Sequence[SourceLine]) -> str:
    """The e-mail addresses and links in the lines, without their signs; companies that host them left out."""
    found = (
        one
        for line in lines
        if "@" in line.text or "." in line.text
        for one in (*EMAIL.findall(line.text), *URL.findall(line.text))
    )
    return " ".join(re.sub(r"[^a-z]", "", _HOSTS.sub("", address.lower())) for address in found)


def with_headline_apart(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; a first one with the name and what the person is, "Ada Quill, Weaver", as two.

    An address has to tell that it is the name: else it may be a post and its holder.
    """
    addresses = _addresses(lines)
    for at, line in enumerate(lines[:_TOP]):
        found = _WITH_HEADLINE.fullmatch(line.text)
        if found is None or TITLE.search(plain(found["headline"])) is None:
            continue
        name = [word for word in re.findall(r"[^\W\d_]+", found["name"]) if len(word) > 2]
        told = sum(any(spelt in addresses for spelt in spellings(word)) for word in name)
        if told > _is_a_title(found["name"]) and _is_name(found["name"]):
            parted = replace(line, text=found["name"]), replace(line, text=found["headline"], gap=0.0)
            return [*lines[:at], *parted, *lines[at + 1 :]]
    return list(lines)


def tall_lines(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines of the first page that are set taller than nearly all others."""
    sizes = sorted((line.size for line in lines if line.page == 1 and line.size is not None), reverse=True)
    if not sizes or sizes[0] < 1.3 * sizes[len(sizes) // 2]:
        return []
    return [line for line in lines if line.page == 1 and line.size is not None and line.size >= 0.95 * sizes[0]]


def _is_name(text: str, *, alone: bool = False) -> bool:
    """Whether the text is shaped like a person's name: two to five capitalised words, or two to four Chinese signs.

    ``alone`` allows a single word, because an address has it too.
    """
    if _GREETING.match(plain(text)):
        return False
    bare = _BRACKETED.sub("", text)
    if _is_chinese(bare):
        return not is_contact_heading(text) and heading_kind(text) is None and not is_title_page(text)
    own = _PRONOUNS.sub("", text)
    parts = [word for word in re.split(r"[\s,]+", re.sub('["“”„«»()（）]', "", own)) if word]
    least = 1 if alone else 2
    if (
        not least <= len(parts) <= _MOST_WORDS
        or heading_kind(text) is not None
        or is_contact_heading(text)
        or is_title_page(text)
    ):
        return False
    if not all(_WORD.match(word) for word in parts):
        return False
    named = [word for word in parts if _begins_name(word)]
    rest = [word for word in parts if word not in named]
    return (
        len(named) <= 6
        and all(_bare(word) in _HONOUR for word in rest)
        and any(len(word) > 2 for word in named)
        and len(named) > len(rest) - (len(parts) > 3)
    )


def _begins_name(word: str) -> bool:
    return word[0].isupper() or _ELIDED.match(word) is not None or _is_chinese(word)


def _is_chinese(text: str) -> bool:
    """Whether the text is as many Chinese signs as a name has."""
    return 2 <= len(text) <= 4 and all("\u4e00" <= sign <= "\u9fff" for sign in text)


def _bare(word: str) -> str:
    """The word in plain letters, with one kind of apostrophe and without a point."""
    return re.sub("[’‘`´ʼ]", "'", plain(word)).strip(".")


def cased(name: str) -> str:
    """A name in capitals as it is written otherwise."""
    if not name.isupper() or len(name) < 4:
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0] if len(word[0]) == 1 else word[0].capitalize(), name)


def without_paper(text: str) -> str:
    """The text without what the paper is called: "Lebenslauf Ada Quill" is a name, and so is the one of a Mr Resume."""
    for found in _AFTER_PAPER.finditer(text):
        before, after = text[: found.start()], text[found.end() :]
        if is_title_page(before) and _is_name(after):
            return after
        if found[0].strip() and is_title_page(after) and _is_name(before):
            return before
    return text


def without_name_label(text: str) -> str:
    found = _LABELLED.match(text)
    return text[found.end() :] if found and is_name_label(found["label"]) else text
