"""What a posting calls the job, and who the company is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.reading.naming import is_title
from core.reading.phrases import Late, plain, words
from core.reading.places import is_place
from core.reading.posting_words import COMPANY_FIELD, FACTS, NOISE, PLACE_FIELD, TITLE_FIELD
from core.reading.role_words import LEGAL, ORGANISATION
from core.reading.source import SourceLine

FIELD = re.compile(r"^(?P<name>[^:：\t]{2,40}?)\s*[:：\t]\s*(?P<value>\S.*)$")
"""A line ``Name: value``."""
_CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŻŹĆŃΑ-ΩА-ЯЁ"
_FORM = r"S\.p\.A\.|S\.[AL]\.(?:S\.)?|B\.V\.|N\.V\.|Sp\. z o\.o\.|Ltd\.|Inc\.|Co\.|e\.V\."
_NAME = (
    rf"\b(?:[{_CAPITAL}][\w&'’-]*(?:\.[A-Z][\w]*)?|[{_CAPITAL}]\.)"
    rf"(?: (?:{_FORM}|[{_CAPITAL}&][\w&.'’-]*(?<!\.)|of|and|the|de|für|et|y|e)){{0,6}}"
)
_WITH_COMPANY = Late(  # "Title at Company"
    r"^(?P<title>.{4,90}?)\s+(?P<by>at|@|bei|chez|presso|bij|[—–|-])\s+(?P<company>[^|a-zà-ÿ][^|]{1,59})$"
)
_SEEKS = (
    r"(?:currently |now )?(?:looking for|seeking|hiring|searching for|recruiting|seeks|sucht|recherche|busca|cerca"
    r"|zoekt|poszukuje|ricerca|cherche|procura|contrata|recrute|engage|zatrudni|ищет|αναζητά|ζητά)"
)
_SEEKER = Late(rf"(?P<name>{_NAME})(?:, [^,.\n]{{3,40}},)? (?:is |are |est à la |ist auf der Suche nach )?{_SEEKS}\b")
_SOUGHT = Late(
    rf"\b(?i:{_SEEKS}|looking to hire|suchen(?: wir)?|recherchons|buscamos|procuramos|cerchiamo|zoeken|poszukujemy)"
    r"(?: for)?(?: an?| our next| the| one| two| several| einen?| une?| una?)? (?P<title>[^.,;:!?\n]{4,80}?)"
    r"(?= (?:to|who|for|in|at|with|that|based|joining|zur|für|pour|para|per|voor)\b|[.,;:!?\n]|$)"
)
_SEEKING = Late(rf"\b{_SEEKS}\b", re.IGNORECASE)
_PRAISE = re.compile(r"^(?:(?:highly |very )?(?:experienced|talented|passionate|skilled|motivated) )+")
_AS_A = Late(
    r"\b[Aa]s (?:an?|our|the) (?P<title>[^.,;:!?\n]{4,60}?)(?:,| at (?P<company>" + _NAME + r")\b| or\b| in\b| you\b)"
)
_ABOUT = Late(
    r"^(?:about|join|why|über|à propos de|sobre|chi è|over|o firmie)\s+"
    r"(?P<name>(?!(?:the|us|you|uns|this|our|me|working|work)\b)[^\W\d_][^?!.:]{1,40}?)\s*[?!:]?$",
    re.IGNORECASE,
)
_AT = Late(
    rf"(?:^|[.!?] )(?:At|Bei|Chez|Join|En|In|Da|Bij) (?P<name>{_NAME}),? (?:we|you|our|wir|nous|our)\b", re.MULTILINE
)
_IS = Late(
    rf"(?:^|(?<=[.!?] ))(?P<name>(?:The )?{_NAME})"
    r" (?:is|are|was founded|helps|offers|believes|has been|provides|ist|est|es|è)\b",
    re.MULTILINE,
)
_OWNS = Late(rf"\b(?P<name>{_NAME})['’]s\b")
_BOARD = Late(
    r"https?://(?:jobs\.lever\.co/|(?:job-)?boards\.(?:eu\.)?greenhouse\.io/|jobs\.ashbyhq\.com/|apply\.workable\.com/"
    r"|join\.com/companies/|jobs\.smartrecruiters\.com/|(?=[\w-]+\.(?:breezy\.hr|recruitee\.com|bamboohr\.com|teamtailor\.com"
    r"|jobs\.personio\.\w+|myworkdayjobs\.com)))(?P<slug>[\w-]+)",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"\s*[(\[](?:[mwfdxhinb]\s*[/|,]\s*)+[mwfdxhinb]+\s*[)\]]|\s*\((?:all genders?|gn|f/h|h/f)\)", re.IGNORECASE
)
_CELLS = re.compile(r"\t|\s+[·•|‖–—]\s+")
_BRACKETED = re.compile(r"\s*\([^)]*\)")
_ADDRESS = re.compile(r"[\w.+-]+@(?:[\w-]+\.)*(?P<domain>[\w-]+)\.[a-z]{2,}", re.IGNORECASE)
_FREE_MAIL = words("gmail outlook hotmail yahoo gmx web icloud proton mail")
_NO_COMPANY = words(
    """
    dat das die der il le la el los las ons wir uns nous nos nosotros noi wij my nas nós els dies diese il_candidato
    bachelor candidates experience here it job_description master our our_team responsibilities the the_company
    the_ideal_candidate the_job the_position the_role the_team there they this this_position this_role today we what
    who you
    """
)


def fields_of(lines: Sequence[SourceLine]) -> dict[str, str]:
    """What stands as ``Name: value`` in the posting's head, by the name in plain letters."""
    found: dict[str, str] = {}
    for line in lines[:25]:
        if len(line.text) < 200 and (field := FIELD.match(line.text)):
            found.setdefault(plain(field["name"].strip(" *")), field["value"].strip(" *"))
    return found


