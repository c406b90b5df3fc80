"""Which company an address in a posting belongs to: ``jobs@gorsefarm.example`` is Gorse Farm's."""

import re
from collections.abc import Iterator

from core.reading.phrases import Late, plain, words

_HOST = r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_MAIL = Late(rf"(?<![\w.+-])[\w.+-]{{1,64}}@(?P<host>{_HOST})", re.IGNORECASE)
_SITE = Late(rf"(?:https?://|(?<![\w.])www\.)(?P<host>{_HOST})(?P<path>/[\w/-]{{0,80}})?", re.IGNORECASE)
_BOARD = Late(
    r"https?://(?:jobs\.(?:eu\.)?lever\.co/|(?:job-)?boards\.(?:eu\.)?greenhouse\.io/|jobs\.ashbyhq\.com/"
    r"|apply\.workable\.com/|join\.com/companies/|(?:jobs|careers)\.smartrecruiters\.com/|wellfound\.com/company/"
    r"|www\.welcometothejungle\.com/\w\w/companies/|(?=[\w-]+\.(?:wd\d+\.)?(?:breezy\.hr|recruitee\.com|bamboohr\.com"
    r"|teamtailor\.com|jobs\.personio\.\w+|myworkdayjobs\.com|pinpointhq\.com|applytojob\.com|factorialhr\.\w+"
    r"|icims\.com|homerun\.co|softgarden\.io|jobs\.hr\.cloud|workable\.com|jobylon\.com)))(?P<slug>[\w-]+)",
    re.IGNORECASE,
)
_ON_A_BOARD = Late(
    r"https?://[\w.-]+/(?:[\w-]+/){0,2}?"
    r"(?:(?:compan(?:y|ies)|employers?|entreprises?|empresas?|unternehmen|firm[ay]?)/(?P<slug>[\w-]+)/"
    r"|(?P<other>[\w-]+)/(?:j|jobs?|o|positions?|openings?|vacanc(?:y|ies)|stellen?|offres?|emplois?)/)[\w-]",
    re.IGNORECASE,
)
"""A board's page for one of a company's vacancies, whosever board it is."""
_NOT_THEIRS = words(
    """
    gmail outlook hotmail yahoo gmx web icloud proton protonmail mail linkedin indeed stepstone xing glassdoor
    monster infojobs welcometothejungle jobs careers boards lever greenhouse ashbyhq workable join smartrecruiters
    breezy recruitee bamboohr teamtailor personio myworkdayjobs google docs forms github twitter facebook instagram
    pinpointhq applytojob factorialhr icims homerun softgarden jobylon wellfound angel ziprecruiter dice reed totaljobs
    pracuj infoempleo tecnoempleo hh superjob zhipin nofluffjobs justjoin weworkremotely remoteok builtin ycombinator
    youtube tiktok wikipedia medium notion bit zoom calendly typeform x t embed apple googleapis hubspot mailchi eeoc
    dol gov europa irs uscis wa company acme
    """
)
_SECOND_LEVEL = words("co com org net gov ac edu or ne gob gouv govt")
_FOR_JOBS = Late(r"/(?:careers?|jobs?|karriere|stellen\w*|vacanc\w*|emplois?|empleo|lavora\w*|vacatures?|kariera)\b")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})
ARTICLE = Late(r"^(?:the|der|die|das|la|le|les|el|los|las|il|lo|het|de|o|a|os|as|η|ο|l['’])\s+", re.IGNORECASE)
_AND = ("and", "und", "et", "y", "e")
_SLUG = 4
"""Letters of an address that tell a name."""


def slugs_in(text: str) -> list[str]:
    """The names in the addresses of the text that are nobody's but the company's."""
    found = [_owner(one["host"]) for pattern in (_MAIL, _SITE) for one in pattern.finditer(text)]
    board, other = _BOARD.search(text), _ON_A_BOARD.search(text)
    boards = [board["slug"]] if board is not None else [other["slug"] or other["other"]] if other is not None else []
    return _theirs([*found, *boards])


def named_by_address(text: str) -> str | None:
    """The name that a board, a mail address or a page for jobs gives the company, where nothing else names it."""
    named = _theirs(_surely(text))
    return " ".join(word.capitalize() for word in re.split(r"[-_]+", named[0]) if word) if named else None


def _surely(text: str) -> Iterator[str]:
    if (board := _BOARD.search(text)) is not None:
        yield board["slug"]
    yield from (_owner(one["host"]) for one in _MAIL.finditer(text))
    for one in _SITE.finditer(text):
        first = one["host"].partition(".")[0].lower()
        if first in ("careers", "jobs", "karriere", "career") or _FOR_JOBS.search((one["path"] or "").lower()):
            yield _owner(one["host"])


def _theirs(slugs: list[str] | Iterator[str]) -> list[str]:
    return [slug.lower() for slug in slugs if slug.lower() not in _NOT_THEIRS and len(slug) >= _SLUG]


def _owner(host: str) -> str:
    """The label that somebody has registered: "bbc" of www.bbc.co.uk."""
    *labels, _ = host.lower().split(".")
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1]


def same_address(name: str, slug: str) -> float:
    """How much speaks for the address being the company's of this name; nothing where it has other letters."""
    name, bare = ARTICLE.sub("", name), re.sub(r"\W|_", "", slug)
    spelt = [plain(name), plain(name.lower().translate(_UMLAUTS)), *(plain(name.replace("&", word)) for word in _AND)]
    forms = {re.sub(r"\W", "", form) for form in spelt}
    if bare in forms:
        return 5.0
    begun = any(
        len(form) >= _SLUG and (form.startswith(bare) or (bare.startswith(form) and len(form) > 5)) for form in forms
    )
    return 3.5 if begun else 0.0
