"""What a posting calls the job, and who the company is."""

import re
from collections.abc import Sequence

from core.reading.naming import is_title
from core.reading.phrases import plain, words
from core.reading.places import is_place
from core.reading.posting_words import COMPANY_FIELD, TITLE_FIELD
from core.reading.source import SourceLine

FIELD = re.compile(r"^(?P<name>[^:：\t]{2,40}?)\s*[:：\t]\s*(?P<value>\S.*)$")
"""A line ``Name: value``."""
_NAME = r"\b(?:[A-Z][\w&'’-]*|[A-Z]\.)(?: (?:[A-Z&][\w&.'’-]*|of|and|the|de|für|et)){0,6}"
_WITH_COMPANY = re.compile(  # "Title at Company"
    r"^(?P<title>.{4,90}?)\s+(?P<by>at|@|bei|chez|presso|bij|[—–|-])\s+(?P<company>[^|]{2,60})$"
)
_SEEKS = (
    r"(?:currently |now )?(?:looking for|seeking|hiring|searching for|recruiting|seeks|sucht|recherche|busca|cerca"
    r"|zoekt|poszukuje)"
)
_SEEKER = re.compile(rf"(?P<name>{_NAME}) (?:is |are |est à la |ist auf der Suche nach )?{_SEEKS}\b")
_SOUGHT = re.compile(
    rf"\b(?i:{_SEEKS}|looking to hire|suchen(?: wir)?|recherchons|buscamos|procuramos|cerchiamo|zoeken|poszukujemy)"
    r"(?: for)?(?: an?| our next| the| one| two| several| einen?| une?| una?)? (?P<title>[^.,;:!?\n]{4,80}?)"
    r"(?= (?:to|who|for|in|at|with|that|based|joining|zur|für|pour|para|per|voor)\b|[.,;:!?\n]|$)"
)
_PRAISE = re.compile(r"^(?:(?:highly |very )?(?:experienced|talented|passionate|skilled|motivated) )+")
_AS_A = re.compile(
    r"\b[Aa]s (?:an?|our|the) (?P<title>[^.,;:!?\n]{4,60}?)(?:,| at (?P<company>" + _NAME + r")\b| or\b| in\b| you\b)"
)
_ABOUT = re.compile(
    r"^(?:about|join|why|über|à propos de|sobre|chi è|over|o firmie)\s+"
    r"(?P<name>(?!(?:the|us|you|uns|this|our|me|working|work)\b)[^\W\d_][^?!.:]{1,40}?)\s*[?!:]?$",
    re.IGNORECASE,
)
_AT = re.compile(
    rf"(?:^|[.!?] )(?:At|Bei|Chez|Join|En|In|Da|Bij) (?P<name>{_NAME}),? (?:we|you|our|wir|nous|our)\b", re.MULTILINE
)
_IS = re.compile(
    rf"(?:^|(?<=[.!?] ))(?P<name>(?:The )?{_NAME})"
    r" (?:is|are|was founded|helps|offers|believes|has been|provides|ist|est|es|è)\b",
    re.MULTILINE,
)
_OWNS = re.compile(rf"\b(?P<name>{_NAME})['’]s\b")
_BOARD = re.compile(
    r"https?://(?:jobs\.lever\.co/|(?:job-)?boards\.(?:eu\.)?greenhouse\.io/|jobs\.ashbyhq\.com/|apply\.workable\.com/"
    r"|join\.com/companies/|jobs\.smartrecruiters\.com/|(?=[\w-]+\.(?:breezy\.hr|recruitee\.com|bamboohr\.com|teamtailor\.com"
    r"|jobs\.personio\.\w+|myworkdayjobs\.com)))(?P<slug>[\w-]+)",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"\s*[(\[](?:[mwfdxhinb]\s*[/|,]\s*)+[mwfdxhinb]+\s*[)\]]|\s*\((?:all genders?|gn|f/h|h/f)\)", re.IGNORECASE
)
_NO_COMPANY = words(
    """
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


def field(fields: dict[str, str], name: re.Pattern[str]) -> str | None:
    """The value of the field with one of these names."""
    return next((value for key, value in fields.items() if name.fullmatch(key)), None)


def title_and_company(lines: Sequence[SourceLine], fields: dict[str, str], text: str) -> tuple[str | None, str | None]:
    """The job's title and the company's name, as the posting writes them; None where it does not say."""
    title, company = field(fields, TITLE_FIELD), field(fields, COMPANY_FIELD)
    heads = [head for line in sorted(lines[:12], key=lambda one: one.level or 9) if (head := _head(line)) is not None]
    for head in heads:
        both = _WITH_COMPANY.match(head)
        if both and is_title(both["title"]) and not is_title(both["company"]) and _is_named(both, text):
            title, company = title or both["title"], company or both["company"]
            break
    if title is None:
        title = next((head for head in heads if is_title(head)), None) or _said(text)
    company = company or _company(lines, text)
    return (title.strip(" -–—|,") or None) if title else None, company


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
    return found.re is not _AS_A or found["company"] is not None


def _trimmed(name: str) -> str:
    return re.sub(r"^(?:About|At|Join|Why|The Role At) ", "", name.strip(" ,'’"))


def _may_be_company(name: str) -> bool:
    return not is_title(name) and plain(name) not in _NO_COMPANY and len(name.split()) < 7


def _slug(name: str) -> str:
    return re.sub(r"\W", "", plain(name))