def field(fields: dict[str, str], name: Late) -> str | None:
    """The value of the field with one of these names."""
    return next((value for key, value in fields.items() if name.fullmatch(key)), None)


@dataclass(frozen=True, slots=True)
class Names:
    """What a posting calls the job, the company, and where it is."""

    title: str | None = None
    company: str | None = None
    place: str | None = None


def names_of(lines: Sequence[SourceLine], fields: dict[str, str], text: str) -> Names:
    """The job's title, the company's name and the place, as the posting writes them; None where it does not say."""
    title, company, place = field(fields, TITLE_FIELD), field(fields, COMPANY_FIELD), field(fields, PLACE_FIELD)
    top = [line for line in lines[:14] if not NOISE.search(plain(line.text))]
    heads = [head for line in sorted(top[:12], key=lambda one: one.level or 9) if (head := _head(line)) is not None]
    for head in heads:
        both = _WITH_COMPANY.match(head)
        if both and is_title(both["title"]) and not is_title(both["company"]) and _is_named(both, text):
            title, company = title or both["title"], company or both["company"]
            break
    if title is None:
        title = next((one for name, one in fields.items() if _SEEKING.search(name) and is_title(one)), None)
    if title is None:
        title = next((head for head in heads if is_title(head)), None) or _said(text)
    beside = _beside(title, top, text)
    company = company or _of_both(beside, _company(lines, text)) or _mailed(text)
    place = place or (beside.place if beside is not None else None)
    return Names((title.strip(" -–—|,") or None) if title else None, company, place)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside the title and may be the company; how much speaks for it."""

    name: str
    place: str | None
    weight: int


def _beside(title: str | None, top: Sequence[SourceLine], text: str) -> _Beside | None:
    """The company as postings print it above or below the title, often with the place: "Name · Town"."""
    at = next(
        (index for index, line in enumerate(top) if title and _TAGS.sub("", line.text).strip().startswith(title)), None
    )
    if at is None:
        return None
    found: list[_Beside] = []
    for index in (at + 1, at - 1, at + 2):
        if not 0 <= index < len(top) or top[index].bullet or len(top[index].text) > 90:
            continue
        if index == at + 2 and (top[at + 1].text.endswith((".", ":")) or len(top[at + 1].text) > 60):
            continue
        cells = [cell.strip(" ,") for cell in _CELLS.split(top[index].text) if cell.strip(" ,")]
        where = next((cell for cell in cells if is_place(_BRACKETED.sub("", cell))), None)
        for number, cell in enumerate(cells):
            if cell is where or not _may_name(cell):
                continue
            other = cells[number + 1] if number + 1 < len(cells) else None
            under = max(index, at) + 1
            same = under < len(top) and top[under].level is None and top[under].gap < 1.0
            below = top[under].text if same else None
            town = where or next((one for one in (other, below) if one is not None and _is_where(one)), None)
            simple = plain(cell)
            weight = (
                2 * bool(LEGAL.search(simple) or ORGANISATION.search(simple))
                + (town is not None)
                + (abs(index - at) == 1)
            )
            found.append(_Beside(cell, town, weight + 2 * _is_named_again(cell, text)))
            break
    return max(found, key=lambda one: one.weight, default=None)


def _may_name(cell: str) -> bool:
    shaped = bool(re.match(r"[^\W_a-zà-ÿ]|[«„“\"]", cell)) and len(cell) > 1 and len(cell.split()) < 8
    ends = cell.endswith((".", "!", "?", ":", ",")) and not LEGAL.search(plain(cell))
    other = is_title(cell) and not LEGAL.search(plain(cell))
    return (
        shaped
        and not ends
        and not other
        and not FIELD.match(cell)
        and not FACTS.fullmatch(plain(cell))
        and not is_place(cell)
    )


def _is_where(cell: str) -> bool:
    bare = _BRACKETED.sub("", cell).strip()
    words = re.split(r"[ ,]+", bare)
    shaped = 0 < len(words) < 5 and all(word[:1].isupper() or not word.isascii() for word in words)
    return is_place(bare) or (shaped and not is_title(bare) and not FACTS.fullmatch(plain(bare)))


def _is_named_again(name: str, text: str) -> bool:
    """Whether the text names it once more, or calls it by its first word."""
    if text.count(name) > 1:
        return True
    first = name.split(maxsplit=1)[0].strip('«»„“"')
    return len(first) > 3 and len(re.findall(rf"(?<!\w){re.escape(first)}(?!\w)", text)) > 1


def _of_both(beside: _Beside | None, said: str | None) -> str | None:
    """The company of the two that speak for one: what stands beside the title, and what the sentences say."""
    if beside is None or (said is not None and beside.weight < 3 and not beside.name.startswith(said)):
        return said
    return beside.name if beside.weight > 1 else said


def _mailed(text: str) -> str | None:
    """The company by the address to write to, where the text has its name in other letters."""
    for found in _ADDRESS.finditer(text):
        slug = found["domain"].replace("-", "")
        for name in re.finditer(_NAME, text):
            if len(slug) > 3 and _slug(name[0]).startswith(slug[:12]) and slug not in _FREE_MAIL:
                return name[0]
    return None


def _head(line: SourceLine) -> str | None:
    """The line as it may be a title; None when it is something else."""
    head = _TAGS.sub("", line.text.split("\t")[0]).strip()
    fits = 3 < len(head) <= 110 and len(head.split()) <= 14 and not line.bullet
    return head if fits and not head.endswith((".", "!", "?", ":", ",")) and not FIELD.match(head) else None


def _is_named(both: re.Match[str], text: str) -> bool:
    """Whether what follows the title is the company: a word says so, or the posting names it again."""
    by_word = both["by"].isalpha() or both["by"] in ("@", "|")
    name = both["company"].removeprefix("The ")
    return not is_place(both["company"]) and (by_word or text.count(name) > 1)


def _said(text: str) -> str | None:
    """The title as a sentence says it: "we are looking for …", "as a …"."""
    for pattern in (_SOUGHT, _AS_A):
        for found in pattern.finditer(text):
            title = re.split(r"\b(?:einen?|une?|una|um|uma|een)\s", found["title"])[-1]
            title = _PRAISE.sub("", title)
            if is_title(title):
                return _TAGS.sub("", title)
    return None


def _company(lines: Sequence[SourceLine], text: str) -> str | None:
    """The name that the posting gives the company, by the phrases that name one."""
    names = [
        about["name"]
        for line in lines
        if len(line.text) < 60 and not line.bullet and (about := _ABOUT.match(line.text)) is not None
    ]
    for pattern in (_SEEKER, _AT, _IS, _AS_A):
        names.extend(found[found.lastgroup or 0] for found in pattern.finditer(text) if _names(found))
    names = [name for name in map(_trimmed, names) if _may_be_company(name)]
    if not names:
        slug = _BOARD.search(text)
        names = [
            found["name"]
            for found in _OWNS.finditer(text)
            if slug and _slug(found["name"]).startswith(_slug(slug["slug"]))
        ]
    if not names:
        return None
    best = max(names, key=lambda name: (names.count(name), text.count(name), -names.index(name)))
    return max((name for name in names if name.startswith(best)), key=len)


def _names(found: re.Match[str]) -> bool:
    return found.groupdict().get("company", "") is not None


def _trimmed(name: str) -> str:
    return re.sub(r"^(?:About|At|Join|Why|The Role At) ", "", name.strip(" ,'’"))


def _may_be_company(name: str) -> bool:
    return not is_title(name) and plain(name) not in _NO_COMPANY and len(name.split()) < 7


def _slug(name: str) -> str:
    return re.sub(r"\W", "", plain(name))
